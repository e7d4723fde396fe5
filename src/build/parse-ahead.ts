/** In a build: the editions are parsed in a thread of their own while the pages are bundled. */
import type { AstroIntegration } from 'astro';
import { context } from './context.ts';

export function parseAhead(): AstroIntegration {
  return {
    name: 'parse-ahead',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const parsed = context.parseAhead();
        // The bundle is closed before the first page asks for the library.
        updateConfig({ vite: { plugins: [{ name: 'parse-ahead', closeBundle: () => parsed }] } });
      },
    },
  };
}
