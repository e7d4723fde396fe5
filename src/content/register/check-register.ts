/** Checks content against the register: what was published stays as it was, or is in the ledger. */
import { isPublished, type Edition } from '../../policy/edition.ts';
import { problem, type Problem, type ProblemCode, type DetailsOf } from '../../messages/problem.ts';
import type { Position } from '../../messages/position.ts';
import { present } from '../../language/present.ts';
import { presentName, type NameConflict } from './names.ts';
import {
  clauseIn,
  sealOf,
  type Conflict,
  type Register,
  type SealedClause,
  type SealedEdition,
} from './register.ts';
import {
  STATEMENTS,
  carriedWords,
  filesIn,
  keyOf,
  plainWords,
  sameValue,
  statementsOf,
  type ClauseValue,
  type Json,
  type Statement,
  type StatementKind,
  type WrittenStatement,
} from './statements.ts';

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
  register: Pick<Register, 'editions' | 'conflicts' | 'names' | 'nameConflicts'>,
  root: string,
): Problem[] {
  const { names } = register;
  const problems = [
    ...conflictProblems(register.conflicts, root),
    ...nameConflictProblems(register.nameConflicts, root),
  ];
  for (const sealed of register.editions) {
    // A folder under an earlier name has a message of its own, with all that is in it.
    const editions = policies
      .filter(({ slug }) => presentName(names, slug) === sealed.policy)
      .flatMap((p) => p.editions);
    if (!editions.some((e) => e.edition === sealed.edition)) {
      const { policy, edition } = sealed;
      const file = `${root}/${policy}/${edition}.mdx`;
      problems.push(problem('edition-disappeared', file, null, { policy, edition }));
    }
  }
  for (const { slug, editions } of policies) {
    if (presentName(names, slug) !== slug) continue;
    for (const edition of editions) {
      const sealed = sealOf(register, slug, edition.edition);
      const source = editions.find((e) => e.edition === edition.meta.unchangedFrom);
      if (sealed) problems.push(...checkSealed(edition, sealed, source, register));
      else if (isPublished(edition))
        problems.push(report(edition, 'edition-not-sealed', { status: edition.meta.status }));
    }
  }
  return problems;
}

/** One problem for each policy to which two people gave different names. */
const nameConflictProblems = (conflicts: readonly NameConflict[], root: string): Problem[] =>
  conflicts.map(({ policy, said }) => {
    const other = said.find(({ to }) => to !== policy)?.to ?? policy;
    return problem('register-two-names', `${root}/${policy}`, null, {
      policy,
      other,
      said: said.map(({ from, to, on }) => `${from} → ${to} on ${on}`).join(', '),
    });
  });

/** One problem for each edition about which two people’s entries differ. */
function conflictProblems(conflicts: readonly Conflict[], root: string): Problem[] {
  const byEdition = Map.groupBy(conflicts, ({ policy, edition }) => `${policy}/${edition}`);
  return [...byEdition.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const { policy, edition, said } = first;
    const [one, other] = said;
    return problem('register-two-people', `${root}/${policy}/${edition}.mdx`, null, {
      policy,
      edition,
      names: [...new Set(all.map(({ about, name }) => name || about))].join(', '),
      acts: `${one?.act} on ${one?.on}, ${other?.act} on ${other?.on}`,
      id: first.about === 'clause' ? first.name : '',
      field: first.about === 'field' ? first.name : '',
      published: said.every(({ act }) => act === 'adopt'),
    });
  });
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

/** @param source the edition that this one was left as */
function checkSealed(
  edition: Edition,
  sealed: SealedEdition,
  source: Edition | undefined,
  register: Pick<Register, 'editions'>,
): Problem[] {
  // The text of an edition “reviewed, no change” is in another file, and its problems are reported there.
  const elsewhere = source && sealOf(register, source.policy, source.edition);
  const textIsChecked = !(elsewhere && sameText(elsewhere, sealed));
  const written = statementsOf(edition);
  return [
    ...checkStatements(edition, sealed, written),
    ...(textIsChecked ? checkText(edition, sealed, written) : []),
  ];
}

const sameText = (a: SealedEdition, b: SealedEdition) =>
  a.clauses.length === b.clauses.length &&
  [...a.statements].every(
    ([key, { about, value }]) => !isText(about) || sameValue(value, b.statements.get(key)?.value),
  );

const isText = (about: StatementKind) => about === 'clause' || about === 'layout';

/** Facts, and what goes with the clauses: whatever is not the text itself. */
function checkStatements(
  edition: Edition,
  sealed: SealedEdition,
  written: readonly WrittenStatement[],
): Problem[] {
  const now = new Map(written.map((says) => [keyOf(says), says]));
  const keys = new Set([...sealed.statements.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const was = sealed.statements.get(key);
    const is = now.get(key);
    const { about, name } = present(was ?? is, 'the key came from one of them');
    if (isText(about) || sameValue(was?.value, is?.value)) return [];
    const at = is?.position ?? clauseAt(edition, about, name) ?? edition.places.title ?? null;
    return [changedStatement(edition, { about, name }, was?.value, is?.value, at)];
  });
}

