/**
 * One edition's clauses as the steps of an alignment read them: texts and words as small
 * integers, groups, sections and the tree that the clauses form.
 *
 * Built from whatever the clauses carry; a bare list of texts will do.
 */
import { spellingKey } from '../../language/spelling.ts';
import { foldText, tokenize, type Token } from '../../language/tokenize.ts';
import { CLAUSE_KINDS, isHeading, type ClauseKind } from '../../policy/clause.ts';
import type { ClauseInput } from '../alignment.ts';

/** Clauses are paired within their group only; a clause of no stated kind fits any. */
export type Group = 'heading' | 'prose' | 'row' | 'header' | 'any';

/** A row of a table by its cells. */
interface RowSide {
  /** The words of its first cell. */
  head: ReadonlySet<number>;
  /** The keys of the others that have words. */
  cells: readonly number[];
}

/** A heading and what is under it; the first of each edition is the whole text. */
export interface Section {
  /** Index of the section around it; the whole text is its own parent. */
  parent: number;
  /** Vocabulary key of the heading's text. */
  title: number;
  /** Words of the heading. */
  words: Int32Array;
  /** The heading's own clause, or -1 where the headings are not clauses. */
  heading: number;
}

export interface ClauseSide {
  clauses: readonly ClauseInput[];
  size: number;
  /** By clause: its text's vocabulary key. */
  keys: Int32Array;
  /** By clause: about how many words it has, good enough to weigh clauses against each other. */
  sizes: Float64Array;
  /** A clause's words, read when first asked for. */
  words(clause: number): Int32Array;
  groups: Group[];
  /** By clause: key of a row's first cell; -1 where the clause is no row. */
  firstCells: Int32Array;
  /** The rows of tables, by clause. */
  rows: ReadonlyMap<number, RowSide>;
  /** By clause: its section; a heading belongs to the section around it. */
  sectionOf: Int32Array;
  sections: Section[];
  /**
   * By clause: the node it hangs from. Nodes 0 to size-1 are clauses, node size+s is
   * section s where it has no clause of its own.
   */
  parents: Int32Array;
  /** By id; ids used twice, and suggested ids, are left out. */
  byId: Map<string, number>;
}

const LETTERS_A_WORD = 6;

export function readClauseSide(
  clauses: readonly ClauseInput[],
  vocabulary: Vocabulary,
): ClauseSide {
  const size = clauses.length;
  const keys = new Int32Array(size);
  const firstCells = new Int32Array(size).fill(-1);
  const sizes = new Float64Array(size);
  const groups: Group[] = [];
  const rows = new Map<number, RowSide>();
  clauses.forEach((clause, i) => {
    keys[i] = vocabulary.key(clause.text);
    sizes[i] = 1 + clause.text.length / LETTERS_A_WORD;
    groups.push(groupOf(clause));
    if (clause.kind !== 'row') return;
    const [first = '', ...rest] = cellsOf(clause);
    firstCells[i] = vocabulary.key(first);
    rows.set(i, {
      head: new Set(vocabulary.words(first)),
      cells: rest.filter((text) => text.trim() !== '').map((text) => vocabulary.key(text)),
    });
  });
  const { sections, sectionOf } = readSections(clauses, vocabulary);
  const words = (clause: number): Int32Array => vocabulary.words(clauses[clause]?.text ?? '');
  const side = { clauses, size, keys, sizes, words, groups, firstCells, rows, sectionOf, sections };
  return { ...side, parents: readParents(side), byId: readIds(clauses) };
}

/** The node of a section: its heading's clause, or a node of its own. */
export function sectionNode(side: Pick<ClauseSide, 'size' | 'sections'>, section: number): number {
  const heading = side.sections[section]?.heading ?? -1;
  return heading >= 0 ? heading : side.size + section;
}

/** The node a node hangs from, or -1 for the whole text. */
export function parentNode(side: ClauseSide, node: number): number {
  if (node < side.size) return side.parents[node] ?? -1;
  const section = node - side.size;
  return section === 0 ? -1 : sectionNode(side, side.sections[section]?.parent ?? 0);
}

export function groupsFit(a: Group | undefined, b: Group | undefined): boolean {
  return a === b || a === 'any' || b === 'any';
}

const GROUPS = {
  heading: 'heading',
  paragraph: 'prose',
  item: 'prose',
  row: 'row',
  definition: 'prose',
} as const satisfies Record<ClauseKind, Group>;

/** A list of clauses made elsewhere may name kinds of its own: they count as prose. */
const isOfTheModel = (kind: string): kind is ClauseKind => Object.hasOwn(CLAUSE_KINDS, kind);

/** True for what begins a section. */
const beginsSection = ({ kind }: ClauseInput): boolean =>
  kind !== undefined && isOfTheModel(kind) && isHeading({ kind });

function groupOf({ kind, header }: ClauseInput): Group {
  if (kind === undefined) return 'any';
  const group = isOfTheModel(kind) ? GROUPS[kind] : 'prose';
  return group === 'row' && header ? 'header' : group;
}

function cellsOf({ cells, text }: ClauseInput): string[] {
  return cells ? cells.map((cell) => cell.map((run) => run.text).join('')) : text.split(' | ');
}

/**
 * Sections as they open and close in reading order. Two sections of the same name
 * are two sections; headings without `section` nest by their depth.
 */
