/**
 * What a change of a clause means.
 *
 * Each reading below looks for one class of meaning and claims it only on the words
 * it can show. Whatever no reading explains is "wording": a reader is never told more
 * than the words decide.
 */
import { STOP_WORDS } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { Segment } from '../alignment.ts';
import { overlaps } from '../../language/place.ts';
import { readChanges } from './change-map.ts';
import type { Change, ChangeMap } from './change-map.ts';
import { lawClaims, referenceClaims } from './cited.ts';
import { forceClaims } from './force.ts';
import { limitClaims } from './limits.ts';
import { markClaims } from './marks.ts';
import { negationClaims } from './negation.ts';
import { quantityClaims } from './quantity.ts';
import { MEANING_CLASSES } from './meaning.ts';
import type { Claim, Meaning } from './meaning.ts';
import { whoClaims } from './who.ts';

export { MEANING_CLASSES } from './meaning.ts';
export type { Effect, Meaning, MeaningClass } from './meaning.ts';

/**
 * The meanings of a change, weightiest first; empty where nothing changed.
 *
 * @param before the old text, or null for a clause that is new.
 * @param after the new text, or null for a clause that is gone.
 * @param segments the redline of the two.
 */
export function classify(
  before: string | null,
  after: string | null,
  segments: readonly Segment[],
): Meaning[] {
  const columns = columnClaims(segments);
  if (columns) return columns;
  const map = readChanges(segments);
  const duties = forceClaims(map);
  const force = [...duties, ...limitClaims(map, duties)];
  const claims: Claim[] = [
    ...force,
    ...negationClaims(map, force),
    ...whoClaims(map),
    ...quantityClaims(map),
    ...lawClaims(map),
    // In a clause that came or went whole, references came or went with it.
    ...(before === null || after === null ? [] : referenceClaims(map)),
  ];
  const rest = map.changes.filter((change) => !isExplained(change, claims));
  const isWording = claims.length === 0 ? rest.length > 0 : rest.some((one) => isWorded(map, one));
  if (isWording) claims.push(wording(before, after));
  claims.push(...markClaims(segments));
  if (claims.length === 0 && segments.some((segment) => segment.typography)) claims.push(TYPING);
  return distinct(claims)
    .sort((a, b) => MEANING_CLASSES.indexOf(a.class) - MEANING_CLASSES.indexOf(b.class))
    .map(toMeaning);
}

/** A row in which nothing differs but columns that came or went whole; null for any other. */
function columnClaims(segments: readonly Segment[]): Meaning[] | null {
  const changed = segments.filter(({ op, was }) => op !== 'same' || was);
  if (changed.length === 0 || changed.some(({ column }) => column === undefined)) return null;
  const told = changed.map(
    ({ column, op }) => `Wording: column “${column}” ${op === 'insert' ? 'added' : 'removed'}.`,
  );
  return [...new Set(told)].map((sentence) => ({ class: 'wording', sentence }));
}

const TYPING: Claim = {
  class: 'typography',
  sentence: 'Typography: only quotation marks, dashes, capitals or spaces differ.',
};

function wording(before: string | null, after: string | null): Claim {
  const what =
    before === null
      ? 'this text is new.'
      : after === null
        ? 'this text was removed.'
        : 'the words changed.';
  return { class: 'wording', sentence: `Wording: ${what}` };
}

function isExplained(change: Change, claims: readonly Claim[]): boolean {
  return claims.some(
    ({ old, now }) =>
      (old !== undefined && change.old.end > change.old.start && overlaps(old, change.old)) ||
      (now !== undefined && change.now.end > change.now.start && overlaps(now, change.now)),
  );
}

/** Whether a change is more than small words and punctuation that follow another change. */
function isWorded({ before, after }: ChangeMap, { old, now }: Change): boolean {
  const words = `${before.slice(old.start, old.end)} ${after.slice(now.start, now.end)}`;
  return tokenize(words).some(
    ({ kind, key }) => kind === 'number' || (kind === 'word' && !STOP_WORDS.has(key)),
  );
}

function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence));
}

function toMeaning({ class: kind, effect, from, to, sentence }: Claim): Meaning {
  return {
    class: kind,
    ...(effect && { effect }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sentence,
  };
}
