/**
 * Lets scripts load their parts with the browser's own `import()`.
 *
 * Vite would put a helper around it that preloads further parts by addresses from the
 * root of a domain. They would be wrong in a sub-folder, and the helper is larger than
 * what it saves.
 */
import type { Plugin } from 'vite';

/** The name of the helper inside Vite; the build's own tests notice if it changes. */
const HELPER = '\0vite/preload-helper.js';

export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
});
