import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { reasonedNonNull } from './tests/structure/reasoned.mjs';
import { oneWay } from './tests/structure/rooms.mjs';

export default defineConfig(
  { ignores: ['dist*', 'node_modules', '.astro', 'tests/fixtures'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts'] })),
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // rooms/reasoned-non-null asks for a reason instead.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Types of Node and of regular expressions promise more than there is.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Objects here are made of functions that need no “this”.
      '@typescript-eslint/unbound-method': 'off',
      // What is made a text here is no object: the lines above each place see to it.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A link names its mark, a settled record its file: an empty type says “nothing more”.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { rooms: { rules: { 'one-way': oneWay, 'reasoned-non-null': reasonedNonNull } } },
    rules: { 'rooms/one-way': 'error', 'rooms/reasoned-non-null': 'error' },
  },
  {
    // What has to run before anything is installed, on any Node.
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
