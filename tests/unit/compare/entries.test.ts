/** The author's reasons compared with the computed change. */
import { describe, expect, it } from 'vitest';
import { checkEntries, compareEditions } from '../../../src/compare/index.ts';
import type { AuthorEntry } from '../../../src/compare/index.ts';
import { editionOfTexts } from './editions.ts';

const OLD = {
  phones: 'Staff should keep their phones out of sight while pupils are present.',
  library: 'The library opens at noon and closes at four.',
  visitors: 'Visitors sign the book at reception.',
};

function without(id: keyof typeof OLD): Record<string, string> {
  return Object.fromEntries(Object.entries(OLD).filter(([one]) => one !== id));
}

function check(now: Record<string, string>, changes: Record<string, AuthorEntry>) {
  const comparison = compareEditions(
    editionOfTexts('2023-2024', OLD),
    editionOfTexts('2024-2025', now),
    {
      changes,
    },
  );
  return checkEntries(comparison, changes).map(({ kind, id }) => `${kind} ${id}`);
}

const entry = (kind: AuthorEntry['kind'] = 'substantive'): AuthorEntry => ({
  kind,
  why: 'Asked for.',
});
const STRONGER = { ...OLD, phones: OLD.phones.replace('should', 'must') };

describe('checkEntries', () => {
  it('has nothing to say where nothing changed and nothing is entered', () => {
    expect(check(OLD, {})).toEqual([]);
  });

  it('asks for a reason where a duty changed', () => {
    expect(check(STRONGER, {})).toEqual(['change-without-entry phones']);
    expect(check(STRONGER, { phones: entry() })).toEqual([]);
  });

  it('asks for a reason where a clause came or went', () => {
    const rest = without('visitors');
    expect(check(rest, {})).toEqual(['change-without-entry visitors']);
    expect(check(rest, { visitors: entry() })).toEqual([]);
    const more = { ...OLD, gate: 'The gate is locked at nine in the morning.' };
    expect(check(more, {})).toEqual(['change-without-entry gate']);
  });

  it('lets a change of wording go without one', () => {
    const reworded = { ...OLD, visitors: 'Visitors sign the register at reception.' };
    expect(check(reworded, {})).toEqual([]);
  });

  it('finds an entry that has no change', () => {
    expect(check(OLD, { phones: entry() })).toEqual(['entry-without-change phones']);
    expect(check(OLD, { nowhere: entry() })).toEqual(['entry-without-change nowhere']);
  });

  it('asks to look again at an editorial entry for a change of duty', () => {
    expect(check(STRONGER, { phones: entry('editorial') })).toEqual(['entry-understates phones']);
  });

  it('names the clause and the remedy in words', () => {
    const now = editionOfTexts('2024-2025', STRONGER);
    const [finding] = checkEntries(compareEditions(editionOfTexts('2023-2024', OLD), now), {});
    expect(finding?.message).toBe(
      '1 (“Staff must keep their phones out …”) changed and no reason is given. ' +
        'Write one under “changes”: phones: { kind: substantive, why: … }',
    );
  });
});
