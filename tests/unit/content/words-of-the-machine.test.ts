/** “constructor” is a word that policies use, and one that every object of the programming language knows. */
import { expect, it } from 'vitest';
import { compareEditions } from '../../../src/compare/index.ts';
import { changesBetween, lineageBetween } from '../../../src/content/lineage.ts';
import { dutiesOf } from '../../../src/policy/duties.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { schoolOf, source } from '../policy/read.ts';

const FIRST = source(
  'The constructor must wear a helmet. {/* #constructor */}\n\nVisitors may watch. {/* #visitors */}\n',
);
const SECOND = (front: string, text = 'Visitors may watch. {/* #visitors */}\n') =>
  source(text, front, 'draft');
const school = (second: string) =>
  schoolOf({ 'constructor/2025-2026.mdx': FIRST, 'constructor/2026-2027.mdx': second });

it('an id of that name that vanishes is missed', () => {
  const { problems } = school(SECOND(''));
  expect(problems.map((p) => p.code)).toEqual(['id-vanished-draft']);
});

it('lineage speaks of it where it does, and only there', () => {
  const { problems, policies } = school(
    SECOND('lineage:\n  constructor: { to: none, why: We build nothing. }\n'),
  );
  expect(problems).toEqual([]);
  const [policy] = policies;
  const [from, to] = policy!.editions;
  const lineage = lineageBetween(policy!.editions, from!, to!);
  expect(lineage).toEqual({ constructor: { to: [], why: 'We build nothing.' } });
  const changes = changesBetween(policy!.editions, from!, to!);
  expect(compareEditions(from!, to!, { lineage, changes }).changes).toMatchObject([
    { anchor: 'constructor', kinds: ['removed'], entry: null },
  ]);
});

it('a policy and a clause of that name are compared, have duties and are found', () => {
  const words = 'The constructor must wear a helmet and gloves. {/* #constructor */}\n\n';
  const { problems, policies, library } = school(
    SECOND('', `${words}Visitors may watch. {/* #visitors */}\n`),
  );
  expect(problems).toEqual([]);
  const [from, to] = policies[0]!.editions;
  expect(compareEditions(from!, to!, { lineage: {}, changes: {} }).changes).toMatchObject([
    { anchor: 'constructor', kinds: ['changed'], entry: null },
  ]);
  const duties = dutiesOf(from!.clauses, { visitors: { force: 'none' } });
  expect(duties.map(({ clause, force }) => [clause.id, force])).toEqual([['constructor', 'must']]);
  const { now } = searchRecords(library!, '2026-06-01');
  expect(now.map(({ meta }) => [meta.id, meta.plain])).toContainEqual(['constructor', undefined]);
});
