/** How a policy's text grew: how often it says must, should and may, and its clauses, edition by edition. */
import { countDutyWords, type DutyWord } from '../language/count-duty-words.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Policy } from '../content/build-library.ts';
import { spansOf } from '../content/timeline.ts';
import type { Strings } from '../strings/strings.ts';

/** What is counted. */
export type Measure = DutyWord | 'clauses';

export interface GrowthRow {
  measure: Measure;
  name: string;
  first: number;
  last: number;
  /** The course as the path of an SVG, 100 wide and `HEIGHT` high; every step is an edition. */
  path: string;
  /** All figures, for those who do not see the course. */
  course: string;
  /** What became of it, in words. */
  words: string;
}

export interface TextGrowth {
  /** The first and the last edition. */
  from: string;
  to: string;
  rows: GrowthRow[];
  /** All figures, the newest edition first. */
  figures: { name: string; counts: number[] }[];
}

/** Of the drawing of a course, and how much of it is left free above and below. */
export const HEIGHT = 32;
const MARGIN = 2;

const MEASURES: readonly Measure[] = ['must', 'should', 'may', 'clauses'];

/** An edition with its first day and its figures. */
interface Counted {
  name: string;
  day: number;
  counts: Record<Measure, number>;
}

/**
 * The editions that applied or will; null where there are not two, because nothing grew.
 * A proposal is no edition, and what no edition says has no row.
 * @param today ISO date
 */
export function textGrowth(policy: Policy, today: string, t: Strings): TextGrowth | null {
  const editions = policy.editions.filter(isPublished).flatMap((edition): Counted[] => {
    const [span] = spansOf(edition, policy, today);
    const name = editionName(edition.edition, t);
    return span ? [{ name, day: Date.parse(span.from), counts: countsOf(edition) }] : [];
  });
  const [first, last] = [editions[0], editions.at(-1)];
  if (!first || !last || first === last) return null;
  const said = MEASURES.filter((measure) => editions.some(({ counts }) => counts[measure] > 0));
  const most = (measures: readonly Measure[]): number =>
    Math.max(...editions.flatMap(({ counts }) => measures.map((measure) => counts[measure])));
  // Words are drawn to one scale from nothing up, so that one more is not drawn like seven more.
  const mostWords = most(MEASURES.filter((measure) => measure !== 'clauses'));
  return {
    from: first.name,
    to: last.name,
    rows: said.map((measure) => ({
      measure,
      name: t.growth.measures[measure],
      first: first.counts[measure],
      last: last.counts[measure],
      path: pathOf(editions, measure, measure === 'clauses' ? most(['clauses']) : mostWords),
      course: editions.map(({ counts }) => counts[measure]).join(', '),
      words: changeInWords(editions, measure, t),
    })),
    figures: editions.toReversed().map(({ name, counts }) => ({
      name,
      counts: said.map((measure) => counts[measure]),
    })),
  };
}

function countsOf({ clauses }: Edition): Record<Measure, number> {
  const words = countDutyWords(clauses.map(({ text }) => text).join('\n'));
  return { ...words, clauses: clauses.length };
}

/** A step at each edition, where its days begin. */
function pathOf(editions: readonly Counted[], measure: Measure, most: number): string {
  const days = editions.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  // The last edition has a width, too.
  const length = Math.max(1, (last - first) * 1.15);
  const y = (count: number): number =>
    Math.round((HEIGHT - MARGIN - (count / most) * (HEIGHT - 2 * MARGIN)) * 10) / 10;
  const steps = editions.map(({ day, counts }, i) => {
    const x = Math.round(((day - first) / length) * 1000) / 10;
    return i === 0 ? `M0 ${y(counts[measure])}` : `H${x}V${y(counts[measure])}`;
  });
  return `${steps.join('')}H100`;
}

/** “7 more, 4 of them in 2026–2027”: the edition with the largest step is named where it did most. */
function changeInWords(editions: readonly Counted[], measure: Measure, t: Strings): string {
  const counts = editions.map((edition) => edition.counts[measure]);
  const change = (counts.at(-1) ?? 0) - (counts[0] ?? 0);
  const isSame = counts.every((count) => count === counts[0]);
  if (change === 0) return isSame ? t.growth.same : t.growth.sameAgain;
  const left = counts.at(-1) ?? 0;
  const words =
    change > 0 ? t.growth.more(change) : left === 0 ? t.growth.noneLeft : t.growth.fewer(-change);
  const steps = counts.map((count, i) => (i === 0 ? 0 : count - (counts[i - 1] ?? 0)));
  const largest = steps.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  const by = editions[steps.indexOf(largest)];
  const share = largest / change;
  if (!by || editions.length < 3 || share > 1) return words;
  if (share === 1) return t.growth.allIn(words, by.name);
  return share > 0.5 && left > 0 ? t.growth.mostIn(words, Math.abs(largest), by.name) : words;
}
