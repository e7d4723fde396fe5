/** A web server as a school has one, for measuring: compressed text, and perhaps a slow network with connections that cost. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a request costs where the network is modelled in the server. */
export interface SlowNetwork {
  /** Milliseconds of one way there and back; a new connection takes three of them. */
  roundTrip: number;
  /** One pipe for all that is sent. */
  kilobitsPerSecond: number;
}

/** Serves a built folder over HTTP/1.1. @returns its address, and how to end it */
export async function phoneServer(
  folder: string,
  slow?: SlowNetwork,
): Promise<{ address: string; close: () => void }> {
  const known = new WeakSet<object>();
  let free = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    const type = TYPES[extname(path)];
    const content = isThere ? readFileSync(path) : Buffer.from('Not found');
    const body = type ? gzipSync(content) : content;
    const send = () =>
      response
        .writeHead(isThere ? 200 : 404, {
          'content-type': type ?? 'application/octet-stream',
          'cache-control': 'max-age=600',
          'content-length': body.length,
          ...(type ? { 'content-encoding': 'gzip' } : {}),
        })
        .end(body);
    if (!slow) return void send();
    const trips = known.has(request.socket) ? 1 : 3;
    known.add(request.socket);
    const now = performance.now();
    free =
      Math.max(now + trips * slow.roundTrip, free) + (body.length * 8) / slow.kilobitsPerSecond;
    setTimeout(send, free - now);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${port}/`, close };
}
