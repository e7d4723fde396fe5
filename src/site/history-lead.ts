/** The first sentences of a policy's history: how many editions there are, and what is in force. */
import { dateInWords } from '../language/when.ts';
import { isPublished } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Policy } from '../content/build-library.ts';
import { currentEdition, waitingEdition } from '../content/timeline.ts';
import type { Strings } from '../strings/strings.ts';

/** “6 editions. On 23 November 2026, when this page was made, 2026–2027 is in force.” A proposal is no edition. */
export function historyLead(policy: Policy, today: string, t: Strings): string {
  const { history } = t;
  const day = (isoDate: string): string => dateInWords(isoDate, t.dates);
  const published = policy.editions.filter(isPublished).length;
  const proposed = policy.editions.length - published;
  const current = currentEdition(policy, today);
  const waiting = waitingEdition(policy, today);
  const state = current ? history.isInForce(editionName(current.edition, t)) : history.noneInForce;
  const states = waiting
    ? history.andWaiting(state, editionName(waiting.edition.edition, t), day(waiting.from))
    : state;
  return [
    history.editions(published),
    history.onDay(day(today), states),
    ...(proposed > 0 ? [history.proposals(proposed)] : []),
  ].join(' ');
}
