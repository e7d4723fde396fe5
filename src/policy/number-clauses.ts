/**
 * Counts clause numbers from the structure of the text.
 *
 * Sections are 1, 2, 3 …; what is directly in a section counts on from it
 * (2.1, 2.2 …, sub-sections and paragraphs in one count, so that no two are
 * alike); list items hang from their lead-in: 2.1(a), nested 2.1(a)(i), and
 * 2.1(1) if the author wrote a numbered list. A number the author sets is
 * kept, and the clauses after it count on from it. An unnumbered heading is a
 * cross-heading: the count continues below it.
 */
import { assertNever } from '../language/assert-never.ts';
import { fromRoman, toRoman } from '../language/roman.ts';
import type { ClauseKind } from './clause.ts';

/** What numbering needs to know about a clause. Parents are indices and come before their children. */
export interface Numbered {
  kind: ClauseKind;
  depth: number;
  parent: number | null;
  /** Items: whether the author wrote a numbered list. */
  ordered?: boolean;
  /** Items of a numbered list: the figure it starts with, if that is not 1. */
  start?: number;
  /** True for a clause that is not counted by itself (a further paragraph of an item). */
  uncounted?: boolean;
  /** A number, null for “none”, undefined to count. */
  set?: string | null;
}

export interface NumberedResult {
  number: string | null;
  label: string | null;
  /** The number that it would have if the author had written nothing. */
  counted: string | null;
}

interface Scope {
  prefix: string;
  last: string | null;
}

/**
 * Decides what is set for a clause while it is counted.
 * @param counted the number that it would have if nothing was set
 * @param results those of the clauses before it
 */
export type ChooseSet = (
  index: number,
  counted: string | null,
  results: readonly NumberedResult[],
) => Numbered['set'];

/**
 * @param choose what is set for each clause, if that is not in the clauses themselves
 * @returns one result for each clause, in the same order
 */
export function numberClauses(
  clauses: readonly Numbered[],
  choose: ChooseSet = (index) => clauses[index]?.set,
): NumberedResult[] {
  const counter = new Counter(clauses, choose);
  return clauses.map((clause, index) => counter.next(clause, index));
}

/** A number that is the same beside the clause and in full. */
const alone = ({ number, counted }: Omit<NumberedResult, 'label'>): NumberedResult => ({
  number,
  label: number,
  counted,
});
/** Counts through the clauses of one edition. */
class Counter {
  private readonly clauses: readonly Numbered[];
  private readonly choose: ChooseSet;
  private readonly results: NumberedResult[] = [];
  private readonly root: Scope = { prefix: '', last: null };
  /** The headings above the current place, outermost first. */
  private readonly scopes: { depth: number; scope: Scope }[] = [];
  /** The last label of each list, by its parent and style. */
  private readonly lists = new Map<string, string>();
  /** The style of each item, by its index. */
  private readonly styles = new Map<number, Style>();

  constructor(clauses: readonly Numbered[], choose: ChooseSet) {
    this.clauses = clauses;
    this.choose = choose;
  }

  next(clause: Numbered, index: number): NumberedResult {
    const result = this.resultOf(clause, index);
    this.results.push(result);
    return result;
  }

  private resultOf(clause: Numbered, index: number): NumberedResult {
    switch (clause.kind) {
      case 'heading':
        return this.heading(clause, index);
      case 'item':
        return this.item(clause, index);
      case 'paragraph':
        return clause.uncounted ? this.notCounted(index) : this.inSection(index);
      case 'row':
      case 'definition':
        return this.notCounted(index);
      default:
        return assertNever(clause.kind);
    }
  }

  private setFor(index: number, counted: string | null) {
    return this.choose(index, counted, this.results);
  }

  /** A number that the author sets is printed. */
  private notCounted(index: number): NumberedResult {
    return alone({ number: this.setFor(index, null) || null, counted: null });
  }

  private heading({ depth }: Numbered, index: number): NumberedResult {
    for (let last; (last = this.scopes.at(-1)) && last.depth >= depth;) this.scopes.pop();
    const above = this.scopes.at(-1)?.scope ?? this.root;
    const result = this.count(above, index);
    const { number } = result;
    const scope = number === null ? above : { prefix: `${number}.`, last: null };
    this.scopes.push({ depth, scope });
    return alone(result);
  }

  /** Counts a clause that is directly in the section. */
  private inSection(index: number): NumberedResult {
    return alone(this.count(this.scopes.at(-1)?.scope ?? this.root, index));
  }

