/** The words of a change that show it: a few around it, or the sentence of a clause that came or went. */
import { sentencesOf } from '../language/sentences.ts';
import type { ComparedClause } from './comparison.ts';
import { shownClause } from './comparison.ts';
import { OPERATIONS, type Segment } from './redline/segment.ts';
import { cellsInLine, changedCells, namedCells, type NamedCell } from './named-cells.ts';

/** Words kept on each side of a change. */
const BESIDE = 6;
/** Up to this many words are quoted whole. */
const WHOLE = 40;

const ELLIPSIS = '…';

/** The redline of a change cut down to what changed; for a clause that only moved, its first words. */
export function excerptOf(change: ComparedClause): Segment[] {
  const { segments, from, to } = change;
  const cells = cellsOf(change);
  if (cells) return cellsInLine(cells);
  if (segments.length === 0) {
    const { runs } = shownClause(change);
    return cutWords(
      runs.map((run) => ({ op: 'same', ...run })),
      2 * BESIDE,
      0,
    );
  }
  return from.length === 0 || to.length === 0 ? sentenceOf(change) : aroundChanges(segments);
}

/** Of a table's row: the cells that changed, cut down, or all of a row that came, went or moved. */
function cellsOf({
  segments,
  from,
  to,
  origin,
  destination,
  columns,
}: ComparedClause): NamedCell[] | null {
  const [old, now] = [from[0], to[0]];
  if (from.length > 1 || to.length > 1 || [old, now].some((row) => row && row.kind !== 'row'))
    return null;
  if (old && now && segments.length > 0)
    return changedCells(old, now, columns).map(({ heading, segments: cell }) => ({
      heading,
      segments: aroundChanges(cell),
    }));
  if (old && now) return namedCells(now, 'same');
  if (now) return origin.length > 0 ? null : namedCells(now, 'insert');
  return old ? namedCells(old, destination.length > 0 ? 'same' : 'delete') : null;
}

function isChange({ op, typography, was }: Segment): boolean {
  return (OPERATIONS[op].change !== null && !typography) || was !== undefined;
}

function aroundChanges(segments: readonly Segment[]): Segment[] {
  const only = segments.some(isChange) ? isChange : ({ op }: Segment) => op !== 'same';
  /** Neighbours that changed, or that did not, together. */
  const stretches: { changed: boolean; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const changed = only(segment);
    const last = stretches.at(-1);
    if (last?.changed === changed) last.segments.push(segment);
    else stretches.push({ changed, segments: [segment] });
  }
  return stretches.flatMap(({ changed, segments: these }, at) => {
    if (changed)
      return byOperation(these).flatMap((group) => cutWords(group, WHOLE / 2, WHOLE / 4));
    // What only follows is shown by its first words, what only leads up by its last.
    const kept = [at === 0 ? 0 : BESIDE, at === stretches.length - 1 ? 0 : BESIDE] as const;
    return cutWords(these, ...kept);
  });
}

function byOperation(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last?.[0]?.op === segment.op) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

/** Segments of one text with its middle left out, where that leaves out more than a few words. */
function cutWords(segments: readonly Segment[], first: number, last: number): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= first + last + BESIDE / 2) return [...segments];
  const [head, tail] = [words[first - 1], words[words.length - last]];
  const end = head ? head.index + head[0].length : 0;
  const start = last > 0 && tail ? tail.index : text.length;
  const op = segments[0]?.op ?? 'same';
  return [
    ...slice(segments, 0, end),
    { op, text: `${end > 0 ? ' ' : ''}${ELLIPSIS}${start < text.length ? ' ' : ''}` },
    ...slice(segments, start, text.length),
  ];
}

/** The sentence that shows what the clause asks, or its first. */
function sentenceOf({ segments, meanings }: ComparedClause): Segment[] {
  const text = segments.map((segment) => segment.text).join('');
  const op = segments[0]?.op ?? 'same';
  if ((text.match(/\S+/gu)?.length ?? 0) <= WHOLE) return [...segments];
  const sentences = sentencesOf(text);
  const evidence = meanings.flatMap(({ from, to }) => to ?? from ?? [])[0];
  const asking = sentences.findIndex(
    ({ start, end }) => evidence && text.slice(start, end).includes(evidence),
  );
  const shown = sentences.slice(Math.max(0, asking));
  const [first] = shown;
  // “Right to know.” says little: what follows such a heading is shown with it.
  const last = shown.find(
    ({ end }) => first && (text.slice(first.start, end).match(/\S+/gu)?.length ?? 0) > BESIDE,
  );
  if (!first || !last) return [...segments];
  return [
    ...(first.start > 0 ? [{ op, text: `${ELLIPSIS} ` }] : []),
    ...cutWords(slice(segments, first.start, last.end), WHOLE, BESIDE),
    ...(last.end < text.length ? [{ op, text: ` ${ELLIPSIS}` }] : []),
  ];
}

/** The segments of a stretch of their text. */
function slice(segments: readonly Segment[], start: number, end: number): Segment[] {
  let at = 0;
  return segments.flatMap((segment) => {
    const text = segment.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += segment.text.length;
    return text === '' ? [] : [{ ...segment, text }];
  });
}
