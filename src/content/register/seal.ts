/** What is done to published editions: each function gives the register with one entry more. */
import type { Edition } from '../../policy/edition.ts';
import { codeOf } from './code.ts';
import {
  hashOfEntry,
  hashOfPart,
  randomSalt,
  type EditionAct,
  type Entry,
  type Part,
  type Salt,
} from './entry.ts';
import { presentName, type Rename } from './names.ts';
import { registerOf, type Register } from './register.ts';
import { statementsOf, type Statement } from './statements.ts';

/**
 * The code of an edition as its file says now; a draft has one too.
 * @param sealedAs the name that its policy had when it was sealed, where it had another
 */
export const editionCode = (edition: Edition, sealedAs: string = edition.policy): string =>
  codeOf({
    policy: sealedAs,
    edition: edition.edition,
    title: edition.meta.title,
    clauses: edition.clauses,
  });

/** Seals everything that the editions say, one entry after the other. @param on ISO date */
export function sealEditions(
  register: Register,
  editions: readonly Edition[],
  on: string,
  salt: Salt = randomSalt,
): Register {
  const entries: Written[] = [];
  for (const edition of editions) {
    const last = entries.at(-1);
    const after = last ? [last.entry.hash] : register.tips;
    const deed = { act: 'adopt', on, ...namesOf(edition), to: null } as const;
    entries.push(write(after, deed, statementsOf(edition), [], salt));
  }
  return withEntries(register, entries);
}

const namesOf = ({ policy, edition }: Pick<Edition, 'policy' | 'edition'>) => ({ policy, edition });

/** What an entry of the ledger is about. */
export interface Deed {
  act: Exclude<EditionAct, 'adopt' | 'redact'>;
  /** ISO date. */
  on: string;
  policy: string;
  edition: string;
  /** The reason, as it is shown to readers. */
  why: string;
}

/** @param changed the statements as they are now; one with the value null is taken out */
export const recordChange = (
  register: Register,
  { why, ...deed }: Deed,
  changed: readonly Statement[],
  salt: Salt = randomSalt,
): Register =>
  withEntries(register, [
    write(register.tips, { ...deed, to: null }, [whyStatement(why), ...changed], [], salt),
  ]);

/** Gives a policy another name; its entries keep the one that they were written under. */
export const renamePolicy = (
  register: Register,
  { from, to, on, why }: Rename,
  salt: Salt = randomSalt,
): Register => {
  const deed = { act: 'rename', on, policy: from, edition: null, to } as const;
  // Also where no reason was given: without a part nothing would tell that the entry was taken out.
  return withEntries(register, [write(register.tips, deed, [whyStatement(why)], [], salt)]);
};

/**
 * Erases words, or a file: every part that holds them goes, and one without them comes in its place.
 * @param erase the statement without them, or the same one where they are not in it
 * @returns the same register where no part holds them
 */
export function redact(
  register: Register,
  { on, why }: { on: string; why: string },
  erase: (says: Statement, of: Part) => Statement,
  salt: Salt = randomSalt,
): Register {
  const entries: Written[] = [];
  const found = [...register.parts].flatMap(([gone, part]) => {
    const says = erase(part.says, part);
    return says === part.says ? [] : [{ gone, part, says }];
  });
  const nameOf = ({ policy }: Part) => presentName(register.names, policy);
  const byEdition = Map.groupBy(found, ({ part }) => `${nameOf(part)}/${part.edition ?? ''}`);
  for (const group of byEdition.values()) {
    const [{ part: of } = { part: null }] = group;
    if (!of) continue;
    const statements = [whyStatement(why), ...group.map(({ says }) => says)];
    const gone = group.map((one) => one.gone);
    const last = entries.at(-1);
    const after = last ? [last.entry.hash] : register.tips;
    const deed = { act: 'redact', on, policy: nameOf(of), edition: of.edition, to: null } as const;
    entries.push(write(after, deed, statements, gone, salt));
  }
  return withEntries(register, entries);
}

const whyStatement = (why: string): Statement => ({ about: 'why', name: '', value: why });

/** An entry with the parts that it names. */
interface Written {
  entry: Entry;
  parts: ReadonlyMap<string, Part>;
}

/**
 * @param after the hashes of the entries that it is written on
 * @param gone the hashes of the parts that the last statements come in the place of
 */
function write(
  after: readonly string[],
  deed: Pick<Entry, 'act' | 'on' | 'policy' | 'edition' | 'to'>,
  statements: readonly Statement[],
  gone: readonly string[],
  salt: Salt,
): Written {
  const { policy, edition } = deed;
  const parts = new Map(
    statements.map(({ about, name, value }): [string, Part] => {
      const part = { policy, edition, salt: salt(), says: { about, name, value } };
      return [hashOfPart(part), part];
    }),
  );
  const hashes = [...parts.keys()];
  const replacements = hashes.slice(hashes.length - gone.length);
  const rest = {
    ...deed,
    after: [...after].sort(),
    parts: hashes,
    instead: gone.map((hash, i) => [hash, replacements[i] ?? ''] as const),
  };
  return { entry: { hash: hashOfEntry(rest), ...rest }, parts };
}

/** The same register where there is nothing to add. */
function withEntries(register: Register, written: readonly Written[]): Register {
  if (written.length === 0) return register;
  const gone = new Set(written.flatMap(({ entry }) => entry.instead.map(([hash]) => hash)));
  const parts = [...register.parts, ...written.flatMap((one) => [...one.parts])];
  return registerOf(
    [...register.entries, ...written.map(({ entry }) => entry)],
    new Map(parts.filter(([hash]) => !gone.has(hash))),
  );
}
