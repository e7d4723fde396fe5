/** The part of `npm run bench:compare` about pairs that say what must and what may be claimed. */
import {
  CLAIMED,
  FOR_WORK,
  ONLY_MEASURED,
  pairsOf,
  precisionOf,
  recallOf,
  scoreClaims,
  type ClaimScore,
} from './claims.ts';
import { showTable } from './scores.ts';

/**
 * Claims that are right and recall, a row for each file and one for all that are only measured
 * together. Every wrong and missed claim of the files for work is listed; of the others nothing but
 * the figures.
 */
export function reportClaims(): void {
  const rows = [
    ...FOR_WORK.map((name) => [`${name} (for work)`, ...figuresOf([name])]),
    ...ONLY_MEASURED.map((name) => [name, ...figuresOf([name])]),
    ['all that are only measured', ...figuresOf(ONLY_MEASURED)],
  ];
  console.log('Claims that are right, of those made; then recall.\n');
  console.log(showTable([['', 'pairs', ...CLAIMED], ...rows]));
  console.log('\nThe first measure of each file: tests/fixtures/meaning/README.md\n');
  const scores = scoreClaims(FOR_WORK.flatMap(pairsOf));
  for (const name of CLAIMED) {
    for (const wrong of scores[name].wrong) console.log(`wrong ${name}: ${wrong}`);
    for (const missed of scores[name].missed) console.log(`missed ${name}: ${missed}`);
  }
}

function figuresOf(files: readonly string[]): string[] {
  const pairs = files.flatMap(pairsOf);
  const scores = scoreClaims(pairs);
  return [String(pairs.length), ...CLAIMED.map((name) => inWords(scores[name]))];
}

function inWords(score: ClaimScore): string {
  const { right, wrong } = score;
  const claims = right + wrong.length;
  return claims + score.wanted === 0
    ? '–'
    : `${precisionOf(score).toFixed(3)} (${right} of ${claims}), ${recallOf(score).toFixed(2)}`;
}
