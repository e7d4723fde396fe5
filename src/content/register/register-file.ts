/**
 * The register as a file: JSON Lines, each line complete in itself and never changed.
 *
 * A line is an entry or a part. Lines are only ever added, or, where a person's name is
 * erased, taken out; they are sorted by policy and edition, so that git merges two
 * branches' lines by itself, and are read in whatever order a merge leaves them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CLAUSE_KINDS, type ClauseKind } from '../../policy/clause.ts';
import { compareEditionSlugs, isPolicySlug } from '../../policy/slugs.ts';
import { problem, type Problem } from '../../messages/problem.ts';
import { ACTS, hashOfEntry, hashOfPart, type Act, type Entry, type Part } from './entry.ts';
import { emptyRegister, registerOf, type Register } from './register.ts';
import { STATEMENTS, type StatementKind } from './statements.ts';

export const REGISTER_FILE = 'register.jsonl';

const ABOUT =
  'Written by “npm run policy”; not to be edited by hand. It keeps everything ever published, so that none of it can change unnoticed.';

const names = <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(table) as [Name, ...Name[]]);
const hash = z.string().regex(/^[\w-]{43}$/);
/** Without an edition it is about the policy as a whole. */
const of = { policy: z.string(), edition: z.string().optional() };

const headLine = z.strictObject({ register: z.literal(2), about: z.string() });
const entryLine = z
  .strictObject({
    entry: hash,
    ...of,
    act: names<Act>(ACTS),
    to: z.string().refine(isPolicySlug).optional(),
    on: z.iso.date(),
    after: z.array(hash),
    parts: z.array(hash),
    instead: z.array(z.tuple([hash, hash])).optional(),
  })
  .refine(({ act, policy, edition, to }) =>
    act === 'rename'
      ? edition === undefined && to !== undefined && isPolicySlug(policy)
      : to === undefined && (edition !== undefined || act === 'redact'),
  );
const clauseValue = z.looseObject({
  kind: names<ClauseKind>(CLAUSE_KINDS),
  number: z.string().nullable(),
  text: z.string(),
});
const partLine = z
  .strictObject({
    ...of,
    about: names<StatementKind>(STATEMENTS),
    name: z.string().optional(),
    value: z.json(),
    salt: z.string().regex(/^[\w-]{22}$/),
  })
  .refine(({ about, value }) => about !== 'clause' || clauseValue.safeParse(value).success);

export function printRegister(register: Pick<Register, 'entries' | 'parts'>): string {
  const lines: unknown[] = [{ register: 2, about: ABOUT }];
  for (const entry of byEdition(register.entries)) {
    const { hash: own, policy, edition, act, to, on, after, parts, instead } = entry;
    lines.push({
      entry: own,
      policy,
      ...(edition === null ? {} : { edition }),
      act,
      ...(to === null ? {} : { to }),
      on,
      after,
      parts,
      ...(instead.length > 0 ? { instead } : {}),
    });
    for (const part of parts.flatMap((h) => register.parts.get(h) ?? [])) {
      const { about, name, value } = part.says;
      lines.push({
        policy,
        ...(edition === null ? {} : { edition }),
        about,
        ...(name ? { name } : {}),
        value,
        salt: part.salt,
      });
    }
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** By policy and edition, the policy as a whole first, and within them in the order in which they were written. */
const byEdition = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (a, b) =>
      (a.policy < b.policy ? -1 : a.policy > b.policy ? 1 : 0) ||
      compareEditionSlugs(a.edition ?? '', b.edition ?? ''),
  );

/**
 * Reads the file and checks that it agrees with itself: every entry with its hash, every
 * part with the entry that names it, nothing missing that another line rests on.
 * @param file for messages
 */
export function parseRegister(
  source: string,
  file: string,
): { register: Register; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = (line: number, reason: string) =>
    problems.push(problem('register-broken', file, { line, column: 1 }, { reason }));
  const entries = new Map<string, Placed<Entry>>();
  const parts = new Map<string, Placed<Part>>();
  for (const [i, text] of source.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    const line = i + 1;
    const read = readLine(text);
    if (typeof read === 'string') broken(line, read);
    // A merge can leave the same line twice: the second takes the place of the first.
    else if ('hash' in read) entries.set(read.hash, { line, ...read });
    else if ('salt' in read) parts.set(hashOfPart(read), { line, ...read });
  }
  for (const { line, reason } of disagreements(entries, parts)) broken(line, reason);
  const register = registerOf(
    [...entries.values()].map(({ line: _, ...entry }) => entry),
    new Map([...parts].map(([own, { line: _, ...part }]) => [own, part])),
  );
  for (const reason of register.unlawful) broken(1, reason);
  return { register, problems };
}

type Placed<T> = T & { line: number };

/** The line's record, an empty one for the first line, or what is wrong with it. */
function readLine(text: string): Entry | Part | Record<never, never> | string {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(text)) return 'a merge was left half done here';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'this line is not complete';
  }
  const part = partLine.safeParse(value);
  if (part.success) {
    const { policy, edition = null, salt, about, name = '' } = part.data;
    return { policy, edition, salt, says: { about, name, value: part.data.value } };
  }
  const entry = entryLine.safeParse(value);
  if (entry.success) {
    const { entry: own, instead = [], edition = null, to = null, ...rest } = entry.data;
    const read = { ...rest, edition, to, instead };
    if (hashOfEntry(read) !== own) return `${namesOf(read)} was altered`;
    return { hash: own, ...read };
  }
  if (headLine.safeParse(value).success) return {};
  return typeof value === 'object' && value !== null && 'register' in value
    ? 'another version of this program wrote it'
    : 'this line is none that the register writes';
}

