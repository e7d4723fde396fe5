/** Duties that became stronger, weaker or their opposite, and duties that came or went. */
import {
  dutyWordsOf,
  forceOf,
  isOfAbility,
  isOfArrangement,
  isPlainMay,
  type Duty,
  type Force,
} from '../../language/force.ts';
import {
  conditionAround,
  isException,
  limitsIn,
  type LimitWords,
} from '../../language/limits-in.ts';
import {
  denies,
  deniesNothing,
  hasNegation,
  isPlainPresent,
  undenied,
} from '../../language/denies.ts';
import { overlaps, within, type Place } from '../../language/place.ts';
import { quantitiesIn } from '../../language/quantities.ts';
import { sentencesOf } from '../../language/sentences.ts';
import {
  isCertain,
  isSameAction,
  statementsOf,
  stemsIn,
  type Statement,
} from '../../language/statements-of.ts';
import { isSameTask, joinsATask } from '../../language/tasks.ts';
import {
  countWords,
  isChanged,
  MOST_IN_ITS_PLACE,
  toNew,
  toOld,
  type Change,
  type ChangeMap,
  type SentencePair,
} from './change-map.ts';
import type { Effect, FoundMeaning } from './meaning.ts';
import { taskMeanings, type StatementPair } from './task-meanings.ts';

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

/**
 * Which statements of the two texts are one, what became of them, and which came or went. A
 * statement keeps its partner where its words of duty or its verb are still at their place, or
 * others took it; one that lost its words of duty may stand under another's (“must lock and check”).
 */
export function forceMeanings(map: ChangeMap): FoundMeaning[] {
  const [olds, nows] = [statementsOf(map.before), statementsOf(map.after)];
  const pairs: StatementPair[] = [];
  const leftOld = () => olds.filter((one) => !pairs.some((pair) => pair.old === one));
  const leftNow = () => nows.filter((one) => !pairs.some((pair) => pair.now === one));
  const pairUp = (belong: (old: Statement, now: Statement) => boolean): void => {
    for (const old of leftOld()) {
      const now = leftNow().find((one) => belong(old, one));
      if (now) pairs.push({ old, now });
    }
  };
  const isOneSentence = (old: Statement, now: Statement) =>
    map.pairs.some(
      (pair) => pair.old?.start === old.sentence.start && pair.now?.start === now.sentence.start,
    );
  const isSamePlace = ({ duty }: Statement, now: Statement) =>
    toNew(map, duty.start) === now.duty.start;
  const isSameVerb = (old: Statement, now: Statement) => toNew(map, old.action) === now.action;
  pairUp((old, now) => isOneSentence(old, now) && isSamePlace(old, now));
  pairUp((old, now) => isOneSentence(old, now) && isSameVerb(old, now));
  pairUp(
    (old, now) =>
      isOneSentence(old, now) &&
      map.changes.some(
        (change) => overlaps(change.old, old.duty) && overlaps(change.now, now.duty),
      ),
  );
  pairUp(isSameVerb);
  pairUp(
    (old, now) =>
      isOneSentence(old, now) &&
      leftOld().filter((one) => one.sentence === old.sentence).length === 1 &&
      leftNow().filter((one) => one.sentence === now.sentence).length === 1,
  );
  const told = pairs.flatMap((pair) => [...meaningOf(pair), ...taskMeanings(map, pair)]);
  const underOld = governedIn(map, 'old', leftOld(), nows);
  const underNow = governedIn(map, 'now', leftNow(), olds);
  told.push(...[...underOld, ...underNow].flatMap(meaningOf));
  const isSettled = (one: Statement) =>
    underOld.some(({ old }) => old === one) || underNow.some(({ now }) => now === one);
  const [gone, come] = [leftOld(), leftNow()].map((left) => left.filter((one) => !isSettled(one)));
  return [...told, ...cameOrWent(map, gone ?? [], come ?? [])];
}

