/** A comparison for the terminal: colour where there is one, words in brackets where there is none. */
import type { Strings } from '../strings/strings.ts';
import { besideWords } from './beside-words.ts';
import { clausesOf, shownClause, type ComparedClause, type Comparison } from './comparison.ts';
import { kindWords, summaryWords, whereWords } from './kind-words.ts';
import { OPERATIONS, type Operation, type Segment } from './redline/segment.ts';

export interface TextOptions {
  /** Red and struck through, green and underlined; else “[removed: …]” and “[added: …]”. */
  colour: boolean;
  /** Characters in a line. */
  width: number;
  /** Every clause; else those with a change that asks something of a reader. */
  all: boolean;
  /** The words of the interface. */
  t: Strings;
}

const ESCAPE = '\u001B[';
/** The codes that begin and end an operation's look; null where it has none. */
const STYLES = {
  same: null,
  delete: ['9;31', '29;39'],
  insert: ['4;32', '24;39'],
} as const satisfies Record<Operation, readonly [string, string] | null>;
const INDENT = '    ';

/** The whole comparison: a line that counts, then each change with its meaning and its redline. */
export function comparisonToText(comparison: Comparison, options: TextOptions): string {
  const shown = new Set(comparison.changes);
  const clauses = clausesOf(comparison).filter((clause) => options.all || shown.has(clause));
  const head = `${comparison.from} → ${comparison.to}\n${summaryWords(comparison, options.t.kinds)}`;
  const legend = options.colour ? [] : [legendOf(options.t)];
  return [
    head,
    ...(clauses.length > 0 ? legend : []),
    ...clauses.map((clause) => clauseToText(clause, options)),
    ...besideToText(comparison, options),
  ].join('\n\n');
}

function besideToText(comparison: Comparison, options: TextOptions): string[] {
  return besideWords(comparison, options.t).map(({ title, lines }) =>
    [
      bold(title, options),
      ...lines.map((text) => wrap([{ text, op: 'same' }], options, INDENT)),
    ].join('\n'),
  );
}

function legendOf(t: Strings): string {
  const { marks, oldWords, newWords } = t.comparisonText;
  return marks(bracketed('delete', oldWords, t), bracketed('insert', newWords, t));
}

function clauseToText(clause: ComparedClause, options: TextOptions): string {
  const { t } = options;
  const title = `${whereWords(clause, t.kinds)}  ${kindWords(clause.kinds, t.kinds)}`;
  const section = shownClause(clause).section.join(' › ');
  return [
    `${bold(title, options)}${section ? `  ${section}` : ''}`,
    ...clause.meanings.map(({ sentence }) => wrap([{ text: sentence, op: 'same' }], options, '  ')),
    wrap(segmentsOf(clause), options, INDENT),
    ...(clause.entry
      ? [wrap([{ text: t.comparisonText.why(clause.entry.why), op: 'same' }], options, '  ')]
      : []),
  ].join('\n');
}

/** Typing alone is shown as it is now. */
function segmentsOf(clause: ComparedClause): Segment[] {
  const { segments } = clause;
  if (segments.length === 0) return [{ op: 'same', text: shownClause(clause).text }];
  return segments
    .filter(({ op, typography }) => !typography || OPERATIONS[op].inNew)
    .map((one) => (one.typography ? { op: 'same', text: one.text } : one));
}

interface Word {
  shown: string;
  /** Characters on the screen. */
  length: number;
  isSpace: boolean;
}

/**
 * Words and spaces, each with its marks closed, so that a line may end behind any of them. The
 * spaces at the ends of a mark are outside it.
 */
function words(segments: readonly Segment[], { colour, t }: TextOptions): Word[] {
  return joined(segments).flatMap(({ op, text }) => {
    if (!colour) return piecesOf(bracketed(op, text, t)).map((piece) => wordOf(piece));
    const [on, off] = STYLES[op]?.map((code) => `${ESCAPE}${code}m`) ?? [];
    const pieces = piecesOf(text);
    return pieces.map((piece, index) => {
      const isOuterSpace = piece.trim() === '' && (index === 0 || index === pieces.length - 1);
      return isOuterSpace ? wordOf(piece) : wordOf(piece, on, off);
    });
  });
}

/** "[added: words]", with the spaces around the words outside. */
function bracketed(op: Operation, text: string, { redline }: Strings): string {
  const { change } = OPERATIONS[op];
  const core = text.trim();
  if (core === '' || change === null) return text;
  return text.replace(core, () => redline.begins(redline[change]) + core + redline.ends);
}

function piecesOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? [];
}

function wordOf(piece: string, on = '', off = ''): Word {
  const isSpace = /^\s/.test(piece);
  const plain = isSpace ? ' ' : piece;
  return { shown: on + plain + off, length: plain.length, isSpace };
}

/** Neighbours of one kind as one, whatever their marks. */
function joined(segments: readonly Segment[]): Pick<Segment, 'op' | 'text'>[] {
  const result: { op: Operation; text: string }[] = [];
  for (const { op, text } of segments) {
    const last = result.at(-1);
    if (last?.op === op) last.text += text;
    else result.push({ op, text });
  }
  return result.filter(({ text }) => text !== '');
}

function wrap(segments: readonly Segment[], options: TextOptions, indent: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const group of unbroken(words(segments, options))) {
    const size = group.reduce((sum, one) => sum + one.length, 0);
    if (line !== '' && indent.length + length + size > options.width) {
      lines.push(line.trimEnd());
      line = '';
      length = 0;
    }
    for (const one of group) {
      if (line === '' && one.isSpace) continue;
      line += one.shown;
      length += one.length;
    }
  }
  return [...lines, line.trimEnd()].map((one) => indent + one).join('\n');
}

/** Words that touch each other stay on one line; each group ends with its space. */
function unbroken(all: readonly Word[]): Word[][] {
  const groups: Word[][] = [[]];
  for (const one of all) {
    groups.at(-1)?.push(one);
    if (one.isSpace) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function bold(text: string, { colour }: TextOptions): string {
  return colour ? `${ESCAPE}1m${text}${ESCAPE}22m` : text;
}
