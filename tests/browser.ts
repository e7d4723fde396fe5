/** Gets a Chromium for the tests where there is none. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../src/cli/find-browser.ts';

const run = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Downloads Playwright's Chromium; where that is not possible, installs the system's package. */
export function ensureBrowser(): void {
  if (findBrowser() !== null) return;
  if (run('npx', ['playwright', 'install', 'chromium'])) return;
  console.log('The browser could not be downloaded; trying the system’s package.');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  if (findBrowser() === null)
    throw new Error(
      'No Chromium was found. Install one, or name it: CHROMIUM=/path/to/chromium npm test',
    );
}

if (import.meta.main) ensureBrowser();
