/** Pages of policies and editions that neither the register nor the content knows. */
import { RESERVED, isEditionSlug, isPolicySlug } from '../../policy/slugs.ts';
import type { Finding } from './finding.ts';

export interface KnownNames {
  /** Each policy with the names of its editions, proposals included. */
  editions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of what the school puts beside its policies (`public/`). */
  beside: ReadonlySet<string>;
}

/** @param paths of all files of the site that are known */
export function inventedPages(paths: Iterable<string>, known: KnownNames): Finding[] {
  return [...paths].flatMap((file): Finding[] => {
    const [policy = '', ...steps] = file.split('/');
    const isOwn = steps.length === 0 || RESERVED.has(policy) || !isPolicySlug(policy);
    if (isOwn || known.beside.has(file)) return [];
    const editions = known.editions.get(policy);
    if (!editions)
      return [
        { about: 'invented', file, says: `belongs to a policy that is not known: ${policy}` },
      ];
    return steps
      .filter((step) => isEditionSlug(step) && !editions.has(step))
      .map((edition) => ({
        about: 'invented',
        file,
        says: `belongs to an edition that is not known: ${policy} ${edition}`,
      }));
  });
}
