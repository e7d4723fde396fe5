/**
 * Tells a table that only lays out a text (a number or a side heading beside its clauses, two
 * columns of prose) from one whose rows are read across, as a table of times is.
 */
import { textOf } from '../../policy/runs.ts';
import { looksShort, readLabel, typedLabel } from './label.ts';
import type { SourceCell, SourceParagraph } from './source-document.ts';

/** @param rows of equal length, without columns that are empty */
export function isLayout(rows: readonly SourceCell[][]): boolean {
  if (rows.some((row) => row.some((cell) => cell.repeated))) return false;
  const body = rows.filter((row) => row.some((cell) => hasWords(cell)));
  const [first, ...others] = body;
  if (!first || first.length > MOST_COLUMNS) return false;
  if (isNumberColumn(body) || (isNumberHead(first) && isNumberColumn(others))) return true;
  const paragraphs = body.flat().flatMap((cell) => cell.paragraphs);
  if (paragraphs.some((p) => p.heading !== undefined) && paragraphs.some(isProse)) return true;
  if (isHeadRow(first)) return false;
  const numbered = body.filter(([side]) => side !== undefined && isNumberedHeading(side));
  if (numbered.length * 2 > body.length && body.some((row) => row.slice(1).some(holdsProse)))
    return true;
  // Prose that runs on from one paragraph to the next is read down, not across.
  return body.flat().some((cell) => cell.paragraphs.filter(isProse).length > 1);
}

/** Text is not laid out in more columns. */
const MOST_COLUMNS = 3;

const wordsOf = (cell: SourceCell): string =>
  cell.paragraphs
    .map((p) => textOf(p.runs))
    .join(' ')
    .trim();

const hasWords = (cell: SourceCell): boolean =>
  wordsOf(cell) !== '' || cell.paragraphs.some((p) => p.label !== undefined);

/** A sentence, or as long as one. */
function isProse(paragraph: SourceParagraph): boolean {
  const text = textOf(paragraph.runs).trim();
  return text.split(/\s+/).length >= 4 && (/[.;:]$/.test(text) || text.length > 60);
}

const holdsProse = (cell: SourceCell): boolean => cell.paragraphs.some(isProse);

/** The number that is all there is in a cell, typed or automatic; null for anything else. */
export function numberAlone(cell: SourceCell): string | null {
  const [paragraph, more] = cell.paragraphs;
  if (!paragraph || more) return null;
  const text = textOf(paragraph.runs).trim();
  const { label } = paragraph;
  if (text === '') return label && !label.bullet ? label.text : null;
  if (label || !/^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5}|[A-Z])\)?[.):]?$/.test(text))
    return null;
  return readLabel(text).number === null ? null : text;
}

/** A number and the clause that it is the number of. */
function isNumberColumn(rows: readonly SourceCell[][]): boolean {
  if (rows.length === 0) return false;
  const sides = rows.flatMap(([side]) => (side && hasWords(side) ? [side] : []));
  return (
    sides.length > 0 &&
    rows.every((row) => row.length === 2) &&
    sides.every((side) => numberAlone(side) !== null) &&
    rows.filter((row) => row.slice(1).some(holdsProse)).length * 2 > rows.length
  );
}

const isNumberHead = ([side]: readonly SourceCell[]): boolean =>
  side !== undefined &&
  /^(?:no\.?|nr\.?|number|item|clause|para(?:graph)?|ref\.?|#|)$/i.test(wordsOf(side));

/** Names for the columns: short, one paragraph each, no sentence and no number before it. */
const isHeadRow = (row: readonly SourceCell[]): boolean =>
  row.every(({ paragraphs: [only, more] }) => {
    if (!only || more || only.label) return false;
    const text = textOf(only.runs).trim();
    return text.length <= 40 && looksShort(text) && typedLabel(text) === null;
  });

/** `1. Porch`, as the only paragraph of a cell. */
function isNumberedHeading({ paragraphs: [only, more] }: SourceCell): boolean {
  if (!only || more) return false;
  const text = textOf(only.runs).trim();
  if (!looksShort(text)) return false;
  return only.label
    ? !only.label.bullet && text !== ''
    : /\p{L}/u.test(text) && startsWithNumber(text);
}

function startsWithNumber(text: string): boolean {
  const label = typedLabel(text);
  return label !== null && label.number !== null;
}
