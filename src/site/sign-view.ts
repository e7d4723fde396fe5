/** The sheet “read and understood” of one edition. Components read this and nothing else. */
import type { Edition } from '../policy/edition.ts';
import type { Policy } from '../content/build-library.ts';
import { editionName } from '../policy/slugs.ts';
import { editionBefore, standingOf } from '../content/timeline.ts';
import { forceWords } from '../content/force-words.ts';
import type { Standing } from '../policy/standings.ts';
import type { Strings } from '../strings/strings.ts';
import { changesSince } from './events.ts';
import { codeOfEdition } from './library.ts';

export interface SignView {
  title: string;
  name: string;
  standing: Standing;
  state: string;
  /** “from 2 November 2026”, or empty. */
  inForce: string;
  /** Computed from every word of the text. */
  code: string;
  since: ReturnType<typeof changesSince> | null;
}

/** @param today ISO date */
export function signView(policy: Policy, edition: Edition, today: string, t: Strings): SignView {
  const standing = standingOf(edition, policy, today);
  const before = editionBefore(edition, policy.editions);
  return {
    title: edition.meta.title,
    name: editionName(edition.edition, t),
    standing,
    state: t.standing.words[standing],
    inForce: forceWords(edition, policy, today, t),
    code: codeOfEdition(edition),
    since: before ? changesSince(policy, before, edition, t) : null,
  };
}
