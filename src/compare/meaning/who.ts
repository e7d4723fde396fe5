/** Roles added to a duty or dropped from it. */
import { dutyWordsOf, forceOf, rolesIn } from '../../policy/duty/index.ts';
import type { Mention } from '../../policy/duty/index.ts';
import { countWords, within } from './change-map.ts';
import type { Change, ChangeMap } from './change-map.ts';
import type { Claim, Place } from './types.ts';
import { quote } from './words.ts';

/** A longer change is a change of wording that happens to name somebody. */
const MOST_WORDS = 7;

const DUTIFUL = /\bappl(?:y|ies) to\b|\bresponsib(?:le|ility)\b|\baccountable\b/i;

/**
 * Claims a role only where a short change in a sentence of duty replaces one role by
 * another, or adds one to a list of those who act or are told.
 */
export function whoClaims(map: ChangeMap): Claim[] {
  return map.pairs.flatMap(({ old, now }) => {
    if (!old || !now || !isDutiful(map.before, old) || !isDutiful(map.after, now)) return [];
    const olds = rolesIn(map.before).filter((one) => within(one, old));
    const nows = rolesIn(map.after).filter((one) => within(one, now));
    const claims = map.changes.flatMap((change) => claimOf(map, change, olds, nows));
    return claims.slice(0, 1);
  });
}

function isDutiful(text: string, { start, end }: Place): boolean {
  const sentence = text.slice(start, end);
  return DUTIFUL.test(sentence) || forceOf(sentence).length > 0;
}

function claimOf(
  map: ChangeMap,
  change: Change,
  olds: readonly Mention[],
  nows: readonly Mention[],
): Claim[] {
  const from = map.before.slice(change.old.start, change.old.end);
  const to = map.after.slice(change.now.start, change.now.end);
  if (countWords(map.before, change.old) > MOST_WORDS) return [];
  if (countWords(map.after, change.now) > MOST_WORDS) return [];
  // What came or went with a duty of its own is a duty, not a role in one.
  if (dutyWordsOf(from).length !== dutyWordsOf(to).length) return [];
  const roles = (mentions: readonly Mention[]): string[] => mentions.map((one) => one.role);
  const lost = olds.filter((one) => touches(one, change.old) && !roles(nows).includes(one.role));
  const gained = nows.filter((one) => touches(one, change.now) && !roles(olds).includes(one.role));
  const [gone, come] = [namesOf(lost), namesOf(gained)];
  const places = { old: change.old, now: change.now };
  if (gone && come) {
    const sentence = `Who: ${quote(gone)} became ${quote(come)}.`;
    return [{ class: 'who', from: gone, to: come, sentence, ...places }];
  }
  if (come && isListed(to)) {
    return [{ class: 'who', to: come, sentence: `Who: ${quote(come)} added.`, ...places }];
  }
  if (gone && isListed(from)) {
    return [{ class: 'who', from: gone, sentence: `Who: ${quote(gone)} removed.`, ...places }];
  }
  return [];
}

function touches(mention: Mention, place: Place): boolean {
  return mention.start < place.end && place.start < mention.end;
}

function namesOf(mentions: readonly Mention[]): string {
  return mentions.map((one) => one.evidence).join(', ');
}

/** Joined to others: ", volunteers", "and volunteers", "staff and". */
function isListed(words: string): boolean {
  return /^\s*(?:,|and\b|or\b)|(?:,|\band|\bor)\s*$/i.test(words);
}
