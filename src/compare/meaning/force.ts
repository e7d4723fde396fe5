/** Duties that became stronger, weaker or their opposite, and duties that came or went. */
import { dutyWordsOf } from '../../language/force.ts';
import type { Duty, Force } from '../../language/force.ts';
import { overlaps, within } from '../../language/place.ts';
import { countWords, toNew } from './change-map.ts';
import type { ChangeMap } from './change-map.ts';
import { added, isCertain, lifted, wholeSentences } from './new-duties.ts';
import type { Claim, Effect } from './meaning.ts';
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
  const [olds, nows] = [dutyWordsOf(map.before), dutyWordsOf(map.after)];
  const claims = map.pairs.flatMap(({ old, now }) =>
    old && now
      ? claimsInPair(
          map,
          olds.filter((duty) => within(duty, old)),
          nows.filter((duty) => within(duty, now)),
        )
      : [],
  );
  return [...claims, ...wholeSentences(map)];
}

/** Which duties of two sentences are one duty; the rest came or went. */
function claimsInPair(map: ChangeMap, olds: readonly Duty[], nows: readonly Duty[]): Claim[] {
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
    ...pairs.flatMap(claimOf),
    ...leftNow.filter((duty) => isWhole(map, 'now', duty)).map((duty) => added(map, duty)),
    ...leftOld.filter((duty) => isWhole(map, 'old', duty)).map((duty) => lifted(map, duty)),
  ];
}

/** The word that says what is to be done. */
function nextWord(text: string, duty: Duty): number {
  const rest = /^(?:[\s,]|(?:also|always|never|only|not|to|be)\b)*/.exec(text.slice(duty.end));
  return duty.end + (rest?.[0].length ?? 0);
}

function claimOf({ old, now }: DutyPair): Claim[] {
  const effect = effectOf(old.force, now.force);
  if (!effect || !isTelling(old, now)) return [];
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
