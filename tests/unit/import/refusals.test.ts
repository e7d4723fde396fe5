/** What cannot be imported is refused in words: what is wrong, and what to do. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportError, type ImportCode } from '../../../src/messages/import-error.ts';
import { importing } from './imported.ts';
import { odtFile, p as odtP } from './odt.ts';
import { list, listed, p, styled, wordFile } from './word.ts';
import { pdfFile } from './pdf.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((x) => (typeof x === 'string' ? [...x].map((c) => c.charCodeAt(0)) : x)),
  );
const wide = (text: string) => [...text].map((c) => `${c}\0`).join('');
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wordOf = (body: string) => wordFile({ body });
/** A word inside thousands of elements. */
const nested = (...names: string[]) =>
  names
    .map((name) => `<${name}>`)
    .join('')
    .repeat(3_000) +
  p('a') +
  names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')
    .repeat(3_000);
const styles = (count: number, more: (i: number) => string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<w:style w:type="paragraph" w:styleId="s${i}"><w:name w:val="s${i}"/>${more(i)}</w:style>`,
  ).join('');
const good = wordFile({ body: p('Bags are kept.') });

const CASES: [string, Uint8Array, string, ImportCode][] = [
  ['nothing', bytes(''), 'policy.docx', 'import-empty'],
  ['a Word file cut short', good.slice(0, good.length / 2), 'policy.docx', 'import-damaged'],
  [
    'a Word file without its text',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>') }),
    'policy.docx',
    'import-damaged',
  ],
  [
    'an old Word file',
    bytes(CONTAINER, '\0'.repeat(600), wide('WordDocument')),
    'policy.doc',
    'import-old-word',
  ],
  [
    'a protected Word file',
    bytes(CONTAINER, '\0'.repeat(600), wide('EncryptedPackage')),
    'policy.docx',
    'import-password',
  ],
  [
    'another old Office file',
    bytes(CONTAINER, '\0'.repeat(600), wide('Workbook')),
    'policy.xls',
    'import-unknown',
  ],
  [
    'a spreadsheet',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<w/>') }),
    'policy.docx',
    'import-unknown',
  ],
  [
    'an OpenDocument text without its text',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'policy.odt',
    'import-damaged',
  ],
  [
    'an OpenDocument text whose XML is broken',
    odtFile({ body: '<text:p>' }),
    'policy.odt',
    'import-damaged',
  ],
  [
    'an OpenDocument text cut short',
    odtFile({ body: odtP('Bags are kept.') }).slice(0, 900),
    'policy.odt',
    'import-damaged',
  ],
  ['no OpenDocument text at all', bytes('words'), 'policy.odt', 'import-damaged'],
  [
    'a protected OpenDocument text',
    odtFile({
      body: '',
      files: { 'content.xml': 'x' },
      manifest:
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>',
    }),
    'policy.odt',
    'import-password',
  ],
  ...(
    [
      ['application/vnd.oasis.opendocument.spreadsheet', 'bags.ods'],
      ['application/vnd.oasis.opendocument.presentation', 'bags.odp'],
      ['application/vnd.oasis.opendocument.graphics', 'bags.odg'],
      ['application/vnd.oasis.opendocument.text-master', 'bags.odm'],
      ['application/vnd.sun.xml.writer', 'bags.sxw'],
    ] as const
  ).map(([mimetype, file]): (typeof CASES)[number] => [
    file,
    odtFile({ body: odtP('a'), mimetype }),
    file,
    'import-unknown',
  ]),
  [
    'an OpenDocument text without words',
    odtFile({ body: '<text:p/>' }),
    'policy.odt',
    'import-no-words',
  ],
  [
    'an OpenDocument text of thousands of paragraphs',
    odtFile({ body: odtP('a').repeat(5_001) }),
    'policy.odt',
    'import-too-large',
  ],
  [
    'an OpenDocument table of thousands of columns',
    odtFile({
      body: `<table:table><table:table-row><table:table-cell table:number-columns-repeated="3000">${odtP('a')}</table:table-cell></table:table-row></table:table>`,
    }),
    'policy.odt',
    'import-too-large',
  ],
  [
    'an OpenDocument table row that comes a million times',
    odtFile({
      body: `<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell>${odtP('a')}</table:table-cell></table:table-row></table:table>`,
    }),
    'policy.odt',
    'import-too-large',
  ],
  [
    'OpenDocument tables in tables, each with cells that come thousands of times',
    odtFile({
      body: '<table:table><table:table-row table:number-rows-repeated="70"><table:table-cell table:number-columns-repeated="50">'
        .repeat(20)
        .concat(odtP('a'), '</table:table-cell></table:table-row></table:table>'.repeat(20)),
    }),
    'policy.odt',
    'import-too-large',
  ],
  [
    'OpenDocument lists in lists',
    odtFile({
      body:
        '<text:list><text:list-item>'.repeat(60) +
        odtP('a') +
        '</text:list-item></text:list>'.repeat(60),
    }),
    'policy.odt',
    'import-too-large',
  ],
  [
    'OpenDocument styles that are based on each other without end',
    odtFile({
      automatic: Array.from(
        { length: 100 },
        (_, i) =>
          `<style:style style:name="s${i}" style:family="paragraph" style:parent-style-name="s${i - 1}"/>`,
      ).join(''),
      body: odtP('a', 's99'),
    }),
    'policy.odt',
    'import-too-large',
  ],
  ['an archive', zipSync({ 'a.txt': strToU8('words') }), 'policy.zip', 'import-unknown'],
  ['rich text', bytes('{\\rtf1 words}'), 'policy.rtf', 'import-unknown'],
  ['a picture', bytes([0x89], 'PNG\r\n\0\0'), 'policy.png', 'import-unknown'],
  ['no Word file at all', bytes('words'), 'policy.docx', 'import-damaged'],
  ['a text of spaces', bytes('  \n\n '), 'policy.txt', 'import-no-words'],
  ['a Word file without words', wordFile({ body: '<w:p/>' }), 'policy.docx', 'import-no-words'],
  ['a damaged PDF', bytes('%PDF-1.4\nnothing more'), 'policy.pdf', 'import-damaged'],
  ['a scanned PDF', pdfFile([[]]), 'policy.pdf', 'import-pictures-only'],
  ['a text of megabytes', bytes('Words.\n'.repeat(300_000)), 'policy.txt', 'import-too-large'],
  ['Markdown of megabytes', bytes('Words.\n'.repeat(150_000)), 'policy.md', 'import-too-large'],
  ['thousands of lines', bytes('Words.\n\n'.repeat(5_001)), 'policy.txt', 'import-too-large'],
  ['one line without end', bytes('Words. '.repeat(2_000)), 'policy.txt', 'import-too-large'],
  ['quotations in quotations', bytes(`${'> '.repeat(3000)}words`), 'policy.md', 'import-too-large'],
  ['lists in lists', bytes(`${'- '.repeat(1500)}words`), 'policy.md', 'import-too-large'],
  [
    'a page of boxes in boxes',
    bytes(`<html>${'<div>'.repeat(20_000)}a`),
    'a.html',
    'import-too-large',
  ],
  [
    'a page of some hundred boxes in boxes',
    bytes(`<html>${'<div>'.repeat(300)}a`),
    'a.html',
    'import-too-large',
  ],
  ['thousands of Word paragraphs', wordOf(p('a').repeat(5_001)), 'policy.docx', 'import-too-large'],
  ['half a million elements', wordOf('<w:p/>'.repeat(500_000)), 'policy.docx', 'import-too-large'],
  [
    'controls in controls',
    wordOf(nested('w:sdt', 'w:sdtContent')),
    'policy.docx',
    'import-too-large',
  ],
  ['tables in tables', wordOf(nested('w:tbl', 'w:tr', 'w:tc')), 'policy.docx', 'import-too-large'],
  [
    'a table of thousands of columns',
    wordOf(`<w:tbl><w:tr>${`<w:tc>${p('a')}</w:tc>`.repeat(3_000)}</w:tr></w:tbl>`),
    'policy.docx',
    'import-too-large',
  ],
  [
    'thousands of styles',
    wordFile({ body: p('a'), styles: styles(20_000, () => '') }),
    'policy.docx',
    'import-too-large',
  ],
  [
    'styles that are based on each other without end',
    wordFile({ body: p('a'), styles: styles(100, (i) => `<w:basedOn w:val="s${i - 1}"/>`) }),
    'policy.docx',
    'import-too-large',
  ],
  [
    'a list with a level that no list has',
    wordFile({
      body: listed(1, 9_999_999, 'a'),
      lists: [
        {
          ...list(1, []),
          abstract: '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="9999999"/></w:abstractNum>',
        },
      ],
    }),
    'policy.docx',
    'import-too-large',
  ],
  [
    'thousands of files in one',
    zipSync(Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`${i}.png`, bytes('')]))),
    'policy.docx',
    'import-too-large',
  ],
];

describe('refused', () => {
  test.each(CASES)('%s', async (_, file, name, code) => {
    const refusal = await importing(file, { file: name }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(refusal).toBeInstanceOf(ImportError);
    expect((refusal as ImportError).problem.code).toBe(code);
    expect((refusal as ImportError).message).toMatch(/\n {2}\S.*\.\n {2}→ \S.*\.$/s);
  });
});

test('a file that unpacks to far more than a policy is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(importing(bomb)).rejects.toMatchObject({ problem: { code: 'import-too-large' } });
});

test('a file that says less of its size than is true is not unfolded beyond what it says', async () => {
  const file = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
  const view = new DataView(file.buffer);
  const directory = view.getUint32(file.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  await expect(importing(file)).rejects.toMatchObject({ problem: { code: 'import-unknown' } });
});

test('styles that are based on each other in a circle are no reason to refuse a file', async () => {
  const circle = [1, 2].map(
    (i) => `<w:style w:type="paragraph" w:styleId="s${i}"><w:basedOn w:val="s${3 - i}"/></w:style>`,
  );
  const { edition } = await importing(
    wordFile({ body: styled('s1', 'a'), styles: circle.join('') }),
  );
  expect(edition.clauses).toHaveLength(1);
});

test('names of the programming language in a page are elements like any other', async () => {
  const page = '<html><p><constructor>Bags</constructor> are <tostring>kept.</tostring></p>';
  const { edition } = await importing(page, { file: 'a.html' });
  expect(edition.clauses.map((c) => c.text)).toEqual(['Bags', 'are', 'kept.']);
});

test('entities that grow without end are not followed', async () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><w:document>&c;</w:document>';
  const file = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(bomb),
  });
  await expect(importing(file)).rejects.toMatchObject({ problem: { code: 'import-damaged' } });
});
