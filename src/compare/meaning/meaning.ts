/** What a change of a clause means, in words and as data. */
import type { Place } from '../../language/place.ts';

/**
 * The classes of meaning, the weightiest first: the order of this table is the order in which
 * meanings are listed and changes are sorted.
 *
 * `label` begins the sentence (null where the effect on a duty does). `asksOtherwise`: somebody
 * is asked something else than before, which no entry may call editorial. `needsReason`: the
 * author has to say why. `aside`: left out where another meaning says more.
 */
export const MEANINGS = {
  force: { label: null, asksOtherwise: true, needsReason: true, aside: false },
  who: { label: 'Who', asksOtherwise: true, needsReason: true, aside: false },
  quantity: { label: 'Quantity', asksOtherwise: true, needsReason: true, aside: false },
  law: { label: 'Law or document', asksOtherwise: false, needsReason: true, aside: false },
  reference: { label: 'Reference', asksOtherwise: false, needsReason: false, aside: false },
  wording: { label: 'Wording', asksOtherwise: false, needsReason: false, aside: true },
  format: { label: 'Format', asksOtherwise: false, needsReason: false, aside: false },
  typography: { label: 'Typography', asksOtherwise: false, needsReason: false, aside: false },
} as const satisfies Record<
  string,
  { label: string | null; asksOtherwise: boolean; needsReason: boolean; aside: boolean }
>;

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
