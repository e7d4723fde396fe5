/**
 * `npm run serve`: a plain static server for a built folder, to look at it as a
 * visitor would. Any other static server works as well.
 *
 * Usage: serve [folder] [--port 4321] [--under /school/policies/]
 */
import { readOptions, withUsage } from './usage.ts';
import { UsageError } from '../messages/usage-error.ts';
import { serveFolder } from './serve-folder.ts';

const USE = 'npm run serve -- [folder] [--port 4321] [--under /school/policies/]';

await withUsage(async () => {
  const { values, positionals } = readOptions(
    {
      allowPositionals: true,
      options: {
        port: { type: 'string', default: process.env.PORT ?? '4321' },
        under: { type: 'string', default: '/' },
      },
    },
    USE,
  );
  const [folder = 'dist', tooMany] = positionals;
  if (tooMany !== undefined) throw new UsageError(`“${tooMany}” is one word too many.`, USE);
  const { address, server } = await serveFolder(folder, {
    port: portOf(values.port),
    under: values.under,
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`${folder} is served at ${address}\nPress Ctrl+C to stop.`);
});

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`“${text}” is not a port: write a number up to 65535.`, USE);
}
