/** The front matter of an imported draft. */
import { stringify } from 'yaml';
import type { Edition } from '../policy/edition.ts';
import { fieldsWith, type FieldsWith } from '../policy/frontmatter.ts';
import type { GoneClause } from './carry-ids.ts';
import type { Details } from './structure/draft.ts';

export interface FrontMatterInput {
  title: string;
  /** True if the draft has only the numbers that are written in it. */
  onlyWritten: boolean;
  details: Details;
  before: Edition | null;
  /** The ids of the draft's clauses. */
  ids: ReadonlySet<string>;
  gone: readonly GoneClause[];
}

export interface FrontMatter {
  /** From the first line of hyphens to the last. */
  text: string;
  /** The fields taken over from the edition before. */
  carried: string[];
}

export function writeFrontMatter(input: FrontMatterInput): FrontMatter {
  const { title, onlyWritten, details, before, ids, gone } = input;
  const anew: Record<FieldsWith<'imported', 'anew'>, string | undefined> = {
    title,
    status: 'draft',
    supersedes: before?.edition,
    numbers: onlyWritten ? 'written' : undefined,
  };
  const { supersedes, numbers, ...first } = anew;
  const fields: Partial<Record<string, unknown>> = { ...first, ...details };
  const carried: string[] = [];
  for (const name of fieldsWith('imported', 'same')) {
    const value = before?.meta[name];
    if (value === undefined || fields[name] !== undefined) continue;
    fields[name] = value;
    carried.push(name);
  }
  const byClause: Record<FieldsWith<'imported', 'by clause'>, Record<string, unknown>> = {
    parents: sentencesKept(before, ids),
  };
  for (const [name, entries] of Object.entries(byClause)) {
    if (Object.keys(entries).length === 0) continue;
    fields[name] = entries;
    carried.push(name);
  }
  if (supersedes) fields.supersedes = supersedes;
  if (numbers) fields.numbers = numbers;
  const yaml = stringify(fields, { lineWidth: 0 });
  return { text: `---\n${yaml}${before ? stubs(before, gone) : ''}---\n`, carried };
}

/** Keeps the sentences for parents with their clauses; the author has to check those whose clause changed. */
function sentencesKept(before: Edition | null, ids: ReadonlySet<string>): Record<string, unknown> {
  const parents = Object.entries(before?.meta.parents ?? {}).filter(([id]) => ids.has(id));
  return Object.fromEntries(
    parents.map(([id, { sentence, checked }]) => [id, checked ? { sentence, checked } : sentence]),
  );
}

/** Lines for the author to complete: what became of the clauses that are gone. */
function stubs(before: Edition, gone: readonly GoneClause[]): string {
  if (gone.length === 0) return '';
  const lines = gone.map(({ clause, perhaps }) => {
    const [one, ...others] = perhaps;
    const several = others.length > 0 ? `[${perhaps.join(', ')}]` : one;
    const entry = several ?? '{ to: none, why: "…" }';
    return `  ${clause.id}: ${entry} # it said: ${shortened(clause.text)}`;
  });
  return [
    `Clauses of ${before.edition} that this text no longer has. Write what became of each,`,
    'then remove the “#” and the space at the start of these lines.',
    'lineage:',
    ...lines,
  ]
    .map((line) => `# ${line}\n`)
    .join('');
}

export function shortened(text: string, length = 70): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
