/** The switch between editions: whether the clause that is being read is the same in each, and the way to it there. */
import type { WordingAt, WordingsJson } from '../policy/wordings-json.ts';
import { words } from '../strings/browser.ts';

/**
 * Brings the list up to the clause that is being read, now and whenever it opens.
 *
 * @param list the switch, with a line for each edition
 * @param here the edition of the page, as in its address
 * @param reading the id of the clause that is being read; '' for none
 */
export async function offerEditionSwitch(
  list: HTMLDetailsElement,
  here: string,
  reading: () => string,
): Promise<void> {
  const known = await load(list.dataset.wordings ?? '');
  const bring = () => {
    if (list.open) bringTo(list, known, here, reading());
  };
  list.addEventListener('toggle', bring);
  addEventListener('hashchange', bring);
  bring();
}

async function load(address: string): Promise<WordingsJson> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as WordingsJson;
}

function bringTo(list: HTMLElement, known: WordingsJson, here: string, id: string): void {
  const clause = Object.hasOwn(known.clauses, id) ? known.clauses[id] : undefined;
  const own = clause?.[known.editions.indexOf(here)];
  for (const line of list.querySelectorAll<HTMLElement>('li[data-edition]')) {
    const there = clause?.[known.editions.indexOf(line.dataset.edition ?? '')];
    const anchor = there ? (there[1] ?? id) : '';
    for (const link of line.querySelectorAll('a')) link.hash = anchor;
    const said = line.querySelector('.same') ?? document.createElement('span');
    said.className = 'same';
    said.textContent = line.dataset.edition === here || !clause ? '' : sameWords(own, there);
    line.append(said);
  }
}

function sameWords(own: WordingAt | undefined, there: WordingAt | undefined): string {
  if (!there) return words.editionSwitch.none;
  return own && own[0] === there[0] ? words.editionSwitch.same : words.editionSwitch.other;
}
