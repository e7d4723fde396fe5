/** Citations that changed: Acts and documents, and references to other places. */
import { overlaps } from '../../language/place.ts';
import { isChanged } from './change-map.ts';
import type { ChangeMap } from './change-map.ts';
import { lawsIn, referencesIn } from '../../language/citations.ts';
import type { Citation } from '../../language/citations.ts';
import type { Claim } from './meaning.ts';
import { became } from './words.ts';

export function lawClaims(map: ChangeMap): Claim[] {
  return claimsFor(map, 'law', 'Law or document', lawsIn);
}

export function referenceClaims(map: ChangeMap): Claim[] {
  const outsideLaws = (text: string): Citation[] => {
    const laws = lawsIn(text);
    return referencesIn(text).filter((one) => !laws.some((law) => overlaps(law, one)));
  };
  return claimsFor(map, 'reference', 'Reference', outsideLaws);
}

/** What only one edition cites, paired where one stands at the other's place or is its namesake. */
function claimsFor(
  map: ChangeMap,
  kind: 'law' | 'reference',
  label: string,
  citationsIn: (text: string) => Citation[],
): Claim[] {
  const [olds, nows] = [citationsIn(map.before), citationsIn(map.after)];
  const lost = onlyIn(olds, nows).filter((one) => isChanged(map, 'old', one));
  const gained = onlyIn(nows, olds).filter((one) => isChanged(map, 'now', one));
  const claims: Claim[] = [];
  for (const old of lost) {
    const namesake = gained.findIndex((now) => nameOf(now) === nameOf(old));
    const partner = namesake >= 0 ? namesake : gained.findIndex((now) => inPlaceOf(map, old, now));
    const now = partner >= 0 ? gained.splice(partner, 1)[0] : undefined;
    claims.push(claimOf(kind, label, old, now));
  }
  return [...claims, ...gained.map((now) => claimOf(kind, label, undefined, now))];
}

function onlyIn(citations: readonly Citation[], others: readonly Citation[]): Citation[] {
  const known = new Set(others.map((one) => one.key));
  return citations.filter((one) => !known.has(one.key));
}

/** The title without its year. */
function nameOf({ key }: Citation): string {
  return key.replace(/\s+\d{4}$/, '');
}

function inPlaceOf(map: ChangeMap, old: Citation, now: Citation): boolean {
  return map.changes.some(
    (change) =>
      change.old.end > change.old.start &&
      change.now.end > change.now.start &&
      overlaps(change.old, old) &&
      overlaps(change.now, now),
  );
}

function claimOf(
  kind: 'law' | 'reference',
  label: string,
  old: Citation | undefined,
  now: Citation | undefined,
): Claim {
  const words = { ...(old && { from: old.text }), ...(now && { to: now.text }) };
  return { class: kind, ...words, sentence: `${label}: ${became(words.from, words.to)}`, old, now };
}
