/** What a published edition says, one statement at a time: the things that a seal is put on. */
import { isLook, type Block, type Clause, type Mark, type Run } from '../../policy/clause.ts';
import type { ParentEntry } from '../../policy/clause-entries.ts';
import type { Edition } from '../../policy/edition.ts';
import { FIELDS, UNSEALED, type FieldName } from '../../policy/frontmatter.ts';
import { textOf } from '../../policy/runs.ts';
import type { Position } from '../../messages/position.ts';

/** What JSON can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What has to be decided of every sort of statement. */
interface StatementTraits {
  /** The command that changes it after publication; null where only another statement brings it. */
  changedBy: 'correct' | 'amend' | null;
  /**
   * What `check` makes of a change that is not in the ledger. What a reader goes by is an
   * error; an explanation beside it is a warning, which `--strict` makes an error.
   */
  unrecorded: 'error' | 'warning';
}

/** The sorts of statements, as written in the register. */
export const STATEMENTS = {
  /** A fact: one field of the front matter. */
  field: { changedBy: 'correct', unrecorded: 'error' },
  /** A clause: words, marks, number and kind. */
  clause: { changedBy: 'correct', unrecorded: 'error' },
  /** How the clauses are laid out: lists, tables, quotations. */
  layout: { changedBy: null, unrecorded: 'error' },
  /** Why a clause changed, and what that means for readers. */
  changes: { changedBy: 'amend', unrecorded: 'error' },
  /** What became of a clause. */
  lineage: { changedBy: 'amend', unrecorded: 'error' },
  /** The plain sentence for parents. */
  parents: { changedBy: 'amend', unrecorded: 'warning' },
  /** What a clause asks and of whom, where its words mislead the computation. */
  duties: { changedBy: 'amend', unrecorded: 'warning' },
  /** The editorial notes beside a clause. */
  notes: { changedBy: 'amend', unrecorded: 'warning' },
  /** The reason of a correction, an amendment, a withdrawal: of the ledger, not of the edition. */
  why: { changedBy: null, unrecorded: 'error' },
} as const satisfies Record<string, StatementTraits>;

export type StatementKind = keyof typeof STATEMENTS;

export interface Statement {
  about: StatementKind;
  /** The field's name or the clause's id; empty for what there is only one of. */
  name: string;
  /** Null where the ledger takes it out. */
  value: Json;
}

/** One statement's place among those of its edition. */
export const keyOf = ({ about, name }: Pick<Statement, 'about' | 'name'>): string =>
  name ? `${about} ${name}` : about;

export const sameValue = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** A clause as it is sealed. */
export interface ClauseValue {
  kind: Clause['kind'];
  depth: number;
  number: string | null;
  text: string;
  /** Where the text carries more than words: from and to, counted in UTF-16 units. */
  marks?: [from: number, to: number, mark: Mark][];
  /** Rows: where each cell is in the text. */
  cells?: [from: number, to: number][];
  /** Rows: true for the column headings. */
  header?: true;
}

/** A statement as its file has it, with its place there. */
export interface WrittenStatement extends Statement {
  position: Position | null;
}

/**
 * Everything that an edition says, in reading order: its facts, its clauses, how they
 * are laid out, and what goes with them. An edition that was left as another one was says
 * the other's clauses too; the notes beside them are the other's alone.
 */
export function statementsOf(edition: Edition): WrittenStatement[] {
  return [
    ...fields(edition),
    ...edition.clauses.map((clause) => said('clause', clause.id, clauseValue(clause), clause)),
    said('layout', '', layoutOf(edition.blocks, edition.clauses), null),
    ...entries(edition),
    ...(edition.meta.unchangedFrom ? [] : notes(edition)),
  ];
}

const said = (
  about: StatementKind,
  name: string,
  value: unknown,
  at: { position: Position } | null,
): WrittenStatement => ({ about, name, value: plain(value), position: at?.position ?? null });

