/** The alignment of the demonstration school, judged by the answers written down in FEATURES.md. */
import { describe, expect, it } from 'vitest';
import { alignClauses } from '../../../src/compare/index.ts';
import type { Alignment, AlignmentKind, AlignOptions } from '../../../src/compare/alignment.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import type { Clause } from '../../../src/policy/clause.ts';
import { demoSchool, editionOf, readAnswers } from '../../support/demo.ts';

const answers = readAnswers().comparisons;

describe.each(answers)('$policy $from → $to', (answer) => {
  const before = editionOf(demoSchool(), answer.policy, answer.from);
  const after = editionOf(demoSchool(), answer.policy, answer.to);
  const listed = (...kinds: string[]): string[] =>
    answer.lines.flatMap((line) => (kinds.includes(line.kind) ? line.to : [])).sort();
  /**
   * Left open: an addition that FEATURES.md says may as well be called a split, and a clause that
   * has nothing in common with the old one but its id.
   */
  const open = new Set(['one-leader', 'leader-may-end-visit', 'leaf-newsletter']);
  const closed = (ids: string[]): string[] => ids.filter((id) => !open.has(id));

  it.each([
    ['with ids', { lineage: after.meta.lineage }, true],
    ['with ids hidden', {}, false],
  ])('says what is written down, %s', (_, options: AlignOptions, named) => {
    const seen = see(before, after, options, named);
    for (const kind of ['added', 'removed', 'split', 'merged'] as const) {
      expect([kind, ...closed(seen(kind))]).toEqual([kind, ...closed(listed(kind))]);
    }
    expect(closed(seen('changed'))).toEqual(closed(listed('changed')));
    expect(seen('moved')).toEqual(listed('moved'));
    expect(closed(seen('format'))).toEqual(listed('format'));
    expect(seen('typography')).toEqual(listed('typography', 'reference renumbered'));
  });
});

/** The ids under which an alignment shows each kind, in order of the alphabet. */
function see(before: Edition, after: Edition, options: AlignOptions, named: boolean) {
  const inputs = (clauses: Clause[]): Clause[] =>
    clauses.map((clause) => ({ ...clause, named: clause.named && named }));
  const alignments = alignClauses(inputs(before.clauses), inputs(after.clauses), options);
  const ids = ({ from, to }: Alignment): string[] => {
    const [clauses, indexes] = to.length > 0 ? [after.clauses, to] : [before.clauses, from];
    return indexes.flatMap((index) => {
      const clause = clauses[index];
      return clause?.named ? [clause.id] : [];
    });
  };
  return (kind: AlignmentKind): string[] => {
    const tied = (kinds: AlignmentKind[]): boolean =>
      kinds.includes('split') || kinds.includes('merged');
    return alignments
      .filter(({ kinds }) =>
        kind === 'changed'
          ? !tied(kinds) && (kinds.includes('changed') || kinds.includes('rewritten'))
          : kinds.includes(kind),
      )
      .flatMap(ids)
      .sort();
  };
}
