/**
 * Starts one of the project's programs with the Node that comes with the project, or
 * says in a sentence that the project has to be set up first.
 *
 * Usage: node src/cli/launch.cjs <file of the project, or a tool> [its arguments]
 */
'use strict';
const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { faultOfVersions, findNode, missingPackages, noNode, project } = require('./machine.cjs');

/** Tools, and the packages that they are in. */
const TOOLS = {
  astro: 'astro',
  eslint: 'eslint',
  playwright: '@playwright/test',
  prettier: 'prettier',
  'run-p': 'npm-run-all2',
  vitest: 'vitest',
};

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * The file to run.
 * @param {string} name
 */
function fileOf(name) {
  /** @type {Record<string, string>} */
  const tools = TOOLS;
  if (!tools[name]) return path.join(project, name);
  const folder = path.join(project, 'node_modules', tools[name]);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const [name = '', ...args] = process.argv.slice(2);
if (!name) stop('Use: node src/cli/launch.cjs <file or tool> [arguments]');
const fault = faultOfVersions({ node: process.version.slice(1) });
if (fault) stop(fault);
if (missingPackages().length > 0)
  stop(
    'The packages of the project are not installed, or are those of another version: run “npm run setup” first.',
  );
const node = findNode() || stop(noNode()) || '';

const child = spawn(node, [fileOf(name), ...args], {
  stdio: 'inherit',
  // If the program starts “node” by its name, it gets the same Node.
  env: Object.assign({}, process.env, {
    PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}`,
  }),
});
/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals)
  process.on(signal, () => {
    // Ctrl+C at a terminal reaches the program by itself; a second signal would cut its cleaning up short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
child.on('exit', (code, signal) => {
  process.exitCode = code === null ? 128 + (signal === 'SIGINT' ? 2 : 15) : code;
});
