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
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
          if (!path.startsWith(SEARCH_FILES.now)) return next();
          // Problems of the content are shown by the pages themselves.
          files ??= bundles().catch(() => new Map());
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
  return searchBundles(searchRecords(library, context.today()), library.school.language);
}