/** As JSON gives it back: keys without a value are not there. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Every fact of an edition by its field, as it is sealed. */
export const factsIn = (edition: Edition): Record<string, Json> =>
  Object.fromEntries(fields(edition).map(({ name, value }) => [name, value]));

function fields({ meta, places }: Edition): WrittenStatement[] {
  return (Object.keys(FIELDS) as FieldName[])
    .filter((name) => FIELDS[name].keys === null && !UNSEALED.includes(name))
    .filter((name) => meta[name] !== undefined)
    .map((name) => ({
      about: 'field',
      name,
      value: asWritten(meta[name]),
      position: places[name] ?? null,
    }));
}

/** A date is sealed as the school wrote it, not as it was understood. */
const asWritten = (value: unknown): Json =>
  typeof value === 'object' && value !== null && 'written' in value
    ? plain(value.written)
    : plain(value);

/** The fields that hold an entry for each clause, entry by entry. */
function entries({ meta, places }: Edition): WrittenStatement[] {
  return (['changes', 'lineage', 'parents', 'duties'] as const).flatMap((about) =>
    // What an edition that was left as another one was takes over has no place of its own.
    Object.entries(places[about] ? (meta[about] ?? {}) : {}).map(([name, value]) => ({
      about,
      name,
      value: plain(about === 'parents' ? withoutPlace(value as ParentEntry) : value),
      position: places[`${about}.${name}`] ?? null,
    })),
  );
}

/** A sentence for parents without where their page has it: that is no part of what it says. */
const withoutPlace = ({ topic: _topic, who: _who, ...said }: ParentEntry) => said;

const notes = ({ clauses }: Edition): WrittenStatement[] =>
  clauses
    .filter((clause) => clause.notes.length > 0)
    .map((clause) =>
      said(
        'notes',
        clause.id,
        clause.notes.map((note) =>
          note.paragraphs.map((runs) => ({ text: textOf(runs), marks: marksOf(runs) })),
        ),
        clause,
      ),
    );

function clauseValue(clause: Clause): ClauseValue {
  const { kind, depth, number, text, runs, cells, header } = clause;
  const marks = marksOf(runs);
  return {
    kind,
    depth,
    number,
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(cells ? { cells: cellsIn(cells) } : {}),
    ...(header ? { header } : {}),
  };
}

/** The words of a sealed clause with their marks, the outermost first. */
export function sealedRuns({ text, marks = [] }: Pick<ClauseValue, 'text' | 'marks'>): Run[] {
  const bounds = [...new Set([0, text.length, ...marks.flatMap(([from, to]) => [from, to])])];
  bounds.sort((a, b) => a - b);
  // A footnote's mark has no words: it is a run of its own, before those that begin there.
  return bounds.flatMap((at, i): Run[] => {
    const end = bounds[i + 1] ?? at;
    const over = marks.filter(([from, to]) => from <= at && end <= to && from < to);
    // What leads somewhere is around what only looks otherwise, where both have the same words.
    over.sort(([a, b, m], [c, d, n]) => d - c - (b - a) || Number(isLook(m)) - Number(isLook(n)));
    const footnotes = marks.filter(([from, to]) => from === at && to === at);
    return [
      ...footnotes.map(([, , mark]) => ({ text: '', marks: [mark] })),
      ...(end > at ? [{ text: text.slice(at, end), marks: over.map(([, , mark]) => mark) }] : []),
    ];
  });
}

/** The same stretch under the same mark is one, however its file divides it. */
function marksOf(runs: readonly Run[]): [number, number, Mark][] {
  const found: [number, number, Mark][] = [];
  let at = 0;
  for (const { text, marks } of runs) {
    for (const mark of marks) {
      const same = found.find(([, to, m]) => to === at && sameMark(m, mark));
      if (same && text) same[1] = at + text.length;
      else found.push([at, at + text.length, mark]);
    }
    at += text.length;
  }
  // Bold inside italics and italics inside bold look the same.
  return found.sort(
    ([a, b, m], [c, d, n]) => a - c || b - d || (JSON.stringify(m) < JSON.stringify(n) ? -1 : 1),
  );
}

