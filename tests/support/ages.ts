/**
 * Histories of one clause with hand-made truth (`tests/fixtures/age/`): reading them, and
 * counting the words that an answer dates rightly. Shares no code with what it measures.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AgedEdition, AgedRun } from '../../src/compare/word-age.ts';

export const AGE_FOLDER = fileURLToPath(new URL('../fixtures/age', import.meta.url));

interface TrueRun {
  text: string;
  since: string;
  /** With `first`: the words left and came back, and that edition had them first. */
  returned: boolean;
  first?: string;
  /** Two answers are good; the run is not counted. */
  any?: true;
}

export interface History {
  name: string;
  /** The id of the clause in the newest edition. */
  clause: string;
  editions: AgedEdition[];
  /** Joined, the newest text. */
  truth: TrueRun[];
}

type WrittenLineage = Record<string, string | string[] | { to: string | string[]; why: string }>;

/** Every history of a folder, by name. */
export function readHistories(folder: string): History[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.toSorted().map((file) => {
    const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<
      History,
      'editions'
    > & { editions: (Omit<AgedEdition, 'lineage'> & { lineage?: WrittenLineage })[] };
    const editions = written.editions.map((edition) => ({
      ...edition,
      lineage: Object.fromEntries(
        Object.entries(edition.lineage ?? {}).map(([old, entry]) => {
          const to = typeof entry === 'string' || Array.isArray(entry) ? entry : entry.to;
          return [old, { to: to === 'none' ? [] : [to].flat() }];
        }),
      ),
    }));
    return { ...written, name: basename(file, '.json'), editions };
  });
}

export interface Score {
  right: number;
  /** Each word that is dated wrongly, with what was wanted and what was said. */
  wrong: string[];
  /** Words of which it is told wrongly, or not told, that they came back. */
  wrongReturns: string[];
}

/** What stands between spaces and has a letter or a digit is a word. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** @throws Error if the answer is not the newest text */
export function scoreAges({ truth }: Pick<History, 'truth'>, answer: readonly AgedRun[]): Score {
  const text = truth.map((run) => run.text).join('');
  if (answer.map((run) => run.text).join('') !== text) throw new Error('Not the newest text');
  const wanted = truth.flatMap((run) => Array.from({ length: run.text.length }, () => run));
  const given = answer.flatMap((run) => Array.from({ length: run.text.length }, () => run));
  const score: Score = { right: 0, wrong: [], wrongReturns: [] };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = index + word.search(/[\p{L}\p{N}]/u);
    const [right, said] = [wanted[at], given[at]];
    if (!right || !said || right.any) continue;
    if (right.since === said.since) score.right++;
    else score.wrong.push(`“${word}” is of ${right.since}, not ${said.since}`);
    if (right.first !== said.returned?.first)
      score.wrongReturns.push(
        `“${word}” first came ${right.first ?? 'then'}, not ${said.returned?.first ?? 'then'}`,
      );
  }
  return score;
}
