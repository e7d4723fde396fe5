/** The school's own words, which no language of the interface changes: policies, front matter, and what is written in YAML. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { lawsIn } from '../../src/language/citation.ts';
import { memoize } from '../../src/language/memoize.ts';
import { DEMO_FOLDER, demoSchool } from '../support/demo.ts';

/** So many words that stand one after the other in a text of the school are no accident. */
const PASSAGE = 4;

export interface SchoolWords {
  /**
   * What remains of a text without the school's own: whole texts of it (a title, a cell, a
   * name), passages, and quotations in “ ”; and without numbers. An ellipsis stands for what
   * was left out; '' where nothing remains.
   */
  without(text: string): string;
}

/**
 * Those of the demonstration school: what its policies and lists say.
 * @param others texts that are not the interface's either
 */
export function schoolWords(others: readonly string[]): SchoolWords {
  const texts = [...textsOfSchool(), ...others].map(wordsOf).filter((words) => words.length > 0);
  const whole = new Set(texts.map((words) => words.join(' ')));
  const passages = new Set(texts.flatMap((words) => runs(words, PASSAGE)));
  const longest = Math.max(...texts.map((words) => words.length));
  const all = ` ${[...whole].join(' \n ')} `;
  const isQuoted = (text: string) => all.includes(` ${wordsOf(text).join(' ')} `);

  /** For each word, whether it is the school's. */
  const known = (words: readonly string[]): boolean[] => {
    const found = words.map(() => false);
    const mark = (from: number, length: number) => found.fill(true, from, from + length);
    runs(words, PASSAGE).forEach((run, i) => passages.has(run) && mark(i, PASSAGE));
    for (let from = 0; from < words.length; from++)
      for (let length = Math.min(longest, words.length - from); length > 0; length--)
        if (whole.has(words.slice(from, from + length).join(' '))) {
          mark(from, length);
          break;
        }
    return found;
  };

  const read = (text: string): string => {
    const plain = text.replace(/“([^“”]+?)…?”/g, (all, quoted: string) =>
      isQuoted(quoted) ? '…' : all,
    );
    const places = [...plain.matchAll(WORD)];
    const found = known(places.map(([word]) => word.normalize('NFKC').toLowerCase()));
    let left = '';
    let end = 0;
    places.forEach(({ 0: word, index }, i) => {
      // A word that was cut short goes with the passage that it ends.
      const isCut = plain[index + word.length] === '…' && found[i - 1] === true;
      const isNone = /\p{N}|^[ivx]+$/u.test(word) || word.length === 1;
      left += plain.slice(end, index) + (found[i] || isCut || isNone ? '…' : word);
      end = index + word.length;
    });
    left += plain.slice(end);
    return /\p{L}{2}/u.test(left) ? left.replace(/…(?:[^\p{L}\p{N}]*…)+/gu, '…') : '';
  };
  return { without: memoize(read) };
}

/** The words by which the school's people search, each by itself: enough on pages that list them, too much on others. */
export function everydayWords(): string[] {
  const source = readFileSync(join(DEMO_FOLDER, VOCABULARY), 'utf8');
  const vocabulary = parse(source) as Record<string, string[] | null>;
  return Object.entries(vocabulary).flatMap(([term, words]) => [term, ...(words ?? [])]);
}

const VOCABULARY = 'vocabulary.yaml';

const WORD = /[\p{L}\p{N}]+/gu;

/** Words alone, so that marks, punctuation and line breaks do not matter. */
const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

const runs = (words: readonly string[], length: number): string[] =>
  words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));

function textsOfSchool(): string[] {
  const clauses = demoSchool()
    .policies.flatMap(({ editions }) => editions)
    .flatMap((edition) => edition.clauses)
    .flatMap(({ id, text }) => [
      id,
      text,
      ...text.split(' | '),
      ...lawsIn(text).map((law) => law.text),
    ]);
  const files = readdirSync(DEMO_FOLDER, { recursive: true, encoding: 'utf8' });
  const written = files
    .filter((name) => name !== VOCABULARY)
    .flatMap((name) => {
      const read = READERS[extname(name)];
      const texts = read ? read(readFileSync(join(DEMO_FOLDER, name), 'utf8')) : [];
      // The names of policies and editions are in addresses, and in what programs read.
      return [...name.replace(/\.mdx$/, '').split('/'), ...texts];
    });
  return [...clauses, ...written];
}

const READERS: Record<string, (source: string) => string[]> = {
  '.yaml': (source) => scalars(parse(source)),
  '.jsonl': (source) =>
    source
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => scalars(JSON.parse(line))),
  '.mdx': (source) => {
    const [, head = '', body = source] = /^---\n(.*?)^---\n(.*)$/ms.exec(source) ?? [];
    return [...scalars(parse(head)), ...textsOfBody(body)];
  },
};

/** Fields whose values stand for something that pages say in their own words. */
const CODES = new Set(['status', 'kind', 'must', 'language', 'force', 'roles']);

function scalars(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (CODES.has(name) ? [] : scalars(inner)));
}

/** Each paragraph of a policy, then each line, cell and stressed stretch of it. */
function textsOfBody(body: string): string[] {
  const shown = body
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\^[\w-]+\]:?/g, '');
  const lines = shown.split('\n');
  const stressed = [...shown.matchAll(/(\*\*?|_)(.+?)\1/g)].map(([, , words = '']) => words);
  return [
    ...shown.split(/\n\s*\n/),
    ...lines,
    ...lines.flatMap((line) => line.split('|')),
    ...stressed,
  ];
}
