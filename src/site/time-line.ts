/** The editions of a policy on a line of time: what its history draws, with the same in words. */
import { assertNever } from '../language/assert-never.ts';
import { dayAfter } from '../language/when.ts';
import { address, relative } from '../policy/address.ts';
import { isPublished, type Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import type { Standing } from '../policy/standings.ts';
import type { Policy } from '../content/build-library.ts';
import { endsInWords, forceWords } from '../content/force-words.ts';
import {
  beginningOf,
  editionBefore,
  spansOf,
  standingOf,
  stretchesOf,
  type Timeline,
} from '../content/timeline.ts';
import type { Strings } from '../strings/strings.ts';
import { daysInWords } from './answer-view.ts';

/**
 * What a bar stands for: days on which an edition applies now, will go on to while no end is
 * known, applied, will apply, is proposed to or may have applied; and days without any.
 */
const BAR_KINDS = ['now', 'on', 'past', 'waiting', 'proposed', 'maybe', 'gap'] as const;
export type BarKind = (typeof BAR_KINDS)[number];

/** A bar, by its place on the line in per cent. */
export interface Bar {
  kind: BarKind;
  x: number;
  width: number;
}

/** Some days in words; `to` leads to what applied on the first of them. */
export interface DaysOfRow {
  from: string;
  to: string;
  until: string;
}

/** An edition, or days on which none applied. */
export interface TimeRow {
  kind: Standing | 'gap';
  name: string;
  /** Where it is read; '' for a gap. */
  to: string;
  state: string;
  /** Its spans; empty where it never applied, or is proposed: then `remark` says what there is. */
  days: DaysOfRow[];
  remark: string;
  bars: Bar[];
  /** The edition before, and how many changes there are since; null for the first one and a gap. */
  since: { name: string; words: string; to: string } | null;
  minute: string;
}

export interface TimeLineView {
  /** Newest first. */
  rows: TimeRow[];
  /** Where years begin; without a name where there is no room for one. */
  years: { x: number; name: string }[];
  today: number;
  /** The kinds of bars that there are, for those who ask what a bar means. */
  kinds: BarKind[];
}

/** What the line of a policy is made from. */
export interface LineOf {
  policy: Policy;
  /** ISO date. */
  today: string;
  /** The page that shows it. */
  path: string;
  /** How many changes there are between two editions, as their comparison counts them. */
  countChanges: (from: Edition, to: Edition) => number;
  t: Strings;
}

/** A row with the day by which it has its place among the others; '' before all, `LAST` after. */
interface Placed {
  at: string;
  row: TimeRow;
}

const LAST = '9999-12-31';
/** More names than these would touch each other on a phone. */
const MOST_NAMES = 6;

/** Every edition of a policy and every gap between them. */
export function timeLine(line: LineOf): TimeLineView {
  const { policy, today } = line;
  const stretches = stretchesOf(policy, today);
  const axis = axisOf(stretches, policy.editions, today);
  const placed = [
    ...policy.editions.map((edition) => editionRow(edition, stretches, axis, line)),
    ...gapRows(stretches, axis, line),
  ].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const rows = placed.map(({ row }) => row).reverse();
  const isDrawn = (kind: BarKind): boolean =>
    rows.some(({ bars }) => bars.some((drawn) => drawn.kind === kind));
  return {
    rows,
    years: yearsOf(axis),
    today: axis.at(today),
    kinds: BAR_KINDS.filter(isDrawn),
  };
}

/** The line: from the first day that is recorded to some time after the last that is known. */
interface Axis {
  first: string;
  end: string;
  /** Where a day begins, in per cent. @param day ISO date; null for the end of the line */
  at: (day: string | null) => number;
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

function axisOf(stretches: Timeline, editions: readonly Edition[], today: string): Axis {
  const starts = stretches.flatMap(({ from }) => from ?? []);
  const proposed = editions.flatMap(({ meta }) =>
    meta.status === 'draft' ? (meta.effectiveFrom ?? []) : [],
  );
  const days = [...starts, ...proposed, today].sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const known = dayNumber(last) - dayNumber(first);
  // What has no end yet goes on for a while, as wide as can be seen.
  const length = known + Math.max(120, known / 10);
  const at = (day: string | null): number =>
    day === null ? 100 : rounded(((dayNumber(day) - dayNumber(first)) / length) * 100);
  const end = new Date((dayNumber(first) + length) * 86_400_000).toISOString().slice(0, 10);
  return { first, end, at };
}

const rounded = (number: number): number => Math.round(number * 100) / 100;

/** A year's first day on the line; years are left out, and the last ones unnamed, where names would touch. */
function yearsOf({ first, end, at }: Axis): TimeLineView['years'] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(end.slice(0, 4))];
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_NAMES));
  const years: TimeLineView['years'] = [];
  for (let year = from; year <= to; year += 1) {
    if (year % step !== 0) continue;
    const x = at(`${year}-01-01`);
    years.push({ x, name: x > 88 ? '' : String(year) });
  }
  return years;
}

