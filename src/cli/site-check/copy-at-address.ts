/** The copy of the site that is online, read as a visitor's browser reads it. */
import { UnreadFile, type SiteCopy } from './site-copy.ts';

/** So many redirects in a row are followed; a server needs one or two. */
const MOST_REDIRECTS = 5;
const MOST_BYTES = 64 * 1024 * 1024;
/** Milliseconds for one file. */
const PATIENCE = 60_000;

/**
 * @param root the address of the site's folder
 * @param get asks a server; the world's own unless a test gives another
 */
export function copyAtAddress(root: string, get: typeof fetch = fetch): SiteCopy {
  const folder = new URL(root.endsWith('/') ? root : `${root}/`);
  return {
    files: null,
    async read(path) {
      const answer = await follow(urlOf(path, folder), get);
      // The page for what is not there: some servers give it with that very answer.
      const isNotFoundPage = path === '404.html' && answer.status === 404;
      if (!isNotFoundPage && (answer.status === 404 || answer.status === 410)) {
        await answer.body?.cancel();
        return null;
      }
      if (!answer.ok && !isNotFoundPage) {
        await answer.body?.cancel();
        throw new UnreadFile(
          `cannot be read: the server answered ${`${answer.status} ${answer.statusText}`.trim()}`,
        );
      }
      return bodyOf(answer);
    },
  };
}

/** Readers are given `x/` and not `x/index.html`; they have the same words, or should have. */
function urlOf(path: string, folder: URL): URL {
  const asked = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(asked.split('/').map(encodeURIComponent).join('/'), folder);
}

/** @throws UnreadFile where no server answers, or another one should */
async function follow(from: URL, get: typeof fetch): Promise<Response> {
  let url = from;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const answer = await ask(url, get);
    const to = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || to === null) return answer;
    await answer.body?.cancel();
    const next = new URL(to, url);
    if (next.hostname !== from.hostname)
      throw new UnreadFile(`leads to another host: ${next.href}`, true);
    url = next;
  }
  throw new UnreadFile('leads from one address to the next without an end');
}

async function ask(url: URL, get: typeof fetch): Promise<Response> {
  try {
    return await get(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  } catch (thrown) {
    throw new UnreadFile(`cannot be read: ${reasonOf(thrown)}`, true);
  }
}

async function bodyOf(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of answer.body ?? []) {
      bytes += part.length;
      if (bytes > MOST_BYTES) break;
      parts.push(part);
    }
  } catch (thrown) {
    throw new UnreadFile(`cannot be read: ${reasonOf(thrown)}`);
  }
  if (bytes > MOST_BYTES)
    throw new UnreadFile(`has more than ${MOST_BYTES / 1024 / 1024} MB and was not read`);
  return Buffer.concat(parts);
}

/** What the network says lies below what `fetch` says. */
function reasonOf(thrown: unknown): string {
  const { message, cause } = thrown as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
}
