/** Why YAML cannot be read, in plainer words than the parser's, and how the very line is mended. */
import type { ErrorCode } from 'yaml';
import type { Needs } from '../messages/message.ts';

/** What a message says of it. */
type Reason = Needs<'reason', 'remedy'>;

/** A field and what stands behind its colon: `  summary: Rules: short`. */
const FIELD = /^[\s-]*(?:["']?)([\p{L}\p{N}_-]+)(?:["']?)\s*:([^\S\n]*)(.*?)\s*$/u;
/** Spaces that are not the plain one. */
const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;

/** A field's line with its value in quotation marks. */
export function quotedLine(line: string): string | null {
  const [, name, , value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined || value === '') return null;
  return `${name}: ${quoted(value)}`;
}

/** A text in quotation marks, those around it already taken off. */
function quoted(value: string): string {
  const [first = ''] = value;
  const bare = /["']/.test(first) ? value.slice(1, value.endsWith(first) ? -1 : undefined) : value;
  return `"${bare.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/**
 * @param line the line on which the parser found it
 */
export function yamlReason(error: { code: ErrorCode; message: string }, line: string): Reason {
  const [, name = '', space = '', value = ''] = FIELD.exec(line) ?? [];
  const remedy = `Put the whole text in quotation marks: ${quotedLine(line) ?? 'summary: "The text."'}`;
  const [wide] = /^\s*/u.exec(line)?.[0].match(WIDE_SPACE) ?? space.match(WIDE_SPACE) ?? [];
  if (wide !== undefined) {
    const point = `U+${(wide.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      reason: `a space of “${name}” is not the plain one but ${point}, a no-break space or another that comes with pasted words`,
      remedy: `Delete it and type a plain space: ${name}: ${value}`,
    };
  }
  if (error.code === 'DUPLICATE_KEY')
    return { reason: 'this name is used already', remedy: 'Keep one of the two.' };
  if (error.code === 'TAB_AS_INDENT')
    return { reason: 'the line is indented with a tab', remedy: 'Indent with spaces.' };
  if (name === '') return { reason: plain(error.message) };
  if (space === '' && value !== '')
    return {
      reason: `there is no space behind the colon of “${name}”`,
      remedy: `Write ${name}: ${value}`,
    };
  if (/^[*&!@`%]/.test(value))
    return {
      reason: `the text of “${name}” begins with “${value[0]}”, which means something to YAML`,
      remedy,
    };
  if (/^["']/.test(value) && /at node end|closing/.test(error.message))
    return {
      reason: `the quotation marks around the text of “${name}” do not end where it ends; an apostrophe counts as one`,
      remedy,
    };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && value.includes(': '))
    return { reason: `a “: ” stands inside the text of “${name}”`, remedy };
  return { reason: plain(error.message) };
}

const plain = (message: string) => message.replace(/["'“]quote$/, 'quotation mark');
