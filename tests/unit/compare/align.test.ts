/** What an alignment must say, with the answers written down. */
import { describe, expect, it } from 'vitest';
import { alignClauses } from '../../../src/compare/index.ts';
import type { ClauseInput } from '../../../src/compare/types.ts';

const paragraph = (text: string, section: string[] = []): ClauseInput => ({
  text,
  section,
  kind: 'paragraph',
});
const item = (text: string): ClauseInput => ({ text, kind: 'item', section: ['Duties'], depth: 1 });
const heading = (text: string, section: string[] = []): ClauseInput => ({
  text,
  section,
  kind: 'heading',
});

/** `0>1 moved` and the like; unchanged clauses are left out. */
function say(before: ClauseInput[], after: ClauseInput[]): string[] {
  return alignClauses(before, after)
    .filter(({ kinds }) => kinds[0] !== 'unchanged')
    .map(({ from, to, kinds }) => `${from.join(',')}>${to.join(',')} ${kinds.join(' ')}`);
}

const LEAD = 'Staff must tell the headteacher when any of these things happen:';
const PHONE = 'A phone that belongs to the school is lost or stolen on a visit.';
const PUPIL = 'A pupil asks to be accepted as a friend on a social network.';
const PRESS = 'A reporter from a newspaper telephones or comes to the gate.';

describe('alignClauses', () => {
  it('finds nothing to say of two editions that are the same', () => {
    expect(say([item(PHONE), item(PUPIL)], [item(PHONE), item(PUPIL)])).toEqual([]);
  });

  it('takes a list reordered as one item moved', () => {
    const before = [paragraph(LEAD), item(PHONE), item(PUPIL), item(PRESS)];
    expect(say(before, [paragraph(LEAD), item(PRESS), item(PHONE), item(PUPIL)])).toEqual([
      '3>1 moved',
    ]);
  });

  it('takes one new clause that pushes every number as one insertion', () => {
    const numbered = (texts: string[]): ClauseInput[] =>
      texts.map((text, n) => ({ text, kind: 'paragraph', number: `2.${n + 1}` }));
    expect(say(numbered([PHONE, PUPIL]), numbered([PRESS, PHONE, PUPIL]))).toEqual([
      '>0 added',
      '0>1 renumbered',
      '1>2 renumbered',
    ]);
  });

  it('shows a small edit inside a move', () => {
    const before = [
      heading('Phones'),
      paragraph(PHONE, ['Phones']),
      paragraph(PUPIL, ['Phones']),
      heading('Newspapers'),
      paragraph(PRESS, ['Newspapers']),
    ];
    const after = [
      heading('Phones'),
      paragraph(PHONE, ['Phones']),
      heading('Newspapers'),
      paragraph(PRESS, ['Newspapers']),
      paragraph(PUPIL.replace('friend', 'follower'), ['Newspapers']),
    ];
    expect(say(before, after)).toEqual(['2>4 changed moved']);
  });

  it('takes a clause replaced by an unrelated one as one out and one in', () => {
    const before = [paragraph(PHONE), paragraph(PUPIL)];
    const after = [paragraph(PHONE), paragraph('The library opens at noon each Friday.')];
    expect(say(before, after)).toEqual(['1> removed', '>1 added']);
  });
});
