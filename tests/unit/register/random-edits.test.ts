/** A hundred random edits to published content: every one is caught, and the clause is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPublished, pathOf, wordsIn } from './published-content.ts';

const published = openPublished('tests/fixtures/demo', 'complaints', 'online-safety');

/** A way to change a file at one clause; null if it cannot be done there. */
type Edit = (source: string, line: number, pick: number) => string | null;

const atWord =
  (change: (word: string) => string): Edit =>
  (source, line, pick) => {
    const words = wordsIn(source, line);
    const word = words[pick % (words.length || 1)];
    if (!word) return null;
    const { start, end } = word;
    return source.slice(0, start) + change(source.slice(start, end)) + source.slice(end);
  };

const atLines =
  (change: (lines: string[], index: number) => boolean): Edit =>
  (source, line) => {
    const lines = source.split('\n');
    return change(lines, line - 1) ? lines.join('\n') : null;
  };

const EDITS: Record<string, Edit> = {
  'another word': atWord((word) => (word === 'zebra' ? 'gnu' : 'zebra')),
  'a word more': atWord((word) => `${word} perhaps`),
  'a word less': atWord(() => ''),
  'a letter less': atWord((word) => word.slice(1)),
  'a capital': atWord((word) =>
    word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase(),
  ),
  'a comma': atWord((word) => `${word},`),
  'another id': (source, line) => {
    const lines = source.split('\n');
    const old = lines[line - 1]!;
    lines[line - 1] = old.replace(/\{\/\* #\S+/, (id) => `${id}-x`);
    return lines[line - 1] === old ? null : lines.join('\n');
  },
  'no id': (source, line) => {
    const lines = source.split('\n');
    const old = lines[line - 1]!;
    lines[line - 1] = old.replace(/ ?\{\/\* #[^*]*\*\/\}/, '');
    return lines[line - 1] === old ? null : lines.join('\n');
  },
  'a clause less': atLines((lines, i) => lines.splice(i, 1).length > 0),
  'a clause more': atLines((lines, i) => {
    if (!/^## /.test(lines[i]!)) return false;
    lines.splice(i + 1, 0, '', 'Nobody may sing. {/* #nobody-may-sing */}');
    return true;
  }),
  'two clauses swapped': atLines((lines, i) => {
    const next = lines[i + 1] ?? '';
    if (!/^- .*#/.test(lines[i]!) || !/^- .*#/.test(next)) return false;
    lines.splice(i, 2, next, lines[i]!);
    return true;
  }),
};

const randomEdit = fc
  .record({
    edition: fc.constantFrom(...published.editions),
    how: fc.constantFrom(...Object.keys(EDITS)),
    clause: fc.nat(),
    word: fc.nat(),
  })
  .map(({ edition, how, clause, word }) => {
    const chosen = edition.clauses[clause % edition.clauses.length]!;
    const source = published.content.files.get(pathOf(edition))!;
    const text = EDITS[how]!(source, chosen.position.line, word);
    return { path: pathOf(edition), how, id: chosen.id, text };
  })
  .filter(({ text }) => text !== null);

describe('the invented school’s published editions', () => {
  it('are as they were sealed', () => {
    expect(published.errorsWith({})).toEqual([]);
  });

  it('cannot be edited unnoticed: a hundred random edits are all caught', () => {
    fc.assert(
      fc.property(randomEdit, ({ path, text, how, id }) => {
        const errors = published.errorsWith({ [path]: text });
        expect(errors.some((e) => e.file === `content/${path}`)).toBe(true);
        if (/word|letter|capital|comma/.test(how) && !errors.some((e) => /^mdx/.test(e.code)))
          expect(errors.map((e) => e.message).join('\n')).toContain(`“${id}”`);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  }, 120_000);

  it.each(published.editions.map(pathOf))('%s cannot disappear, nor become a draft', (path) => {
    const source = published.content.files.get(path)!;
    expect(published.errorsWith({ [path]: null }).map((e) => e.code)).toContain(
      'edition-disappeared',
    );
    const draft = source.replace(/^status: .*$/m, 'status: draft');
    expect(published.errorsWith({ [path]: draft }).map((e) => e.code)).toContain(
      'edition-unpublished',
    );
  });

  it('cannot get another title unnoticed', () => {
    const [edition] = published.editions;
    const source = published.content.files.get(pathOf(edition!))!;
    const errors = published.errorsWith({
      [pathOf(edition!)]: source.replace(/^title: /m, 'title: New '),
    });
    expect(errors.map((e) => e.code)).toEqual(['published-title-changed']);
  });
});
