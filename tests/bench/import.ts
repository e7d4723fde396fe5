/**
 * `npm run bench:import -- [<folder>] [--texts <folder>] [--seed <first>]`: what is kept of the
 * Word files in a folder of cases, by this project, by mammoth and, where it is installed, by
 * pandoc; and how the ids are carried over the years of the demonstration policies and of other
 * texts (a folder each, its versions as Markdown).
 *
 * Each case is a folder with one file (or `v1` and `v2`, of which the newer one counts) and an
 * `expect.json` that names its title, its facts, and its clauses with the labels that the file
 * prints. The words of a file are counted from its XML here. A number is right if it stands before
 * the words of its clause; of a list in HTML, the number that a browser shows. The seeds of the random years start at 301;
 * no rule was tried on those.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { importPolicy } from '../../src/import/import-policy.ts';
import { readCorpora } from './compare/reader.ts';
import { reportCarriedIds } from './import/carried-ids.ts';

interface Expected {
  title?: string | string[];
  facts?: Record<string, string | string[] | null>;
  refused?: boolean;
  clauses?: unknown[];
  some?: unknown[];
  links?: { from: string; to: string }[];
}

/** What a program made of a file. */
interface Made {
  /** Its whole text, with the numbers where a reader sees them. */
  text: string;
  /** The words that lead somewhere. */
  links: string[];
  title?: string;
  facts?: Readonly<Record<string, unknown>>;
}

interface Share {
  right: number;
  of: number;
}

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string' }, seed: { type: 'string', default: '301' } },
});
const [folder = '../shared/cases/import'] = positionals;
const DEMO = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;

const PROGRAMS: Record<string, (path: string, bytes: Uint8Array) => Promise<Made>> = {
  'this project': async (path, bytes) => {
    const {
      edition,
      source,
      facts: read,
    } = await importPolicy({
      bytes,
      file: path,
      policy: 'bench',
      edition: '2026-2027',
      path: 'content/bench/2026-2027.mdx',
      before: null,
      usedIds: new Set(),
      withoutComments: true,
    });
    const clauses = edition.clauses.map(({ label, cells, text }) =>
      [label ?? '', cells ? cells.map((c) => c.map((r) => r.text).join('')).join(' ') : text].join(
        ' ',
      ),
    );
    const named = source.leftOut.map(({ text }) => text);
    const facts = Object.values(edition.meta).filter((value) => typeof value === 'string');
    return {
      text: [
        edition.meta.title,
        ...facts,
        ...read.map(({ words }) => words),
        ...clauses,
        ...named,
      ].join('\n'),
      links: edition.clauses.flatMap(({ runs }) =>
        runs.filter(({ marks }) => marks.some(({ type }) => type === 'link')).map((r) => r.text),
      ),
      title: edition.meta.title,
      facts: edition.meta as Readonly<Record<string, unknown>>,
    };
  },
  mammoth: async (_, bytes) => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return { text: textOfHtml(value), links: linksOfHtml(value) };
  },
  ...(hasPandoc && {
    pandoc: async (path: string) => {
      const { stdout } = spawnSync('pandoc', ['-f', 'docx', '-t', 'html', '--wrap=none', path]);
      const html = stdout.toString('utf8');
      return Promise.resolve({ text: textOfHtml(html), links: linksOfHtml(html) });
    },
  }),
};

/** The text of a page, with the number of each item of a numbered list as a browser counts it. */
function textOfHtml(html: string): string {
  const lists: { next: number; type: string }[] = [];
  const marked = html.replace(
    /<(\/?)(ol|ul|li|p|h\d|td|tr|br)\b([^>]*)>/gi,
    (_, slash, name, rest) => {
      const tag = String(name).toLowerCase();
      if (tag === 'ol' || tag === 'ul') {
        if (slash) lists.pop();
        else
          lists.push({
            next: Number(/start="(\d+)"/.exec(String(rest))?.[1] ?? 1),
            type: tag === 'ul' ? 'bullet' : (/type="(\w)"/.exec(String(rest))?.[1] ?? '1'),
          });
        return '\n';
      }
      if (tag !== 'li' || slash) return tag === 'td' || tag === 'br' ? ' ' : '\n';
      const list = lists.at(-1);
      return list && list.type !== 'bullet' ? `\n${inStyle(list.next++, list.type)}. ` : '\n';
    },
  );
  return decoded(marked.replace(/<[^>]+>/g, ''));
}

function inStyle(n: number, type: string): string {
  const letter = String.fromCharCode(96 + n);
  const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][n] ?? String(n);
  switch (type) {
    case 'a':
      return letter;
    case 'A':
      return letter.toUpperCase();
    case 'i':
      return roman;
    case 'I':
      return roman.toUpperCase();
    default:
      return String(n);
  }
}

const linksOfHtml = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="[^"]+"[^>]*>(.*?)<\/a>/gs)].map(([, words = '']) =>
    decoded(words.replace(/<[^>]+>/g, '')),
  );

