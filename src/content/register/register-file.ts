/**
 * The register as a file: JSON Lines, one clause a line, each line complete in itself.
 *
 * Sorted by policy, edition and reading order, so that two branches that adopt
 * different editions touch different lines and git merges them by itself; and
 * read in whatever order a merge leaves the lines.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CLAUSE_KINDS, type ClauseKind } from '../../policy/clause.ts';
import { problem, type Problem } from '../../messages/problem.ts';
import { codeOf, sha256 } from './code.ts';
import { sortSeals, withText } from './seal.ts';
import type { Correction, Register, SealedClause, SealedEdition } from './register.ts';

export const REGISTER_FILE = 'register.jsonl';

export const emptyRegister: Register = { editions: [] };

const ABOUT =
  'Written by “npm run policy -- adopt” and “npm run policy -- correct”; not to be edited by hand. It keeps every text ever published, so that none can change unnoticed.';

const of = { policy: z.string(), edition: z.string() };
const headLine = z.strictObject({ register: z.literal(1), about: z.string() });
const editionLine = z.strictObject({
  ...of,
  title: z.string(),
  sealedOn: z.iso.date(),
  code: z.string(),
  clauses: z.int().nonnegative(),
  corrections: z.int().nonnegative(),
});
const clauseLine = z.strictObject({
  ...of,
  clause: z.int().positive(),
  id: z.string(),
  kind: z.enum(Object.keys(CLAUSE_KINDS) as ClauseKind[]),
  number: z.string().nullable(),
  hash: z.string(),
  text: z.string(),
});
const correctionLine = z.strictObject({
  ...of,
  correction: z.int().positive(),
  on: z.iso.date(),
  id: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  why: z.string(),
  codeBefore: z.string(),
});

export function printRegister(register: Register): string {
  const lines: unknown[] = [{ register: 1, about: ABOUT }];
  for (const sealed of sortSeals(register.editions)) {
    const { policy, edition, title, sealedOn, code, clauses, corrections } = sealed;
    lines.push({
      policy,
      edition,
      title,
      sealedOn,
      code,
      clauses: clauses.length,
      corrections: corrections.length,
    });
    clauses.forEach(({ id, kind, number, hash, text }, i) =>
      lines.push({ policy, edition, clause: i + 1, id, kind, number, hash, text }),
    );
    corrections.forEach(({ on, id, from, to, why, codeBefore }, i) =>
      lines.push({ policy, edition, correction: i + 1, on, id, from, to, why, codeBefore }),
    );
  }
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

interface Gathered {
  line: number;
  head: z.output<typeof editionLine>;
  clauses: Map<number, SealedClause>;
  corrections: Map<number, Correction>;
}

/**
 * Reads the file and checks that it agrees with itself: every text with its hash,
 * every edition with its code, every correction with the code before it.
 * @param file for messages
 */
export function parseRegister(
  source: string,
  file: string,
): { register: Register; problems: Problem[] } {
  const problems: Problem[] = [];
  const broken = (line: number, reason: string) =>
    problems.push(problem('register-broken', file, { line, column: 1 }, { reason }));
  const editions = new Map<string, Gathered>();
  const parts: { line: number; value: Part }[] = [];

  const seen = new Set<string>();
  for (const [i, text] of source.split(/\r?\n/).entries()) {
    // A merge can leave the same line twice.
    if (text.trim() === '' || seen.has(text)) continue;
    seen.add(text);
    const value = readLine(text);
    if (typeof value === 'string') broken(i + 1, value);
    else if ('code' in value) {
      const key = `${value.policy}/${value.edition}`;
      if (editions.has(key)) broken(i + 1, `${key} is sealed twice, with different texts`);
      else
        editions.set(key, {
          line: i + 1,
          head: value,
          clauses: new Map(),
          corrections: new Map(),
        });
    } else if (!('register' in value)) parts.push({ line: i + 1, value });
  }
  for (const { line, value } of parts) {
    const key = `${value.policy}/${value.edition}`;
    const edition = editions.get(key);
    if (!edition) broken(line, `it speaks of ${key}, which has no line of its own`);
    else if ('clause' in value) {
      const { clause, id, kind, number, hash, text } = value;
      if (edition.clauses.has(clause)) broken(line, `clause ${clause} of ${key} is there twice`);
      else edition.clauses.set(clause, { id, kind, number, hash, text });
    } else {
      const { correction, id, from, to, why, on, codeBefore } = value;
      if (edition.corrections.has(correction))
        broken(line, `correction ${correction} of ${key} is there twice`);
      else edition.corrections.set(correction, { id, from, to, why, on, codeBefore });
    }
  }
  const sealed = [...editions.values()].map((gathered) => {
    const edition = assemble(gathered);
    const reason = disagreement(edition, gathered.head);
    if (reason) broken(gathered.line, `${edition.policy}/${edition.edition}: ${reason}`);
    return edition;
  });
  return { register: { editions: sortSeals(sealed) }, problems };
}

type Part = z.output<typeof clauseLine> | z.output<typeof correctionLine>;
type Line = Part | z.output<typeof editionLine> | z.output<typeof headLine>;

/** The line's record, or what is wrong with it. */
function readLine(text: string): Line | string {
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(text)) return 'a merge was left half done here';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'this line is not complete';
  }
  for (const schema of [clauseLine, editionLine, correctionLine, headLine]) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
  }
  return 'this line is none that the register writes';
}

function assemble({ head, clauses, corrections }: Gathered): SealedEdition {
  const inOrder = <T>(map: ReadonlyMap<number, T>) =>
    [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
  return { ...head, clauses: inOrder(clauses), corrections: inOrder(corrections) };
}

/** What does not agree in a sealed edition; null where all does. */
function disagreement(
  sealed: SealedEdition,
  counts: { clauses: number; corrections: number },
): string | null {
  for (const what of ['clauses', 'corrections'] as const)
    if (sealed[what].length !== counts[what])
      return `${counts[what]} ${what} were written, and ${sealed[what].length} are here`;
  const altered = sealed.clauses.find((c) => sha256(c.text) !== c.hash);
  if (altered) return `the text of “${altered.id}” was altered`;
  if (codeOf(sealed) !== sealed.code) return 'its code does not belong to its text';
  let earlier = sealed;
  for (const [i, { id, from, codeBefore }] of [...sealed.corrections.entries()].reverse()) {
    earlier = withText(earlier, id, from);
    if (codeOf(earlier) !== codeBefore) return `correction ${i + 1} was altered`;
  }
  return null;
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
