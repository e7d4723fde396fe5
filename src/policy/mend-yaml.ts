/**
 * How a line is mended that YAML cannot read. A parser says where it stopped, which is often lines
 * behind the slip; so the slips that are known are tried out, and the one is told that helps.
 */
import { FIELD, WIDE_SPACE, quoted, wideSpace } from './yaml-reason.ts';

/** A mend that was tried: after it the parser goes on beyond the line. */
export interface Mend {
  /** The line that is wrong, counted from 0, and the column of the slip, from 1. */
  line: number;
  column: number;
  reason: string;
  remedy: string;
  /** The text with the line mended; the numbers of the other lines stay. */
  mended: string;
}

/** A line in place of another, and why. */
interface Attempt {
  write: string;
  reason: string;
  /** What to do, unless it is to write the line so. */
  remedy?: string;
  /** How many of the lines before it become part of it. */
  joins?: number;
  column?: number;
}

/** What the parser says of a text: for each line that it cannot read the line, counted from 0. */
type FailingLines = (text: string) => number[];

/** How far before the place where the parser stopped a quotation mark or bracket may have been left open. */
const LOOK_BACK = 60;

/**
 * @param text with at least one failing line
 * @param known the names of fields that can stand at the left edge
 * @returns null where none of the known slips explains it
 */
export function mendYaml(
  text: string,
  failingLines: FailingLines,
  known: readonly string[],
): Mend | null {
  const lines = text.split('\n');
  const before = failingLines(text);
  const [first] = before;
  if (first === undefined) return null;
  const stop = Math.min(first, lines.length - 1);
  const helps = (mended: string, line: number) => {
    const after = failingLines(mended);
    return after.length < before.length && !after.some((one) => one <= Math.max(line, stop));
  };
  for (const { line, attempt } of attempts(lines, stop, known)) {
    const joins = attempt.joins ?? 0;
    const changed = lines.with(line, attempt.write);
    for (let i = 0; i < joins; i++) changed[line - joins + i] = '';
    const mended = changed.join('\n');
    if (mended === text || !helps(mended, line)) continue;
    const { reason, remedy = `Write the line so: ${attempt.write}` } = attempt;
    const old = lines[line] ?? '';
    const column = attempt.column ?? old.length - old.trimStart().length + 1;
    return { line, column, reason, remedy, mended };
  }
  return null;
}

/** What may be tried, the likeliest first: the line itself, the one after it, and what was left open above. */
function* attempts(
  lines: readonly string[],
  stop: number,
  known: readonly string[],
): Generator<{ line: number; attempt: Attempt }> {
  for (const line of [stop, stop + 1]) {
    if (line >= lines.length) continue;
    for (const attempt of ofLine(lines, line, known)) yield { line, attempt };
  }
  for (let line = stop - 1; line >= Math.max(0, stop - LOOK_BACK); line--)
    for (const attempt of leftOpen(lines[line] ?? '')) yield { line, attempt };
}

