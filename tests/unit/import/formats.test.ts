/** The other formats give the same clauses as Word does. */
import { expect, test } from 'vitest';
import { errors, importing, shown } from './imported.ts';
import { pdfFile, type PdfLine } from './pdf.ts';

const CLAUSES = [
  'h2 1 Purpose',
  'p 1.1 This policy says how bags are kept.',
  'p 1.2 Staff must:',
  'item 1.2(a) keep bags off the floor;',
  'item 1.2(b) report a lost bag.',
  'h2 2 Storage',
  'p 2.1 Bags hang on hooks (see 1.2).',
];

test('plain text, whether broken into lines or not', async () => {
  const imported = await importing(
    [
      'School Bag Policy',
      '',
      '1. Purpose',
      '1.1 This policy says how',
      '    bags are kept.',
      '1.2 Staff must:',
      '  a) keep bags off the floor;',
      '  b) report a lost bag.',
      '2. Storage',
      '2.1 Bags hang on hooks (see 1.2).',
      '',
      'Next review: Autumn 2027',
    ].join('\r\n'),
    { file: 'policy.txt' },
  );
  expect(imported.edition.meta.title).toBe('School Bag Policy');
  expect(imported.edition.meta.nextReview?.written).toBe('Autumn 2027');
  expect(shown(imported)).toEqual(CLAUSES);
  expect(imported.text).toContain('(see [1.2](#staff)).');
  expect(imported.account.lost).toEqual([]);
});

test('text that Windows wrote keeps its quotation marks', async () => {
  const imported = await importing(
    Uint8Array.from([...'Bags '].map((c) => c.charCodeAt(0)).concat(0x93, 0x61, 0x94)),
    {
      file: 'policy.txt',
    },
  );
  expect(shown(imported)).toEqual(['p - Bags “a”']);
});

test('Markdown', async () => {
  const imported = await importing(
    `# School Bag Policy

## Purpose

This policy says how bags <!-- all bags --> are kept.

Staff must:

- keep bags off the **floor**;
- report a lost bag.[^1]

## Storage

| Where | What |
|---|---|
| hall | a \\| b |

[^1]: To the office.
`,
    { file: 'policy.md' },
  );
  expect(imported.edition.meta.title).toBe('School Bag Policy');
  expect(shown(imported)).toEqual([
    'h2 - Purpose',
    'p - This policy says how bags are kept.',
    'p - Staff must:',
    'item - keep bags off the floor;',
    'item - report a lost bag.',
    'h2 - Storage',
    'row - Where | What',
    'row - hall | a | b',
    'note - To the office.',
  ]);
  expect(imported.source.leftOut).toEqual([{ what: 'comment', place: 'line 5', text: 'all bags' }]);
  expect(errors(imported)).toEqual([]);
});

test('words that the source strikes through are left out, and every one is named', async () => {
  const markdown = 'Staff ~~must~~ should ask.\n\n~~Nobody is told.~~\n\nBags are dry.\n';
  const html =
    '<p>Staff <s>must</s> should <del>not</del> <strike>ever</strike> ask.</p><p>Bags <span style="text-decoration: line-through">may be</span> are dry.</p>';
  const [md, page] = [
    await importing(markdown, { file: 'policy.md' }),
    await importing(html, { file: 'policy.html' }),
  ];
  expect(shown(md)).toEqual(['p - Staff should ask.', 'p - Bags are dry.']);
  expect(md.source.leftOut).toEqual([
    { what: 'struck-through words', place: 'line 1', text: 'must' },
    { what: 'struck-through words', place: 'line 3', text: 'Nobody is told.' },
  ]);
  expect(shown(page)).toEqual(['p - Staff should ask.', 'p - Bags are dry.']);
  expect(page.source.leftOut).toEqual(
    [
      ['1', 'must'],
      ['1', 'not'],
      ['1', 'ever'],
      ['2', 'may be'],
    ].map(([n, text]) => ({
      what: 'struck-through words',
      place: `paragraph ${n}`,
      text,
    })),
  );
  for (const { account, text } of [md, page]) {
    expect(account.lost).toEqual([]);
    expect(text).not.toContain('~~');
  }
});

