/**
 * The places where ordinary policy prose breaks MDX, found before the parser
 * stops at the first of them.
 *
 * Each trap is reported with its own remedy and masked by characters of the same
 * length, so that the parser can go on and report everything else in one run.
 */
import { COMPONENT_NAMES } from './component-faults.ts';
import { slugify } from './naming.ts';
import { problem, type Problem, type ProblemCode } from '../messages/problem.ts';
import { suggest } from '../language/suggest.ts';
import type { Position } from './clause.ts';
import type { SyntaxFault } from './markdown.ts';

/** What a trap says of a match: the fault, and how much of the match is masked (all of it unless told). */
interface Fault {
  code: ProblemCode;
  details?: Record<string, string>;
  masked?: number;
}

/** A pattern, and what a match of it means: null where it is sound after all, “mask” where it was reported before. */
interface Trap {
  pattern: RegExp;
  read: (match: RegExpMatchArray, text: string) => Fault | 'mask' | null;
}

/** What MDX does not look into: code spans, fenced code, and whole comments. */
const QUIET =
  /(^|\n)(`{3,}|~{3,})[\s\S]*?(?:\n\2|$)|(`+)(?!`)[\s\S]*?[^`]\3(?!`)|(?<!\\)\{(?:\s*\/\*(?:(?!\*\/|\{\/\*)[\s\S])*\*\/)+\s*\}/g;

/** `import` or `export` where a block starts; with what program lines have after it. */
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
/** The start of a comment that is not whole, words in braces within one paragraph, or a lone brace. */
const BRACES = /(?<!\\)(?:(\{\s*\/\*[ \t]*(#?[\w-]*))|\{+((?:[^{}\n]|\n(?!\s*\n))*)\}+|\{)/g;

const TRAPS: readonly Trap[] = [
  { pattern: PROGRAM, read: readProgram },
  { pattern: HTML_COMMENT, read: () => ({ code: 'mdx-comment' }) },
  { pattern: ANGLE_ADDRESS, read: readAddress },
  { pattern: LINE_BREAK, read: () => ({ code: 'mdx-line-break' }) },
  { pattern: TAG, read: readTag },
  { pattern: LESS_THAN, read: readLessThan },
  { pattern: BRACES, read: readBraces },
];

/** Reports every trap of a text and gives the text back with them masked. */
export function findTraps(text: string, file: string): { masked: string; problems: Problem[] } {
  const problems: Problem[] = [];
  let masked = text;
  for (const { pattern, read } of TRAPS) {
    const searchable = masked.replace(QUIET, blank);
    for (const match of searchable.matchAll(pattern)) {
      const fault = read(match, searchable);
      if (!fault) continue;
      let end = match.index + match[0].length;
      if (fault !== 'mask') {
        problems.push(problem(fault.code, file, locate(text, match.index), fault.details));
        end = match.index + (fault.masked ?? match[0].length);
      }
      masked =
        masked.slice(0, match.index) + blank(masked.slice(match.index, end)) + masked.slice(end);
    }
  }
  return { masked, problems };
}

/** The first character that was lost because a file is not UTF-8. */
export function findUnreadable(source: string, file: string): Problem[] {
  const lost = source.indexOf('\uFFFD');
  return lost < 0 ? [] : [problem('character-unreadable', file, locate(source, lost))];
}

/** Offset → line and column, counted from 1. */
export function locate(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

function readProgram([found]: RegExpMatchArray): Fault {
  const [line = ''] = found.split('\n');
  const [word = ''] = line.split(' ');
  // A sentence keeps its words, so that nothing that refers to it is called lost.
  const masked = PROGRAM_LINE.test(line) ? found.length : word.length;
  return { code: 'import-export', details: { word }, masked };
}

function readAddress([found, address = '']: RegExpMatchArray): Fault {
  const plain = address.replace(/^mailto:/, '');
  const link = plain.includes('@') ? `mailto:${plain}` : plain;
  return { code: 'mdx-autolink', details: { found, address: plain, link } };
}

function readTag(
  [found, slash, name = '', rest]: RegExpMatchArray,
  text: string,
): Fault | 'mask' | null {
  if (COMPONENT_NAMES.includes(name)) return null;
  if (rest === undefined)
    return {
      code: 'mdx-less-than',
      details: { found, remedy: `“&lt;${found.slice(1)}”` },
      masked: 1,
    };
  // The end of a component is reported with its start.
  const reported = slash !== '' && text.includes(`<${name}`);
  const details = { found, name, suggestion: suggest(name, COMPONENT_NAMES) };
  return reported ? 'mask' : { code: 'component-unknown', details };
}

function readLessThan([found]: RegExpMatchArray): Fault {
  const rest = found.slice(1);
  const remedy = /^[\d£$€.]/.test(rest)
    ? `“under ${rest}”, “fewer than ${rest}” or “&lt;${rest}”`
    : `“&lt;${rest}”`;
  return { code: 'mdx-less-than', details: { found, remedy }, masked: 1 };
}

function readBraces(match: RegExpMatchArray, text: string): Fault | null {
  const [found, start, name = '', words] = match;
  const insideTag = new RegExp(`<(?:${COMPONENT_NAMES.join('|')})\\b[^<>]*$`);
  if (insideTag.test(text.slice(Math.max(0, match.index! - 200), match.index))) return null;
  if (start !== undefined) {
    const suggestion = slugify(name) || 'clause-id';
    if (name.startsWith('#')) return { code: 'id-comment', details: { found, suggestion } };
    const remedy = 'Close the comment with */}.';
    return { code: 'brace-open', details: { found: '{/*', remedy }, masked: 1 };
  }
  if (words === undefined)
    return {
      code: 'brace-open',
      details: { found: '{', remedy: 'Write \\{ for a plain brace, or remove it.' },
    };
  if (/^\s*#/.test(words))
    return { code: 'id-comment', details: { found, suggestion: slugify(words) || 'clause-id' } };
  return { code: 'expression-live', details: { found: words.trim() } };
}

const REMEDY = {
  Note: 'Write <Note> and </Note> each on a line of its own, with an empty line before and after.',
  Ref: 'Write <Ref to="clause-id" />, with the quotation marks and the slash.',
};

/**
 * The problem for a text that the parser cannot read. Traps have masked whatever
 * they know, so what is left is nearly always a component that is not well formed.
 * @param text as it was given to the parser
 */
export function syntaxProblem(
  { reason, position }: SyntaxFault,
  text: string,
  file: string,
): Problem {
  const lines = text.split('\n').slice(0, position.line);
  const last = lines.pop() ?? '';
  const [, closed] = /^\/(Note|Ref)/.exec(last.slice(position.column - 1)) ?? [];
  const [, left] =
    /<(Note|Ref)\b[^<]*$/.exec([...lines, last.slice(0, position.column - 1)].join('\n')) ?? [];
  const [, open = left] = /closing tag (?:for `<|`<\/)(Note|Ref)>`/.exec(reason) ?? [];
  const wrong = (name: keyof typeof REMEDY, tag: string, fault: string) =>
    problem('component-wrong', file, position, { name: tag, reason: fault, remedy: REMEDY[name] });
  if (isComponent(closed))
    return wrong(closed, `/${closed}`, 'closes nothing that was opened here');
  if (isComponent(open)) return wrong(open, open, 'is not complete');
  return problem('mdx-broken', file, position, { reason });
}

const isComponent = (name: string | undefined): name is keyof typeof REMEDY =>
  name !== undefined && name in REMEDY;