const sameMark = (a: Mark, b: Mark) => JSON.stringify(a) === JSON.stringify(b);

/** What a row's text has between two cells. */
const BETWEEN_CELLS = ' | '.length;

function cellsIn(cells: readonly (readonly Run[])[]): [number, number][] {
  let at = 0;
  return cells.map((cell) => {
    const place: [number, number] = [at, at + textOf(cell).length];
    at = place[1] + BETWEEN_CELLS;
    return place;
  });
}

/** The blocks with ids in place of indexes. */
function layoutOf(blocks: readonly Block[], clauses: readonly Clause[]): unknown {
  const id = (index: number) => clauses[index]?.id ?? null;
  const laidOut = (block: Block): unknown => {
    switch (block.type) {
      case 'clause':
        return id(block.clause);
      case 'list':
        return {
          list: block.items.map((item) => [id(item.clause), ...item.children.map(laidOut)]),
          ordered: block.ordered,
        };
      case 'table':
        return {
          table: [block.head, ...block.rows].map(id),
          align: block.align,
        };
      case 'quote':
        return { quote: block.children.map(laidOut) };
      case 'footnotes':
        return { footnotes: block.clauses.map(id) };
    }
  };
  return blocks.map(laidOut);
}

/** A value as a person reads it: a clause's words, a field's, an entry's. */
export function plainWords(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainWords).join(', ');
  if (typeof value !== 'object') return String(value);
  if (typeof value.text === 'string') return value.text;
  return Object.values(value).map(plainWords).filter(Boolean).join('; ');
}

/** The hashes of the pictures and files that a sealed value uses, by their names. */
export function filesIn(value: Json): Map<string, string> {
  const found = new Map<string, string>();
  const look = (one: Json): void => {
    if (typeof one !== 'object' || one === null) return;
    if (Array.isArray(one)) return one.forEach(look);
    const { type, name, sha256 } = one;
    const isFile = type === 'picture' || type === 'file';
    if (isFile && typeof name === 'string' && typeof sha256 === 'string') found.set(name, sha256);
    else Object.values(one).forEach(look);
  };
  look(value);
  return found;
}

/** Names a mark for whoever reads of it. */
export type MarkNames = (type: Mark['type']) => string;

/**
 * What a value was and is, in words; where the words are the same, what they carry: bold, the
 * target of a link. Nobody is told of a change that shows none.
 */
export function changeInWords(
  from: Json,
  to: Json,
  nameOf: MarkNames = (type) => type,
): { from: string; to: string } {
  const words = { from: plainWords(from), to: plainWords(to) };
  if (words.from !== words.to) return words;
  const carried = { from: carriedWords(from, nameOf), to: carriedWords(to, nameOf) };
  return carried.from === carried.to ? words : carried;
}

/** What the words of a clause or a note carry: “bold “now”, link “the town” → https://…”. */
export function carriedWords(value: Json, nameOf: MarkNames = (type) => type): string {
  if (Array.isArray(value))
    return value
      .map((one) => carriedWords(one, nameOf))
      .filter(Boolean)
      .join(', ');
  if (typeof value !== 'object' || value === null || typeof value.text !== 'string') return '';
  const { text } = value;
  // A text with marks is that of a clause or of a paragraph of a note.
  const marks = (value.marks ?? []) as unknown as [number, number, Mark][];
  return marks
    .map(([from, to, { type, ...rest }]) => {
      const [target, content] = Object.values<string>(rest);
      const words = text.slice(from, to);
      return `${nameOf(type)}${words ? ` “${words}”` : ''}${target ? ` → ${target}` : ''}${content ? ` (${content.slice(0, 8)}…)` : ''}`;
    })
    .join(', ');
}
