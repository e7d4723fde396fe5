/** Which scripts the search page asks for beside itself. */
import { expect, it } from 'vitest';
import { resolve } from 'node:path';
import { scriptsOf } from '../../../src/build/search-scripts.ts';

const script = resolve('src/client/search/index.ts');

it('are the module’s own, all that they import, and what the script that loads them imports', () => {
  const bundle = {
    'start.js': {
      type: 'chunk',
      facadeModuleId: '/start.ts',
      imports: ['helper.js'],
      dynamicImports: ['search.js'],
    },
    'search.js': { type: 'chunk', facadeModuleId: script, imports: ['shared.js'] },
    'shared.js': { type: 'chunk', facadeModuleId: null, imports: ['runtime.js', 'search.js'] },
    'runtime.js': { type: 'chunk', imports: [] },
    'helper.js': { type: 'chunk', imports: [] },
    'other.js': { type: 'chunk', imports: ['shared.js'] },
    'site.css': { type: 'asset' },
  };
  expect(scriptsOf(bundle, script).toSorted()).toEqual([
    'helper.js',
    'runtime.js',
    'search.js',
    'shared.js',
  ]);
  expect(scriptsOf({ 'page.mjs': { type: 'chunk', imports: [] } }, script)).toEqual([]);
});
