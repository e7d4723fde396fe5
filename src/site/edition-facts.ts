/** What is known about an edition, as pairs of words for a list of facts. */
import type { Edition } from '../policy/edition.ts';
import { dateInWords, whenInWords } from '../language/when.ts';

export interface Fact {
  name: string;
  words: string;
}

export function editionFacts(edition: Edition): Fact[] {
  const { meta } = edition;
  const date = (iso: string | undefined) => (iso ? dateInWords(iso) : undefined);
  const facts: [string, string | undefined][] = [
    ['Last reviewed', meta.lastReviewed && whenInWords(meta.lastReviewed)],
    ['Next review', meta.nextReview && whenInWords(meta.nextReview)],
    ['Proposed on', date(meta.proposedOn)],
    ['In force from', date(meta.effectiveFrom)],
    ['In force until', date(meta.effectiveTo)],
    ['Approved by', meta.approvedBy],
    ['Approved on', date(meta.approvedOn)],
    ['Minute', meta.minute],
    ['Owner', meta.owner],
    ['For', meta.audience?.join(', ')],
    ['Origin', meta.origin],
    ['Numbers', meta.numbering],
  ];
  return facts.flatMap(([name, words]) => (words ? [{ name, words }] : []));
}
