/** The pictures and attached files of a site against the register: each edition has those that were sealed with it. */
import { contentHash } from '../../content/content-fault.ts';
import type { SealedEdition } from '../../content/register/register.ts';
import { filesIn } from '../../content/register/statements.ts';
import { address } from '../../policy/address.ts';
import { PAGES } from './compare-words.ts';
import type { Finding } from './finding.ts';
import { linksOf } from './foreign-parts.ts';
import type { ReadSite } from './site-copy.ts';

/** What a seal says of a file. */
interface SealedFile {
  path: string;
  sha256: string;
}

/** The files that were sealed with an edition, by their paths in the site, each once. */
export function sealedFiles({ policy, edition, statements }: SealedEdition): SealedFile[] {
  const found = new Map(
    [...statements.values()].flatMap(({ about, value }) =>
      about === 'clause' || about === 'notes' ? [...filesIn(value)] : [],
    ),
  );
  return [...found].map(([name, sha256]) => ({
    path: address.attached(policy, edition, name),
    sha256,
  }));
}

/** Names each file that is not the sealed one, or to which the page of its edition does not lead. */
export function compareAttached(site: ReadSite, editions: readonly SealedEdition[]): Finding[] {
  return editions.flatMap((sealed) => {
    const page = PAGES.edition(sealed);
    const html = site.files.get(page);
    const links = html ? linksOf(page, html) : null;
    return sealedFiles(sealed).flatMap(({ path, sha256 }): Finding[] => {
      const bytes = site.files.get(path);
      const finding = (file: string, says: string): Finding => ({ about: 'words', file, says });
      const isOther = bytes && contentHash(path, Buffer.from(bytes)) !== sha256;
      return [
        ...(isOther ? [finding(path, 'is not the file that was published with the edition')] : []),
        ...(bytes ? [] : [finding(path, site.unread.get(path) ?? 'is missing')]),
        ...(links && !links.includes(path)
          ? [finding(page, `does not show or lead to ${path}`)]
          : []),
      ];
    });
  });
}
