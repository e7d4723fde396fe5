/** The clerk's list of documents that the texts in force name, and where each is. */
import { doubtOf, mentionsIn, type Holdings, type Mention } from '../content/holdings.ts';
import type { Policy } from '../content/build-library.ts';
import { currentEdition } from '../content/timeline.ts';
import { columns } from './help.ts';

/** A document that a clause in force names. */
export interface DocumentNamed {
  policy: string;
  clause: string;
  /** As the clause names it. */
  document: string;
  held: Mention['held']['kind'];
  /** The policy's slug, or where else it is held; '' where that is not known. */
  at: string;
  /** What is wrong with the policy that is named; null for nothing, and for any other document. */
  doubt: 'not-in-force' | 'overdue' | null;
}

/** Every document that the text in force of these policies names. @param today ISO date */
export const documentsNamed = (
  policies: readonly Policy[],
  holdings: Holdings,
  today: string,
): DocumentNamed[] =>
  policies.flatMap((policy) =>
    mentionsIn(currentEdition(policy, today)?.clauses ?? [], policy.slug, holdings).map(
      ({ clause, words, held }) => ({
        policy: policy.slug,
        clause: clause.id,
        document: words,
        held: held.kind,
        at: held.kind === 'policy' ? held.policy.slug : held.kind === 'elsewhere' ? held.where : '',
        doubt: held.kind === 'policy' ? doubtOf(held.policy, today) : null,
      }),
    ),
  );

/** The list in words, what has to be looked at first; '' where nothing is named. */
export function documentsInWords(documents: readonly DocumentNamed[]): string {
  const parts = [
    ['named, and not in force', documents.filter(({ doubt }) => doubt === 'not-in-force')],
    ['named, and review overdue', documents.filter(({ doubt }) => doubt === 'overdue')],
    ['named, and not here', documents.filter(({ held }) => held === 'not-here')],
    ['held elsewhere', documents.filter(({ held }) => held === 'elsewhere')],
    ['on this site', documents.filter((one) => one.held === 'policy' && one.doubt === null)],
  ] as const;
  const lines = parts.flatMap(([words, some]) =>
    some.length === 0
      ? []
      : [
          `  ${words}:`,
          columns(
            some.map(
              ({ document, at, policy, clause }) =>
                [`“${document}”${at ? ` (${at})` : ''}`, `${policy}#${clause}`] as const,
            ),
            '    ',
          ),
        ],
  );
  if (lines.length === 0) return '';
  const hint = documents.some(({ held }) => held === 'not-here')
    ? '\n  Say in words.yaml where a document is that is not here.'
    : '';
  return `Documents that the texts in force name:\n${lines.join('\n')}${hint}`;
}
