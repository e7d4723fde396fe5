/**
 * `npm run dev` on a content folder, for a test: its own caches and a free port, so that it is in
 * the way of no other. Tells the process that started it the port.
 */
import { join } from 'node:path';
import { dev } from 'astro';

const [caches] = process.argv.slice(2);
if (!caches) throw new Error('Say where the caches may be.');
const server = await dev({
  root: join(import.meta.dirname, '../..'),
  logLevel: 'error',
  cacheDir: join(caches, 'astro'),
  vite: { cacheDir: join(caches, 'vite') },
  server: { port: 0 },
});
process.send?.(server.address.port);
