/** Where in the source a text of a page may have been written. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Line {
  place: string;
  code: string;
  /** What is between quotation marks or elements; of prose, all of it. */
  words: string;
}

const LITERAL = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`?/g;
const CASE = /to(?:Locale)?(?:Lower|Upper)Case\(/;
const LITERAL_OR_TEXT = new RegExp(`${LITERAL.source}|>([^<>{}]+)`, 'g');

/** Where words of pages are likely first; the tables of words come last. */
const ROOMS = ['site', 'components', 'pages', 'client', 'search', 'publish', 'compare', 'policy'];
const rank = (name: string) => {
  const place = ROOMS.findIndex((room) => name.startsWith(room));
  return name.startsWith('strings') ? ROOMS.length + 1 : place < 0 ? ROOMS.length : place;
};

/** The source's lines without comments. */
const lines: Line[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|js|astro|mdx|css)$/.test(name) && !/^(messages|import|cli)\b/.test(name))
  .sort((a, b) => rank(a) - rank(b))
  .flatMap((name) => {
    const path = join('src', name).replaceAll('\\', '/');
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((code, i) => ({
        place: `${path}:${i + 1}`,
        code: code.trim(),
        words: wordsOf(path, code),
      }))
      .filter(({ code }) => !/^(\/?\*|\/\/|import )/.test(code));
  });

function wordsOf(path: string, code: string): string {
  if (path.endsWith('.mdx')) return code;
  const literal = path.endsWith('.astro') ? LITERAL_OR_TEXT : LITERAL;
  return [...code.matchAll(literal)].map(([, ...found]) => found.join('')).join('\n');
}

/** Lines that hold the longest run of the text's words, two at the most; for changed capitals, those that change some. */
export function likelySources(text: string): string[] {
  if (text.startsWith('capitals changed'))
    return lines
      .filter(({ place, code }) => /^src.(site|components|pages)/.test(place) && CASE.test(code))
      .map(({ place, code }) => `${place}  ${code.slice(0, 100)}`);
  const words = text.match(/[\p{L}’'-]+|[^\p{L}’'\s-]/gu) ?? [];
  for (let length = words.length; length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length).join(' ');
      if (run.length < 3 || /[^\p{L}’' -]/u.test(run)) continue;
      const whole = new RegExp(`(?<!\\p{L})${run}(?!\\p{L})`, 'u');
      const held = lines.filter((line) => whole.test(line.words));
      if (held.length > 0 && held.length < 12)
        return held.slice(0, 2).map(({ place, code }) => `${place}  ${code.slice(0, 100)}`);
    }
  return [];
}
