/**
 * Clause numbers, from the structure.
 *
 * Sections are 1, 2, 3 …; what is directly in a section counts on from it
 * (2.1, 2.2 …, sub-sections and paragraphs in one count, so that no two are
 * alike); list items hang from their lead-in: 2.1(a), nested 2.1(a)(i), and
 * 2.1(1) where the author wrote a numbered list. A number the author sets is
 * kept, and the clauses after it count on from it. An unnumbered heading is a
 * cross-heading: the count runs on beneath it.
 */
import { assertNever } from '../language/assert-never.ts';
import { fromRoman, toRoman } from '../language/roman.ts';
import type { ClauseKind } from './clause.ts';

/** What numbering needs to know of a clause. Parents are indices and come before their children. */
export interface Numbered {
  kind: ClauseKind;
  depth: number;
  parent: number | null;
  /** Items: whether the author wrote a numbered list. */
  ordered?: boolean;
  /** Items of a numbered list: the figure it starts with, where that is not 1. */
  start?: number;
  /** True for what is not counted by itself (a further paragraph of an item). */
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
  const root: Scope = { prefix: '', last: null };
  const scopes: { depth: number; scope: Scope }[] = [];
  /** The last label of each list, by its parent and style. */
  const lists = new Map<string, string>();
  const styles = new Map<number, Style>();
  const results: NumberedResult[] = [];

  const scopeAbove = (depth: number) => scopes.findLast((s) => s.depth < depth)?.scope ?? root;
  const count = (scope: Scope, set: string | null | undefined) => {
    if (set === null) return null;
    const number =
      set ??
      (scope.last === null ? `${scope.prefix}1` : (nextNumber(scope.last) ?? `${scope.prefix}1`));
    scope.last = number;
    return number;
  };

  for (const [index, clause] of clauses.entries()) {
    let number: string | null = null;
    let label: string | null = null;
    switch (clause.kind) {
      case 'heading': {
        while (scopes.length > 0 && scopes.at(-1)!.depth >= clause.depth) scopes.pop();
        const above = scopeAbove(clause.depth);
        number = count(above, clause.set);
        label = number;
        scopes.push({
          depth: clause.depth,
          scope: number === null ? above : { prefix: `${number}.`, last: null },
        });
        break;
      }
      case 'item':
        ({ number, label } = numberItem(clause, index));
        break;
      case 'paragraph':
        number = clause.uncounted ? clause.set || null : count(scopeAbove(Infinity), clause.set);
        label = number;
        break;
      case 'row':
      case 'definition':
        // Never counted; a number that the author sets is printed.
        number = label = clause.set || null;
        break;
      default:
        assertNever(clause.kind);
    }
    results.push({ number, label });
  }
  return results;

  function numberItem(clause: Numbered, index: number): NumberedResult {
    if (clause.set === null) return { number: null, label: null };
    const parent = clause.parent === null ? null : clauses[clause.parent]!;
    const above = clause.parent === null ? null : (results[clause.parent]?.number ?? null);
    // A list straight under an unnumbered heading has nothing to hang from: it counts like paragraphs.
    if (parent?.kind !== 'item' && above === null) {
      const number = count(scopeAbove(Infinity), clause.set);
      return { number, label: number };
    }
    if (above === null) return { number: null, label: null };
    const style = listStyle(clause.ordered ?? false, styles.get(clause.parent!));
    styles.set(index, style);
    const key = `${clause.parent} ${style}`;
    const last = lists.get(key);
    const own = clause.set ?? null;
    const label =
      own !== null
        ? own.startsWith(above) && own.length > above.length
          ? own.slice(above.length)
          : own
        : clause.start !== undefined
          ? `(${style === 'roman' ? toRoman(clause.start) : clause.start})`
          : last === undefined
            ? FIRST[style]
            : nextItem(last, style);
    lists.set(key, label);
    return { number: own ?? `${above}${label}`, label };
  }
}

type Style = 'letter' | 'roman' | 'capital' | 'digit';
const FIRST: Record<Style, string> = { letter: '(a)', roman: '(i)', capital: '(A)', digit: '(1)' };

/** How the items of a list are counted, given how the item they stand in is. */
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

/** The number after one: the last figure or letter group counted on (6.1.9 → 6.1.10, (z) → (aa)). */
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
