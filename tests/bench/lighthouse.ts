/**
 * `npm run lighthouse`: Lighthouse's four groups on the built site's main pages.
 * Lighthouse is fetched for the run; it is too large to be a dependency of its own.
 * Builds nothing: run `npm run build` first.
 */
import { chromium } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/find-browser.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = [
  '',
  'social-media/',
  'social-media/2022-2023/',
  'social-media/compare/2022-2023/2026-2027/',
];
const PORT = 4517;

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string }>;
}

const server = spawn(process.execPath, ['src/cli/serve.ts', 'dist', '--port', String(PORT)], {
  stdio: 'ignore',
});
const work = mkdtempSync(join(tmpdir(), 'lighthouse-'));
let worst = 100;
try {
  for (const page of PAGES) {
    const out = join(work, 'report.json');
    const { status, stderr } = spawnSync(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        `http://localhost:${PORT}/${page}`,
        '--quiet',
        '--output=json',
        `--output-path=${out}`,
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, CHROME_PATH: findBrowser() ?? chromium.executablePath() },
      },
    );
    if (status !== 0) throw new Error(stderr);
    const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
    const scores = Object.values(report.categories).map((c) => ({
      title: c.title,
      score: Math.round((c.score ?? 0) * 100),
    }));
    console.log(`/${page}  ${scores.map((s) => `${s.title} ${s.score}`).join(', ')}`);
    worst = Math.min(worst, ...scores.map((s) => s.score));
    for (const audit of Object.values(report.audits))
      if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary')
        console.log(`  ${audit.title}`);
  }
} finally {
  server.kill();
  rmSync(work, { recursive: true, force: true });
}
console.log(`Lowest score: ${worst}`);
