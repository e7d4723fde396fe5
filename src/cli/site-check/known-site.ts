/** What is true of the site, whatever a copy of it says: from the register, the content and `public/`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesIn } from '../../build/write-manifest.ts';
import { buildLibrary } from '../../content/build-library.ts';
import { presentName, type Rename } from '../../content/register/names.ts';
import type { SealedEdition } from '../../content/register/register.ts';
import { currentEdition } from '../../content/timeline.ts';
import type { ManifestFile } from '../../publish/manifest.ts';
import type { Content } from '../open-content.ts';
import type { InForce } from './compare-words.ts';
import type { KnownNames } from './invented-pages.ts';

export interface KnownSite extends KnownNames {
  register: readonly SealedEdition[];
  /** Every change of a policy’s name. */
  names: readonly Rename[];
  inForce: InForce;
}

/** A list of every file of a build, and what the list is called in findings. */
export interface FileList {
  files: readonly ManifestFile[];
  name: string;
}

const PUBLIC = resolve(import.meta.dirname, '../../../public');

/** @param today the day for which the site was built, ISO */
export function knownSite(
  { files, register }: Pick<Content, 'files' | 'register'>,
  today: string,
): KnownSite {
  const editions = new Map<string, Set<string>>();
  const add = (policy: string, edition: string) =>
    editions.set(policy, (editions.get(policy) ?? new Set()).add(edition));
  for (const { policy, edition } of register.editions) add(policy, edition);
  // By their names: a file that cannot be read is no invention.
  for (const path of files.files.keys()) {
    const [policy, edition] = path.replace(/\.mdx$/, '').split('/');
    if (policy !== undefined && edition !== undefined) add(policy, edition);
  }
  const { names } = register;
  for (const { from, to } of names)
    for (const name of [from, to])
      editions.set(name, editions.get(presentName(names, name)) ?? new Set());
  const { policies } = buildLibrary(files, { register });
  return {
    register: register.editions,
    names,
    editions,
    beside: new Set(existsSync(PUBLIC) ? filesIn(PUBLIC) : []),
    inForce: (slug) => {
      const policy = policies.find((p) => p.slug === slug);
      const read = policy?.editions ?? [];
      const published = register.editions.filter((e) => e.policy === slug);
      // Where one of them cannot be read, the newest of the others may not be in force.
      const isRead = published.every((e) => read.some((r) => r.edition === e.edition));
      if (!isRead) return undefined;
      return (policy && currentEdition(policy, today)?.edition) ?? null;
    },
  };
}
