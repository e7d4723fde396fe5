/** A static file server for any folder of an address, like a school's own web server. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { UsageError } from '../messages/usage-error.ts';

export interface Served {
  /** Where to open it, with the port that was free. */
  address: string;
  server: Server;
}

/**
 * @param options.port 0 for any free port; if it is taken, the next one is tried
 * @param options.under the folder of the address: `/school/policies/`
 * @throws UsageError if the folder holds no built site
 */
export function serveFolder(
  folder: string,
  options: { port: number; under?: string },
): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no built site in “${folder}”.`, 'npm run build');
  const under = `/${options.under ?? ''}/`.replace(/\/+/g, '/');
  // `dev` reads the disk for every request, so that a new build is served at once.
  const files = sirv(folder, { etag: true, dev: true });
  const missing = join(folder, '404.html');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    const path = pathOf(request.url, under);
    if (path === null || request.url === undefined) return notFound();
    request.url = request.url.slice(under.length - 1);
    // Redirects like any web server: without the slash, relative links would lead to wrong places.
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      const [asked = '', query] = request.url.split('?');
      const location = `${under}${asked.slice(1)}/${query ? `?${query}` : ''}`;
      return void response.writeHead(301, { location }).end();
    }
    files(request, response, notFound);
  });
  return listen(server, options.port, under);
}

/** The requested path below `under`; null if it is elsewhere or not a valid path. */
function pathOf(url: string | undefined, under: string): string | null {
  if (!url?.startsWith(under)) return null;
  try {
    const [asked = ''] = url.slice(under.length - 1).split('?');
    const path = decodeURIComponent(asked);
    return path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

function listen(server: Server, firstPort: number, under: string): Promise<Served> {
  return new Promise((done, fail) => {
    let port = firstPort;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0 || port === 65_535) return fail(error);
      port += 1;
      server.listen(port, '127.0.0.1');
    });
    server.listen(port, '127.0.0.1', () => {
      const at = server.address();
      const bound = typeof at === 'object' && at ? at.port : port;
      done({ address: `http://localhost:${bound}${under}`, server });
    });
  });
}
