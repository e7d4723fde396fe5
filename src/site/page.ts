/** What the frame of a page needs to know about it. */
import type { School } from '../content/school.ts';
import type { Strings } from '../strings/strings.ts';
import { library, siteStrings } from './library.ts';

export interface Crumb {
  /** Address from the root of the site. */
  to: string;
  words: string;
}

export interface Page {
  /** Address from the root of the site: `social-media/2022-2023/`. */
  path: string;
  /** What distinguishes this page from its neighbours in a row of tabs; the school's name is added. */
  title: string;
  description: string;
  trail?: readonly Crumb[];
  /** For the head of every printed sheet: what this is, and its state. */
  sheet?: {
    what: string;
    state: string;
    code?: string;
    /** The head of the register, on papers for a meeting. */
    head?: string;
    /** The address that is printed, where it is not the page's own: that of an edition, which never changes. */
    permanent?: string;
    /** Points, for a page that is meant for one sheet. */
    size?: number;
  };
  /** False keeps it out of search engines and the sitemap: proposals, old editions, comparisons. */
  listed?: boolean;
  /** A page that shows an edition and nothing else: it does without the styles of the other views. */
  reading?: boolean;
  /** The page that this one repeats, from the root of the site. */
  canonical?: string;
}

/** The name at the head of every page. */
export const shortName = (school: School): string => school.shortName ?? school.name;

/** An address as it is printed: whole if the school has said where the site is. */
export function printedAddress(path: string): string {
  const base = library().school.publishedAt;
  return base ? new URL(path, base).href : `…/${path}`;
}

const cssString = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, ' ')}"`;

/** Running head and foot of every printed sheet: school, edition, state, address, page number. */
export function sheetStyle(page: Page): string {
  const { school } = library();
  const t = siteStrings();
  const code = page.sheet?.code ? `${t.print.code(page.sheet.code)} · ` : '';
  const head = page.sheet?.head ? `${t.print.head(page.sheet.head)} · ` : '';
  const box = (place: string, content: string) =>
    `@${place}{content:${content};font:8pt system-ui,sans-serif;color:#333}`;
  const size = page.sheet?.size ? `main{--sheet:${page.sheet.size}pt}` : '';
  return `${size}@page{size:A4;margin:22mm 18mm 20mm;${[
    box('top-left', cssString(school.name)),
    box(
      'top-right',
      cssString(page.sheet ? `${page.sheet.what} · ${page.sheet.state}` : page.title),
    ),
    box('bottom-left', cssString(printedAddress(page.sheet?.permanent ?? page.path))),
    box('bottom-right', `${cssString(code + head)} ${pageNumber(t)}`),
  ].join('')}}`;
}

/** “Page 1 of 4”, as a printer counts it. */
function pageNumber(t: Strings): string {
  const counters = new Map([
    ['\u0001', 'counter(page)'],
    ['\u0002', 'counter(pages)'],
  ]);
  const parts = t.print
    .page(...([...counters.keys()] as [string, string]))
    .split(/([\u0001\u0002])/);
  return parts
    .filter(Boolean)
    .map((part) => counters.get(part) ?? cssString(part))
    .join(' ');
}
