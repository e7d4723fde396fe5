/**
 * Parsed editions, kept for the length of a process.
 *
 * Pages run inside Vite's bundle, integrations outside it: two copies of every
 * module in one process. What both parse is shared through the global object, and
 * a file that did not change is not parsed again while one writes.
 */
import { parseEdition, type EditionSource } from '../policy/edition.ts';
import type { ParsedEdition } from '../content/library.ts';

/** A text of a file and what was parsed from it. */
export interface Kept {
  file: string;
  source: string;
  parsed: ParsedEdition;
}

const KEY = Symbol.for('school-policies.parsed');
const shared = globalThis as { [KEY]?: Map<string, Kept> };
const known = (shared[KEY] ??= new Map<string, Kept>());

/** `parseEdition`, once for each text of a file. */
export function parseOnce(input: EditionSource): ParsedEdition {
  const last = known.get(input.file);
  const parsed = last?.source === input.source ? last.parsed : parseEdition(input);
  keepParsed([{ file: input.file, source: input.source, parsed }]);
  // The library fills in editions that were left unchanged: it is given a copy to fill.
  return { ...parsed, edition: parsed.edition && { ...parsed.edition } };
}

/** Takes over what another thread has parsed. */
export function keepParsed(kept: readonly Kept[]): void {
  for (const one of kept) known.set(one.file, one);
}

/** All that is kept, to hand to another thread. */
export const keptParsed = (): Kept[] => [...known.values()];
