/** Covers and control blocks as schools make them, all words invented, each with what a person reads from it. */
import type { FactField } from '../../../src/policy/frontmatter.ts';
import { escape, wordFile } from './word.ts';

/**
 * A paragraph, or a table as rows of cells. The letter before a paragraph's first space says how
 * it looks: `T` the style Title, `1` and `2` the heading styles, `C` large, bold and centred,
 * `c` centred, `B` bold, `-` plain. A tab is a tab, a new line a line break.
 */
type Block = string | string[][];

export interface Cover {
  name: string;
  word?: readonly Block[];
  header?: readonly Block[];
  footer?: readonly Block[];
  markdown?: string;
  text?: string;
  /** Null where the file has none. */
  title: string | null;
  facts: Partial<Record<FactField, string>>;
  /** Words that the report has to list as looking like a fact and not understood. */
  unread?: readonly string[];
  /** Words that stay in the text. */
  kept?: readonly string[];
  /** Words that must not stay in the text. */
  gone?: readonly string[];
}

const LOOKS: Record<string, { paragraph?: string; run?: string }> = {
  T: { paragraph: '<w:pStyle w:val="Title"/>' },
  1: { paragraph: '<w:pStyle w:val="Heading1"/>' },
  2: { paragraph: '<w:pStyle w:val="Heading2"/>' },
  C: { paragraph: '<w:jc w:val="center"/>', run: '<w:b/><w:sz w:val="40"/>' },
  c: { paragraph: '<w:jc w:val="center"/>' },
  B: { run: '<w:b/>' },
  '-': {},
};

