/** Sentences that stand in another clause than before. */
import { within, type Place } from '../../language/place.ts';
import { foldText } from '../../language/tokenize.ts';
import type { Segment } from '../redline/segment.ts';
import { countWords, readChanges, type ChangeMap } from './change-map.ts';

/** The places of sentences that left a clause for another one, and of those that came from one. */
export interface MovedSentences {
  old: Place[];
  now: Place[];
}

/** Fewer words may stand anywhere: “See above.” */
const LEAST_WORDS = 3;

/**
 * Pairs each sentence that one redline lost whole with the same sentence that another one gained.
 *
 * @returns one for each redline, in the same order
 */
export function movedSentences(redlines: readonly (readonly Segment[])[]): MovedSentences[] {
  const moved = redlines.map((): MovedSentences => ({ old: [], now: [] }));
  const maps = redlines.map((segments) => (segments.length > 0 ? readChanges(segments) : null));
  const lost = new Map<string, { redline: number; place: Place }[]>();
  maps.forEach((map, redline) => {
    for (const place of map ? wholeSentences(map, 'old') : []) {
      const key = foldText(map?.before.slice(place.start, place.end) ?? '');
      lost.set(key, [...(lost.get(key) ?? []), { redline, place }]);
    }
  });
  maps.forEach((map, redline) => {
    for (const place of map ? wholeSentences(map, 'now') : []) {
      const sources = lost.get(foldText(map?.after.slice(place.start, place.end) ?? '')) ?? [];
      const at = sources.findIndex((source) => source.redline !== redline);
      const [source] = at < 0 ? [] : sources.splice(at, 1);
      if (!source) continue;
      moved[redline]?.now.push(place);
      moved[source.redline]?.old.push(source.place);
    }
  });
  return moved;
}

/** The sentences all of which is in one change, as only one of the texts has them. */
function wholeSentences(
  { before, after, changes, pairs }: ChangeMap,
  side: 'old' | 'now',
): Place[] {
  const [other, text] = side === 'old' ? (['now', before] as const) : (['old', after] as const);
  return pairs.flatMap((pair): Place[] => {
    const place = pair[side];
    if (!place || pair[other] || countWords(text, place) < LEAST_WORDS) return [];
    return changes.some((change) => within(place, change[side])) ? [place] : [];
  });
}
