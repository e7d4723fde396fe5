/**
 * Parsed editions, kept for the length of a process.
 *
 * Pages run inside Vite's bundle, integrations outside it: two copies of every
 * module in one process. What both parse is shared through the global object, and
 * a file that did not change is not parsed again while one writes.
 */
import { parseEdition, type EditionSource } from '../policy/edition.ts';
import type { ParsedEdition } from '../policy/library.ts';

const KEY = Symbol.for('school-policies.parsed');
const shared = globalThis as { [KEY]?: Map<string, { source: string; parsed: ParsedEdition }> };
const known = (shared[KEY] ??= new Map());

/** `parseEdition`, once for each text of a file. */
export function parseOnce(input: EditionSource): ParsedEdition {
  const last = known.get(input.file);
  const parsed = last?.source === input.source ? last.parsed : parseEdition(input);
  known.set(input.file, { source: input.source, parsed });
  // The library fills in editions that were left unchanged: it is given a copy to fill.
  return { ...parsed, edition: parsed.edition && { ...parsed.edition } };
}
