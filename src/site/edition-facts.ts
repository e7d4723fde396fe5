/** The facts about an edition that its page lists: what it records, both ends of its days, and what was never recorded. */
import { forceWords } from '../content/force-words.ts';
import { standingOf, type PolicyTime } from '../content/timeline.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { factsOf, type FactField } from '../policy/frontmatter.ts';
import type { Strings } from '../strings/strings.ts';

export interface ShownFact {
  name: string;
  words: string;
}

/** Said in one line, with both ends. */
const ENDS: readonly FactField[] = ['effectiveFrom', 'effectiveTo'];

/** @param today ISO date */
export function editionFacts(
  edition: Edition,
  policy: PolicyTime,
  today: string,
  t: Strings,
): ShownFact[] {
  const force = forceWords(edition, policy, today, t);
  const { approvedOn, approvedBy, minute } = edition.meta;
  const nothing = isPublished(edition) && !approvedOn;
  const approval = approvedBy || minute ? t.fields.approvedOn : t.facts.approval;
  return [
    { name: t.facts.state, words: t.standing.words[standingOf(edition, policy, today)] },
    ...(force ? [{ name: t.facts.inForce, words: force }] : []),
    ...factsOf(edition.meta, t)
      .filter(({ field }) => !ENDS.includes(field))
      .map(({ field, words }) => ({ name: t.fields[field], words })),
    ...(nothing ? [{ name: approval, words: t.facts.notRecorded }] : []),
  ];
}
