/** The library as the pages see it: loaded once a build, with today's date. */
import type { Edition } from '../policy/edition.ts';
import { loadLibrary } from '../policy/files.ts';
import type { Library, Policy } from '../policy/library.ts';
import { formatProblems } from '../policy/problems.ts';
import { todayIn } from '../policy/when.ts';
import { contentFolder, fixedToday } from './settings.ts';

let loaded: Library | undefined;

/** @throws PolicyError with every fault of the content */
export function library(): Library {
  loaded ??= loadLibrary(contentFolder(), {
    warn: (warnings) => console.warn(formatProblems(warnings)),
  });
  return loaded;
}

let day: string | undefined;

/** Today in the school's time zone, ISO; the same throughout a build. */
export function today(): string {
  day ??= fixedToday() ?? todayIn(library().school.timeZone);
  return day;
}

export const everyEdition = (): { policy: Policy; edition: Edition }[] =>
  library().policies.flatMap((policy) => policy.editions.map((edition) => ({ policy, edition })));

/** Every pair of editions of every policy, the older first. */
export const everyPair = (): { policy: Policy; from: Edition; to: Edition }[] =>
  library().policies.flatMap((policy) =>
    policy.editions.flatMap((from, i) =>
      policy.editions.slice(i + 1).map((to) => ({ policy, from, to })),
    ),
  );
