import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../src/compare/index.ts';
import { comparisonToCsv } from '../../../src/publish/comparison-to-csv.ts';
import { comparisonToText } from '../../../src/compare/comparison-to-text.ts';
import { readForeignText } from '../../../src/policy/foreign-text.ts';
import { strings } from '../../../src/strings/strings.ts';
import { comparisonToHtml } from '../../../src/publish/comparison-to-html.ts';

const t = strings();

const BEFORE = `# Phones

Staff should keep phones "out of sight" while pupils are present, and return them by 3:15pm.

Visitors sign in at the office.
`;
const AFTER = `# Phones

Staff must keep phones “out of sight” while pupils are present, and return them by 3:30pm.

Visitors sign in at the office.

Pupils must not bring a phone & a <watch>.
`;

const edition = (source: string, name: string) => ({
  policy: 'phones',
  edition: name,
  clauses: readForeignText(source, `${name}.md`).clauses,
});
const rule = edition(BEFORE, 'old').clauses[1]!.id;
const comparison = compareEditions(
  edition(BEFORE, 'old'),
  edition(AFTER.replace('<watch>', '\\<watch>'), 'new'),
  { changes: { [rule]: { kind: 'substantive', why: 'They ring.' } } },
);
const same = compareEditions(edition(BEFORE, 'old'), edition(BEFORE, 'new'));

describe('in the terminal', () => {
  const text = (colour: boolean, width = 60) =>
    comparisonToText(comparison, { colour, width, all: false, t });

  test('words in brackets where there is no colour, and no marks for typing', () => {
    expect(text(false)).toContain('Staff [removed: should][added: must] keep phones “out');
    expect(text(false)).toContain('Stronger: “should” became “must”.');
    expect(text(false)).not.toContain('Visitors');
  });

  test('what the brackets mean, and the author’s reason', () => {
    expect(text(false)).toContain('Marks: [removed: old words] [added: new words]');
    expect(text(true)).not.toContain('Marks:');
    expect(text(false)).toContain('  Why: They ring.');
  });

  test('no line is longer than the terminal is wide', () => {
    for (const line of text(false).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const line of text(true).split('\n').slice(3)) {
      expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(60);
    }
  });

  test('struck through and underlined where there is colour, closed on every line', () => {
    expect(text(true)).toContain('\u001B[9;31mshould\u001B[29;39m\u001B[4;32mmust\u001B[24;39m');
    for (const line of text(true).split('\n')) {
      expect(line.split('\u001B[9;31m').length).toBe(line.split('\u001B[29;39m').length);
    }
  });

  test('no difference is said to be none', () => {
    expect(comparisonToText(same, { colour: false, width: 80, all: false, t })).toContain(
      'Compared: no change.',
    );
  });
});

describe('as CSV', () => {
  /** A reader of its own, by the rules of RFC 4180. */
  const read = (csv: string): string[][] => {
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of csv.matchAll(
      /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
    )) {
      rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
  };

  test('one line a change, every line as wide as the first', () => {
    const rows = read(comparisonToCsv(comparison, t));
    expect(rows).toHaveLength(1 + comparison.changes.length + comparison.minor.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const changed = rows.find((row) => row[2]?.startsWith('Changed'));
    expect(changed?.[4]).toBe(
      'Staff should keep phones "out of sight" while pupils are present, and return them by 3:15pm.',
    );
  });
});

describe('as HTML', () => {
  const html = comparisonToHtml(comparison, 'Phones', t, 'en-IE');

  test('balanced, escaped, and said in words', () => {
    const open: string[] = [];
    for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (name === 'meta' || name === 'br') continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
    expect(html).toContain('<span class="hidden">[removed: </span>should');
    expect(html).toContain('a phone &amp; a &lt;watch&gt;');
  });

  test('names its language', () => expect(html).toContain('<html lang="en-IE">'));

  test('the summary leads to every change', () => {
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`);
  });
});
