/** Details that changed: quantities, laws and documents, references to other places. */
import { lawsIn, namesLaw, type Citation } from '../../language/citation.ts';
import { overlaps, within, type Place } from '../../language/place.ts';
import {
  isBoundOf,
  isPlaceInARow,
  isSameAmount,
  isSeveral,
  quantitiesIn,
  saysABound,
  singleArticle,
  timesOf,
  type Quantity,
} from '../../language/quantities.ts';
import { namesPlace, referencesIn } from '../../language/references.ts';
import { namesOtherYears, yearGroupsIn, type YearGroups } from '../../language/year-groups.ts';
import { isChanged, toNew, toOld, type ChangeMap } from './change-map.ts';
import type { FoundMeaning } from './meaning.ts';

/** The words that a meaning rests on, and their place. */
interface Evidence extends Place {
  text: string;
}

/**
 * @param isWhole the clause came or went whole: then its references came or went with it, and
 *   nothing is said of them
 */
export function detailMeanings(map: ChangeMap, isWhole: boolean): FoundMeaning[] {
  return [
    ...quantityMeanings(map),
    ...yearGroupMeanings(map),
    ...citationMeanings(map, 'law', lawsIn),
    ...(isWhole ? [] : citationMeanings(map, 'reference', referencesOutsideLaws)),
  ];
}

/**
 * Quantities that changed: one in another's place, and measured ones that a sentence gained
 * or lost. An amount in other words is the same amount; a bare number counts only where
 * another number took its place.
 */
function quantityMeanings(map: ChangeMap): FoundMeaning[] {
  const [olds, nows] = [quantitiesIn(map.before), quantitiesIn(map.after)];
  const [goneOrOther, comeOrOther] = withoutSameTimes(
    missingFrom(olds, nows),
    missingFrom(nows, olds),
  );
  const lost = goneOrOther.filter((one) => isChanged(map, 'old', one));
  const gained = comeOrOther.filter((one) => isChanged(map, 'now', one));
  const meanings: FoundMeaning[] = [];
  for (const one of lost) {
    const partner = gained.findIndex(
      (other) =>
        isPlaceInARow(one) === isPlaceInARow(other) &&
        map.changes.some((change) => overlaps(change.old, one) && overlaps(change.now, other)),
    );
    const other = partner >= 0 ? gained.splice(partner, 1)[0] : undefined;
    const single = other ?? singleIn(map, 'now', one) ?? unboundIn(map, 'now', comeOrOther, one);
    if (single || (one.measured && isInPair(map, 'old', one)))
      meanings.push(meaningOf('quantity', one, single));
  }
  return [
    ...meanings,
    ...gained.flatMap((one) => {
      const single = singleIn(map, 'old', one) ?? unboundIn(map, 'old', goneOrOther, one);
      if (!single && !(one.measured && isInPair(map, 'now', one))) return [];
      return [meaningOf('quantity', single, one)];
    }),
  ];
}

/** Other year groups at the place of some: “from Year 7 to Year 10”, “from Year 7 to Year 11”. */
function yearGroupMeanings(map: ChangeMap): FoundMeaning[] {
  const { before, after, changes } = map;
  const [olds, nows] = [yearGroupsIn(before), yearGroupsIn(after)];
  // “Key Stage 1” may be said of “Years 1 and 2”.
  const isOtherName = changes.some(
    ({ old, now }) =>
      namesOtherYears(before.slice(old.start, old.end)) ||
      namesOtherYears(after.slice(now.start, now.end)),
  );
  if (isOtherName) return [];
  const hasOthers = (these: readonly YearGroups[], those: readonly YearGroups[]) =>
    these.some(({ years }) => years.some((year) => !those.some((one) => one.years.includes(year))));
  return olds.flatMap((old): FoundMeaning[] => {
    const now = nows.find((one) => areOneYearGroup(map, old, one));
    if (!now || !(hasOthers([old], nows) || hasOthers([now], olds))) return [];
    return [meaningOf('quantity', old, now)];
  });
}

/** Whether the two stand at one place. */
function areOneYearGroup(map: ChangeMap, old: Place, now: Place): boolean {
  return (
    [old.start, old.end - 1].some((at) => {
      const there = toNew(map, at);
      return there !== null && now.start <= there && there < now.end;
    }) || map.changes.some((change) => overlaps(change.old, old) && overlaps(change.now, now))
  );
}

/** Without “three times a year” on one side and “three drills each year” on the other. */
function withoutSameTimes(lost: Quantity[], gained: Quantity[]): [Quantity[], Quantity[]] {
  const [fewerGained, fewerLost] = withoutTimes(lost, gained);
  const [lostLeft, gainedLeft] = withoutTimes(fewerGained, fewerLost);
  return [lostLeft, gainedLeft];
}

/** @returns those left of `parts`, then those left of `whole` */
function withoutTimes(whole: Quantity[], parts: Quantity[]): [Quantity[], Quantity[]] {
  for (const one of whole) {
    const times = timesOf(one);
    const number = parts.find(({ kind, value }) => kind === 'number' && value === times?.times);
    const period = parts.find(({ kind, value }) => kind === 'frequency' && value === times?.once);
    if (number && period)
      return [
        parts.filter((part) => part !== number && part !== period),
        whole.filter((other) => other !== one),
      ];
  }
  return [parts, whole];
}