function cameOrWent(
  map: ChangeMap,
  gone: readonly Statement[],
  come: readonly Statement[],
): FoundMeaning[] {
  const isInPair = (side: 'old' | 'now', { sentence }: Statement) =>
    map.pairs.some((pair) => pair.old && pair.now && pair[side]?.start === sentence.start);
  return [
    ...come
      .filter((one) => isInPair('now', one) && isWhole(map, 'now', one))
      .map(({ duty }) => added(map, duty)),
    ...gone
      .filter((one) => isInPair('old', one) && isWhole(map, 'old', one))
      .map(({ duty }) => lifted(map, duty)),
    ...come.flatMap((one) => practiceMeaning(map, 'now', one)),
    ...gone.flatMap((one) => practiceMeaning(map, 'old', one)),
    ...wholeSentences(map, gone, come),
  ];
}

/**
 * What was done and is now banned, or the other way round: “copies are kept”, “copies must not be
 * kept”. Nothing where the other sentence asks or denies anything.
 */
function practiceMeaning(
  map: ChangeMap,
  side: 'old' | 'now',
  { duty, action }: Statement,
): FoundMeaning[] {
  if (!duty.firm || WEIGHT[duty.force] >= 0) return [];
  const isNow = side === 'now';
  const [text, otherText] = isNow ? [map.after, map.before] : [map.before, map.after];
  const change = map.changes.find((one) => overlaps(one[side], duty));
  if (!change || isInCondition(text, duty)) return [];
  if ((isNow ? toOld(map, action) : toNew(map, action)) === null) return [];
  const { old, now } = change;
  const other = isNow ? old : now;
  const pair = map.pairs.find((one) => one.old && one.now && within(duty, one[side] ?? duty));
  const otherSentence = isNow ? pair?.old : pair?.now;
  if (!otherSentence || !isPlainPresent(otherText.slice(other.start, other.end))) return [];
  const words = otherText.slice(otherSentence.start, otherSentence.end);
  if (hasNegation(words) || dutyWordsOf(words).length > 0) return [];
  // With another manner or another case beside it, it may be banned of that alone.
  const isBeside = (one: Change): boolean =>
    one !== change && (isIn(one.old, pair?.old) || isIn(one.now, pair?.now));
  if (map.changes.some(isBeside)) return [];
  const was = otherText.slice(other.start, other.end).trim();
  const [from, to] = isNow ? [was, duty.evidence] : [duty.evidence, was];
  const shown = { ...(from && { from }), ...(to && { to }) };
  return [{ code: 'denial', effect: 'reversed', ...shown, old, now }];
}

const isIn = ({ start }: Place, sentence: Place | null | undefined): boolean =>
  Boolean(sentence && sentence.start <= start && start <= sentence.end);

/** Statements of one text whose verb stands in the other one under the words of duty of another. */
function governedIn(
  map: ChangeMap,
  side: 'old' | 'now',
  left: readonly Statement[],
  others: readonly Statement[],
): StatementPair[] {
  return left.flatMap((one): StatementPair[] => {
    const other = governorOf(map, side, one, others) ?? others.find(hasTaskOf(one));
    if (!other) return [];
    return [side === 'old' ? { old: one, now: other } : { old: other, now: one }];
  });
}

function governorOf(
  map: ChangeMap,
  side: 'old' | 'now',
  { action }: Statement,
  others: readonly Statement[],
): Statement | undefined {
  const otherText = side === 'old' ? map.after : map.before;
  const at = side === 'old' ? toNew(map, action) : toOld(map, action);
  if (at === null) return undefined;
  const other = others.findLast(
    ({ duty, sentence }) => duty.end <= at && within({ start: at, end: at }, sentence),
  );
  return other && joinsATask(otherText.slice(other.duty.end, at)) ? other : undefined;
}

/** Whether a statement asks among other things what another one asks. */
const hasTaskOf =
  ({ words: [verb = '', ...objects] }: Statement) =>
  ({ further }: Statement): boolean =>
    further.some((task) => task.verb === verb && isSameTask(task, { verb, objects }));

function meaningOf({ old: one, now: other }: StatementPair): FoundMeaning[] {
  const [old, now] = [one.duty, other.duty];
  const effect = effectOf(old.force, now.force) ?? effectOfDegree(old, now);
  if (!effect || !isTelling(one, other) || isOpposite(one, other)) return [];
  return [{ code: 'duty-changed', effect, from: old.evidence, to: now.evidence, old, now }];
}

