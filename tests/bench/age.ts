/**
 * `npm run bench:age [folder]`: how many words of a clause's newest text are dated rightly, over
 * the histories of `tests/fixtures/age/`.
 *
 * With a folder that has histories of the same form and a scorer of its own (`score.mjs`), the
 * answers are written to a file and that scorer is run too, over its histories and over ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordAges } from '../../src/compare/index.ts';
import { AGE_FOLDER, readHistories, scoreAges } from '../support/ages.ts';

const [folder] = process.argv.slice(2);

const scores = readHistories(AGE_FOLDER).map((history) => ({
  name: history.name,
  ...scoreAges(history, wordAges(history.editions, history.clause)),
}));
for (const { name, wrong, wrongReturns } of scores)
  for (const miss of [...wrong, ...wrongReturns]) console.log(`${name}: ${miss}`);
const right = scores.reduce((sum, score) => sum + score.right, 0);
const wrong = scores.reduce((sum, score) => sum + score.wrong.length, 0);
const share = (right / (right + wrong)).toFixed(4);
console.log(`${share} of words right (${right} of ${right + wrong}), ${scores.length} histories`);

if (folder) {
  const work = mkdtempSync(join(tmpdir(), 'bench-age-'));
  for (const cases of [folder, AGE_FOLDER]) {
    const answers = join(work, 'answers.json');
    const given = readHistories(cases).map(({ name, editions, clause }) => [
      `${name}.json`,
      wordAges(editions, clause),
    ]);
    writeFileSync(answers, JSON.stringify(Object.fromEntries(given)));
    console.log(`\n${cases}`);
    const scorer = [join(folder, 'score.mjs'), '--answers', answers, '--cases', cases, '--verbose'];
    spawnSync(process.execPath, scorer, { stdio: 'inherit' });
  }
  rmSync(work, { recursive: true });
}
