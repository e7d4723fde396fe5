/** Every file of a site against a list of what was built: missing, added and changed ones. */
import { manifestFile, type ManifestFile } from '../../publish/manifest.ts';
import type { Finding } from './finding.ts';
import type { FileList } from './known-site.ts';
import type { ReadSite } from './site-copy.ts';

/** Files that some servers read and do not give away. */
export const isForTheServer = (path: string): boolean =>
  /^_(headers|redirects)$|(^|\/)\.(?!well-known\/)[^/]/.test(path);

/** @param list every file that should be there; the manifest may be left out of it */
export function compareFiles(site: ReadSite, { files: expected, name: list }: FileList): Finding[] {
  const wanted = new Set(expected.map(({ path }) => path));
  const finding = (file: string, says: string): Finding => ({ about: 'files', file, says });
  const wrong = expected.flatMap((file) => {
    const bytes = site.files.get(file.path);
    if (bytes) return changed(file, bytes, list).map((says) => finding(file.path, says));
    if (!site.isWhole && isForTheServer(file.path)) return [];
    return finding(file.path, site.unread.get(file.path) ?? `is missing; ${list} has it`);
  });
  // At an address, a link of a page may lead to what is not there.
  const there = [...site.files.keys(), ...(site.isWhole ? site.unread.keys() : [])];
  const added = there.filter((path) => !wanted.has(path) && path !== 'manifest.json');
  return [...wrong, ...added.map((path) => finding(path, `was added; ${list} does not have it`))];
}

function changed(expected: ManifestFile, bytes: Uint8Array, list: string): string[] {
  const { bytes: size, sha256 } = manifestFile(expected.path, bytes);
  if (sha256 === expected.sha256) return [];
  return [
    size === expected.bytes
      ? `was changed: as long as in ${list}, with another hash`
      : `was changed: ${size} bytes, ${expected.bytes} in ${list}`,
  ];
}
