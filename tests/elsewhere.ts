/**
 * `npm run test:elsewhere`: the tests again, as on other machines: with other fonts,
 * in another time zone and language, on another day, on fewer or more cores.
 *
 * Usage: test:elsewhere [--only <name>] [--part unit|e2e]
 * Prints a line for each machine and part; ends with 1 where a test failed or a
 * machine could not be made.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

interface Machine {
  /** A folder of fonts, and the system's package that brings it. */
  fonts: { folder: string; package: string };
  zone: string;
  locale: string;
  /** ISO date. */
  day: string;
  cores: number;
}

const FONTS = '/usr/share/fonts/truetype';
const MACHINES: Record<string, Machine> = {
  kiritimati: {
    fonts: { folder: `${FONTS}/dejavu`, package: 'fonts-dejavu-core' },
    zone: 'Pacific/Kiritimati',
    // The language in which a capital I is not the capital of i.
    locale: 'tr-TR',
    day: '2027-03-15',
    cores: 1,
  },
  'los-angeles': {
    fonts: { folder: `${FONTS}/liberation`, package: 'fonts-liberation' },
    zone: 'America/Los_Angeles',
    locale: 'en-US',
    day: '2027-09-01',
    cores: 8,
  },
  berlin: {
    fonts: { folder: `${FONTS}/noto`, package: 'fonts-noto-core' },
    zone: 'Europe/Berlin',
    locale: 'de-DE',
    day: '2028-02-29',
    cores: 3,
  },
};
const PARTS = { unit: ['run', 'test:unit'], e2e: ['run', 'test:e2e'] };

const { values } = parseArgs({
  options: { only: { type: 'string' }, part: { type: 'string' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'elsewhere-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** A font set of its own for every program that asks fontconfig. */
function fontFile(name: string, { fonts }: Machine): string {
  if (!existsSync(fonts.folder))
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', fonts.package]);
  if (!existsSync(fonts.folder))
    throw new Error(
      `The fonts in ${fonts.folder} are missing: install the package ${fonts.package}.`,
    );
  const file = join(scratch, `${name}.conf`);
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts.folder}</dir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <cachedir>${join(scratch, name)}</cachedir>
</fontconfig>
`,
  );
  return file;
}

function environment(name: string, machine: Machine): NodeJS.ProcessEnv {
  const posix = `${machine.locale.replace('-', '_')}.UTF-8`;
  return {
    ...process.env,
    FONTCONFIG_FILE: fontFile(name, machine),
    TZ: machine.zone,
    LC_ALL: posix,
    LANG: posix,
    OTHER_DAY: machine.day,
    OTHER_CORES: String(machine.cores),
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('tests/other-machine.mjs'))}`,
  };
}

let failed = false;
for (const [name, machine] of Object.entries(MACHINES)) {
  if (values.only && values.only !== name) continue;
  const what = `${name} (${machine.fonts.package}, ${machine.locale}, ${machine.day}, ${machine.cores} cores)`;
  for (const [part, script] of Object.entries(PARTS)) {
    if (values.part && values.part !== part) continue;
    console.log(`\n== ${part} tests, ${what}`);
    const started = performance.now();
    const { status } = spawnSync('npm', script, {
      stdio: 'inherit',
      env: environment(name, machine),
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`== ${part} tests, ${name}: ${status === 0 ? 'passed' : 'FAILED'}, ${seconds} s`);
    failed ||= status !== 0;
  }
}
process.exitCode = failed ? 1 : 0;
