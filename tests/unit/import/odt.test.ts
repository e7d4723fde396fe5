/** OpenDocument texts become drafts in which nothing is lost, and the numbers are those that the file prints. */
import { describe, expect, it, test } from 'vitest';
import { readOdtAgain } from '../../../src/import/account/read-odt-again.ts';
import { SEAM } from '../../../src/import/account/read-again.ts';
import { ImportError } from '../../../src/messages/import-error.ts';
import type { Imported } from '../../../src/import/import-policy.ts';
import { errors, importing, shown } from './imported.ts';
import {
  flatOdtFile,
  frame,
  h,
  list,
  listStyle,
  note,
  odtFile,
  outlineStyle,
  p,
  span,
  table,
  title,
  type OdtParts,
} from './odt.ts';

const read = (parts: OdtParts | string, more: Parameters<typeof importing>[1] = {}) =>
  importing(odtFile(typeof parts === 'string' ? { body: parts } : parts), {
    file: 'policy.odt',
    ...more,
  });

/** What the account says is wrong; empty where all is well. */
const wrong = ({ account, problems }: Imported) => ({
  lost: account.lost,
  displaced: account.displaced,
  added: account.added,
  labels: account.labels.lost,
  unknown: account.labels.unknown,
  counted: account.counted,
  links: account.lostLinks,
  pictures: account.lostPictures,
  problems: problems.filter(({ severity }) => severity === 'error'),
});
const NOTHING = {
  lost: [],
  displaced: [],
  added: [],
  labels: [],
  unknown: [],
  counted: [],
  links: [],
  pictures: [],
  problems: [],
};
const notices = ({ source }: Imported) =>
  source.notices.flatMap(({ place, text }) => (place === 'numbers' ? [] : [text]));
const leftOut = ({ source }: Imported) =>
  source.leftOut.map(({ what, place, text }) => `${what}, ${place}: ${text}`);

const LEGAL = listStyle('LEGAL', [
  { suffix: '.' },
  { shown: 2 },
  { format: 'a', prefix: '(', suffix: ')' },
  { format: 'i', suffix: '.' },
]);
const DOTS = listStyle('DOTS', [{ bullet: '•' }, { bullet: '◦' }]);
const TITLE = title('Umbrella Policy');

