/** What every page does beyond plain HTML. Nothing here is needed to read, link or print. */
import type { SEARCH_FILES } from '../search/search-files.ts';
import { words } from '../strings/browser.ts';
import { followReading, landed, reading } from './follow-reading.ts';
import { overlayStyles } from './overlay-styles.ts';
import { correctCounts, correctReviews, correctTakeovers, today } from './reviews.ts';
import { listenForKeys, onKey } from './shortcuts.ts';

/** What shows that somebody is at a clause. */
const WANTED = ['pointerover', 'focusin'] as const;

correctReviews();
correctTakeovers();
correctCounts();
const edition = document.querySelector<HTMLElement>('article[data-edition]');
if (edition) {
  followReading(edition);
  offerCitations(edition);
  offerSwitch(edition);
}
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
    const upgrade = async () => {
      const [{ offerCombobox }] = await Promise.all([onDemand(), overlayStyles()]);
      offerCombobox(input);
    };
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
    const [{ openSearchDialog }] = await Promise.all([onDemand(), overlayStyles()]);
    openSearchDialog();
    return;
  }
  input.focus();
  input.select();
}

/** What a reader does with a clause: its number opens a sheet of links and citations; the commonest stand beside it. */
function offerCitations(article: HTMLElement): void {
  const numbers = [...article.querySelectorAll<HTMLAnchorElement>('.n')];
  nameNumbers(numbers);
  walkNumbers(article, numbers);
  article.addEventListener('click', (event) => {
    const target = event.target as Element;
    const number = target.closest<HTMLAnchorElement>('a.n');
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Fetched when it is first wanted: most readers only read.
    void Promise.all([import('./citation-sheet.ts'), overlayStyles()]).then(
      ([{ openCitationSheet }]) => openCitationSheet(article, number, today()),
    );
  });
  const offer = (event?: Event) => {
    for (const event of WANTED) article.removeEventListener(event, offer);
    removeEventListener('hashchange', offer);
    void Promise.all([import('./clause-actions.ts'), overlayStyles()])
      .then(([{ offerClauseActions }]) => offerClauseActions(article, landed, event?.target))
      .catch(console.error);
  };
  for (const event of WANTED) article.addEventListener(event, offer);
  addEventListener('hashchange', offer);
  if (location.hash) offer();
}
/** The other editions: what they have of the clause that is being read is asked for when the list first opens. */
function offerSwitch(article: HTMLElement): void {
  const list = article.querySelector<HTMLDetailsElement>('.editions');
  const here = list?.querySelector<HTMLElement>('li:has([aria-current])')?.dataset.edition ?? '';
  list?.addEventListener(
    'toggle',
    () => {
      void import('./edition-switch.ts')
        .then(({ offerEditionSwitch }) => offerEditionSwitch(list, here, () => reading(article)))
        .catch(console.error);
    },
    { once: true },
  );
  // A list over the text closes like any other.
  document.addEventListener('click', ({ target }) => {
    if (list?.open && !list.contains(target as Node)) list.open = false;
  });
  list?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
}

/** A number by itself means nothing to those who hear links alone. */
function nameNumbers(numbers: readonly HTMLAnchorElement[]): void {
  for (const number of numbers) {
    number.setAttribute('aria-haspopup', 'dialog');
    const printed = number.dataset.number ?? number.id;
    // Where it is a proposal the number says so, and its name says what is seen.
    const also = number.querySelector('.mine')?.textContent ?? '';
    if (printed)
      number.setAttribute('aria-label', words.clauseNumbers.numbered(`${printed} ${also}`.trim()));
  }
}

/** Of the numbers only the first of a section is a stop of the Tab key; the arrow keys go on from there. */
function walkNumbers(article: HTMLElement, numbers: readonly HTMLAnchorElement[]): void {
  for (const number of numbers) if (!number.closest('h2')) number.tabIndex = -1;
  const [first] = numbers;
  if (first) first.tabIndex = 0;
  article.addEventListener('keydown', (event) => {
    const at = numbers.indexOf(event.target as HTMLAnchorElement);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const next = numbers[at + by];
    if (at < 0 || by === 0 || !next) return;
    event.preventDefault();
    next.focus();
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