test('this project’s own format keeps its ids and numbers', async () => {
  const imported = await importing(
    `---
title: School Bag Policy
status: adopted
---

## Purpose {/* #purpose */}

Bags are kept. {/* #bags-kept 6.1 */}

<Note>
An editor’s remark.
</Note>

Bags are dry. {/* #bags-dry none */}
`,
    { file: 'policy.mdx' },
  );
  expect(imported.edition.clauses.map((c) => `${c.id} ${c.number}`)).toEqual([
    'purpose 1',
    'bags-kept 6.1',
    'bags-dry null',
  ]);
  expect(imported.source.leftOut.map((l) => l.what)).toEqual(['front matter', 'editorial note']);
});

test('HTML: the page’s furniture is left out and listed, lists keep their numbers', async () => {
  const imported = await importing(
    `<!doctype html><html><head><title>Bags</title><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>School Bag Policy</h1>
<h2 id="why">Purpose</h2><p>This policy says how <b>bags </b>are kept.</p><p>Staff must:</p>
<ol type="a"><li>keep bags off the floor;<ul><li>or on a shelf;</li></ul></li><li><p>report a lost bag.</p><p>At once.</p></li></ol>
<table><tr><th>Who</th><th>What</th></tr><tr><td rowspan="2">Staff</td><td>lock</td></tr><tr><td>count</td></tr></table>
<p>See <a href="#why">the purpose</a>, {braces} &lt;11.</p></main>
<footer>© the school</footer><script>var a = "words"</script></body></html>`,
    { file: 'policy.html' },
  );
  expect(shown(imported)).toEqual([
    'h2 - Purpose',
    'p - This policy says how bags are kept.',
    'p - Staff must:',
    'item (a) keep bags off the floor;',
    'item2 - or on a shelf;',
    'item (b) report a lost bag.',
    'p - At once.',
    'row - Who | What',
    'row - Staff | lock',
    'row - Staff | count',
    'p - See the purpose, {braces} <11.',
  ]);
  expect(imported.text).toContain('[the purpose](#purpose)');
  expect(imported.source.leftOut.map((l) => `${l.what}: ${l.text}`)).toEqual([
    'title of the page: Bags',
    'navigation: Home',
    'footer: © the school',
  ]);
});

test('HTML: a table that only lays out the text becomes text, and one of data stays a table', async () => {
  const imported = await importing(
    `<h1>School Bag Policy</h1><table><tr><td><h2>Purpose</h2><p>This policy says how bags are kept.</p></td>
<td><h2>Bags</h2><ul><li>Bags are kept on hooks.</li></ul></td></tr></table>
<table><tr><td>1.1</td><td>Bags are kept dry, and off the floor.</td></tr>
<tr><td>1.2</td><td>Bags are taken home on Friday.</td></tr></table>
<table><caption>Closing times</caption><tr><th>Day</th><th>Time</th></tr><tr><td>Monday</td><td>3.30</td></tr></table>`,
    { file: 'policy.html' },
  );
  expect(shown(imported)).toEqual([
    'h2 - Purpose',
    'p - This policy says how bags are kept.',
    'h2 - Bags',
    'item - Bags are kept on hooks.',
    'p 1.1 Bags are kept dry, and off the floor.',
    'p 1.2 Bags are taken home on Friday.',
    'p - Closing times',
    'row - Day | Time',
    'row - Monday | 3.30',
  ]);
  expect(imported.account.lost).toEqual([]);
});

