/** Shows a change in the content folder at once during `npm run dev`. */
import type { AstroIntegration } from 'astro';
import { basename, resolve } from 'node:path';
import { SCHOOL_FILE } from '../content/look-through-folder.ts';
import { context } from './context.ts';

/** Milliseconds without a further change after which pages are loaded again: an editor may save a file in several steps. */
const PAUSE = 50;

export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve(context.contentFolder);
        server.watcher.add(folder);
        // A page that was on its way while a file was saved did not hear of it.
        server.environments.client.hot.on('page-shown', (changes: string, client) => {
          if (changes !== String(context.changes)) client.send({ type: 'full-reload' });
        });
        let reload: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          context.contentChanged();
          for (const [name, { hot, moduleGraph }] of Object.entries(server.environments)) {
            // Scripts hold nothing of the content but the words of its language, styles its colour.
            if (basename(path) === SCHOOL_FILE) moduleGraph.invalidateAll();
            // Astro asks again which pages there are.
            if (name !== 'client') hot.send('astro:content-changed', {});
          }
          clearTimeout(reload);
          reload = setTimeout(() => server.ws.send({ type: 'full-reload' }), PAUSE);
        });
      },
    },
  };
}
