import { describe, expect, it } from 'vitest';
import { attentionMessages } from '../../../src/messages/attention-messages.ts';
import type { Problem } from '../../../src/messages/problem.ts';
import { lawCitedIn } from '../../../src/content/law.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { JOURNAL } from '../../../src/content/commit-files.ts';
import { checkContent, loadContent } from '../../../src/build/check-content.ts';
import { writeFileSync } from 'node:fs';
import { runCommand } from './run-command.ts';
import { copyOf, replaceIn } from './temporary-content.ts';

const DRAFT = 'pets/2025-2026.mdx';

/** The codes that `check` reports on a small school with a few changes made by `prepare`. */
async function codesAfter(prepare: (folder: string) => unknown): Promise<string[]> {
  const folder = copyOf('tests/fixtures/small');
  await runCommand(['ids', '--content', folder]);
  await prepare(folder);
  const { out } = await runCommand(['check', '--json', '--content', folder]);
  return (JSON.parse(out) as Problem[]).map((p) => p.code);
}

const edit = (old: string, now: string) => (folder: string) =>
  replaceIn(`${folder}/${DRAFT}`, old, now);

/** As if the draft had been adopted by hand. */
const adopted = (old: string, now: string) => (folder: string) => {
  edit(old, now)(folder);
  edit('status: draft', 'status: adopted')(folder);
};

/** A clause that changed, with its change called editorial. */
const calledEditorial = (old: string, id: string, now: string) => (folder: string) => {
  edit(old, now)(folder);
  edit('  permission:', `  ${id}: { kind: editorial, why: A comma. }\n  permission:`)(folder);
};

const CASES: [string, (folder: string) => unknown][] = [
  ['review-overdue', () => undefined],
  ['law-out-of-date', edit('Pet Animals Act 1951', 'pet animals act')],
  [
    'link-not-then',
    (folder) => {
      edit('[^dogs]: Assistance dogs are always welcome. {/* #assistance-dogs */}', '')(folder);
      edit('headteacher.[^dogs]', '[headteacher](/pets/#assistance-dogs).')(folder);
    },
  ],
  ['ids-alike', edit('#feed-weekends', '#indoor')],
  ['change-unexplained', adopted('keep it in a cage', 'keep it in a box')],
  ['change-unexplained-draft', edit('keep it in a cage', 'keep it in a box')],
  [
    'change-not-made',
    adopted('  permission:', '  fish: { kind: editorial, why: None. }\n  permission:'),
  ],
  [
    'change-not-made-draft',
    edit('  permission:', '  fish: { kind: editorial, why: None. }\n  permission:'),
  ],
  ['change-not-editorial', calledEditorial('keep it in a cage', 'cage', 'not keep it in a cage')],
  [
    'words-nowhere',
    (folder) =>
      writeFileSync(
        `${folder}/words.yaml`,
        'documents:\n  - name: pet plan\n    policy: pets-plan\n',
      ),
  ],
  [
    'words-twice',
    (folder) =>
      writeFileSync(
        `${folder}/words.yaml`,
        'words:\n  - word: cage\n    means: A home for a pet.\n  - word: Cage\n    means: A box.\n',
      ),
  ],
  ['id-lost', edit('#assistance-dogs', '#helping-dogs')],
  ['id-on-other-text', edit('keep it in a cage', 'tell parents whose child is allergic')],
];

describe('check', () => {
  it.each(CASES)('reports %s', async (code, prepare) => {
    expect(await codesAfter(prepare)).toContain(code);
  });

  it('takes the words for it where “editorial” hides a change of a rule', async () => {
    const folder = copyOf('tests/fixtures/small');
    await runCommand(['ids', '--content', folder]);
    calledEditorial('by the end of the day', 'outdoors', 'within 3 days')(folder);
    const check = () => runCommand(['check', '--content', folder]);
    const draft = await check();
    expect(draft.code).toBe(1);
    expect(draft.out).toMatch(/2025-2026\.mdx:\d+:3 {2}error change-not-editorial\n.*“outdoors”/);
    expect(draft.out).toContain('→ Write “kind: substantive” in place of “kind: editorial”.\n');
    const adopt = ['adopt', 'pets', '2025-2026', '--on', '2026-11-20', '--content', folder];
    expect((await runCommand(adopt)).code).not.toBe(0);
    edit('kind: editorial, why: A comma.', 'kind: substantive, why: A comma.')(folder);
    edit(
      '  permission:',
      '  feed-weekends: { kind: substantive, why: New. }\n  permission:',
    )(folder);
    expect((await runCommand(adopt)).code).toBe(0);
    // Published, and changed back by hand: the mend that it names works as it stands.
    edit('kind: substantive, why: A comma.', 'kind: editorial, why: A comma.')(folder);
    const published = await check();
    expect(published.code).toBe(1);
    expect(published.out).toContain('“npm run policy -- amend pets 2025-2026 --why "…"”');
    edit('kind: editorial, why: A comma.', 'kind: substantive, why: A limit was needed.')(folder);
    const amend = ['amend', 'pets', '2025-2026', '--why', 'It was no comma.', '--content', folder];
    expect((await runCommand(amend)).code).toBe(0);
    expect((await check()).code).toBe(0);
  });

  it('reports each only in the content that has it', async () => {
    expect(
      await codesAfter(
        edit('  permission:', '  feed-weekends: { kind: editorial, why: New. }\n  permission:'),
      ),
    ).toEqual(['review-overdue', 'law-out-of-date', 'law-out-of-date']);
  });

  it('has a case for every message', () => {
    expect(CASES.map(([code]) => code).sort()).toEqual(Object.keys(attentionMessages).sort());
  });

  it('ends with 1 for errors, and for warnings only with --strict', async () => {
    const check = (...more: string[]) =>
      runCommand(['check', '--content', 'tests/fixtures/small', ...more]);
    expect((await check()).code).toBe(0);
    expect((await check('--strict')).code).toBe(1);
    expect((await check('pets')).out).toContain('review-overdue');
  });

  it('finds no error in the example, nor in the invented school', async () => {
    for (const folder of [EXAMPLE_FOLDER, 'tests/fixtures/demo'])
      expect((await runCommand(['check', '--content', folder])).out).toContain('0 errors');
  });
});

describe('a build', () => {
  it('stops if a published word changed, or if a write was not finished', () => {
    const folder = copyOf('tests/fixtures/small');
    expect(loadContent(folder).register.editions).toHaveLength(1);
    writeFileSync(`${folder}/${JOURNAL}`, '[]');
    expect(checkContent(folder).problems.map((p) => p.code)).toContain('write-unfinished');
    expect(() => loadContent(folder)).toThrow('write-unfinished');
    replaceIn(`${folder}/pets/2024-2025.mdx`, 'Class 2 only', 'Class 3 only');
    expect(() => loadContent(folder)).toThrow('published-text-changed');
  });
});

describe('law cited in a text', () => {
  const law = ['Data Protection Act 1998', 'Education Act', 'Education Act 2011'].map((name) => ({
    name,
    state: 'repealed' as const,
  }));
  it.each([
    ['the Data Protection Act 1998 applies', ['Data Protection Act 1998']],
    ['the DATA PROTECTION\nACT 1998', ['Data Protection Act 1998']],
    ['the Data Protection Act 2018', []],
    ['the Education Act 2011', ['Education Act 2011']],
    ['the Higher Education Acts', []],
  ])('%s', (words, names) => {
    expect(lawCitedIn(words, law).map((l) => l.name)).toEqual(names);
  });
});
