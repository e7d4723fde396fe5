/** The index of terms as its pages show it, worked out once for all of them. */
import { address } from '../policy/address.ts';
import { fold } from '../search/fold.ts';
import { TERMS_PAGE, termIndex, type TermEntry, type TermLink } from '../search/term-index.ts';
import { termParts, termPlaces, type TermPart } from '../search/term-parts.ts';
import type { SearchContent } from '../search/search-content.ts';
import { searchContent, siteStrings } from './library.ts';

/** An entry of the index, as its list shows it. */
export type ShownTerm = TermEntry;

export interface TermsView {
  parts: readonly TermPart[];
  /** True where each letter has pages of its own. */
  isDivided: boolean;
  /** The address of a term's entry, from the root of the site. */
  placeOf(term: string): string;
}

const known = new WeakMap<SearchContent, TermsView>();

export function termsView(): TermsView {
  const content = searchContent();
  const made = known.get(content);
  if (made) return made;
  const { vocabulary, records } = content;
  const parts = termParts(termIndex(vocabulary, records.now, siteStrings().locale));
  const places = termPlaces(parts);
  const view = {
    parts,
    isDivided: parts.some(({ name }) => name !== ''),
    placeOf: (term: string) => places.get(fold(term)) ?? TERMS_PAGE,
  };
  known.set(content, view);
  return view;
}

/** The first page of each letter. */
export const firstParts = ({ parts }: TermsView): TermPart[] =>
  parts.filter(({ letter }, i) => parts[i - 1]?.letter !== letter);

/** Where an entry is on its page. */
export const anchorOf = ({ term }: ShownTerm): string =>
  termsView().placeOf(term).split('#')[1] ?? '';

/** The links of an entry, those of each policy together. */
export const linksByPolicy = ({ links }: TermEntry): { policy: string; links: TermLink[] }[] =>
  [...Map.groupBy(links, ({ policy }) => policy)].map(([policy, links]) => ({ policy, links }));

/** What a part of the index is called. */
export function partTitle({ letter, entries }: TermPart, isOne: boolean): string {
  const t = siteStrings().terms;
  const [first, last] = [entries[0]?.term ?? '', entries.at(-1)?.term ?? ''];
  return isOne ? t.letterTitle(letter) : t.partTitle(letter, first, last);
}

/** “24 terms, from “absence” to “award””. */
export function rangeWords({ entries }: TermPart): string {
  const t = siteStrings().terms;
  const [first, last] = [entries[0]?.term ?? '', entries.at(-1)?.term ?? ''];
  return entries.length === 1 ? t.one(first) : t.range(entries.length, first, last);
}

/** The way to a page of the index. */
export const termsTrail = () => {
  const { frame } = siteStrings();
  return [
    { to: address.home(), words: frame.policies },
    { to: address.search(), words: frame.search },
  ];
};
