/** Limits of a duty that came or went: "only", exceptions, conditions, and words that soften. */
import type { Duty, Force } from '../../language/force.ts';
import {
  isAlternative,
  isException,
  limitsIn,
  opensWithOnly,
  type LimitPlace,
  type LimitWords,
} from '../../language/limits-in.ts';
import { within, type Place } from '../../language/place.ts';
import { statementsOf, stemsIn, type Statement } from '../../language/statements-of.ts';
import { countWords, type ChangeMap } from './change-map.ts';
import type { FoundMeaning, LimitEffect, LimitKind } from './meaning.ts';

/** What a limit does, where it is added, to a duty, a ban or a permission; null where that is unsure. */
type On = Readonly<Record<'duty' | 'ban' | 'permission', LimitEffect | null>>;

interface Limit {
  on: On;
  said: LimitKind;
  /** Limits of one family say the same rule: “unless”, “provided that … not”. */
  family: 'only' | 'exception' | 'softening';
}

/** What a limit does where it is added, and what it does where it is removed. */
const TURNED = {
  strengthened: 'weakened',
  weakened: 'strengthened',
} as const satisfies Record<LimitEffect, LimitEffect>;

/** Which of a limit's effects counts for a force; null where there is nothing to limit. */
const LIMITED = {
  must: 'duty',
  should: 'duty',
  'must-not': 'ban',
  'should-not': 'ban',
  may: 'permission',
  none: null,
} as const satisfies Record<Force, keyof On | null>;

const NARROWS = { duty: 'weakened', ban: 'weakened', permission: 'strengthened' } as const;

const LIMITS: Readonly<Record<Exclude<LimitWords, 'mention'>, Limit>> = {
  only: {
    on: { duty: 'strengthened', ban: null, permission: 'strengthened' },
    said: 'limit',
    family: 'only',
  },
  exception: { on: NARROWS, said: 'exception', family: 'exception' },
  condition: { on: NARROWS, said: 'condition', family: 'exception' },
  consent: {
    on: { duty: null, ban: 'weakened', permission: null },
    said: 'exception',
    family: 'exception',
  },
  softening: {
    on: { duty: 'weakened', ban: 'weakened', permission: null },
    said: 'softening',
    family: 'softening',
  },
};

/** Limits that one sentence has and its partner has not. Without a duty in both, nothing is said. */
export function limitMeanings(map: ChangeMap, force: readonly FoundMeaning[]): FoundMeaning[] {
  const [olds, nows] = [statementsOf(map.before), statementsOf(map.after)];
  const inPairs = map.pairs.flatMap(({ old, now }) => {
    if (!old || !now) return [];
    const oldDuties = rulesIn(olds, old);
    const nowDuties = rulesIn(nows, now);
    if (!oldDuties[0] || !nowDuties[0]) return [];
    // A ban in place of a permission has other limits to say the same.
    if (isBan(oldDuties[0]) !== isBan(nowDuties[0])) return [];
    const [before, after] = [limitsOf(map.before, old), limitsOf(map.after, now)];
    return [
      ...cameIn(after, before).flatMap((limit) =>
        meaningOf(map, 'now', now, limit, nowDuties, force),
      ),
      ...cameIn(before, after).flatMap((limit) =>
        meaningOf(map, 'old', old, limit, oldDuties, force),
      ),
    ];
  });
  return [
    ...inPairs,
    ...map.pairs.flatMap(({ old, now }) => (old && now ? widerException(map, old, now) : [])),
    ...map.pairs.flatMap(({ old, now }) => {
      if (old && now) return [];
      return now
        ? exceptionOf(map, 'now', now, nows)
        : old
          ? exceptionOf(map, 'old', old, olds)
          : [];
    }),
  ];
}

const isBan = ({ force }: Duty): boolean => LIMITED[force] === 'ban';

const rulesIn = (statements: readonly Statement[], sentence: Place): Duty[] =>
  statements.flatMap(({ duty, isChance }) => (within(duty, sentence) && !isChance ? [duty] : []));

