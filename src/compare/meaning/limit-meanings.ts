/** Limits of a duty that came or went: "only", exceptions, and words that soften. */
import { dutyWordsOf, type Duty, type Force } from '../../language/force.ts';
import { within, type Place } from '../../language/place.ts';
import { countWords, type ChangeMap } from './change-map.ts';
import type { FoundMeaning, LimitEffect, LimitKind } from './meaning.ts';

interface Limit {
  /** What it does, where it is added, to a duty, a ban or a permission; null where that is unsure. */
  on: Readonly<Record<'duty' | 'ban' | 'permission', LimitEffect | null>>;
  kind: LimitKind;
  words: RegExp;
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
} as const satisfies Record<Force, keyof Limit['on'] | null>;

const LIMITS: readonly Limit[] = [
  {
    kind: 'limit',
    on: { duty: 'strengthened', ban: null, permission: 'strengthened' },
    words: /(?<!\bnot )\bonly\b(?! (?:also|just))/gi,
  },
  {
    kind: 'exception',
    on: { duty: 'weakened', ban: 'weakened', permission: 'strengthened' },
    words:
      /\b(?:unless|except(?:ing)?(?: (?:where|when|in|for|if|that|with|by|as))?|save (?:where|for|in)|other than|with the exception of)\b/gi,
  },
  {
    kind: 'exception',
    on: { duty: null, ban: 'weakened', permission: null },
    words:
      /\bwithout (?:(?:the|a|any|prior|written|express|explicit|their|his|her|its)\s+)*(?:permission|consent|approval|agreement|authorisation|authority)\b/gi,
  },
  {
    kind: 'softening',
    on: { duty: 'weakened', ban: 'weakened', permission: null },
    words:
      /\b(?:wherever|where|if|when|whenever|as far as|so far as) (?:it is |is )?(?:reasonably )?(?:possible|practicable|practical|feasible)\b|\b(?:where|if|when) (?:appropriate|necessary|needed)\b|\b(?:normally|usually|ordinarily|generally|in general|as a rule)\b|\bat (?:their|his or her|the \w+['’]s) discretion\b/gi,
  },
];

/** Limits that one sentence has and its partner has not. Without a duty in both, nothing is said. */
export function limitMeanings(map: ChangeMap, force: readonly FoundMeaning[]): FoundMeaning[] {
  const [olds, nows] = [dutyWordsOf(map.before), dutyWordsOf(map.after)];
  return map.pairs.flatMap(({ old, now }) => {
    if (!old || !now) return [];
    const oldDuties = olds.filter((duty) => within(duty, old));
    const nowDuties = nows.filter((duty) => within(duty, now));
    if (oldDuties.length === 0 || nowDuties.length === 0) return [];
    return LIMITS.flatMap((limit): FoundMeaning[] => {
      const lost = limitsIn(map, 'old', old, limit);
      const gained = limitsIn(map, 'now', now, limit);
      if (lost.length > 0 === gained.length > 0) return [];
      const isGain = gained.length > 0;
      const place = gained[0] ?? lost[0];
      const duty = place && nearest(isGain ? nowDuties : oldDuties, place);
      const effect = duty && effectOn(duty, limit, isGain);
      if (!effect || isReversed(duty, isGain ? 'now' : 'old', force)) return [];
      const words = (isGain ? map.after : map.before).slice(place.start, place.end);
      const found = { code: 'limit', effect, limit: limit.kind } as const;
      return isGain
        ? [{ ...found, to: words, now: place }]
        : [{ ...found, from: words, old: place }];
    });
  });
}

/** Of a duty that became its opposite nothing more is said. */
function isReversed(duty: Duty, side: 'old' | 'now', force: readonly FoundMeaning[]): boolean {
  return force.some((meaning) => meaning.effect === 'reversed' && meaning[side]?.end === duty.end);
}

/** Up to a stop, a bracket or the end; a point inside a number is no stop. */
const CLAUSE = /^(?:[^.;:!?(]|[.:](?=\S))*/;

/** Where a change says much else, its limits belong to other words than before. */
const MOST_ELSE = 3;

/** The limits that came or went by themselves, each up to the end of its clause. */
function limitsIn(map: ChangeMap, side: 'old' | 'now', sentence: Place, limit: Limit): Place[] {
  const [text, otherText] = side === 'old' ? [map.before, map.after] : [map.after, map.before];
  const other = side === 'old' ? 'now' : 'old';
  const here = text.slice(sentence.start, sentence.end);
  return [...here.matchAll(limit.words)].flatMap((match) => {
    const start = sentence.start + match.index;
    const word = { start, end: start + match[0].length };
    const change = map.changes.find((one) => within(word, one[side]));
    if (!change) return [];
    const before = countWords(text, { start: change[side].start, end: start });
    if (before + countWords(otherText, change[other]) > MOST_ELSE) return [];
    if (limit.kind !== 'exception') return [word];
    const clause = CLAUSE.exec(text.slice(start, sentence.end))?.[0] ?? '';
    const end = Math.max(word.end, Math.min(change[side].end, start + clause.length));
    return [{ start, end: start + text.slice(start, end).trimEnd().length }];
  });
}

/** The last duty before the place, or the first after it. */
function nearest(duties: readonly Duty[], place: Place): Duty | undefined {
  return duties.findLast((duty) => duty.start <= place.start) ?? duties[0];
}

function effectOn({ force }: Duty, limit: Limit, isGain: boolean): LimitEffect | null {
  const limited = LIMITED[force];
  const effect = limited && limit.on[limited];
  return effect && (isGain ? effect : TURNED[effect]);
}
