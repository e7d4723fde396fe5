import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { attachedInDev } from './src/build/attached-in-dev.ts';
import { browserWords } from './src/build/browser-words.ts';
import { searchIntegration } from './src/build/search-integration.ts';
import { searchScripts } from './src/build/search-scripts.ts';
import { contentReload } from './src/build/content-reload.ts';
import { oneContext } from './src/build/one-context.ts';
import { parseAhead } from './src/build/parse-ahead.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { whileWriting } from './src/build/while-writing.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // 'jsx' would eat spaces at line breaks beside inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    whileWriting(),
    contentReload(),
    attachedInDev(),
    parseAhead(),
    searchIntegration(),
    searchScripts(),
  ],
  build: {
    format: 'directory',
    // Styles travel through src/pages/assets/, so that links stay relative.
    inlineStylesheets: 'never',
    // Pages wait for the disk more than for the processor.
    concurrency: 4,
  },
  vite: {
    plugins: [oneContext(), plainImports(), browserWords()],
    build: {
      // The security policy allows no inline script, so no script may be inlined.
      assetsInlineLimit: 0,
    },
  },
});
