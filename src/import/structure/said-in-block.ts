/** What each block says about the policy itself: its dates, who approved and owns it. Nothing is decided here. */
import { assertNever } from '../../language/assert-never.ts';
import { textOf } from '../../policy/runs.ts';
import type { SourceTable, SourceWords } from '../formats/source-document.ts';
import { isControlTable, readControlTable, readHistory } from './control-table.ts';
import { readFactLine, readSentence, readValue, type LineReading } from './fact-line.ts';
import { isPiece, splitLines, type Piece, type PieceBlock } from './pieces.ts';
import { readWhen } from './read-when.ts';

/** A line, a row or a column, and what it says. */
export interface Said {
  place: string;
  text: string;
  readings: LineReading[];
}

/** What a block says about the policy. */
export interface SaidInBlock {
  /** How they stand in the block: as the whole of it, its lines, rows or columns. */
  as: 'whole' | 'lines' | 'rows' | 'columns';
  said: Said[];
  /** The value of its label is the block after it. */
  takesNext?: true;
  /** Why nothing is taken from it. */
  doubt?: string;
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Null for a block that says nothing of the kind.
 * @param next the block after it, which may hold the value of its label
 */
export function saidInBlock(block: PieceBlock, next: PieceBlock | undefined): SaidInBlock | null {
  if (!isPiece(block)) return ofTable(block);
  if (block.label) return ofSentence(block) ?? ofClause(block);
  return ofLines(block) ?? withNext(block, next) ?? ofSentence(block);
}

function ofTable(table: SourceTable): SaidInBlock | null {
  const history = readHistory(table);
  if (history) {
    const said = history.map((text, i) => ({
      place: `${table.place}, row ${i + 2}`,
      text,
      readings: [
        { text, reading: { type: 'unread', why: 'the table has several such lines' } as const },
      ],
    }));
    return { as: 'rows', said };
  }
  const read = readControlTable(table);
  if (!read) return null;
  const said = read.entries.map(({ readings, text }, i) => ({
    place: `${table.place}, ${read.by} ${i + 1}`,
    text: flat(text),
    readings,
  }));
  const as = read.by === 'row' ? 'rows' : 'columns';
  if (isControlTable(read)) return { as, said };
  return { as, said, doubt: 'most of its table is about other things' };
}

/** The heading of a block of control data. */
const BANNER =
  /^(?:document|policy|version|approval|review) (?:control|information|details|history)\W*$/i;

/** A paragraph, or the lines into which somebody broke it. */
function ofLines(piece: Piece): SaidInBlock | null {
  const lines = splitLines(piece.runs).map(textOf);
  // Read as a whole first: a label may stand on a line of its own above its value.
  const whole = readFactLine(lines.join('\n'));
  const isAll = !whole.some(({ reading }) => reading.type === 'words');
  const said = (isAll ? [lines.join(' ')] : lines).map((line) => ({
    place: piece.place,
    text: flat(line),
    readings: isAll ? whole : readFactLine(line),
  }));
  const ofUse = said.some(({ readings }) => readings.some(isOfUse));
  const isControl =
    isAll && whole.some(({ text, reading }) => reading.type === 'control' || BANNER.test(text));
  return ofUse || isControl ? { as: isAll ? 'whole' : 'lines', said } : null;
}

/** A numbered clause or an item of a list says when the policy was approved and is reviewed, and stays in the text. */
function ofClause(piece: Piece): SaidInBlock | null {
  const said = ofLines(piece);
  const [only, ...others] = said?.said ?? [];
  if (said?.as !== 'whole' || !only || others.length > 0) return null;
  const readings = only.readings.map(({ text, reading }): LineReading => {
    if (reading.type !== 'facts') return { text, reading: { type: 'words' } };
    const values = reading.values.filter(({ field }) => field !== 'owner' && field !== 'minute');
    return { text, reading: { ...reading, values, more: true } };
  });
  return { as: 'whole', said: [{ ...only, readings }] };
}

function isOfUse({ reading: { type } }: LineReading): boolean {
  switch (type) {
    case 'facts':
    case 'date':
    case 'unread':
      return true;
    case 'control':
    case 'label':
    case 'words':
      return false;
    default:
      return assertNever(type);
  }
}

/** A label with its value in the next paragraph. */
function withNext(piece: Piece, next: PieceBlock | undefined): SaidInBlock | null {
  const label = flat(textOf(piece.runs));
  const [only, ...others] = readFactLine(label);
  if (only?.reading.type !== 'label' || others.length > 0) return null;
  if (!isPiece(next) || next.label || next.heading !== undefined) return null;
  const value = flat(textOf(next.runs));
  // What stands under a section's heading is no value, unless it is a date and nothing else.
  const couldBeSection = piece.heading !== undefined || !label.endsWith(':');
  if (couldBeSection && readWhen(value) === null) return null;
  const reading = readValue(only.reading.meaning, value);
  if (reading.type !== 'facts' && reading.type !== 'date') return null;
  const text = `${label} ${value}`;
  return {
    as: 'whole',
    said: [{ place: piece.place, text, readings: [{ text, reading }] }],
    takesNext: true,
  };
}

function ofSentence(piece: Piece): SaidInBlock | null {
  const text = flat(textOf(piece.runs));
  const values = readSentence(text);
  if (values.length === 0) return null;
  const reading = { type: 'facts', values, more: true } as const;
  return { as: 'whole', said: [{ place: piece.place, text, readings: [{ text, reading }] }] };
}

/** Titles that a control table or a line gives. */
export function titlesOf(byBlock: readonly (SaidInBlock | null)[]): SourceWords[] {
  return byBlock.flatMap((one) =>
    (one?.said ?? []).flatMap(({ place, readings }) =>
      readings.flatMap(({ reading }) =>
        reading.type === 'control' && reading.title ? [{ place, text: reading.title }] : [],
      ),
    ),
  );
}
