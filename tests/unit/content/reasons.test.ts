/** One reason for several clauses: a list of them, or a section. */
import { describe, expect, it } from 'vitest';
import { checkChanges } from '../../../src/content/check-changes.ts';
import { changesBetween } from '../../../src/content/lineage.ts';
import { reasonsOf } from '../../../src/content/reasons.ts';
import { compareEditions, clausesOf } from '../../../src/compare/index.ts';
import { toComparisonJson } from '../../../src/compare/comparison-json.ts';
import { statementsOf } from '../../../src/content/register/statements.ts';
import { buildLibrary } from '../../../src/content/build-library.ts';
import { parseEdition, type Edition } from '../../../src/policy/edition.ts';
import { present } from '../../../src/language/present.ts';

const CLAUSES: Record<string, string> = {
  riding: '## Riding {/* #riding */}',
  helmet: 'Pupils should wear a helmet. {/* #helmet */}',
  brakes: 'A bicycle has two brakes. {/* #brakes */}',
  parts: '### Parts {/* #parts */}',
  bell: 'The bell can be heard. {/* #bell */}',
  storage: '## Storage {/* #storage */}',
  shed: 'The shed is by the gate. {/* #shed */}',
};

function edition(
  name: string,
  status: string,
  changes: string,
  words: Record<string, string | null> = {},
): Edition {
  const body = Object.entries({ ...CLAUSES, ...words }).flatMap(([, text]) =>
    text === null ? [] : [text],
  );
  const source = `---\ntitle: Bicycles\nstatus: ${status}\n${changes}---\n\n${body.join('\n\n')}\n`;
  const file = `content/bicycles/${name}.mdx`;
  const { edition, problems } = parseEdition({ policy: 'bicycles', edition: name, file, source });
  expect(problems).toEqual([]);
  return present(edition, 'it has no problem');
}

const CHANGED = {
  helmet: 'Children should wear a helmet. {/* #helmet */}',
  bell: 'The bell can easily be heard. {/* #bell */}',
  shed: 'The shed is by the hall. {/* #shed */}',
};
const before = edition('2025-2026', 'adopted', '');
const after = (changes: string, words: Record<string, string | null> = CHANGED) =>
  edition('2026-2027', 'draft', `changes:\n${changes}`, words);
const told = (one: Edition) => checkChanges(one, before).map((p) => `${p.line} ${p.code}`);
const whys = (one: Edition) =>
  Object.fromEntries([...reasonsOf(one, before)].map(([id, { entry }]) => [id, entry.why]));

it('a list gives its reason to each of its clauses', () => {
  const one = after('  helmet, bell, shed: { kind: editorial, why: A word. }\n');
  expect(told(one)).toEqual([]);
  expect(whys(one)).toEqual({ helmet: 'A word.', bell: 'A word.', shed: 'A word.' });
});

it('a section gives it to the clauses in it that changed, in inner sections too, and to no other', () => {
  const one = after('  section riding: { kind: editorial, why: A word. }\n');
  expect(whys(one)).toEqual({ helmet: 'A word.', bell: 'A word.' });
  expect(checkChanges(one, before).map((p) => p.message)).toEqual([
    '“shed” has changed since 2025-2026, and “changes” does not say why.',
  ]);
});

it('new clauses and those that are gone are among the changes of a section', () => {
  const one = after('  section riding: { kind: substantive, why: New rules. }\n', {
    brakes: null,
    lights: 'A bicycle has lamps that shine at dusk. {/* #lights */}',
    storage: null,
    shed: null,
    parts: null,
    bell: null,
  });
  expect(whys(one)).toMatchObject({
    brakes: 'New rules.',
    lights: 'New rules.',
    bell: 'New rules.',
  });
});

describe('the nearest reason counts', () => {
  it.each([
    [
      'a clause’s own before a section',
      '  section riding: { kind: editorial, why: Far. }\n  bell: { kind: editorial, why: Near. }\n',
    ],
    [
      'a clause’s own before a list',
      '  helmet, bell: { kind: editorial, why: Far. }\n  bell: { kind: editorial, why: Near. }\n',
    ],
    [
      'a list before a section',
      '  section riding: { kind: editorial, why: Far. }\n  bell, shed: { kind: editorial, why: Near. }\n',
    ],
    [
      'an inner section before an outer one',
      '  section riding: { kind: editorial, why: Far. }\n  section parts: { kind: editorial, why: Near. }\n',
    ],
  ])('%s', (_, changes) => {
    expect(whys(after(changes))).toMatchObject({ helmet: 'Far.', bell: 'Near.' });
  });
});

