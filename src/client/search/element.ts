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

export const hiddenWords = (text: string): HTMLElement | '' =>
  text && element('span', { class: 'hidden' }, text);

/** What a sentence says before and after its value, so that the value can be an element. */
export function around(sentence: (value: string) => string): [before: string, after: string] {
  const [before = '', after = ''] = sentence('\0').split('\0');
  return [before, after];
}
