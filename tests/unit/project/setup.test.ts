/** What a fresh clone installs, and what it says if it cannot. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Lock {
  packages: Record<
    string,
    { version?: string; os?: string[]; integrity?: string; optional?: boolean }
  >;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  engines: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const { dependencies, devDependencies, optionalDependencies } = manifest;

const { faultOfVersions } = createRequire(import.meta.url)('../../../src/cli/machine.cjs') as {
  faultOfVersions(found: { node: string; npm?: string }): string | null;
};

let folder: string;
beforeEach(() => {
  // A name that a person might give, not one that a program would.
  folder = join(mkdtempSync(join(tmpdir(), 'set up ')), 'École Ñandú (copy)');
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
});
afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

describe('the lock file', () => {
  it('is complete: npm ci accepts it with package.json alone, without a network', () => {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(file, join(folder, file));
    const npm = spawnSync(
      'npm',
      ['ci', '--dry-run', '--offline', '--ignore-scripts', '--loglevel=notice'],
      {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    expect(npm.stderr).not.toContain('npm error');
    expect(npm.status).toBe(0);
    expect(npm.stdout).toMatch(/added \d+ packages/);
  });

  it('has a version and a hash for each package, and names no registry', () => {
    const faulty = Object.entries(lock.packages).filter(
      ([name, { version, integrity }]) => name !== '' && !(version && integrity),
    );
    expect(faulty).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('has the build for every system of what is built for each', () => {
    const names = Object.keys(lock.packages).join('\n');
    for (const system of ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'windows-x64'])
      expect(names).toContain(`@pagefind/${system}`);
    for (const name of Object.keys(optionalDependencies)) expect(names).toContain(name);
  });

  it('pins the direct dependencies exactly', () => {
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(all).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v))).toEqual([]);
  });
});

it('names one Node everywhere', () => {
  const brought = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(new Set(brought.map(([, version]) => version)).size).toBe(1);
  expect(`v${readFileSync('.nvmrc', 'utf8').trim()}`).toBe(`v${brought[0]![1]}`);
  expect(manifest.engines).toEqual({ node: '>=20', npm: '>=9.7' });
});

describe('a machine that lacks something gets one sentence about it', () => {
  it.each([
    [
      { node: '18.20.2', npm: '10.8.2' },
      /^Node\.js 18\.20\.2 is too old: install Node\.js 20 or newer/,
    ],
    [
      { node: '20.11.1', npm: '8.19.4' },
      /^npm 8\.19\.4 is too old: run “npm install --global npm@10”/,
    ],
    [{ node: '20.0.0', npm: '9.8.1' }, null],
    [{ node: '26.10.0' }, null],
  ])('versions %o', (found, says) => {
    const fault = faultOfVersions(found);
    if (says) expect(fault).toMatch(says);
    else expect(fault).toBeNull();
  });

  /** Copies the scripts that run before anything is installed, and an npm that behaves as the test says. */
  function prepare(npm: string): NodeJS.ProcessEnv {
    for (const file of ['machine.cjs', 'setup.cjs', 'launch.cjs'])
      copyFileSync(`src/cli/${file}`, join(folder, 'src/cli', file));
    writeFileSync(join(folder, 'package.json'), '{}');
    const packages = { '': {}, 'node_modules/a': { version: '1.0.0' } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    writeFileSync(join(folder, 'npm-cli.js'), npm);
    return {
      ...process.env,
      npm_config_user_agent: '',
      npm_execpath: join(folder, 'npm-cli.js'),
    };
  }
  const run = (script: string, env: NodeJS.ProcessEnv, args: string[] = []) =>
    spawnSync(process.execPath, [join(folder, 'src/cli', script), ...args], {
      encoding: 'utf8',
      env,
    });

  it.each([
    ['getaddrinfo ENOTFOUND registry.example', /cannot reach the npm registry\. Connect it/],
    ['connect ECONNREFUSED 127.0.0.1:1', /cannot reach the npm registry\. Connect it/],
    ['ENOSPC: no space left on device', /The disk is full/],
    ['EROFS: read-only file system', /cannot be written into .*École Ñandú \(copy\)/],
    ['npm error code EUSAGE', /package-lock\.json does not match package\.json/],
  ])('npm says %s', (words, says) => {
    const env = prepare(`console.error(${JSON.stringify(words)}); process.exit(1);`);
    const { status, stderr } = run('setup.cjs', env);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('another problem is shown as npm gave it', () => {
    const { status, stderr } = run(
      'setup.cjs',
      prepare('console.error("a riddle"); process.exit(7);'),
    );
    expect(status).toBe(1);
    expect(stderr).toBe('a riddle\n\nnpm could not install the packages; what it said is above.\n');
  });

  it('packages that npm left out are named', () => {
    const { status, stderr } = run('setup.cjs', prepare(''));
    expect(status).toBe(1);
    expect(stderr).toBe(
      'npm left out packages that the project needs here: node_modules. Try again with Node.js 24 or newer.\n',
    );
  });

  it('after set-up, npm is not run again', () => {
    const env = prepare('process.exit(9);');
    mkdirSync(join(folder, 'node_modules'));
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' } } };
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(installed));
    expect(run('setup.cjs', env)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('a command before set-up, and one with the packages of another version', () => {
    const env = prepare('');
    const says = 'are not installed, or are those of another version: run “npm run setup” first.\n';
    const before = run('launch.cjs', env, ['src/cli/policy.ts']);
    expect(before.status).toBe(1);
    expect(before.stderr).toBe(`The packages of the project ${says}`);
    mkdirSync(join(folder, 'node_modules'));
    const installed = { packages: { 'node_modules/a': { version: '0.9.0' } } };
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify(installed));
    expect(run('launch.cjs', env, ['src/cli/policy.ts']).stderr).toBe(before.stderr);
  });

  it('every script of package.json that runs the code does it through these two', () => {
    const direct = Object.entries(manifest.scripts).filter(([, script]) =>
      script
        .split(' && ')
        .some((part) => !/^(npm run |node src\/cli\/(launch|setup)\.cjs)/.test(part)),
    );
    expect(direct).toEqual([]);
  });
});
