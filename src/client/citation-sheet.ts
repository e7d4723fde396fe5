/** The sheet with a clause's permanent links and a ready citation. */
import { dateInWords } from '../language/when.ts';
import { words } from '../strings/browser.ts';
import { citedClause, copyText, type CitedClause } from './cited-clause.ts';

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
  location.hash = id;
  const sheet = buildSheet(citedClause(article, id), article.dataset.edition ?? '', today);
  document.body.append(sheet);
  sheet.addEventListener('close', () => {
    sheet.remove();
    number.focus({ preventScroll: true });
  });
  sheet.showModal();
}

function buildSheet(cited: CitedClause, edition: string, today: string): HTMLDialogElement {
  const { number } = cited;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', '_sheet');
  const title = document.createElement('h2');
  title.id = '_sheet';
  title.textContent = number ? words.citationSheet.clause(number) : words.citationSheet.thisClause;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const history_ = document.createElement('a');
  history_.href = cited.history;
  history_.textContent = words.citationSheet.history;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.citationSheet.close;
  close.addEventListener('click', () => dialog.close());
  const end = document.createElement('div');
  end.className = 'end';
  end.append(history_, status, close);
  const rows = toCopy(cited, edition, today).map(([label, value]) => copyRow(label, value, status));
  dialog.append(title, ...rows, end);
  return dialog;
}

/** What the sheet offers to copy, each with its label. */
function toCopy(
  { id, number, text, now, then, source }: CitedClause,
  edition: string,
  today: string,
): [label: string, value: string][] {
  const citation = words.cite.citation(
    source,
    number ? words.cite.clause(number, id) : words.cite.clauseById(id),
    then,
    dateInWords(today, words.dates),
  );
  return [
    [words.citationSheet.linkNow, now],
    [words.citationSheet.linkThen(edition), then],
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
  const verb = document.createTextNode(words.citationSheet.copy);
  button.append(verb);
  const about = document.createElement('span');
  about.className = 'hidden';
  about.textContent = ` ${words.citationSheet.copyWhat(label)}`;
  button.append(about);
  button.addEventListener('click', () => {
    copyText(value).then(
      () => {
        status.textContent = words.citationSheet.copied;
        // Here too, where the eye is.
        verb.data = words.clauseActions.copied;
      },
      () => {
        getSelection()?.selectAllChildren(shown);
        status.textContent = words.citationSheet.selected;
      },
    );
  });
  row.append(name, shown, button);
  return row;
}
