/** The sheet with a clause's permanent links and a ready citation. */
import { dateInWords } from '../language/when.ts';
import type { Standing } from '../policy/standings.ts';
import { words } from '../strings/browser.ts';

interface Cited {
  id: string;
  number: string;
  text: string;
}

/**
 * Opens the sheet of the clause whose number was chosen; the number has the focus again when it closes.
 * @param today the day of the citation, ISO
 */
export function openCitationSheet(
  article: HTMLElement,
  number: HTMLAnchorElement,
  today: string,
): void {
  const id = number.hash.slice(1);
  const clause = document.getElementById(id);
  location.hash = id;
  const own = clause?.matches('tr') ? clause : clause?.querySelector('.t');
  const cited: Cited = {
    id,
    number: number.id,
    text: wordsOf(own),
  };
  const sheet = buildSheet(article, cited, today);
  document.body.append(sheet);
  sheet.addEventListener('close', () => {
    sheet.remove();
    number.focus({ preventScroll: true });
  });
  sheet.showModal();
}

/** The clause's own words: no notes, no notices, no sub-clauses. */
function wordsOf(element: Element | null | undefined): string {
  if (!element) return '';
  if (element.matches('tr'))
    return [...element.children]
      .map((cell) => cell.firstChild?.textContent?.trim() ?? '')
      .join(' | ');
  const own = element.matches('span')
    ? element
    : element.querySelector(':scope > p:not(.then, .was)');
  return own?.textContent?.trim() ?? '';
}

const absolute = (href: string) => new URL(href, location.href).href;

function buildSheet(article: HTMLElement, cited: Cited, today: string): HTMLDialogElement {
  const { number } = cited;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', '_sheet');
  const title = document.createElement('h2');
  title.id = '_sheet';
  title.textContent = number ? words.citationSheet.clause(number) : words.citationSheet.thisClause;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const history_ = document.createElement('a');
  history_.href = `${article.dataset.clauses ?? ''}${cited.id}/`;
  history_.textContent = words.citationSheet.history;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.citationSheet.close;
  close.addEventListener('click', () => dialog.close());
  const end = document.createElement('div');
  end.className = 'end';
  end.append(history_, status, close);
  const rows = toCopy(article, cited, today).map(([label, value]) => copyRow(label, value, status));
  dialog.append(title, ...rows, end);
  return dialog;
}

/** What the sheet offers to copy, each with its label. */
function toCopy(
  article: HTMLElement,
  { id, number, text }: Cited,
  today: string,
): [label: string, value: string][] {
  const { policy = '', edition = '', now = '', then = '' } = article.dataset;
  // The page says it with the same type (EditionPage.astro).
  const standing = article.dataset.standing as Standing;
  const { school = '' } = document.documentElement.dataset;
  const asItStood = absolute(`${then}#${id}`);
  const whole = words.cite.edition(school, policy, edition);
  const citation = words.cite.citation(
    standing === 'in-force' ? whole : words.cite.inState(whole, words.standing.words[standing]),
    number ? words.cite.clause(number, id) : words.cite.clauseById(id),
    asItStood,
    dateInWords(today, words.dates),
  );
  return [
    [words.citationSheet.linkNow, absolute(`${now}#${id}`)],
    [words.citationSheet.linkThen(edition), asItStood],
    [words.citationSheet.citation, citation],
    [words.citationSheet.textWithSource, words.cite.text(text, citation)],
  ];
}

function copyRow(label: string, value: string, status: HTMLElement): HTMLElement {
  const row = document.createElement('div');
  row.className = 'copy';
  const name = document.createElement('b');
  name.textContent = label;
  const shown = document.createElement('span');
  shown.textContent = value;
  const button = document.createElement('button');
  button.type = 'button';
  button.append(words.citationSheet.copy);
  const about = document.createElement('span');
  about.className = 'hidden';
  about.textContent = ` ${words.citationSheet.copyWhat(label)}`;
  button.append(about);
  button.addEventListener('click', () => {
    copy(value, shown).then(
      () => (status.textContent = words.citationSheet.copied),
      () => (status.textContent = words.citationSheet.selected),
    );
  });
  row.append(name, shown, button);
  return row;
}

/** Copies; where the browser refuses (an address without https), selects the words instead. */
async function copy(value: string, shown: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
  } catch (refused) {
    getSelection()?.selectAllChildren(shown);
    // Out of date, and the only way where there is no clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (!document.execCommand('copy')) throw refused;
  }
}
