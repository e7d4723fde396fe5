/** Compares a published copy, in a folder or at an address, with the register. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../policy/address.ts';
import { difference } from '../content/register/check-register.ts';
import { codeOf, type CodedText } from '../content/register/code.ts';
import type { SealedEdition } from '../content/register/register.ts';
import { plainWords, sameValue, type Json } from '../content/register/statements.ts';

/** Returns the text of a file of the site by its address from the root; null if it is not there. */
export type ReadPublished = (path: string) => Promise<string | null>;

export const fromFolder =
  (folder: string): ReadPublished =>
  (path) => {
    const file = join(folder, path);
    return Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : null);
  };

/** @throws Error if the address cannot be reached at all, or answers with an error of its own */
export const fromAddress =
  (root: string, get: typeof fetch = fetch): ReadPublished =>
  async (path) => {
    const url = new URL(path, root.endsWith('/') ? root : `${root}/`);
    const answer = await get(url);
    if (answer.status === 404 || answer.status === 410) return null;
    if (!answer.ok) throw new Error(`${url} answered ${answer.status} ${answer.statusText}`);
    return answer.text();
  };

/** What is wrong with the published copy of one edition, one sentence each; empty if nothing is. */
export async function verifyPublished(
  sealed: SealedEdition,
  read: ReadPublished,
): Promise<string[]> {
  const path = address.editionJson(sealed.policy, sealed.edition);
  const source = await read(path);
  if (source === null) return [`${path} is not there`];
  const published = readEditionJson(source);
  if (!published) return [`${path} cannot be read`];
  const facts = factDifferences(sealed, published.facts);
  if (codeOf(published) === sealed.code) return facts;
  const problems = [...differences(sealed, published), ...facts];
  return problems.length > 0 ? problems : ['the clauses are in another order'];
}

interface PublishedEdition extends CodedText {
  facts: Record<string, Json>;
}

function readEditionJson(source: string): PublishedEdition | null {
  try {
    const data = JSON.parse(source) as PublishedEdition;
    const whole =
      [data.policy, data.edition, data.title].every((v) => typeof v === 'string') &&
      typeof data.facts === 'object' &&
      data.clauses.every((c) => typeof c.id === 'string' && typeof c.text === 'string');
    return whole ? data : null;
  } catch {
    return null;
  }
}

function differences(sealed: SealedEdition, published: CodedText): string[] {
  const problems: string[] = [];
  for (const field of ['policy', 'edition', 'title'] as const)
    if (published[field] !== sealed[field])
      problems.push(
        `${field}: the register has “${sealed[field]}”, the copy “${published[field]}”`,
      );
  const copy = new Map(published.clauses.map((c) => [c.id, c.text]));
  for (const { id, text } of sealed.clauses) {
    const there = copy.get(id);
    if (there === undefined) problems.push(`${id}: is not in the copy`);
    else if (there !== text) {
      const { said, says } = difference(text, there);
      problems.push(`${id}: the register has “${said}”, the copy “${says}”`);
    }
    copy.delete(id);
  }
  for (const id of copy.keys()) problems.push(`${id}: is not in the register`);
  return problems;
}

/** The title is among the words already. */
function factDifferences(sealed: SealedEdition, published: Record<string, Json>): string[] {
  const facts = [...sealed.statements.values()].filter(({ about }) => about === 'field');
  const names = new Set([...facts.map(({ name }) => name), ...Object.keys(published)]);
  names.delete('title');
  return [...names].flatMap((name) => {
    const there = published[name] ?? null;
    const here = facts.find((fact) => fact.name === name)?.value ?? null;
    return sameValue(here, there)
      ? []
      : [`${name}: the register has “${plainWords(here)}”, the copy “${plainWords(there)}”`];
  });
}
