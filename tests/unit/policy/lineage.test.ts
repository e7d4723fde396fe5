import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/content/build-library.ts';
import { changesBetween, formerClauses, lineageBetween } from '../../../src/content/lineage.ts';

const file = (front: string, ...clauses: string[]) =>
  `---\ntitle: T\nstatus: adopted\n${front}---\n\n## S {/* #s */}\n\n${clauses
    .map((id) => `Text of ${id}. {/* #${id} */}`)
    .join('\n\n')}\n`;

function policyOf(files: Record<string, string>) {
  const { library, problems } = buildLibrary({
    root: 'content',
    files: new Map([
      ['school.yaml', 'name: S\ntimeZone: Europe/London\n'],
      ...Object.entries(files).map(([name, text]) => [`p/${name}.mdx`, text] as const),
    ]),
  });
  return { editions: library?.policies[0]?.editions ?? [], codes: problems.map((p) => p.code) };
}

describe('clauses that are no longer in the text', () => {
  const { editions } = policyOf({
    '2020-2021': file('', 'a', 'b', 'c', 'd'),
    '2021-2022': file('lineage:\n  b: bb\n  d: { to: none, why: Not needed. }\n', 'a', 'bb', 'c'),
    '2022-2023': file('lineage:\n  bb: [b1, b2]\n', 'a', 'b1', 'b2', 'c'),
  });
  const [first, second, third] = editions;

  it('keep an anchor in every later edition, at the nearest clause before them that is left', () => {
    const former = formerClauses(editions, third!).map(({ id, became, endedIn, after, why }) => ({
      id,
      became,
      endedIn,
      after,
      why,
    }));
    expect(former).toEqual([
      { id: 'b', became: ['b1', 'b2'], endedIn: '2021-2022', after: 'a', why: undefined },
      { id: 'd', became: [], endedIn: '2021-2022', after: 'c', why: 'Not needed.' },
      { id: 'bb', became: ['b1', 'b2'], endedIn: '2022-2023', after: 'a', why: undefined },
    ]);
    expect(formerClauses(editions, first!)).toEqual([]);
  });

  it('are followed over several years', () => {
    expect(lineageBetween(editions, first!, third!)).toEqual({
      b: { to: ['b1', 'b2'] },
      d: { to: [], why: 'Not needed.' },
    });
    expect(lineageBetween(editions, second!, third!)).toEqual({ bb: { to: ['b1', 'b2'] } });
  });
});

it('a divided clause may keep its id for one of the parts', () => {
  const { editions, codes } = policyOf({
    '2020-2021': file('', 'a', 'b'),
    '2021-2022': file('lineage:\n  a: [a, a2]\n', 'a', 'a2', 'b'),
  });
  expect(codes).toEqual([]);
  const [first, second] = editions;
  expect(lineageBetween(editions, first!, second!)).toEqual({ a: { to: ['a', 'a2'] } });
  expect(formerClauses(editions, second!)).toEqual([]);
});

it('an entry that leads only to itself is a circle', () => {
  const { codes } = policyOf({
    '2020-2021': file('', 'a'),
    '2021-2022': file('lineage:\n  a: a\n', 'a'),
  });
  expect(codes).toEqual(['lineage-circle']);
});

it('proposals in between are left out', () => {
  const draft = file('lineage:\n  a: x\n', 'x').replace('adopted', 'draft');
  const { editions } = policyOf({
    '2020-2021': file('', 'a'),
    '2021-2022': draft,
    '2022-2023': file('', 'a'),
  });
  expect(formerClauses(editions, editions[2]!)).toEqual([]);
  expect(changesBetween(editions, editions[0]!, editions[2]!)).toEqual({});
});
