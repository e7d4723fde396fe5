/** Somebody else’s draft with errors stops nobody: it is left out, and said. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, loadContent } from '../../../src/build/check-content.ts';
import { leftOutWords } from '../../../src/cli/left-out-words.ts';
import { PolicyError, type Problem } from '../../../src/messages/problem.ts';
import { draftsLeftOut } from '../../../src/site/open-proposals.ts';
import { authorStrings as t } from '../../../src/strings/strings.ts';
import { runCommand } from './run-command.ts';
import { readyToAdopt } from './ready-to-adopt.ts';
import { copyOf, replaceIn } from './temporary-content.ts';

const FAULTS = {
  'front matter that cannot be read':
    '---\ntitle: Visitors: who\nstatus: draft\n---\n\nVisitors {sign in\n',
  'a text that cannot be read': '---\ntitle: Visitors\nstatus: draft\n---\n\nVisitors {sign in\n',
  'a reference to nowhere': '---\ntitle: Visitors\nstatus: draft\n---\n\nSee [there](#nowhere).\n',
  'no front matter': 'Visitors sign in.\n',
  'no text at all': '\u0000\u0001\u0000\u0002\u0000\u0003\u0000',
};
const FILE = 'visitors/2026-2027.mdx';

function write(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function withDraft(text: string): Promise<string> {
  const folder = await readyToAdopt();
  write(folder, FILE, text);
  return folder;
}

const today = () => '2026-11-23';

describe.each(Object.entries(FAULTS))('%s in the draft of one policy', (_, text) => {
  it('leaves the commands on another policy as they are', async () => {
    const folder = await withDraft(text);
    const run = (...args: string[]) => runCommand([...args, '--content', folder]);
    expect((await run('new', 'pets', '2026-2027')).code).toBe(0);
    expect((await run('adopt', 'pets', '2025-2026', '--on', '2026-11-10', '--yes')).code).toBe(0);
    expect((await run('check', 'pets')).out).not.toContain('visitors');
    expect((await run('ids', 'pets')).code).toBe(0);
    expect(
      (
        await run(
          'withdraw',
          'pets',
          '2025-2026',
          '--on',
          '2026-11-23',
          '--why',
          'It was wrong.',
          '--yes',
        )
      ).code,
    ).toBe(0);
    const status = await run('status');
    expect(status.code).toBe(0);
    expect(status.out).toContain(`LEFT OUT: This draft has errors`);
    expect(status.out).toContain(FILE);
    const json = JSON.parse((await run('status', '--json')).out) as { leftOut: unknown[] };
    expect(json.leftOut).toEqual([
      { policy: 'visitors', edition: '2026-2027', file: `${folder}/${FILE}` },
    ]);
  });

  it('is told by check, which ends with 1, for all and for the policy itself', async () => {
    const folder = await withDraft(text);
    for (const args of [['check'], ['check', 'visitors']]) {
      const { code, out } = await runCommand([...args, '--content', folder]);
      expect(code).toBe(1);
      expect(out).toContain(FILE);
    }
  });

  it('is left out of a build and said, and stops a strict one', async () => {
    const folder = await withDraft(text);
    const warned: Problem[] = [];
    const { library } = loadContent(folder, {
      today,
      leaveOut: true,
      warn: (all) => warned.push(...all),
    });
    expect(library.policies.map(({ slug }) => slug)).toEqual(['pets']);
    expect(warned.some(({ file, severity }) => file.endsWith(FILE) && severity === 'error')).toBe(
      true,
    );
    expect(leftOutWords(library.leftOut)).toContain(FILE);
    // The page for governors must not say that no proposal is open.
    expect(draftsLeftOut(library, t)).toHaveLength(1);
    expect(() => loadContent(folder, { today })).toThrow(PolicyError);
  });
});

it('a published edition with a fault stops everything, whatever is left out beside it', async () => {
  const folder = await withDraft(FAULTS['a text that cannot be read']);
  replaceIn(join(folder, 'pets/2024-2025.mdx'), 'title:', 'titel:');
  expect(() => loadContent(folder, { today, leaveOut: true })).toThrow(PolicyError);
  expect((await runCommand(['new', 'pets', '2026-2027', '--content', folder])).code).toBe(1);
});

it('a file that says it is adopted, and was not, is no draft', async () => {
  const folder = await withDraft(FAULTS['a reference to nowhere'].replace('draft', 'adopted'));
  expect(() => loadContent(folder, { today, leaveOut: true })).toThrow(PolicyError);
});

it('a draft that leans on a faulty one is left out with it', async () => {
  const folder = await withDraft(FAULTS['a reference to nowhere']);
  write(
    folder,
    'gates/2026-2027.mdx',
    '---\ntitle: Gates\nstatus: draft\n---\n\nSee [visitors](/visitors/#there). {/* #see */}\n',
  );
  const { library } = checkContent(folder, { today });
  expect(library?.leftOut.map(({ policy }) => policy).sort()).toEqual(['gates', 'visitors']);
});

it('a faulty draft of the same policy leaves its published editions in place', async () => {
  const folder = copyOf('tests/fixtures/small');
  const path = join(folder, 'pets/2025-2026.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('status: draft', 'status: drafty'));
  const { library } = checkContent(folder, { today });
  expect(library?.policies[0]?.editions.map(({ edition }) => edition)).not.toContain('2025-2026');
  expect(library?.leftOut).toMatchObject([
    { policy: 'pets', edition: '2025-2026', title: 'Pets in School Policy' },
  ]);
});
