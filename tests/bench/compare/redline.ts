/**
 * How well really edited clauses are marked, beside ready-made ways.
 *
 * Marks are counted on folded text (no capitals, plain quotation marks and dashes), so that
 * no method is blamed for typography; rebuilding is tried on the text as it stands.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ruleWordKind } from '../../../src/language/rule-words.ts';
import { foldText } from '../../../src/language/tokenize.ts';
import type { Run } from '../../../src/policy/clause.ts';
import { MARKERS } from './markers.ts';
import type { Marker, Stretch } from './markers.ts';

/** One clause in two editions. */
export interface EditedClause {
  before: readonly Run[];
  after: readonly Run[];
}

export interface RedlineRow {
  method: string;
  clauses: number;
  /** Percent of clauses with one or two small words left unmarked between two changes. */
  chaff: number;
  /** The same with verbs of duty, negations and the like among the small words. */
  chaffOfRules: number;
  /** Percent of clauses with a mark that begins or ends inside a word. */
  cutWord: number;
  /** Percent of clauses whose both editions can be rebuilt, text and markup. */
  rebuilt: number;
  /** Words marked, over the least possible (by longest common subsequence). */
  marked: number;
  /** Milliseconds of processor a clause. */
  time: number;
  /** Ten thousand words fully rewritten, in a process of its own: processor time and most memory. Null where it was given up. */
  rewritten: { seconds: number; megabytes: number } | null;
}

/** One row a method, ours first. Clauses that keep too few words to be one text are set aside. */
export function benchRedline(all: readonly EditedClause[]): RedlineRow[] {
  const pairs = all.filter(isEdited);
  const texts = pairs.map(({ before, after }) => [folded(before), folded(after)] as const);
  const least = texts.reduce((sum, [before, after]) => sum + leastMarked(before, after), 0);
  return MARKERS.map((marker) => {
    const markAll = (): Stretch[][] => texts.map(([before, after]) => marker.mark(before, after));
    const marked = markAll(); // The first time warms up.
    const start = process.cpuUsage().user;
    markAll();
    const time = (process.cpuUsage().user - start) / 1000 / Math.max(1, pairs.length);
    const share = (count: number): number => (100 * count) / Math.max(1, pairs.length);
    return {
      method: marker.name,
      clauses: pairs.length,
      chaff: share(marked.filter((one) => hasChaff(one, isSmall)).length),
      chaffOfRules: share(marked.filter((one) => hasChaff(one, isSmallOrOfRule)).length),
      cutWord: share(marked.filter(cutsWord).length),
      rebuilt: share(pairs.filter(({ before, after }) => marker.rebuilds(before, after)).length),
      marked: marked.reduce((sum, one) => sum + markedWords(one), 0) / Math.max(1, least),
      time,
      rewritten: measureRewritten(marker),
    };
  });
}

/** The share of the longer text's words below which a clause counts as replaced, not edited. */
const LEAST_KEPT = 0.25;

function isEdited({ before, after }: EditedClause): boolean {
  const [old, now] = [folded(before), folded(after)];
  const words = [wordsOf(old).length, wordsOf(now).length] as const;
  const kept = (words[0] + words[1] - leastMarked(old, now)) / 2;
  return kept > 0 && kept >= LEAST_KEPT * Math.max(...words);
}

function folded(runs: readonly Run[]): string {
  return foldText(runs.map((run) => run.text).join(''));
}

const WORD = /[\p{L}\p{N}]+(?:['’.,:/@-][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The commonest small words of English, and no word of duty. */
const SMALL = new Set(
  'a an the of to in on at by for from with as and or but if that which this it its is are be been was were has have they their we our you your not'.split(
    ' ',
  ),
);

const isSmall = (word: string): boolean => SMALL.has(word);
const isSmallOrOfRule = (word: string): boolean => isSmall(word) || ruleWordKind(word) !== null;

/** Whether one or two words that are no more than `small` stand unmarked between two marks that hold words. */
function hasChaff(stretches: readonly Stretch[], small: (word: string) => boolean): boolean {
  const holdsWords = ({ op, text }: Stretch): boolean => op !== 'same' && wordsOf(text).length > 0;
  const first = stretches.findIndex(holdsWords);
  const last = stretches.findLastIndex(holdsWords);
  let island: string[] = [];
  for (const stretch of stretches.slice(first + 1, last + 1)) {
    if (!holdsWords(stretch)) {
      if (stretch.op === 'same') island.push(...wordsOf(stretch.text));
      continue;
    }
    if (island.length >= 1 && island.length <= 2 && island.every(small)) {
      return true;
    }
    island = [];
  }
  return false;
}

function cutsWord(stretches: readonly Stretch[]): boolean {
  return (['insert', 'delete'] as const).some((omitted) => {
    const side = stretches.filter(({ op, text }) => op !== omitted && text !== '');
    return side.some(({ op, text }, index) => {
      const next = side[index + 1];
      return (
        next && next.op !== op && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next.text)
      );
    });
  });
}

function markedWords(stretches: readonly Stretch[]): number {
  return stretches.reduce(
    (sum, { op, text }) => sum + (op === 'same' ? 0 : wordsOf(text).length),
    0,
  );
}

function leastMarked(before: string, after: string): number {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      row[j] = word === b[j - 1] ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!);
    }
    above = row;
  }
  return a.length + b.length - 2 * above[b.length]!;
}

/** The longest that ten thousand words may take before they are given up. */
const PATIENCE = 20_000;

const REWRITTEN = fileURLToPath(new URL('./rewritten.ts', import.meta.url));

function measureRewritten({ name }: Marker): RedlineRow['rewritten'] {
  const run = spawnSync(process.execPath, [REWRITTEN, name], {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  return run.status === 0 ? (JSON.parse(run.stdout) as RedlineRow['rewritten']) : null;
}
