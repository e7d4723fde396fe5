/** Finds what needs a person's attention although every file can be read: reviews, law, links to clauses that did not exist then, changes without a reason, ids that look alike. */
import { isPublished, type Edition } from '../policy/edition.ts';
import { checkChanges } from './check-changes.ts';
import { checkProposedLinks } from './check-links.ts';
import { citationsIn, LAW_FILE, parseLaw, type Law } from './law.ts';
import type { ContentFiles, Policy } from './build-library.ts';
import { readWords } from './words-file.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { currentEdition, editionBefore } from './timeline.ts';
import { reviewState } from './review-state.ts';
import type { Register } from './register/register.ts';
import { sealedBefore } from './sealed-before.ts';
import { editDistance } from '../language/suggest.ts';
import { dateInWords, whenInWords } from '../language/when.ts';
import { authorStrings } from '../strings/strings.ts';

/** @param today ISO date */
export function checkAttention(
  content: ContentFiles,
  policies: readonly Policy[],
  register: Pick<Register, 'editions' | 'names'>,
  today: string,
): Problem[] {
  const { law, problems } = readLaw(content);
  problems.push(
    ...readWords(
      content,
      policies.map(({ slug }) => slug),
    ).problems,
  );
  problems.push(...checkProposedLinks({ policies, today, names: register.names }));
  for (const policy of policies) {
    const { editions } = policy;
    problems.push(...checkReview(policy, today), ...checkLaw(policy, law, today));
    for (const [i, edition] of editions.entries()) {
      const earlier = editions.slice(0, i).filter(isPublished);
      const before = editionBefore(edition, editions);
      problems.push(...checkIdsAlike(edition, earlier));
      // Where a file of the policy cannot be read, a text that is left to the edition before is not filled in.
      if ([edition, before].some((e) => e?.meta.unchangedFrom && e.clauses.length === 0)) continue;
      // What was published first does not answer to an edition of years ago that was added later.
      if (before && sealedBefore(before, edition, register))
        problems.push(...checkChanges(edition, before));
    }
  }
  return problems;
}

function readLaw({ root, files }: ContentFiles): { law: Law[]; problems: Problem[] } {
  const source = files.get(LAW_FILE);
  return source === undefined ? { law: [], problems: [] } : parseLaw(source, `${root}/${LAW_FILE}`);
}

/** @param today ISO date */
function checkReview(policy: Policy, today: string): Problem[] {
  const { editions } = policy;
  const current = currentEdition(policy, today);
  const next = current?.meta.nextReview;
  if (!current || !next || reviewState(next, today) !== 'overdue') return [];
  const draft = editions.slice(editions.indexOf(current)).find((e) => !isPublished(e));
  const details = {
    policy: current.policy,
    when: whenInWords(next, authorStrings.dates),
    draft: draft?.edition ?? '',
  };
  return [problem('review-overdue', current.file, current.places.nextReview ?? null, details)];
}

/** Finds out-of-date law in the edition in force and in drafts; past editions stay as they are. */
function checkLaw(policy: Policy, law: readonly Law[], today: string): Problem[] {
  const current = currentEdition(policy, today);
  const live = policy.editions.filter(
    (e) => e === current || (!e.meta.unchangedFrom && !isPublished(e)),
  );
  return live.flatMap((edition) =>
    citationsIn(edition.clauses, law)
      .filter((citation) => citation.law.state !== 'in force')
      .map(({ clause, law: cited }) =>
        problem('law-out-of-date', edition.file, clause.position, {
          id: clause.id,
          name: cited.name,
          state: stateOf(cited),
          instead: cited.replacedBy
            ? `Cite this instead: ${cited.replacedBy}.`
            : 'Find out what has replaced it.',
          source: cited.source ?? '',
        }),
      ),
  );
}

function stateOf({ state, since, checked }: Law): string {
  const when = since ? ` on ${dateInWords(since, authorStrings.dates)}` : '';
  const sure = checked ? '' : ' (as law.yaml says; the school has not checked it yet)';
  return `was ${state}${when}${sure}`;
}

const SHORTEST = 6;

/** Finds ids that are new in a draft and one letter away from another; a difference in figures is enough. */
function checkIdsAlike(edition: Edition, earlier: readonly Edition[]): Problem[] {
  if (isPublished(edition)) return [];
  const published = new Set(earlier.flatMap((e) => e.clauses.map((c) => c.id)));
  const every = [...new Set([...published, ...edition.clauses.map((c) => c.id)])];
  return edition.clauses
    .filter((c) => c.named && !published.has(c.id) && c.id.length >= SHORTEST)
    .flatMap((clause) => {
      const other = every.find((id) => id !== clause.id && alike(id, clause.id));
      if (other === undefined) return [];
      return [problem('ids-alike', edition.file, clause.position, { id: clause.id, other })];
    });
}

const figures = (id: string) => id.replace(/\D+/g, '-');
const wordsOf = (id: string) => id.split('-').sort().join('-');

const alike = (a: string, b: string) =>
  figures(a) === figures(b) &&
  Math.abs(a.length - b.length) <= 1 &&
  (wordsOf(a) === wordsOf(b) || editDistance(a, b) === 1);
