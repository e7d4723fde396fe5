/** What every page does beyond plain HTML. Nothing here is needed to read, link or print. */
import type { SEARCH_FILES } from '../search/search-files.ts';
import { words } from '../strings/browser.ts';
import { correctCounts, correctReviews, correctTakeovers, today } from './reviews.ts';
import { listenForKeys, onKey } from './shortcuts.ts';

correctReviews();
correctTakeovers();
correctCounts();
followContents();
offerCitations();
offerPrinting();
printWholeAddress();
offerSearch();

const comparison = document.querySelector<HTMLElement>('[data-compare]');
if (comparison) (await import('./change-steps.ts')).offerChangeSteps(comparison, onKey);
// Last, when every key of the page has something to do.
listenForKeys();

/**
 * The ways into search: the box of the page, and the key that leads to one. Loads nothing yet.
 * Must come before the shortcuts are listened for.
 */
function offerSearch(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.find input[type=search]')) {
    input.addEventListener('focus', loadSearch, { once: true });
    if (!('search' in input.dataset)) continue;
    const upgrade = async () => (await onDemand()).offerCombobox(input);
    // What was lost on the way is asked for again at the next key.
    for (const event of ['focus', 'input'])
      input.addEventListener(event, () => void upgrade().catch(console.error));
  }
  onKey('/', words.shortcuts.search, () => void goToSearch());
}

/** Everything of search: loaded when it is first wanted. */
const onDemand = () => import('./search/index.ts');

type SearchFile = (typeof SEARCH_FILES)[keyof typeof SEARCH_FILES];
/** What every search needs beside its scripts. */
const NEEDED = [
  'search/words.json',
  'search/start.pack',
  'pagefind/pagefind.js',
] satisfies SearchFile[];

/** Asks at once for all that a search needs, so that nothing waits for something else. */
function loadSearch(): void {
  for (const file of NEEDED) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.href = `${document.documentElement.dataset.root ?? './'}${file}`;
    link.crossOrigin = 'anonymous';
    if (file.endsWith('.js')) link.rel = 'modulepreload';
    else link.as = 'fetch';
    document.head.append(link);
  }
}

async function goToSearch(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('.find input[type=search]');
  if (!input) {
    loadSearch();
    (await onDemand()).openSearchDialog();
    return;
  }
  input.focus();
  input.select();
}

/** The contents list follows the reader: the section in view is marked. */
function followContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.contents.side a')].map((a) => [
      a.hash.slice(1),
      a,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const [top] = headings;
  if (!top) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const line = innerHeight * 0.3;
    const heading = headings.findLast((h) => h.getBoundingClientRect().top <= line) ?? top;
    const link = links.get(heading.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
  };
  // Only what enters or leaves the upper third of the window can change the answer.
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -70% 0px' });
  for (const heading of headings) observer.observe(heading);
  addEventListener('hashchange', mark);
  mark();
}

/** A clause's number opens a sheet with its permanent links and a ready citation. */
function offerCitations(): void {
  const article = document.querySelector<HTMLElement>('article[data-edition]');
  if (!article) return;
  for (const number of article.querySelectorAll<HTMLElement>('.n'))
    number.setAttribute('aria-haspopup', 'dialog');
  article.addEventListener('click', (event) => {
    const target = event.target as Element;
    const number = target.closest<HTMLAnchorElement>('a.n');
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Fetched when it is first wanted: most readers only read.
    void import('./citation-sheet.ts').then(({ openCitationSheet }) =>
      openCitationSheet(article, number, today()),
    );
  });
}

/** Buttons that print; they do nothing without scripts, so they only appear with them. */
function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.dataset.print = 'ready';
    button.addEventListener('click', () => print());
  }
}

/** Puts the page's whole address at the foot of every printed sheet, in place of the part known at build. */
function printWholeAddress(): void {
  addEventListener('beforeprint', () => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.ownerNode instanceof HTMLStyleElement ? sheet.cssRules : []) {
        if (!(rule instanceof CSSPageRule)) continue;
        const { href } = new URL(
          document.documentElement.dataset.permanent ?? location.href,
          location.href,
        );
        const address = href.replace(/#.*/, '').replace(/["\\]/g, '');
        sheet.insertRule(
          `@page{@bottom-left{content:"${address}";font:8pt sans-serif;color:#333}}`,
          sheet.cssRules.length,
        );
        return;
      }
  });
}
