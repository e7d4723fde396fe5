/** The library as the pages see it: that of this run of the build. */
import { context } from '../build/context.ts';
import type { Edition } from '../policy/edition.ts';
import type { Library, Policy } from '../content/library.ts';
import type { Register } from '../content/register/register.ts';
import { editionCode } from '../content/register/seal.ts';

/** @throws PolicyError with every problem of the content, a published text that changed among them */
export const library = (): Library => context.content().library;

/** The record of every published text, and the public ledger of its corrections. */
export const register = (): Register => context.content().register;

const codes = new WeakMap<Edition, string>();

/** The short code that stands for an edition's whole text. */
export function codeOfEdition(edition: Edition): string {
  const code = codes.get(edition) ?? editionCode(edition);
  codes.set(edition, code);
  return code;
}

/** Today in the school's time zone, ISO. */
export const today = (): string => context.today();

export const everyEdition = (): { policy: Policy; edition: Edition }[] =>
  library().policies.flatMap((policy) => policy.editions.map((edition) => ({ policy, edition })));

/** Every pair of editions of every policy, the older first. */
export const everyPair = (): { policy: Policy; from: Edition; to: Edition }[] =>
  library().policies.flatMap((policy) =>
    policy.editions.flatMap((from, i) =>
      policy.editions.slice(i + 1).map((to) => ({ policy, from, to })),
    ),
  );
