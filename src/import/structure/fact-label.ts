/** What schools print before the dates and names on a cover, in a control table, a header or a last line. */
import { assertNever } from '../../language/assert-never.ts';
import type { FactField } from '../../policy/frontmatter.ts';

/** The facts that an import reads. */
export type ReadField = Extract<
  FactField,
  'lastReviewed' | 'nextReview' | 'approvedBy' | 'approvedOn' | 'minute' | 'effectiveFrom' | 'owner'
>;

/**
 * What a label announces. `review` is a review past or to come, `approved` a day or a body,
 * `date` belongs to what was said before it, `title` is the policy's title, `control` a thing
 * that the front matter has no field for, and `cell` the same where it stands in a table.
 */
export type Meaning = ReadField | 'review' | 'approved' | 'date' | 'title' | 'control' | 'cell';

/** What can follow a label. */
export type ValueKind = 'when' | 'day' | 'name' | 'day or name' | 'anything';

export function valueKind(meaning: Meaning): ValueKind {
  switch (meaning) {
    case 'lastReviewed':
    case 'nextReview':
    case 'review':
      return 'when';
    case 'approvedOn':
    case 'effectiveFrom':
    case 'date':
      return 'day';
    case 'approvedBy':
    case 'owner':
    case 'minute':
      return 'name';
    case 'approved':
      return 'day or name';
    case 'title':
    case 'control':
    case 'cell':
      return 'anything';
    default:
      return assertNever(meaning);
  }
}

/** What a document is called that speaks of itself. */
const DOCUMENT =
  '(?:policy|document|statement|plan|procedure|handbook|scheme|notice|code|charter|agreement|protocol)';
export const APPROVED = '(?:approved|adopted|ratified|agreed|signed off)';
const APPROVED_ALL = `${APPROVED}(?: (?:and|&|\\/) ${APPROVED})?`;
const APPROVAL = '(?:approval|adoption|ratification|agreement)';
const NUMBER = '(?:number|no\\.?|ref(?:erence)?\\.?|code)';
const STAFF =
  '(?:person|people|role|staff|staff member|member of staff|officer|leader|manager|post holder)';

