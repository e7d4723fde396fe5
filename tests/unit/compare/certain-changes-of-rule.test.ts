/** What can be no editorial change, and where the author's word counts. */
import { describe, expect, it } from 'vitest';
import { certainChangesOfRule, compareEditions } from '../../../src/compare/index.ts';
import type { Clause } from '../../../src/policy/clause.ts';
import { clauseOf } from './editions.ts';

/** The classes of what is certain when one text becomes the other; null for none. */
function certain(before: string | null, after: string | null, more: Partial<Clause> = {}) {
  const edition = (name: string, text: string | null) => ({
    policy: 'example',
    edition: name,
    clauses: [clauseOf('title', 'Rules'), ...(text === null ? [] : [clauseOf('one', text, more)])],
  });
  const { changes, minor } = compareEditions(edition('2025', before), edition('2026', after));
  return [...changes, ...minor].flatMap((change) =>
    certainChangesOfRule(change).map((meaning) => meaning.class),
  );
}

describe('a change of a rule', () => {
  it.each<[string | null, string | null, string]>([
    ['Parents must tell the office.', 'Parents may tell the office.', 'force'],
    ['Pupils may ride to school.', 'Pupils must not ride to school.', 'force'],
    ['Parents may come in.', 'Parents may come in only with a badge.', 'force'],
    ['This applies to clubs.', 'This does not apply to clubs.', 'force'],
    ['Keys are kept here.', 'Keys are kept here. Staff must sign for them.', 'force'],
    ['Keys are kept here. Staff must sign for them.', 'Keys are kept here.', 'force'],
    [null, 'Staff must lock the shed.', 'force'],
    ['Staff must lock the shed.', null, 'force'],
    ['Staff must sign.', 'Volunteers must sign.', 'who'],
    ['We answer within 3 days.', 'We answer within 30 days.', 'quantity'],
    ['We answer within 3 days.', 'We answer within 3 weeks.', 'quantity'],
    ['at least two adults for a group', 'at least four adults for a group', 'quantity'],
    ['Two teachers must be there.', 'One teacher must be there.', 'quantity'],
    ['Parents must reply by 3 May 2026.', 'Parents must reply by 3 June 2026.', 'quantity'],
    ['the Data Protection Act 1998', 'the Data Protection Act 2018', 'law'],
    ['We follow the Equality Act 2010.', 'We follow the Education Act 1996.', 'law'],
  ])('%s → %s', (before, after, found) => expect(certain(before, after)).toEqual([found]));

  it('is any other amount in a table or a list', () => {
    const cells = (...texts: string[]) => texts.map((text) => [{ text, marks: [] }]);
    const row = (...texts: string[]) =>
      clauseOf('row', texts.join(' | '), { kind: 'row', cells: cells(...texts) });
    const edition = (name: string, ...clauses: Clause[]) => ({
      policy: 'p',
      edition: name,
      clauses,
    });
    const { changes } = compareEditions(
      edition('1', row('Coats', '3')),
      edition('2', row('Coats', '4')),
    );
    expect(changes.flatMap(certainChangesOfRule).map((one) => one.class)).toEqual(['quantity']);
    expect(certain('3 coats on a hook', '4 coats on a hook')).toEqual([]);
    expect(certain('3 coats on a hook', '4 coats on a hook', { kind: 'item' })).toEqual([
      'quantity',
    ]);
  });
});

describe('the author’s word counts', () => {
  it.each<[string | null, string | null]>([
    ['Pupils must wear a helmt.', 'Pupils must wear a helmet.'],
    ['Pupils must wear a helmet.', 'Students must wear a helmet.'],
    ['Staff must answer in 14 days.', 'Staff must answer in two weeks.'],
    ['There are three kinds of visit.', 'There are four kinds of visit.'],
    ['Last updated: 24 May 2018', 'Last updated: 9 December 2020'],
    ['the advice Behaviour in schools (2022)', 'the advice Behaviour in schools (2024)'],
    ['the Data Protection Act 2018', 'the Data Protection Act 2018 and the Data Use Act 2025'],
    ['Bags lie in the hall.', 'Bags lie in the cloakroom.'],
    ['Bags lie in the hall.', 'Bags lie in the hall. Parents should look there.'],
    [null, 'Bags'],
  ])('%s → %s', (before, after) => expect(certain(before, after)).toEqual([]));

  it('for a clause that was split', () => {
    const edition = (name: string, list: Clause[]) => ({
      policy: 'p',
      edition: name,
      clauses: list,
    });
    const long =
      'Staff must record a serious incident on the same day, and the headteacher must keep the log for seven years.';
    const dry = clauseOf('dry', 'Bags are dry.');
    const [one, two] = [
      'Staff must record a serious incident on the same day.',
      'The headteacher must keep the log for seven years.',
    ];
    const { changes } = compareEditions(
      edition('1', [clauseOf('record', long), dry]),
      edition('2', [clauseOf('record', one), clauseOf('keep', two), dry]),
    );
    expect(changes.flatMap(certainChangesOfRule)).toEqual([]);
  });
});
