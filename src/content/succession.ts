/** The editions of one policy held against each other; what became of their ids is in `permanence.ts`. */
import type { Edition } from '../policy/edition.ts';
import { checkLineage, checkVanished } from './permanence.ts';
import { problemAt, type Problem } from '../messages/problem.ts';
import { checkReadability, checkSentences } from './sentences.ts';
import { suggest } from '../language/suggest.ts';

/**
 * Fills in editions “reviewed, no change”, and checks everything that one file
 * alone cannot show.
 * @param editions oldest first; an edition with `unchangedFrom` is given its text here
 * @param complete false where an edition of the policy could not be read: what it
 *   might hold is then not called missing
 */
export function checkPolicy(editions: Edition[], complete = true): Problem[] {
  if (!complete) return editions.flatMap(checkDates);
  const problems: Problem[] = [];
  for (const edition of editions) problems.push(...fillUnchanged(edition, editions));
  for (const [i, edition] of editions.entries()) {
    const earlier = editions.slice(0, i).filter((e) => e.meta.status !== 'draft');
    problems.push(
      ...checkDates(edition),
      ...checkSupersedes(edition, editions),
      ...checkLineage(edition, earlier),
      ...checkEntries(edition, earlier),
      ...checkVanished(edition, earlier),
      ...checkSentences(edition, earlier),
    );
  }
  // Editions that have been followed by another can no longer be mended.
  const newest = editions.findLastIndex((e) => e.meta.status === 'adopted');
  problems.push(...editions.slice(Math.max(newest, 0)).flatMap(checkReadability));
  return problems;
}

function fillUnchanged(edition: Edition, editions: readonly Edition[]): Problem[] {
  const from = edition.meta.unchangedFrom;
  if (from === undefined) return [];
  if (edition.clauses.length > 0)
    return [problemAt(edition, 'unchangedFrom', 'unchanged-body', { edition: from })];
  const source = editions.find((e) => e.edition === from);
  const wrong = (reason: string, remedy: string) => [
    problemAt(edition, 'unchangedFrom', 'unchanged-from', { edition: from, reason, remedy }),
  ];
  const names = editions.slice(0, editions.indexOf(edition)).map((e) => e.edition);
  const choice =
    names.length > 0
      ? `Write one of: ${names.join(', ')}.`
      : 'This is the first edition: write the policy beneath the front matter.';
  if (!source) return wrong('names no edition of this policy', choice);
  if (!names.includes(from)) return wrong('names no earlier edition', choice);
  if (source.meta.status === 'draft')
    return wrong('was never adopted', 'Name the adopted edition that was reviewed.');
  edition.clauses = source.clauses;
  edition.blocks = source.blocks;
  // What was said of the same words still holds, unless this edition says it anew.
  const { parents, duties } = source.meta;
  edition.meta = { ...(parents && { parents }), ...(duties && { duties }), ...edition.meta };
  return [];
}

function checkDates(edition: Edition): Problem[] {
  const { lastReviewed, nextReview, effectiveFrom, effectiveTo } = edition.meta;
  const problems: Problem[] = [];
  if (lastReviewed && nextReview && nextReview.end < lastReviewed.start)
    problems.push(
      problemAt(edition, 'nextReview', 'dates-order', {
        first: 'lastReviewed',
        firstValue: lastReviewed.written,
        second: 'nextReview',
        secondValue: nextReview.written,
      }),
    );
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom)
    problems.push(
      problemAt(edition, 'effectiveTo', 'dates-order', {
        first: 'effectiveFrom',
        firstValue: effectiveFrom,
        second: 'effectiveTo',
        secondValue: effectiveTo,
      }),
    );
  return problems;
}

function checkSupersedes(edition: Edition, editions: readonly Edition[]): Problem[] {
  const name = edition.meta.supersedes;
  const earlier = editions.slice(0, editions.indexOf(edition)).map((e) => e.edition);
  if (name === undefined || earlier.includes(name)) return [];
  const suggestion = suggest(name, earlier);
  return [problemAt(edition, 'supersedes', 'supersedes-nowhere', { edition: name, suggestion })];
}

/** `changes` may speak of clauses that this edition removed; `parents` and `duties` only of clauses it has. */
function checkEntries(edition: Edition, earlier: readonly Edition[]): Problem[] {
  const here = new Set(edition.clauses.map((c) => c.id));
  const ever = new Set([...here, ...earlier.flatMap((e) => e.clauses.map((c) => c.id))]);
  const check = (
    field: 'changes' | 'parents' | 'duties',
    known: ReadonlySet<string>,
    where: string,
  ) =>
    Object.keys(edition.meta[field] ?? {})
      .filter((id) => !known.has(id))
      .map((id) =>
        problemAt(edition, `${field}.${id}`, 'entry-nowhere', {
          field,
          id,
          where,
          suggestion: suggest(id, known),
        }),
      );
  return [
    ...check('changes', ever, 'this edition or an earlier one'),
    ...check('parents', here, 'this edition'),
    ...check('duties', here, 'this edition'),
  ];
}