/** In the order in which they are tried: a label that is the beginning of another comes after it. */
const LABELS = {
  nextReview: [
    '(?:date (?:of|for) )?(?:the )?next (?:policy |full |formal |scheduled )?(?:review|revision)(?: is)?(?: date)?(?: due)?(?: date)?(?: (?:by|on|in))?',
    'review (?:is )?due(?: date)?(?: (?:by|on|in))?',
    '(?:date )?due (?:for|to be) review(?:ed)?(?: (?:by|on|in))?',
    '(?:is )?to be (?:next )?reviewed(?: again)?(?: (?:by|on|in|before))?',
    'date (?:for|to) review',
    'review (?:by|before)',
    'renewal date',
  ],
  lastReviewed: [
    '(?:date )?(?:last |most recently )?reviewed(?: (?:on|in))?(?: date)?',
    '(?:date of )?(?:the )?(?:last|latest|most recent) (?:policy )?review(?: date)?',
  ],
  approvedBy: [
    `${APPROVED_ALL} by`,
    'approving (?:body|committee|authority)',
    'approver',
    `body responsible for ${APPROVAL}`,
  ],
  approvedOn: [
    `(?:date )?${APPROVED_ALL} on`,
    `date (?:of )?(?:policy )?(?:was )?(?:${APPROVED_ALL}|${APPROVAL})`,
    `${APPROVAL} date`,
    `${APPROVED} date`,
  ],
  approved: [APPROVED_ALL, 'approval', 'ratification'],
  owner: [
    'owner',
    `${STAFF} responsible(?: for (?:this|the) ${DOCUMENT})?`,
    `responsible ${STAFF}`,
    `(?:${DOCUMENT}|staff|slt|smt) lead(?:er)?`,
    'lead (?:person|officer|member of staff)',
    `${DOCUMENT} (?:holder|manager)`,
  ],
  minute: [`(?:governors[’'] |committee )?minute ${NUMBER}`],
  effectiveFrom: [
    'effective (?:from|date)',
    'date effective',
    '(?:date )?(?:in force|valid|applies|in effect) from',
    '(?:comes|takes|coming) (?:into force|into effect|effect)(?: (?:on|from))?',
  ],
  review: ['(?:date of )?review(?: date)?'],
  date: ['date'],
  title: ['title', `(?:title|name) of ${DOCUMENT}`, `${DOCUMENT} (?:title|name)`, 'document'],
  control: [
    `version(?: (?:${NUMBER}|date|control|history))?`,
    `(?:issue|edition|revision)(?: (?:${NUMBER}|date|status))?`,
    `(?:${DOCUMENT}|file|form) (?:${NUMBER}|type|status|location|level|control|information|details|history)`,
    `ref(?:erence)?\\.?(?: ${NUMBER})?`,
    'status',
    '(?:original )?author(?:s|\\(s\\))?',
    '(?:written|prepared|produced|drafted|created|compiled|reviewed|updated|issued) by',
    '(?:review|reviewing) (?:cycle|frequency|period|schedule|interval)',
    'frequency of reviews?',
    'distribution(?: list)?',
    '(?:date )?(?:last |first )?(?:issued|created|written|published|updated|amended|revised|implemented)(?: on)?',
    `date (?:of|for) (?:full )?(?:issue|publication|implementation|${DOCUMENT})`,
    'statutory(?: policy)?',
    'link governor',
    'committee responsible|responsible committee|governors? responsible',
    'expiry date',
  ],
  cell: [
    'signed(?: by)?|signature',
    'chair(?: of governors)?',
    'head ?teacher|principal',
    'committee|governors?|governing (?:body|board)',
    'category|department|audience|applies to|location|file|page|pages|website',
    'changes|amendments?|comments?|notes|supersedes|replaces|consultation|linked policies|related policies',
    'school|academy|trust',
    'name|role|position',
  ],
} as const satisfies Record<Meaning, readonly string[]>;

const MEANINGS = Object.keys(LABELS) as Meaning[];
const PREFIX = `(?:(?:this |the )?${DOCUMENT} )?(?:was |is )?`;
const groupOf = (meaning: Meaning) => `${PREFIX}(?:${LABELS[meaning].join('|')})`;

const WHOLE = MEANINGS.map((meaning) => ({
  meaning,
  label: new RegExp(`^(?:${groupOf(meaning)})$`, 'i'),
}));

/** What a label means that stands alone, with or without a colon behind it; null for other words. */
export function meaningOfFactLabel(label: string): Meaning | null {
  const plain = label
    .replace(/\s+/g, ' ')
    .replace(/[\s:–-]+$/, '')
    .trim();
  return WHOLE.find((one) => one.label.test(plain))?.meaning ?? null;
}

const INLINE = MEANINGS.filter((m) => m !== 'cell');

/** A colon, a dash or a row of dots between a label and its value. */
export const SEPARATOR = '\\s*(?::\\s*-?|[–—=]|-(?=\\s)|\\.{3,}|…)\\s*';
const ANY = INLINE.map(groupOf).join('|');

/** A label and a separator at the beginning of a text: groups `label` and `value`. */
export const LABELLED = new RegExp(`^(?<label>${ANY})${SEPARATOR}(?<value>.*)$`, 'is');
/** A label with no separator before its value. */
export const BARE = INLINE.map((meaning) => ({
  meaning,
  form: new RegExp(`^(?:${groupOf(meaning)}) (?:in |on |by )?(?<value>.+)$`, 'is'),
}));
/** Where a further label with a colon begins within a line. */
export const FURTHER = new RegExp(`(?<=[^\\s:–-])\\s+(?=(?:${ANY})\\s*:)`, 'i');
/** A policy that speaks of itself: “This policy was …”. */
export const SPEAKS_OF_ITSELF = new RegExp(`^(?:this|the|our) (?:\\S+ ){0,4}?${DOCUMENT} `, 'i');
