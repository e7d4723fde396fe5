/** Small editions for tests, out of ids and texts. */
import type { ComparedEdition } from '../../../src/compare/index.ts';
import type { Clause } from '../../../src/policy/clause.ts';

/** A paragraph numbered by its place; anything else as given. */
export function clauseOf(id: string, text: string, more: Partial<Clause> = {}): Clause {
  return {
    id,
    named: true,
    number: null,
    label: null,
    kind: 'paragraph',
    depth: 0,
    section: [],
    sectionIds: [],
    parent: null,
    runs: [{ text, marks: [] }],
    text,
    notes: [],
    position: { line: 1, column: 1 },
    ...more,
  };
}

export function editionOfTexts(edition: string, texts: Record<string, string>): ComparedEdition {
  const clauses = Object.entries(texts).map(([id, text], n) =>
    clauseOf(id, text, { number: String(n + 1), label: String(n + 1) }),
  );
  return { policy: 'example', edition, clauses };
}
