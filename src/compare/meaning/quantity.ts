/** Quantities that changed. */
import { isChanged, overlaps, within } from './change-map.ts';
import type { ChangeMap, SentencePair } from './change-map.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import type { Claim } from './types.ts';
import { became } from './words.ts';

/**
 * Quantities that one sentence has and its partner has not. An amount in other words is
 * the same amount; a bare number counts only where another number took its place.
 */
export function quantityClaims(map: ChangeMap): Claim[] {
  const [olds, nows] = [quantitiesIn(map.before), quantitiesIn(map.after)];
  return map.pairs.flatMap((pair) => claimsInPair(map, pair, olds, nows));
}

function claimsInPair(
  map: ChangeMap,
  { old, now }: SentencePair,
  olds: readonly Quantity[],
  nows: readonly Quantity[],
): Claim[] {
  if (!old || !now) return [];
  const [before, after] = [
    olds.filter((one) => within(one, old)),
    nows.filter((one) => within(one, now)),
  ];
  const lost = missingFrom(before, after).filter((one) => isChanged(map, 'old', one));
  const gained = missingFrom(after, before).filter((one) => isChanged(map, 'now', one));
  const claims: Claim[] = [];
  for (const one of lost) {
    const partner = gained.findIndex((other) =>
      map.changes.some((change) => overlaps(change.old, one) && overlaps(change.now, other)),
    );
    const other = partner >= 0 ? gained.splice(partner, 1)[0] : undefined;
    if (other || one.measured) claims.push(claimOf(one, other));
  }
  return [...claims, ...gained.filter((one) => one.measured).map((one) => claimOf(undefined, one))];
}

/** As many of each value as the other sentence lacks. */
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
