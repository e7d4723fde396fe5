/**
 * Long texts whose clauses carry ids, out of clones of public repositories: the rules of a
 * technical reference (rust-lang/reference) and a title of a code of law
 * (DCCouncil/law-xml-codified, or its successor DCCouncil/law-xml). Nothing of them is kept here.
 */
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { readMarkdown, type ReadClause, type Version } from './reader.ts';

/** Two states of one text and how far they lie apart. */
export interface Window {
  name: string;
  before: Version;
  after: Version;
}

const GIBIBYTE = 2 ** 30;
/** The title of the code that is about schools. */
const EDUCATION = 38;

function git(repository: string, args: string[], input = ''): Buffer {
  return execFileSync('git', ['-C', repository, ...args], { input, maxBuffer: GIBIBYTE });
}

/** One end of a window: the last commit before midnight of that many months before the newest one. */
interface Moment {
  commit: string;
  date: string;
}

function momentsBefore(repository: string, months: number): Moment {
  const newest = git(repository, ['log', '-1', '--format=%cs']).toString().trim();
  const day = new Date(`${newest}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - months);
  const date = day.toISOString().slice(0, 10);
  const found = git(repository, ['rev-list', '-1', `--before=${date}T23:59:59Z`, 'HEAD']);
  const commit = found.toString().trim();
  if (commit === '') throw new Error(`${repository} has no commit of ${date} or before.`);
  return { commit, date };
}

/**
 * @param repository a clone of the reference, bare or not
 * @param spans pairs of months before its newest commit: the earlier end, the later end
 */
export function referenceWindows(repository: string, spans: [number, number][]): Window[] {
  return windows('reference', repository, spans, readReference);
}

/** As `referenceWindows`, for a title of the code of law. */
export function lawWindows(
  repository: string,
  spans: [number, number][],
  title = EDUCATION,
): Window[] {
  const name = title === EDUCATION ? 'education law' : `law, title ${title}`;
  return windows(name, repository, spans, (from, commit) => readLaw(from, commit, title));
}

function windows(
  name: string,
  repository: string,
  spans: [number, number][],
  read: (repository: string, commit: string) => ReadClause[],
): Window[] {
  const version = (months: number): Version => {
    const { commit, date } = momentsBefore(repository, months);
    return { name: date, clauses: read(repository, commit) };
  };
  return spans.map(([earlier, later]) => {
    const [before, after] = [version(earlier), version(later)];
    const months = `${earlier - later} months`;
    return { name: `${name}, ${months} (${before.name} to ${after.name})`, before, after };
  });
}

/** The text of every file under a folder at a commit, by path. */
function readFiles(repository: string, commit: string, folder: string): Map<string, string> {
  const listed = git(repository, ['ls-tree', '-r', '--name-only', commit, '--', folder]);
  const paths = listed.toString().trim().split('\n');
  const asked = paths.map((path) => `${commit}:${path}\n`).join('');
  const answer = git(repository, ['cat-file', '--batch'], asked);
  const files = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const line = answer.indexOf('\n', at);
    const size = Number(answer.toString('utf8', at, line).split(' ').at(-1));
    files.set(path, answer.toString('utf8', line + 1, line + 1 + size));
    at = line + 1 + size + 1;
  }
  return files;
}

/** A line that gives the block below it its id. */
const RULE = /^[ \t]*r\[([\w.-]+)\][ \t]*$/gm;
const RULE_TEXT = /^r\[([\w.-]+)\]$/;
/** Examples and grammars: code says what a rule is about much more plainly than a policy's words can. */
const CODE = /^([ \t>]*)(`{3,})[^]*?^\1\2[ \t]*$/gm;

/**
 * The rules of the reference in the order of its contents, without their code. A rule is a heading
 * or all that is written from its id to the next id or heading. What has no id is left out.
 */
function readReference(repository: string, commit: string): ReadClause[] {
  const files = readFiles(repository, commit, 'src');
  const contents = files.get('src/SUMMARY.md') ?? '';
  const chapters = [...contents.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, path = '']) => path);
  return chapters.flatMap((path) => {
    const source = files.get(`src/${path}`) ?? '';
    return readRules(source.replace(CODE, '').replace(RULE, '\nr[$1]\n'), path);
  });
}

