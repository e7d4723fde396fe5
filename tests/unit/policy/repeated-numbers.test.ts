import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAnchors } from '../../../src/policy/number-anchors.ts';
import { parseEdition } from '../../../src/policy/edition.ts';

const parse = (body: string) => {
  const source = `---\ntitle: Umbrella Policy\nstatus: draft\n---\n\n${body}`;
  const { edition, problems } = parseEdition({
    policy: 'umbrellas',
    edition: '2026-2027',
    file: 'umbrellas/2026-2027.mdx',
    source,
  });
  return {
    problems: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    numbers: (edition?.clauses ?? []).map(({ number, numberAnchor }) => [number, numberAnchor]),
  };
};

describe('a number that the school prints more than once', () => {
  it('is what each clause is called, and its address has the section before it', () => {
    const { problems, numbers } = parse(
      [
        '## Large {/* #large */}',
        'They hold two. {/* #hold A */}',
        '## Small {/* #small */}',
        'They fit. {/* #fit A */}',
        'They close. {/* #close B */}',
      ].join('\n\n'),
    );
    expect(problems).toEqual([]);
    expect(numbers).toEqual([
      ['1', undefined],
      ['A', '1.A'],
      ['2', undefined],
      ['A', '2.A'],
      ['B', undefined],
    ]);
  });

  it('has the name of a section without a number, and what counts on from it follows', () => {
    const { problems, numbers } = parse(
      [
        '## Part one {/* #part-one none */}',
        '### Wet days {/* #wet 1 */}',
        'Take one. {/* #take */}',
        '## Part two {/* #part-two none */}',
        '### Windy days {/* #windy 1 */}',
        'Fold it. {/* #fold */}',
      ].join('\n\n'),
    );
    expect(problems).toEqual([]);
    expect(numbers.slice(1, 3)).toEqual([
      ['1', 'part-one.1'],
      ['1.1', 'part-one.1.1.1'],
    ]);
    expect(numbers.slice(4)).toEqual([
      ['1', 'part-two.1'],
      ['1.1', 'part-two.1.1.1'],
    ]);
  });

  it('is an error in one section, and where one of the two is only counted', () => {
    expect(parse('## A {/* #a */}\n\nOne. {/* #one B */}\n\nTwo. {/* #two B */}').problems).toEqual(
      ['number-duplicate'],
    );
    expect(
      parse('## A {/* #a */}\n\nOne. {/* #one 2.1 */}\n\n## B {/* #b */}\n\nTwo. {/* #two */}')
        .problems,
    ).toEqual(['number-duplicate']);
  });

  it('never gives two clauses one address, whatever is printed under different headings', () => {
    const clause = fc.record({
      number: fc.option(fc.constantFrom('1', '2', '1.1', '2.1', 'A', '1.A')),
      isHeading: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 12 }), (drawn) => {
        let heading: number | null = null;
        const clauses = drawn.map(({ number, isHeading }, i) => {
          const one = { id: `c${i}`, number, heading };
          if (isHeading) heading = i;
          return one;
        });
        const anchors = numberAnchors(clauses);
        anchors.forEach((anchor, i) => {
          expect(anchor === null).toBe(clauses[i]!.number === null);
          anchors.slice(0, i).forEach((other, j) => {
            if (anchor === null || other !== anchor) return;
            expect(clauses[j]!.number).toBe(clauses[i]!.number);
            expect(clauses[j]!.heading).toBe(clauses[i]!.heading);
          });
        });
      }),
      { seed: 14, numRuns: 2000 },
    );
  });
});