function* ofLine(lines: readonly string[], at: number, known: readonly string[]) {
  const line = lines[at] ?? '';
  if (line.trim() === '') return;
  const above = lines.slice(0, at).filter((one) => one.trim() !== '' && !/^\s*#/.test(one));
  yield* spaces(line, above);
  yield* colon(line, known);
  yield* insideBraces(line);
  yield* leftOpen(line);
  yield* values(line);
  yield* indentation(line, above);
  yield* goesOn(lines, at);
}

/** Tabs, and spaces that are not the plain one. */
function* spaces(line: string, above: readonly string[]): Generator<Attempt> {
  const [indent = ''] = /^\s*/u.exec(line) ?? [];
  const last = indentOf(above.at(-1) ?? '');
  if (indent.includes('\t'))
    for (const plain of (above.at(-1) ?? '').trimEnd().endsWith(':')
      ? [`${last}  `, last, '  ', '']
      : [last, `${last}  `, '', '  '])
      yield {
        write: plain + line.trimStart(),
        reason: 'the line is indented with a tab',
        remedy: `Write ${spacesInWords(plain)} in place of the tab: ${shown(plain + line.trimStart())}`,
        column: 1,
      };
  const wide = WIDE_SPACE.exec(line);
  if (wide) yield { ...wideSpace(line, wide[0]), column: wide.index + 1 };
}

/** A field without its colon, or without the space behind it. */
function* colon(line: string, known: readonly string[]): Generator<Attempt> {
  const tight = /^(\s*(?:- )?)([\p{L}_-]+):(?=\S)(.*)$/u.exec(line);
  if (tight) {
    const [, start = '', name = '', value = ''] = tight;
    yield {
      write: `${start}${name}: ${value}`,
      reason: `there is no space behind the colon of “${name}”`,
      remedy: `Write ${name}: ${value}`,
    };
  }
  const other = /^(\s*(?:- )?)([\p{L}_-]+)(\s*[=;：]\s*|\s+)(.+)$/u.exec(line);
  if (!other) return;
  const [, start = '', name = '', sign = '', value = ''] = other;
  const written = sign.trim();
  // Any words may follow each other; a field is known by its name.
  if (written === '' && !known.includes(name)) return;
  yield {
    write: `${start}${name}: ${value}`,
    reason: written
      ? `“${written}” stands where the colon of “${name}” belongs`
      : `there is no colon behind “${name}”`,
    remedy: `Write ${name}: ${value}`,
    column: start.length + name.length + 1,
  };
}

/** What is told further below: a quotation mark or a bracket that is not closed on its line, and what ends all fields. */
function* leftOpen(line: string): Generator<Attempt> {
  if (/^(?:\.{3}|-{3})\s*$/.test(line))
    yield {
      write: '',
      reason: `a line “${line.trim()}” stands between the fields, and ends them`,
      remedy: 'Remove the line.',
    };
  const [, name, space = '', value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined) return;
  const start = line.slice(0, line.length - line.trimStart().length);
  const dash = /^\s*- /.test(line) ? '- ' : '';
  const column = line.indexOf(`:${space}`) + space.length + 2;
  const open = /^[[{]/.exec(value)?.[0];
  if (open !== undefined) {
    const close = open === '[' ? ']' : '}';
    const unclosed = count(value, open) - count(value, close);
    if (unclosed > 0)
      yield {
        write: `${line.trimEnd()}${close.repeat(unclosed)}`,
        reason: `the bracket “${open}” of “${name}” is never closed`,
        column,
      };
  }
  if (/^["']/.test(value))
    yield {
      write: `${start}${dash}${name}: ${quoted(value)}`,
      reason: `the quotation marks around the text of “${name}” do not end where it ends; an apostrophe counts as one`,
      remedy: `Put the whole text in quotation marks: ${name}: ${quoted(value)}`,
      column,
    };
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** A value of which a sign means something to YAML: in quotation marks it is a text. */
function* values(line: string): Generator<Attempt> {
  const [, name, space = '', value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined || value === '') return;
  const start = /^\s*(?:- )?/.exec(line)?.[0] ?? '';
  const inside = value.includes(': ');
  yield {
    write: `${start}${name}: ${quoted(value)}`,
    reason:
      /^["']/.test(value) || !/^[-*&!@`%|>?{[,\]}]/.test(value)
        ? inside
          ? `a “: ” stands inside the text of “${name}”`
          : `the text of “${name}” has signs that mean something to YAML`
        : `the text of “${name}” begins with “${value[0]}”, which means something to YAML`,
    remedy: `Put the whole text in quotation marks: ${name}: ${quoted(value)}`,
    column: line.indexOf(`:${space}`) + space.length + 2,
  };
}

/** The last text of `{ kind: editorial, why: … }`. */
function* insideBraces(line: string): Generator<Attempt> {
  const found = /^(.*\{.*[{,]\s*(\w+): )(.+?)(\s*\}\s*)$/.exec(line);
  if (!found) return;
  const [, start = '', name = '', value = '', end = ''] = found;
  yield {
    write: start + quoted(value) + end,
    reason: `the text of “${name}” has a quotation mark, an apostrophe or another sign that means something to YAML`,
    remedy: `Put the whole text in double quotation marks: ${name}: ${quoted(value)}`,
    column: start.length + 1,
  };
}

/** A line that is indented more or less than those that it belongs to. */
function* indentation(line: string, above: readonly string[]): Generator<Attempt> {
  // What belongs to an entry of a list stands below its words, not below its hyphen.
  const edges = above.toReversed().flatMap((one) =>
    /^ *- /.test(one) ? [`${indentOf(one)}  `, indentOf(one)] : [indentOf(one)],
  );
  const indents = [...new Set(edges)];
  for (const indent of indents) {
    if (indent === indentOf(line)) continue;
    const like =
      above.findLast((one) => indentOf(one.replace(/^( *)- /, '$1  ')) === indent)?.trim() ?? '';
    const write = indent + line.trimStart();
    yield {
      write,
      reason: 'the line begins at another column than those that it belongs to',
      remedy:
        indent === ''
          ? `Begin it at the left edge: ${write}`
          : `Begin it with ${spacesInWords(indent)}, below “${like}”: ${shown(write)}`,
      column: 1,
    };
  }
  const parent = indentOf(above.at(-1) ?? '');
  if (/^\s*\w+:/.test(line))
    yield {
      write: `${parent}  - ${line.trimStart()}`,
      reason: 'what is in a list begins with a hyphen and a space',
      remedy: `Write the line so: ${shown(`${parent}  - ${line.trimStart()}`)}`,
    };
}

/** Words that go on from the line above. */
function* goesOn(lines: readonly string[], at: number): Generator<Attempt> {
  const [, name, , value = ''] = FIELD.exec(lines[at - 1] ?? '') ?? [];
  if (name === undefined || value === '' || /^\s*[\w-]+:/.test(lines[at] ?? '')) return;
  const start = /^\s*(?:- )?/.exec(lines[at - 1] ?? '')?.[0] ?? '';
  const whole = `${name}: ${quoted(`${value.replace(/^["']/, '')} ${(lines[at] ?? '').trim()}`)}`;
  yield {
    write: start + whole,
    joins: 1,
    reason: `the words have no name and colon; they seem to go on from “${name}” on the line above`,
    remedy: `Write both lines as one: ${whole}`,
  };
}

const indentOf = (line: string) => /^ */.exec(line)?.[0] ?? '';
const spacesInWords = ({ length }: string) =>
  length === 0 ? 'nothing' : length === 1 ? 'one space' : `${length} spaces`;
/** A line of which the spaces at the front count. */
const shown = (line: string) => (line.startsWith(' ') ? `“${line}”` : line);
