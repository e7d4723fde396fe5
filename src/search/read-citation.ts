/** What a question cites: a policy, an edition, a clause by number or id, or an address of the site. */
import { isEditionSlug } from '../policy/slugs.ts';
import { fold, stem, wordsOf } from './fold.ts';
import { QUESTION_WORDS } from './question-words.ts';
import type { IndexedPolicy } from './search-files.ts';

/** A policy as far as it is cited. */
export type CitedPolicy = Pick<IndexedPolicy, 'slug' | 'title' | 'former' | 'editions'>;

export interface Citation {
  /** Any of these may be meant. */
  policies: readonly CitedPolicy[];
  /** Its slug; '' where none is said. */
  edition: string;
  /** A clause's id or number, or its address by number; all '' where an edition alone is cited. */
  id: string;
  number: string;
  /** What an address has behind its `#`: an id or a number. */
  anchor: string;
  /** An address that leads to no clause and no edition, from the root of the site; '' for none. */
  page: string;
  /** True where the question is this citation and nothing else that could be searched for. */
  isWhole: boolean;
}

/** Words of a citation that say neither which policy nor which clause. */
const OF_CITING: ReadonlySet<string> = new Set(
  `clause clauses section paragraph para rule item number no edition policy policies
   text version read see under`.split(/\s+/),
);

const NUMBER = String.raw`\d+[a-z]?(?:\.\d+[a-z]?)*(?:\.[a-z](?!\w))?(?:\([a-z0-9]+\))*`;
/** A number by itself; not part of a sum, a date or a range of years. */
const ANY_NUMBER = new RegExp(String.raw`(?<![\w.£/:-])${NUMBER}(?![\w/:%-])`, 'g');
/** A number or a letter that is said to be a clause's. */
const SAID_NUMBER = new RegExp(
  String.raw`(?:\b(?:clause|section|paragraph|para)s?|§)\s*(${NUMBER}|[a-z](?:\.\d+)*(?![\w']))`,
);
const YEARS = /(?<![\w.-])(\d{4})\s?[-/]\s?(\d{4}|\d{2})(?![\w/-])(?:\.(\d+))?/;
/** A clause as the site’s own citations name it: `clause 5.5 (“phones-away”)`. */
const OWN_NAME = /\(["“]([\p{L}\p{N}][\p{L}\p{N}-]*)["”]\)/u;

/** @returns null for a question that cites nothing */
export function readCitation(query: string, policies: readonly CitedPolicy[]): Citation | null {
  return readAddress(query, policies) ?? readOwnForm(query, policies) ?? readShort(query, policies);
}

const NOTHING = { edition: '', id: '', number: '', anchor: '', page: '' };

