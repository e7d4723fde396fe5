/** How alignment time grows with the number of clauses. */
import { alignClauses } from '../../../src/compare/index.ts';
import type { ClauseInput } from '../../../src/compare/alignment.ts';
import { seeded } from './random.ts';
import type { Corpus } from './reader.ts';
import { showTable } from './scores.ts';
import { randomYear } from './years.ts';

const SIZES = [100, 300, 1000, 3000, 7500, 10000];

/**
 * Prints the time of one alignment for each size, ids hidden, as processor time (other
 * programs do not count) and elapsed time, with its growth per clause.
 */
export function reportTimes(corpora: Corpus[]): void {
  const rows = [['clauses', 'ms of processor', 'ms elapsed', 'µs a clause']];
  for (const size of SIZES) {
    const before = inventedText(corpora, size);
    const { after } = randomYear(before, inventedText(corpora, 300, 2), 1);
    for (let n = 0; n < 3; n += 1) if (size <= 3000) alignClauses(before, after);
    const [busy, start] = [process.cpuUsage(), performance.now()];
    alignClauses(before, after);
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(busy);
    rows.push([
      `${before.length} × ${after.length}`,
      ((user + system) / 1000).toFixed(0),
      elapsed.toFixed(0),
      ((elapsed * 1000) / before.length).toFixed(0),
    ]);
  }
  console.log(showTable(rows));
}

/**
 * A text of any length: real clauses, each with three words in ten exchanged for others of
 * the same texts, so that no two are alike by accident of copying.
 */
function inventedText(corpora: Corpus[], size: number, seed = 1): ClauseInput[] {
  const random = seeded(seed);
  const source = corpora.flatMap(({ versions }) => versions.at(-1)?.clauses ?? []);
  const words = source.flatMap(({ text }) => text.split(' '));
  return Array.from({ length: size }, (_, n) => {
    const { text, kind } = random.pick(source);
    const changed = text
      .split(' ')
      .map((word) => (random.next() < 0.3 ? random.pick(words) : word));
    return { text: changed.join(' '), kind, section: [`Part ${Math.floor(n / 12)}`] };
  });
}
