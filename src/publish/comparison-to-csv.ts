/** Writes the changes of a comparison as CSV: one line for each change. */
import { shownClause, type ComparedClause, type Comparison } from '../compare/comparison.ts';
import { besideWords } from '../compare/beside-words.ts';
import { changeWords, whereWords } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';
import { toCsv } from './csv.ts';

/** From left to right. */
const HEADINGS = [
  'where',
  'section',
  'what',
  'meaning',
  'oldText',
  'newText',
  'why',
  'forStaff',
  'forParents',
  'oldId',
  'newId',
] as const satisfies (keyof Strings['comparisonFile'])[];

/** The most important first; differences of number, name or typing alone, and what is beside the text, come last. */
export function comparisonToCsv(comparison: Comparison, t: Strings): string {
  const { changes, minor } = comparison;
  const headings = HEADINGS.map((heading) => t.comparisonFile[heading]);
  const beside = besideWords(comparison, t).flatMap(({ title, lines }) =>
    lines.map((line) => HEADINGS.map((_, i) => [title, '', line][i] ?? '')),
  );
  return toCsv([headings, ...[...changes, ...minor].map((change) => lineOf(change, t)), ...beside]);
}

function lineOf(change: ComparedClause, t: Strings): string[] {
  const { from, to, entry } = change;
  const textOf = (clauses: ComparedClause['from']) => clauses.map((one) => one.text).join('\n');
  return [
    whereWords(change, t.kinds),
    shownClause(change).section.join(' › '),
    changeWords(change, t),
    change.meanings.map((meaning) => meaning.sentence).join(' '),
    textOf(from),
    textOf(to),
    entry?.why ?? '',
    entry?.staff ?? '',
    entry?.parents ?? '',
    from.map((one) => one.id).join(' '),
    to.map((one) => one.id).join(' '),
  ];
}
