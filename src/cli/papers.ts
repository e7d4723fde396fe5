/** Which pages of a built site `npm run pdf` prints: what applies or is to apply, and the packs for meetings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionBefore, standingOf } from '../content/timeline.ts';
import type { Policy } from '../content/build-library.ts';
import { UsageError } from '../messages/usage-error.ts';
import { address } from '../policy/address.ts';
import type { Edition } from '../policy/edition.ts';
import { STANDINGS, type Standing } from '../policy/standings.ts';
import { comparisonAddress, sideName } from '../site/comparison-view.ts';
import { codeOfEdition, everyEdition, replacedBy, today } from '../site/library.ts';

/** One PDF. */
export interface Paper {
  /** Its file: `social-media-2022-2023.pdf`. */
  file: string;
  /** The page that it is printed from, from the root of the site. */
  page: string;
  /** What the page has to say of its edition; null where it shows two. */
  standing: Standing | null;
  /** The editions on it. */
  of: readonly Edition[];
}

/** What the name of a file says of its edition, where it is not in force: a file is read without its site. */
const STATES: Partial<Record<Standing, string>> = { 'not-yet': '-waiting', proposed: '-proposed' };

/**
 * Every edition in force, adopted and waiting, or proposed; and of those that wait or are
 * proposed the pack for the meeting: their comparison with the edition before, or with each
 * policy that they replace.
 */
export function papers(): Paper[] {
  return everyEdition().flatMap(({ policy, edition }) => {
    const standing = standingOf(edition, policy, today());
    if (STANDINGS[standing].past) return [];
    const name = `${policy.slug}-${edition.edition}`;
    const itself: Paper = {
      file: `${name}${STATES[standing] ?? ''}.pdf`,
      page: address.edition(policy.slug, edition.edition),
      standing,
      of: [edition],
    };
    return standing === 'in-force' ? [itself] : [itself, ...packsOf(policy, edition)];
  });
}

function packsOf(policy: Policy, to: Edition): Paper[] {
  const before = editionBefore(to, policy.editions);
  const froms = [...(before ? [before] : []), ...replacedBy(policy, to).map(({ from }) => from)];
  return froms.map((from) => ({
    file: `${policy.slug}-${sideName(policy, from)}-to-${to.edition}-meeting-pack.pdf`,
    page: comparisonAddress(policy, from, to),
    standing: null,
    of: [from, to],
  }));
}

/**
 * Checks that a built site has the texts that the content has now.
 * @param site the built folder
 * @throws UsageError with the first edition that it has otherwise, or not at all
 */
export function checkBuiltFrom(site: string, papers: readonly Paper[]): void {
  for (const { policy, edition, code } of papers.flatMap(({ of }) =>
    of.map((one) => ({ ...one, code: codeOfEdition(one) })),
  ))
    if (builtCode(join(site, address.editionJson(policy, edition))) !== code)
      throw new UsageError(
        `${site} was built from other texts: ${policy} ${edition} is not in it as it is in the content now. Build the site first: npm run build.`,
      );
}

/** The code of an edition in a built site; null where it has none that can be read. */
function builtCode(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { code?: unknown }).code ?? null;
  } catch {
    return null;
  }
}
