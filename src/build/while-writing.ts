/**
 * What `npm run dev` has that no built site has: drafts and half-typed files among the content,
 * a page of each draft without its marks, and a script that keeps pages up with the files.
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
          entrypoint: './src/components/PlainDraft.astro',
        });
        injectScript(
          'page',
          `import { followWriting } from '/src/client/follow-writing.ts'; followWriting();`,
        );
      },
    },
  };
}