const clauseAt = ({ clauses }: Edition, about: StatementKind, name: string) =>
  about === 'notes' ? clauses.find(({ id }) => id === name)?.position : undefined;

function changedStatement(
  edition: Edition,
  { about, name }: Pick<Statement, 'about' | 'name'>,
  was: Json | undefined,
  is: Json | undefined,
  at: Position | null,
): Problem {
  const words = { said: inWords(was), says: inWords(is) };
  const exchanged = exchangedIn(was ?? null, is ?? null);
  if (exchanged) return exchangedFile(edition, exchanged, at);
  if (about === 'field') {
    if (name === 'status') return changedStatus(edition, at);
    if (name === 'ended') return report(edition, 'ended-by-hand', {}, at);
    if (name === 'title') return report(edition, 'published-title-changed', words, at);
    return report(edition, 'published-fact-changed', { field: name, ...words }, at);
  }
  const code = STATEMENTS[about].unrecorded === 'error' ? 'published-reason-changed' : 'amendment';
  return report(edition, code, { what: `${about} of “${name}”`, ...words }, at);
}

function changedStatus(edition: Edition, at: Position | null): Problem {
  const { status } = edition.meta;
  return status === 'withdrawn'
    ? report(edition, 'withdrawn-by-hand', {}, at)
    : report(edition, status === 'draft' ? 'edition-unpublished' : 'edition-readopted', {}, at);
}

/** A value as a message quotes it. */
const inWords = (value: Json | undefined): string => shorten(plainWords(value ?? null));

function checkText(
  edition: Edition,
  sealed: SealedEdition,
  written: readonly WrittenStatement[],
): Problem[] {
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
  if (!sameClauses) return problems;
  const form = checkForm(edition, sealed, written);
  // A number that changed, or a list that became another, follows from the first change of form.
  const rest = form.length > 0 ? form : checkNumbers(edition, then);
  return [...problems, ...rest, ...checkMarks(edition, sealed, written)];
}

/** Headings of another level, items elsewhere in their list, tables and quotations begun or ended. */
function checkForm(
  edition: Edition,
  sealed: SealedEdition,
  written: readonly WrittenStatement[],
): Problem[] {
  const formOf = ({ kind, depth, header, cells }: ClauseValue) => [
    kind,
    depth,
    header,
    cells?.length,
  ];
  for (const says of written) {
    const was = sealed.statements.get(keyOf(says));
    if (!was || sameValue(was.value, says.value)) continue;
    if (says.about === 'layout')
      return [report(edition, 'published-layout-changed', {}, layoutAt(edition, was, says))];
    if (says.about !== 'clause') continue;
    const [then, now] = [formOf(clauseIn(was.value)), formOf(clauseIn(says.value))];
    if (JSON.stringify(then) !== JSON.stringify(now))
      return [report(edition, 'published-form-changed', { id: says.name }, says.position)];
  }
  return [];
}

/** The place of the first clause from which on the layout is another. */
function layoutAt(edition: Edition, was: Statement, is: Statement): Position | null {
  const [then, now] = [JSON.stringify(was.value), JSON.stringify(is.value)];
  let same = 0;
  while (same < now.length && now[same] === then[same]) same++;
  const before = now.slice(0, same);
  return edition.clauses.findLast(({ id }) => before.includes(`"${id}"`))?.position ?? null;
}

/** Words that are the same and carry something else: bold, a link’s target, a reference. */
function checkMarks(
  edition: Edition,
  sealed: SealedEdition,
  written: readonly WrittenStatement[],
): Problem[] {
  return written.flatMap((says) => {
    if (says.about !== 'clause') return [];
    const was = sealed.statements.get(keyOf(says));
    if (!was) return [];
    const [then, now] = [clauseIn(was.value), clauseIn(says.value)];
    if (then.text !== now.text || sameValue(plainMarks(then), plainMarks(now))) return [];
    const exchanged = exchangedIn(was.value, says.value);
    if (exchanged) return [exchangedFile(edition, exchanged, says.position)];
    const details = {
      id: says.name,
      said: shorten(carriedWords(was.value)),
      says: shorten(carriedWords(says.value)),
    };
    return [report(edition, 'published-marks-changed', details, says.position)];
  });
}

/** The name of a picture or a file that is still used and has another content than was published. */
function exchangedIn(then: Json, now: Json): string | null {
  const was = filesIn(then);
  const found = [...filesIn(now)].find(([name, is]) => was.has(name) && was.get(name) !== is);
  return found?.[0] ?? null;
}

function exchangedFile(edition: Edition, name: string, at: Position | null): Problem {
  // `forms/map.png` → `forms/map-2.png`
  const suggestion = name.replace(/\.[^.]*$/, '-2$&');
  return report(edition, 'published-file-exchanged', { name, suggestion }, at);
}

const plainMarks = ({ marks, cells }: ClauseValue): Json =>
  JSON.parse(JSON.stringify([marks ?? [], cells ?? []])) as Json;

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