  /** The next number of a scope: the one that is set, or the one counted; null if the author wrote “none”. */
  private count(scope: Scope, index: number): Omit<NumberedResult, 'label'> {
    const counted = (scope.last !== null && nextNumber(scope.last)) || `${scope.prefix}1`;
    const set = this.setFor(index, counted);
    if (set === null) return { number: null, counted };
    scope.last = set ?? counted;
    return { number: scope.last, counted };
  }

  private item(clause: Numbered, index: number): NumberedResult {
    const { parent } = clause;
    const above = parent === null ? null : (this.results[parent]?.number ?? null);
    if (parent === null || above === null) return this.itemOfNone(parent, index);
    const style = listStyle(clause.ordered ?? false, this.styles.get(parent));
    const key = `${parent} ${style}`;
    const next = this.countedLabel(key, style, clause.start);
    const counted = `${above}${next}`;
    const set = this.setFor(index, counted);
    if (set === null) return { number: null, label: null, counted };
    const label = set === undefined ? next : within(set, above);
    this.styles.set(index, style);
    this.lists.set(key, label);
    return { number: set ?? counted, label, counted };
  }

  /** An item whose lead-in has no number. */
  private itemOfNone(parent: number | null, index: number): NumberedResult {
    const isNested = parent !== null && this.clauses[parent]?.kind === 'item';
    // A list directly under an unnumbered heading has no number to add to, so it counts like paragraphs.
    const result = isNested ? this.notCounted(index) : this.inSection(index);
    const { number, counted } = result;
    const above = this.numberAbove(parent);
    // “(a)” is printed beside an item that is 4(a) because its lead-in has no number.
    return number !== null && number !== counted && number.startsWith(`${above}(`)
      ? { ...result, label: within(number, above) }
      : result;
  }

  /** The nearest number above a clause; '' if there is none. */
  private numberAbove(parent: number | null): string {
    for (let at = parent; at !== null; at = this.clauses[at]?.parent ?? null) {
      const number = this.results[at]?.number ?? null;
      if (number !== null) return number;
    }
    return '';
  }

  private countedLabel(key: string, style: Style, start: number | undefined): string {
    if (start !== undefined) return `(${style === 'roman' ? toRoman(start) : start})`;
    const last = this.lists.get(key);
    return last === undefined ? FIRST[style] : nextItem(last, style);
  }
}

/** The part of a number that is printed beside the item: `5.1(a)` within `5.1` → `(a)`. */
const within = (number: string, above: string): string =>
  number.startsWith(above) && number.length > above.length ? number.slice(above.length) : number;

type Style = 'letter' | 'roman' | 'capital' | 'digit';
const FIRST: Record<Style, string> = { letter: '(a)', roman: '(i)', capital: '(A)', digit: '(1)' };

/** The style in which the items of a list are counted. @param outer the style of the item around them */
function listStyle(ordered: boolean, outer: Style | undefined): Style {
  if (ordered) return outer === 'digit' ? 'roman' : 'digit';
  if (outer === 'letter') return 'roman';
  return outer === 'roman' ? 'capital' : 'letter';
}

function nextItem(label: string, style: Style): string {
  const inner = /^\((.+)\)$/.exec(label)?.[1];
  if (style === 'roman' && inner && fromRoman(inner)) return `(${toRoman(fromRoman(inner) + 1)})`;
  return nextNumber(label) ?? label;
}

/** The number that follows: the last figure or group of letters is counted on (6.1.9 → 6.1.10, (z) → (aa)). */
export function nextNumber(number: string): string | null {
  const match = /^(.*?)(\d+|[a-z]+|[A-Z]+)([^A-Za-z0-9]*)$/s.exec(number);
  if (!match) return null;
  const [, before = '', figure = '', after = ''] = match;
  return before + (/\d/.test(figure) ? String(Number(figure) + 1) : nextLetters(figure)) + after;
}

function nextLetters(letters: string): string {
  const first = letters === letters.toLowerCase() ? 'a' : 'A';
  const last = String.fromCharCode(first.charCodeAt(0) + 25);
  let i = letters.length - 1;
  let tail = '';
  for (; i >= 0 && letters[i] === last; i--) tail += first;
  if (i < 0) return first + tail;
  return letters.slice(0, i) + String.fromCharCode(letters.charCodeAt(i) + 1) + tail;
}
