/** Writes the search index beside the built pages, and serves it while an author works. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { context } from './context.ts';
import { searchBundles } from '../search/search-bundles.ts';
import { SEARCH_FILES } from '../search/search-files.ts';
import { searchRecords } from '../search/records.ts';

export function searchIntegration(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await bundles();
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${files.size} files of the search index`);
      },
      'astro:server:setup': ({ server }) => {
        // Made again for the first search after a change. One at a time: Pagefind's service ends with each.
        let files: Promise<Map<string, Uint8Array>> | undefined;
        let last: Promise<unknown> = Promise.resolve();
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
          if (!path.startsWith(SEARCH_FILES.now) && path !== SEARCH_FILES.pack) return next();
          // Problems of the content are shown by the pages themselves.
          files ??= last.then(bundles).catch(() => new Map());
          last = files;
          void files.then((known) => {
            const content = known.get(path);
            if (!content) return next();
            const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
            response.setHeader('content-type', type);
            response.end(content);
          });
        });
      },
    },
  };
}

async function bundles(): Promise<Map<string, Uint8Array>> {
  const { library } = context.content();
  const records = searchRecords(library, context.today(), context.written() !== null);
  return searchBundles(records, library.school.language);
}
