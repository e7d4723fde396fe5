/** Word files with everything that an office does, each with the clauses that it must give. */
import { describe, expect, test } from 'vitest';
import { errors, importing, shown, unaccounted } from './imported.ts';
import { field, list, listed, p, run, styled, wordFile } from './word.ts';

const TITLE = styled('Title', 'School Bag Policy');
const LEGAL = list(1, [{ text: '%1.' }, { text: '%1.%2' }, { text: '%1.%2.%3' }]);

describe('numbers', () => {
  test('come from styles that are based on each other: the list from one, the level from another', async () => {
    const rules = list(3, [
      { text: '%1.' },
      { text: '%1.%2', more: '<w:pStyle w:val="Rule"/>' },
      { text: '(%3)', format: 'lowerLetter', more: '<w:pStyle w:val="Part"/>' },
    ]);
    const style = (id: string, base: string, numbering: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/><w:pPr><w:numPr>${numbering}</w:numPr></w:pPr></w:style>`;
    const imported = await importing(
      wordFile({
        lists: [rules],
        styles:
          style('Rule', 'Normal', '<w:ilvl w:val="1"/><w:numId w:val="3"/>') +
          style('Part', 'Rule', '<w:ilvl w:val="2"/>'),
        body: [
          TITLE,
          listed(3, 0, 'Bags'),
          styled('Rule', 'Bags are hung up:'),
          styled('Part', 'on a hook;'),
          styled('Part', 'by the strap.'),
          styled('Rule', 'Bags are named.'),
        ].join(''),
      }),
    );
    expect(imported.account.labels).toEqual({ printed: 5, lost: [], unknown: [] });
    expect(shown(imported).slice(-4)).toEqual([
      'p 1.1 Bags are hung up:',
      'item 1.1(a) on a hook;',
      'item 1.1(b) by the strap.',
      'p 1.2 Bags are named.',
    ]);
  });

  test('are counted as Word prints them, levels, restarts and formats included', async () => {
    const mixed = list(2, [
      { format: 'upperRoman', text: 'Part %1' },
      { format: 'lowerLetter', text: '(%2)' },
      { format: 'lowerRoman', text: '(%3)' },
    ]);
    const bytes = wordFile({
      lists: [LEGAL, mixed],
      body: [
        styled('Heading1', 'Aims', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        listed(1, 1, 'Staff must lock the door.'),
        listed(1, 1, 'Staff will:'),
        listed(2, 1, 'count the bags;'),
        listed(2, 2, 'twice a day;'),
        listed(2, 2, 'in the hall.'),
        listed(2, 1, 'sign the sheet.'),
        styled('Heading1', 'Care', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        listed(1, 1, 'Bags are cleaned.'),
        listed(1, 2, 'Only by the caretaker.'),
        listed(1, 1, 'Bags are dried.'),
      ].join(''),
    });
    const imported = await importing(bytes);
    expect(shown(imported)).toEqual([
      'h2 1 Aims',
      'p 1.1 Staff must lock the door.',
      'p 1.2 Staff will:',
      'item 1.2(a) count the bags;',
      'item2 1.2(a)(i) twice a day;',
      'item2 1.2(a)(ii) in the hall.',
      'item 1.2(b) sign the sheet.',
      'h2 2 Care',
      'p 2.1 Bags are cleaned.',
      'p 2.1.1 Only by the caretaker.',
      'p 2.2 Bags are dried.',
    ]);
    // Only numbers that the model would count differently are written.
    expect(imported.text.match(/\{\/\* #\S+ \S+ \*\/\}/g)).toEqual(
      ['{/* #bags-dried 2.2 */}', '{/* #only-caretaker 2.1.1 */}'].sort(
        (a, b) => imported.text.indexOf(a) - imported.text.indexOf(b),
      ),
    );
    expect(errors(imported)).toEqual([]);
  });

  test('restart if a list instance says so, and continue if another shares its counters', async () => {
    const abstract = LEGAL.abstract;
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const bytes = wordFile({
      lists: [{ abstract, num: nums }],
      body: [
        listed(1, 0, run('Doors', '<w:b/>')),
        listed(1, 1, 'One is counted.'),
        listed(2, 1, 'Two goes on in another instance.'),
        listed(3, 1, 'Seven starts anew.'),
        listed(3, 1, 'Eight follows.'),
      ].join(''),
    });
    expect(shown(await importing(bytes))).toEqual([
      'h2 1 Doors',
      'p 1.1 One is counted.',
      'p 1.2 Two goes on in another instance.',
      'p 1.7 Seven starts anew.',
      'p 1.8 Eight follows.',
    ]);
  });

  test('are all figures if the level is “legal”, and never restart if it says so', async () => {
    const legal = list(1, [
      { format: 'upperRoman', text: '%1.' },
      { text: '%1.%2', more: '<w:lvlRestart w:val="0"/><w:isLgl/>' },
    ]);
    const bytes = wordFile({
      lists: [legal],
      body: [
        listed(1, 0, run('First', '<w:b/>')),
        listed(1, 1, 'One.'),
        listed(1, 0, run('Second', '<w:b/>')),
        listed(1, 1, 'Two.'),
      ].join(''),
    });
    expect(shown(await importing(bytes))).toEqual([
      'h2 I First',
      'p 1.1 One.',
      'h2 II Second',
      'p 2.2 Two.',
    ]);
  });

  test('are read if they were typed into the text, beside headings that are only bold', async () => {
    const bytes = wordFile({
      body: [
        p(run('School Bag Policy', '<w:b/><w:sz w:val="40"/>'), '<w:jc w:val="center"/>'),
        p(run('1. Purpose', '<w:b/>')),
        p('1.1 This policy says how bags are kept.'),
        p('1.2\tStaff must:'),
        p('a) keep bags off the floor;'),
        p('b) never open a bag,'),
        p('(i) whoever asks, or'),
        p('(ii) whatever is in it;'),
        p('c) report a lost bag.'),
        p('4 members of staff have keys.'),
        p(run('2. Storage', '<w:b/>')),
        p('2.1 Bags hang on hooks 1.5 metres above the floor.'),
      ].join(''),
    });
    const imported = await importing(bytes);
    expect(imported.edition.meta.title).toBe('School Bag Policy');
    expect(shown(imported)).toEqual([
      'h2 1 Purpose',
      'p 1.1 This policy says how bags are kept.',
      'p 1.2 Staff must:',
      'item 1.2(a) keep bags off the floor;',
      'item 1.2(b) never open a bag,',
      'item2 1.2(b)(i) whoever asks, or',
      'item2 1.2(b)(ii) whatever is in it;',
      'item 1.2(c) report a lost bag.',
      'p - 4 members of staff have keys.',
      'h2 2 Storage',
      'p 2.1 Bags hang on hooks 1.5 metres above the floor.',
    ]);
    expect(imported.account.lost).toEqual([]);
    expect(errors(imported)).toEqual([]);
  });
});

describe('structure', () => {
  test('a heading joined to its text by a soft line break is separated; levels are never skipped', async () => {
    const bytes = wordFile({
      body: [
        styled('Title', 'Bags'),
        styled('Heading2', 'Care'),
        p(`${run('Cleaning', '<w:b/>')}<w:r><w:br/></w:r>${run('Bags are cleaned every week.')}`),
        p('More is said below.'),
      ].join(''),
    });
    const imported = await importing(bytes);
    expect(shown(imported)).toEqual([
      'h2 - Care',
      'h3 - Cleaning',
      'p - Bags are cleaned every week.',
      'p - More is said below.',
    ]);
    expect(imported.source.notices.map((r) => r.text)).toContain(
      '“Cleaning” is in one paragraph with the text after it and is read as its heading',
    );
  });

  test('tables: merged cells lose no word and every row can be cited alone', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const empty = '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl><w:tblPr/>${row(cell('Who'), cell('What'), cell('When'))}${row(
      cell('Staff', '<w:vMerge w:val="restart"/>'),
      cell('lock up'),
      cell('at four'),
    )}${row(empty, cell('count { bags } <11', '<w:gridSpan w:val="2"/>'))}</w:tbl>`;
    const bytes = wordFile({ body: TITLE + styled('Heading1', 'Duties') + table + p('The end.') });
    const imported = await importing(bytes);
    expect(shown(imported)).toEqual([
      'h2 - Duties',
      'row - Who | What | When',
      'row - Staff | lock up | at four',
      'row - Staff | count { bags } <11 | ',
      'p - The end.',
    ]);
    expect(imported.account.added).toEqual(['staff']);
    expect(imported.account.lost).toEqual([]);
  });

  test('footnotes, endnotes, text boxes, controls, symbols, links and breaks keep their words', async () => {
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}</w:p></w:${kind}>`;
    const box = (words: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wps:wsp><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(words)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = wordFile({
      links: { web: 'https://www.example.org/bags?a=1&b=_2_' },
      footnotes: note('footnote', 2, 'A bag is anything with a handle.'),
      endnotes: note('endnote', 1, 'Agreed in May.'),
      body: [
        TITLE,
        styled('Heading1', 'Bags'),
        p(
          `${run('Bags')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' are ')}${run('never ', '<w:b/>')}${run('left.')}`,
        ),
        p(
          `${run('See the')}<w:r><w:tab/></w:r><w:hyperlink r:id="web">${run('list of bags')}</w:hyperlink>${run(' (10')}<w:r><w:noBreakHyphen/></w:r>${run('11 year\u00adold\u00a0children)')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('1')}`,
        ),
        p(`${run('Here is a box.')}${box('Words in a box.')}`),
        p(
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here to enter text')}</w:sdtContent></w:sdt>${run('Signed')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
        ),
        p(`${run('Hidden: ')}${run('secret', '<w:vanish/>')}${run('nothing.')}`),
        p(
          `${run('Bags ')}${run('must ', '<w:strike/>')}${run('may ', '<w:dstrike/>')}${run('stay.')}`,
        ),
      ].join(''),
    });
    const imported = await importing(bytes);
    expect(shown(imported)).toEqual([
      'h2 - Bags',
      'p - Bags are never left.',
      'p - See the list of bags (10-11 yearold children)≥1',
      'p - Here is a box.',
      'p - Words in a box.',
      'p - Signed',
      'p - Hidden: nothing.',
      'p - Bags stay.',
      'note - A bag is anything with a handle.',
      'note - Agreed in May.',
    ]);
    expect(imported.text).toContain('**never** left.');
    expect(imported.edition.clauses[2]!.runs.flatMap((r) => r.marks)).toContainEqual({
      type: 'link',
      href: 'https://www.example.org/bags?a=1&b=_2_',
    });
    expect(imported.source.leftOut.map((l) => `${l.what}: ${l.text}`)).toEqual([
      'prompt that nobody filled in: Click here to enter text',
      'hidden text: secret',
      'struck-through words: must',
      'struck-through words: may',
    ]);
    expect(imported.account.lost).toEqual([]);
    expect(errors(imported)).toEqual([]);
  });

  test('headers, footers, contents and page numbers are left out, and every word of them is named', async () => {
    const contents =
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Care')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', '2')}</w:p>` +
      `<w:p>${run('Storage')}<w:r><w:tab/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const bytes = wordFile({
      headers: [p('St Example Primary School')],
      footers: [p(`${run('Page ')}${field('PAGE', '1')}${run(' of ')}${field('NUMPAGES', '9')}`)],
      body:
        contents +
        TITLE +
        styled('Heading1', 'Care') +
        p('Bags are cleaned.') +
        styled('TOC1', 'Care 2'),
    });
    const imported = await importing(bytes);
    expect(shown(imported)).toEqual(['h2 - Care', 'p - Bags are cleaned.']);
    expect(imported.source.leftOut.map((l) => `${l.what}: ${l.text}`)).toEqual([
      'table of contents: Care\t2 Storage\t3',
      'table of contents: Care 2',
      'header: St Example Primary School',
      'footer: Page 1 of 9',
    ]);
    expect(unaccounted(bytes, imported)).toEqual([]);
  });
});

describe('fields', () => {
  const target = (text: string) =>
    p(
      `<w:bookmarkStart w:id="1" w:name="_Ref1"/>${run(text)}<w:bookmarkEnd w:id="1"/>`,
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
    );
  const body = (reference: string) =>
    listed(1, 0, run('Doors', '<w:b/>')) +
    target('Doors are locked.') +
    listed(1, 1, `${run('Staff have keys (see ')}${reference}${run(').')}`);

  test('a cross-reference keeps its printed words and becomes a link to the clause', async () => {
    const imported = await importing(
      wordFile({ lists: [LEGAL], body: body(field('REF _Ref1 \\r \\h', '1.1')) }),
    );
    expect(shown(imported)[2]).toBe('p 1.2 Staff have keys (see 1.1).');
    expect(imported.text).toContain('(see [1.1](#doors-locked)).');
  });

  test('a cross-reference without stored words is filled from its target, never left as “(see )”', async () => {
    const imported = await importing(
      wordFile({ lists: [LEGAL], body: body(field('REF _Ref1 \\r \\h', '')) }),
    );
    expect(shown(imported)[2]).toBe('p 1.2 Staff have keys (see 1.1).');
    const lost = await importing(
      wordFile({ lists: [LEGAL], body: body(field('REF _Gone \\r \\h', '')) }),
    );
    expect(shown(lost)[2]).toBe('p 1.2 Staff have keys (see [lost reference]).');
    expect(lost.source.notices.map((r) => r.text)).toContain(
      'a cross-reference (to “_Gone”) leads nowhere; [lost reference] was written in its place',
    );
  });

  test('nested and simple fields keep their words too, but not names from the file’s properties', async () => {
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>${field('PAGE', '7')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('chosen')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const bytes = wordFile({
      body: [
        TITLE,
        styled('Heading1', 'Doors'),
        p(
          `${run('Words ')}${nested}${run(' and ')}<w:fldSimple w:instr=" SEQ Figure ">${run('12')}</w:fldSimple>${run('.')}`,
        ),
        p(`${run('By ')}${field('AUTHOR', 'Zebedee Quillfeather')}${run('the governors.')}`),
      ].join(''),
    });
    const imported = await importing(bytes);
    expect(shown(imported)).toEqual([
      'h2 - Doors',
      'p - Words chosen and 12.',
      'p - By the governors.',
    ]);
    expect(imported.text).not.toContain('Quillfeather');
  });
});

describe('tracked changes and comments', () => {
  const tracked = wordFile({
    body:
      TITLE +
      styled('Heading1', 'Doors') +
      p(
        `${run('Staff ')}<w:del w:id="1" w:author="A"><w:r><w:delText>should</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('must')}</w:ins>${run(' lock doors.')}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="A"/></w:rPr></w:pPr><w:ins w:id="4" w:author="A">${run('New paragraph. ')}</w:ins></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="A"/></w:rPr></w:pPr>${run('One half ')}</w:p>` +
      p('and the other.'),
  });

  test('are refused with their count until someone decides', async () => {
    await expect(importing(tracked)).rejects.toMatchObject({
      problem: {
        code: 'import-tracked-changes',
        message:
          'The file has tracked changes that are neither accepted nor rejected: 3 insertions, 2 deletions. For instance: deleted “should”, inserted “must”, inserted “New paragraph.”.',
      },
    });
  });

  test('give the text with or without the changes when accepted or rejected', async () => {
    expect(shown(await importing(tracked, { changes: 'accept' }))).toEqual([
      'h2 - Doors',
      'p - Staff must lock doors.',
      'p - New paragraph.',
      'p - One half and the other.',
    ]);
    expect(shown(await importing(tracked, { changes: 'reject' }))).toEqual([
      'h2 - Doors',
      'p - Staff should lock doors.',
      'p - One half',
      'p - and the other.',
    ]);
  });

  test('comments are refused until someone decides, then listed, and no author is named', async () => {
    const bytes = wordFile({
      comments: `<w:comment w:id="0" w:author="Zebedee Quillfeather">${p('Is this still true?')}</w:comment>`,
      body:
        TITLE +
        styled('Heading1', 'Doors') +
        p(
          `<w:commentRangeStart w:id="0"/>${run('Doors are locked.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
    });
    await expect(importing(bytes)).rejects.toMatchObject({
      problem: {
        code: 'import-comments',
        message: 'The file has 1 comment. The first says “Is this still true?”.',
      },
    });
    const imported = await importing(bytes, { withoutComments: true });
    expect(shown(imported)).toEqual(['h2 - Doors', 'p - Doors are locked.']);
    expect(imported.source.leftOut).toEqual([
      { what: 'comment', place: 'comment 1', text: 'Is this still true?' },
    ]);
  });
});