function readSections(
  clauses: readonly ClauseInput[],
  vocabulary: Vocabulary,
): Pick<ClauseSide, 'sections' | 'sectionOf'> {
  const nothing = { title: vocabulary.key(''), words: vocabulary.words('') };
  const sections: Section[] = [{ ...nothing, parent: 0, heading: -1 }];
  const sectionOf = new Int32Array(clauses.length);
  /** The open sections below the whole text. */
  let open: { section: number; text: string; depth: number }[] = [];

  const inner = (): number => open.at(-1)?.section ?? 0;
  const enter = (text: string, depth: number, heading: number): void => {
    const [title, words] = [vocabulary.key(text), vocabulary.words(text)];
    sections.push({ parent: inner(), title, words, heading });
    open.push({ section: sections.length - 1, text, depth });
  };

  clauses.forEach((clause, i) => {
    if (clause.section) {
      let shared = 0;
      while (shared < open.length && open[shared]?.text === clause.section[shared]) shared += 1;
      open = open.slice(0, shared);
      for (const title of clause.section.slice(shared)) enter(title, open.length + 1, -1);
    } else if (beginsSection(clause)) {
      const depth = clause.depth ?? 1;
      open = open.filter((section) => section.depth < depth);
    }
    sectionOf[i] = inner();
    if (beginsSection(clause)) enter(clause.text, clause.depth ?? open.length + 1, i);
  });
  return { sections, sectionOf };
}

/** What each clause hangs from: as stated, else the item it is nested in, else its section. */
function readParents(side: Omit<ClauseSide, 'parents' | 'byId'>): Int32Array {
  const parents = new Int32Array(side.size);
  const nodes = new Map<string, number>();
  /** The open list items of the current section, outermost first. */
  let items: { depth: number; clause: number }[] = [];
  let section = -1;
  side.clauses.forEach((clause, i) => {
    const own = side.sectionOf[i] ?? 0;
    if (own !== section || clause.kind !== 'item') items = [];
    section = own;
    const depth = clause.kind === 'item' ? (clause.depth ?? 1) : 0;
    items = items.filter((item) => item.depth < depth);
    const stated = clause.parent ? nodes.get(clause.parent) : undefined;
    parents[i] = stated ?? items.at(-1)?.clause ?? sectionNode(side, own);
    if (depth > 0) items.push({ depth, clause: i });
    if (clause.id !== undefined) nodes.set(clause.id, i);
  });
  return parents;
}

function readIds(clauses: readonly ClauseInput[]): Map<string, number> {
  const byId = new Map<string, number>();
  const twice = new Set<string>();
  clauses.forEach((clause, i) => {
    if (!clause.id || clause.named === false) return;
    if (byId.has(clause.id)) twice.add(clause.id);
    byId.set(clause.id, i);
  });
  for (const id of twice) byId.delete(id);
  return byId;
}

/**
 * Words and texts as small integers, shared by both editions, so that the steps of an
 * alignment work on typed arrays.
 */
export interface Vocabulary {
  /**
   * A number for a text: equal for texts that differ in nothing but their typing and a
   * leading label.
   */
  key(text: string): number;
  /** The words and numbers of a text in order, by number; a leading label is left out. */
  words(text: string): Int32Array;
  /** How many words there are so far. */
  size(): number;
  isStop(word: number): boolean;
}

/**
 * @param shared texts that both editions have, letter for letter: no folding is needed to know
 *   that these are equal
 */
export function createVocabulary(shared: ReadonlySet<string>): Vocabulary {
  /** By word, and by its spelling key: its number. */
  const numbers = new Map<string, number>();
  const stops: boolean[] = [];
  const folded = new Map<string, number>();
  const keys = new Map<string, number>();
  const texts = new Map<string, Int32Array>([['', new Int32Array(0)]]);

  const key = (text: string): number => {
    let found = keys.get(text);
    if (found !== undefined) return found;
    const body = withoutLabel(text);
    const plain = shared.has(text) ? body : foldText(body);
    found = folded.get(plain) ?? folded.size;
    folded.set(plain, found);
    keys.set(text, found);
    return found;
  };

  const numberOf = ({ key, kind, stop }: Token): number => {
    const spelling = kind === 'word' && !stop ? spellingKey(key) : key;
    const number = numbers.get(spelling) ?? stops.push(stop) - 1;
    numbers.set(spelling, number);
    numbers.set(key, number);
    return number;
  };

  const words = (text: string): Int32Array => {
    const known = texts.get(text);
    if (known) return known;
    const ids: number[] = [];
    for (const token of tokenize(withoutLabel(text))) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      ids.push(numbers.get(token.key) ?? numberOf(token));
    }
    const fresh = Int32Array.from(ids);
    texts.set(text, fresh);
    return fresh;
  };

  return { key, words, size: () => stops.length, isStop: (word) => stops[word] === true };
}

/**
 * A label typed at the start of a text: `6.1.14`, `5.`, `(a)`, `B.1`.
 *
 * A whole number needs its stop or bracket and a decimal number needs a capital
 * after it, so that quantities ("10.5 hours") remain part of the text.
 */
const LABEL =
  /^\s*(?:\((?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?=\s)|[A-Z]?\d{0,3}(?:\.\d{1,3})+\.?(?=\s+\p{Lu}))\s+/u;

/** The text without a label typed at its start; a text that is nothing but a label is kept whole. */
export function withoutLabel(text: string): string {
  const rest = text.replace(LABEL, '');
  return rest.trim() === '' ? text : rest;
}
