/** Making elements without strings of HTML: what a reader typed is never markup. */

type Child = Node | string | false | null | undefined;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((c): c is Node | string => Boolean(c)));
  return made;
}

export const hiddenWords = (words: string): HTMLElement =>
  element('span', { class: 'hidden' }, words);
