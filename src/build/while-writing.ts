/**
 * What `npm run dev` has that no built site has: drafts and half-typed files among the content,
 * a page of each draft without its marks, and a script that keeps the reader's place.
 */
import type { AstroIntegration } from 'astro';
import { context } from './context.ts';
import { PLAIN_DRAFT } from './plain-draft.ts';

export function whileWriting(): AstroIntegration {
  return {
    name: 'while-writing',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript }) => {
        if (command !== 'dev') return;
        context.whileWriting();
        injectRoute({
          pattern: `/[policy]/[edition]/${PLAIN_DRAFT}`,
          entrypoint: './src/pages/[policy]/[edition]/_plain-draft.astro',
        });
        injectScript('page', `import { keepPlace } from '/src/client/keep-place.ts'; keepPlace();`);
      },
    },
  };
}