/** The article that stands where another number did: “two representatives”, “a representative”. */
function singleIn(map: ChangeMap, side: 'old' | 'now', number: Quantity): Evidence | undefined {
  if (number.measured || !isSeveral(number)) return undefined;
  const [text, other] = side === 'old' ? [map.before, 'now' as const] : [map.after, 'old' as const];
  const change = map.changes.find((one) => one[other].start === number.start);
  const article = change && singleArticle(text.slice(change[side].start, change[side].end));
  if (!change || !article) return undefined;
  const { start } = change[side];
  return { text: article, start, end: start + article.length };
}

/**
 * The number that stands there without its bound: “three governors”, “at least three people”; but
 * “at least a grade 5” says the bound elsewhere.
 */
function unboundIn(
  map: ChangeMap,
  side: 'old' | 'now',
  others: readonly Quantity[],
  bounded: Quantity,
): Quantity | undefined {
  const text = side === 'old' ? map.before : map.after;
  const isElsewhere = map.changes.some(({ [side]: place }) =>
    saysABound(text.slice(place.start, place.end)),
  );
  if (bounded.measured || isElsewhere) return undefined;
  return others.find(({ value, start }) => {
    const at = side === 'old' ? toNew(map, start) : toOld(map, start);
    return at !== null && within({ start: at, end: at }, bounded) && isBoundOf(bounded, value);
  });
}

/** Whether the quantity is in a sentence that both editions have. */
function isInPair({ pairs }: ChangeMap, side: 'old' | 'now', one: Quantity): boolean {
  return pairs.some(({ old, now }) => old && now && within(one, side === 'old' ? old : now));
}

/** As many of each value as the other edition lacks. */
function missingFrom(these: readonly Quantity[], those: readonly Quantity[]): Quantity[] {
  const spare = [...those];
  return these.filter((one) => {
    const equal = spare.findIndex(({ value }) => value === one.value);
    const found = equal >= 0 ? equal : spare.findIndex((other) => isSameAmount(one, other));
    if (found >= 0) spare.splice(found, 1);
    return found < 0;
  });
}

function referencesOutsideLaws(text: string): Citation[] {
  const laws = lawsIn(text);
  return referencesIn(text).filter((one) => !laws.some((law) => overlaps(law, one)));
}

/** What only one edition cites; two are a pair where one is at the other's place or its namesake. */
function citationMeanings(
  map: ChangeMap,
  code: 'law' | 'reference',
  citationsIn: (text: string) => Citation[],
): FoundMeaning[] {
  const [olds, nows] = [citationsIn(map.before), citationsIn(map.after)];
  const names = code === 'law' ? namesLaw : namesPlace;
  const isNamed = (text: string) => (one: Citation) => names(text, one);
  const lost = onlyIn(olds, nows, isNamed(map.after)).filter((one) => isChanged(map, 'old', one));
  const gained = onlyIn(nows, olds, isNamed(map.before)).filter((one) =>
    isChanged(map, 'now', one),
  );
  const meanings: FoundMeaning[] = [];
  for (const old of lost) {
    const namesake = gained.findIndex((now) => nameOf(now) === nameOf(old));
    const partner = namesake >= 0 ? namesake : gained.findIndex((now) => inPlaceOf(map, old, now));
    const now =
      partner >= 0 ? gained.splice(partner, 1)[0] : stretchOf(map.after, sharing(nows, old));
    meanings.push(meaningOf(code, old, now));
  }
  return [
    ...meanings,
    ...gained.map((now) => meaningOf(code, stretchOf(map.before, sharing(olds, now)), now)),
  ];
}

/** Those of which something is cited that the others do not cite. */
function onlyIn(
  citations: readonly Citation[],
  others: readonly Citation[],
  isNamed: (one: Citation) => boolean,
): Citation[] {
  const known = new Set(others.flatMap((one) => one.keys));
  return citations.filter((one) => one.keys.some((key) => !known.has(key)) && !isNamed(one));
}

/** The citations that have a part of a stretch: clauses 8 and 9 of “clauses 8 to 10”. */
const sharing = (citations: readonly Citation[], stretch: Citation): Citation[] =>
  citations.filter((one) => one.keys.some((key) => stretch.keys.includes(key)));

/** Neighbours as one: “clauses 8 and 9”. */
function stretchOf(text: string, citations: readonly Citation[]): Evidence | undefined {
  const [first, last] = [citations[0], citations.at(-1)];
  if (!first || !last) return undefined;
  const { start } = first;
  return { text: text.slice(start, last.end), start, end: last.end };
}

/** The title without its year. */
function nameOf({ keys }: Citation): string {
  return (keys[0] ?? '').replace(/\s+\d{4}$/, '');
}

function inPlaceOf(map: ChangeMap, old: Citation, now: Citation): boolean {
  return map.changes.some(
    (change) =>
      change.old.end > change.old.start &&
      change.now.end > change.now.start &&
      overlaps(change.old, old) &&
      overlaps(change.now, now),
  );
}

function meaningOf(
  code: 'quantity' | 'law' | 'reference',
  old: Evidence | undefined,
  now: Evidence | undefined,
): FoundMeaning {
  return { code, ...(old && { from: old.text }), ...(now && { to: now.text }), old, now };
}
