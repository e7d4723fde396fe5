/** The front matter of an imported draft. */
import { stringify } from 'yaml';
import type { Edition } from '../policy/edition.ts';
import type { GoneClause } from './carry-ids.ts';

/** What a new year's text does not say of itself, and the edition before does. */
const CARRIED = ['summary', 'owner', 'origin', 'audience'] as const;

export interface FrontMatterInput {
  title: string;
  details: Record<string, string>;
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
  const { title, details, before, ids, gone } = input;
  const fields: Record<string, unknown> = { title, status: 'draft', ...details };
  const carried: string[] = [];
  for (const name of CARRIED) {
    const value = before?.meta[name];
    if (value === undefined || fields[name] !== undefined) continue;
    fields[name] = value;
    carried.push(name);
  }
  // The sentences for parents stay with their clauses; they have to be looked at where those changed.
  const parents = Object.entries(before?.meta.parents ?? {}).filter(([id]) => ids.has(id));
  if (parents.length > 0) {
    fields.parents = Object.fromEntries(
      parents.map(([id, { sentence, checked }]) => [
        id,
        checked ? { sentence, checked } : sentence,
      ]),
    );
    carried.push('parents');
  }
  if (before) fields.supersedes = before.edition;
  const yaml = stringify(fields, { lineWidth: 0 });
  return { text: `---\n${yaml}${before ? stubs(before, gone) : ''}---\n`, carried };
}

/** Lines for the author to complete: what became of the clauses that are gone. */
function stubs(before: Edition, gone: readonly GoneClause[]): string {
  if (gone.length === 0) return '';
  const lines = gone.map(({ clause, perhaps }) => {
    const entry =
      perhaps.length === 0
        ? '{ to: none, why: "…" }'
        : perhaps.length === 1
          ? perhaps[0]!
          : `[${perhaps.join(', ')}]`;
    return `  ${clause.id}: ${entry} # it said: ${shortened(clause.text)}`;
  });
  return [
    `Clauses of ${before.edition} that this text no longer has. Say what became of each,`,
    'then take away the sign and the space before these lines.',
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