/** Advice that asks less became advice that asks more, or the other way round. */
function effectOfDegree(old: Duty, now: Duty): Effect | null {
  if (old.force !== 'should' || now.force !== 'should') return null;
  if (old.degree === 'less' && now.degree === 'more') return 'strengthened';
  return old.degree === 'more' && now.degree === 'less' ? 'weakened' : null;
}

/** "can", "will" and "may" of chance mean something only beside a firm word. */
function isTelling(one: Statement, other: Statement): boolean {
  if (one.isChance || other.isChance) return false;
  const [old, now] = [one.duty, other.duty];
  if (old.firm && now.firm) return true;
  if (!old.firm && !now.firm)
    return (isOfAbility(old) && isOfAbility(now)) || WEIGHT[old.force] * WEIGHT[now.force] < 0;
  const [loose, firm] = old.firm ? [now, old] : [old, now];
  if (isOfArrangement(loose)) return false;
  return !isPlainMay(loose) || WEIGHT[firm.force] <= 0;
}

/**
 * The same rule said with the opposite verb ("must not run", "must walk"), or of the cases that are
 * left ("may be used only in …", "may not be used outside …"): to forbid one thing is not the
 * opposite of asking another.
 */
function isOpposite(one: Statement, other: Statement): boolean {
  const [from, to] = [WEIGHT[one.duty.force], WEIGHT[other.duty.force]];
  const [ban, open] = from < 0 ? [one, other] : [other, one];
  if (from < 0 === to < 0 || open.duty.force === 'none') return false;
  if (!isSameAction(one, other)) return true;
  if (haveSameBound(open.text, ban.text)) return true;
  const { force, firm } = open.duty;
  return (force === 'may' || !firm) && hasLimit(open, NARROWED) && hasLimit(ban, LEFT_OPEN);
}

/** “May spend up to £50”, “must not spend more than £50”. */
const haveSameBound = (one: string, other: string): boolean =>
  quantitiesIn(one).some(
    ({ value }) => /^[≤≥]/.test(value) && quantitiesIn(other).some((each) => each.value === value),
  );

const NARROWED: readonly LimitWords[] = ['only', 'condition'];
const LEFT_OPEN: readonly LimitWords[] = ['exception', 'consent', 'mention'];

const hasLimit = ({ text }: Statement, kinds: readonly LimitWords[]): boolean =>
  limitsIn(text).some(({ kind }) => kinds.includes(kind));

/**
 * A duty that came or went with its own verb ("… and must record each check"), where next to
 * nothing was or is in its place.
 */
function isWhole(map: ChangeMap, side: 'old' | 'now', one: Statement): boolean {
  const { duty, action } = one;
  const [text, otherText] = side === 'old' ? [map.before, map.after] : [map.after, map.before];
  const other = side === 'old' ? 'now' : 'old';
  const change = map.changes.find((one) => overlaps(one[side], duty));
  return (
    change !== undefined &&
    isCertain(text, duty) &&
    overlaps(change[side], { start: action, end: action + 1 }) &&
    countWords(otherText, change[other]) <= MOST_IN_ITS_PLACE &&
    !isSaidOtherwise(map, other, one) &&
    !isReworded(map, side, one)
  );
}

/**
 * Where the sentence lost more words elsewhere than it has new ones there, the duty may be said in
 * them: “the deadline for forms is May”, “forms must be sent by May”. So may a ban beside another
 * negation, and a permission of which both say “only”.
 */
function isReworded(map: ChangeMap, side: 'old' | 'now', { duty, sentence }: Statement): boolean {
  const other = side === 'old' ? 'now' : 'old';
  const [text, otherText] = side === 'old' ? [map.before, map.after] : [map.after, map.before];
  const elsewhere = map.changes.filter(
    (one) => !overlaps(one[side], duty) && within(one[side], sentence),
  );
  const count = (words: string, name: 'old' | 'now') =>
    elsewhere.reduce((sum, one) => sum + countWords(words, one[name]), 0);
  const partner = map.pairs.find((pair) => pair[side]?.start === sentence.start)?.[other];
  const isLimited = (words: string) => limitsIn(words).some(({ kind }) => kind === 'only');
  const isDenied = map.changes.some(({ [other]: place }) =>
    hasNegation(otherText.slice(place.start, place.end)),
  );
  return (
    (WEIGHT[duty.force] < 0 && isDenied) ||
    count(otherText, other) - count(text, side) > MOST_IN_ITS_PLACE - 1 ||
    (duty.force === 'may' &&
      isLimited(text.slice(sentence.start, sentence.end)) &&
      isLimited(otherText.slice(partner?.start ?? 0, partner?.end ?? 0)))
  );
}

