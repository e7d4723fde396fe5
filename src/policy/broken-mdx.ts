/**
 * Finds the places where ordinary policy prose breaks MDX, before the parser stops
 * at the first of them.
 *
 * Each place is reported with its own remedy and masked with spaces of the same
 * length, so that the parser can go on and report everything else in one run.
 */
import { COMPONENT_NAMES } from './component-problems.ts';
import { LIMITS } from './limits.ts';
import { positionsIn } from './positions.ts';
import { meantNaming } from './naming.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Position } from '../messages/position.ts';
import type { MdxError } from './markdown.ts';

/** A match of a pattern, and where it was found. */
interface Found {
  match: RegExpMatchArray;
  /** The text in which it was found, without the parts that MDX does not look into. */
  text: string;
  /** The whole text. */
  raw: string;
  file: string;
  position: Position;
}

/** What a match means: its problem, and how many of its characters are masked (all of them unless given). */
interface Verdict {
  problem: Problem;
  masked?: number;
}

/** A pattern, and how a match of it is read: null if nothing is wrong after all, “mask” if its problem is reported elsewhere. */
interface Breakage {
  pattern: RegExp;
  read: (found: Found) => Verdict | 'mask' | null;
}

/** What MDX does not look into: code spans, fenced code, and whole comments. */
const QUIET =
  /(^|\n)(`{3,}|~{3,})[\s\S]*?(?:\n\2|$)|(?<!`)(`+)(?!`)[\s\S]*?[^`]\3(?!`)|(?<!\\)\{(?:\s*\/\*(?:(?!\*\/|\{\/\*)[\s\S])*\*\/)+\s*\}/g;

/** `import` or `export` where a block starts, and how real lines of a program go on after it. */
const PROGRAM = /(?<=^|\n[ \t]*\n|\n#[^\n]*\n|\n---\n)(?:import|export) [^\n]*(?:\n[^\n]+)*/g;
const PROGRAM_LINE =
  /^(?:import .*['"]|export (?:const|let|var|default|function|class|async|\{|\*))/;

/** A name of a clause of which a brace, a slash or a star was lost or is another sign. */
const LOST_NAME =
  /(?<!\\)(?:[{(][ \t]*)?(?:\/\*|(?<=[{(][ \t]*)[*/]|(?<=(?<!\\)\{[ \t]*)\\\*)[ \t]*#[ \t]*([\p{L}\d][^\n*\\/{}]*?)[ \t]*(?:[*\\/]+[ \t]*)?\\?[)}]?(?=[ \t]*(?:\n|$|\|))/gu;
const HTML_COMMENT = /(?<!\\)<!--[\s\S]*?(?:-->|$)/g;
const ANGLE_ADDRESS = /(?<!\\)<(https?:\/\/[^\s>]*|mailto:[^\s>]*|[\w.+-]+@[\w.-]+)>/gi;
const LINE_BREAK = /(?<!\\)<\/?br\s*\/?>/gi;
const TAG = /(?<!\\)<(\/?)([A-Za-z_$][\w.$-]*|(?=>))([^<>\n]*>)?/g;
/** `a < b` is plain text to MDX; at the end of a line it is not. */
const LESS_THAN =
  /(?<!\\)(?:<(?![A-Za-z_$/> \t\n])[^\s<>]*|<\/(?![A-Za-z_$>])[^\s<>]*|<(?=[ \t]*(?:\n|$)))/g;
/** The start of a comment that is not complete, words in braces within one paragraph, or a single brace. */
const BRACES = /(?<!\\)(?:(\{\s*\/\*[ \t]*(#?[\w-]*))|\{+((?:[^{}\n]|\n(?!\s*\n))*)\}+|\{)/g;

const BREAKAGES: readonly Breakage[] = [
  { pattern: PROGRAM, read: readProgram },
  { pattern: LOST_NAME, read: readLostName },
  { pattern: HTML_COMMENT, read: readComment },
  { pattern: ANGLE_ADDRESS, read: readAddress },
  {
    pattern: LINE_BREAK,
    read: ({ file, position }) => ({ problem: problem('mdx-line-break', file, position) }),
  },
  { pattern: TAG, read: readTag },
  { pattern: LESS_THAN, read: readLessThan },
  { pattern: BRACES, read: readBraces },
];

/**
 * Reports everything in a text that breaks MDX, and gives the text back with it masked.
 * Stops at the limit for faults, which is a problem of its own.
 */
export function findBrokenMdx(text: string, file: string): { masked: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const positionIn = positionsIn(text);
  let masked = text;
  for (const { pattern, read } of BREAKAGES) {
    const searchable = withoutQuiet(masked);
    for (const match of searchable.matchAll(pattern)) {
      const { index: start } = match;
      const verdict = read({
        match,
        text: searchable,
        raw: text,
        file,
        position: positionIn(start),
      });
      if (!verdict) continue;
      let end = start + match[0].length;
      if (verdict !== 'mask') {
        problems.push(verdict.problem);
        if (problems.length > LIMITS.faults.most) return { masked, problems };
        end = start + (verdict.masked ?? match[0].length);
      }
      masked = masked.slice(0, start) + blank(masked.slice(start, end)) + masked.slice(end);
    }
  }
  return { masked, problems };
}

/** Reports the first character that was lost because a file is not UTF-8. */
export function findUnreadable(source: string, file: string): Problem[] {
  const lost = source.indexOf('\uFFFD');
  return lost < 0 ? [] : [problem('character-unreadable', file, positionsIn(source)(lost))];
}

/** A text of which code and whole comments are blanked out. */
export const withoutQuiet = (text: string): string => text.replace(QUIET, blank);

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function readProgram({ match: [found], file, position }: Found): Verdict {
  const [line = ''] = found.split('\n');
  const [word = ''] = line.split(' ');
  // A sentence keeps its words, so that references to it are not reported as well.
  const masked = PROGRAM_LINE.test(line) ? found.length : word.length;
  return { problem: problem('import-export', file, position, { word }), masked };
}

function readLostName({ match: [found, words = ''], file, position }: Found): Verdict {
  const details = { found: found.trim(), suggestion: meantNaming(words) };
  return { problem: problem('id-comment', file, position, details) };
}

function readComment({ match, text, file, position }: Found): Verdict | 'mask' {
  const [found] = match;
  const [, words] = /^<!--\s*#?([\p{L}\d][\w-]*(?:[ \t]+[\w.()]+)?)\s*-->$/u.exec(found) ?? [];
  const isName =
    words !== undefined && (found.includes('#') || /^[a-z\d]+(?:-[a-z\d]+)+$/.test(words));
  if (isName) {
    const details = { found, suggestion: meantNaming(words) };
    return { problem: problem('id-comment', file, position, details) };
  }
  // Word writes a pair of them around the sign of each list item.
  const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
  return before.includes('<!--') ? 'mask' : { problem: problem('mdx-comment', file, position) };
}

function readAddress({ match: [found, address = ''], file, position }: Found): Verdict {
  const plain = address.replace(/^mailto:/, '');
  const link = plain.includes('@') ? `mailto:${plain}` : plain;
  return { problem: problem('mdx-autolink', file, position, { found, address: plain, link }) };
}

function readTag({ match, text, raw, file, position }: Found): Verdict | 'mask' | null {
  const [found, slash, name = '', rest] = match;
  if (COMPONENT_NAMES.includes(name)) return null;
  const html = isHtml(name) || /^<\/?[a-z]+:/i.test(found);
  if (
    rest === undefined ||
    (!html && /\s/.test(found) && !found.includes('=') && !/\/\s*>$/.test(found))
  ) {
    const remedy = `“&lt;${found.slice(1)}”`;
    return { problem: problem('mdx-less-than', file, position, { found, remedy }), masked: 1 };
  }
  // The end of a component is reported with its start.
  if (slash !== '' && text.includes(`<${name}`)) return 'mask';
  if (html && name.toLowerCase() !== 'img') {
    // matchAll gives every match its index.
    const index = match.index!;
    if (isInsideHtml(text, index)) return 'mask';
    const remedy = htmlRemedy(name.toLowerCase(), lineAt(raw, index));
    return { problem: problem('mdx-tag', file, position, { found, remedy }) };
  }
  const suggestion = suggest(name, COMPONENT_NAMES);
  return { problem: problem('component-unknown', file, position, { found, suggestion }) };
}

const HTML_NAMES = new Set(
  'a abbr address article aside b big blockquote body center cite code dd del div dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i img input ins label li link main mark meta nav ol p pre q s section small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul var'.split(
    ' ',
  ),
);
/** Word’s own tags have a colon: `<o:p>`. */
const isHtml = (name: string) => HTML_NAMES.has(name.toLowerCase()) || /^[a-z]+:/i.test(name);
const ANY_TAG = /<\/?([A-Za-z][\w:.-]*)[^<>\n]*>/g;
const LASTING = /^(?:table|ul|ol|dl|div|blockquote|html|body|form|section)$/;

/** True for a tag behind another one on its line, or within a table or list of HTML: one message is enough. */
function isInsideHtml(text: string, index: number): boolean {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  let open = 0;
  for (const { 0: tag, 1: name = '', index: at } of text.slice(0, index).matchAll(ANY_TAG)) {
    if (!isHtml(name)) continue;
    if (at >= lineStart) return true;
    if (LASTING.test(name.toLowerCase())) open += tag.startsWith('</') ? -1 : 1;
  }
  return open > 0;
}

const lineAt = (text: string, index: number) =>
  text.slice(text.lastIndexOf('\n', index - 1) + 1).split('\n', 1)[0] ?? '';

/** How a line is written without its tags. */
function htmlRemedy(name: string, line: string): string {
  if (/^(?:table|thead|tbody|tr|td|th)$/.test(name))
    return 'Write the table with upright lines: a line | Day | Time |, below it | --- | --- |, then a line for each row. Or remove the tags.';
  if (/^(?:ul|ol|li|dl|dt|dd)$/.test(name))
    return 'Remove the tags, and write each item on a line of its own: “- ” and its words.';
  const words = line
    .replace(/<(b|strong)>(.*?)<\/\1>/gi, '**$2**')
    .replace(/<(i|em)>(.*?)<\/\1>/gi, '*$2*')
    .replace(/<a\s[^<>]*href="([^"]*)"[^<>]*>(.*?)<\/a>/gi, '[$2]($1)')
    .replace(
      /^\s*<h([1-6])[^<>]*>/i,
      (_, level: string) => `${'#'.repeat(Math.max(2, Number(level)))} `,
    )
    .replace(ANY_TAG, (tag: string, name: string) =>
      isHtml(name) || name.includes(':') ? '' : tag,
    )
    .trim();
  return words === '' ? 'Remove the tags of HTML.' : `Write the words without the tags: ${words}`;
}

function readLessThan({ match: [found], file, position }: Found): Verdict {
  const rest = found.slice(1);
  const remedy = /^[\d£$€.]/.test(rest)
    ? `“under ${rest}”, “fewer than ${rest}” or “&lt;${rest}”`
    : `“&lt;${rest}”`;
  return { problem: problem('mdx-less-than', file, position, { found, remedy }), masked: 1 };
}

const INSIDE_TAG = new RegExp(`<(?:${COMPONENT_NAMES.join('|')})\\b[^<>]*$`);

function readBraces({ match, text, file, position }: Found): Verdict | null {
  const [found, start, name = '', words] = match;
  // matchAll gives every match its index.
  const index = match.index!;
  if (INSIDE_TAG.test(text.slice(Math.max(0, index - 200), index))) return null;
  const misnamed = (words: string): Verdict => {
    const suggestion = meantNaming(words);
    return { problem: problem('id-comment', file, position, { found, suggestion }) };
  };
  if (start !== undefined) {
    if (name.startsWith('#')) return misnamed(name);
    const details = { found: '{/*', remedy: 'Close the comment with */}.' };
    return { problem: problem('brace-open', file, position, details), masked: 1 };
  }
  if (words === undefined) {
    const details = { found: '{', remedy: 'Write \\{ for a plain brace, or remove it.' };
    return { problem: problem('brace-open', file, position, details) };
  }
  if (/^\s*#/.test(words)) return misnamed(words);
  return { problem: problem('expression-live', file, position, { found: words.trim() }) };
}

const REMEDIES = {
  Note: 'Write <Note> and </Note> each on a line of its own, with an empty line before and after.',
  Ref: 'Write <Ref to="clause-id" /> with plain quotation marks and the slash.',
};

/**
 * The problem of a text that the parser cannot read. What is known to break MDX has been
 * masked, so what is left is nearly always a component that is not well formed.
 * @param text as it was given to the parser
 */
export function syntaxProblem({ reason, position }: MdxError, text: string, file: string): Problem {
  const lines = text.split('\n').slice(0, position.line);
  const last = lines.pop() ?? '';
  const [, closed] = /^\/(Note|Ref)/.exec(last.slice(position.column - 1)) ?? [];
  const [, left] =
    /<(Note|Ref)\b[^<]*$/.exec([...lines, last.slice(0, position.column - 1)].join('\n')) ?? [];
  const [, open = left] = /closing tag (?:for `<|`<\/)(Note|Ref)>`/.exec(reason) ?? [];
  const [, to] =
    /<Ref\s+to\s*=?\s*["“”'‘’]?#?([\w-]+)/.exec(`${lines.at(-1) ?? ''}\n${last}`) ?? [];
  const wrong = (name: keyof typeof REMEDIES, tag: string, why: string) =>
    problem('component-wrong', file, position, {
      name: tag,
      reason: why,
      remedy: name === 'Ref' && to ? REMEDIES.Ref.replace('clause-id', to) : REMEDIES[name],
    });
  if (isComponent(closed)) return wrong(closed, `/${closed}`, 'has no opening tag before it');
  if (isComponent(open)) return wrong(open, open, 'is not complete');
  return problem('mdx-broken', file, position, { reason });
}

const isComponent = (name: string | undefined): name is keyof typeof REMEDIES =>
  name !== undefined && name in REMEDIES;
