/**
 * Known answers: by hand for the open-licensed texts, by author's ids (hidden from
 * the methods) for texts that carry them.
 */
import { readFileSync } from 'node:fs';
import { foldText, tokenize } from '../../../src/language/tokenize.ts';
import type { ReadClause, Version } from './reader.ts';

export interface Gold {
  /** Before-index → after-index of clauses that were edited. */
  edited: Map<number, number>;
  /** Splits and merges. Null where nobody labelled them. */
  together: { from: number[]; to: number[] }[] | null;
  /** Clauses whose fate nobody knows (ids that vanished or are new): claims among them are not scored. */
  unknownBefore: Set<number>;
  unknownAfter: Set<number>;
}

interface GoldFile {
  pairs: Record<string, { edited: [number, number][]; together?: [number[], number[]][] }>;
}

const FILE = new URL('../../fixtures/compare/gold.json', import.meta.url);

/** Null where there is neither a label nor an id. */
export function goldFor(corpus: string, before: Version, after: Version): Gold | null {
  const labels = (JSON.parse(readFileSync(FILE, 'utf8')) as GoldFile).pairs;
  const label = labels[`${corpus} ${before.name} ${after.name}`];
  if (label) return goldByLine(label, before.clauses, after.clauses);
  const named = [before, after].every(({ clauses }) =>
    clauses.every(({ id, named }) => id !== undefined && named !== false),
  );
  return named ? goldById(before.clauses, after.clauses) : null;
}

function goldByLine(
  label: GoldFile['pairs'][string],
  before: ReadClause[],
  after: ReadClause[],
): Gold {
  const [old, now] = [before, after].map((side) => new Map(side.map(({ line }, n) => [line, n])));
  const find = (lines: Map<number, number> | undefined, line: number): number => {
    const index = lines?.get(line);
    if (index === undefined)
      throw new Error(`gold.json names line ${line}, where no clause starts.`);
    return index;
  };
  return {
    edited: new Map(label.edited.map(([a, b]) => [find(old, a), find(now, b)])),
    together: (label.together ?? []).map(([from, to]) => ({
      from: from.map((line) => find(old, line)),
      to: to.map((line) => find(now, line)),
    })),
    unknownBefore: new Set(),
    unknownAfter: new Set(),
  };
}

function goldById(before: ReadClause[], after: ReadClause[]): Gold {
  const now = new Map(after.map(({ id }, n) => [id, n]));
  const old = new Set(before.map(({ id }) => id));
  const edited = new Map<number, number>();
  const unknownBefore = new Set<number>();
  before.forEach(({ id, text }, i) => {
    const j = now.get(id);
    if (j === undefined) unknownBefore.add(i);
    else if (foldText(text) !== foldText(after[j]?.text ?? '')) edited.set(i, j);
  });
  const unknownAfter = new Set(after.flatMap(({ id }, j) => (old.has(id) ? [] : [j])));
  return { edited, together: null, unknownBefore, unknownAfter };
}

/** Pairs that share less than this are no edit to a reader: they are set aside (COMPARISON, "lenient"). */
const SHARED = 0.2;

/** The before-indexes of edited pairs that share under a fifth of their words. */
export function strangers(gold: Gold, before: ReadClause[], after: ReadClause[]): Set<number> {
  const found = new Set<number>();
  for (const [i, j] of gold.edited) {
    if (sharedWords(before[i]?.text ?? '', after[j]?.text ?? '') < SHARED) found.add(i);
  }
  return found;
}

/** Share of the longer text's words that stand in both in the same order. */
function sharedWords(a: string, b: string): number {
  const [old, now] = [a, b].map((text) =>
    tokenize(text).flatMap(({ kind, key }) => (kind === 'word' || kind === 'number' ? [key] : [])),
  );
  if (!old || !now) return 0;
  const row = new Uint16Array(now.length + 1);
  for (const word of old) {
    let diagonal = 0;
    now.forEach((other, y) => {
      const up = row[y + 1] ?? 0;
      row[y + 1] = other === word ? diagonal + 1 : Math.max(up, row[y] ?? 0);
      diagonal = up;
    });
  }
  return (row[now.length] ?? 0) / Math.max(1, old.length, now.length);
}
