import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/find-browser.ts';
import { EXAMPLE_FOLDER } from './tests/support/example.ts';

/** The first of two ports; E2E_PORT moves them where others are in use. */
const PORT = Number(process.env.E2E_PORT ?? 4501);

/** Sub-folders whose names are not known at build, to be sure that the built site runs from any place. */
const sites = {
  real: { content: EXAMPLE_FOLDER, out: 'dist-e2e', port: PORT, under: '/school/policies/' },
  demo: { content: 'tests/fixtures/demo', out: 'dist-e2e-demo', port: PORT + 1, under: '/a/b/c/' },
};
/** Where a built site is served. */
export const address = (site: keyof typeof sites) =>
  `http://localhost:${sites[site].port}${sites[site].under}`;
const executablePath = findBrowser() ?? undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: Number(process.env.OTHER_CORES ?? 2),
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // Only a test that hangs runs into this: how long one takes is the machine's affair.
  timeout: 180_000,
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    // A visitor may be anywhere (see tests/elsewhere.ts).
    locale: process.env.OTHER_DAY ? new Intl.DateTimeFormat().resolvedOptions().locale : 'en-GB',
    timezoneId: process.env.OTHER_DAY ? process.env.TZ! : 'Europe/London',
  },
  // A spec names its content by its ending: *.demo.spec.ts runs on the invented school, the others
  // on the example, whatever is in content/.
  projects: [
    { name: 'real', testIgnore: /\.demo\.spec\.ts$/, use: { baseURL: address('real') } },
    { name: 'demo', testMatch: /\.demo\.spec\.ts$/, use: { baseURL: address('demo') } },
  ],
  webServer: (Object.keys(sites) as (keyof typeof sites)[]).map((name) => {
    const { content, out, port, under } = sites[name];
    return {
      command: `node src/cli/build.ts --content ${content} --out ${out} && node src/cli/serve.ts ${out} --port ${port} --under ${under}`,
      url: address(name),
      timeout: 120_000,
      reuseExistingServer: false,
      env: { POLICIES_TODAY: '2026-11-23' },
    };
  }),
});
