/**
 * Ids carried over years, against known answers: successive versions of texts, and random years of
 * the newest one. Of every clause that goes on it is counted whether its id did, and to where.
 */
import { carryIds } from '../../../src/import/carry-ids.ts';
import { foldText } from '../../../src/language/tokenize.ts';
import type { ClauseInput } from '../../../src/compare/alignment.ts';
import type { Clause, ClauseKind } from '../../../src/policy/clause.ts';
import { goldFor, type Gold } from '../compare/gold.ts';
import type { Corpus } from '../compare/reader.ts';
import { showTable } from '../compare/scores.ts';
import { randomYear, type Year } from '../compare/years.ts';

/** By index in the old and the new text. */
interface Answer {
  /** Where the id of an old clause that goes on may go: to any of these. */
  goesTo: ReadonlyMap<number, ReadonlySet<number>>;
  /** Of these it is not known where they went: what is carried among them is not judged. */
  unknown: (from: number, to: number) => boolean;
}

interface Score {
  years: number;
  /** Clauses that go on. */
  real: number;
  right: number;
  wrong: number;
  /** New ids with the old clauses named that it may be. */
  unsure: number;
}

/** Prints a line for each text; `seeds` are those of the random years. */
export function reportCarriedIds(corpora: readonly Corpus[], seeds: readonly number[]): void {
  const lines = corpora.flatMap((corpus) => [
    line(corpus.name, successive(corpus)),
    line(`${corpus.name}, random years`, randomYears(corpus, corpora, seeds)),
  ]);
  console.log(
    showTable([['', 'years', 'clauses that go on', 'id carried', 'unsure', 'WRONG'], ...lines]),
  );
}

const line = (name: string, { years, real, right, wrong, unsure }: Score): string[] => [
  name,
  String(years),
  String(real),
  real === 0 ? '–' : `${((100 * right) / real).toFixed(1)} %`,
  String(unsure),
  String(wrong),
];

function successive({ name, versions }: Corpus): Score {
  const score = { years: 0, real: 0, right: 0, wrong: 0, unsure: 0 };
  versions.slice(1).forEach((after, k) => {
    const before = versions[k];
    const gold = before && goldFor(name, before, after);
    if (gold)
      addYear(
        score,
        before.clauses,
        after.clauses,
        goldAnswer(gold, before.clauses, after.clauses),
      );
  });
  return score;
}

function randomYears(corpus: Corpus, corpora: readonly Corpus[], seeds: readonly number[]): Score {
  const score = { years: 0, real: 0, right: 0, wrong: 0, unsure: 0 };
  const before = corpus.versions.at(-1)?.clauses ?? [];
  const strangers = corpora
    .filter((other) => other !== corpus)
    .flatMap(({ versions }) => versions.at(-1)?.clauses ?? [])
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'item') && text.length > 40);
  for (const seed of seeds) {
    const year = randomYear(before, strangers, seed);
    addYear(score, year.before, year.after, yearAnswer(year));
  }
  return score;
}

function addYear(
  score: Score,
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
  { goesTo, unknown }: Answer,
): void {
  const { ids } = carryIds(asClauses(before, 'old'), asClauses(after, 'new'), new Set());
  score.years += 1;
  score.real += goesTo.size;
  ids.forEach(({ id, from, how }, to) => {
    if (how === 'unsure') score.unsure += 1;
    if (!from) return;
    const index = Number(id.replace('old-', ''));
    if (goesTo.get(index)?.has(to)) score.right += 1;
    else if (!unknown(index, to)) score.wrong += 1;
  });
}

/** With ids that say nothing: the old ones by their place, the new ones unnamed. */
function asClauses(clauses: readonly ClauseInput[], side: 'old' | 'new'): Clause[] {
  const indexOf = new Map(clauses.map(({ id }, i) => [id, i]));
  return clauses.map((clause, i) => ({
    id: `${side}-${i}`,
    named: side === 'old',
    number: null,
    label: null,
    // The readers of the texts know no other kinds.
    kind: (clause.kind ?? 'paragraph') as ClauseKind,
    depth: clause.depth ?? 0,
    section: [...(clause.section ?? [])],
    sectionIds: [],
    parent: clause.parent ? `${side}-${indexOf.get(clause.parent) ?? 'none'}` : null,
    runs: [{ text: clause.text, marks: [] }],
    text: clause.text,
    ...(clause.cells ? { cells: clause.cells.map((runs) => [...runs]) } : {}),
    ...(clause.header ? { header: true } : {}),
    notes: [],
    position: { line: 1, column: 1 },
  }));
}

function goldAnswer(
  gold: Gold,
  before: readonly ClauseInput[],
  after: readonly ClauseInput[],
): Answer {
  const goesTo = new Map<number, Set<number>>();
  for (const [from, to] of gold.edited) goesTo.set(from, new Set([to]));
  for (const { from, to } of gold.together ?? [])
    for (const one of from) goesTo.set(one, new Set(to));
  const edited = new Set(gold.edited.values());
  const alike = new Map<string, number[]>();
  after.forEach(({ text }, i) => {
    if (!edited.has(i)) alike.set(foldText(text), [...(alike.get(foldText(text)) ?? []), i]);
  });
  before.forEach(({ text }, i) => {
    const same = alike.get(foldText(text));
    if (same && !goesTo.has(i)) goesTo.set(i, new Set(same));
  });
  return {
    goesTo,
    unknown: (from, to) =>
      !goesTo.has(from) && gold.unknownBefore.has(from) && gold.unknownAfter.has(to),
  };
}

function yearAnswer({ before, after, pairs, splits, merges }: Year): Answer {
  const goesTo = new Map<number, Set<number>>();
  const key = ({ text, section }: ClauseInput) => [foldText(text), ...(section ?? [])].join('|');
  const alike = new Map<string, number[]>();
  after.forEach((clause, i) => alike.set(key(clause), [...(alike.get(key(clause)) ?? []), i]));
  for (const [from, to] of pairs) {
    // Of clauses with the same words in the same section it does not matter which is which.
    const [old, now] = [before[from], after[to]];
    const same = old && now && key(old) === key(now) ? (alike.get(key(now)) ?? []) : [];
    goesTo.set(from, new Set([to, ...same]));
  }
  for (const { from, to } of splits) goesTo.set(from, new Set(to));
  // Only one of the ids of a merge can be carried; whichever it is, it leads to its words.
  for (const { from, to } of merges) if (from[0] !== undefined) goesTo.set(from[0], new Set([to]));
  const merged = new Set(
    merges.flatMap(({ from, to }) => from.slice(1).map((one) => `${one} ${to}`)),
  );
  return { goesTo, unknown: (from, to) => merged.has(`${from} ${to}`) };
}