function readRules(source: string, path: string): ReadClause[] {
  const rules: ReadClause[] = [];
  /** The id that waits for its block, and the rule that is read. */
  let id: string | undefined;
  let open: ReadClause | undefined;
  for (const { text, section = [], kind, depth, line } of readMarkdown(source, path)) {
    const named = RULE_TEXT.exec(text)?.[1];
    if (named !== undefined) [id, open] = [named, undefined];
    else if (id !== undefined) {
      const rule = { id, text, section, kind, depth, line, parent: null };
      rules.push(rule);
      [id, open] = [undefined, kind === 'heading' ? undefined : rule];
    } else if (kind === 'heading') open = undefined;
    else if (open) open.text += ` ${text}`;
  }
  return rules;
}

/** The sections of a title in order: each heading and each numbered paragraph is a clause. */
function readLaw(repository: string, commit: string, title: number): ReadClause[] {
  const folder = `us/dc/council/code/titles/${title}`;
  const files = readFiles(repository, commit, folder);
  const clauses: ReadClause[] = [];
  const ids = new Set<string>();

  const add = (clause: Pick<ReadClause, 'text' | 'section' | 'kind' | 'depth'> & Under): string => {
    let id = clause.path;
    for (let n = 2; ids.has(id); n += 1) id = `${clause.path}+${n}`;
    ids.add(id);
    const { text, section, kind, depth, parent } = clause;
    clauses.push({ id, text, section, kind, depth, parent, line: clauses.length + 1 });
    return id;
  };

  const walkContainer = (element: XmlElement, section: string[], path: string): void => {
    const [prefix, num, heading] = [
      textOf(element, 'prefix'),
      textOf(element, 'num'),
      textOf(element, 'heading'),
    ];
    const title = `${prefix} ${num}. ${heading}`;
    const own = `${path}/${prefix} ${num}`;
    add({
      path: own,
      parent: null,
      text: title,
      section,
      kind: 'heading',
      depth: section.length + 1,
    });
    for (const child of elementsOf(element)) {
      if (child.name === 'container') walkContainer(child, [...section, title], own);
      if (child.name !== 'xi:include') continue;
      const file = posix.join(folder, child.attributes.href ?? '');
      const root = parseXml(files.get(file) ?? '<none/>').root;
      if (root?.name === 'section') walkSection(root, [...section, title]);
    }
  };

  const walkSection = (element: XmlElement, section: string[]): void => {
    const num = textOf(element, 'num');
    const text = textOf(element, 'heading');
    add({
      path: `§ ${num}`,
      parent: null,
      text,
      section,
      kind: 'heading',
      depth: section.length + 1,
    });
    walkParagraphs(element, [...section, text], { path: num, parent: null }, 0);
  };

  const walkParagraphs = (
    element: XmlElement,
    section: string[],
    under: Under,
    depth: number,
  ): void => {
    const { parent } = under;
    for (const child of elementsOf(element)) {
      if (child.name === 'text' && depth === 0) {
        const text = plain(child);
        if (text !== '') add({ ...under, text, section, kind: 'paragraph', depth: 0 });
      } else if (child.name === 'para') {
        const path = under.path + textOf(child, 'num');
        const text = [textOf(child, 'heading'), textOf(child, 'text')].filter(
          (part) => part !== '',
        );
        const own =
          text.length === 0
            ? parent
            : add({ path, parent, text: text.join(' '), section, kind: 'item', depth: depth + 1 });
        walkParagraphs(child, section, { path, parent: own }, depth + 1);
      } else if (child.name === 'aftertext') {
        add({
          ...under,
          path: `${under.path} after`,
          text: plain(child),
          section,
          kind: 'paragraph',
          depth,
        });
      }
    }
  };

  const index = parseXml(files.get(`${folder}/index.xml`) ?? '<none/>').root;
  if (!index) throw new Error(`${repository} has no ${folder}/index.xml at ${commit}.`);
  walkContainer(index, [], '');
  return clauses;
}

/** Where a paragraph of the law stands: the numbers down to it, and what it hangs from. */
interface Under {
  path: string;
  parent: string | null;
}

function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** The text of an element's first child of that name; empty without one. */
function textOf(element: XmlElement, name: string): string {
  const found = elementsOf(element).find((child) => child.name === name);
  return found ? plain(found) : '';
}

function plain(element: XmlElement): string {
  const read = (node: XmlElement): string =>
    node.children
      .map((child) =>
        child instanceof XmlElement ? read(child) : child instanceof XmlText ? child.text : '',
      )
      .join('');
  return read(element).replace(/\s+/g, ' ').trim();
}
