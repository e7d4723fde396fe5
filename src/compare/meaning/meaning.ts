/** What a change of a clause means, as data. `meaning-sentence.ts` has its words. */
import type { Force } from '../../language/force.ts';
import type { Place } from '../../language/place.ts';
import type { Attached, ClauseKind, Look } from '../../policy/clause.ts';

/**
 * The classes of meaning, the weightiest first: the order of this table is the order in which
 * meanings are listed and changes are sorted. `aside`: left out where another meaning says more.
 * `rule`: what somebody has to do may be another thing.
 */
export const MEANINGS = {
  force: { aside: false, rule: true },
  who: { aside: false, rule: true },
  quantity: { aside: false, rule: true },
  law: { aside: false, rule: true },
  reference: { aside: false, rule: false },
  structure: { aside: false, rule: false },
  wording: { aside: true, rule: false },
  format: { aside: false, rule: false },
  typography: { aside: false, rule: false },
} as const satisfies Record<string, { aside: boolean; rule: boolean }>;

export type MeaningClass = keyof typeof MEANINGS;

/** By weight. */
export const MEANING_CLASSES: readonly MeaningClass[] = Object.keys(MEANINGS) as MeaningClass[];

/** What can become of a duty. A permission that became narrower counts as strengthened. */
export type Effect = 'strengthened' | 'weakened' | 'added' | 'lifted' | 'reversed';

/** What a limit does to a duty, where it came or went. */
export type LimitEffect = Extract<Effect, 'strengthened' | 'weakened'>;

/** What narrows a duty, or leaves room in it. */
export type LimitKind = 'limit' | 'exception' | 'condition' | 'softening';

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

/** What a meaning rests on. */
interface Evidence {
  effect?: Effect;
  from?: string;
  to?: string;
  /** The places of those words: the changes there are explained by the meaning. */
  old?: Place | undefined;
  now?: Place | undefined;
}

/**
 * A meaning that was found: its code, and what its sentence says besides. `from` and `to` are
 * both there where words took the place of others, one of them where words came or went.
 */
export type FoundMeaning = Evidence &
  (
    | { code: 'duty-changed'; effect: Effect; from: string; to: string }
    /** A statement that became its opposite. */
    | { code: 'denial'; effect: 'reversed' }
    /** `words`: the words of duty with what is to be done. */
    | { code: 'duty-added'; effect: 'added'; force: Force; words: string }
    | { code: 'duty-removed'; effect: 'lifted'; force: Force; words: string }
    | { code: 'limit'; effect: LimitEffect; limit: LimitKind }
    | { code: 'who' | 'quantity' | 'law' | 'reference' }
    /** `text`: the words of the link, which led `from` an address `to` another. */
    | { code: 'link-changed'; text: string; from: string; to: string }
    | { code: 'link-added'; text: string; to: string }
    | { code: 'link-removed'; text: string; from: string }
    | { code: 'footnote'; change: 'added' | 'removed' }
    | {
        code: 'attached';
        what: Attached['type'];
        change: 'added' | 'removed' | 'exchanged';
        text: string;
      }
    | { code: 'column'; change: 'added' | 'removed'; heading: string }
    | { code: 'column-renamed'; from: string; to: string }
    | { code: 'columns-moved'; headings: string[] }
    /** `items`: the words that stand under a lead-in of another force. */
    | { code: 'items-follow'; effect: Effect; items: string[] }
    | { code: 'sentence-moved'; change: 'came' | 'went'; words: string }
    /** `under`: the words of what it hangs from now; null where that is nothing. */
    | { code: 'level'; under: string | null | undefined }
    | { code: 'kind'; was: ClauseKind; is: ClauseKind }
    | { code: 'list'; ordered: boolean }
    /** A table that was, or is, clauses of another kind: `side` is where it is a table. */
    | { code: 'table'; side: 'from' | 'to'; kind: ClauseKind }
    | { code: 'text-added' | 'text-removed' | 'other-words' }
    /** `text` under other marks; neither list has any where their order alone differs. */
    | { code: 'look'; text: string; gained: Look[]; lost: Look[] }
    | { code: 'typing' }
  );

/** The class that each meaning belongs to. */
export const CLASS_OF = {
  'duty-changed': 'force',
  denial: 'force',
  'duty-added': 'force',
  'duty-removed': 'force',
  limit: 'force',
  who: 'who',
  quantity: 'quantity',
  law: 'law',
  reference: 'reference',
  'link-changed': 'reference',
  'link-added': 'reference',
  'link-removed': 'reference',
  footnote: 'reference',
  attached: 'reference',
  column: 'structure',
  'column-renamed': 'structure',
  'columns-moved': 'structure',
  'items-follow': 'force',
  'sentence-moved': 'structure',
  level: 'structure',
  kind: 'structure',
  list: 'structure',
  table: 'structure',
  'text-added': 'wording',
  'text-removed': 'wording',
  'other-words': 'wording',
  look: 'format',
  typing: 'typography',
} as const satisfies Record<FoundMeaning['code'], MeaningClass>;
