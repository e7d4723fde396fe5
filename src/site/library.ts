/** The library as the pages see it: loaded once a build, with today's date. */
import { loadContent } from '../content/check-content.ts';
import type { Edition } from '../policy/edition.ts';
import type { Library, Policy } from '../content/library.ts';
import { formatProblems } from '../messages/problem.ts';
import { editionCode, type Register } from '../content/register/index.ts';
import { parseOnce } from '../build/parsed.ts';
import { contentFolder, todayFor } from '../build/settings.ts';

let loaded: { library: Library; register: Register } | undefined;

function content(): { library: Library; register: Register } {
  loaded ??= loadContent(contentFolder(), {
    parse: parseOnce,
    today: todayFor,
    warn: (warnings) => console.warn(formatProblems(warnings)),
  });
  return loaded;
}

/** @throws PolicyError with every fault of the content, a published text that changed among them */
export const library = (): Library => content().library;

/** The record of every published text, and the public ledger of its corrections. */
export const register = (): Register => content().register;

const codes = new WeakMap<Edition, string>();

/** The short code that stands for an edition's whole text. */
export function codeOfEdition(edition: Edition): string {
  const code = codes.get(edition) ?? editionCode(edition);
  codes.set(edition, code);
  return code;
}

let day: string | undefined;

/** Today in the school's time zone, ISO; the same throughout a build. */
export function today(): string {
  day ??= todayFor(library().school.timeZone);
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
