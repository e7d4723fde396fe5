/** What cannot be imported is refused in words: what is wrong, and what to do. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportError, type ImportCode } from '../../../src/messages/import-error.ts';
import { importing } from './imported.ts';
import { p, wordFile } from './word.ts';
import { pdfFile } from './pdf.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((x) => (typeof x === 'string' ? [...x].map((c) => c.charCodeAt(0)) : x)),
  );
const wide = (text: string) => [...text].map((c) => `${c}\0`).join('');
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
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
    'an OpenDocument file',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'policy.odt',
    'import-unknown',
  ],
  ['an archive', zipSync({ 'a.txt': strToU8('words') }), 'policy.zip', 'import-unknown'],
  ['rich text', bytes('{\\rtf1 words}'), 'policy.rtf', 'import-unknown'],
  ['a picture', bytes([0x89], 'PNG\r\n\0\0'), 'policy.png', 'import-unknown'],
  ['no Word file at all', bytes('words'), 'policy.docx', 'import-damaged'],
  ['a text of spaces', bytes('  \n\n '), 'policy.txt', 'import-no-words'],
  ['a Word file without words', wordFile({ body: '<w:p/>' }), 'policy.docx', 'import-no-words'],
  ['a damaged PDF', bytes('%PDF-1.4\nnothing more'), 'policy.pdf', 'import-damaged'],
  ['a scanned PDF', pdfFile([[]]), 'policy.pdf', 'import-pictures-only'],
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
