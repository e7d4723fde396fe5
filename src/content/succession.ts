/** The editions of one policy checked against each other: dates, lineage, ids that vanished, sentences for parents. */
import { own } from '../language/own.ts';
import { assertNever } from '../language/assert-never.ts';
import { clausesById, leadInsOf, type Clause } from '../policy/clause.ts';
import { isPublished, mayApply, type Edition } from '../policy/edition.ts';
import type { Register } from './register/register.ts';
import { sealedBefore } from './sealed-before.ts';
import { comesBack, ownLineage } from './lineage.ts';
import { editionBefore } from './timeline.ts';
import { readChangeKey, readClauseRef } from '../policy/clause-entries.ts';
import { FIELDS, fieldsWith, type FieldName, type FieldsWith } from '../policy/frontmatter.ts';
import { problem, problemAt, type Problem } from '../messages/problem.ts';
import { READING_AGE_LIMIT, readingAge } from '../language/reading-age.ts';
import { suggest } from '../language/suggest.ts';

/** Whether an edition of another policy, perhaps a published one alone, says that it took a clause over. */
export type IsTaken = (id: string, by: 'any' | 'published') => boolean;

/**
 * Checks everything that one file alone cannot show, and fills in editions “reviewed, no change”.
 * @param written oldest first, as they are in their files
 * @param register says which was published first: no edition answers to one of earlier years
 *   that was added after it
 * @param complete false if an edition of the policy could not be read: what it may hold is then
 *   not reported as missing, and nothing is filled in
 * @param isTaken whether another policy's edition says that it took over a clause of this one by
 *   its id; of drafts too, or of published editions alone
 * @returns the same editions; one with `unchangedFrom` has the text of the edition it names
 */
export function checkSuccession(
  written: readonly Edition[],
  register: Pick<Register, 'editions'>,
  complete = true,
  isTaken: IsTaken = () => false,
): { editions: Edition[]; problems: Problem[] } {
  const editions = [...written];
  if (!complete) return { editions, problems: editions.flatMap(checkDates) };
  const problems: Problem[] = [];
  for (const [i, edition] of editions.entries()) {
    const from = edition.meta.unchangedFrom;
    if (from === undefined) continue;
    const source = findUnchanged(edition, from, editions);
    if ('code' in source) problems.push(source);
    else editions[i] = withTextOf(source, edition);
  }
  for (const [i, edition] of editions.entries()) {
    const earlier = editions
      .slice(0, i)
      .filter((past) => isPublished(past) && sealedBefore(past, edition, register));
    problems.push(
      ...checkDates(edition),
      ...checkSupersedes(edition, editions),
      ...checkLineage(edition, earlier),
      ...checkEntries(edition, earlier),
      ...checkVanished(edition, earlier, isTaken),
      ...checkSentences(edition, [...earlier, edition]),
    );
  }
  // Sentences of older editions are no longer shown as current, so nobody has to rewrite them.
  const newest = editions.findLastIndex(mayApply);
  problems.push(...editions.slice(Math.max(newest, 0)).flatMap(checkReadability));
  return { editions, problems };
}

/** The edition that another is unchanged from, or the problem if it cannot be that one. */
function findUnchanged(
  edition: Edition,
  from: string,
  editions: readonly Edition[],
): Edition | Problem {
  if (edition.clauses.length > 0)
    return problemAt(edition, 'unchangedFrom', 'unchanged-body', { edition: from });
  const source = editions.find((e) => e.edition === from);
  const wrong = (reason: string, remedy: string) =>
    problemAt(edition, 'unchangedFrom', 'unchanged-from', { edition: from, reason, remedy });
  const names = editions.slice(0, editions.indexOf(edition)).map((e) => e.edition);
  const choice =
    names.length > 0
      ? `Write one of: ${names.join(', ')}.`
      : 'This is the first edition: write the policy below the front matter.';
  if (!source) return wrong('names no edition of this policy', choice);
  if (!names.includes(from)) return wrong('names no earlier edition', choice);
  if (!isPublished(source))
    return wrong('was never adopted', 'Name the adopted edition that was reviewed.');
  return source;
}

/** Fills in the text, and the entries about its clauses that this edition does not write itself. */
function withTextOf({ clauses, blocks, attached, meta }: Edition, edition: Edition): Edition {
  const said = fieldsWith('keys', 'clauses of this edition').flatMap((field) =>
    meta[field] ? [[field, meta[field]] as const] : [],
  );
  return {
    ...edition,
    clauses,
    blocks,
    attached,
    meta: { ...Object.fromEntries(said), ...edition.meta },
  };
}