/** “Read this with the handbook” asks what “this should be read with the handbook” asks. */
function isSaidOtherwise(map: ChangeMap, other: 'old' | 'now', { words }: Statement): boolean {
  const text = other === 'old' ? map.before : map.after;
  const [verb] = words;
  return map.changes.some(
    (change) =>
      verb !== undefined &&
      stemsIn(text.slice(change[other].start, change[other].end)).includes(verb),
  );
}

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

/**
 * Duties of sentences that came or went whole. Where old and new words are at the same
 * place, one sentence may be the other in new words: then nothing is said.
 */
function wholeSentences(
  map: ChangeMap,
  gone: readonly Statement[],
  come: readonly Statement[],
): FoundMeaning[] {
  const isNew = map.pairs.filter((pair) => !pair.old && !isReplaced(map, pair));
  const isOld = map.pairs.filter((pair) => !pair.now && !isReplaced(map, pair));
  return [
    ...isNew.flatMap(({ now }) => dutiesOf(map, 'now', now, come).map((duty) => added(map, duty))),
    ...isOld.flatMap(({ old }) => dutiesOf(map, 'old', old, gone).map((duty) => lifted(map, duty))),
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

function dutiesOf(
  map: ChangeMap,
  side: 'old' | 'now',
  sentence: Place | null,
  left: readonly Statement[],
): Duty[] {
  const text = side === 'old' ? map.before : map.after;
  if (!sentence || isException(text.slice(sentence.start, sentence.end))) return [];
  return forceOf(text).filter(
    (duty) =>
      within(duty, sentence) &&
      left.some((one) => one.duty.start === duty.start) &&
      isChanged(map, side, duty) &&
      duty.force !== 'none' &&
      (duty.force !== 'may' || isCertain(text, duty)),
  );
}

/**
 * A statement that became its opposite ("applies" → "does not apply"). Found only where the words
 * replaced are the same verb with and without its negation, whatever its ending; in a condition
 * ("where this would not …") they deny nothing that is asked.
 */
export function negationMeanings(
  map: ChangeMap,
  meanings: readonly FoundMeaning[],
): FoundMeaning[] {
  const { before, after } = map;
  const [olds, nows] = [dutyWordsOf(before), dutyWordsOf(after)];
  return map.changes.flatMap(({ old, now }): FoundMeaning[] => {
    const isExplained = meanings.some(
      (meaning) =>
        (meaning.old && overlaps(meaning.old, old)) || (meaning.now && overlaps(meaning.now, now)),
    );
    // What a word of duty denies is read with it.
    const isDuty = olds.some((one) => isPart(old, one)) || nows.some((one) => isPart(now, one));
    if (isExplained || isDuty) return [];
    const from = before.slice(old.start, old.end);
    const to = after.slice(now.start, now.end);
    if (deniesNothing(to, after.slice(now.end)) || deniesNothing(from, before.slice(old.end)))
      return [];
    if (denies(from) === denies(to) || undenied(from) !== undenied(to)) return [];
    if (isInCondition(before, old) || isInCondition(after, now)) return [];
    const words = {
      ...(from.trim() && { from: from.trim() }),
      ...(to.trim() && { to: to.trim() }),
    };
    return [{ code: 'denial', effect: 'reversed', ...words, old, now }];
  });
}

const isPart = (change: Place, duty: Place): boolean =>
  change.end > change.start && overlaps(change, duty);

function isInCondition(text: string, { start }: Place): boolean {
  const sentence = sentencesOf(text).find((one) => one.start <= start && start <= one.end);
  if (!sentence) return false;
  return conditionAround(text.slice(sentence.start, sentence.end), start - sentence.start) >= 0;
}
