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
