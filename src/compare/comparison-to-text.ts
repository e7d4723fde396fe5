/** A comparison for the terminal: colour where there is one, words in brackets where there is none. */
import { besideWords } from './beside-words.ts';
import { partsOf, type ComparedTable } from './compared-table.ts';
import { shownClause, type ComparedClause, type Comparison } from './comparison.ts';
import { kindWords, summaryWords, whereWords } from './kind-words.ts';
import { bold, bracketed, redlineToLines, type TextLook } from './redline-to-lines.ts';
import type { Segment } from './redline/segment.ts';
import { tableToLines } from './table-to-lines.ts';
import type { Strings } from '../strings/strings.ts';

export interface TextOptions extends TextLook {
  /** Characters in a line. */
  width: number;
  /** Every clause; else those with a change that asks something of a reader. */
  all: boolean;
}

const INDENT = '    ';
const SAID_INDENT = '  ';

/** The whole comparison: a line that counts, then each change with its meaning and its redline. */
export function comparisonToText(comparison: Comparison, options: TextOptions): string {
  const changes = new Set(comparison.changes);
  const isShown = (clause: ComparedClause): boolean => options.all || changes.has(clause);
  const texts = partsOf(comparison.rows.filter(({ role }) => role === 'stands')).flatMap((part) =>
    part.type === 'table'
      ? tableToText(part.table, isShown, options)
      : isShown(part.row.clause)
        ? [clauseToText(part.row.clause, options)]
        : [],
  );
  const head = `${comparison.from} → ${comparison.to}\n${summaryWords(comparison, options.t.kinds)}`;
  const legend = options.colour ? [] : [legendOf(options.t)];
  return [
    head,
    ...(texts.length > 0 ? legend : []),
    ...texts,
    ...besideToText(comparison, options),
  ].join('\n\n');
}

function besideToText(comparison: Comparison, options: TextOptions): string[] {
  return besideWords(comparison, options.t).map(({ title, lines }) =>
    [bold(title, options), ...lines.map((text) => sentence(text, options, INDENT))].join('\n'),
  );
}

function legendOf(t: Strings): string {
  const { marks, oldWords, newWords } = t.comparisonText;
  return marks(bracketed('delete', oldWords, t), bracketed('insert', newWords, t));
}

function clauseToText(clause: ComparedClause, options: TextOptions): string {
  return [
    title(clause, options),
    ...meanings(clause, options),
    wrap(segmentsOf(clause), options, INDENT),
    ...why(clause, options),
  ].join('\n');
}

/** What became of the rows that are shown, each under its name, and then these rows as a table. */
function tableToText(
  table: ComparedTable,
  isShown: (clause: ComparedClause) => boolean,
  options: TextOptions,
): string[] {
  const rows = table.rows.filter(({ row }) => isShown(row.clause));
  if (rows.length === 0) return [];
  const { t, width } = options;
  const isAsked = new Set(rows);
  const told = rows.flatMap(({ row: { clause }, cells }) =>
    clause.kinds.every((kind) => kind === 'unchanged') && cells
      ? []
      : [
          title(clause, options),
          ...meanings(clause, options),
          ...(cells ? [] : [wrap(segmentsOf(clause), options, INDENT)]),
          ...why(clause, options),
        ],
  );
  const lines = tableToLines(
    table,
    (row) => isAsked.has(row),
    options,
    width - INDENT.length,
    t.comparisonText.column,
  );
  return [[...told, ...lines.map((line) => (INDENT + line).trimEnd())].join('\n')];
}

function title(clause: ComparedClause, options: TextOptions): string {
  const { t } = options;
  const words = `${whereWords(clause, t.kinds)}  ${kindWords(clause.kinds, t.kinds)}`;
  const section = shownClause(clause).section.join(' › ');
  return `${bold(words, options)}${section ? `  ${section}` : ''}`;
}

const meanings = (clause: ComparedClause, options: TextOptions): string[] =>
  clause.meanings.map((meaning) => sentence(meaning.sentence, options, SAID_INDENT));

const why = ({ entry }: ComparedClause, options: TextOptions): string[] =>
  entry ? [sentence(options.t.comparisonText.why(entry.why), options, SAID_INDENT)] : [];

const segmentsOf = (clause: ComparedClause): Segment[] =>
  clause.segments.length > 0 ? clause.segments : [{ op: 'same', text: shownClause(clause).text }];

const sentence = (text: string, options: TextOptions, indent: string): string =>
  wrap([{ op: 'same', text }], options, indent);

const wrap = (segments: readonly Segment[], options: TextOptions, indent: string): string =>
  redlineToLines(segments, options, options.width - indent.length)
    .map(({ shown }) => indent + shown)
    .join('\n');
