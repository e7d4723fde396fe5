/** Words of a policy in marks of quotation that they do not close themselves. */

/** As few of the first words as will do, four at least; all of them where fewer do not. */
export function opening(text: string, willDo: (words: string) => boolean): string {
  const parts = text.split(/(\s+)/u);
  for (let n = 7; n < parts.length; n += 2) {
    const words = parts.slice(0, n).join('');
    if (willDo(words)) return words;
  }
  return text;
}

/** Marks of quotation that a text does not close by itself. */
const QUOTES = [
  ['“', '”'],
  ['«', '»'],
  ['⟦', '⟧'],
] as const;

export function quoted(words: string): string {
  const [open, close] = QUOTES.find((marks) => isBalanced(words, marks)) ?? QUOTES[0];
  return open + words + close;
}

function isBalanced(text: string, [open, close]: readonly [string, string]): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth += 1;
    if (sign === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
