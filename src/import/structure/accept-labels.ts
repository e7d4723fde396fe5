/**
 * Decides which of the labels that were typed at the start of paragraphs are labels, and not words of
 * the text: “1 Stands” beside “2 Tickets”, but not “7 Days” alone, nor the times of a timetable.
 */
import { assertNever } from '../../language/assert-never.ts';
import { isFirst, placesAfter, placesOf, type Label, type TypedLabel } from '../formats/label.ts';

/** What one block has before its words. */
export interface Candidate {
  /** The label that the source prints by itself. */
  printed: Label | null;
  /** What may be a label that someone typed. */
  typed: TypedLabel | null;
  isHeading: boolean;
}

/** @returns for each block the typed label that is one, else null */
export function acceptLabels(candidates: readonly Candidate[]): (TypedLabel | null)[] {
  const runs = bareRuns(candidates);
  const labels = candidates.map(({ printed, typed }, i) =>
    typed?.bare && !runs.has(i) ? null : (typed ?? printed),
  );
  const counted = countingOf(labels);
  return candidates.map(({ typed, isHeading }, i) => {
    if (!typed) return null;
    if (typed.bare) return runs.has(i) ? typed : null;
    if (typed.style === 'bullet') return isHeading ? null : typed;
    return isLabel(typed, counted[i] ?? ALONE) ? typed : null;
  });
}

/** Whether an earlier label leads up to a label, and whether a later one counts on from it. */
interface Counting {
  before: boolean;
  after: boolean;
}

const ALONE: Counting = { before: false, after: false };

function isLabel(label: TypedLabel, { before, after }: Counting): boolean {
  switch (label.style) {
    // “6(a)” is no word, and “8.40 Porch” is a time unless its neighbours count on.
    case 'other':
      return true;
    case 'parts':
      return before || after || (label.sure && /\.1$/.test(label.number ?? ''));
    case 'bullet':
      return true;
    case 'decimal':
    case 'lower':
    case 'roman':
    case 'capital':
      // “31. August” or “4) …” alone in a text is not numbering.
      return label.sure ? isFirst(label) || before || after : (isFirst(label) && after) || before;
    default:
      return assertNever(label.style);
  }
}

/** For each label, whether others lead up to it and go on from it, wherever they are. */
function countingOf(labels: readonly (Label | null)[]): Counting[] {
  /** Each place that comes after a label, with where the first of those labels is. */
  const leads = new Map<string, number>();
  /** Each place, with where the last label in it is. */
  const last = new Map<string, number>();
  for (const [i, label] of labels.entries()) {
    if (!label) continue;
    for (const place of nextPlaces(label)) if (!leads.has(place)) leads.set(place, i);
    for (const place of placesOf(label)) last.set(place, i);
  }
  return labels.map((label, i): Counting => {
    if (!label) return ALONE;
    return {
      before: placesOf(label).some((place) => (leads.get(place) ?? i) < i),
      after: nextPlaces(label).some((place) => (last.get(place) ?? i) > i),
    };
  });
}

/** A clause that a school has struck out leaves a gap: 6.1.16 after 6.1.14. And 2.0 comes after 1.0. */
function nextPlaces(label: Label): string[] {
  const next = placesAfter(label);
  if (label.style !== 'parts') return next;
  const [, chief] = /^(\d+)\.0$/.exec(label.number ?? '') ?? [];
  return [
    ...next.flatMap((number) => [number, ...placesAfter({ ...label, number })]),
    ...(chief === undefined ? [] : [`${Number(chief) + 1}.0`]),
  ];
}

/**
 * The bare figures that are labels: those of a row 1, 2, 3 …, and those that have their parts right
 * after them (1.1 after 1).
 */
function bareRuns(candidates: readonly Candidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length > 1) for (const index of run) found.add(index);
    run = [];
  };
  for (const [i, { typed }] of candidates.entries()) {
    if (!typed?.bare) continue;
    const figure = Number(typed.number);
    const next = candidates.slice(i + 1, i + 3).find((c) => c.typed ?? c.printed);
    const first = (next?.typed ?? next?.printed)?.number;
    if (first === `${typed.number}.1`) found.add(i);
    if (figure === 1) close();
    if (figure === run.length + 1) run.push(i);
  }
  close();
  return found;
}
