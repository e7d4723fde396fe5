/** What an edition is on a given day. */
import { describe, expect, it } from 'vitest';
import { currentEdition, standingOf } from '../../../src/content/timeline.ts';
import { forceWords } from '../../../src/content/force-words.ts';
import { reviewWords } from '../../../src/content/review-state.ts';
import { parseWhen } from '../../../src/language/when.ts';
import { DATE_WORDS, strings } from '../../../src/strings/strings.ts';
import { edition, source } from './read.ts';

const t = strings();

/** Editions from one line each: `2024-2025 adopted 2024-09-01 2025-08-31` (from, until, withdrawn on). */
const editions = (...lines: string[]) =>
  lines.map((line) => {
    const [name = '', status = '', from = '-', to = '-', withdrawnOn] = line.split(' ');
    const front =
      (from === '-' ? '' : `effectiveFrom: ${from}\n`) +
      (to === '-' ? '' : `effectiveTo: ${to}\n`) +
      (withdrawnOn ? `withdrawnOn: ${withdrawnOn}\n` : '');
    return edition(source('Text. {/* #a */}', front, status), name);
  });

/** The standings of the editions on a day, oldest first. */
const standings = (today: string, ...lines: string[]) => {
  const all = editions(...lines);
  return all.map((e) => standingOf(e, { editions: all, ended: null }, today)).join(' ');
};

describe('the edition in force', () => {
  it.each([
    [
      'the newest that is adopted',
      ['2024-2025 adopted', '2025-2026 adopted'],
      'superseded in-force',
    ],
    ['never a draft', ['2024-2025 adopted', '2025-2026 draft'], 'in-force proposed'],
    ['none if there are only drafts', ['2025-2026 draft'], 'proposed'],
    ['none if all are withdrawn', ['2024-2025 withdrawn'], 'withdrawn'],
    [
      'one that will be withdrawn, until that day',
      ['2024-2025 adopted', '2025-2026 withdrawn - - 2026-06-02'],
      'superseded in-force',
    ],
    [
      'not one that is withdrawn from that day on',
      ['2025-2026 withdrawn - - 2026-06-01'],
      'withdrawn',
    ],
    [
      'the one before a withdrawn one, which applies again',
      ['2024-2025 adopted', '2025-2026 withdrawn'],
      'in-force withdrawn',
    ],
    [
      'a second edition within the year',
      ['2025-2026 adopted', '2025-2026.2 adopted'],
      'superseded in-force',
    ],
    [
      'not one whose time has not come',
      ['2025-2026 adopted', '2026-2027 adopted 2026-06-02'],
      'in-force not-yet',
    ],
    [
      'one on its first day',
      ['2025-2026 adopted', '2026-2027 adopted 2026-06-01'],
      'superseded in-force',
    ],
    ['one on its last day', ['2025-2026 adopted - 2026-06-01'], 'in-force'],
    ['none on the day after', ['2025-2026 adopted - 2026-05-31'], 'expired'],
    [
      'none after the newest has ended: what it replaced does not come back',
      ['2024-2025 adopted', '2025-2026 adopted - 2026-05-31'],
      'superseded expired',
    ],
    [
      'none between two editions',
      ['2025-2026 adopted - 2026-05-31', '2026-2027 adopted 2026-09-01'],
      'expired not-yet',
    ],
  ])('%s', (_, lines, expected) => expect(standings('2026-06-01', ...lines)).toBe(expected));

  it('is null if there are no editions', () =>
    expect(currentEdition({ editions: [], ended: null }, '2026-06-01')).toBeNull());

  it('changes at midnight and not before', () => {
    const lines = ['2025-2026 adopted - 2026-08-31', '2026-2027 adopted 2026-09-01'];
    expect(standings('2026-08-31', ...lines)).toBe('in-force not-yet');
    expect(standings('2026-09-01', ...lines)).toBe('superseded in-force');
  });
});

describe('the review', () => {
  it.each([
    ['Autumn 2026', '2026-08-31', 'Next review: Autumn 2026'],
    ['Autumn 2026', '2026-09-01', 'Review due: Autumn 2026'],
    ['Autumn 2026', '2026-12-31', 'Review due: Autumn 2026'],
    ['Autumn 2026', '2027-01-01', 'Review overdue since Autumn 2026'],
    ['2026-10-12', '2026-10-12', 'Review due: 12 October 2026'],
    ['2026-10-12', '2026-10-13', 'Review overdue since 12 October 2026'],
  ])('%s on %s: %s', (next, today, words) =>
    expect(reviewWords(parseWhen(next, DATE_WORDS)!, today, t)).toBe(words),
  );

  it('without a date', () =>
    expect(reviewWords(undefined, '2026-01-01', t)).toBe('No review date'));
});

describe('when an edition applies', () => {
  const words = (line: string, ...later: string[]) => {
    const all = editions(line, ...later);
    return forceWords(all[0]!, { editions: all, ended: null }, '2026-06-01', t);
  };
  it.each([
    [
      'both ends',
      ['2025-2026 adopted 2025-09-01 2026-08-31'],
      'from 1 September 2025 until 31 August 2026',
    ],
    ['no end yet', ['2025-2026 adopted 2025-09-01'], 'from 1 September 2025 until it is replaced'],
    [
      'the end that the next one makes',
      ['2025-2026 adopted 2025-09-01', '2026-2027 adopted 2026-09-07'],
      'from 1 September 2025 until 6 September 2026',
    ],
    [
      'a beginning that is not recorded',
      ['2025-2026 adopted - 2026-08-31'],
      'from a day that is not recorded (for 2025–2026) until 31 August 2026',
    ],
    [
      'twice, where the next one was withdrawn',
      ['2024-2025 adopted 2024-09-01', '2025-2026 withdrawn 2025-09-01 - 2025-11-01'],
      'from 1 September 2024 until 31 August 2025, and again from 1 November 2025 until it is replaced',
    ],
    [
      'never, where it was withdrawn first',
      ['2025-2026 withdrawn 2025-09-01 - 2025-08-01'],
      'never: it was withdrawn before its time came',
    ],
    [
      'never, where the next one began before it',
      ['2024-2025 adopted 2025-09-02', '2025-2026 adopted 2025-09-01'],
      'never: its place was taken before its time came',
    ],
  ])('%s', (_, lines, expected) => {
    const [first = '', ...later] = lines;
    expect(words(first, ...later)).toBe(expected);
  });
  it('never, where the policy ended first', () => {
    const all = editions('2024-2025 adopted 2024-09-01', '2026-2027 adopted 2026-09-01');
    const policy = { editions: all, ended: { on: '2026-03-01', heirs: [] } };
    expect(all.map((one) => forceWords(one, policy, '2026-06-01', t))).toEqual([
      'from 1 September 2024 until 28 February 2026',
      'never: the policy ended before its time came',
    ]);
  });
});