const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of the text of a Word file, its notes and its boxes; headers and footers are no text. */
function wordsOfFile(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name),
  );
  return parts.flatMap(([, data]) =>
    wordsOf(
      decoded(
        strFromU8(data)
          .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
          .replace(/<w:(?:tab|br|cr)\b[^>]*\/>|<\/w:p>/g, ' ')
          .replace(/<w:(?:instrText|delText)\b[^>]*>[^<]*</g, '<')
          .replace(/<(?!w:t[ >]|m:t[ >])[^>]*>([^<]*)/g, (_, text: string) =>
            text.trim() ? '' : text,
          )
          .replace(/<[^>]+>/g, ''),
      ),
    ),
  );
}

function lostWords(file: readonly string[], text: string): number {
  const there = new Map<string, number>();
  for (const word of wordsOf(text)) there.set(word, (there.get(word) ?? 0) + 1);
  return file.filter((word) => {
    const left = there.get(word) ?? 0;
    there.set(word, left - 1);
    return left <= 0;
  }).length;
}

const list = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);

/** The clauses for which the case names a label: `[kind, label, text]`, or several of which one is right. */
function labelled({ clauses = [], some = [] }: Expected): { labels: string[]; texts: string[] }[] {
  return [...clauses, ...some].flatMap((entry) => {
    const [, label, text] = (Array.isArray(entry) ? entry : []) as [unknown, unknown, unknown];
    const labels = list(label).filter(
      (one): one is string => typeof one === 'string' && one !== '*' && one !== '-',
    );
    return labels.length > 0 ? [{ labels, texts: list(text).map(String) }] : [];
  });
}

/** The label stands right before the words, as their number or as the last part of it. */
function hasNumber(text: string, labels: readonly string[], texts: readonly string[]): boolean {
  const words = ` ${wordsOf(text).join(' ')} `;
  return labels.some((label) =>
    texts.some((one) => words.includes(` ${[...wordsOf(label), ...wordsOf(one)].join(' ')} `)),
  );
}

const scores = Object.fromEntries(
  Object.keys(PROGRAMS).map((name) => [
    name,
    {
      words: { right: 0, of: 0 },
      numbers: { right: 0, of: 0 },
      references: { right: 0, of: 0 },
      titles: { right: 0, of: 0 },
      facts: { right: 0, of: 0 },
    } satisfies Record<string, Share>,
  ]),
);

for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
  const home = join(folder, name);
  if (!existsSync(join(home, 'expect.json'))) continue;
  const expected = JSON.parse(readFileSync(join(home, 'expect.json'), 'utf8')) as Expected;
  const file = readdirSync(home)
    .filter((one) => extname(one) === '.docx')
    .sort()
    .at(-1);
  if (!file || expected.refused) continue;
  const path = join(home, file);
  const bytes = new Uint8Array(readFileSync(path));
  const words = wordsOfFile(bytes);
  for (const [program, make] of Object.entries(PROGRAMS)) {
    const score = scores[program];
    if (!score) continue;
    const made = await make(path, bytes).catch(() => null);
    const count = (share: Share, isRight: boolean): void => {
      share.of += 1;
      if (isRight) share.right += 1;
    };
    score.words.of += words.length;
    score.words.right += words.length - (made ? lostWords(words, made.text) : words.length);
    for (const { labels, texts } of labelled(expected))
      count(score.numbers, made !== null && hasNumber(made.text, labels, texts));
    for (const { from } of expected.links ?? [])
      count(
        score.references,
        made?.links.some((link) => link.includes(from) || from.includes(link.trim())) ?? false,
      );
    if (expected.title !== undefined && program === 'this project')
      count(score.titles, list(expected.title).includes(made?.title ?? ''));
    for (const [field, values] of Object.entries(expected.facts ?? {}))
      if (program === 'this project') {
        const value = made?.facts?.[field];
        const written =
          typeof value === 'string'
            ? value
            : String((value as { written?: string } | undefined)?.written ?? '');
        count(
          score.facts,
          list(values).some((one) => (one ?? '') === written),
        );
      }
  }
}

const shown = ({ right, of }: Share): string =>
  of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} % (${right} of ${of})`;
const columns = ['words', 'numbers', 'references', 'titles', 'facts'] as const;
const rows = [
  ['', 'words kept or named', 'numbers', 'references', 'titles', 'facts'],
  ...Object.entries(scores).map(([name, score]) => [
    name,
    ...columns.map((one) => shown(score[one])),
  ]),
];
const widths = rows[0]?.map((_, k) => Math.max(...rows.map((row) => row[k]?.length ?? 0))) ?? [];
for (const row of rows)
  console.log(
    row
      .map((cell, k) => cell.padEnd(widths[k] ?? 0))
      .join('  ')
      .trimEnd(),
  );
if (!hasPandoc) console.log('pandoc is not installed here.');

const seeds = Array.from({ length: 100 }, (_, n) => Number(given.seed) + n);
console.log(
  `\nIds carried over the years, random ones with the seeds ${seeds[0]} to ${seeds.at(-1)}\n`,
);
reportCarriedIds([...readCorpora(DEMO), ...(given.texts ? readCorpora(given.texts) : [])], seeds);
