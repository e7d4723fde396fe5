/** Roles added to a duty or dropped from it. */
import { dutyWordsOf, forceOf } from '../../language/force.ts';
import { within, type Place } from '../../language/place.ts';
import { rolesIn, type Mention } from '../../language/roles.ts';
import { TOKEN_KINDS, tokenize } from '../../language/tokenize.ts';
import type { Change, ChangeMap } from './change-map.ts';
import type { FoundMeaning } from './meaning.ts';

const DUTIFUL = /\bappl(?:y|ies) to\b|\bresponsib(?:le|ility)\b|\baccountable\b/i;

/**
 * Finds a role only in a sentence of duty, where roles and nothing else took each other's
 * place, or where one joined or left a list of those who act or are told.
 */
export function whoMeanings(map: ChangeMap): FoundMeaning[] {
  const [allOld, allNow] = [rolesIn(map.before), rolesIn(map.after)];
  return map.pairs.flatMap(({ old, now }) => {
    if (!old || !now || !isDutiful(map.before, old) || !isDutiful(map.after, now)) return [];
    const olds = allOld.filter((one) => within(one, old));
    const nows = allNow.filter((one) => within(one, now));
    const lost = missingFrom(olds, nows);
    const gained = missingFrom(nows, olds);
    const changes = map.changes.filter(
      (change) =>
        lost.some((one) => touches(one, change.old)) ||
        gained.some((one) => touches(one, change.now)),
    );
    const [first] = changes;
    if (!first || !changes.every((change) => isOfRoles(map, change))) return [];
    return [meaningOf(first, namesOf(lost), namesOf(gained))];
  });
}

function missingFrom(these: readonly Mention[], those: readonly Mention[]): Mention[] {
  return these.filter((one) => !those.some((other) => other.role === one.role));
}

function isDutiful(text: string, { start, end }: Place): boolean {
  const sentence = text.slice(start, end);
  return DUTIFUL.test(sentence) || forceOf(sentence).length > 0;
}

/** Whether a change is of roles alone: one for another, or one more or less in a list. */
function isOfRoles(map: ChangeMap, change: Change): boolean {
  const from = map.before.slice(change.old.start, change.old.end);
  const to = map.after.slice(change.now.start, change.now.end);
  // What came or went with a duty of its own is a duty, not a role in one.
  if (dutyWordsOf(from).length !== dutyWordsOf(to).length) return false;
  if (hasOtherWords(from) || hasOtherWords(to)) return false;
  const [old, now] = [rolesIn(from).length > 0, rolesIn(to).length > 0];
  return (old && now) || isListed(now ? to : from);
}

/** Words that are neither roles nor words of duty nor small. */
function hasOtherWords(words: string): boolean {
  const known = [...rolesIn(words), ...dutyWordsOf(words)];
  let at = 0;
  return tokenize(words).some(({ kind, text, stop }) => {
    const place = { start: at, end: (at += text.length) };
    if (stop || !TOKEN_KINDS[kind].isWord || /^(?:all|any)$/i.test(text)) return false;
    return !known.some((one) => one.start < place.end && place.start < one.end);
  });
}

function meaningOf({ old, now }: Change, gone: string, come: string): FoundMeaning {
  return { code: 'who', ...(gone && { from: gone }), ...(come && { to: come }), old, now };
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
