/**
 * `npm run serve`: a plain static server for a built folder, to look at it as a
 * visitor would. Any other static server does as well.
 *
 * Usage: serve [folder] [--port 4321] [--under /school/policies/]
 */
import { parseArgs } from 'node:util';
import { serveFolder } from './static-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    under: { type: 'string', default: '/' },
  },
});
const [folder = 'dist'] = positionals;
const { address } = await serveFolder(folder, { port: Number(values.port), under: values.under });
console.log(`${folder} is served at ${address}\nPress Ctrl+C to stop.`);
