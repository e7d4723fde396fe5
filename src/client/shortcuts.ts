/**
 * Single-key shortcuts. They can be switched off (WCAG 2.1.4); the choice is kept
 * in the browser only because the reader asked for it.
 */
import { words } from '../strings/browser.ts';

const STORE = 'shortcuts';
const shortcuts = new Map<string, { what: string; action: () => void }>();

/** True unless the reader switched single keys off. */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

function setShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, 'off');
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}

/** Gives a key something to do on this page. `what` says what, for the list of shortcuts. */
export function onKey(key: string, what: string, action: () => void): void {
  shortcuts.set(key, { what, action });
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable]') !== null;

export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') || !shortcutsOn()) return;
    const shortcut = shortcuts.get(event.key);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.action();
  });
  offerSwitch();
}

/** A line at the foot of the page: the keys of this page, and the switch. */
function offerSwitch(): void {
  const foot = document.querySelector('.foot > div');
  if (!foot || shortcuts.size === 0) return;
  const line = document.createElement('p');
  line.className = 'screen keys';
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = shortcutsOn();
  box.addEventListener('change', () => setShortcuts(box.checked));
  const keys = [...shortcuts].map(([key, { what }]) => `${key} ${what}`).join(', ');
  label.append(box, ` ${words.shortcuts.line(keys)}`);
  line.append(label);
  foot.append(line);
}
