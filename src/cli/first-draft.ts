/** The first draft of a policy that the school does not have yet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { suggest } from '../language/suggest.ts';
import { UsageError } from '../messages/usage-error.ts';
import { slugify } from '../policy/naming.ts';
import { RESERVED, isPolicySlug } from '../policy/slugs.ts';

const TEMPLATE = join(import.meta.dirname, 'new-school/new-policy.mdx');

/**
 * A draft to write over: one clause of each kind, each of which says what it is.
 * @param edition `2026-2027`
 */
export function firstDraft(title: string, edition: string): string {
  return readFileSync(TEMPLATE, 'utf8')
    .replace('TITLE', () => stringify(title, { lineWidth: 0 }).trim())
    .replace('YEAR', edition.slice(5, 9));
}

/** A title for the folder’s name: `lost-property` → “Lost Property Policy”. */
export function titleFor(slug: string): string {
  const words = slug.replace(/(?:^|-)policy$/, '').split('-');
  return [...words, 'policy']
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The folder for a title: “Policy on Lost Property” → `lost-property`. */
export function folderFor(title: string): string {
  const whole = slugify(title);
  const short = whole.replace(/^policy-(?:(?:on|for|of|about)-)?|-policy$/g, '');
  return isPolicySlug(short) && !RESERVED.has(short) ? short : whole;
}

/** @throws UsageError where no policy can have that name */
export function refuseImpossibleName(slug: string): void {
  if (isPolicySlug(slug) && !RESERVED.has(slug)) return;
  throw new UsageError(
    RESERVED.has(slug)
      ? `“${slug}” cannot be the name of a policy: the site needs the word for an address of its own. Write ${slug}-policy, for instance.`
      : `“${slug}” cannot be the name of a policy: use lower-case letters, digits and single hyphens, as in social-media.`,
  );
}

/** The policy that was probably meant: nearly the same name, or the same title; null where none was. */
export function meantPolicy<P extends { slug: string; title: string }>(
  slug: string,
  title: string,
  policies: readonly P[],
): P | null {
  const plain = (name: string) => slugify(name).replace(/^policy-|-policy$/g, '');
  const near = suggest(
    plain(slug),
    policies.map((policy) => plain(policy.slug)),
  );
  return (
    policies.find((policy) => near !== '' && plain(policy.slug) === near) ??
    policies.find((policy) => plain(policy.title) === plain(title)) ??
    null
  );
}