function checkDates(edition: Edition): Problem[] {
  const { lastReviewed, nextReview, effectiveFrom, effectiveTo } = edition.meta;
  const problems: Problem[] = [];
  if (lastReviewed && nextReview && nextReview.end < lastReviewed.start)
    problems.push(
      problemAt(edition, 'nextReview', 'dates-order', {
        first: 'lastReviewed',
        firstValue: lastReviewed.written,
        second: 'nextReview',
        secondValue: nextReview.written,
      }),
    );
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom)
    problems.push(
      problemAt(edition, 'effectiveTo', 'dates-order', {
        first: 'effectiveFrom',
        firstValue: effectiveFrom,
        second: 'effectiveTo',
        secondValue: effectiveTo,
      }),
    );
  return problems;
}

function checkSupersedes(edition: Edition, editions: readonly Edition[]): Problem[] {
  const name = edition.meta.supersedes;
  const earlier = editions.slice(0, editions.indexOf(edition)).map((e) => e.edition);
  if (name === undefined || earlier.includes(name)) return [];
  const suggestion = suggest(name, earlier);
  return [problemAt(edition, 'supersedes', 'supersedes-nowhere', { edition: name, suggestion })];
}

type KeyedField = FieldsWith<'keys', string>;

const KEYED_FIELDS = (Object.keys(FIELDS) as FieldName[]).filter(
  (field): field is KeyedField => FIELDS[field].keys !== null,
);

/** Finds entries for clauses that do not exist; some fields may also be about clauses that this edition removed. */
function checkEntries(edition: Edition, earlier: readonly Edition[]): Problem[] {
  const here = new Set(edition.clauses.map((c) => c.id));
  const ever = new Set([...here, ...earlier.flatMap((e) => e.clauses.map((c) => c.id))]);
  const check = (field: KeyedField, known: ReadonlySet<string>, where: string) =>
    Object.keys(edition.meta[field] ?? {})
      .flatMap((key) => namesIn(field, key).map((id) => ({ key, id })))
      .filter(({ id }) => !known.has(id))
      .map(({ key, id }) =>
        problemAt(edition, `${field}.${key}`, 'entry-nowhere', {
          field,
          id,
          where,
          suggestion: suggest(id, known),
        }),
      );
  return KEYED_FIELDS.flatMap((field): Problem[] => {
    const { keys } = FIELDS[field];
    switch (keys) {
      case 'clauses of any edition':
        return check(field, ever, 'this edition or an earlier one');
      case 'clauses of this edition':
        return check(field, here, 'this edition');
      case 'former clauses':
        // `checkLineage` checks these more closely.
        return [];
      default:
        return assertNever(keys);
    }
  });
}

/** The clauses that an entry is about; only one of `changes` can be about several. */
function namesIn(field: KeyedField, key: string): string[] {
  if (field !== 'changes') return [key];
  const { ids, sections } = readChangeKey(key);
  return [...ids, ...sections];
}

/**
 * What is wrong with the entries of an edition's `lineage`, as far as they are about its own
 * policy: what it says of other policies is checked with those.
 * @param earlier the editions before, oldest first, without proposals
 */
function checkLineage(edition: Edition, earlier: readonly Edition[]): Problem[] {
  const lineage = edition.meta.lineage ?? {};
  const here = new Set(edition.clauses.map((c) => c.id));
  const before = new Set(earlier.flatMap((e) => e.clauses.map((c) => c.id)));
  const previous = new Set(earlier.at(-1)?.clauses.map((c) => c.id));
  const problems: Problem[] = [];
  const circling = new Set<string>();
  for (const [id, { to }] of Object.entries(lineage)) {
    const place = `lineage.${id}`;
    const from = readClauseRef(id, edition.policy);
    const isOwn = from?.policy === edition.policy;
    const isBack = before.has(id) && !previous.has(id) && here.has(id) && comesBack(id, edition);
    const circle = isBack ? null : circleFrom(id, lineage);
    if (circle) {
      // A circle is reported once, at the first of its entries.
      if (circling.has(id)) continue;
      circle.forEach((member) => circling.add(member));
      problems.push(problemAt(edition, place, 'lineage-circle', { path: circle.join(' → ') }));
      continue;
    }
    if (isOwn && !before.has(from.id))
      problems.push(
        problemAt(edition, place, 'lineage-nowhere', { id, suggestion: suggest(id, before) }),
      );
    else if (isOwn && here.has(from.id) && !isBack && !keepsItsId(id, to))
      problems.push(problemAt(edition, place, 'lineage-present', { id }));
    for (const target of to) {
      const ref = readClauseRef(target, edition.policy);
      if (ref?.policy === edition.policy && !here.has(ref.id))
        problems.push(
          problemAt(edition, place, 'lineage-target', {
            id,
            to: target,
            suggestion: suggest(target, here),
          }),
        );
    }
  }
  return problems;
}

