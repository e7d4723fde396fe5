/** The redline and meaning half of `npm run bench:compare`. */
import { readFileSync } from 'node:fs';
import { alignClauses } from '../../../src/compare/index.ts';
import { measureMeaning } from './meaning.ts';
import type { LabelledPair } from './meaning.ts';
import type { Corpus } from './reader.ts';
import { benchRedline } from './redline.ts';
import type { EditedClause, RedlineRow } from './redline.ts';
import { showTable } from './scores.ts';

export function reportRedlines(corpora: readonly Corpus[]): void {
  const rows = benchRedline(corpora.flatMap(editedClauses));
  console.log(`${rows[0]?.clauses ?? 0} edited clauses\n`);
  console.log(
    showTable([
      [
        '',
        'chaff',
        'with words of duty',
        'cut words',
        'rebuilt',
        'marked ×',
        'ms a clause',
        '10,000 words rewritten',
      ],
      ...rows.map(showRow),
    ]),
  );
}

function showRow(row: RedlineRow): string[] {
  const { rewritten } = row;
  return [
    row.method,
    `${row.chaff.toFixed(2)} %`,
    `${row.chaffOfRules.toFixed(2)} %`,
    `${row.cutWord.toFixed(1)} %`,
    `${row.rebuilt.toFixed(1)} %`,
    row.marked.toFixed(3),
    row.time.toFixed(2),
    rewritten
      ? `${rewritten.seconds.toFixed(2)} s, ${Math.round(rewritten.megabytes)} MB`
      : 'given up after 20 s',
  ];
}

/** Clauses whose words changed from one version to the next, as our alignment pairs them. */
function editedClauses({ versions }: Corpus): EditedClause[] {
  return versions.slice(1).flatMap((after, k) => {
    const before = versions[k]!;
    return alignClauses(before.clauses, after.clauses).flatMap(({ from, to }): EditedClause[] => {
      const [old, now] = [before.clauses[from[0] ?? -1], after.clauses[to[0] ?? -1]];
      if (!old || !now || from.length + to.length > 2 || old.text === now.text) return [];
      const runsOf = (clause: typeof old) => clause.runs ?? [{ text: clause.text, marks: [] }];
      return [{ before: runsOf(old), after: runsOf(now) }];
    });
  });
}

/** Precision and recall of each class on the labelled pairs, the part kept aside on its own. */
export function reportMeanings(): void {
  const [tried, aside] = ['meaning', 'meaning-aside'].map(readPairs) as [
    LabelledPair[],
    LabelledPair[],
  ];
  const [ofTried, ofAside] = [measureMeaning(tried), measureMeaning(aside)];
  const show = (one: { precision: number; recall: number } | undefined): string[] =>
    one ? [one.precision.toFixed(2), one.recall.toFixed(2)] : ['–', '–'];
  console.log(
    showTable([
      [
        'class',
        `precision (${tried.length} pairs)`,
        'recall',
        `kept aside: precision (${aside.length} pairs)`,
        'recall',
      ],
      ...Object.keys(ofTried).map((name) => [name, ...show(ofTried[name]), ...show(ofAside[name])]),
    ]),
  );
}

function readPairs(name: string): LabelledPair[] {
  const file = new URL(`../../fixtures/compare/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as LabelledPair[];
}
