/** Reads `content/law.yaml`: Acts and guidance as policies cite them, and which are out of date. */
import { z } from 'zod';
import { isoDate, oneOf, optional, pattern, text, texts } from '../policy/field.ts';
import { readYaml } from '../policy/yaml.ts';
import type { Problem } from '../messages/problem.ts';
import type { Clause } from '../policy/clause.ts';

export const LAW_FILE = 'law.yaml';

export const LAW_STATES = ['in force', 'repealed', 'replaced', 'renamed'] as const;

const entry = z.strictObject({
  /** As policies cite it: `Data Protection Act 1998`. */
  name: text('Write the name as policies cite it: “name: Data Protection Act 1998”.'),
  /** Other ways in which it is cited. */
  also: optional(texts('Write other ways in which it is cited.')),
  state: oneOf(LAW_STATES),
  /** The day from which it has been so. */
  since: optional(isoDate()),
  /** What to cite instead. */
  replacedBy: optional(text('Say what to cite instead.')),
  source: optional(
    pattern(/^https?:\/\/\S+$/, 'a web address', 'Write the address that says so: https://…'),
  ),
  /** The day on which the school opened the source and found it so. */
  checked: optional(isoDate()),
});

const schema = z.strictObject({ law: z.array(entry) });

export type Law = z.output<typeof entry>;

/** Reads the list. It is empty if something is wrong with it. */
export function parseLaw(source: string, file: string): { law: Law[]; problems: Problem[] } {
  const { data, problems } = readYaml<z.output<typeof schema>>(source, file, 1, schema);
  return { law: data?.law ?? [], problems };
}

/**
 * The entries that a text cites, each once. The longest name counts: a text that
 * cites “Education Act 2011” does not cite “Education Act”.
 */
export function lawCitedIn(words: string, law: readonly Law[]): Law[] {
  const cited = new Set<Law>();
  let left = fold(words);
  const names = law
    .flatMap((entry) => [entry.name, ...(entry.also ?? [])].map((n) => ({ name: fold(n), entry })))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { name, entry } of names) {
    const without = left.replaceAll(
      new RegExp(`(?<![\\p{L}\\d])${escape(name)}(?![\\p{L}\\d])`, 'gu'),
      '\0',
    );
    if (without !== left) cited.add(entry);
    left = without;
  }
  return law.filter((entry) => cited.has(entry));
}

export interface Citation {
  clause: Clause;
  law: Law;
}

/** Every citation in an edition’s text, in reading order. */
export const citationsIn = (clauses: readonly Clause[], law: readonly Law[]): Citation[] =>
  clauses.flatMap((clause) =>
    lawCitedIn(clause.text, law).map((cited) => ({ clause, law: cited })),
  );

const fold = (words: string) => words.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
