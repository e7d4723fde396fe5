/** Holds a copy of the site against the register, and against the list of what was built. */
import { readManifest, type ManifestFile } from '../../publish/manifest.ts';
import { address } from '../../policy/address.ts';
import { formerNames } from '../../content/register/names.ts';
import { compareAttached, sealedFiles } from './compare-attached.ts';
import { PAGES, compareFormer, compareWords } from './compare-words.ts';
import { compareFiles, isForTheServer } from './compare-files.ts';
import { SUBJECTS, type Finding, type Subject } from './finding.ts';
import { foreignParts, linksOf } from './foreign-parts.ts';
import { isPage } from './html-tree.ts';
import { inventedPages } from './invented-pages.ts';
import type { FileList, KnownSite } from './known-site.ts';
import { UnreadFile, readSite, type ReadSite, type SiteCopy } from './site-copy.ts';

const MANIFEST = address.manifest();

export interface SiteCheck {
  /** By subject, then by file. */
  findings: Finding[];
  /** How many files were read. */
  files: number;
  /** What could not be told, a sentence each. */
  unchecked: string[];
}

/**
 * @param built what a fresh build has, the manifest included; null to go by the copy's own manifest
 * @throws UnreadFile where nothing can be read from there at all
 */
export async function verifySite(
  copy: SiteCopy,
  known: KnownSite,
  built: FileList | null,
): Promise<SiteCheck> {
  // Read in any case: where this is out of reach, everything is.
  const own = await ownList(copy);
  const list = built ?? ('files' in own ? own : null);
  const expected = list?.files ?? [];
  const pages = known.register.flatMap((sealed) =>
    [sealed.policy, ...formerNames(known.names, sealed.policy)].flatMap((policy) => [
      PAGES.edition({ ...sealed, policy }),
      PAGES.data({ ...sealed, policy }),
      PAGES.current(policy),
    ]),
  );
  const attached = known.register.flatMap((sealed) => sealedFiles(sealed).map(({ path }) => path));
  const wanted = [MANIFEST, ...pages, ...attached, ...expected.map(({ path }) => path)];
  const site = await readSite(copy, wanted, (path, bytes) =>
    isPage(path) ? linksOf(path, bytes) : [],
  );
  const words = [
    ...compareWords(site, known.register, known.inForce),
    ...compareAttached(site, known.register),
    ...compareFormer(site, known.register, known.names),
  ];
  // A page without which the words are missing is named with them.
  const named = new Set(words.map(({ file }) => file).filter((file) => !site.files.has(file)));
  const findings = [
    ...words,
    ...inventedPages(site.files.keys(), known),
    ...foreignIn(site, known.beside),
    ...(list ? compareFiles(site, list).filter(({ file }) => !named.has(file)) : []),
    ...(built || 'files' in own ? [] : [own]),
  ];
  return {
    findings: sorted(findings),
    files: site.files.size,
    unchecked: uncheckedIn(site, expected, built !== null),
  };
}

/** The copy's own list of its files, or what is wrong with it; the words are checked in any case. */
async function ownList(copy: SiteCopy): Promise<FileList | Finding> {
  const wrong = (says: string): Finding => ({ about: 'files', file: MANIFEST, says });
  try {
    const bytes = await copy.read(MANIFEST);
    if (!bytes) return wrong('is not there: which files belong to the site cannot be told');
    const manifest = readManifest(new TextDecoder().decode(bytes));
    return manifest ? { files: manifest.files, name: MANIFEST } : wrong('is no list of files');
  } catch (thrown) {
    if (!(thrown instanceof UnreadFile) || thrown.isOutOfReach) throw thrown;
    return wrong(thrown.message);
  }
}

/** @param beside what the school wrote itself: it may hold anything */
function foreignIn({ files }: ReadSite, beside: ReadonlySet<string>): Finding[] {
  return [...files]
    .filter(([path]) => isPage(path) && !beside.has(path))
    .flatMap(([file, bytes]) =>
      foreignParts(file, bytes).map((says) => ({ about: 'foreign', file, says })),
    );
}

function sorted(findings: readonly Finding[]): Finding[] {
  const subjects = Object.keys(SUBJECTS) as Subject[];
  const place = ({ about }: Finding) => subjects.indexOf(about);
  return findings.toSorted(
    (a, b) => place(a) - place(b) || (a.file < b.file ? -1 : Number(a.file > b.file)),
  );
}

function uncheckedIn(
  { isWhole, files }: ReadSite,
  expected: readonly ManifestFile[],
  isBuilt: boolean,
): string[] {
  const unchecked: string[] = [];
  if (!isBuilt)
    unchecked.push(
      `Whether ${MANIFEST} was changed together with a file: --rebuild compares every file with a fresh build.`,
    );
  if (isWhole) return unchecked;
  unchecked.push(
    'Files that were added and that no page leads to: a server does not list its files.',
  );
  const kept = expected.filter(({ path }) => isForTheServer(path) && !files.has(path));
  if (kept.length > 0)
    unchecked.push(`What the server keeps to itself: ${kept.map(({ path }) => path).join(', ')}.`);
  return unchecked;
}