interface OwnLimit extends LimitPlace {
  /** Whether it begins with “only”: “only if”. */
  isOnly: boolean;
}

function limitsOf(text: string, { start, end }: Place): OwnLimit[] {
  return limitsIn(text.slice(start, end)).map((one) => ({
    kind: one.kind,
    start: start + one.start,
    end: start + one.end,
    isOnly: opensWithOnly(text.slice(start + one.start, start + one.end)),
  }));
}

/** The first limit of each family of which there are more than in the other sentence. */
function cameIn(these: readonly OwnLimit[], those: readonly OwnLimit[]): OwnLimit[][] {
  const count = (limits: readonly LimitPlace[], family: Limit['family']): number =>
    limits.filter(({ kind }) => familyOf(kind) === family).length;
  // “May only … when” says “only” as “may … only when” does.
  const onlyWhen = those.filter(({ kind, isOnly }) => kind !== 'only' && isOnly).length;
  const more = (family: Limit['family']) =>
    count(these, family) - count(those, family) - (family === 'only' ? onlyWhen : 0);
  const families: Limit['family'][] = ['only', 'exception', 'softening'];
  return families.flatMap((family): OwnLimit[][] => {
    // “Only the head may” is “nobody but the head may”: one family took the place of the other.
    const other = family === 'only' ? 'exception' : family === 'exception' ? 'only' : family;
    if (more(family) <= 0 || (other !== family && more(other) < 0)) return [];
    return [these.filter(({ kind }) => kind !== 'mention' && familyOf(kind) === family)];
  });
}

/** What only may open a condition stands for one, where the other sentence has one. */
const familyOf = (kind: LimitWords): Limit['family'] =>
  kind === 'mention' ? 'exception' : LIMITS[kind].family;

function meaningOf(
  map: ChangeMap,
  side: 'old' | 'now',
  sentence: Place,
  limits: readonly LimitPlace[],
  duties: readonly Duty[],
  force: readonly FoundMeaning[],
): FoundMeaning[] {
  for (const limit of limits) {
    if (limit.kind === 'mention') continue;
    const place = placeOf(map, side, sentence, limit);
    if (place && isSaidOtherwise(map, side, limit, place)) continue;
    const duty = place && nearest(duties, place);
    if (!place || !duty || isReversed(duty, side, force)) continue;
    const { on, said } = LIMITS[limit.kind];
    const effect = effectOn(duty, on, side === 'now');
    if (effect) return [limitMeaning(map, side, place, effect, said)];
  }
  return [];
}

function limitMeaning(
  map: ChangeMap,
  side: 'old' | 'now',
  place: Place,
  effect: LimitEffect,
  limit: LimitKind,
): FoundMeaning {
  const found = { code: 'limit', effect, limit } as const;
  if (side === 'now') return { ...found, to: map.after.slice(place.start, place.end), now: place };
  return { ...found, from: map.before.slice(place.start, place.end), old: place };
}

/** A sentence of its own that is an exception to the one before it. */
function exceptionOf(
  map: ChangeMap,
  side: 'old' | 'now',
  sentence: Place,
  statements: readonly Statement[],
): FoundMeaning[] {
  const text = side === 'old' ? map.before : map.after;
  if (!isException(text.slice(sentence.start, sentence.end))) return [];
  const rule = statements.findLast(({ duty }) => duty.end <= sentence.start);
  const effect = rule && effectOn(rule.duty, NARROWS, side === 'now');
  return effect ? [limitMeaning(map, side, sentence, effect, 'exception')] : [];
}

