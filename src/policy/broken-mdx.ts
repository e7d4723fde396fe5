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
import { slugify } from './naming.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Position } from '../messages/position.ts';
import type { MdxError } from './markdown.ts';

/** A match of a pattern, and where it was found. */
interface Found {
  match: RegExpMatchArray;
  /** The text in which it was found, without the parts that MDX does not look into. */
  text: string;
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
  {
    pattern: HTML_COMMENT,
    read: ({ file, position }) => ({ problem: problem('mdx-comment', file, position) }),
  },
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
    const searchable = masked.replace(QUIET, blank);
    for (const match of searchable.matchAll(pattern)) {
      const { index: start } = match;
      const verdict = read({ match, text: searchable, file, position: positionIn(start) });
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

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function readProgram({ match: [found], file, position }: Found): Verdict {
  const [line = ''] = found.split('\n');
  const [word = ''] = line.split(' ');
  // A sentence keeps its words, so that references to it are not reported as well.
  const masked = PROGRAM_LINE.test(line) ? found.length : word.length;
  return { problem: problem('import-export', file, position, { word }), masked };
}

function readAddress({ match: [found, address = ''], file, position }: Found): Verdict {
  const plain = address.replace(/^mailto:/, '');
  const link = plain.includes('@') ? `mailto:${plain}` : plain;
  return { problem: problem('mdx-autolink', file, position, { found, address: plain, link }) };
}

function readTag({ match, text, file, position }: Found): Verdict | 'mask' | null {
  const [found, slash, name = '', rest] = match;
  if (COMPONENT_NAMES.includes(name)) return null;
  if (rest === undefined) {
    const remedy = `“&lt;${found.slice(1)}”`;
    return { problem: problem('mdx-less-than', file, position, { found, remedy }), masked: 1 };
  }
  // The end of a component is reported with its start.
  if (slash !== '' && text.includes(`<${name}`)) return 'mask';
  const suggestion = suggest(name, COMPONENT_NAMES);
  return { problem: problem('component-unknown', file, position, { found, suggestion }) };
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
    const suggestion = slugify(words) || 'clause-id';
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
  Ref: 'Write <Ref to="clause-id" />, with the quotation marks and the slash.',
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
  const wrong = (name: keyof typeof REMEDIES, tag: string, why: string) =>
    problem('component-wrong', file, position, { name: tag, reason: why, remedy: REMEDIES[name] });
  if (isComponent(closed)) return wrong(closed, `/${closed}`, 'has no opening tag before it');
  if (isComponent(open)) return wrong(open, open, 'is not complete');
  return problem('mdx-broken', file, position, { reason });
}

const isComponent = (name: string | undefined): name is keyof typeof REMEDIES =>
  name !== undefined && name in REMEDIES;