const namesOf = ({ act, on, policy, edition }: Pick<Entry, 'act' | 'on' | 'policy' | 'edition'>) =>
  `the entry of ${on} (${act} ${placeOf({ policy, edition })})`;

/** `pets/2024-2025`, or the policy alone. */
const placeOf = ({ policy, edition }: Pick<Entry, 'policy' | 'edition'>) =>
  edition === null ? policy : `${policy}/${edition}`;

/** Every way in which the lines do not belong together. */
function disagreements(
  entries: ReadonlyMap<string, Placed<Entry>>,
  parts: ReadonlyMap<string, Placed<Part>>,
): { line: number; reason: string }[] {
  const found: { line: number; reason: string }[] = [];
  const erased = new Set([...entries.values()].flatMap(({ instead }) => instead.map(([h]) => h)));
  const owner = new Map([...entries.values()].flatMap((e) => e.parts.map((h) => [h, e] as const)));
  const strays = new Set<string>();
  for (const [own, { line, policy, edition, says }] of parts) {
    const place = placeOf({ policy, edition });
    const what = `“${says.name || says.about}” of ${place}`;
    if (erased.has(own))
      found.push({ line, reason: `words of ${what} that were erased are back: delete this line` });
    else if (!owner.has(own)) {
      strays.add(place);
      found.push({ line, reason: `${what} was altered, or was not written by a command` });
    } else if (owner.get(own)?.policy !== policy || owner.get(own)?.edition !== edition)
      found.push({ line, reason: `${what} belongs to another edition` });
  }
  for (const entry of entries.values()) {
    const { line } = entry;
    const missing = entry.parts.filter((own) => !parts.has(own) && !erased.has(own));
    // An altered line is one that is missing and one that nobody asked for: it is named once.
    if (missing.length > 0 && !strays.has(placeOf(entry)))
      found.push({
        line,
        reason: `${missing.length} of the ${entry.parts.length} lines that belong to ${namesOf(entry)} are missing`,
      });
    if (entry.after.some((before) => !entries.has(before)))
      found.push({
        line,
        reason: `an entry was taken out or altered: one on which ${namesOf(entry)} was written`,
      });
  }
  return found;
}

/**
 * Reads a content folder's register; without a file it is empty.
 * @param root how the folder is called in messages
 */
export function readRegister(
  folder: string,
  root: string = folder,
): { register: Register; problems: Problem[] } {
  const path = join(folder, REGISTER_FILE);
  if (!existsSync(path)) return { register: emptyRegister, problems: [] };
  return parseRegister(readFileSync(path, 'utf8'), `${root}/${REGISTER_FILE}`);
}
