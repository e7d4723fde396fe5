/** Duties that became stronger, weaker or their opposite, and duties that came or went. */
import { dutyWordsOf, forceOf, type Duty, type Force } from '../../language/force.ts';
import { overlaps, within, type Place } from '../../language/place.ts';
import { rolesIn } from '../../language/roles.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { countWords, isChanged, toNew, type ChangeMap, type SentencePair } from './change-map.ts';
import type { Effect, FoundMeaning } from './meaning.ts';

/** How much is asked, and which way: a duty to do is positive, a duty to leave is negative. */
const WEIGHT = {
  must: 2,
  should: 1,
  may: 0,
  none: 0,
  'should-not': -1,
  'must-not': -2,
} as const satisfies Record<Force, number>;

/** What it means that one force took the place of another; null where it means nothing. */
export function effectOf(old: Force, now: Force): Effect | null {
  if (old === now) return null;
  if (old === 'none') return now === 'may' ? null : 'added';
  if (now === 'none') return old === 'may' ? null : 'lifted';
  const [from, to] = [WEIGHT[old], WEIGHT[now]];
  if (from * to < 0) return 'reversed';
  // A permission is the opposite of a prohibition, and less than a duty.
  if (old === 'may') return to < 0 ? 'reversed' : 'strengthened';
  if (now === 'may') return from < 0 ? 'reversed' : 'weakened';
  return Math.abs(to) > Math.abs(from) ? 'strengthened' : 'weakened';
}

interface DutyPair {
  old: Duty;
  now: Duty;
}

export function forceMeanings(map: ChangeMap): FoundMeaning[] {
  const [olds, nows] = [dutyWordsOf(map.before), dutyWordsOf(map.after)];
  const meanings = map.pairs.flatMap(({ old, now }) =>
    old && now
      ? meaningsInPair(
          map,
          olds.filter((duty) => within(duty, old)),
          nows.filter((duty) => within(duty, now)),
        )
      : [],
  );
  return [...meanings, ...wholeSentences(map)];
}

/** Which duties of two sentences are one duty; the rest came or went. */
function meaningsInPair(
  map: ChangeMap,
  olds: readonly Duty[],
  nows: readonly Duty[],
): FoundMeaning[] {
  const pairs: DutyPair[] = [];
  const pairUp = (belong: (old: Duty, now: Duty) => boolean): void => {
    for (const one of olds) {
      if (pairs.some((pair) => pair.old === one)) continue;
      const other = nows.find(
        (duty) => !pairs.some((pair) => pair.now === duty) && belong(one, duty),
      );
      if (other) pairs.push({ old: one, now: other });
    }
  };
  pairUp((one, other) => toNew(map, one.start) === other.start);
  pairUp((one, other) => toNew(map, nextWord(map.before, one)) === nextWord(map.after, other));
  pairUp((one, other) =>
    map.changes.some((change) => overlaps(change.old, one) && overlaps(change.now, other)),
  );
  const leftOld = olds.filter((one) => !pairs.some((pair) => pair.old === one));
  const leftNow = nows.filter((one) => !pairs.some((pair) => pair.now === one));
  const [old, now] = [leftOld[0], leftNow[0]];
  if (old && now && leftOld.length === 1 && leftNow.length === 1)
    return [...pairs, { old, now }].flatMap(meaningOf);
  return [
    ...pairs.flatMap(meaningOf),
    ...leftNow.filter((duty) => isWhole(map, 'now', duty)).map((duty) => added(map, duty)),
    ...leftOld.filter((duty) => isWhole(map, 'old', duty)).map((duty) => lifted(map, duty)),
  ];
}

/** The word that says what is to be done. */
function nextWord(text: string, duty: Duty): number {
  const rest = /^(?:[\s,]|(?:also|always|never|only|not|to|be)\b)*/.exec(text.slice(duty.end));
  return duty.end + (rest?.[0].length ?? 0);
}

function meaningOf({ old, now }: DutyPair): FoundMeaning[] {
  const effect = effectOf(old.force, now.force);
  if (!effect || !isTelling(old, now)) return [];
  return [{ code: 'duty-changed', effect, from: old.evidence, to: now.evidence, old, now }];
}

/** "can", "will" and "may" of chance mean something only beside a firm word. */
function isTelling(old: Duty, now: Duty): boolean {
  if (old.firm && now.firm) return true;
  if (!old.firm && !now.firm) return /^can/i.test(old.evidence) && /^can/i.test(now.evidence);
  const [loose, firm] = old.firm ? [now, old] : [old, now];
  return !/^may$/i.test(loose.evidence) || WEIGHT[firm.force] <= 0;
}

