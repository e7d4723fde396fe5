/** Keeps context.ts out of the bundle of the pages: they share the module that runs outside it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const CONTEXT = resolve(import.meta.dirname, 'context.ts');

export const oneContext = (): Plugin => ({
  name: 'one-context',
  enforce: 'pre',
  resolveId: (source, importer) =>
    importer && source.endsWith('/context.ts') && resolve(importer, '..', source) === CONTEXT
      ? { id: pathToFileURL(CONTEXT).href, external: true }
      : null,
});
