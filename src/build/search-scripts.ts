/** Remembers as what files the scripts of search were bundled, so that the search page can ask for all of them at once. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { context } from './context.ts';

const SCRIPT = resolve(import.meta.dirname, '../client/search/index.ts');

/** What of a bundle is looked at. */
interface Bundled {
  type: string;
  facadeModuleId?: string | null;
  imports?: string[];
  dynamicImports?: string[];
}

export const searchScripts = (): AstroIntegration => ({
  name: 'search-scripts',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const generateBundle = (_options: unknown, bundle: Record<string, Bundled>) => {
        const scripts = scriptsOf(bundle, SCRIPT);
        // The pages are bundled for the server as well: there is no such script in that.
        if (scripts.length > 0) context.searchScripts = scripts;
      };
      updateConfig({ vite: { plugins: [{ name: 'search-scripts', generateBundle }] } });
    },
  },
});

/** The files of a module that is loaded on demand, with what they import and what those import that load it. */
export function scriptsOf(bundle: Readonly<Record<string, Bundled>>, module: string): string[] {
  const found = Object.entries(bundle).find(
    ([, { type, facadeModuleId }]) =>
      type === 'chunk' && facadeModuleId && resolve(facadeModuleId) === module,
  );
  if (!found) return [];
  const [script] = found;
  const loading = Object.values(bundle).filter((chunk) => chunk.dynamicImports?.includes(script));
  const files = new Set([script, ...loading.flatMap(({ imports = [] }) => imports)]);
  for (const file of files) for (const other of bundle[file]?.imports ?? []) files.add(other);
  return [...files];
}
