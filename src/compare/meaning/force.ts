/** Duties that became stronger, weaker or their opposite, and duties that came or went. */
import { dutyWordsOf, forceOf, rolesIn, sentencesOf } from '../../policy/duty/index.ts';
import type { Duty, Force } from '../../policy/duty/index.ts';
import { countWords, isChanged, overlaps, toNew, within } from './change-map.ts';
import type { ChangeMap, SentencePair } from './change-map.ts';
import type { Claim, Effect, Place } from './types.ts';
import { quote } from './words.ts';

/** How much is asked, and which way: a duty to do is positive, a duty to leave is negative. */
const WEIGHT: Readonly<Record<Force, number>> = {
  must: 2,
  should: 1,
  may: 0,
  none: 0,
  'should-not': -1,
  'must-not': -2,
};

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

export function forceClaims(map: ChangeMap): Claim[] {
  const claims = map.pairs.flatMap((pair) =>
    pair.old && pair.now ? claimsInPair(map, pair.old, pair.now) : [],
  );
  return [...claims, ...wholeSentences(map)];
}

/** Which duties of two sentences are one duty; the rest came or went. */
function claimsInPair(map: ChangeMap, old: Place, now: Place): Claim[] {
  const olds = dutiesIn(map.before, old);
  const nows = dutiesIn(map.after, now);
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
  if (leftOld.length === 1 && leftNow.length === 1) {
    pairs.push({ old: leftOld[0]!, now: leftNow[0]! });
    leftOld.pop();
    leftNow.pop();
  }
  return [
    ...pairs.flatMap((pair) => claimOf(map, pair)),
    ...leftNow.filter((duty) => isWhole(map, 'now', duty)).map((duty) => cameOrWent('added', duty)),
    ...leftOld
      .filter((duty) => isWhole(map, 'old', duty))
      .map((duty) => cameOrWent('lifted', duty)),
  ];
}

function dutiesIn(text: string, { start, end }: Place): Duty[] {
  return dutyWordsOf(text).filter((duty) => duty.start >= start && duty.end <= end);
}

/** The word that says what is to be done. */
function nextWord(text: string, duty: Duty): number {
  const rest = /^(?:[\s,]|(?:also|always|never|only|not|to|be)\b)*/.exec(text.slice(duty.end));
  return duty.end + (rest?.[0].length ?? 0);
}

function claimOf(map: ChangeMap, { old, now }: DutyPair): Claim[] {
  const effect = effectOf(old.force, now.force);
  if (!effect || !isTelling(old, now)) return [];
  if (!isChanged(map, 'old', old) && !isChanged(map, 'now', now)) {
    // The words stand and only a negation beside them came or went ("no member of staff may").
    if (old.force === now.force) return [];
  }
  const words = { from: old.evidence, to: now.evidence };
  return [{ class: 'force', effect, ...words, sentence: sentenceOf(effect, old, now), old, now }];
}

/** "can", "will" and "may" of chance tell something only against a firm word. */
function isTelling(old: Duty, now: Duty): boolean {
  if (old.firm && now.firm) return true;
  if (!old.firm && !now.firm) return /^can/i.test(old.evidence) && /^can/i.test(now.evidence);
  const [loose, firm] = old.firm ? [now, old] : [old, now];
  if (/^may$/i.test(loose.evidence)) return firm.force !== 'must' && firm.force !== 'should';
  return true;
}

const STRENGTH: Readonly<Record<'strengthened' | 'weakened' | 'reversed', string>> = {
  strengthened: 'Stronger',
  weakened: 'Weaker',
  reversed: 'Reversed',
};

function sentenceOf(effect: Effect, old: Duty, now: Duty): string {
  const words = `${quote(old.evidence)} became ${quote(now.evidence)}.`;
  if (effect === 'added') return `New duty: ${words}`;
  if (effect === 'lifted') return `Duty lifted: ${words}`;
  return `${STRENGTH[effect]}: ${words}`;
}

/**
 * A duty that came or went with its own verb ("… and must record each check"), where next to
 * nothing stood or stands in its place.
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

/** A permission is one only of somebody named: "may" speaks of chance too often. */
function isCertain(text: string, duty: Duty): boolean {
  if (!duty.firm) return false;
  const sentence = sentencesOf(text).find((place) => within(duty, place));
  return duty.force !== 'may' || rolesIn(text.slice(sentence?.start ?? 0, duty.start)).length > 0;
}

const NOUN: Readonly<Record<Force, string>> = {
  must: 'duty',
  'must-not': 'prohibition',
  should: 'recommendation',
  'should-not': 'recommendation',
  may: 'permission',
  none: 'exemption',
};

function cameOrWent(effect: 'added' | 'lifted', duty: Duty): Claim {
  const noun = NOUN[duty.force];
  const sentence =
    effect === 'added'
      ? `New ${noun}: ${quote(duty.evidence)}.`
      : `${noun[0]!.toUpperCase()}${noun.slice(1)} removed: ${quote(duty.evidence)}.`;
  return effect === 'added'
    ? { class: 'force', effect, to: duty.evidence, sentence, now: duty }
    : { class: 'force', effect, from: duty.evidence, sentence, old: duty };
}

/**
 * Duties of sentences that came or went whole. Where old and new sentences with duties
 * stand at the same place, one may be the other in new words: nothing is claimed.
 */
function wholeSentences(map: ChangeMap): Claim[] {
  const dutiesOf = (text: string, place: Place): Duty[] =>
    forceOf(text).filter(
      (duty) =>
        within(duty, place) &&
        duty.force !== 'none' &&
        (duty.force !== 'may' || isCertain(text, duty)),
    );
  const gone = map.pairs.filter((pair) => !pair.now);
  const come = map.pairs.filter((pair) => !pair.old);
  const isReplaced = (pair: SentencePair): boolean =>
    map.changes.some(
      ({ old, now }) =>
        old.end > old.start &&
        now.end > now.start &&
        ((pair.old && overlaps(old, pair.old)) || (pair.now && overlaps(now, pair.now))),
    );
  return [
    ...come.flatMap((pair) =>
      isReplaced(pair)
        ? []
        : dutiesOf(map.after, pair.now!).map((duty) => cameOrWent('added', duty)),
    ),
    ...gone.flatMap((pair) =>
      isReplaced(pair)
        ? []
        : dutiesOf(map.before, pair.old!).map((duty) => cameOrWent('lifted', duty)),
    ),
  ];
}
