/** The words of a clause on each day: as they are sealed, before and after each correction. */
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/policy/clause.ts';
import { clauseIn, type LedgerEntry } from '../../../src/content/register/register.ts';
import { sealedRuns, statementsOf, type Json } from '../../../src/content/register/statements.ts';
import { runsToHtml } from '../../../src/publish/html.ts';
import { certificateView, wordingsOf } from '../../../src/site/certificate-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { DEMO_TODAY, demoSchool } from '../../support/demo.ts';
import { edition, source } from '../policy/read.ts';

const t = strings();
const context = { page: '', t };
const now = edition(source('No **dogs** here. {/* #dogs */}\n')).clauses[0]!;
const said = (text: string): Json => ({ kind: 'paragraph', depth: 0, number: null, text });

const entry = (
  on: string,
  from: Json,
  to: Json,
  act: LedgerEntry['act'] = 'correct',
): LedgerEntry => ({
  hash: on,
  act,
  on,
  why: 'A letter was missing.',
  items: [{ about: 'clause', name: 'dogs', from, to }],
  codeBefore: null,
  codeAfter: null,
});
const wordings = (...ledger: LedgerEntry[]) =>
  wordingsOf(now, ledger, context, t).map(({ days, html }) => `${days}: ${html}`);

describe('the wordings of a clause', () => {
  const html = 'No <strong>dogs</strong> here.';

  it('are one where nothing was put right', () => {
    expect(wordings()).toEqual([`: ${html}`]);
  });

  it('are those of each time, with the days on which they stood', () => {
    expect(
      wordings(
        entry('2025-06-02', said('No dgs her.'), said('No dogs her.')),
        entry('2025-09-01', said('No dogs her.'), said('No dogs here.')),
      ),
    ).toEqual([
      'Until 1 June 2025: No dgs her.',
      'From 2 June 2025 until 31 August 2025: No dogs her.',
      `Since 1 September 2025: ${html}`,
    ]);
  });

  it('leave out words that stood on no day', () => {
    expect(
      wordings(
        entry('2025-06-02', said('No dgs.'), said('No dogss.')),
        entry('2025-06-02', said('No dogss.'), said('No dogs here.')),
      ),
    ).toEqual(['Until 1 June 2025: No dgs.', `Since 2 June 2025: ${html}`]);
  });

  it('say where words are not kept', () => {
    expect(wordings(entry('2025-06-02', null, said('No dogs here.')))[0]).toBe(
      'Until 1 June 2025: [These words were taken out and are not kept.]',
    );
    // Words that were taken out stood in every wording: no day parts them.
    expect(wordings(entry('2025-06-02', null, null, 'redact'))).toEqual([`: ${html}`]);
  });
});

describe('a sheet', () => {
  it('has the marks of sealed words as the page has them', () => {
    let marked = 0;
    for (const { editions } of demoSchool().policies)
      for (const one of editions) {
        const sealed = new Map(
          statementsOf(one).flatMap(({ about, name, value }) =>
            about === 'clause' ? [[name, value]] : [],
          ),
        );
        for (const { id, runs } of one.clauses as Clause[]) {
          const html = runsToHtml(sealedRuns(clauseIn(sealed.get(id) ?? null)), context);
          expect(html, `${one.policy} ${one.edition} ${id}`).toBe(runsToHtml(runs, context));
          if (html.includes('<')) marked += 1;
        }
      }
    expect(marked).toBeGreaterThan(50);
  });

  it('has the words that lead in to a list item, and every clause of the edition', () => {
    for (const policy of demoSchool().policies)
      for (const one of policy.editions) {
        const { clauses } = certificateView(
          policy,
          one,
          { policies: [policy], today: DEMO_TODAY },
          [],
          t,
        );
        expect(clauses.map(({ id }) => id)).toEqual(one.clauses.map(({ id }) => id));
        for (const [i, { kind, parent }] of one.clauses.entries()) {
          const above = one.clauses.find(({ id }) => id === parent);
          if (kind === 'item' && above?.kind !== 'heading')
            expect(clauses[i]?.leadIns).not.toEqual([]);
        }
      }
  });

  it('says what was put right or taken out of a clause, and which facts and codes were others', () => {
    const lone = edition(source('No dogs. {/* #dogs */}\n\nNo cats. {/* #cats */}\n'));
    const policy = { slug: 'house-rules', title: 'House Rules', editions: [lone], ended: null };
    const fact: LedgerEntry = {
      ...entry('2025-07-01', null, null),
      items: [{ about: 'field', name: 'minute', from: '4/24', to: '4/25' }],
      codeBefore: 'ZE5R-S7E1-R3RA-AMJ5',
    };
    const view = certificateView(
      policy,
      lone,
      { policies: [], today: DEMO_TODAY },
      [fact, entry('2025-08-01', null, null, 'redact')],
      t,
    );
    const [dogs, cats] = view.clauses;
    expect(dogs?.ledger.join()).toContain('Words were taken out on 1 August 2025.');
    expect(cats?.ledger).toEqual([]);
    expect(view.corrections.join()).toContain('Corrected on 1 July 2025.');
    expect(view.codesBefore).toEqual(['ZE5R-S7E1-R3RA-AMJ5 until 30 June 2025']);
  });

  it('says both ends and what of the approval is not recorded', () => {
    const lone = edition(source('No dogs. {/* #dogs */}\n', 'effectiveFrom: 2024-09-01\n'));
    const policy = { slug: 'house-rules', title: 'House Rules', editions: [lone], ended: null };
    const { days, approval } = certificateView(
      policy,
      lone,
      { policies: [], today: DEMO_TODAY },
      [],
      t,
    );
    expect(days).toBe('from 1 September 2024 until it is replaced');
    expect(approval.map(({ words }) => words)).toEqual(Array(3).fill('not recorded'));
  });
});
