/**
 * A pseudo-language: the English words between marks, so that one sees what is not in the table.
 *
 * `Ŵ⟦Review due: ⟨2 Mai 2027⟩⟧` is a sentence of the table with a value in it. The letter shows
 * whether the code changed capitals, the brackets whether it cut; what stands within `⟨…⟩` came
 * from elsewhere and has to be marked for itself.
 *
 * This file imports nothing: its text becomes part of the copy's language file.
 */
/** A language that has no table. */
export const TAG = 'cy';
export const LETTER = 'Ŵ';
export const OPEN = '⟦';
export const CLOSE = '⟧';
export const VALUE_OPEN = '⟨';
export const VALUE_CLOSE = '⟩';

type Sentence = (...values: readonly unknown[]) => string;

/**
 * A table with every word marked. A tag of English becomes that of the pseudo-language; what is
 * no word (a number, a regular expression) stays.
 */
export function marked<T>(table: T): T {
  return markedEntry(table) as T;
}

function markedEntry(entry: unknown): unknown {
  if (typeof entry === 'string')
    return /^en(-[A-Z]{2})?$/.test(entry) ? TAG : `${LETTER}${OPEN}${entry}${CLOSE}`;
  if (typeof entry === 'function') return markedSentence(entry as Sentence);
  if (Array.isArray(entry)) return entry.map(markedEntry);
  if (typeof entry !== 'object' || entry === null || entry.constructor !== Object) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([name, inner]) => [name, markedEntry(inner)]),
  );
}

/** The scripts take a sentence by its source text, which therefore names nothing of this file. */
function markedSentence(sentence: Sentence): Sentence {
  const said: Sentence = (...values) =>
    withCapital(`${LETTER}${OPEN}${sentence(...values.map(asValue))}${CLOSE}`);
  said.toString = () =>
    `(...values) => (${withCapital})(\`${LETTER}${OPEN}\${(${sentence})(...values.map(${asValue}))}${CLOSE}\`)`;
  return said;
}

/** Numbers stay numbers: sentences count with them. */
function asValue(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? `⟨${value}⟩` : value;
}

/** A sentence of the table may put its values into small letters; other code may not. */
function withCapital(said: string): string {
  return said.replaceAll('ŵ⟦', 'Ŵ⟦');
}
