/** A statement that became its opposite: "applies" → "does not apply". */
import { overlaps } from '../../language/place.ts';
import type { ChangeMap } from './change-map.ts';
import type { Claim } from './meaning.ts';
import { became } from './words.ts';

const NOT =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had)\s+(?:not|never|no longer)|(?:do|does|did|is|are|was|were|has|have|had)n['’]t|not|never|no longer)\b\s*/i;

/** "not only", "not limited to" and the like deny nothing. */
const DENIES_NOTHING = /\bnot\s+(?:only|just|merely|limited|necessarily|least|un\w+|in\w+)\b/i;

/**
 * Claims a reversal only where the words replaced are the same verb with and without
 * its negation, whatever its ending.
 */
export function negationClaims(map: ChangeMap, claims: readonly Claim[]): Claim[] {
  return map.changes.flatMap(({ old, now }): Claim[] => {
    const isExplained = claims.some(
      (claim) => (claim.old && overlaps(claim.old, old)) || (claim.now && overlaps(claim.now, now)),
    );
    const from = map.before.slice(old.start, old.end);
    const to = map.after.slice(now.start, now.end);
    if (isExplained || DENIES_NOTHING.test(map.after.slice(now.start, now.end + 24))) return [];
    if (DENIES_NOTHING.test(map.before.slice(old.start, old.end + 24))) return [];
    if (NOT.test(from) === NOT.test(to)) return [];
    if (verb(from) !== verb(to)) return [];
    const words = {
      ...(from.trim() && { from: from.trim() }),
      ...(to.trim() && { to: to.trim() }),
    };
    const sentence = `Reversed: ${became(words.from, words.to)}`;
    return [{ class: 'force', effect: 'reversed', ...words, sentence, old, now }];
  });
}

/** The words without their negation, auxiliary verb and ending. */
function verb(words: string): string {
  return words
    .toLowerCase()
    .replace(NOT, '')
    .replace(/\b(?:do|does|did|is|are)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:es|e|s)$/, '');
}