describe('words', () => {
  it('has headings, paragraphs and what their letters look like', async () => {
    const imported = await read(
      TITLE +
        h(1, 'Porch') +
        p(
          `<text:span text:style-name="B">Wet</text:span> umbrellas   stay\n in the ${span('I', 'porch')}.`,
        ) +
        p(
          `<text:span>A roof of 5 m</text:span>${span('UP', '2')}, H${span('DOWN', '2')}O<text:s text:c="2"/>and<text:tab/>a<text:line-break/>line.`,
        ),
    );
    expect(imported.edition.meta.title).toBe('Umbrella Policy');
    expect(shown(imported)).toEqual([
      'h2 - Porch',
      'p - Wet umbrellas stay in the porch.',
      'p - A roof of 5 m², H₂O and a\nline.',
    ]);
    expect(imported.text).toContain('**Wet** umbrellas stay in the *porch*.');
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('knows a heading by the style that its own is based on, and a title', async () => {
    const imported = await read({
      automatic:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>',
      body: TITLE + h(1, 'Porch') + p('Hooks', 'P1') + p('Umbrellas hang on hooks.'),
    });
    expect(shown(imported)).toEqual(['h2 - Porch', 'h3 - Hooks', 'p - Umbrellas hang on hooks.']);
  });

  it('reads notes where the text refers to them', async () => {
    const imported = await read(
      TITLE +
        h(1, 'Porch') +
        p(
          `<text:span>Umbrellas</text:span>${note('footnote', p('Parasols too.'))} are lent${note('endnote', p('To <text:s/>all.'))}.`,
        ),
    );
    expect(shown(imported)).toEqual([
      'h2 - Porch',
      'p - Umbrellas are lent.',
      'note - Parasols too.',
      'note - To all.',
    ]);
    expect(imported.text).toContain('Umbrellas[^1] are lent[^2].');
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('keeps links and references, and names links to files', async () => {
    const imported = await read(
      TITLE +
        h(
          1,
          '<text:bookmark-start text:name="porch"/>Porch<text:bookmark-end text:name="porch"/>',
        ) +
        p('See <text:a xlink:href="https://example.org/rain">rain</text:a>.') +
        p(
          'See <text:bookmark-ref text:reference-format="text" text:ref-name="porch">Porch</text:bookmark-ref> again.',
        ) +
        p('See <text:a xlink:href="#1.Porch|outline">there</text:a> once more.') +
        p('See <text:a xlink:href="../map.pdf">the map</text:a>.'),
    );
    expect(imported.text).toContain('[rain](https://example.org/rain)');
    expect(imported.text).toContain('[Porch](#porch) again');
    expect(imported.text).toContain('[there](#porch) once more');
    expect(leftOut(imported)).toEqual(['link to a file, paragraph 6: the map → ../map.pdf']);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('keeps what fields print, drops what is no word of the policy, and fills what is not stored', async () => {
    const imported = await read({
      meta: '<dc:title>Umbrella Policy</dc:title><meta:user-defined meta:name="School">Brindlemoor</meta:user-defined>',
      body:
        TITLE +
        p(
          'Valid on <text:date text:date-value="2026-09-01">1 September 2026</text:date>, page <text:page-number>3</text:page-number>.',
        ) +
        p('The porter of <text:user-defined text:name="School"/> counts them.') +
        p(
          'Written by <text:author-name>Z. Quillfeather</text:author-name>: <text:variable-set text:name="x">twice</text:variable-set>.',
        ),
    });
    expect(shown(imported)).toEqual([
      'p - Valid on 1 September 2026, page .',
      'p - The porter of Brindlemoor counts them.',
      'p - Written by : twice.',
    ]);
    expect(leftOut(imported)).toEqual([
      'page number, paragraph 2: 3',
      'file property, paragraph 4: Z. Quillfeather',
    ]);
    expect(notices(imported)).toEqual([
      '“1 September 2026” is a date or time that the program updates by itself',
      'the file does not hold what a field printed; “Brindlemoor” was written, from the file’s property “School”',
    ]);
  });

  it('leaves out what is hidden or struck through, and names it', async () => {
    const imported = await read(
      TITLE +
        p(
          `<text:span>Umbrellas </text:span>${span('STRUCK', 'never ')}${span('HIDDEN', 'secretly ')}dry.`,
        ) +
        `<text:section text:name="S" text:display="none">${p('Parasols burn.')}</text:section>` +
        `<text:section text:name="T" text:protected="true">${p('Canvas dries.')}</text:section>`,
    );
    expect(shown(imported)).toEqual(['p - Umbrellas dry.', 'p - Canvas dries.']);
    expect(leftOut(imported)).toEqual([
      'struck-through words, paragraph 2: never',
      'hidden text, paragraph 2: secretly',
      'hidden section, paragraph 2: Parasols burn.',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('reads text boxes, names pictures with what they say, and reads formulas', async () => {
    const picture =
      '<draw:image xlink:href="Pictures/1.png"/><svg:title>Porch</svg:title><svg:desc>A porch in rain</svg:desc>';
    const half =
      '<math:math xmlns:math="http://www.w3.org/1998/Math/MathML"><math:mfrac><math:mi>days</math:mi><math:mn>365</math:mn></math:mfrac><math:annotation>days over 365</math:annotation></math:math>';
    const imported = await read({
      files: {
        'Pictures/1.png': new Uint8Array([0x89, 0x50]),
        'Object 1/content.xml': half,
      },
      body:
        TITLE +
        p(`${frame(`<draw:text-box>${p('Mind the step.')}</draw:text-box>`)}The porch is wet.`) +
        p(`${frame(picture)}Look.`) +
        p(
          `<text:span>Costs </text:span>${frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>')} a day.`,
        ),
    });
    expect(shown(imported)).toEqual([
      'p - The porch is wet.',
      'p - Mind the step.',
      'p - Look.',
      'p - Costs days/365 a day.',
    ]);
    const [first] = imported.source.pictures;
    expect(first).toMatchObject({
      place: 'paragraph 3',
      path: 'Pictures/1.png',
      description: 'Porch: A porch in rain',
    });
    expect(first?.read()).toEqual(new Uint8Array([0x89, 0x50]));
    expect(imported.account.pictures).toBe(1);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('writes the signs of symbol fonts as characters', async () => {
    const imported = await read(
      TITLE +
        h(1, 'Porch') +
        p(`<text:span>Lending is </text:span>${span('WING', '\uf0fc')} agreed.`),
    );
    expect(shown(imported)).toEqual(['h2 - Porch', 'p - Lending is ✓ agreed.']);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('drops a table of contents with its heading', async () => {
    const imported = await read(
      TITLE +
        p('Contents') +
        `<text:table-of-content><text:table-of-content-source text:outline-level="3"/><text:index-body><text:index-title>${p('Inside')}</text:index-title>${p('Porch<text:tab/>2', 'Contents_20_1')}</text:index-body></text:table-of-content>` +
        h(1, 'Porch') +
        p('Umbrellas dry.'),
    );
    expect(shown(imported)).toEqual(['h2 - Porch', 'p - Umbrellas dry.']);
    expect(leftOut(imported)).toEqual([
      'table of contents, paragraph 2: Inside Porch 2',
      'table of contents, paragraph 2: Contents',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('lists headers and footers, and reads facts there', async () => {
    const imported = await read({
      body: TITLE + h(1, 'Porch') + p('Umbrellas dry.'),
      page:
        `<style:header>${p('Next review: 1 September 2027')}</style:header>` +
        `<style:footer>${p('Page <text:page-number>1</text:page-number>')}</style:footer>`,
    });
    expect(leftOut(imported)).toEqual([
      'header, header of the page style “Standard”: Next review: 1 September 2027',
      'footer, footer of the page style “Standard”: Page 1',
    ]);
    expect(imported.facts.map(({ words }) => words)).toContain('Next review: 1 September 2027');
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('is the same in one piece, and from a template', async () => {
    const parts = {
      styles: LEGAL,
      body: TITLE + h(1, 'Porch') + list('LEGAL', ['Umbrellas dry.', 'Hats too.']),
    };
    const packed = await read(parts);
    const flat = await importing(flatOdtFile(parts), { file: 'policy.fodt' });
    const template = await read({
      ...parts,
      mimetype: 'application/vnd.oasis.opendocument.text-template',
    });
    expect(shown(packed)).toEqual(['h2 - Porch', 'p 1 Umbrellas dry.', 'p 2 Hats too.']);
    expect(flat.text).toBe(packed.text);
    expect(template.text).toBe(packed.text);
    expect(wrong(flat)).toEqual(NOTHING);
  });

  it('says that there are macros', async () => {
    const body = TITLE + p('Umbrellas dry.');
    const imported = await read({ body, files: { 'Basic/Standard/Module1.xml': '<a/>' } });
    expect(notices(imported)).toEqual([
      'it has macros, which are no part of the text and were not read',
    ]);
    const without = await read({ body, files: { 'Basic/Standard/script-lb.xml': '<a/>' } });
    expect(notices(without)).toEqual([]);
  });
});

describe('printed numbers', () => {
  const numbers = (imported: Imported) =>
    shown(imported).map((line) => line.replace(/^\S+ (\S+) .*?(\S+)$/, '$1 $2'));

  it('counts levels, formats, starts and what goes on', async () => {
    const imported = await read({
      styles: LEGAL,
      body:
        TITLE +
        list(
          'LEGAL',
          [
            p('One') + list('', ['one-one', p('one-two') + list('', ['alpha', 'beta'])]),
            p('Two') + list('', ['two-one']) + p('More of two'),
            '<text:list-header><text:p>Apart</text:p></text:list-header>',
            '<text:list-item text:start-value="7"><text:p>Seven</text:p></text:list-item>',
          ],
          ' xml:id="list1"',
        ) +
        p('Between.') +
        list('LEGAL', ['Eight'], ' text:continue-numbering="true"') +
        list('DOTS', ['dot']) +
        list('LEGAL', ['Nine'], ' text:continue-list="list1"'),
      automatic: DOTS,
    });
    expect(numbers(imported)).toEqual([
      '1 One',
      '1.1 one-one',
      '1.2 one-two',
      '1.2(a) alpha',
      '1.2(b) beta',
      '2 Two',
      '2.1 two-one',
      '- two',
      '- Apart',
      '7 Seven',
      '- Between.',
      '8 Eight',
      '- dot',
      '9 Nine',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
    expect(imported.account.labels.printed).toBe(10);
  });

  it('goes on at a deeper level where a list is broken off', async () => {
    const imported = await read({
      styles: LEGAL,
      body:
        TITLE +
        list('LEGAL', [p('One') + list('', ['one-one'])]) +
        p('Between.') +
        list('LEGAL', [list('', ['one-two']), 'Two'], ' text:continue-numbering="true"'),
    });
    expect(numbers(imported)).toEqual([
      '1 One',
      '1.1 one-one',
      '- Between.',
      '1.2 one-two',
      '2 Two',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('begins anew in a new list', async () => {
    const imported = await read({
      styles: LEGAL,
      body:
        TITLE +
        h(1, 'Porch') +
        list('LEGAL', ['Dry.', 'Hang.']) +
        h(1, 'Cellar') +
        list('LEGAL', ['Store.']),
    });
    expect(numbers(imported)).toEqual([
      '- Porch',
      '(1) Dry.',
      '(2) Hang.',
      '- Cellar',
      '(1) Store.',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('numbers headings by the outline style, but for those that say they are not', async () => {
    const imported = await read({
      styles: outlineStyle([{ suffix: '.' }, { shown: 2 }]),
      automatic:
        '<style:style style:name="P9" style:family="paragraph" style:parent-style-name="Heading_20_1" style:list-style-name=""/>',
      body:
        TITLE +
        h(1, 'Porch') +
        h(2, 'Hooks') +
        p('Umbrellas hang.') +
        h(1, 'Preface', ' text:is-list-header="true"') +
        p('Why.') +
        '<text:h text:style-name="P9" text:outline-level="1">Aside</text:h>' +
        p('What.') +
        h(1, 'Cellar', ' text:restart-numbering="true" text:start-value="5"') +
        p('Canvas.'),
    });
    expect(numbers(imported)).toEqual([
      '1 Porch',
      '1.1 Hooks',
      '- hang.',
      '- Preface',
      '- Why.',
      '- Aside',
      '- What.',
      '5 Cellar',
      '- Canvas.',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('takes the list of a paragraph’s style, and headings inside lists', async () => {
    const imported = await read({
      styles:
        LEGAL +
        '<style:style style:name="Clause" style:family="paragraph" style:list-style-name="LEGAL"/>',
      body:
        TITLE +
        list(
          '',
          [
            '<text:list-item><text:h text:style-name="Heading_20_1" text:outline-level="1">Porch</text:h></text:list-item>',
          ].map((item) => item),
        ) +
        list('', [p('First.', 'Clause'), p('Second.', 'Clause')]),
    });
    expect(numbers(imported)).toEqual(['- Porch', '1 First.', '2 Second.']);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  test.each([
    [{ format: 'a', suffix: ')' }, 28, 'ab)'],
    [{ format: 'a', suffix: ')', more: ' style:num-letter-sync="true"' }, 28, 'bb)'],
    [{ format: 'A', suffix: '.' }, 3, 'C.'],
    [{ format: 'I', suffix: '.' }, 14, 'XIV.'],
    [{ format: '01, 02, 03, ...' }, 7, '07'],
    [{ format: '1', prefix: 'Section ' }, 2, 'Section 2'],
    [{ format: '1', suffix: '.', more: ' loext:num-list-format="U0%1%"' }, 2, 'U02'],
  ])('prints %o', async (level, start, label) => {
    const imported = await read({
      styles: listStyle('L', [level]),
      body:
        TITLE +
        list('L', [
          `<text:list-item text:start-value="${start}"><text:p>Umbrellas dry.</text:p></text:list-item>`,
        ]),
    });
    const [block] = imported.source.blocks.slice(1);
    expect(block).toMatchObject({ label: { text: label } });
    expect(imported.account.labels).toEqual({ printed: 1, lost: [], unknown: [] });
  });

  it('says so where it does not know a way of counting, in both readings', async () => {
    const imported = await read({
      styles: listStyle('L', [{ format: '一, 二, 三, ...' }]),
      body: TITLE + list('L', ['Umbrellas dry.', 'Hats too.']),
    });
    expect(notices(imported)).toContain(
      'the number format “一” is not known, so figures were written',
    );
    expect(imported.account.labels.unknown).toEqual(['paragraph 2', 'paragraph 3']);
  });

  it('takes the number that the program wrote, and says where counting gives another', async () => {
    const imported = await read({
      styles: outlineStyle([{ suffix: '.' }]),
      body: TITLE + h(1, '<text:number>4.</text:number>Porch') + p('Umbrellas dry.'),
    });
    expect(shown(imported)).toEqual(['h2 4 Porch', 'p - Umbrellas dry.']);
    expect(notices(imported)).toEqual([
      'the file holds “4.” as its number, where counting gives “1.”',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });
});

describe('tables', () => {
  it('has head rows, merged and repeated cells', async () => {
    const imported = await read(
      TITLE +
        `<table:table><table:table-header-rows><table:table-row>${['Who', 'What', 'When']
          .map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`)
          .join('')}</table:table-row></table:table-header-rows>` +
        `<table:table-row><table:table-cell table:number-rows-spanned="2">${p('Matron')}</table:table-cell><table:table-cell>${p('lends')}</table:table-cell><table:table-cell>${p('noon')}</table:table-cell></table:table-row>` +
        `<table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-spanned="2">${p('mends')}</table:table-cell><table:covered-table-cell/></table:table-row>` +
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="3"/></table:table-row></table:table>',
    );
    expect(shown(imported)).toEqual([
      'row - Who | What | When',
      'row - Matron | lends | noon',
      'row - Matron | mends | ',
    ]);
    expect(notices(imported)).toEqual([
      'cells are merged downwards; their words are repeated in each row, so that a row can be cited alone',
    ]);
    expect(wrong(imported)).toEqual({ ...NOTHING, added: ['matron'] });
  });

  it('reads one that only lays out the text as text', async () => {
    const imported = await read(
      TITLE +
        table([
          ['1.', 'Umbrellas are dried in the porch before lessons.'],
          ['2.', 'Canvas is stored in the cellar over the summer.'],
        ]),
    );
    expect(shown(imported)).toEqual([
      'p 1 Umbrellas are dried in the porch before lessons.',
      'p 2 Canvas is stored in the cellar over the summer.',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('counts lists in a cell by themselves', async () => {
    const imported = await read({
      styles: LEGAL,
      body:
        TITLE +
        list('LEGAL', [
          p('One') +
            table([
              ['Who', 'What'],
              ['Porter', list('LEGAL', ['counts', 'locks'])],
            ]),
          'Two',
        ]),
    });
    expect(shown(imported)).toEqual([
      'p 1 One',
      'row - Who | What',
      'row - Porter | 1. counts 2. locks',
      'p 2 Two',
    ]);
    expect(imported.account.lost).toEqual([]);
  });
});

describe('changes and comments', () => {
  const region = (id: string, what: string) =>
    `<text:changed-region xml:id="${id}" text:id="${id}">${what}</text:changed-region>`;
  const info =
    '<office:change-info><dc:creator>Z</dc:creator><dc:date>2026-01-01</dc:date></office:change-info>';
  const body =
    `<text:tracked-changes>${region('c1', `<text:insertion>${info}</text:insertion>`)}${region('c2', `<text:deletion>${info}${p('never ')}</text:deletion>`)}${region('c3', `<text:deletion>${info}${p(' in the cellar.')}${p('Hats')}</text:deletion>`)}${region('c4', `<text:insertion>${info}</text:insertion>`)}</text:tracked-changes>` +
    TITLE +
    p(
      '<text:span>Umbrellas are </text:span><text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>always <text:change-end text:change-id="c1"/>dry<text:change text:change-id="c3"/> stay too.',
    ) +
    p('Parasols<text:change-start text:change-id="c4"/> fade.') +
    p('Capes<text:change-end text:change-id="c4"/> are rare.');

  it('asks first', async () => {
    await expect(read(body)).rejects.toThrow(
      /2 insertions, 2 deletions\. For instance: inserted “always”, inserted “fade\. Capes”, deleted “never”/,
    );
  });

  it('accepts them all', async () => {
    const imported = await read(body, { changes: 'accept' });
    expect(shown(imported)).toEqual([
      'p - Umbrellas are always dry stay too.',
      'p - Parasols fade.',
      'p - Capes are rare.',
    ]);
    expect(wrong(imported)).toEqual(NOTHING);
  });

  it('or none of them', async () => {
    const imported = await read(body, { changes: 'reject' });
    expect(shown(imported)).toEqual([
      'p - Umbrellas are never dry in the cellar.',
      'p - Hats stay too.',
      'p - Parasols are rare.',
    ]);
    expect(imported.account.lost).toEqual([]);
    expect(imported.account.added).toEqual([]);
  });

  it('lists comments where somebody decided to leave them out', async () => {
    const comment = `<office:annotation><dc:creator>Quillfeather</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>${p('Really?')}</office:annotation>`;
    const text = TITLE + h(1, 'Porch') + p(`<text:span>Umbrellas</text:span>${comment} dry.`);
    await expect(read(text)).rejects.toThrow(ImportError);
    const imported = await read(text, { withoutComments: true });
    expect(leftOut(imported)).toEqual(['comment, comment 1: Really?']);
    expect(wrong(imported)).toEqual(NOTHING);
    expect(errors(imported)).toEqual([]);
  });
});

describe('read once more', () => {
  const picture = (path: string, words: string) =>
    frame(`<draw:image xlink:href="${path}"/><svg:title>${words}</svg:title>`);
  const bytes = odtFile({
    styles: LEGAL,
    files: { 'Object 1/content.xml': `<a xmlns:text="x">${p('Sums')}</a>` },
    page: `<style:header>${p(`${picture('Pictures/0.png', 'Crest')}Confidential`)}</style:header><style:header-left style:display="false">${p('Never')}</style:header-left>`,
    body:
      p(`Umb${span('B', 'rellas')} dry${note('footnote', p('A note.'))}.`) +
      p(`${frame(`<draw:text-box>${p('A box.')}</draw:text-box>`)}Beside it`) +
      list('LEGAL', [p('One') + list('', ['in it'])]) +
      table([['Porch', 'Dry']]) +
      p(
        `<text:a xlink:href="https://example.org">Rain</text:a>${picture('Pictures/1.png', 'Porch')}`,
      ) +
      p(
        `<text:span>Look</text:span><office:annotation><dc:creator>Z</dc:creator>${p('Really?')}</office:annotation>`,
      ) +
      p(
        `<text:span>Sum</text:span>${frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="x.png"/>')}`,
      ),
  });
  const found = readOdtAgain(bytes, 'accept');

  it('has what is printed in every part, with its number and its place', () => {
    expect(
      found.paragraphs.map(({ part, place, text, label }) => [
        part,
        place,
        text.replaceAll(SEAM, ''),
        label,
      ]),
    ).toEqual([
      ['document', 'paragraph 1', 'Umbrellas dry.', ''],
      ['document', 'paragraph 2', 'Beside it', ''],
      ['document', 'paragraph 2', 'A box.', ''],
      ['document', 'paragraph 3', 'One', '1.'],
      ['document', 'paragraph 4', 'in it', '1.1'],
      ['document', 'table 1, row 1', 'Porch', ''],
      ['document', 'table 1, row 1', 'Dry', ''],
      ['document', 'paragraph 7', 'Rain', ''],
      ['document', 'paragraph 8', 'Look', ''],
      ['document', 'paragraph 9', 'Sum', ''],
      ['footnotes', 'footnote 1', 'A note.', ''],
      ['comments', 'comment 1', 'Really?', ''],
      ['embedded', './Object 1', 'Sums', ''],
      ['header', 'header of the page style “Standard”', 'Confidential', ''],
    ]);
  });

  it('has pictures and addresses, and no picture that only stands for something else', () => {
    expect(found.pictures.map(({ description }) => description)).toEqual(['Porch', 'Crest']);
    expect(found.links).toEqual([{ place: 'paragraph 7', target: 'https://example.org' }]);
  });

  it('finds all of it in the draft or in the report', async () => {
    const imported = await importing(bytes, { file: 'policy.odt', withoutComments: true });
    expect(leftOut(imported)).toEqual(
      expect.arrayContaining([
        'embedded document, paragraph 9: Sums',
        'picture, paragraph 7: Porch',
        'picture, header of the page style “Standard”: Crest',
        'comment, comment 1: Really?',
      ]),
    );
    const { lost, lostPictures, lostLinks } = imported.account;
    expect({ lost, lostPictures, lostLinks }).toEqual({
      lost: [],
      lostPictures: [],
      lostLinks: [],
    });
  });
});
