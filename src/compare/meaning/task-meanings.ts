/** Things to be done that came under the same words of duty, or went: “must lock the door and set the alarm”. */
import type { Force } from '../../language/force.ts';
import { overlaps } from '../../language/place.ts';
import { isCertain, stemsIn, type Statement } from '../../language/statements-of.ts';
import { isSameTask, type Task } from '../../language/tasks.ts';
import type { ChangeMap } from './change-map.ts';
import type { FoundMeaning } from './meaning.ts';

/** One statement in the words of two texts. */
export interface StatementPair {
  old: Statement;
  now: Statement;
}

/**
 * What else is to be done, or left, under words of duty that stand in both texts. A task in other
 * words is the same task, and one whose verb stands anywhere in the other text neither came nor went.
 */
export function taskMeanings(map: ChangeMap, { old, now }: StatementPair): FoundMeaning[] {
  if (old.duty.force !== now.duty.force || !ASKS[now.duty.force]) return [];
  if (old.isChance || now.isChance) return [];
  if (!isCertain(map.before, old.duty) || !isCertain(map.after, now.duty)) return [];
  const gone = onlyIn(map, 'old', old);
  const come = onlyIn(map, 'now', now);
  return [
    ...come.flatMap((task) => meaningOf(map, 'now', now, task, gone)),
    ...gone.flatMap((task) => meaningOf(map, 'old', old, task, come)),
  ];
}

/** A permission of one thing more, or one less, is no duty. */
const ASKS = {
  must: true,
  'must-not': true,
  should: true,
  'should-not': true,
  may: false,
  none: false,
} as const satisfies Record<Force, boolean>;

/** Tasks whose verb is nowhere in the other text, and that are done to nothing that moved or was said otherwise. */
function onlyIn(map: ChangeMap, side: 'old' | 'now', { further }: Statement): Task[] {
  const [otherText, other] = otherSide(map, side);
  const known = new Set(stemsIn(otherText));
  const changed = new Set(
    map.changes.flatMap((one) => stemsIn(otherText.slice(one[other].start, one[other].end))),
  );
  return further.filter(
    (task) =>
      changeOf(map, side, task) &&
      !known.has(task.verb) &&
      !task.objects.some((word) => changed.has(word)) &&
      // Of “send the agenda and circulate the papers”, “send the agenda and papers” is left.
      !(task.hasObject && task.objects.every((word) => known.has(word))),
  );
}

const otherSide = (map: ChangeMap, side: 'old' | 'now') =>
  side === 'old' ? ([map.after, 'now'] as const) : ([map.before, 'old'] as const);

/** Where the verb came or went. */
const changeOf = ({ changes }: ChangeMap, side: 'old' | 'now', { start }: Task) =>
  changes.find((one) => overlaps(one[side], { start, end: start + 1 }));

/**
 * Nothing is said where other words took the task's place, unless they are a task that surely is
 * another one.
 */
function meaningOf(
  map: ChangeMap,
  side: 'old' | 'now',
  { duty: { evidence, force } }: Statement,
  task: Task,
  others: readonly Task[],
): FoundMeaning[] {
  const [otherText, other] = otherSide(map, side);
  const change = changeOf(map, side, task);
  if (!change) return [];
  const { start, end } = change[other];
  const inItsPlace = others.filter((one) => changeOf(map, other, one) === change);
  if (inItsPlace.some((one) => isSameTask(one, task))) return [];
  if (inItsPlace.length === 0 && stemsIn(otherText.slice(start, end)).length > 0) return [];
  const place = { start: task.start, end: task.end };
  const text = side === 'old' ? map.before : map.after;
  const words = `${evidence} … ${text.slice(task.start, task.end)}`;
  return [
    side === 'old'
      ? { code: 'duty-removed', effect: 'lifted', force, words, from: words, old: place }
      : { code: 'duty-added', effect: 'added', force, words, to: words, now: place },
  ];
}