describe('an entry that is about no change is told, where it is written', () => {
  it.each([
    [
      '  section storage: { kind: editorial, why: x }\n',
      'section storage',
      { ...CHANGED, shed: CLAUSES.shed! },
    ],
    ['  helmet, brakes: { kind: editorial, why: x }\n', 'brakes', CHANGED],
    [
      '  section riding: { kind: editorial, why: x }\n  helmet, bell: { kind: editorial, why: y }\n',
      'section riding',
      CHANGED,
    ],
  ])('%s', (changes, id, words) => {
    const idle = checkChanges(after(changes, words), before).filter(
      (p) => p.code === 'change-not-made-draft',
    );
    expect(idle.map((p) => [p.line, p.message])).toEqual([
      [5, `“changes” explains “${id}”, which is the same as in 2025-2026.`],
    ]);
  });

  it('and one about a clause or a section that is not there', () => {
    const file = (one: string, changes: string) =>
      `---\ntitle: Bicycles\nstatus: draft\n${changes}---\n\n${one}\n`;
    const { problems } = buildLibrary({
      root: 'content',
      files: new Map([
        ['school.yaml', 'name: Hill School\ntimeZone: Europe/London\n'],
        [
          'bicycles/2026-2027.mdx',
          file(
            Object.values(CLAUSES).join('\n\n'),
            'changes:\n  helmt, section riding, section shead: { kind: editorial, why: x }\n',
          ),
        ],
      ]),
    });
    expect(
      problems.map((p) => [
        p.code,
        p.line,
        /“changes” has an entry for “([^”]*)”/.exec(p.message)?.[1],
      ]),
    ).toEqual([
      ['entry-nowhere', 5, 'helmt'],
      ['entry-nowhere', 5, 'shead'],
    ]);
  });
});

it('“editorial” for a section does not hide a duty: the clause gets an entry of its own', () => {
  const must = { helmet: 'Pupils must wear a helmet. {/* #helmet */}' };
  const section = '  section riding: { kind: editorial, why: A word. }\n';
  const [found, ...others] = checkChanges(after(section, must), before);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'change-not-editorial', line: 5 });
  expect(found?.remedy).toContain('helmet: { kind: substantive, why: … }');
  const mended = `${section}  helmet: { kind: substantive, why: Helmets save lives. }\n`;
  const left = checkChanges(after(mended, { ...must, bell: CHANGED.bell }), before);
  expect(left).toEqual([]);
});

it('170 clauses are explained by one entry, which is offered for them', () => {
  const rules = (word: string) =>
    Object.fromEntries(
      Array.from({ length: 170 }, (_, i) => [
        `rule-${i}`,
        `Rule ${'abcdefghij'[i % 10]} of ${word} number ${i}. {/* #rule-${i} */}`,
      ]),
    );
  const old = edition('2025-2026', 'adopted', '', rules('pupils'));
  const open = checkChanges(edition('2026-2027', 'draft', '', rules('children')), old);
  expect(open).toHaveLength(170);
  expect(open[0]?.remedy).toContain('all 170 such changes of the section: “section storage: ');
  const one = edition(
    '2026-2027',
    'draft',
    'changes:\n  section storage: { kind: editorial, why: The school’s word. }\n',
    rules('children'),
  );
  expect(checkChanges(one, old)).toEqual([]);
});

it('the comparison and its JSON have the reason at each clause, and the seal has the entry as written', () => {
  const one = after('  section riding: { kind: editorial, why: A word. }\n');
  const comparison = compareEditions(before, one, {
    changes: changesBetween([before, one], before, one),
  });
  const reasons = clausesOf(comparison).map(({ to, entry }) => [to[0]?.id, entry?.why]);
  expect(reasons.filter(([, why]) => why)).toEqual([
    ['helmet', 'A word.'],
    ['bell', 'A word.'],
  ]);
  const json = toComparisonJson(comparison).changes.map(({ to, entry }) => [to[0], entry?.why]);
  expect(json).toContainEqual(['bell', 'A word.']);
  expect(json).toContainEqual(['shed', undefined]);
  const sealed = [...statementsOf(one)].filter(({ about }) => about === 'changes');
  expect(sealed.map(({ name }) => name)).toEqual(['section riding']);
});

it('over several years the newest reason of a clause counts, and a section gives none to what it left alone', () => {
  const middle = edition(
    '2026-2027',
    'adopted',
    'changes:\n  helmet: { kind: editorial, why: First. }\n',
    { helmet: CHANGED.helmet },
  );
  const last = edition(
    '2027-2028',
    'draft',
    'changes:\n  section riding: { kind: editorial, why: Second. }\n',
    { helmet: CHANGED.helmet, bell: CHANGED.bell },
  );
  const entries = changesBetween([before, middle, last], before, last);
  expect(entries.helmet?.why).toBe('First.');
  expect(entries.bell?.why).toBe('Second.');
});