/** A further case in an exception that stands in both texts: “… or where staff answer pupils there”. */
function widerException(map: ChangeMap, old: Place, now: Place): FoundMeaning[] {
  const isBoth =
    isException(map.before.slice(old.start, old.end)) &&
    isException(map.after.slice(now.start, now.end));
  if (!isBoth) return [];
  return map.changes.flatMap((change): FoundMeaning[] => {
    const side =
      within(change.now, now) && countWords(map.before, change.old) === 0 ? 'now' : 'old';
    const [text, other, sentence] =
      side === 'now' ? [map.after, change.old, now] : [map.before, change.now, old];
    const place = change[side];
    const otherText = side === 'now' ? map.before : map.after;
    if (!within(place, sentence) || countWords(otherText, other) > 0) return [];
    const words = text.slice(place.start, place.end);
    const from = place.start + words.length - words.replace(NO_WORDS, '').length;
    if (!isAlternative(words) || countWords(text, place) < LEAST_IN_A_CASE) return [];
    const rule = statementsOf(text).findLast(({ duty }) => duty.end <= sentence.start);
    const effect = rule && effectOn(rule.duty, NARROWS, side === 'now');
    const end = from + words.slice(from - place.start).replace(NO_WORDS_BEHIND, '').length;
    return effect ? [limitMeaning(map, side, { start: from, end }, effect, 'exception')] : [];
  });
}

const NO_WORDS = /^[^\p{L}\p{N}]+/u;
const NO_WORDS_BEHIND = /[^\p{L}\p{N}]+$/u;
const LEAST_IN_A_CASE = 4;

/** Of a duty that became its opposite nothing more is said. */
function isReversed(duty: Duty, side: 'old' | 'now', force: readonly FoundMeaning[]): boolean {
  return force.some((meaning) => meaning.effect === 'reversed' && meaning[side]?.end === duty.end);
}

/** Up to a stop, a bracket or the end; a point inside a number is no stop. */
const CLAUSE = /^(?:[^.;:!?(]|[.:](?=\S))*/;

/** Where a change says much else, its limits belong to other words than before. */
const MOST_ELSE = 3;

/** A limit that came or went by itself, up to the end of its clause; null for any other. */
function placeOf(
  map: ChangeMap,
  side: 'old' | 'now',
  sentence: Place,
  { kind, start, end }: LimitPlace,
): Place | null {
  const [text, otherText] = side === 'old' ? [map.before, map.after] : [map.after, map.before];
  const other = side === 'old' ? 'now' : 'old';
  const change = map.changes.find((one) => within({ start, end }, one[side]));
  if (!change) return null;
  const before = countWords(text, { start: change[side].start, end: start });
  if (before + countWords(otherText, change[other]) > MOST_ELSE) return null;
  if (LIMITS[kind === 'mention' ? 'only' : kind].family !== 'exception') return { start, end };
  const clause = CLAUSE.exec(text.slice(start, sentence.end))?.[0] ?? '';
  const stop = Math.max(end, Math.min(change[side].end, start + clause.length));
  return { start, end: start + text.slice(start, stop).trimEnd().length };
}

const OF_A_CASE = {
  only: false,
  exception: true,
  consent: false,
  condition: true,
  softening: false,
  mention: true,
} as const satisfies Record<LimitWords, boolean>;

/** “Where a child is under 16” is said by “of a child under 16”, where that came in its place. */
function isSaidOtherwise(
  map: ChangeMap,
  side: 'old' | 'now',
  limit: LimitPlace,
  place: Place,
): boolean {
  const [text, otherText] = side === 'old' ? [map.before, map.after] : [map.after, map.before];
  const other = side === 'old' ? 'now' : 'old';
  // The words of the condition stayed: another opener, or none, says it of them.
  if (OF_A_CASE[limit.kind] && stemsIn(text.slice(limit.start, place.end)).length === 0)
    return true;
  const words = stemsIn(text.slice(limit.end, place.end));
  const come = map.changes.flatMap((one) =>
    stemsIn(otherText.slice(one[other].start, one[other].end)),
  );
  return words.length > 0 && words.every((word) => come.includes(word));
}

/** The last duty before the place, or the first after it. */
function nearest(duties: readonly Duty[], place: Place): Duty | undefined {
  return duties.findLast((duty) => duty.start <= place.start) ?? duties[0];
}

function effectOn({ force }: Duty, on: On, isGain: boolean): LimitEffect | null {
  const limited = LIMITED[force];
  const effect = limited && on[limited];
  return effect && (isGain ? effect : TURNED[effect]);
}
