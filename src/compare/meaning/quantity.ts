/** Quantities that changed. */
import { overlaps, within } from '../../language/place.ts';
import { isChanged } from './change-map.ts';
import type { ChangeMap } from './change-map.ts';
import { quantitiesIn } from '../../language/quantities.ts';
import type { Quantity } from '../../language/quantities.ts';
import type { Claim } from './meaning.ts';
import { became } from './words.ts';

/**
 * Quantities that changed: one in another's place, and measured ones that a sentence gained
 * or lost. An amount in other words is the same amount; a bare number counts only where
 * another number took its place.
 */
export function quantityClaims(map: ChangeMap): Claim[] {
  const olds = quantitiesIn(map.before).filter((one) => isChanged(map, 'old', one));
  const nows = quantitiesIn(map.after).filter((one) => isChanged(map, 'now', one));
  const lost = missingFrom(olds, nows);
  const gained = missingFrom(nows, olds);
  const claims: Claim[] = [];
  for (const one of lost) {
    const partner = gained.findIndex((other) =>
      map.changes.some((change) => overlaps(change.old, one) && overlaps(change.now, other)),
    );
    const other = partner >= 0 ? gained.splice(partner, 1)[0] : undefined;
    if (other || (one.measured && isInPair(map, 'old', one))) claims.push(claimOf(one, other));
  }
  const added = gained.filter((one) => one.measured && isInPair(map, 'now', one));
  return [...claims, ...added.map((one) => claimOf(undefined, one))];
}

/** Whether the sentence stands in both editions. */
function isInPair({ pairs }: ChangeMap, side: 'old' | 'now', one: Quantity): boolean {
  return pairs.some((pair) => pair.old && pair.now && within(one, pair[side]!));
}

/** As many of each value as the other side lacks. */
function missingFrom(these: readonly Quantity[], those: readonly Quantity[]): Quantity[] {
  const spare = those.map((one) => one.value);
  return these.filter((one) => {
    const found = spare.indexOf(one.value);
    if (found >= 0) spare.splice(found, 1);
    return found < 0;
  });
}

function claimOf(old: Quantity | undefined, now: Quantity | undefined): Claim {
  const words = { ...(old && { from: old.text }), ...(now && { to: now.text }) };
  const sentence = `Quantity: ${became(words.from, words.to)}`;
  return { class: 'quantity', ...words, sentence, old, now };
}
