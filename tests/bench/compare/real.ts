/** Real texts: how many edited clauses, splits and merges each method finds. */
import { foldText } from '../../../src/language/tokenize.ts';
import { type Gold, goldFor, strangers } from './gold.ts';
import type { Window } from './long-texts.ts';
import { type Answer, hideIds, METHODS } from './methods.ts';
import type { Corpus, ReadClause } from './reader.ts';
import { addScore, emptyScore, type Score, showScore, showTable } from './scores.ts';

/** More pairs of clauses than this take the greedy methods many minutes. */
const MOST_PAIRS = 20_000_000;

/** Prints F1 on edited clauses, ids hidden, and the processor time of each method, for each window of a long text. */
export function reportLongTexts(windows: Window[]): void {
  for (const { name, before, after } of windows) {
    const many = before.clauses.length * after.clauses.length > MOST_PAIRS;
    const names = Object.keys(METHODS).filter((method) => !many || !method.startsWith('greedy'));
    const gold = goldFor(name, before, after);
    if (!gold) continue;
    const aside = strangers(gold, before.clauses, after.clauses);
    const [old, now] = [hideIds(before.clauses), hideIds(after.clauses)];
    const rows = names.map((method) => {
      const start = process.cpuUsage();
      const answer = METHODS[method]?.(old, now);
      const { user, system } = process.cpuUsage(start);
      const scores = [new Set<number>(), aside].map((left) =>
        answer ? scoreEdited(gold, answer, before.clauses, after.clauses, left) : emptyScore(),
      );
      return [method, ...scores.map(showScore), ((user + system) / 1e6).toFixed(1)];
    });
    console.log(`${name}: ${old.length} × ${now.length} clauses as one document`);
    console.log(showTable([['edited clauses', 'strict', 'lenient', 'seconds'], ...rows]), '\n');
  }
}

/** Prints F1 on edited clauses, ids hidden, for each corpus and method. */
export function reportRealTexts(corpora: Corpus[]): void {
  const names = Object.keys(METHODS);
  const rows = [['edited clauses, ids hidden', ...names]];
  const ties = { real: 0, found: 0, wrong: 0, labelled: 0 };
  for (const { name, versions } of corpora) {
    const strict = names.map(emptyScore);
    const lenient = names.map(emptyScore);
    versions.slice(1).forEach((after, k) => {
      const before = versions[k];
      const gold = before && goldFor(name, before, after);
      if (!before || !gold) return;
      const aside = strangers(gold, before.clauses, after.clauses);
      const [old, now] = [hideIds(before.clauses), hideIds(after.clauses)];
      names.forEach((method, m) => {
        const answer = METHODS[method]?.(old, now);
        if (!answer) return;
        addScore(strict[m]!, scoreEdited(gold, answer, before.clauses, after.clauses, new Set()));
        addScore(lenient[m]!, scoreEdited(gold, answer, before.clauses, after.clauses, aside));
        if (method === 'ours' && gold.together) countTies(gold.together, answer, ties);
      });
    });
    if (strict[0]?.real === 0) continue;
    rows.push([`${name}, strict`, ...strict.map(showScore)]);
    rows.push([`${name}, lenient`, ...lenient.map(showScore)]);
  }
  console.log(showTable(rows));
  if (ties.labelled > 0) {
    console.log(
      `splits and merges, ours: ${ties.found} of ${ties.real} found, ${ties.wrong} wrong`,
    );
  }
}

function scoreEdited(
  gold: Gold,
  { pairs, together }: Answer,
  before: ReadClause[],
  after: ReadClause[],
  aside: ReadonlySet<number>,
): Score {
  const tied = new Set((gold.together ?? []).flatMap(({ from }) => from));
  const tiedAfter = new Set((gold.together ?? []).flatMap(({ to }) => to));
  const score = { right: 0, claimed: 0, real: gold.edited.size - aside.size };
  // Where splits and merges are not labelled, a tie that holds the true pair has found it.
  const links = gold.together
    ? []
    : together.flatMap(({ from, to }) => from.map((i) => ({ i, to })));
  for (const { i, to } of links) {
    const j = gold.edited.get(i);
    if (j === undefined || aside.has(i) || !to.includes(j)) continue;
    score.claimed += 1;
    score.right += 1;
  }
  for (const [i, j] of pairs) {
    if (aside.has(i) || tied.has(i) || tiedAfter.has(j)) continue;
    if (foldText(before[i]?.text ?? '') === foldText(after[j]?.text ?? '')) continue;
    if (gold.unknownBefore.has(i) && gold.unknownAfter.has(j)) continue;
    score.claimed += 1;
    if (gold.edited.get(i) === j) score.right += 1;
  }
  return score;
}

/** A tie is found where the clauses named all belong to one that is labelled, and right on both sides. */
function countTies(
  real: NonNullable<Gold['together']>,
  { together }: Answer,
  counts: { real: number; found: number; wrong: number; labelled: number },
): void {
  counts.labelled += 1;
  counts.real += real.length;
  const within = (part: number[], whole: number[]): boolean => part.every((n) => whole.includes(n));
  const found = new Set<number>();
  for (const { from, to } of together) {
    const at = real.findIndex((tie) => within(from, tie.from) && within(to, tie.to));
    if (at < 0) counts.wrong += 1;
    else found.add(at);
  }
  counts.found += found.size;
}
