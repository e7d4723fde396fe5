/** Parses the editions in a separate thread while a build bundles the pages. */
import type { AstroIntegration } from 'astro';
import { context } from './context.ts';

export function parseAhead(): AstroIntegration {
  return {
    name: 'parse-ahead',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const parsed = context.parseAhead();
        // The bundle is closed before the first page needs the library.
        updateConfig({ vite: { plugins: [{ name: 'parse-ahead', closeBundle: () => parsed }] } });
      },
    },
  };
}
