/** Why YAML cannot be read, in plainer words than the parser's, and how the very line is mended. */
import type { ErrorCode } from 'yaml';
import type { Needs } from '../messages/message.ts';

/** What a message says of it. */
type Reason = Needs<'reason', 'remedy'>;

/** A field and what stands behind its colon: `  summary: Rules: short`. */
export const FIELD = /^[\s-]*(?:["']?)([\p{L}\p{N}_-]+)(?:["']?)\s*:([^\S\n]*)(.*?)\s*$/u;
/** Spaces that are not the plain one. */
export const WIDE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;

/** A field's line with its value in quotation marks. */
export function quotedLine(line: string): string | null {
  const [, name, , value = ''] = FIELD.exec(line) ?? [];
  if (name === undefined || value === '') return null;
  return `${name}: ${quoted(value)}`;
}

/** A text in quotation marks, those around it already taken off. */
export function quoted(value: string): string {
  const [first = ''] = value;
  const bare = /["']/.test(first) ? value.slice(1, value.endsWith(first) ? -1 : undefined) : value;
  return `"${bare.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** What the parser says of a line for which no mend is known, in plainer words. */
export function yamlReason(error: { code: ErrorCode; message: string }): Reason {
  if (error.code === 'DUPLICATE_KEY')
    return { reason: 'this name is used already', remedy: 'Keep one of the two.' };
  return { reason: PLAINER[error.code] ?? error.message.replace(/["'“]quote$/, 'quotation mark') };
}

const PLAINER: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'a line of three hyphens or dots stands between the fields, and ends them',
  BAD_INDENT: 'a line begins at another column than those that it belongs to',
  MISSING_CHAR: 'a quotation mark, a bracket, a colon or a comma is missing',
  UNEXPECTED_TOKEN: 'something stands here that does not belong to a field',
};

/** What is said of a line with a space that is not the plain one, and the line without it. */
export function wideSpace(
  line: string,
  space: string,
): { reason: string; remedy: string; write: string } {
  const point = `U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const write = line.replace(new RegExp(WIDE_SPACE, 'gu'), ' ');
  const name = FIELD.exec(write)?.[1] ?? write.trim();
  return {
    write,
    reason: `a space of “${name}” is not the plain one but ${point}, a no-break space or another that comes with pasted words`,
    remedy: `Delete it and type a plain space: ${/^\s/.test(write) ? `“${write.trimEnd()}”` : write.trimEnd()}`,
  };
}
