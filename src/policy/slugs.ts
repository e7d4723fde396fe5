/** The names of policies and editions as used in addresses. */
import type { Strings } from '../strings/strings.ts';

/** Words that the site's own addresses need, and the folder of the register's time stamps. */
export const RESERVED = new Set([
  'accessibility',
  'about',
  'assets',
  'certificate',
  'clauses',
  'compare',
  'data',
  'feed',
  'governors',
  'help',
  'history',
  'index',
  'linking',
  'model',
  'on',
  'pagefind',
  'parents',
  'policies',
  'reviews',
  'school',
  'search',
  'sign',
  'staff',
  'stamps',
  'terms',
  'verify',
]);

const POLICY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const EDITION = /^(\d{4})-(\d{4})(?:\.([2-9]|[1-9]\d))?$/;

/** True for lower-case words joined by single hyphens, starting with a letter. */
export const isPolicySlug = (name: string) => POLICY.test(name);

/** True for `2022-2023`, `2022-2023.2`: consecutive years, a further edition counted from 2. */
export function isEditionSlug(name: string): boolean {
  const match = EDITION.exec(name);
  return match !== null && Number(match[2]) === Number(match[1]) + 1;
}

/** The edition that a wrong file name may mean: `2026-27.mdx` → `2026-2027`. */
export function suggestEdition(name: string): string {
  const first = Number(/\d{4}/.exec(name)?.[0] ?? 2026);
  return `${first}-${first + 1}`;
}

/** Oldest first. */
export function compareEditionSlugs(a: string, b: string): number {
  const key = (slug: string) => {
    const match = EDITION.exec(slug);
    return [Number(match?.[1] ?? 0), Number(match?.[3] ?? 1)] as const;
  };
  const [ya, na] = key(a);
  const [yb, nb] = key(b);
  return ya - yb || na - nb;
}

/** `2023-2024.2` → “2023–2024, second edition”. */
export function editionName(slug: string, t: Pick<Strings, 'edition'>): string {
  const [years = slug, part] = slug.split('.');
  const name = years.replace('-', '–');
  return part ? t.edition.further(name, Number(part)) : name;
}
