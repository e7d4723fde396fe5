/** What stands in a Word file besides plain paragraphs: carried as text, or named with its place. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { accountFor } from '../../../src/import/account/account.ts';
import { readAgain } from '../../../src/import/account/read-again.ts';
import { importing, shown } from './imported.ts';
import { field, list, listed, p, run, styled, wordFile } from './word.ts';

const title = styled('Title', 'Bicycle Policy');
const heading = styled('Heading1', 'Sheds');
const file = (body: string, more: Partial<Parameters<typeof wordFile>[0]> = {}) =>
  wordFile({ ...more, body: title + heading + body });
const textsOf = (imported: Awaited<ReturnType<typeof importing>>) =>
  imported.edition.clauses.map(({ text }) => text);
const sym = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const over = (a: string, b: string) =>
  `<m:oMath><m:f><m:num><m:r><m:t>${a}</m:t></m:r></m:num><m:den><m:r><m:t>${b}</m:t></m:r></m:den></m:f></m:oMath>`;
const small = (text: string, how = 'superscript') => run(text, `<w:vertAlign w:val="${how}"/>`);
const picture = (description = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="P"${description ? ` descr="${description}"` : ''}/><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="none"/></wp:inline></w:drawing></w:r>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

describe('signs', () => {
  test.each([
    ['a raised figure', `${run('The shed has 12 m')}${small('2')}`, 'The shed has 12 m²'],
    [
      'a lowered figure',
      `${run('CO')}${small('2', 'subscript')}${run(' is measured')}`,
      'CO₂ is measured',
    ],
    ['an ordinal', `${run('On the 3')}${small('rd')}${run(' of May')}`, 'On the 3rd of May'],
    [
      'a fraction with a sign of its own',
      `${run('Wait 2')}${over('1', '2')}${run(' days')}`,
      'Wait 2½ days',
    ],
    [
      'another after a figure',
      `${run('Pay 5')}${over('7', '12')}${run(' of it')}`,
      'Pay 5 7/12 of it',
    ],
    ['words over a figure', `${run('Pay ')}${over('weeks used', '52')}`, 'Pay (weeks used)/52'],
    ['a tick', `${sym('Wingdings', 'F0FC')}${run(' Bells are lent')}`, '✓ Bells are lent'],
    [
      'a cross of another font',
      `${sym('Wingdings 2', 'F04F')}${run(' Bells are sold')}`,
      '✗ Bells are sold',
    ],
    [
      'a typed tick',
      `${run('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>')}${run(' Locks are lent')}`,
      '✓ Locks are lent',
    ],
    [
      'a Greek letter inside a word',
      `${run('Up to 5')}${sym('Symbol', 'F06D')}${run('m of dust')}`,
      'Up to 5μm of dust',
    ],
  ])('%s', async (_, body, text) => {
    const imported = await importing(file(p(body)));
    expect(textsOf(imported)).toContain(text);
    expect(imported.account.lost).toEqual([]);
    expect(imported.account.added).toEqual([]);
  });

  test('what has no ordinary character is named with its place', async () => {
    const imported = await importing(
      file(p(`${run('Hang keys on ')}${sym('Wingdings', 'F0FF')}${run(' and x')}${small('k')}`)),
    );
    expect(textsOf(imported)).toContain('Hang keys on [symbol] and xk');
    expect(imported.source.notices.filter(({ place }) => place !== 'numbers')).toEqual([
      { place: 'paragraph 3', text: expect.stringMatching(/Wingdings \(F0FF\)/) as string },
      { place: 'paragraph 3', text: expect.stringMatching(/“k” is printed raised/) as string },
    ]);
  });
});

describe('words of other places', () => {
  test('a property in a sentence is kept, filled where the file has only the field, or named', async () => {
    const imported = await importing(
      file(
        p(`${run('Riders of ')}${field('DOCPROPERTY School', 'Larkmere School')}${run(' ring.')}`) +
          p(
            `${run('Ask ')}${field('DOCPROPERTY creator', 'Zebedee Quillfeather')}${run('first.')}`,
          ) +
          p(`${run('See ')}${field('DOCPROPERTY Hue', '')}${run('there.')}`),
      ),
    );
    expect(textsOf(imported)).toEqual([
      'Sheds',
      'Riders of Larkmere School ring.',
      'Ask first.',
      'See there.',
    ]);
    const notices = imported.source.notices.filter(({ place }) => place !== 'numbers');
    expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining('“Hue”')]);
  });

  test('a drop capital belongs to its word', async () => {
    const imported = await importing(
      file(p('B', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('icycles stay in the shed.')),
    );
    expect(textsOf(imported)).toEqual(['Sheds', 'Bicycles stay in the shed.']);
    expect(imported.account.lost).toEqual([]);
  });

  test('a link to a file keeps its words and is named; one to the web is kept', async () => {
    const link = (id: string, words: string) =>
      `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`;
    const imported = await importing(
      file(
        p(
          `${run('Fill in ')}${link('f', 'the form')}${run(' from ')}${link('w', 'the site')}${run('.')}`,
        ),
        {
          links: { f: 'forms/shed.pdf', w: 'https://larkmere.example/' },
        },
      ),
    );
    expect(imported.text).toContain('Fill in the form from [the site](https://larkmere.example/).');
    expect(imported.source.leftOut).toEqual([
      { what: 'link to a file', place: 'paragraph 3', text: 'the form → forms/shed.pdf' },
    ]);
    expect(imported.account.lostLinks).toEqual([]);
  });

  test('pictures are named, with a description or none, in headers too', async () => {
    const imported = await importing(
      file(p(picture()) + p(picture('Map of the sheds')), { headers: [p(picture('Crest'))] }),
    );
    expect(imported.source.leftOut).toEqual([
      { what: 'picture', place: 'paragraph 3', text: 'no description' },
      { what: 'picture', place: 'paragraph 4', text: 'Map of the sheds' },
      { what: 'picture', place: 'header1', text: 'Crest' },
    ]);
    expect(imported.account).toMatchObject({ pictures: 3, lostPictures: [] });
  });
});

describe('tables', () => {
  test('numbers beside clauses are the numbers of those', async () => {
    const imported = await importing(
      wordFile({
        body:
          title +
          table(
            [p('4.1'), p('Bicycles are left in the shed.')],
            [p('4.2'), p('The shed is locked at noon.') + p('Nobody has a key.')],
          ),
      }),
    );
    expect(shown(imported).slice(0, 2)).toEqual([
      'p 4.1 Bicycles are left in the shed.',
      'p 4.2 The shed is locked at noon.',
    ]);
    expect(imported.account.lost).toEqual([]);
  });

  test('rows of data stay a table, sentences in them or not', async () => {
    const imported = await importing(
      file(
        table(
          [p('Who'), p('Duty')],
          [
            p('Warden'),
            p('Opens the shed in the morning.') + p('Locks it at night after the last lesson.'),
          ],
        ),
      ),
    );
    expect(imported.edition.clauses.map(({ kind }) => kind)).toEqual(['heading', 'row', 'row']);
  });
});

test('words in no Latin letters: the ids have to be named by hand', async () => {
  const imported = await importing(file(p('تبقى الدراجات في الحظيرة')));
  expect(imported.source.notices).toContainEqual({
    place: 'ids',
    text: expect.stringContaining('named by hand') as string,
  });
});

test('the account notices a picture, a link and a symbol that an import drops', () => {
  const bytes = file(
    p(`${sym('Wingdings', 'F0FC')}${run(' Bells are lent')}`) +
      p(`<w:hyperlink r:id="f">${run('Form')}</w:hyperlink>`) +
      p(field('HYPERLINK "forms/bell.pdf"', 'Bell')) +
      p(picture('Crest')),
    { links: { f: 'forms/shed.pdf' } },
  );
  const clause = (text: string) => ({ id: text, number: null, label: null, text, links: [] });
  const account = accountFor(readAgain(bytes, 'accept'), {
    title: 'Bicycle Policy',
    clauses: ['Sheds', 'Bells are lent', 'Form', 'Bell'].map(clause),
    stated: [],
    leftOut: [],
  });
  expect(account.lost).toEqual([{ place: 'paragraph 3', text: 'a-symbol' }]);
  expect(account.lostLinks.map(({ target }) => target)).toEqual([
    'forms/shed.pdf',
    'forms/bell.pdf',
  ]);
  expect(account.lostPictures).toEqual([{ place: 'paragraph 6', description: 'Crest' }]);
});

test('a list with ticks before its items is named, and one with plain bullets is not', async () => {
  const ticks = (font: string, sign: string) =>
    list(7, [
      {
        format: 'bullet',
        text: sign,
        more: `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`,
      },
    ]);
  const noticesOf = async (font: string, sign: string) => {
    const imported = await importing(
      wordFile({
        lists: [ticks(font, sign)],
        body: p('Agreed:') + listed(7, 0, 'the porch') + listed(7, 0, 'the rail'),
      }),
    );
    return imported.source.notices.map(({ text }) => text).join();
  };
  expect(await noticesOf('Wingdings', '\uf0fc')).toContain('“✓” before each item');
  expect(await noticesOf('Arial', '✗')).toContain('“✗” before each item');
  expect(await noticesOf('Symbol', '\uf0b7')).not.toContain('before each item');
});

test('macros are named, and not read', async () => {
  const files = unzipSync(file(p('Lock it.')));
  const name = 'word/_rels/document.xml.rels';
  const macros =
    '<Relationship Id="vba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>';
  files[name] = strToU8(strFromU8(files[name]!).replace('</Relationships>', macros));
  const imported = await importing(zipSync(files));
  expect(imported.source.notices).toContainEqual({
    place: 'the file',
    text: 'it has macros, which are no part of the text and were not read',
  });
});

test('a picture in a comment is named, and so is a field that shows an empty property', async () => {
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="Plan of the hall"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip r:embed="rel9"/></a:graphic></wp:inline></w:drawing></w:r>';
  const bound = (name: string, content: string) =>
    `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:dataBinding w:xpath="/ns0:CoreProperties[1]/ns1:subject[1]"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const imported = await importing(
    wordFile({
      body:
        styled('Title', 'Lantern Rules') +
        p(`${run('Lamps are lit by ')}${bound('Keeper', run(''))}${run('each day.')}`) +
        bound('Review date', p('')) +
        p(`${run('Oil is kept by ')}${bound('Steward', run('the steward'))}${run('.')}`),
      comments: `<w:comment w:id="0">${p(picture)}</w:comment>`,
    }),
    { withoutComments: true },
  );
  expect(imported.source.leftOut).toEqual([
    { what: 'picture', place: 'comment 1', text: 'Plan of the hall' },
  ]);
  expect(imported.account.lostPictures).toEqual([]);
  expect(imported.source.notices.filter(({ text }) => text.includes('is empty'))).toEqual(
    ['Keeper', 'Review date'].map((name) => ({
      place: expect.any(String) as string,
      text: `the field “${name}” stands here and is empty: it shows a property of the document that has no value`,
    })),
  );
});
