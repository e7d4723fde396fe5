/** Whatever an author types, it can be read: no crash, right places, no words lost silently. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../../src/policy/edition.ts';

const HEAD = '---\ntitle: House Rules\nstatus: draft\n---\n\n';
const read = (body: string) =>
  parseEdition({
    policy: 'house-rules',
    edition: '2026-2027',
    file: 'content/house-rules/2026-2027.mdx',
    source: HEAD + body,
  });
const texts = (body: string) => read(body).edition?.clauses.map((c) => c.text);
const codes = (body: string) => read(body).problems.map((p) => p.code);

/** Pieces of valid and of broken Markdown and MDX. */
const MARKUP = [
  ...['<', '>', '{', '}', '`', '\\', '/', '=', '"', "'", '!', '*', '**', '_', '~~', '&lt;', '£5'],
  ...['[', '](', ')', '[^a]', '[^a]: ', '| ', '|---|', '## ', '# ', '> ', '- ', '1. ', '---'],
  ...['\n', '\n\n', '    ', '\t', '\u00a0', 'é', '<br>', '<!--', '-->', '```\n', 'import '],
  ...['{/* #id */}', ' {/* #two 1.1 */}\n\n', '{#id}', '<Ref to="id" />', '<Ref', '</'],
  ...['\n\n<Note>\n\n', '\n\n</Note>\n\n', '<Note>', '</Note>', 'www.example.org', '<a@b.org>'],
];
const COMMENT_MARKS = ['/*', '*/', '{/*', '*/}'];
const pieces = (...marks: string[]) =>
  fc.array(fc.constantFrom(...marks, 'words', ' '), { maxLength: 25 });

// Reading a few hundred texts can take long on a slow machine; nothing is timed here.
describe('any text', { timeout: 120_000 }, () => {
  it('is read without a crash, and every problem has a place in the file', () => {
    fc.assert(
      fc.property(pieces(...MARKUP, ...COMMENT_MARKS), (parts) => {
        const body = parts.join('');
        const lines = (HEAD + body).split('\n');
        for (const { code, line, column } of read(body).problems) {
          if (code === 'edition-no-text') continue;
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps every word if no problem is reported', () => {
    fc.assert(
      fc.property(pieces(...MARKUP), (parts) => {
        let count = 0;
        const body = parts.map((part) => (part === 'words' ? ` w${count++}w ` : part)).join('');
        const { edition, problems } = read(body);
        fc.pre(edition !== null && !problems.some((p) => p.severity === 'error'));
        const notes = edition!.clauses.flatMap((c) => c.notes.flatMap((n) => n.paragraphs.flat()));
        const links = edition!.clauses.flatMap((c) => c.runs.flatMap((r) => r.marks));
        const kept = JSON.stringify([edition!.clauses.map((c) => c.text), notes, links]);
        for (let i = 0; i < count; i++) expect(kept).toContain(`w${i}w`);
      }),
      { numRuns: 200 },
    );
  });
});

describe('text that looks broken and is not', () => {
  it.each([
    ['a comparison with spaces', 'where 3 < 4 and 5 > 4', 'where 3 < 4 and 5 > 4'],
    ['escaped marks', 'under \\<11, in \\{braces\\}', 'under <11, in {braces}'],
    ['entities', '&lt;11 &amp; &#123;x&#125;', '<11 & {x}'],
    ['code', 'type `{name}` or `<br>`', 'type {name} or <br>'],
    ['a closing brace alone', 'a } b', 'a } b'],
    ['words that begin like programs', 'Import duties; exports.', 'Import duties; exports.'],
    ['a comment', 'Walk. {/* <11, {x}, ask the governors */}', 'Walk.'],
    ['an empty comment', 'Walk. {/**/}', 'Walk.'],
    ['plain addresses', 'see www.example.org', 'see www.example.org'],
  ])('%s', (_, body, text) => {
    expect(codes(body)).toEqual([]);
    expect(texts(body)).toEqual([text]);
  });
});

it('counts a numbered list from the figure it starts with', () => {
  const numbers = read(
    '## Rules\n\nFirst:\n\n5. five\n\n   3. inner\n\n6. six',
  ).edition?.clauses.map((c) => c.number);
  expect(numbers).toEqual(['1', '1.1', '1.1(5)', '1.1(5)(iii)', '1.1(6)']);
});
