/** Changes front matter in place: every other byte, comment and quotation mark stays. */
import { present } from '../language/present.ts';
import { Document, isMap, isScalar, parseDocument, stringify, type Pair, type Scalar } from 'yaml';
import type { FieldName } from '../policy/frontmatter.ts';

/** Fields to set (a text) or to remove (null). */
export type FieldEdits = Readonly<Partial<Record<FieldName, string | null>>>;

/** What a field is to say: a text, or names with a text each. */
type FieldValue = string | Readonly<Record<string, string>>;

interface Placed {
  key: string;
  /** Offsets in the file: the start of its line, the end of its last line, its value. */
  start: number;
  end: number;
  value: { start: number; end: number; style: Scalar.Type | undefined } | null;
}

/**
 * Edits the fields of a file. A field that is there keeps its place and its way of
 * quoting; a new one goes after the last field of `after` that is there, or last.
 * @param source a file with front matter that can be read
 */
export function editFields(
  source: string,
  edits: Readonly<Partial<Record<FieldName, FieldValue | null>>>,
  after: readonly string[] = [],
): string {
  let text = source;
  for (const [field, value] of Object.entries(edits)) {
    if (value === undefined) continue;
    const { fields, close } = readFields(text);
    const found = fields.find((f) => f.key === field);
    if (value === null) {
      if (found) text = takeOut(text, found.start, found.end);
    } else if (found?.value) {
      const { start, end, style } = found.value;
      text = splice(text, start, end, scalar(value, style));
    } else if (found) {
      text = splice(text, found.start, found.end, `${field}: ${scalar(value)}${lineEnd(text)}`);
    } else {
      const behind = fields.findLast((f) => after.includes(f.key)) ?? fields.at(-1);
      text = splice(
        text,
        behind?.end ?? close,
        behind?.end ?? close,
        `${field}: ${scalar(value)}${lineEnd(text)}`,
      );
    }
  }
  return text;
}

const splice = (text: string, start: number, end: number, put: string) =>
  text.slice(0, start) + put + text.slice(end);

/** Removes lines, with the comments indented below them, and leaves no second blank line. */
function takeOut(text: string, start: number, end: number): string {
  const rest = text.slice(end);
  const inside = /^(?:[ \t]*\r?\n)*(?:[ \t]+#.*\r?\n)+/.exec(rest)?.[0].length ?? 0;
  const before = text.slice(0, start);
  const after = rest.slice(inside);
  if (!/\n[ \t]*\r?\n$/.test(before)) return before + after;
  return /^---/.test(after)
    ? before.replace(/[ \t]*\r?\n$/, '') + after
    : before + after.replace(/^(?:[ \t]*\r?\n)+/, '');
}

const lineEnd = (text: string) =>
  /\r\n/.test(text.slice(0, text.indexOf('\n') + 1)) ? '\r\n' : '\n';

/** A value as YAML on one line; a text is quoted in the given style or as needed. */
function scalar(value: FieldValue, style?: Scalar.Type): string {
  if (typeof value !== 'string') {
    const document = new Document(value, { schema: 'core' });
    if (isMap(document.contents)) document.contents.flow = true;
    // A map that is too long for a line would be written over several.
    return document
      .toString({ lineWidth: 0 })
      .trimEnd()
      .replace(/\s*\n\s*/g, ' ');
  }
  const quoted = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE';
  return stringify(value, {
    lineWidth: 0,
    ...(quoted ? { defaultStringType: style } : {}),
    // “minute: 2026/14” and “edition: 2026” are texts, not numbers or dates.
    schema: 'core',
  }).trimEnd();
}

/** The place of each field, and of the end of the front matter. */
function readFields(source: string): { fields: Placed[]; close: number } {
  const opening = present(
    /^\uFEFF?---[ \t]*\r?\n/.exec(source),
    'a file that can be read starts with its front matter',
  );
  const open = opening[0].length;
  const rest = source.slice(open).replace(/\r/g, ' ');
  const close =
    open +
    present(/^---[ \t]*$/m.exec(rest), 'a file that can be read closes its front matter').index;
  const doc = parseDocument(source.slice(open, close));
  const pairs = isMap(doc.contents) ? (doc.contents.items as Pair<Scalar, Scalar>[]) : [];
  const fields = pairs.map((pair): Placed => {
    const [keyStart, keyEnd] = present(pair.key.range, 'a node that was parsed has its range');
    const start = open + keyStart;
    const value = pair.value;
    const range = value?.range;
    // The range of an empty value has no length; that of a block ends after its last line end.
    const last = source.slice(0, open + Math.max(range?.[1] ?? 0, keyEnd)).trimEnd();
    const newline = source.indexOf('\n', last.length);
    return {
      key: String(pair.key.value),
      start,
      end: newline < 0 || newline >= close ? close : newline + 1,
      value:
        isScalar(value) && range && range[1] > range[0]
          ? { start: open + range[0], end: open + range[1], style: value.type as Scalar.Type }
          : null,
    };
  });
  return { fields, close };
}
