/** What YAML can do and fields have no use for, found in a parsed document: references, kinds, texts cut at a #, names twice. */
import { isAlias, isCollection, isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { Alias, Document, Node, Scalar, YAMLMap } from 'yaml';
import { problem, type Problem } from '../messages/problem.ts';
import type { Position } from '../messages/position.ts';
import { findCharacters } from './find-characters.ts';
import { LIMITS, excessProblem } from './limits.ts';
import { WIDE_SPACE, quotedLine, wideSpace, yamlReason } from './yaml-reason.ts';

/** A text, and the places of its offsets. */
interface Written {
  text: string;
  file: string;
  at: (offset: number) => Position;
}

/**
 * Goes through a document once, without following references.
 * @returns `broken` where its values cannot be used
 */
export function lookThroughYaml(
  doc: Document.Parsed,
  text: string,
  file: string,
  at: (offset: number) => Position,
): { problems: Problem[]; broken: boolean } {
  const written: Written = { text, file, at };
  const problems: Problem[] = [];
  const excess: Problem[] = [];
  let entries = 0;
  visit(doc, (_key, node, path) => {
    if (isPair(node)) return undefined;
    if (!isNode(node)) return undefined;
    entries++;
    const limit =
      entries > LIMITS.entries.most
        ? 'entries'
        : path.filter(isCollection).length > LIMITS.fieldDepth.most
          ? 'fieldDepth'
          : null;
    if (limit) {
      excess.push(excessProblem({ limit, position: placeOf(node, at) }, file));
      return visit.BREAK;
    }
    if (isMap(node)) problems.push(...checkNames(node, written));
    if (isAlias(node)) problems.push(referenceProblem(node, written));
    else problems.push(...checkProperties(node, written));
    if (isScalar(node)) problems.push(...checkScalar(node, written));
    return undefined;
  });
  problems.push(...namesAsRemarks(written));
  // One message for a line: a file of references has hundreds.
  const lines = new Set<number>();
  const told = problems.filter(
    ({ code, line }) => code !== 'yaml-reference' || (!lines.has(line) && lines.add(line)),
  );
  const all = [...told, ...excess];
  return { problems: all, broken: all.some((one) => one.severity === 'error') };
}

/** `#helmet: …`: a name with the sign that it has in the text is a remark to YAML, and lost. */
function namesAsRemarks({ text, file, at }: Written): Problem[] {
  return [...text.matchAll(/^([ \t]+)(#([\p{L}\d-]+):[ \t][^\n]*)$/gmu)].map((match) => {
    const [, indent = '', found = '', name = ''] = match;
    const whole = found.slice(1);
    return problem('yaml-remark', file, at(match.index + indent.length), { name, whole });
  });
}

const startOf = (node: Node) => node.range?.[0] ?? 0;
const placeOf = (node: Node, at: Written['at']) => at(startOf(node));

/** The whole line of an offset. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Names that are there twice, and the one that no object can keep. */
function checkNames(map: YAMLMap, { text, file, at }: Written): Problem[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const place = placeOf(key, at);
    const isTwice = seen.has(name);
    seen.add(name);
    if (isTwice) {
      const details = yamlReason({ code: 'DUPLICATE_KEY', message: '' });
      return [problem('yaml-broken', file, place, details)];
    }
    const [wide] = WIDE_SPACE.exec(name) ?? [];
    if (wide !== undefined && (name.startsWith(wide) || name.endsWith(wide) || name.trim() !== name)) {
      const { reason, remedy } = wideSpace(lineAt(text, startOf(key)), wide);
      return [problem('yaml-broken', file, place, { reason, remedy })];
    }
    if (name !== '__proto__' && name !== '<<') return [];
    const details = { reason: `“${name}” cannot be a name`, remedy: 'Write another name.' };
    return [problem('yaml-broken', file, place, details)];
  });
}

const MEANINGS = {
  '*': 'YAML takes a “*” before a value for a reference to another value',
  '&': 'YAML takes an “&” before a value for a mark to refer to it by',
  '!': 'YAML takes a “!” before a value for its kind',
} as const;

function reported(
  sign: keyof typeof MEANINGS,
  found: string,
  from: number,
  { text, file, at }: Written,
) {
  const line = quotedLine(lineAt(text, from));
  return problem('yaml-reference', file, at(from), {
    found,
    meaning: MEANINGS[sign],
    remedy: line
      ? `Write a value out wherever it is needed; put a text in quotation marks: ${line}`
      : 'Write a value out wherever it is needed; put a text in quotation marks.',
  });
}

const referenceProblem = (alias: Alias, written: Written) =>
  reported('*', `*${alias.source}`, startOf(alias), written);

/** Anchors and tags stand before the value that they belong to. */
function checkProperties(node: Node, written: Written): Problem[] {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  const { text } = written;
  const problems: Problem[] = [];
  if (anchor) {
    const mark = `&${anchor}`;
    problems.push(reported('&', mark, Math.max(0, text.lastIndexOf(mark, startOf(node))), written));
  }
  if (tag) {
    let at = Math.max(0, text.lastIndexOf('!', startOf(node)));
    while (text[at - 1] === '!') at--;
    problems.push(reported('!', /^\S*/.exec(text.slice(at))?.[0] ?? '!', at, written));
  }
  return problems;
}

function checkScalar(node: Scalar, { text, file, at }: Written): Problem[] {
  if (!node.range) return [];
  const [start, end] = node.range;
  if (node.type === 'PLAIN') {
    const line = lineAt(text, start);
    const [, remark] = /^[ \t]*(#[^\s#][^\n]*)/.exec(text.slice(end, end + line.length)) ?? [];
    if (remark === undefined) return [];
    const whole = quotedLine(line);
    const details = {
      field: /[\p{L}\p{N}_-]+(?=["']?\s*:)/u.exec(line)?.[0] ?? 'the list',
      found: remark.trimEnd(),
      remedy: whole
        ? `For a remark write a space after the #; for a text put the whole of it in quotation marks: ${whole}`
        : 'For a remark write a space after the #; for a text put the whole of it in quotation marks.',
    };
    return [problem('yaml-cut', file, at(end + text.slice(end).indexOf('#')), details)];
  }
  // In double quotation marks a character can be written by its number: \u202e.
  if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return [];
  if (!text.slice(start, end).includes('\\')) return [];
  const raw = new Set(findCharacters(text.slice(start, end), file, 'fields').map((p) => p.message));
  return findCharacters(node.value, file, 'fields')
    .filter((p) => !raw.has(p.message))
    .map((p) => ({ ...p, ...at(start) }));
}
