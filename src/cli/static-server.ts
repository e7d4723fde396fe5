/** A static file server under any folder of the address, as a school's own web server would be. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** Where to open it, with the port that was free. */
  address: string;
  server: Server;
}

/**
 * @param options.port 0 for any free one; a taken one moves on to the next
 * @param options.under the folder of the address, with slashes at both ends
 */
export function serveFolder(
  folder: string,
  options: { port: number; under?: string },
): Promise<Served> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run “npm run build” first.`);
  const under = options.under ?? '/';
  const files = sirv(folder, { etag: true });
  const missing = join(folder, '404.html');
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    if (!request.url?.startsWith(under)) return notFound();
    request.url = request.url.slice(under.length - 1);
    const [path = '', query] = request.url.split('?');
    // As any web server does: without the slash, relative links would lead astray.
    if (!path.endsWith('/') && existsSync(join(folder, decodeURIComponent(path), 'index.html'))) {
      const location = `${under}${path.slice(1)}/${query ? `?${query}` : ''}`;
      return void response.writeHead(301, { location }).end();
    }
    files(request, response, notFound);
  });
  return new Promise((done, fail) => {
    let port = options.port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) return fail(error);
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