function bar(kind: BarKind, from: string, to: string | null, axis: Axis): Bar {
  const x = axis.at(from);
  const end = axis.at(to === null ? null : dayAfter(to));
  // A gap of a day is seen, too.
  return { kind, x, width: Math.max(0.6, rounded(end - x)) };
}

function editionRow(edition: Edition, stretches: Timeline, axis: Axis, line: LineOf): Placed {
  const { policy, today, path, t } = line;
  const spans = spansOf(edition, policy, today);
  const standing = standingOf(edition, policy, today);
  const isPlaced = isPublished(edition) || edition.meta.effectiveFrom !== undefined;
  const [span] = spans;
  return {
    at: isPlaced ? (span?.from ?? beginningOf(edition, policy.editions, today).earliest) : LAST,
    row: {
      kind: standing,
      name: editionName(edition.edition, t),
      to: relative(path, address.edition(policy.slug, edition.edition)),
      state: t.standing.words[standing],
      days: spans.map((one) => {
        const { from, to } = endsInWords(one, edition, policy, today, t);
        return { from, to: relative(path, address.on(one.from)), until: to };
      }),
      remark: spans.length > 0 ? '' : forceWords(edition, policy, today, t) || t.history.noDay,
      bars: [
        ...openBars(edition, stretches, axis),
        ...spans.flatMap((one) => spanBars(one, today, axis)),
        ...(standing === 'proposed' && edition.meta.effectiveFrom
          ? [bar('proposed', edition.meta.effectiveFrom, edition.meta.effectiveTo ?? null, axis)]
          : []),
      ],
      since: sinceBefore(edition, line),
      minute: edition.meta.minute ?? '',
    },
  };
}

/** The days of which the record does not say whether an edition applied. */
const openBars = (edition: Edition, stretches: Timeline, axis: Axis): Bar[] =>
  stretches.flatMap(({ from, to, answer }) =>
    from !== null && answer.kind === 'unrecorded' && answer.candidates.includes(edition)
      ? [bar('maybe', from, to, axis)]
      : [],
  );

/** What is over, what is now, and what is to come look different. */
function spanBars(
  { from, to }: { from: string; to: string | null },
  today: string,
  axis: Axis,
): Bar[] {
  if (from > today) return [bar('waiting', from, to, axis)];
  if (to !== null && to < today) return [bar('past', from, to, axis)];
  const now = bar('now', from, to ?? today, axis);
  if (to !== null) return [now];
  return [now, bar('on', dayAfter(today), null, axis)];
}

function sinceBefore(edition: Edition, line: LineOf): TimeRow['since'] {
  const { policy, path, countChanges, t } = line;
  const before = editionBefore(edition, policy.editions);
  if (!before) return null;
  const count = countChanges(before, edition);
  const none = edition.meta.unchangedFrom ? t.history.unchanged : t.history.noChange;
  return {
    name: editionName(before.edition, t),
    words: count === 0 ? none : t.history.changes(count),
    to: relative(path, address.comparison(policy.slug, before.edition, edition.edition)),
  };
}

/** The days after the first edition began on which nothing of the policy applied. */
function gapRows(stretches: Timeline, axis: Axis, { path, t }: LineOf): Placed[] {
  return stretches.flatMap(({ from, to, answer }): Placed[] => {
    if (from === null) return [];
    switch (answer.kind) {
      case 'edition':
      case 'unrecorded':
        return [];
      case 'none': {
        const days = daysInWords(from, to, t);
        return [
          {
            at: from,
            row: {
              kind: 'gap',
              name: t.history.noEdition,
              to: '',
              state: answer.why === 'ended' ? t.history.ended : t.history.gap,
              days: [{ from: days, to: relative(path, address.on(from)), until: '' }],
              remark: t.on.none[answer.why],
              bars: [bar('gap', from, to, axis)],
              since: null,
              minute: '',
            },
          },
        ];
      }
      default:
        return assertNever(answer);
    }
  });
}
