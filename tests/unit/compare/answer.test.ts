/** What a change comes to, and the words that show it. */
import { describe, expect, it } from 'vitest';
import { ANSWER_ORDER, answerOf } from '../../../src/compare/answer.ts';
import { excerptOf } from '../../../src/compare/excerpt.ts';
import { compareEditions } from '../../../src/compare/index.ts';
import { editionOfTexts } from './editions.ts';

function changeOf(before: Record<string, string>, after: Record<string, string>) {
  const { changes } = compareEditions(editionOfTexts('one', before), editionOfTexts('two', after));
  expect(changes).toHaveLength(1);
  return changes[0]!;
}
const kept = { other: 'This clause is about something else and stays as it is.' };
const edited = (old: string, now: string) => changeOf({ a: old, ...kept }, { a: now, ...kept });

describe('what it comes to', () => {
  it.each([
    ['stricter', 'Staff should keep a record.', 'Staff must keep a record.'],
    ['looser', 'Staff must keep a record.', 'Staff should keep a record.'],
    ['reversed', 'Staff must keep a record.', 'Staff must not keep a record.'],
    ['quantity', 'Records are kept for two years.', 'Records are kept for three years.'],
    [
      'law',
      'This follows the Data Protection Act 1998.',
      'This follows the Data Protection Act 2018.',
    ],
    ['wording', 'The hall is big and bright in summer.', 'The hall is big and sunny in summer.'],
  ])('%s', (answer, old, now) => {
    expect(answerOf(edited(old, now))).toBe(answer);
  });

  it('tells new duties, new permissions and other new clauses apart', () => {
    const added = (text: string) => answerOf(changeOf(kept, { ...kept, a: text }));
    expect(added('Staff must keep a record of every visit.')).toBe('duty');
    expect(added('Where this says “staff”, the same is expected of governors.')).toBe('duty');
    expect(added('Staff may keep a record of every visit.')).toBe('looser');
    expect(added('The hall was built long ago.')).toBe('added');
  });

  it('tells ended duties, ended permissions and other removed clauses apart', () => {
    const removed = (text: string) => answerOf(changeOf({ ...kept, a: text }, kept));
    expect(removed('Staff must keep a record of every visit.')).toBe('lifted');
    expect(removed('Staff may keep a record of every visit.')).toBe('stricter');
    expect(removed('The hall was built long ago.')).toBe('removed');
  });

  it('takes the weightiest where a change comes to several things', () => {
    const change = edited(
      'Staff should keep a record for two years.',
      'Staff must keep a record for three years.',
    );
    expect(answerOf(change)).toBe('stricter');
    expect(ANSWER_ORDER.indexOf('stricter')).toBeLessThan(ANSWER_ORDER.indexOf('quantity'));
  });
});

describe('the words that show it', () => {
  const said = (change: Parameters<typeof excerptOf>[0]) =>
    excerptOf(change)
      .map(({ op, text }) => ({ same: text, delete: `[-${text}-]`, insert: `[+${text}+]` })[op])
      .join('');

  it('has a few words on each side of a change', () => {
    const long = (word: string) =>
      `One two three four five six seven eight nine ten eleven twelve staff ${word} write one two three four five six seven eight nine ten eleven twelve.`;
    expect(said(edited(long('should'), long('must')))).toBe(
      '… eight nine ten eleven twelve staff [-should-][+must+] write one two three four five …',
    );
  });

  it('leaves out what stands unchanged between two changes', () => {
    const middle =
      'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho';
    const change = edited(
      `Staff should ${middle} for two years.`,
      `Staff must ${middle} for three years.`,
    );
    expect(said(change)).toBe(
      'Staff [-should-][+must+] alpha beta gamma delta epsilon zeta … nu xi omicron pi rho for [-two-][+three+] years.',
    );
  });

  it('quotes a short new clause whole, and of a long one the sentence that asks something', () => {
    const short = 'Staff must keep a record.';
    expect(said(changeOf(kept, { ...kept, a: short }))).toBe(`[+${short}+]`);
    const filler =
      'This is a long sentence that tells at length how all of it came about and why. ';
    const long =
      `${filler.repeat(3)}Staff must keep a record of visits. ${filler.repeat(2)}`.trim();
    expect(said(changeOf(kept, { ...kept, a: long }))).toBe(
      '[+… +][+Staff must keep a record of visits.+][+ …+]',
    );
  });
});