/** An address of the site, whole or from any folder of it on, anywhere in the question. */
function readAddress(query: string, policies: readonly CitedPolicy[]): Citation | null {
  for (const token of query.split(/[\s<>"“”]+/)) {
    const [, path = '', hash = ''] =
      /^[([]*([^#?]*)(?:\?[^#]*)?(?:#(.*?))?[.,;:)\]]*$/.exec(token) ?? [];
    if (!path.includes('/') && !hash) continue;
    const parts = path
      .split('/')
      .map(decoded)
      .filter((part) => part && part !== 'index.html');
    for (let at = parts.length - 1; at >= 0; at -= 1) {
      const policy = policies.find((one) => isNamed(one, parts[at] ?? ''));
      const [page = '', ...further] = parts.slice(at + 1);
      const cited = policy && whereTo(policy, page, further, decoded(hash));
      if (cited) return { ...NOTHING, ...cited, policies: [policy], isWhole: true };
    }
  }
  return null;
}

function whereTo(
  { slug }: CitedPolicy,
  page: string,
  further: readonly string[],
  hash: string,
): Partial<Citation> | null {
  const anchor = hash.startsWith('_') ? '' : hash;
  if (page === '') return anchor ? { anchor } : { page: `${slug}/` };
  if (isEditionSlug(page)) return { edition: page, anchor };
  const [first = ''] = further;
  if (page === 'clauses' && first) return { id: first };
  if (page !== 'compare' && page !== 'history' && page !== 'on') return null;
  return { anchor, page: `${[slug, page, ...further].join('/')}/` };
}

/** By its name in addresses, the present or a former one. */
const isNamed = ({ slug, former = [] }: CitedPolicy, part: string): boolean =>
  part === slug ||
  ((part.includes('-') || part === part.toLowerCase()) &&
    former.includes(part.replaceAll('-', ' ')));

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The citation that the site gives to copy, with or without the words before it and the address in it. */
function readOwnForm(query: string, policies: readonly CitedPolicy[]): Citation | null {
  const [said = '', id = ''] = OWN_NAME.exec(query) ?? [];
  if (!id) return null;
  const before = query.slice(0, query.indexOf(said));
  const titled = titledIn(before, policies);
  const named = titled.length > 0 ? titled : policies;
  return { ...NOTHING, policies: named, edition: editionIn(before, named).slug, id, isWhole: true };
}

/** “behaviour 5.5”, “clause 5.5 of the behaviour policy”, “complaints 2023-2024”, “5.5”, `#phones-away`. */
function readShort(query: string, policies: readonly CitedPolicy[]): Citation | null {
  // The words of a quotation are nothing to look a policy up by.
  const asked = fold(query.replace(/[“"][^“”"]{20,}[”"]/g, ' ')).replace(/[?!]+$/, '');
  const titled = titledIn(asked, policies);
  const years = editionIn(asked, titled.length > 0 ? titled : policies);
  const rest = years.written
    ? asked.replace(years.written, ' ').replace(/\b(?:academic|school)? ?year\b/, ' ')
    : asked;
  const id = /(?<![\w/])#([\p{L}\p{N}][\p{L}\p{N}.-]*)/u.exec(rest)?.[1] ?? onlyId(rest);
  if (id) {
    const named = left(rest.replace(new RegExp(`#?${escaped(id)}`), ' '), policies);
    return (
      named && { ...NOTHING, policies: named, edition: years.slug, anchor: id, isWhole: false }
    );
  }
  const said = SAID_NUMBER.exec(rest);
  const numbers = rest.match(ANY_NUMBER) ?? [];
  if (!said && numbers.length > 1) return null;
  const number = (said?.[1] ?? numbers[0] ?? '').replace(/\.$/, '');
  if (said && titled.length > 0)
    return {
      ...NOTHING,
      policies: titled,
      edition: years.slug,
      number,
      isWhole: asked !== fold(query),
    };
  const others = left(rest.replace(said?.[0] ?? numbers[0] ?? '', ' '), policies);
  const named = titled.length > 0 && others && others.length > titled.length ? titled : others;
  if (!named || (!number && (!years.slug || named === policies))) return null;
  // “at 9” is no clause, and “9” may be one.
  if (named === policies && !said && !years.slug && rest.trim() !== number) return null;
  return { ...NOTHING, policies: named, edition: years.slug, number, isWhole: false };
}

/** A question that is nothing but words joined by hyphens may be a clause's id. */
const onlyId = (asked: string): string | undefined =>
  /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.test(asked) ? asked : undefined;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The policies whose name says every word that is left; all where none is, null where none says them. */
function left(rest: string, policies: readonly CitedPolicy[]): readonly CitedPolicy[] | null {
  const stems = wordsOf(rest)
    .filter((word) => !QUESTION_WORDS.has(word) && !OF_CITING.has(word))
    .map(stem);
  if (stems.length === 0) return policies;
  const named = policies.filter(({ slug, title, former = [] }) => {
    const names = [title, slug.replaceAll('-', ' '), ...former].map((name) =>
      wordsOf(name)
        .flatMap((word) => [word, ...word.split('-')])
        .map(stem),
    );
    return names.some((name) => stems.every((one) => name.includes(one)));
  });
  return named.length > 0 ? named : null;
}

/** The policies with the longest name, present or former, that a text says whole. */
function titledIn(text: string, policies: readonly CitedPolicy[]): CitedPolicy[] {
  const said = ` ${wordsOf(text).join(' ')} `;
  const lengthOf = ({ title, former = [] }: CitedPolicy) =>
    Math.max(
      ...[title, ...former].map((name) => {
        const words = ` ${wordsOf(name).join(' ')} `;
        return said.includes(words) ? words.length : 0;
      }),
    );
  const lengths = policies.map(lengthOf);
  const longest = Math.max(1, ...lengths);
  return policies.filter((_, i) => lengths[i] === longest);
}

/** The edition that a text names: “2023–2024”, “2023/24”, “2023–2024, second edition”. */
function editionIn(
  text: string,
  policies: readonly CitedPolicy[],
): { slug: string; written: string } {
  const folded = fold(text);
  const [years = '', first = '', second = '', part] = YEARS.exec(folded) ?? [];
  const slug = `${first}-${Number(first) + 1}`;
  if (!years || Number(second) % 100 !== (Number(first) + 1) % 100)
    return { slug: '', written: '' };
  if (part) return { slug: `${slug}.${part}`, written: years };
  const named = policies
    .flatMap(({ editions }) => editions)
    .filter((edition) => edition.slug.startsWith(`${slug}.`))
    .find(({ name }) => folded.includes(fold(name)));
  return named ? { slug: named.slug, written: fold(named.name) } : { slug, written: years };
}
