/**
 * `npm run setup`: installs the packages of the lock file, if they are not installed yet.
 *
 * Ends with 0 when everything is there, 1 with a sentence that says what to do.
 */
'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { faultOfVersions, findNode, missingPackages, noNode, project } = require('./machine.cjs');

/** Signs of what went wrong in npm's output, and what a person can do about it. */
const FAULTS = [
  {
    signs:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|network/,
    say: 'The packages could not be fetched: this machine cannot reach the npm registry. Connect it to the internet (or set npm’s proxy), then try again.',
  },
  { signs: /ENOSPC/, say: 'The disk is full: make room for about 600 MB, then try again.' },
  {
    signs: /EROFS|EACCES|EPERM/,
    say: `The packages cannot be written into ${project}: copy the project to a folder that you may write to, then try again.`,
  },
  {
    signs: /npm ci.{0,40}can only install|EUSAGE/,
    say: 'package-lock.json does not match package.json: run “npm install”, look at what it changed, and commit both files.',
  },
];

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** npm's program, and the version that this machine has. */
function npm() {
  const agent = /npm\/(\S+)/.exec(process.env.npm_config_user_agent || '');
  const script = process.env.npm_execpath;
  return {
    version: agent ? agent[1] : undefined,
    script: script && /npm-cli\.c?js$/.test(script) ? script : undefined,
  };
}

/** Stops with a message if nothing can be written into the project's folder. */
function checkFolder() {
  const probe = path.join(project, `node_modules/.setup-${process.pid}.tmp`);
  try {
    fs.mkdirSync(path.dirname(probe), { recursive: true });
    fs.writeFileSync(probe, '');
    fs.unlinkSync(probe);
  } catch (fault) {
    stop(
      `Nothing can be written into ${project} (${/** @type {NodeJS.ErrnoException} */ (fault).code}): copy the project to a folder that you may write to, then try again.`,
    );
  }
}

/** @param {string | undefined} node the Node that npm runs on, if it is not this one */
function install(node) {
  const { script } = npm();
  const args = [
    'ci',
    // Overrules npm's settings on this machine: install all of the lock file, and run no scripts.
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefer-offline',
    '--fetch-retries=1',
  ];
  const options = /** @type {const} */ ({
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = script
    ? spawnSync(node || process.execPath, [script, ...args], options)
    : spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options));
  if (run.status === 0) return;
  const words = `${run.stderr || ''}${run.stdout || ''}${run.error || ''}`;
  const fault = FAULTS.find(({ signs }) => signs.test(words));
  if (!fault) console.error(words);
  stop(fault ? fault.say : 'npm could not install the packages; what it said is above.');
}

const fault = faultOfVersions({ node: process.version.slice(1), npm: npm().version });
if (fault) stop(fault);
if (missingPackages().length > 0) {
  checkFolder();
  console.log('Installing the packages that the project needs (once; about 20 seconds).');
  install(undefined);
  const own = findNode();
  if (own && own !== process.execPath && missingPackages().length > 0) {
    // The machine's Node is too old for some packages, which npm left out, so npm runs again with the
    // project's own Node. It is copied first, because npm begins by emptying node_modules.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policies-'));
    const copy = path.join(folder, path.basename(own));
    fs.copyFileSync(own, copy);
    try {
      install(copy);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }
  const missing = missingPackages();
  if (missing.length > 0)
    stop(
      `npm left out packages that the project needs here: ${missing.join(', ')}. Try again with Node.js 24 or newer.`,
    );
}
if (!findNode()) stop(noNode());