/**
 * A duty that came or went with its own verb ("… and must record each check"), where next to
 * nothing was or is in its place.
 */
function isWhole(map: ChangeMap, side: 'old' | 'now', duty: Duty): boolean {
  const [text, otherText] = side === 'old' ? [map.before, map.after] : [map.after, map.before];
  const other = side === 'old' ? 'now' : 'old';
  const verb = nextWord(text, duty);
  const change = map.changes.find((one) => overlaps(one[side], duty));
  return (
    change !== undefined &&
    isCertain(text, duty) &&
    overlaps(change[side], { start: verb, end: verb + 1 }) &&
    countWords(otherText, change[other]) <= MOST_IN_ITS_PLACE
  );
}

const MOST_IN_ITS_PLACE = 2;

function added({ after }: ChangeMap, duty: Duty): FoundMeaning {
  const { force, evidence } = duty;
  const words = phrase(after, duty);
  return { code: 'duty-added', effect: 'added', force, words, to: evidence, now: duty };
}

function lifted({ before }: ChangeMap, duty: Duty): FoundMeaning {
  const { force, evidence } = duty;
  const words = phrase(before, duty);
  return { code: 'duty-removed', effect: 'lifted', force, words, from: evidence, old: duty };
}

/** The words of duty with what is to be done, up to the end of the clause. */
function phrase(text: string, duty: Duty): string {
  const words = /^(?:[^.,;:!?()\n]|[.,:](?=\S))*/.exec(text.slice(duty.end))?.[0] ?? '';
  return duty.evidence + words;
}

/** A permission counts only of somebody named: "may" is too often a word of chance. */
function isCertain(text: string, duty: Duty): boolean {
  if (!duty.firm) return false;
  const sentence = sentencesOf(text).find((place) => within(duty, place));
  return duty.force !== 'may' || rolesIn(text.slice(sentence?.start ?? 0, duty.start)).length > 0;
}

/**
 * Duties of sentences that came or went whole. Where old and new words are at the same
 * place, one sentence may be the other in new words: then nothing is said.
 */
function wholeSentences(map: ChangeMap): FoundMeaning[] {
  const come = map.pairs.filter((pair) => !pair.old && !isReplaced(map, pair));
  const gone = map.pairs.filter((pair) => !pair.now && !isReplaced(map, pair));
  return [
    ...come.flatMap(({ now }) => dutiesOf(map, 'now', now).map((duty) => added(map, duty))),
    ...gone.flatMap(({ old }) => dutiesOf(map, 'old', old).map((duty) => lifted(map, duty))),
  ];
}

function isReplaced({ changes }: ChangeMap, pair: SentencePair): boolean {
  return changes.some(
    ({ old, now }) =>
      old.end > old.start &&
      now.end > now.start &&
      ((pair.old && overlaps(old, pair.old)) || (pair.now && overlaps(now, pair.now))),
  );
}

function dutiesOf(map: ChangeMap, side: 'old' | 'now', sentence: Place | null): Duty[] {
  const text = side === 'old' ? map.before : map.after;
  return forceOf(text).filter(
    (duty) =>
      sentence !== null &&
      within(duty, sentence) &&
      isChanged(map, side, duty) &&
      duty.force !== 'none' &&
      (duty.force !== 'may' || isCertain(text, duty)),
  );
}

const NOT =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|had)\s+(?:not|never|no longer)|(?:do|does|did|is|are|was|were|has|have|had)n['’]t|not|never|no longer)\b\s*/i;

/** "not only", "not limited to" and the like deny nothing. */
const DENIES_NOTHING = /\bnot\s+(?:only|just|merely|limited|necessarily|least|un\w+|in\w+)\b/i;

/**
 * A statement that became its opposite ("applies" → "does not apply"). Found only where the words replaced are the same verb with and without
 * its negation, whatever its ending.
 */
export function negationMeanings(
  map: ChangeMap,
  meanings: readonly FoundMeaning[],
): FoundMeaning[] {
  return map.changes.flatMap(({ old, now }): FoundMeaning[] => {
    const isExplained = meanings.some(
      (meaning) =>
        (meaning.old && overlaps(meaning.old, old)) || (meaning.now && overlaps(meaning.now, now)),
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
    return [{ code: 'denial', effect: 'reversed', ...words, old, now }];
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
