/** What a change of a clause means, in words and as data. */
import type { Place } from '../../language/place.ts';

/**
 * The classes of meaning, the weightiest first: the order of this table is the order in which
 * meanings are listed and changes are sorted.
 *
 * `label` begins the sentence (null where the effect on a duty does). `aside`: left out where
 * another meaning says more.
 */
export const MEANINGS = {
  force: { label: null, aside: false },
  who: { label: 'Who', aside: false },
  quantity: { label: 'Quantity', aside: false },
  law: { label: 'Law or document', aside: false },
  reference: { label: 'Reference', aside: false },
  wording: { label: 'Wording', aside: true },
  format: { label: 'Format', aside: false },
  typography: { label: 'Typography', aside: false },
} as const satisfies Record<string, { label: string | null; aside: boolean }>;

export type MeaningClass = keyof typeof MEANINGS;

/** By weight. */
export const MEANING_CLASSES: readonly MeaningClass[] = Object.keys(MEANINGS) as MeaningClass[];

/**
 * What can become of a duty, and how a sentence about it begins. `byLimit` is the beginning
 * where a limit or an exception came or went; null where no limit does that. A permission that
 * became narrower counts as strengthened.
 */
export const EFFECTS = {
  strengthened: { label: 'Stronger', byLimit: 'Stricter' },
  weakened: { label: 'Weaker', byLimit: 'Less strict' },
  added: { label: 'New duty', byLimit: null },
  lifted: { label: 'Duty lifted', byLimit: null },
  reversed: { label: 'Reversed', byLimit: null },
} as const satisfies Record<string, { label: string; byLimit: string | null }>;

export type Effect = keyof typeof EFFECTS;

export interface Meaning {
  class: MeaningClass;
  /** Force only. */
  effect?: Effect;
  /** The words of the old edition that show it. */
  from?: string;
  /** The words of the new edition that show it. */
  to?: string;
  /** A plain sentence: "Stronger: “should” became “must”." */
  sentence: string;
}

/** A meaning with the places of the words that show it: the changes there are explained by it. */
export interface PlacedMeaning extends Meaning {
  old?: Place | undefined;
  now?: Place | undefined;
}

/** A meaning whose sentence begins with the name of its class. */
export function labelled(kind: Exclude<MeaningClass, 'force'>, what: string): Meaning {
  return { class: kind, sentence: `${MEANINGS[kind].label}: ${what}` };
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
