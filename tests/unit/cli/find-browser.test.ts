/** Which browser is started: the one that is named, or whatever the machine has. */
import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/cli/find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

const on = (...there: string[]) => findBrowser((path) => there.includes(path));

it('is none where there is none', () => {
  vi.stubEnv('CHROMIUM', '');
  expect(on()).toBeNull();
});

it('is the one that CHROMIUM names, before all others', () => {
  vi.stubEnv('CHROMIUM', '/opt/browser');
  expect(on('/usr/bin/chromium', '/opt/browser')).toBe('/opt/browser');
  expect(on('/usr/bin/chromium')).toBe('/usr/bin/chromium');
});

it('is Edge on a Windows without Chrome', () => {
  vi.stubEnv('CHROMIUM', '');
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(on(edge)).toBe(edge);
});