test('HTML: the facts of headers, footers and the head of the page are read and stay listed', async () => {
  const imported = await importing(
    `<!doctype html><html><head><title>School Bag Policy</title><meta name="viewport" content="width=1">
<meta name="review-date" content="14 May 2027"><meta name="author" content="A. Clerk"></head>
<body><header><p>St Example Primary School</p><p>Approved by: the Governing Body on 3 May 2025</p></header>
<p>Bags are kept on hooks.</p><p>Bags are dry.</p><footer><table><tr><td>Owner: Business Manager</td></tr></table></footer></body></html>`,
    { file: 'policy.html' },
  );
  expect(imported.edition.meta).toMatchObject({
    title: 'School Bag Policy',
    approvedBy: 'the Governing Body',
    approvedOn: '2025-05-03',
    owner: 'Business Manager',
  });
  expect(imported.facts.map((f) => `${f.field}: ${f.value}`)).toContain('nextReview: 14 May 2027');
  expect(shown(imported)).toEqual(['p - Bags are kept on hooks.', 'p - Bags are dry.']);
  expect(imported.source.leftOut.map(({ what }) => what)).toEqual([
    'title of the page',
    'head of the page',
    'head of the page',
    'header',
    'footer',
  ]);
  expect(imported.account.lost).toEqual([]);
});

test('HTML: the header of the main part is its beginning', async () => {
  const imported = await importing(
    '<body><header>St Example</header><main><header><h1>School Bag Policy</h1><p>Next review: May 2027</p></header><p>Bags are dry.</p></main></body>',
    { file: 'policy.html' },
  );
  expect(imported.edition.meta.title).toBe('School Bag Policy');
  expect(imported.facts.map((f) => `${f.field}: ${f.value}`)).toContain('nextReview: May 2027');
  expect(shown(imported)).toEqual(['p - Bags are dry.']);
});

test('PDF: lines become paragraphs, what is repeated on every page is left out and listed', async () => {
  const furniture = (n: number): PdfLine[] => [
    { text: 'St Example Primary School', x: 70, y: 810, size: 9 },
    { text: `Page ${n} of 2`, x: 280, y: 30, size: 9 },
  ];
  const bytes = pdfFile([
    [
      ...furniture(1),
      { text: 'School Bag Policy', x: 200, y: 740, size: 20, bold: true },
      { text: '1. Purpose', x: 70, y: 700, bold: true },
      {
        text: '1.1 This policy says how bags are kept, by whom they are kept, and for how long they are to be',
        x: 70,
        y: 680,
      },
      { text: 'kept by the caretaker in the cup-', x: 70, y: 666 },
      { text: 'board. The cupboard is locked.', x: 70, y: 652 },
      { text: '1.2 Staff must:', x: 70, y: 630 },
      { text: 'a) keep bags off the floor;', x: 90, y: 616 },
      {
        text: 'b) report a bag that was lost, and who it belongs to as far as that is known to them, and that',
        x: 90,
        y: 602,
      },
    ],
    [...furniture(2), { text: 'without delay.', x: 90, y: 740 }],
  ]);
  const imported = await importing(bytes, { file: 'policy.pdf' });
  expect(imported.edition.meta.title).toBe('School Bag Policy');
  expect(shown(imported)).toEqual([
    'h2 1 Purpose',
    'p 1.1 This policy says how bags are kept, by whom they are kept, and for how long they are to be kept by the caretaker in the cupboard. The cupboard is locked.',
    'p 1.2 Staff must:',
    'item 1.2(a) keep bags off the floor;',
    'item 1.2(b) report a bag that was lost, and who it belongs to as far as that is known to them, and that without delay.',
  ]);
  expect(imported.source.leftOut.map((l) => `${l.what} (${l.place}): ${l.text}`)).toEqual([
    'header (page 1): St Example Primary School',
    'page number (page 1): Page 1 of 2',
    'header (page 2): St Example Primary School',
    'page number (page 2): Page 2 of 2',
  ]);
  expect(imported.account.lost).toEqual([]);
});
