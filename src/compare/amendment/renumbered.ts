/** The last steps of a resolution: the new numbers. */
import type { Clause } from '../../policy/clause.ts';
import { joinWords } from '../../strings/join-words.ts';
import type { ResolutionWords } from './resolution-words.ts';
import type { Instruction } from './instruction.ts';
import type { AmendedUnit } from './amended-unit.ts';

/** The numbers that change; one that takes everything in it along is said once. */
export function renumbered(
  before: readonly Clause[],
  units: readonly AmendedUnit[],
  nameOf: (clause: Clause) => string,
  t: ResolutionWords,
): Instruction[] {
  const numbers = units.flatMap(({ old, parts }) => {
    const [was, now] = [before[old], parts[0]];
    return was && now ? [{ was, then: was.number, now: now.number }] : [];
  });
  const isWithin = (number: string | null, whole: string) =>
    number !== null && [`${whole}.`, `${whole}(`].some((start) => number.startsWith(start));
  const taken = new Set<Clause>();
  const pairs: string[] = [];
  const others: string[] = [];
  for (const { was, then, now } of numbers) {
    if (then === now || taken.has(was)) continue;
    if (now === null) others.push(t.takeNumber(nameOf(was)));
    else if (then === null) others.push(t.giveNumber(nameOf(was), now));
    else {
      const within = numbers.filter((one) => one.was !== was && isWithin(one.then, then));
      const along =
        within.length > 0 &&
        within.every((one) => one.now === now + (one.then ?? '').slice(then.length));
      if (along) for (const one of within) taken.add(one.was);
      pairs.push(along ? t.asWithin(nameOf(was), now) : t.as(nameOf(was), now));
    }
  }
  const words = [...(pairs.length > 0 ? [t.renumber(joinWords(pairs, t.also))] : []), ...others];
  return words.map((sentence) => ({ anchor: null, words: sentence }));
}
