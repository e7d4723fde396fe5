/**
 * Keeps context.ts out of the bundle of the pages: they get the module that runs outside it.
 *
 * In place of its text the bundle gets a line that requires the module from Node, which
 * has loaded it already. Marking it as external is not enough, because Vite's development
 * server loads files of the project itself all the same.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const CONTEXT = resolve(import.meta.dirname, 'context.ts');

export const oneContext = (): Plugin => ({
  name: 'one-context',
  enforce: 'pre',
  load: (id) =>
    resolve(id) === CONTEXT
      ? `import { createRequire } from 'node:module';
const file = ${JSON.stringify(CONTEXT)};
export const { context } = createRequire(file)(file);`
      : null,
});