/** A clause that was divided may keep its id for one of the parts: `one: [one, two]`. */
const keepsItsId = (id: string, to: readonly string[]) => to.length > 1 && to.includes(id);

function circleFrom(
  id: string,
  lineage: Readonly<Record<string, { to: string[] }>>,
  path: readonly string[] = [],
): string[] | null {
  if (path[0] === id) return [...path, id];
  if (path.includes(id)) return null;
  const to = own(lineage, id)?.to ?? [];
  for (const next of to) {
    if (next === id && keepsItsId(id, to)) continue;
    const found = circleFrom(next, lineage, [...path, id]);
    if (found) return found;
  }
  return null;
}

/** Finds published ids that are gone without a lineage entry, and ids that were used again for another clause. */
function checkVanished(edition: Edition, earlier: readonly Edition[], isTaken: IsTaken): Problem[] {
  const previous = earlier.at(-1);
  if (!previous || edition.clauses.length === 0) return [];
  const here = new Set(edition.clauses.map((c) => c.id));
  const lineage = edition.meta.lineage ?? {};
  const code = isPublished(edition) ? 'id-vanished' : 'id-vanished-draft';
  const vanished = previous.clauses
    .filter((c) => c.named && !here.has(c.id) && !own(lineage, c.id))
    .filter((c) => !isTaken(c.id, isPublished(edition) ? 'published' : 'any'))
    .map((c) =>
      problemAt(edition, edition.places.lineage ? 'lineage' : 'title', code, {
        id: c.id,
        edition: previous.edition,
        text: shorten(c),
      }),
    );
  const before = new Set(previous.clauses.map((c) => c.id));
  const endedIn = new Map<string, string>();
  for (const [i, past] of earlier.entries())
    for (const clause of past.clauses)
      // The last of the earlier editions has only ids of `before`, so there is another after this one.
      if (!before.has(clause.id)) endedIn.set(clause.id, earlier[i + 1]!.edition);
  const reused = edition.clauses.flatMap((c) => {
    const ended = endedIn.get(c.id);
    if (ended === undefined || comesBack(c.id, edition)) return [];
    return [problem('id-reused', edition.file, c.position, { id: c.id, edition: ended })];
  });
  return [...vanished, ...reused];
}

const shorten = (clause: Clause) =>
  clause.text.length > 80 ? `${clause.text.slice(0, 80).trimEnd()}…` : clause.text;

/**
 * A sentence that was carried over although its clause changed has to be read again:
 * `checked: <this edition>` says that this was done. The words that lead in to a list
 * item count as its own.
 * @param editions those before, and this one
 */
function checkSentences(edition: Edition, editions: readonly Edition[]): Problem[] {
  const before = editionBefore(edition, editions);
  const sentences = Object.entries(edition.meta.parents ?? {});
  // Nobody reads the sentences of an edition that was withdrawn.
  if (!before || (isPublished(edition) && !mayApply(edition))) return [];
  const [past, here] = [clausesById(before.clauses), clausesById(edition.clauses)];
  return sentences.flatMap(([id, { sentence, checked }]) => {
    if (checked === edition.edition || !here.has(id)) return [];
    const carriedFrom = originsOf(id, edition).filter(
      (origin) => own(before.meta.parents, origin)?.sentence === sentence,
    );
    const now = wordsOf(id, here);
    if (carriedFrom.every((origin) => wordsOf(origin, past) === now)) return [];
    const code = isPublished(edition) ? 'sentence-unchecked' : 'sentence-unchecked-draft';
    const details = { id, edition: before.edition, here: edition.edition, sentence };
    return [problemAt(edition, `parents.${id}`, code, details)];
  });
}

/** Warns about sentences for parents that are above the reading age they are meant for. */
function checkReadability(edition: Edition): Problem[] {
  return Object.entries(edition.meta.parents ?? {}).flatMap(([id, { sentence }]) => {
    const age = readingAge(sentence);
    if (age <= READING_AGE_LIMIT) return [];
    return [
      problemAt(edition, `parents.${id}`, 'sentence-hard', { id, age: String(age), sentence }),
    ];
  });
}

/** The ids a clause may have had in the edition before. */
function originsOf(id: string, edition: Edition): string[] {
  const lineage = Object.entries(ownLineage(edition));
  return [id, ...lineage.flatMap(([old, { to }]) => (to.includes(id) ? [old] : []))];
}

/** The words of a clause, with those that lead in to it; null if there is no such clause. */
function wordsOf(id: string, clauses: ReadonlyMap<string, Clause>): string | null {
  const clause = clauses.get(id);
  if (!clause) return null;
  return [...leadInsOf(clause, clauses), clause].map((c) => c.text).join('\n');
}
