/** Decides which of the facts that a policy says of itself hold. */
import { assertNever } from '../../language/assert-never.ts';
import type { When } from '../../language/when.ts';
import type { Doubt } from './draft.ts';
import type { ReadField } from './fact-label.ts';
import type { FactValue, LineReading } from './fact-line.ts';
import type { SaidInBlock } from './said-in-block.ts';

/** A fact with what it was read from; `field` is null as long as nobody can say which it is. */
export interface Claim {
  field: ReadField | null;
  value: string;
  when: When | undefined;
  /** The place that its words stand in, and the words. */
  place: string;
  words: string;
  reading: LineReading;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

export const doubtAll = ({ said }: SaidInBlock, why: string): Doubt[] =>
  said.flatMap(({ place, readings }) =>
    readings.flatMap(({ text, reading }) =>
      reading.type === 'facts' ? [{ place, text: flat(text), why }] : [],
    ),
  );

/** @param doubts gets what is not understood */
export function claimsOf(byBlock: readonly (SaidInBlock | null)[], doubts: Doubt[]): Claim[] {
  const claims: Claim[] = [];
  /** What was said last is who approved the policy, so that a date after it is the day of that. */
  let approved = false;
  for (const one of byBlock) {
    if (!one) approved = false;
    else if (one.doubt !== undefined) doubts.push(...doubtAll(one, one.doubt));
    else
      for (const said of one.said)
        for (const line of said.readings) {
          const { reading } = line;
          const [place, words] = [said.place, flat(line.text)];
          const doubt = (why: string) => doubts.push({ place, text: words, why });
          const claim = ({ field, value, when }: FactValue) => {
            const known = field === 'review' ? null : field;
            claims.push({ field: known, value, when, place, words, reading: line });
          };
          switch (reading.type) {
            case 'facts':
              reading.values.forEach(claim);
              approved = reading.values.at(-1)?.field === 'approvedBy';
              break;
            case 'date':
              if (!approved) doubt('it does not say what the date is of');
              else if (reading.when.kind !== 'day') doubt('approvedOn needs a day');
              else claim({ field: 'approvedOn', value: reading.when.start, when: reading.when });
              approved = false;
              break;
            case 'unread':
              doubt(reading.why);
              break;
            case 'words':
              if (one.as === 'rows' || one.as === 'columns')
                doubt('front matter has no field of this name');
              approved = false;
              break;
            case 'control':
            case 'label':
              break;
            default:
              assertNever(reading);
          }
        }
  }
  return claims;
}

/** When the policy was approved, where that is known to the month alone. */
export function approvalsOf(byBlock: readonly (SaidInBlock | null)[]): When[] {
  return byBlock.flatMap((one) =>
    (one?.said ?? []).flatMap(({ readings }) =>
      readings.flatMap(({ reading }) =>
        reading.type === 'unread' && reading.approved ? [reading.approved] : [],
      ),
    ),
  );
}

/**
 * A “review date” is the next review where it comes after the approval, or after the last
 * review, and else the last one.
 */
export function decideReviews(claims: readonly Claim[], approvals: readonly When[]): void {
  const whenOf = (field: ReadField) => claims.flatMap((c) => (c.field === field && c.when) || []);
  const past = [...whenOf('approvedOn'), ...approvals, ...whenOf('lastReviewed')];
  const next = whenOf('nextReview');
  for (const claim of claims) {
    const { when } = claim;
    if (claim.field !== null || !when) continue;
    if (next.some((n) => n.start === when.start && n.end === when.end)) claim.field = 'nextReview';
    else if (past.length > 0 && past.every((p) => when.start > p.end)) claim.field = 'nextReview';
    else if (past.some((p) => when.start <= p.start)) claim.field = 'lastReviewed';
    else if (next.some((n) => when.end < n.start)) claim.field = 'lastReviewed';
  }
}

/** A fact that holds. */
export type Taken = Claim & { field: ReadField };

const isPlaced = (claim: Claim): claim is Taken => claim.field !== null;

/** @param doubts gets the claims that contradict one another, and those that nobody can place */
export function withoutContradictions(claims: readonly Claim[], doubts: Doubt[]): Taken[] {
  const doubt = ({ place, words }: Claim, why: string) => doubts.push({ place, text: words, why });
  for (const claim of claims)
    if (!isPlaced(claim)) doubt(claim, 'it can be the last review or the next one');
  const placed = claims.filter(isPlaced);
  return placed.filter((claim) => {
    const same = placed.filter(({ field }) => field === claim.field);
    if (same.every((other) => meant(other) === meant(claim))) return true;
    doubt(claim, `${claim.field} is given in different ways, and none of them was taken`);
    return false;
  });
}

/** Equal for two ways of writing one date or name. */
const meant = ({ value, when }: Claim) =>
  when
    ? `${when.start} ${when.end}`
    : value
        .toLowerCase()
        .replace(/^the /, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