function paragraph(line: string): string {
  const { paragraph: properties = '', run = '' } = LOOKS[line.charAt(0)] ?? {};
  const text = escape(line.slice(2))
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
    .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const table = (rows: readonly string[][]) =>
  `<w:tbl>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc>${paragraph(`- ${cell}`)}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

const xml = (blocks: readonly Block[]) =>
  blocks.map((b) => (typeof b === 'string' ? paragraph(b) : table(b))).join('');

export function fileOf({ word, header, footer, markdown, text }: Cover): {
  file: string;
  bytes: Uint8Array;
} {
  if (word)
    return {
      file: 'scan-0001.docx',
      bytes: wordFile({
        body: xml(word),
        ...(header ? { headers: [xml(header)] } : {}),
        ...(footer ? { footers: [xml(footer)] } : {}),
      }),
    };
  const encode = (s: string) => new TextEncoder().encode(s);
  return markdown === undefined
    ? { file: 'scan-0001.txt', bytes: encode(text ?? '') }
    : { file: 'scan-0001.md', bytes: encode(markdown) };
}

/** A policy's text to put beneath a cover. */
const BODY = [
  '1 Sheds',
  '- Scooters are locked in the shed before the bell, and the shed is locked after it.',
  '1 Helmets',
  '- A helmet is worn to the gate and carried from the gate to the peg.',
];

export const COVERS: readonly Cover[] = [
  {
    name: 'a letterhead, a large title and a control table down',
    word: [
      'C Larkwhistle Academy',
      'c Sedge Road, Upper Wrenbury',
      'C Scooter Policy',
      [
        ['Approved by:', 'Full Governing Body'],
        ['Date:', '14 March 2024'],
        ['Review date:', 'March 2026'],
      ],
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: {
      approvedBy: 'Full Governing Body',
      approvedOn: '2024-03-14',
      nextReview: 'March 2026',
    },
    gone: ['Full Governing Body', '14 March'],
  },
  {
    name: 'a table of four columns with two pairs in a row',
    word: [
      'T Scooter Policy',
      [
        ['Approved by', 'Premises Committee', 'Date approved', '14/03/2024'],
        ['Policy owner', 'Site Manager', 'Next review', '03/2026'],
      ],
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: {
      approvedBy: 'Premises Committee',
      approvedOn: '2024-03-14',
      owner: 'Site Manager',
      nextReview: 'March 2026',
    },
    gone: ['Premises Committee'],
  },
  {
    name: 'a control table across with columns of no field',
    word: [
      'T Scooter Policy',
      [
        ['Version', 'Approved by', 'Date ratified', 'Next review due'],
        ['3.1', 'Governing Board', '14th March 2024', 'Spring Term 2026'],
      ],
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: {
      approvedBy: 'Governing Board',
      approvedOn: '2024-03-14',
      nextReview: 'Spring Term 2026',
    },
    gone: ['14th March'],
  },
  {
    name: 'a control table with a row that only this school has',
    word: [
      'T Scooter Policy',
      [
        ['Ratified by', 'Governors'],
        ['Wheel colour', 'green'],
        ['Date of next review', 'Autumn 2026'],
      ],
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: { approvedBy: 'Governors', nextReview: 'Autumn 2026' },
    unread: ['Wheel colour'],
    kept: ['Wheel colour', 'green'],
    gone: ['Autumn 2026'],
  },
  {
    name: 'a header that says when the policy is due, and a footer with its version',
    word: ['T Scooter Policy', ...BODY],
    header: ['- Larkwhistle Academy\tReview due: Sept 2026'],
    footer: ['- Version 3\tPage 1 of 2'],
    title: 'Scooter Policy',
    facts: { nextReview: 'Sept 2026' },
  },
  {
    name: 'a footer with a label and a value in two cells, under other words',
    word: ['T Scooter Policy', ...BODY],
    footer: [
      [
        ['Last reviewed', '09/2024'],
        ['File', 'SP-07'],
      ],
    ],
    title: 'Scooter Policy',
    facts: { lastReviewed: 'September 2024' },
  },
  {
    name: 'a last line of prose',
    word: [
      'T Scooter Policy',
      ...BODY,
      '- Adopted by the Governing Body on 3 May 2024',
      '- To be reviewed: Summer Term 2026',
    ],
    title: 'Scooter Policy',
    facts: {
      approvedBy: 'Governing Body',
      approvedOn: '2024-05-03',
      nextReview: 'Summer Term 2026',
    },
    gone: ['Adopted by'],
  },
  {
    name: 'a last sentence that says it in passing',
    word: [
      'T Scooter Policy',
      ...BODY,
      '- This policy was approved by the Premises Committee on 3rd May 2024.',
    ],
    title: 'Scooter Policy',
    facts: { approvedBy: 'Premises Committee', approvedOn: '2024-05-03' },
    kept: ['This policy was approved by the Premises Committee on 3rd May 2024.'],
  },
  {
    name: 'a label on one line and its value on the next',
    word: [
      'T Scooter Policy',
      'B Date of adoption',
      '- 3 May 2024',
      'B Date of next review:',
      '- May 2026',
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: { approvedOn: '2024-05-03', nextReview: 'May 2026' },
    gone: ['3 May 2024', 'Date of adoption'],
  },
  {
    name: 'a review date alone, which can be either',
    word: ['T Scooter Policy', '- Review date: March 2026', ...BODY],
    title: 'Scooter Policy',
    facts: {},
    unread: ['Review date: March 2026'],
    kept: ['Review date: March 2026'],
  },
  {
    name: 'a review date on the day of approval or before',
    word: [
      'T Scooter Policy',
      '- Review date: February 2024',
      '- Approved on: 14.03.2024',
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: { approvedOn: '2024-03-14', lastReviewed: 'February 2024' },
  },
  {
    name: 'two dates for the next review that contradict each other',
    word: ['T Scooter Policy', '- Next review: March 2026', ...BODY, '- Next review: May 2027'],
    title: 'Scooter Policy',
    facts: {},
    unread: ['March 2026', 'May 2027'],
    kept: ['Next review: March 2026', 'Next review: May 2027'],
  },
  {
    name: 'one date for the next review, said twice in two ways',
    word: ['T Scooter Policy', '- Next review: March 2026', ...BODY],
    header: ['- Review due 03/2026'],
    title: 'Scooter Policy',
    facts: { nextReview: 'March 2026' },
  },
  {
    name: 'several facts in a line, parted by strokes, with a version',
    word: [
      'T Scooter Policy',
      '- Version: 2 | Approved by: Full Governing Body | Reviewed: 10/2024 | Next review: 10/2025',
      ...BODY,
    ],
    title: 'Scooter Policy',
    facts: {
      approvedBy: 'Full Governing Body',
      lastReviewed: 'October 2024',
      nextReview: 'October 2025',
    },
    gone: ['Approved by'],
  },
  {
    name: 'facts on the lines of one paragraph',
    word: [
      'C Larkwhistle Academy',
      'C Code of Conduct for Scooter Riders',
      '- Agreed by: School Council\nDate agreed: 14 March 2024\nNext review: Spring 2026',
      ...BODY,
    ],
    title: 'Code of Conduct for Scooter Riders',
    facts: { approvedBy: 'School Council', approvedOn: '2024-03-14', nextReview: 'Spring 2026' },
    gone: ['Agreed by'],
  },
  {
    name: 'a title beneath the school’s name in one paragraph',
    word: ['T Larkwhistle Academy\nAnti-Puddle Strategy', ...BODY],
    title: 'Anti-Puddle Strategy',
    facts: {},
  },
  {
    name: 'a title of a plain name, beneath the school’s',
    word: ['C Larkwhistle Church of England Primary School', 'C Scooters and Bicycles', ...BODY],
    title: 'Scooters and Bicycles',
    facts: {},
  },
  {
    name: 'a committee’s terms of reference',
    word: ['C Larkwhistle Academy', 'C Premises Committee', 'C Terms of Reference', ...BODY],
    title: 'Premises Committee Terms of Reference',
    facts: {},
  },
  {
    name: 'a charter whose first section is centred and bold',
    word: [
      'C Charter for Riders',
      'c A promise in two parts',
      'B Introduction',
      '- Riders promise to walk through the gate and to carry what they ride.',
      'B Sheds',
      '- Scooters are locked in the shed before the bell, and the shed is locked after it.',
    ],
    title: 'Charter for Riders',
    facts: {},
    kept: ['Introduction', 'Sheds'],
  },
  {
    name: 'no title, and a first heading that is a section’s',
    word: [
      '1 Introduction',
      '- Scooters are for the way to school and not for the way along its halls.',
      '2 Sheds',
      '- Scooters are locked in the shed before the bell, and the shed is locked after it.',
    ],
    title: null,
    facts: {},
    kept: ['Introduction'],
  },
  {
    name: 'Markdown with facts in a table down',
    markdown:
      '# Privacy Notice for Riders\n\n| Document control | |\n|---|---|\n| Owner | School Business Manager |\n| Approved by | Premises Committee |\n| Date of approval | 14 March 2024 |\n| Review date | 14 March 2026 |\n\n## Sheds\n\nScooters are locked in the shed.\n',
    title: 'Privacy Notice for Riders',
    facts: {
      owner: 'School Business Manager',
      approvedBy: 'Premises Committee',
      approvedOn: '2024-03-14',
      nextReview: '14 March 2026',
    },
    gone: ['Premises Committee'],
  },
  {
    name: 'a text file with the school’s name above',
    text: 'Larkwhistle Academy\n\nScooter Handbook\n\nPolicy reviewed: Autumn 2024\nNext review: Autumn 2025\n\n1. Sheds\n\n1.1 Scooters are locked in the shed before the bell.\n\n1.2 The shed is locked after it.\n',
    title: 'Scooter Handbook',
    facts: { lastReviewed: 'Autumn 2024', nextReview: 'Autumn 2025' },
  },
  {
    name: 'an academy trust’s cover page with a slogan, a date and a version',
    word: [
      'c “Upwards together”',
      'C The Wrenbury Learning Trust',
      'C Attendance and Punctuality Policy',
      'c September 2024',
      'c Version 4.2',
      ...BODY,
    ],
    title: 'Attendance and Punctuality Policy',
    facts: {},
    kept: ['Sheds'],
  },
  {
    name: 'a table with headings over it and signatures under it',
    word: [
      'T Lettings Policy',
      [
        ['DOCUMENT CONTROL', ''],
        ['Policy title', 'Lettings Policy'],
        ['Policy lead', 'School Business Manager'],
        ['Approving body', 'Finance Committee'],
        ['Date approved', '12/11/2024'],
        ['Review cycle', 'Every two years'],
        ['Next review', 'Nov 2026'],
        ['Signed', ''],
      ],
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: {
      owner: 'School Business Manager',
      approvedBy: 'Finance Committee',
      approvedOn: '2024-11-12',
      nextReview: 'Nov 2026',
    },
    gone: ['Finance Committee', 'Every two years'],
  },
  {
    name: 'a history of versions, of which none is taken',
    word: [
      'T Lettings Policy',
      [
        ['Version', 'Date approved', 'Approved by', 'Changes'],
        ['1', '3 May 2020', 'Finance Committee', 'First issue'],
        ['2', '12 November 2024', 'Full Governing Body', 'New charges'],
      ],
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: {},
    unread: ['3 May 2020', '12 November 2024'],
    kept: ['New charges'],
  },
  {
    name: 'a table of duties in which one row names an owner',
    word: [
      'T Lettings Policy',
      '1 Who does what',
      [
        ['Owner', 'Site Manager'],
        ['Opens the hall', 'Caretaker'],
        ['Locks the hall', 'Caretaker'],
        ['Sends the bill', 'Office'],
      ],
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: {},
    unread: ['Owner Site Manager'],
    kept: ['Site Manager', 'Opens the hall'],
  },
  {
    name: 'the day of a meeting after the body’s name, in brackets',
    word: ['T Lettings Policy', '- Approved by: Finance Committee (12th November 2024)', ...BODY],
    title: 'Lettings Policy',
    facts: { approvedBy: 'Finance Committee', approvedOn: '2024-11-12' },
    gone: ['Finance Committee'],
  },
  {
    name: 'an approval of which only the month is known',
    word: [
      'T Lettings Policy',
      '- Date approved: November 2024',
      '- Review date: November 2026',
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: { nextReview: 'November 2026' },
    unread: ['Date approved: November 2024'],
    kept: ['Date approved: November 2024'],
    gone: ['November 2026'],
  },
  {
    name: 'an academic year and a term with two years',
    word: [
      'T Lettings Policy',
      '- Last reviewed: Autumn Term 2024/25',
      '- Next review: 2025/26',
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: { lastReviewed: 'Autumn Term 2024', nextReview: '2025-2026' },
  },
  {
    name: 'fields that nobody filled in',
    word: [
      'T Lettings Policy',
      '- Approved by: ____________',
      '- Date: ____________',
      '- Next review: TBC',
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: {},
  },
  {
    name: 'a date that says how often as well',
    word: ['T Lettings Policy', '- Next review: November 2026 (every two years)', ...BODY],
    title: 'Lettings Policy',
    facts: { nextReview: 'November 2026' },
    kept: ['every two years'],
  },
  {
    name: 'two reviews in one field',
    word: ['T Lettings Policy', '- Reviewed: May 2022, May 2024', ...BODY],
    title: 'Lettings Policy',
    facts: {},
    unread: ['Reviewed: May 2022, May 2024'],
    kept: ['May 2022'],
  },
  {
    name: 'a date in figures with the month first, which no British school writes',
    word: ['T Lettings Policy', '- Next review: 05/23/2026', ...BODY],
    title: 'Lettings Policy',
    facts: {},
    unread: ['05/23/2026'],
    kept: ['05/23/2026'],
  },
  {
    name: 'a title in two lines that ends with what it is',
    word: ['C Wrenbury Infant School', 'C Medicines in School', 'C Policy', ...BODY],
    title: 'Medicines in School Policy',
    facts: {},
  },
  {
    name: 'a title in capitals with its year beneath',
    word: ['C ACCESSIBILITY PLAN', 'C 2024–2027', 'B INTRODUCTION', BODY[1] ?? '', ...BODY],
    title: 'ACCESSIBILITY PLAN',
    facts: {},
    kept: ['INTRODUCTION'],
  },
  {
    name: 'first headings of one style, the title among them',
    word: ['1 Wrenbury Infant School', '1 Home–School Agreement', ...BODY],
    title: 'Home–School Agreement',
    facts: {},
    kept: ['Sheds', 'Helmets'],
  },
  {
    name: 'a title of one heading with text right beneath and sections of the same level',
    word: [
      '1 Rules of the Gate',
      '- The gate opens at eight and closes when the bell rings.',
      ...BODY,
    ],
    title: 'Rules of the Gate',
    facts: {},
    kept: ['The gate opens', 'Sheds'],
  },
  {
    name: 'no title in the text, and one in the header',
    word: ['1 Aims', '- To keep the gate calm in the morning and in the afternoon.', ...BODY],
    header: ['- Wrenbury Infant School', '- Gate Safety Protocol'],
    title: 'Gate Safety Protocol',
    facts: {},
    kept: ['Aims'],
  },
  {
    name: 'an adopted line, a minute and an owner at the end',
    markdown:
      '# Standing Orders\n\n## Meetings\n\nThe board meets six times.\n\nAdopted: 4 December 2024\n\nMinute number: 17/24\n\nPerson responsible for this policy: Clerk to the Board\n\nDate of next review: December 2027\n',
    title: 'Standing Orders',
    facts: {
      approvedOn: '2024-12-04',
      minute: '17/24',
      owner: 'Clerk to the Board',
      nextReview: 'December 2027',
    },
    gone: ['Adopted'],
  },
  {
    name: 'bold labels in Markdown, with line ends',
    markdown:
      '# Privacy Notice\n\n**Approved by:** Board of Trustees\\\n**Effective from:** 1 September 2024\\\n**Next review:** Summer 2026\n\n## What we keep\n\nWe keep the names of riders.\n',
    title: 'Privacy Notice',
    facts: {
      approvedBy: 'Board of Trustees',
      effectiveFrom: '2024-09-01',
      nextReview: 'Summer 2026',
    },
    gone: ['Board of Trustees'],
  },
  {
    name: 'a text file with a table made of spaces',
    text: 'WRENBURY INFANT SCHOOL\n\nComplaints Procedure\n\nRatified by:    Full Governing Body\nRatified on:    9th December 2024\nReview date:    December 2026\n\n1. First\n\n1.1 Speak to the teacher of the class before anyone else.\n\n1.2 Then speak to the head.\n',
    title: 'Complaints Procedure',
    facts: {
      approvedBy: 'Full Governing Body',
      approvedOn: '2024-12-09',
      nextReview: 'December 2026',
    },
    gone: ['Ratified'],
  },
  {
    name: 'a section called Review whose text speaks of a month',
    word: [
      'T Lettings Policy',
      ...BODY,
      '1 Review',
      '- The governors look at the charges every May and say what they find to the office.',
    ],
    title: 'Lettings Policy',
    facts: {},
    kept: ['Review', 'every May'],
  },
  {
    name: 'an agreement whose text begins with a label-like word',
    word: [
      'T Home–School Agreement',
      '- Agreement: parents sign this form and return it before the first day of the term.',
      ...BODY,
    ],
    title: 'Home–School Agreement',
    facts: {},
    kept: ['Agreement: parents sign'],
  },
  {
    name: 'a sentence with the approval and the next review, on the cover',
    word: [
      'T Lettings Policy',
      '- This policy was adopted by the Finance Committee on 12 November 2024 and will be reviewed in November 2026.',
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: {
      approvedBy: 'Finance Committee',
      approvedOn: '2024-11-12',
      nextReview: 'November 2026',
    },
    kept: ['This policy was adopted by the Finance Committee'],
  },
  {
    name: 'a cover of which the header contradicts the table',
    word: [
      'T Lettings Policy',
      [
        ['Approved by', 'Finance Committee'],
        ['Next review', 'November 2026'],
      ],
      ...BODY,
    ],
    header: ['- Next review: November 2025'],
    title: 'Lettings Policy',
    facts: { approvedBy: 'Finance Committee' },
    unread: ['November 2026', 'November 2025'],
    kept: ['November 2026'],
  },
  {
    name: 'labels above their values in a table of two by two pairs',
    word: [
      'T Lettings Policy',
      [
        ['Policy owner', 'Last reviewed', 'Next review'],
        ['Business Manager', 'Sept 2024', 'Sept 2026'],
      ],
      ...BODY,
    ],
    title: 'Lettings Policy',
    facts: { owner: 'Business Manager', lastReviewed: 'Sept 2024', nextReview: 'Sept 2026' },
    gone: ['Business Manager'],
  },
  {
    name: 'a cover in bold, with a constitution’s divisions below',
    word: [
      'B Parent Council of Wrenbury',
      'B Constitution',
      'B Part A: Membership',
      '- Every parent of a child at the school is a member from the first day.',
      'B Part B: Meetings',
      '- The council meets once in each half of a term and whenever ten members ask for it.',
    ],
    title: 'Parent Council of Wrenbury Constitution',
    facts: {},
    kept: ['Part A: Membership', 'Part B: Meetings'],
  },
  {
    name: 'labels and dates in three cells of a row',
    word: [
      'T Trips Policy',
      [
        ['Approved by:', 'Governing Board', 'Date: 6 February 2025'],
        ['Last reviewed on:', '6 February 2025', ''],
        ['Next review due by:', 'February 2027', ''],
      ],
      ...BODY,
    ],
    title: 'Trips Policy',
    facts: {
      approvedBy: 'Governing Board',
      approvedOn: '2025-02-06',
      lastReviewed: '6 February 2025',
      nextReview: 'February 2027',
    },
    gone: ['Governing Board'],
  },
  {
    name: 'pairs above and below in four rows',
    word: [
      'T Trips Policy',
      [
        ['Policy owner', 'Approved by'],
        ['Visits Coordinator', 'Governing Board'],
        ['Date of approval', 'Next review date'],
        ['6 February 2025', '6 February 2027'],
      ],
      ...BODY,
    ],
    title: 'Trips Policy',
    facts: {
      owner: 'Visits Coordinator',
      approvedBy: 'Governing Board',
      approvedOn: '2025-02-06',
      nextReview: '6 February 2027',
    },
    gone: ['Governing Board'],
  },
  {
    name: 'a signature line and a review month at the end',
    word: [
      'T Trips Policy',
      ...BODY,
      '- Signed: ______________ (Chair of Governors)   Date: ______________',
      '- Reviewed Feb 2025',
      '- Next review February 2027',
    ],
    title: 'Trips Policy',
    facts: { lastReviewed: 'Feb 2025', nextReview: 'February 2027' },
    kept: ['Signed'],
    gone: ['Next review'],
  },
  {
    name: 'an approval with the body before the word',
    word: ['T Trips Policy', '- Agreed by Governors: 06/02/2025', '- Review: 02/2027', ...BODY],
    title: 'Trips Policy',
    facts: { approvedBy: 'Governors', approvedOn: '2025-02-06', nextReview: 'February 2027' },
  },
  {
    name: 'a plan whose subtitle names the years it covers',
    word: [
      'C Wrenbury C of E Infant School',
      'C Accessibility Plan',
      'c 2025 – 2028',
      'c Reviewed every three years',
      ...BODY,
    ],
    title: 'Accessibility Plan',
    facts: {},
  },
  {
    name: 'a title with a colon and a second part in the next paragraph',
    word: ['T Safe to Learn:', 'T Child Protection Procedures', ...BODY],
    title: 'Safe to Learn: Child Protection Procedures',
    facts: {},
  },
  {
    name: 'a policy’s title in the style of a heading and the school’s in the style of a title',
    word: ['T Wrenbury Infant School', '1 Trips and Visits', '2 Sheds', BODY[1] ?? ''],
    title: 'Trips and Visits',
    facts: {},
    kept: ['Sheds'],
  },
  {
    name: 'a date in words with its weekday',
    word: [
      'T Trips Policy',
      '- Approved by the Full Governing Body on Thursday 6th February 2025',
      '- Date for review: Spring Term 2027',
      ...BODY,
    ],
    title: 'Trips Policy',
    facts: {
      approvedBy: 'Full Governing Body',
      approvedOn: '2025-02-06',
      nextReview: 'Spring Term 2027',
    },
    gone: ['Approved by'],
  },
  {
    name: 'a heading of a section over a sentence of approval',
    word: [
      'T Trips Policy',
      ...BODY,
      '1 Approval',
      '- Trips abroad are approved by the governors on the advice of the coordinator.',
    ],
    title: 'Trips Policy',
    facts: {},
    kept: ['Approval', 'Trips abroad'],
  },
  {
    name: 'Markdown with a table across and a stray column',
    markdown:
      '# Trips Policy\n\n| Adopted on | Bus colour | To be reviewed |\n|---|---|---|\n| 6 Feb 2025 | red | Feb 2027 |\n\n## Buses\n\nBuses wait at the gate.\n',
    title: 'Trips Policy',
    facts: { approvedOn: '2025-02-06', nextReview: 'Feb 2027' },
    unread: ['Bus colour'],
    kept: ['red'],
    gone: ['6 Feb'],
  },
  {
    name: 'a footer with version, approval and page in one line',
    word: ['T Trips Policy', ...BODY],
    footer: ['- Trips Policy v2 | Approved: 06.02.25 | Review: 02.2027 | Page 3'],
    title: 'Trips Policy',
    facts: { approvedOn: '2025-02-06', nextReview: 'February 2027' },
  },
  {
    name: 'a sub-heading of one line beneath a handbook’s title',
    word: [
      'C Wrenbury College',
      'C Staff Handbook',
      'c A guide for all who work here',
      'B Welcome',
      '- We are glad that you are here, and hope that this book answers what you ask.',
      'B Keys',
      '- Keys are signed for at the office in the morning and are handed in there at night.',
    ],
    title: 'Staff Handbook',
    facts: {},
    kept: ['Welcome', 'Keys'],
  },
  {
    name: 'a role whose name is not a person’s, with a review to come in a sentence',
    text: 'Uniform Guidance\n\nResponsible person: Deputy Head (Pastoral)\n\nThis guidance will be reviewed by the end of July 2027.\n\n1. Shoes\n\n1.1 Shoes are black and have no wheels.\n\n1.2 Socks are grey.\n',
    title: 'Uniform Guidance',
    facts: { owner: 'Deputy Head (Pastoral)' },
    kept: ['This guidance will be reviewed by the end of July 2027.'],
  },
  {
    name: 'the school’s name and the title on one line',
    word: ['T Wrenbury Infant School – Behaviour Policy', ...BODY],
    title: 'Behaviour Policy',
    facts: {},
  },
  {
    name: 'a heading over a control table, which goes with it',
    word: [
      'T Trips Policy',
      '1 Document control',
      [
        ['Approved by', 'Governing Board'],
        ['Next review', 'May 2027'],
      ],
      ...BODY,
    ],
    title: 'Trips Policy',
    facts: { approvedBy: 'Governing Board', nextReview: 'May 2027' },
    gone: ['Document control'],
  },
  {
    name: 'a numbered clause that says when the next review is',
    word: ['T Trips Policy', ...BODY, '- 1. Bags are counted.', '- 2. Next review: May 2027'],
    title: 'Trips Policy',
    facts: { nextReview: 'May 2027' },
    kept: ['Next review: May 2027'],
  },
  {
    name: 'a plain date of the policy beneath its title, and a review date that can be either',
    word: [
      'T Exclusions',
      '- Date of policy: January 2025',
      '- Review date: January 2026',
      ...BODY,
    ],
    title: 'Exclusions',
    facts: {},
    unread: ['Review date: January 2026'],
    kept: ['Date of policy: January 2025', 'Review date: January 2026'],
  },
  {
    name: 'a table whose label has the body’s name in it',
    word: [
      'T Exclusions',
      [
        ['Date reviewed', 'Spring 2025'],
        ['Approved by governors', '23 January 2025'],
        ['Next review', 'Spring 2026'],
      ],
      ...BODY,
    ],
    title: 'Exclusions',
    facts: {
      lastReviewed: 'Spring 2025',
      approvedBy: 'governors',
      approvedOn: '2025-01-23',
      nextReview: 'Spring 2026',
    },
    gone: ['governors'],
  },
  {
    name: 'a body and its bylaws, both styled as title',
    word: [
      'T Umbrella College',
      'T Umbrella Board Bylaws',
      '1 Porch',
      '- Umbrellas dry in the porch.',
    ],
    title: 'Umbrella Board Bylaws',
    facts: {},
  },
];
