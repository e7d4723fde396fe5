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
}

interface Scope {
  prefix: string;
  last: string | null;
}

/** @returns one result for each clause, in the same order. */
export function numberClauses(clauses: readonly Numbered[]): NumberedResult[] {
  const counter = new Counter(clauses);
  return clauses.map((clause, index) => counter.next(clause, index));
}

const NONE: NumberedResult = { number: null, label: null };
const alone = (number: string | null): NumberedResult => ({ number, label: number });

/** Counts through the clauses of one edition. */
class Counter {
  private readonly clauses: readonly Numbered[];
  private readonly results: NumberedResult[] = [];
  private readonly root: Scope = { prefix: '', last: null };
  /** The headings above the current place, outermost first. */
  private readonly scopes: { depth: number; scope: Scope }[] = [];
  /** The last label of each list, by its parent and style. */
  private readonly lists = new Map<string, string>();
  /** The style of each item, by its index. */
  private readonly styles = new Map<number, Style>();

  constructor(clauses: readonly Numbered[]) {
    this.clauses = clauses;
  }

  next(clause: Numbered, index: number): NumberedResult {
    const result = this.resultOf(clause, index);
    this.results.push(result);
    return result;
  }

  private resultOf(clause: Numbered, index: number): NumberedResult {
    switch (clause.kind) {
      case 'heading':
        return this.heading(clause);
      case 'item':
        return this.item(clause, index);
      case 'paragraph':
        return clause.uncounted ? alone(clause.set || null) : this.inSection(clause);
      case 'row':
      case 'definition':
        // Never counted; a number that the author sets is printed.
        return alone(clause.set || null);
      default:
        return assertNever(clause.kind);
    }
  }

  private heading({ depth, set }: Numbered): NumberedResult {
    for (let last; (last = this.scopes.at(-1)) && last.depth >= depth;) this.scopes.pop();
    const above = this.scopes.at(-1)?.scope ?? this.root;
    const number = count(above, set);
    const scope = number === null ? above : { prefix: `${number}.`, last: null };
    this.scopes.push({ depth, scope });
    return alone(number);
  }

  /** Counts a clause that is directly in the section. */
  private inSection({ set }: Numbered): NumberedResult {
    return alone(count(this.scopes.at(-1)?.scope ?? this.root, set));
  }

  private item(clause: Numbered, index: number): NumberedResult {
    const { parent } = clause;
    if (clause.set === null) return NONE;
    const above = parent === null ? null : (this.results[parent]?.number ?? null);
    if (parent === null || above === null) {
      const isNested = parent !== null && this.clauses[parent]?.kind === 'item';
      // A list directly under an unnumbered heading has no number to add to, so it counts like paragraphs.
      return isNested ? NONE : this.inSection(clause);
    }
    const style = listStyle(clause.ordered ?? false, this.styles.get(parent));
    this.styles.set(index, style);
    const key = `${parent} ${style}`;
    const own = clause.set ?? null;
    const label = own === null ? this.countedLabel(key, style, clause.start) : within(own, above);
    this.lists.set(key, label);
    return { number: own ?? `${above}${label}`, label };
  }

  private countedLabel(key: string, style: Style, start: number | undefined): string {
    if (start !== undefined) return `(${style === 'roman' ? toRoman(start) : start})`;
    const last = this.lists.get(key);
    return last === undefined ? FIRST[style] : nextItem(last, style);
  }
}

/** The next number of a scope: the one that is set, or the one counted; null if the author wrote “none”. */
function count(scope: Scope, set: string | null | undefined): string | null {
  if (set === null) return null;
  const counted = (scope.last !== null && nextNumber(scope.last)) || `${scope.prefix}1`;
  scope.last = set ?? counted;
  return scope.last;
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
