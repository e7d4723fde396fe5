/**
 * What policies were and are called.
 *
 * A policy keeps its seals, its codes and its old addresses when it gets another name. The
 * entries of the register keep the name that it had when they were written; which policy
 * that is now follows from the renames that each of them was written on.
 */
import type { Entry } from './entry.ts';

/** One change of a policy’s name. */
export interface Rename {
  from: string;
  to: string;
  /** ISO date. */
  on: string;
  /** The reason, as it is shown to readers; empty where none was given. */
  why: string;
}

/** Two people, neither of whom had the other’s entry, gave one policy different names. */
export interface NameConflict {
  /** The name that it goes by until a third entry settles it. */
  policy: string;
  said: Rename[];
}

/**
 * The name that a policy has now, by any name that it ever had.
 * @param names every rename, in the order of the register
 */
export const presentName = (names: readonly Rename[], name: string): string =>
  nowCalled(names).get(name) ?? name;

/** Every other name that a policy had, by its present one; the oldest first. */
export const formerNames = (names: readonly Rename[], policy: string): string[] =>
  [...nowCalled(names)].flatMap(([name, now]) => (now === policy && name !== now ? [name] : []));

/** The first name that a policy had; what is made from it stays when the policy is renamed. */
export const firstName = (names: readonly Rename[], policy: string): string =>
  [...nowCalled(names)].find(([, now]) => now === policy)?.[0] ?? policy;

/** A link in the site with the present name of its policy: `/bicycles/#hall` → `/cycling/#hall`. */
export const presentHref = (href: string, names: readonly Rename[]): string =>
  href.replace(/^\/([^/#?]+)/, (_, name: string) => `/${presentName(names, name)}`);

/** Every name that was ever changed, oldest first, and the one that its policy has now. */
function nowCalled(names: readonly Rename[]): Map<string, string> {
  const now = new Map<string, string>();
  for (const { from, to } of names) {
    const was = now.get(from) ?? from;
    now.set(from, to).set(to, to);
    for (const [name, called] of now) if (called === was) now.set(name, to);
  }
  return now;
}

type IsBefore = (ancestor: string, descendant: string) => boolean;

/**
 * Answers which policy an entry is about: gives the first name that it had.
 * @param entries each after those that it was written on
 */
export function policyOf(entries: readonly Entry[], isBefore: IsBefore): (entry: Entry) => string {
  const renames: { entry: Entry; policy: string }[] = [];
  const find = (entry: Entry) =>
    renames.findLast(
      (rename) =>
        rename.entry.to === entry.policy &&
        rename.entry !== entry &&
        isBefore(rename.entry.hash, entry.hash),
    )?.policy ?? entry.policy;
  for (const entry of entries)
    if (entry.act === 'rename') renames.push({ entry, policy: find(entry) });
  return find;
}

/**
 * What the renames amount to.
 * @param entries each after those that it was written on
 * @param whyOf the reason that an entry gives
 */
export function namesIn(
  entries: readonly Entry[],
  isBefore: IsBefore,
  whyOf: (entry: Entry) => string,
): { names: Rename[]; nameConflicts: NameConflict[]; unlawful: string[] } {
  const find = policyOf(entries, isBefore);
  const renames = entries.filter(({ act }) => act === 'rename');
  if (renames.length === 0) return { names: [], nameConflicts: [], unlawful: [] };
  const inWords = ({ policy: from, to, on }: Entry, why: string): Rename => ({
    from,
    to: to ?? from,
    on,
    why,
  });
  const names = renames.map((entry) => inWords(entry, whyOf(entry)));
  const nameConflicts = [...Map.groupBy(renames, find).values()].flatMap((own) => {
    const last = own.filter((one) => !own.some((e) => e !== one && isBefore(one.hash, e.hash)));
    const said = last.map((entry) => inWords(entry, whyOf(entry)));
    const [first] = said;
    if (!first || said.every(({ to }) => to === first.to)) return [];
    return [{ policy: presentName(names, first.from), said }];
  });
  return {
    names,
    nameConflicts,
    unlawful: [...neverSealed(renames, entries, find, isBefore), ...givenTwice(entries, find)],
  };
}

/** Only what was published is renamed in the register: a draft’s folder is only a folder. */
const neverSealed = (
  renames: readonly Entry[],
  entries: readonly Entry[],
  find: (entry: Entry) => string,
  isBefore: IsBefore,
): string[] =>
  renames.flatMap((rename) => {
    const isSealed = entries.some(
      (e) => e.act === 'adopt' && find(e) === find(rename) && isBefore(e.hash, rename.hash),
    );
    return isSealed
      ? []
      : [`the entry of ${rename.on} renames ${rename.policy}, which was never sealed before it`];
  });

/** A name belongs to one policy for ever, since its old addresses lead there. */
function givenTwice(entries: readonly Entry[], find: (entry: Entry) => string): string[] {
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    const owner = find(entry);
    for (const name of [entry.policy, entry.to ?? entry.policy])
      owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  }
  return [...owners].flatMap(([name, policies]) =>
    policies.size > 1
      ? [`two policies were called “${name}”, and were ${[...policies].join(' and ')} before`]
      : [],
  );
}
