/**
 * The rooms of the source, from the ground up, and the rule that imports go one way.
 *
 * ESLint reports a wrong import with the sentence that `brokenRule` gives; the table of
 * rooms in docs/architecture.md is held to this one by a test.
 */
import { dirname, join, normalize, relative } from 'node:path';

/**
 * @typedef {object} Room
 * @property {string} holds what belongs in it
 * @property {readonly string[]} mayImport rooms below it that it may use
 */

/** @satisfies {Record<string, Room>} */
export const ROOMS = /** @type {const} */ ({
  language: {
    holds:
      'what English words mean, whatever they are about: duties, roles, sentences, numbers, dates',
    mayImport: [],
  },
  strings: { holds: 'the words of the interface, one table for each language', mayImport: [] },
  messages: {
    holds: 'every message to an author, by subject, and the one way to report a problem',
    mayImport: ['language'],
  },
  policy: {
    holds: 'one edition: from its file to clauses with ids, numbers and texts',
    mayImport: ['language', 'strings', 'messages'],
  },
  compare: {
    holds: 'two editions: alignment, redline, and what a change means',
    mayImport: ['language', 'strings', 'policy'],
  },
  content: {
    holds:
      'the whole content folder: library, school, law, register, and the checks between editions',
    mayImport: ['language', 'strings', 'messages', 'policy', 'compare'],
  },
  import: {
    holds: 'Word, OpenDocument, HTML, Markdown, text and PDF files into a draft',
    mayImport: ['language', 'strings', 'messages', 'policy', 'compare', 'content'],
  },
  publish: {
    holds: 'formats for others: HTML of clauses and redlines, JSON, CSV, feeds, calendars',
    mayImport: ['language', 'strings', 'policy', 'compare', 'content'],
  },
  search: {
    holds: 'search: what is put into the index, and how a question is answered from it',
    mayImport: ['language', 'strings', 'messages', 'policy', 'compare', 'content'],
  },
  build: {
    holds: 'one run of the build: its context, its integrations, the folder it makes',
    mayImport: [
      'language',
      'strings',
      'messages',
      'policy',
      'compare',
      'content',
      'publish',
      'search',
    ],
  },
  client: {
    holds: 'everything that runs in the browser',
    mayImport: ['language', 'strings', 'policy', 'compare', 'search'],
  },
  site: {
    holds: 'what each page shows, as plain data',
    mayImport: [
      'language',
      'strings',
      'messages',
      'policy',
      'compare',
      'content',
      'publish',
      'search',
      'build',
      'styles',
    ],
  },
  styles: { holds: 'the style sheets', mayImport: [] },
  components: {
    holds: 'the frame and the parts of pages',
    mayImport: ['language', 'strings', 'policy', 'compare', 'content', 'publish', 'client', 'site'],
  },
  pages: {
    holds: 'the map of addresses: one file for each kind of page or file that is published',
    mayImport: [
      'language',
      'strings',
      'policy',
      'compare',
      'content',
      'publish',
      'search',
      'site',
      'client',
      'components',
    ],
  },
  cli: {
    holds: 'the commands',
    mayImport: [
      'language',
      'strings',
      'messages',
      'policy',
      'compare',
      'content',
      'import',
      'publish',
      'search',
      'build',
      'site',
    ],
  },
});

/** @type {Record<string, Room>} */
const rooms = ROOMS;

/** @param {string} path from the checkout, with slashes */
const roomOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1];

/**
 * What is wrong with an import, in a sentence that says where the thing belongs.
 * @param {string} from the importing file, from the checkout
 * @param {string} to the imported file
 * @returns {string | null}
 */
export function brokenRule(from, to) {
  const [room, target] = [roomOf(from), roomOf(to)];
  if (!room || !target || room === target) return null;
  const rule = rooms[room];
  if (!rule) return `src/${room} is no room of the house: add it to tests/structure/rooms.mjs.`;
  if (rule.mayImport.includes(target)) return null;
  const below =
    rule.mayImport.length > 0 ? `src/${rule.mayImport.join(', src/')}` : 'no other room';
  return (
    `src/${room} holds ${rule.holds}; it may import ${below}, not src/${target} (${rooms[target]?.holds}). ` +
    `What both need belongs in a room that both may import, or is handed over as an argument.`
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneWay = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(context.cwd, context.filename).replaceAll('\\', '/');
    /** @param {any} node */
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const to = normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
      const broken = brokenRule(from, to);
      if (broken) context.report({ node: node.source, message: broken });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
