/**
 * `npm run bench:compare [folder] [first seed]`: how well editions are compared.
 *
 * The folder holds one folder a policy with its successive versions (Markdown, MDX or
 * edition JSON). Without one, the demonstration policies are measured. The seeds that are
 * reported start at 101; the method was tried on seeds 1 to 200.
 *
 * With `--reference <clone>` or `--law <clone>`, two long texts out of clones of the public
 * repositories rust-lang/reference and DCCouncil/law-xml-codified are measured and nothing else.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { reportRandomYears } from './compare/invented.ts';
import { lawWindows, referenceWindows } from './compare/long-texts.ts';
import { readCorpora } from './compare/reader.ts';
import { reportLongTexts, reportRealTexts } from './compare/real.ts';
import { reportClaims } from './compare/report-claims.ts';
import { reportMeanings, reportRedlines } from './compare/report-redline.ts';
import { reportTimes } from './compare/timing.ts';

const DEMO = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
const clone = { type: 'string' } as const;
const { values: clones, positionals } = parseArgs({
  options: { reference: clone, law: clone },
  allowPositionals: true,
});
const [folder, firstSeed = '101'] = positionals;

if (clones.reference !== undefined || clones.law !== undefined) {
  const { law, reference } = clones;
  if (reference !== undefined) {
    reportLongTexts(
      referenceWindows(reference, [
        [10, 0],
        [12, 0],
        [14, 4],
      ]),
    );
  }
  if (law !== undefined)
    reportLongTexts(
      lawWindows(law, [
        [12, 0],
        [34, 0],
      ]),
    );
  process.exit();
}

const corpora = readCorpora(folder ?? DEMO);
const seeds = Array.from({ length: 100 }, (_, n) => Number(firstSeed) + n);

console.log(`\nReal texts${folder ? '' : ' (the demonstration policies)'}\n`);
reportRealTexts(corpora);
console.log(`\nRandom years of the same texts, seeds ${seeds[0]} to ${seeds.at(-1)}\n`);
reportRandomYears(corpora, seeds);
console.log('\nTime to align\n');
reportTimes(corpora);
console.log('\nRedlines\n');
reportRedlines(corpora);
console.log('\nWhat changes mean, on labelled pairs\n');
reportMeanings();
console.log('\nWhat is claimed of changes, on pairs that say what must and may be\n');
reportClaims();
