/** Lists the open proposals: drafts newer than the edition in force. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import type { Library, Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition, editionBefore } from '../content/timeline.ts';
import { summaryWords } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';
import { comparisonOf } from './library.ts';
import { isPublished } from '../policy/edition.ts';

export interface ProposalView {
  title: string;
  name: string;
  to: string;
  /** With the edition before; null where there is none. */
  comparison: { name: string; to: string; words: string } | null;
}

/** @param today ISO date */
export function openProposals(
  policies: readonly Policy[],
  today: string,
  t: Strings,
): ProposalView[] {
  return policies.flatMap((policy) => {
    const current = currentEdition(policy, today);
    const since = current ? policy.editions.indexOf(current) + 1 : 0;
    return policy.editions
      .slice(since)
      .filter((e) => !isPublished(e))
      .map((draft) => {
        const before = editionBefore(draft, policy.editions);
        return {
          title: policy.title,
          name: editionName(draft.edition, t),
          to: address.edition(policy.slug, draft.edition),
          comparison: before && {
            name: editionName(before.edition, t),
            to: address.comparison(policy.slug, before.edition, draft.edition),
            words: summaryWords(comparisonOf(policy, before, draft), t.kinds),
          },
        };
      });
  });
}

/** A sentence for each draft that is there and has errors; none where the school publishes no drafts. */
export const draftsLeftOut = (
  { leftOut, school }: Pick<Library, 'leftOut' | 'school'>,
  t: Strings,
): string[] =>
  (school.publishDrafts ?? true)
    ? leftOut.map(({ policy, title, edition }) =>
        t.governors.leftOut(title || policy, editionName(edition, t)),
      )
    : [];
