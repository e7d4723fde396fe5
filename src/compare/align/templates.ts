/**
 * Sibling boilerplate: "The X officer answers questions", again and again.
 *
 * Where clauses that hang from the same parent share most of their words, only the words
 * that are a clause's own tell it from the others.
 */
import type { Side } from './clause-side.ts';

export interface Templates {
  /** The words of a clause that fewer than half of its siblings have; null without a template. */
  own(clause: number): ReadonlySet<number> | null;
}

/** Fewer clauses than this are no pattern; more are a text without headings. */
const [LEAST_SIBLINGS, MOST_SIBLINGS] = [3, 60];

/** Longer clauses are told apart by their many words. */
const MOST_WORDS = 30;

export function createTemplates(side: Side): Templates {
  const families = new Map<number, number[]>();
  for (let i = 0; i < side.size; i += 1) {
    const parent = side.parents[i] ?? -1;
    const family = families.get(parent);
    if (family) family.push(i);
    else families.set(parent, [i]);
  }
  /** By parent: the words that at least half of its children have. */
  const templates = new Map<number, ReadonlySet<number>>();
  const templateOf = (parent: number): ReadonlySet<number> => {
    const known = templates.get(parent);
    if (known) return known;
    const all = families.get(parent) ?? [];
    const family = all.length < LEAST_SIBLINGS || all.length > MOST_SIBLINGS ? [] : all;
    const counts = new Map<number, number>();
    for (const i of family) {
      for (const word of new Set(side.words(i))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const shared = [...counts].flatMap(([word, times]) =>
      times * 2 >= family.length ? [word] : [],
    );
    const template = new Set(shared);
    templates.set(parent, template);
    return template;
  };
  return {
    own(clause) {
      const words = new Set(side.words(clause));
      if (words.size > MOST_WORDS) return null;
      const template = templateOf(side.parents[clause] ?? -1);
      const own = new Set([...words].filter((word) => !template.has(word)));
      // A few articles in common are no template.
      return own.size > 0 && own.size * 2 <= words.size ? own : null;
    },
  };
}

/** What is left of a likeness, 0 to 1, where two clauses share their template and not their own words. */
export function withoutTemplate(
  likeness: number,
  own: ReadonlySet<number> | null,
  other: ReadonlySet<number> | null,
): number {
  if (!own || !other) return likeness;
  const shared = [...own].filter((word) => other.has(word)).length;
  return (
    likeness * (TEMPLATE_WORTH + (1 - TEMPLATE_WORTH) * ((2 * shared) / (own.size + other.size)))
  );
}

const TEMPLATE_WORTH = 0.2;
