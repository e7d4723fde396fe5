import { defineConfig } from 'vitest/config';

/** Tests that put other modules in the place of real ones; what they load is theirs alone. */
const ALONE = ['tests/unit/content/odd-files.test.ts'];

// Only a test that hangs runs into these: how long one takes is the machine's affair.
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // One for each processor; left to itself, one of them is kept free and two are one.
    maxWorkers: '100%',
    projects: [
      // Loading the modules anew for each file costs more than most files' tests.
      {
        test: {
          name: 'together',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ALONE,
          isolate: false,
          ...patience,
        },
      },
      { test: { name: 'alone', include: ALONE, ...patience } },
    ],
  },
});
