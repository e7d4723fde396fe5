/** What a clause's citation needs, read off the page of its edition, and the way to the clipboard. */
import type { Standing } from '../policy/standings.ts';
import { words } from '../strings/browser.ts';

export interface CitedClause {
  id: string;
  /** '' where it has none. */
  number: string;
  /** Its own words: no notes, no notices, no sub-clauses. */
  text: string;
  /** Absolute addresses: as it is now, as it was in this edition, and through the years. */
  now: string;
  then: string;
  history: string;
  /** The school, the policy, its edition and, where that is not in force, its state. */
  source: string;
  /** The same without the school. */
  shortSource: string;
}

/**
 * @param article the edition
 * @param id of the clause
 */
export function citedClause(article: HTMLElement, id: string): CitedClause {
  const { policy = '', edition = '', now = '', then = '', clauses = '' } = article.dataset;
  // The page says it with the same type (EditionPage.astro).
  const standing = article.dataset.standing as Standing;
  const { school = '' } = document.documentElement.dataset;
  const clause = document.getElementById(id);
  const stated = (whole: string) =>
    standing === 'in-force' ? whole : words.cite.inState(whole, words.standing.words[standing]);
  return {
    id,
    number: numberOf(clause)?.id ?? '',
    text: wordsOf(clause?.matches('tr') ? clause : clause?.querySelector('.t')),
    now: absolute(`${now}#${id}`),
    then: absolute(`${then}#${id}`),
    history: absolute(`${clauses}${id}/`),
    source: stated(words.cite.edition(school, policy, edition)),
    shortSource: stated(words.cite.shortEdition(policy, edition)),
  };
}

/** The link that has the clause's number. */
export const numberOf = (clause: Element | null): HTMLAnchorElement | null =>
  clause?.querySelector<HTMLAnchorElement>(':scope > .n, :scope > :is(td, th) > .n') ?? null;

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

/**
 * Copies words, by a hidden field where the browser has no clipboard (an address without https).
 * @throws Error where neither way is allowed
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    const focused = document.activeElement;
    // Within a dialog nothing outside it can be selected.
    (document.querySelector('dialog[open]') ?? document.body).append(field);
    field.select();
    // Out of date, and the only way where there is no clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const done = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (!done) throw new Error();
  }
}
