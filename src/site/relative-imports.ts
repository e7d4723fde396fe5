/** Leaves dynamic imports as they are. */
import type { Plugin } from 'vite';

/**
 * Vite would put preloading around every dynamic import, with addresses from the root of
 * a domain; the built folder has to run from any place. Astro passes no setting on for it.
 */
export const relativeImports = (): Plugin => ({
  name: 'relative-imports',
  configEnvironment: (name) =>
    name === 'client' ? { build: { modulePreload: false } } : undefined,
});
