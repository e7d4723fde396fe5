/**
 * Pages, components, views and the browser's scripts have no words of their own: every word that a reader sees
 * comes from src/strings. Prose pages (.mdx) are whole texts, and are translated as such.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDERS = [
  'src/client',
  'src/compare',
  'src/components',
  'src/pages',
  'src/publish',
  'src/search',
  'src/site',
];
/** What looks like words of the interface and is none, file by file. */
const ALLOWED: Record<string, RegExp> = {
  // States, as they are called in data.
  'src/site/cited-law.ts': /^(out of date|in force|not on the list)$/,
  'src/components/LawTable.astro': /^out of date$/,
  'src/site/staff-view.ts': /^local authority$/,
  // Names of days in the calendar, which never change.
  'src/site/review-rows.ts': /^(… in force …|review (from|by))$/,
  // Words of policies.
  'src/compare/redline/tidy-matches.ts': /^and or but /,
  // For programs that read calendars.
  'src/publish/calendar.ts': /^School policies$/,
  // Styles.
  'src/publish/comparison-to-html.ts': /^:root \{/,
  'src/site/page.ts': /^@…\{content:/,
  'src/client/site.ts': /^(@page\{|(Escape|Arrow(Down|Up))$)/,
  // English as it is read in questions and policies.
  'src/search/fold.ts': /^(children child\||zero one |_ _ twenty )/,
  'src/search/day-asked.ts': /^apply applied /,
  'src/search/changes-asked.ts': /^\(\?:|changes$/,
  'src/search/read-citation.ts': /^clause clauses /,
  // Words of the names of schools that are no initials.
  'src/publish/initials.ts': /^(a an and |academy aided )/,
  'src/search/question-words.ts': /^(a an the|use used) /,
  'src/search/answer-kinds.ts': /^one|\|/,
  // For those who write the content, and for those who build.
  'src/search/search-content.ts': /^Write the everyday words as a list: /,
  'src/search/search-bundles.ts':
    /^(The search index could not be made: …|… could not be indexed: …|const fetch = .*)$/,
  // What the renderer says.
  'src/publish/pictured-school.ts': /^Already initialized$/,
  'src/publish/finish-pdf.ts':
    /^(The browser printed a PDF of an unknown form\.|… 0 obj\n…\nendobj)$/,
  // Names of keys.
  'src/client/search/combobox.ts': /^(Escape|Enter|Arrow(Down|Up))$/,
  'src/client/clause-actions.ts': /^Escape$/,
  // For the console; the page says that search could not be loaded.
  'src/client/search/changes-answer.ts': /^There is no comparison of … and …\.$/,
};
/** Attributes that are read out or shown. */
const READ = new Set(['aria-label', 'alt', 'placeholder', 'title', 'words', 'data-label']);

/** What people type, and what policies call it. */
const OF_SEARCH = 'src/search/vocabulary/';

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
).filter((path) => /\.(astro|ts)$/.test(path) && !path.startsWith(OF_SEARCH));

it.each(files)('%s', (path) => {
  const words = wordsIn(path, readFileSync(path, 'utf8'));
  expect(words.filter((text) => !ALLOWED[path]?.test(text))).toEqual([]);
});

it.each([
  ['text between elements', '<p>Hello</p>', 'Hello'],
  ['text beside an expression', '<p>{a}: see {b}</p>', ': see'],
  ['an attribute that is read out', '<nav aria-label="Site"></nav>', 'Site'],
  ['a choice', '<p>{a ? b : "None is open."}</p>', 'None is open.'],
  ['a text with values', '<p>{`of ${a} policies`}</p>', 'of … policies'],
  ['the program of the page', '---\nconst title = "Policy reviews";\n---\n<p/>', 'Policy reviews'],
  ['a sentence set as text', '<p set:text={`Not yet ${a}`} />', 'Not yet …'],
])('finds words in %s', (_where, source, words) => {
  expect(wordsIn('page.astro', source)).toEqual([words]);
});

it.each([
  ['the text of an element', "element('p', { class: 'a b' }, 'Or ask')", 'Or ask'],
  ['an attribute', "element('ul', { 'aria-label': 'Results' })", 'Results'],
  [
    'a sentence that is put together',
    'status.textContent = `${n} of ${all} shown.`',
    '… of … shown.',
  ],
])('finds words of a script in %s', (_where, source, words) => {
  expect(wordsIn('script.ts', source)).toEqual([words]);
});

it.each([
  "bar.className = 'stepper screen';",
  "form.querySelector('select option, .foot > div');",
  "element('p', { class: 'small quiet' }, words.search.help)",
])('finds none in the script %s', (source) => {
  expect(wordsIn('script.ts', source)).toEqual([]);
});

it.each([
  '<p class="quiet small">{t.home.title}</p>',
  '<a class={`label ${kind}`} href={`#${id}`}>{a === "in-force" && words[a]} · </a>',
  '<Clause {clause} kind="in-force" />',
  '---\nimport { a } from "../Some thing.ts";\n/** Some words. */\nconst b = "in-force";\n---\n<p/>',
])('finds none in %s', (source) => {
  expect(wordsIn('page.astro', source)).toEqual([]);
});

/** Texts of a source file that a reader would see. */
function wordsIn(path: string, source: string): string[] {
  if (path.endsWith('.ts')) return literalsIn(parse(source, ts.ScriptKind.TS));
  const [, program = '', page = source] = /^---\n(.*?)---\n(.*)$/s.exec(source) ?? [];
  return [
    ...literalsIn(parse(program, ts.ScriptKind.TS)),
    ...literalsIn(parse(asTsx(page), ts.ScriptKind.TSX)),
  ];
}

function parse(source: string, kind: ts.ScriptKind): ts.SourceFile {
  const file = ts.createSourceFile('source', source, ts.ScriptTarget.Latest, true, kind);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: ts.Diagnostic[] };
  expect(parseDiagnostics.map(({ messageText }) => messageText)).toEqual([]);
  return file;
}

/** A page's markup as one expression; what only Astro allows is left out or rewritten. */
function asTsx(page: string): string {
  const plain = page.replace(/<!doctype html>/i, '').replace(/<script>.*?<\/script>/gs, '');
  const shorthand = /(<[A-Z][\w.]*(?:\s[^<>]*?)?)\s\{(\w+)\}(?=[\s/>])/g;
  let written = plain;
  while (shorthand.test(written)) written = written.replace(shorthand, '$1 $2={$2}');
  return `<>${written}</>;`;
}

function literalsIn(file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    // A reason for those who work on the code, which no reader sees.
    if (ts.isCallExpression(node) && node.expression.getText() === 'present') return;
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node)) {
      if (/\p{L}/u.test(node.text)) found.push(node.text.trim());
      return;
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const { text } = node.initializer;
      if (READ.has(node.name.getText()) && /\p{L}/u.test(text)) found.push(text);
      return;
    }
    if (isForMachines(node)) return;
    const text = literalText(node);
    if (text !== null && looksLikeWords(text)) found.push(text.trim());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const SELECTS = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches']);

/** In scripts: names of classes, and what elements are looked for by. */
function isForMachines(node: ts.Node): boolean {
  if (ts.isSourceFile(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'class';
  if (ts.isBinaryExpression(parent))
    return parent.right === node && parent.left.getText().endsWith('.className');
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression !== node &&
    SELECTS.has(parent.expression.name.text)
  );
}

/** A literal as written, its values as “…”, without its markup; null for anything else. */
function literalText(node: ts.Node): string | null {
  const plain = (text: string) => text.replace(/<[^>]*>/g, '');
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return plain(node.text);
  if (!ts.isTemplateExpression(node)) return null;
  return plain(
    node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
  );
}

/** Begins like a sentence or a label, or has two words one after the other. */
const looksLikeWords = (text: string) =>
  /^\s*[“(]?\p{Lu}\p{Ll}/u.test(text) || /[\p{L}…]\s+\p{L}{2}/u.test(text);
