/**
 * Serves pictures, attached files and the school's logo during `npm run dev`. There every address of the site but
 * those with a fixed ending has a slash at its end; a file's address has none.
 */
import type { AstroIntegration } from 'astro';
import { logoType } from '../content/logo-type.ts';
import { address } from '../policy/address.ts';
import { attachedType } from '../policy/attached.ts';
import { isEditionSlug } from '../policy/slugs.ts';

export function attachedInDev(): AstroIntegration {
  return {
    name: 'attached-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          if (isAttachedAddress(path)) request.url = `${path}/`;
          next();
        });
      },
    },
  };
}

/** True for `/trips/2026-2027/forms/claim.pdf` and `/logo.svg`, whether or not the file is there. */
function isAttachedAddress(path: string): boolean {
  const [, first = '', edition = '', name] = path.split('/');
  const type = logoType(first);
  if (type !== null && path === `/${address.logo(type)}`) return true;
  return name !== undefined && isEditionSlug(edition) && attachedType(path) !== null;
}
