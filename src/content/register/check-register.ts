/** Checks content against the register: what was published stays, word for word. */
import { isPublished, type Edition } from '../../policy/edition.ts';
import { problem, type Problem, type ProblemCode, type DetailsOf } from '../../messages/problem.ts';
import type { Position } from '../../messages/position.ts';
import { sealOf } from './seal.ts';
import type { Register, SealedClause, SealedEdition } from './register.ts';

/** What is checked: a library's policies, drafts included. */
export interface CheckedPolicy {
  slug: string;
  editions: readonly Edition[];
}

/**
 * Every way in which published content is not what the register says.
 * @param root how the content folder is called in messages
 */
export function checkRegister(
  policies: readonly CheckedPolicy[],
  register: Register,
  root: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const sealed of register.editions) {
    const editions = policies.find((p) => p.slug === sealed.policy)?.editions ?? [];
    if (!editions.some((e) => e.edition === sealed.edition)) {
      const { policy, edition } = sealed;
      const file = `${root}/${policy}/${edition}.mdx`;
      problems.push(problem('edition-disappeared', file, null, { policy, edition }));
    }
  }
  for (const { slug, editions } of policies)
    for (const edition of editions) {
      const sealed = sealOf(register, slug, edition.edition);
      const source = editions.find((e) => e.edition === edition.meta.unchangedFrom);
      if (sealed) problems.push(...checkSealed(edition, sealed, source, register));
      else if (isPublished(edition))
        problems.push(report(edition, 'edition-not-sealed', { status: edition.meta.status }));
    }
  return problems;
}

/** The edition names itself in every message. */
type Besides<Code extends ProblemCode> = Omit<DetailsOf<Code>, 'policy' | 'edition'>;

function report<Code extends ProblemCode>(
  edition: Edition,
  code: Code,
  details: Besides<Code>,
  at: Position | null = edition.places.status ?? null,
): Problem {
  const { policy, edition: name } = edition;
  // What is left out of the details is put in here, which the compiler cannot follow.
  const all = { policy, edition: name, ...details } as unknown as DetailsOf<Code>;
  return problem<ProblemCode>(code, edition.file, at, all as DetailsOf<ProblemCode>);
}

function checkSealed(
  edition: Edition,
  sealed: SealedEdition,
  source: Edition | undefined,
  register: Register,
): Problem[] {
  const problems: Problem[] = [];
  if (!isPublished(edition)) problems.push(report(edition, 'edition-unpublished', {}));
  if (edition.meta.title !== sealed.title)
    problems.push(
      report(
        edition,
        'published-title-changed',
        { said: sealed.title, says: edition.meta.title },
        edition.places.title,
      ),
    );
  // The text of an edition “reviewed, no change” is in another file, and its problems are reported there.
  const elsewhere = source && sealOf(register, source.policy, source.edition);
  if (elsewhere && sameSeal(elsewhere, sealed)) return problems;
  return [...problems, ...checkClauses(edition, sealed)];
}

const sameSeal = (a: SealedEdition, b: SealedEdition) =>
  a.clauses.length === b.clauses.length &&
  a.clauses.every((c, i) => c.id === b.clauses[i]?.id && c.hash === b.clauses[i]?.hash);

function checkClauses(edition: Edition, sealed: SealedEdition): Problem[] {
  const problems: Problem[] = [];
  const now = new Map(edition.clauses.map((c) => [c.id, c]));
  const then = new Map(sealed.clauses.map((c) => [c.id, c]));
  for (const was of sealed.clauses) {
    const clause = now.get(was.id);
    if (!clause) {
      const moved = edition.clauses.find((c) => c.text === was.text && !then.has(c.id));
      const said = shorten(was.text);
      const at = moved?.position ?? edition.places.title ?? null;
      const details = { id: was.id, said, now: moved?.id ?? '' };
      problems.push(report(edition, 'published-clause-gone', details, at));
    } else if (clause.text !== was.text) {
      const { said, says } = difference(was.text, clause.text);
      const details = { id: was.id, said, says };
      problems.push(report(edition, 'published-text-changed', details, clause.position));
    }
  }
  for (const clause of edition.clauses)
    if (!then.has(clause.id))
      problems.push(report(edition, 'published-clause-added', { id: clause.id }, clause.position));
  // Only the first of them: what follows in the text follows from it.
  const here = edition.clauses.filter((c) => then.has(c.id));
  const there = sealed.clauses.filter((c) => now.has(c.id));
  const moved = here.find((c, i) => c.id !== there[i]?.id);
  if (moved) {
    const details = { id: moved.id, was: there[here.indexOf(moved)]?.id ?? 'nothing' };
    problems.push(report(edition, 'published-order-changed', details, moved.position));
  }
  const sameClauses = !moved && now.size === then.size && here.length === then.size;
  return sameClauses ? [...problems, ...checkNumbers(edition, then)] : problems;
}

function checkNumbers(edition: Edition, then: ReadonlyMap<string, SealedClause>): Problem[] {
  const numberThen = (id: string) => then.get(id)?.number ?? null;
  const clause = edition.clauses.find((c) => c.number !== numberThen(c.id));
  if (!clause) return [];
  const was = numberThen(clause.id);
  const words = (number: string | null) => number ?? 'a clause without a number';
  const details = {
    id: clause.id,
    was: words(was),
    is: words(clause.number),
    set: was ?? 'none',
  };
  return [report(edition, 'published-number-changed', details, clause.position)];
}

const shorten = (text: string, most = 200) =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;

/** Two texts cut down to where they differ, with a few words around it. */
export function difference(
  before: string,
  after: string,
  around = 60,
): { said: string; says: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = wordStart(before, start - around);
  const cut = (text: string) => {
    const to = wordEnd(text, text.length - end + around);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return { said: cut(before), says: cut(after) };
}

const wordStart = (text: string, at: number) => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
const wordEnd = (text: string, at: number) => {
  const space = at >= text.length ? -1 : text.indexOf(' ', at);
  return space < 0 ? text.length : space;
};
