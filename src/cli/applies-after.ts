/** What applies of a policy once an edition, or all of it, was ended: in words for whoever does so. */
import { assertNever } from '../language/assert-never.ts';
import { listInWords } from '../language/list-in-words.ts';
import { dateInWords } from '../language/when.ts';
import type { Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Policy } from '../content/build-library.ts';
import { answerOn, standingOf, type PolicyEnd } from '../content/timeline.ts';
import { authorStrings as t } from '../strings/strings.ts';

/**
 * “2024–2025 applies again”, “nothing of this policy applies”.
 * @param before and `after`: the policy as it is, and as it will be
 * @param on the first day on which what is ended no longer holds, ISO
 * @param today ISO date
 */
export function appliesAfter(before: Policy, after: Policy, on: string, today: string): string {
  const answer = answerOn(on, after, today);
  switch (answer.kind) {
    case 'edition': {
      const name = editionName(answer.edition.edition, t);
      const then = answerOn(on, before, today);
      const isSame = then.kind === 'edition' && then.edition.edition === answer.edition.edition;
      return isSame ? `${name} applies, as it would have` : `${name} applies again`;
    }
    case 'unrecorded': {
      const names = answer.candidates.map((e) => (e ? editionName(e.edition, t) : 'nothing'));
      return `not recorded exactly: ${listInWords(names, t.locale)}`;
    }
    case 'none':
      return `nothing of this policy applies${nextWords(after, on, today)}`;
    default:
      return assertNever(answer);
  }
}

/** “, until 2026–2027 begins on 1 January 2027”; '' where nothing waits. */
function nextWords(policy: Policy, on: string, today: string): string {
  const next = policy.editions.find((e) => isWaiting(e, policy, today) && beginsAfter(e, on));
  const from = next?.meta.effectiveFrom;
  return next && from
    ? `, until ${editionName(next.edition, t)} begins on ${dateInWords(from, t.dates)}`
    : '';
}

const isWaiting = (edition: Edition, policy: Policy, today: string) =>
  standingOf(edition, policy, today) === 'not-yet';
const beginsAfter = ({ meta }: Edition, day: string) => (meta.effectiveFrom ?? '') > day;

/** How a policy ended, for whoever wants to end it again or to write for it. */
export function alreadyEnded(slug: string, { on, heirs, why }: PolicyEnd): string {
  const day = dateInWords(on, t.dates);
  const names = heirs.map((heir) => `“${heir}”`);
  const how = heirs.length > 0 ? `replaced by ${listInWords(names, t.locale)}` : (why ?? '');
  return `“${slug}” has its end already: ${day}, ${how.replace(/\.$/, '')}.`;
}
