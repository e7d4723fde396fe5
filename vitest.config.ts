import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Only a test that hangs runs into this: how long one takes is the machine's affair.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
