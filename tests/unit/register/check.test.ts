/** The messages for published content that has changed. */
import { describe, expect, it } from 'vitest';
import { registerMessages } from '../../../src/messages/register-messages.ts';
import { parseRegister } from '../../../src/content/register/register-file.ts';
import { formatProblems, problem } from '../../../src/messages/problem.ts';
import { openPublished } from './published-content.ts';

const FILE = 'pets/2024-2025.mdx';
const published = openPublished('tests/fixtures/small');
const source = published.content.files.get(FILE)!;
const change = (old: string, now: string) => {
  expect(source).toContain(old);
  return { [FILE]: source.replace(old, now) };
};

const CASES: [string, Record<string, string | null>][] = [
  ['edition-disappeared', { [FILE]: null }],
  ['edition-unpublished', change('status: adopted', 'status: draft')],
  ['edition-not-sealed', { 'pets/2023-2024.mdx': source }],
  ['published-title-changed', change('Pets in School', 'Animals in School')],
  ['published-text-changed', change('must not bring', 'must bring')],
  ['published-clause-gone', change('#clean-up', '#tidy-up')],
  ['published-clause-added', change('- keep it', '- feed it {/* #feed */}\n- keep it')],
  ['published-number-changed', change('#cage', '#cage 7')],
  [
    'published-order-changed',
    change(
      '| Fish | every classroom {/* #fish */} |\n| Hamster | Class 2 only {/* #hamster */} |',
      '| Hamster | Class 2 only {/* #hamster */} |\n| Fish | every classroom {/* #fish */} |',
    ),
  ],
  ['published-fact-changed', change('nextReview: Autumn 2025', 'nextReview: Spring 2026')],
  ['published-marks-changed', change('may', '**may**')],
  ['published-form-changed', change('## ', '### ')],
  ['published-layout-changed', change('- keep', '1. keep')],
  ['withdrawn-by-hand', change('status: adopted', 'status: withdrawn')],
  [
    'ended-by-hand',
    change('status: adopted', 'status: adopted\nended: { on: 2026-11-20, why: x }'),
  ],
  ['amendment', change('called Biscuit', 'called Crumb')],
  [
    'published-reason-changed',
    change('title: ', 'lineage: { mouse: { to: none, why: x } }\ntitle: '),
  ],
];

describe('published content that is not what it was', () => {
  it.each(CASES)('%s', async (code, changes) => {
    const errors = published
      .problemsWith(changes)
      .filter((p) => p.severity === 'error' || p.code === code);
    expect(errors.map((e) => e.code)).toContain(code);
    await expect(formatProblems(errors)).toMatchFileSnapshot(`messages/${code}.txt`);
  });

  it('has a case for every message of the register', () => {
    const shown = new Set(CASES.map(([code]) => code));
    const elsewhere = [
      'register-broken',
      'write-unfinished',
      'register-two-people',
      'register-two-names',
      'name-taken-for-ever',
      'former-name',
      'edition-readopted',
      'published-file-exchanged',
    ];
    expect(Object.keys(registerMessages).filter((c) => !shown.has(c))).toEqual(elsewhere);
    expect(parseRegister('{}', 'register').problems[0]!.code).toBe(elsewhere[0]);
    expect(problem('write-unfinished', 'content', null).remedy).toContain('policy -- finish”');
  });

  it('leaves white space to the author', () => {
    for (const changes of [
      change('must not bring a pet', 'must not bring\na pet'),
      change('| Fish |', '| Fish        |'),
    ])
      expect(published.errorsWith(changes)).toEqual([]);
  });
});

it('lets a school sort what it published: a subject, a topic and whom a sentence is about are not sealed', () => {
  const behaviour = openPublished('tests/fixtures/demo', 'behaviour');
  const file = 'behaviour/2026-2027.mdx';
  const school = behaviour.content.files.get('school.yaml')!;
  const text = behaviour.content.files.get(file)!;
  const sorted = text
    .replace('status: adopted', 'subject: Pupils\nstatus: adopted')
    .replace(
      'removal-from-class: { topic: Messages and news,',
      'removal-from-class: { topic: Behaviour, who: Teachers,',
    );
  expect(sorted).toMatch(/subject: Pupils[^]*who: Teachers/);
  const changes = { 'school.yaml': `${school}\nsubjects: [Pupils]\n`, [file]: sorted };
  expect(behaviour.problemsWith(changes)).toEqual([]);
  // The sentence itself is sealed as before.
  const reworded = { ...changes, [file]: sorted.replace('out of class, we', 'out of a club, we') };
  expect(behaviour.problemsWith(reworded).map(({ code }) => code)).toEqual(['amendment']);
});
