/** What a change of a clause means, in words and as data. */
import type { Place } from '../../language/place.ts';

/** In the order of their weight; `MEANING_CLASSES` is that order. */
export type MeaningClass =
  'force' | 'who' | 'quantity' | 'law' | 'reference' | 'wording' | 'format' | 'typography';

export const MEANING_CLASSES: readonly MeaningClass[] = [
  'force',
  'who',
  'quantity',
  'law',
  'reference',
  'wording',
  'format',
  'typography',
];

/** What became of a duty. A permission that became narrower counts as strengthened. */
export type Effect = 'strengthened' | 'weakened' | 'added' | 'lifted' | 'reversed';

export interface Meaning {
  class: MeaningClass;
  /** Force only. */
  effect?: Effect;
  /** The words of the old edition that the claim rests on. */
  from?: string;
  /** The words of the new edition that the claim rests on. */
  to?: string;
  /** The claim as a plain sentence: "Stronger: “should” became “must”." */
  sentence: string;
}

/** A meaning with the places of its evidence; the places say which marks it explains. */
export interface Claim extends Meaning {
  old?: Place | undefined;
  now?: Place | undefined;
}

/** Words as evidence. A long quotation keeps its beginning. */
export function quote(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= 80 ? `“${plain}”` : `“${plain.slice(0, 76).replace(/\s+\S*$/, '')} …”`;
}

/** "“A” became “B”.", "“B” was added.", "“A” was removed." */
export function became(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined) return `${quote(from)} became ${quote(to)}.`;
  return to !== undefined ? `${quote(to)} was added.` : `${quote(from ?? '')} was removed.`;
}
