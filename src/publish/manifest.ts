/** The manifest: every file of a built site with its size and its hash, so that a copy can be checked. */
import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A file as it was built. */
export interface ManifestFile {
  /** From the root of the site, with slashes: `social-media/index.html`. */
  path: string;
  bytes: number;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: string;
}

export interface Manifest {
  /** Of the format. */
  version: 1;
  /** By path, in the order of its code units. The manifest itself is left out. */
  files: ManifestFile[];
}

export const manifestFile = (path: string, bytes: Uint8Array): ManifestFile => ({
  path,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** @param files in any order, the manifest left out */
export const toManifest = (files: readonly ManifestFile[]): Manifest => ({
  version: 1,
  files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});

/** One line a file, so that a difference of two manifests can be read. */
export const printManifest = ({ version, files }: Manifest): string =>
  `{ "version": ${version}, "files": [\n${files.map((f) => JSON.stringify(f)).join(',\n')}\n] }\n`;

/** No way out of the site's folder, and one way only to write each path. */
const isPlain = (path: string) =>
  path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');

const SCHEMA = z.object({
  version: z.literal(1),
  files: z
    .array(
      z.object({
        path: z.string().refine(isPlain),
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .refine((files) => new Set(files.map(({ path }) => path)).size === files.length),
});

/** Reads a manifest that may come from anywhere; null where it is none. */
export function readManifest(text: string): Manifest | null {
  try {
    return SCHEMA.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
