/** The steps of a resolution that change the words of a clause or of a row, or divide a clause. */
import type { Clause } from '../../policy/clause.ts';
import { joinWords } from '../../strings/join-words.ts';
import type { ComparedClause } from '../comparison.ts';
import { redlineCells, type TableRow } from '../redline/redline-row.ts';
import { cellsOf, columnName, columnsAmended, quotedCells } from './amended-tables.ts';
import { kindOf, levelOf, type Describing } from './describing.ts';
import { opening, quoted } from './quoted.ts';
import type { AmendedUnit } from './amended-unit.ts';
import { placesOf, wordEdits, type WordEdit } from './word-edits.ts';
import { pointedAt, wordsOfEdit, wordsOfEdits } from './words-of-edits.ts';
import type { ResolutionWords } from './resolution-words.ts';

/** What happens to the words of a place. */
export function within({ change, name, parts }: AmendedUnit, d: Describing): string[] {
  const { t, nameOf } = d;
  const [first, ...joined] = change.from;
  const [now, ...more] = parts;
  if (!first || !now) return [];
  if (first.kind === 'row' && now.kind === 'row') return withinRow(change, name, first, now, d);
  // A row that it becomes is told by its cells.
  if (now.kind === 'row') return [];
  const texts = {
    before: change.from.map(({ text }) => text).join(' '),
    after: parts.map(({ text }) => text).join(' '),
  };
  // The redline of a scattered division is of more words than those that stay at this place, and
  // in one of several clauses a line break can be the end of a clause or a break in its text.
  const isWhole = parts.length === change.to.length;
  const hasOwnBreaks = joined.length + more.length > 0 && /\n/.test(texts.before + texts.after);
  const segments = isWhole && !hasOwnBreaks ? change.segments : [];
  // The words of a row are not one text: it has cells.
  const edits: WordEdit[] =
    first.kind === 'row' ? [{ do: 'replace', words: now.text }] : wordEdits(texts, segments);
  const sentences = [
    ...joined.map((clause) => t.join(nameOf(clause), name)),
    ...wordsOfEdits(name, edits, t),
    ...(edits.length === 0 ? marksOf(change, name, t) : []),
    ...(more.length > 0 ? [divided(name, parts, texts.after, d)] : []),
  ];
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** What happens to the cells of a row and, said with the row of heads, to the columns. */
function withinRow(
  change: ComparedClause,
  name: string,
  old: Clause,
  now: Clause,
  { t, nameOf, tables }: Describing,
): string[] {
  const table = tables.get(change);
  const [were, are] = [cellsOf(old), cellsOf(now)];
  if (!table)
    return JSON.stringify(were) === JSON.stringify(are)
      ? marksOf(change, name, t)
      : [t.cells(name, quotedCells(now, t))];
  const columns = table.head === change ? columnsAmended(table, nameOf, t) : null;
  const cells = redlineCells(rowOf(old), rowOf(now), table.columns).flatMap((cell) => {
    const { from, to, segments } = cell;
    if (from === null || to === null || were[from] === are[to]) return [];
    const [before = '', after = ''] = [were[from], are[to]];
    const edits = wordEdits({ before, after }, segments);
    const steps = edits.map((edit) =>
      edit.do === 'replace' ? wholeCell(before, after, t) : wordsOfEdit(edit, t),
    );
    return [t.inColumn(columnName(from, table.heads, t), joinWords(steps, t.also))];
  });
  const edited = cells.length > 0 ? [t.in(name, joinWords(cells, t.also))] : [];
  return [
    ...(columns ? [columns] : []),
    ...edited,
    ...(columns || edited.length > 0 ? [] : marksOf(change, name, t)),
  ];
}

const rowOf = ({ cells = [] }: Clause): TableRow => ({ cells });

function wholeCell(before: string, after: string, t: ResolutionWords): string {
  if (before === '') return t.atEnd(quoted(after));
  return after === '' ? t.omitWords(quoted(before)) : t.substitute(quoted(before), quoted(after));
}

/** Each part begins at the first place of its words behind where the part before it began. */
function divided(
  name: string,
  parts: readonly Clause[],
  text: string,
  { t, isNumbered }: Describing,
): string {
  let [start, last] = [0, 0];
  const said: string[] = [];
  for (const [n, part] of parts.entries()) {
    if (n > 0) {
      const isNext = (words: string) =>
        placesOf(text, words).find((place) => place > last) === start;
      const words = opening(part.text, isNext);
      const nth = isNext(words) ? null : placesOf(text, words).indexOf(start) + 1;
      said.push(
        t.part(
          pointedAt({ words, nth }, t),
          kindOf(part, isNumbered, t),
          part.number,
          levelOf(part, t),
        ),
      );
    }
    last = start;
    start += part.text.length + 1;
  }
  return t.divide(name, joinWords(said, t.also));
}

/** Words that stay under other marks. */
function marksOf(
  { segments, meanings }: ComparedClause,
  name: string,
  t: ResolutionWords,
): string[] {
  if (!segments.some(({ was, text }) => was !== undefined || text === '')) return [];
  return [t.sameWords(name, meanings.map(({ sentence }) => sentence).join(' '))];
}
