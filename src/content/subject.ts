/** The subject under which a policy is found: what its newest edition with one says. */
import type { Edition } from '../policy/edition.ts';

/** @param editions oldest first; null where none of them names a subject */
export const subjectOf = (editions: readonly Edition[]): string | null =>
  editions.findLast(({ meta }) => meta.subject !== undefined)?.meta.subject ?? null;
