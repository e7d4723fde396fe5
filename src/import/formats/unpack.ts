/** Unpacks the packed documents of office programs (ZIP), within limits of size. */
import { unzipSync } from 'fflate';
import { importError } from '../../messages/import-error.ts';
import { LIMITS } from '../../policy/limits.ts';
import { TooMuch } from './too-much.ts';

/**
 * The bytes of one file inside the document; null if it is missing.
 * @throws TooMuch where it is larger than anything that is unpacked
 */
export function unpackOne(bytes: Uint8Array, path: string): Uint8Array | null {
  const found = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (name !== path) return false;
      if (originalSize > LIMITS.unpacked.most) throw new TooMuch({ limit: 'unpacked' });
      return true;
    },
  });
  return found[path] ?? null;
}

/**
 * The parts of a document that are XML, and its `mimetype`, by their paths.
 *
 * What a file says of its sizes is believed only as far as it binds: nothing is kept beyond the
 * size that a part claims, and how long a part can take to unpack is bound by its packed size.
 * @throws ImportError where it is damaged; TooMuch where it is too large
 */
export function unpack(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  let packed = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++entries > LIMITS.sourceFiles.most) throw new TooMuch({ limit: 'sourceFiles' });
        // Pictures and files inside it are unpacked when they are asked for.
        if (!/\.(?:xml|rels)$/i.test(name) && name !== 'mimetype') return false;
        total += originalSize;
        packed += size;
        if (total > LIMITS.unpacked.most) throw new TooMuch({ limit: 'unpacked' });
        if (packed > LIMITS.packed.most) throw new TooMuch({ limit: 'packed' });
        return true;
      },
    });
  } catch (thrown) {
    if (thrown instanceof TooMuch) throw thrown;
    throw importError('import-damaged', file, { reason: 'it cannot be unpacked' });
  }
}
