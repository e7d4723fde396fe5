/**
 * Where every other document is that a text names: a policy of this site, held elsewhere, or
 * named and not here.
 */
import { documentsNamedIn, type NamedDocument } from '../language/documents-named-in.ts';
import type { Clause } from '../policy/clause.ts';
import type { LinkedPolicy } from './bearing.ts';
import type { ContentFiles, Library, Policy } from './build-library.ts';
import type { RequiredPolicies } from './required-policies.ts';
import { reviewState } from './review-state.ts';
import { currentEdition } from './timeline.ts';
import { foldName, readWords, type WordsFile } from './words-file.ts';

/** Where a named document is. */
export type Held =
  | { kind: 'policy'; policy: LinkedPolicy }
  | { kind: 'elsewhere'; where: string }
  | { kind: 'not-here' };

/** A document that a clause names. */
export interface Mention {
  clause: Clause;
  /** The words of the clause. */
  words: string;
  held: Held;
}

/** What decides where a document is. */
export interface Holdings {
  policies: readonly LinkedPolicy[];
  list: WordsFile;
  /** What the school must have, and where it has it; null without such a list. */
  required: RequiredPolicies | null;
}

/** What a content folder says of where documents are. */
export const holdingsOf = (
  { policies, required }: { policies: readonly Policy[]; required: Library['required'] },
  files: Pick<ContentFiles, 'root' | 'files'>,
): Holdings => ({
  policies,
  required,
  list: readWords(
    files,
    policies.map(({ slug }) => slug),
  ).list,
});

/** Every document that the clauses of a policy name, but for that policy itself; each once in a clause. */
export function mentionsIn(clauses: readonly Clause[], own: string, holdings: Holdings): Mention[] {
  return clauses.flatMap((clause) => {
    const seen = new Set<string>();
    return [...documentsNamedIn(clause.text), ...listedIn(clause.text, holdings.list)].flatMap(
      (named) => {
        const key = keyOf(named);
        const held = heldAt(named, holdings);
        const isOwn = held.kind === 'policy' && held.policy.slug === own;
        if (isOwn || [...seen].some((one) => one.endsWith(key) || key.endsWith(one))) return [];
        seen.add(key);
        return [{ clause, words: named.words, held }];
      },
    );
  });
}

const keyOf = ({ about, kind }: NamedDocument): string => `${foldName(about)} ${kind}`.trim();

/** Documents of the school's own list, under whatever name; the longest first. */
function listedIn(text: string, { documents }: WordsFile): NamedDocument[] {
  return documents
    .flatMap(({ name, also = [] }) => [name, ...also])
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => {
      const at = foldName(text).indexOf(foldName(name));
      const isWhole = at >= 0 && !/[\p{L}\d]/u.test(foldName(text)[at - 1] ?? ' ');
      const [same] = documentsNamedIn(name);
      return isWhole ? [same ?? { words: name, about: foldName(name), kind: '' }] : [];
    });
}

function heldAt(named: NamedDocument, { policies, list, required }: Holdings): Held {
  const policyAt = (slug: string | undefined): Held | null => {
    const policy = policies.find((one) => one.slug === slug);
    return policy ? { kind: 'policy', policy } : null;
  };
  const names = (name: string): boolean => sameDocument(named, name);
  const listed = list.documents.find(({ name, also = [] }) => [name, ...also].some(names));
  if (listed?.elsewhere !== undefined) return { kind: 'elsewhere', where: listed.elsewhere };
  const here = policyAt(listed?.policy) ?? titled(named, policies);
  if (here) return here;
  const line = required?.policies.find(({ name }) => names(name));
  const covered = line?.coveredBy?.length === 1 ? policyAt(line.coveredBy[0]) : null;
  if (covered) return covered;
  return line?.elsewhere ? { kind: 'elsewhere', where: line.elsewhere } : { kind: 'not-here' };
}

function sameDocument(named: NamedDocument, name: string): boolean {
  if (foldName(name) === keyOf(named) || foldName(name) === named.about) return true;
  const [other] = documentsNamedIn(name);
  return other !== undefined && keyOf(other) === keyOf(named);
}

/** What a title is about: “Use of Social Media Policy” → “social media”. */
const subjectOf = (title: string): string =>
  foldName(title)
    .replace(/^(?:use of|the|school)\s+/, '')
    .replace(/\s+(?:policy|procedures?|and procedures?)$/, '');

/** The one policy that a name fits: by its whole subject, or else by one part of it. */
function titled({ about, kind }: NamedDocument, policies: readonly LinkedPolicy[]): Held | null {
  if (kind !== 'policy' && kind !== 'procedure') return null;
  const subject = subjectOf(about);
  const whole = policies.filter(
    ({ title, slug }) => subjectOf(title) === subject || slug === subject.replaceAll(' ', '-'),
  );
  const part = policies.filter(({ title }) => subjectOf(title).split(' and ').includes(subject));
  const [policy, second] = whole.length > 0 ? whole : part;
  return policy && !second ? { kind: 'policy', policy } : null;
}

/** What a reader who is sent to a policy has to know first; null where its text is in force and in date. */
export function doubtOf(policy: LinkedPolicy, today: string): 'not-in-force' | 'overdue' | null {
  const current = currentEdition(policy, today);
  if (!current) return 'not-in-force';
  return reviewState(current.meta.nextReview, today) === 'overdue' ? 'overdue' : null;
}
