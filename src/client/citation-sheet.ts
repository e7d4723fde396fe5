/** The sheet with a clause's permanent links and a ready citation. */

interface Cited {
  id: string;
  number: string;
  text: string;
}

const shownDate = () =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeZone: document.documentElement.dataset.zone ?? 'UTC',
  }).format(new Date());

/** Opens the sheet of the clause whose number was chosen; the number has the focus again when it closes. */
export function openCitationSheet(article: HTMLElement, number: HTMLAnchorElement): void {
  const id = number.hash.slice(1);
  const clause = document.getElementById(id);
  location.hash = id;
  const words = clause?.matches('tr') ? clause : clause?.querySelector('.t');
  const cited: Cited = {
    id,
    number: number.id,
    text: wordsOf(words),
  };
  const sheet = buildSheet(article, cited);
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

function buildSheet(article: HTMLElement, { id, number, text }: Cited): HTMLDialogElement {
  const {
    policy = '',
    edition = '',
    standing = '',
    now = '',
    then = '',
    clauses = '',
  } = article.dataset;
  const { school = '' } = document.documentElement.dataset;
  const asItStood = absolute(`${then}#${id}`);
  const name = number ? `clause ${number}` : 'clause';
  const state = standing === 'In force' ? '' : ` (${standing.toLowerCase()})`;
  const citation = `${school}, ${policy}, edition ${edition}${state}, ${name} (“${id}”), ${asItStood}, read on ${shownDate()}.`;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', '_sheet');
  const title = document.createElement('h2');
  title.id = '_sheet';
  title.textContent = number ? `Clause ${number}` : 'This clause';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  dialog.append(title);
  const rows: [string, string][] = [
    ['Link to the clause as it stands now', absolute(`${now}#${id}`)],
    [`Link to the clause as it stood in ${edition}`, asItStood],
    ['Citation', citation],
    ['The words, with their source', `“${text}” (${citation})`],
  ];
  for (const [label, value] of rows) dialog.append(copyRow(label, value, status));
  const end = document.createElement('div');
  end.className = 'end';
  const history_ = document.createElement('a');
  history_.href = `${clauses}${id}/`;
  history_.textContent = 'This clause through the years';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  end.append(history_, status, close);
  dialog.append(end);
  return dialog;
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
  button.append('Copy');
  const about = document.createElement('span');
  about.className = 'hidden';
  about.textContent = ` ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  button.append(about);
  button.addEventListener('click', () => {
    copy(value, shown).then(
      () => (status.textContent = 'Copied.'),
      () => (status.textContent = 'Selected: copy it with Ctrl and C.'),
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
