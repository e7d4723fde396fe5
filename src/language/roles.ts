/** Finds the roles that a text names: staff, governors, parents … */
import { memoize } from './memoize.ts';

export const ROLES = [
  'staff',
  'teachers',
  'teaching assistants',
  'senior leaders',
  'line managers',
  'headteacher',
  'governors',
  'volunteers',
  'parents',
  'students',
  'safeguarding lead',
  'data protection officer',
  'special needs coordinator',
  'nurse',
  'business manager',
  'site manager',
  'clerk',
  'visitors',
  'contractors',
  'local authority',
  'police',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * The names of each role. More particular names come first, because the first that
 * fits is taken: "teaching assistants" before "teachers".
 */
const NAMES = {
  'teaching assistants': 'teaching assistants?|classroom assistants?',
  'senior leaders': 'senior (?:leaders?|leadership team|management team|staff|leadership)',
  'safeguarding lead':
    '(?:deputy )?designated safeguarding leads?|DSLs?|designated (?:person|officer)',
  'data protection officer': 'data protection officers?|DPO',
  'special needs coordinator': 'SENCOs?|special (?:educational )?needs co-?ordinators?',
  nurse: '(?:school )?nurses?',
  'business manager': '(?:school )?business managers?|bursars?',
  'site manager': 'site managers?|caretakers?',
  'line managers': 'line managers?',
  clerk: 'clerks?(?: to the governors)?',
  headteacher: '(?:executive |deputy )?head ?teachers?|head of school|principal',
  governors: 'governing (?:body|board)|board of governors|governors?|trustees?',
  staff: '(?:all )?members? of staff|staff(?: members?)?|employees?|workforce',
  teachers: 'teachers?',
  volunteers: 'volunteers?',
  parents: 'parents?|carers?|guardians?',
  students: 'students?|pupils?|child(?:ren)?|learners?',
  visitors: 'visitors?',
  contractors: 'contractors?',
  'local authority': 'local (?:education )?authority',
  police: 'police',
} as const satisfies Record<Role, string>;

const ROLES_BY_NAME = Object.keys(NAMES) as Role[];

const ROLE = new RegExp(
  `\\b(?:${ROLES_BY_NAME.map((role) => `(${NAMES[role]})`).join('|')})\\b`,
  'gi',
);

/** After a role's name: it describes something else ("pupil records", "the parents’ evening"). */
const OF_SOMETHING =
  /^(?:['’]s?\s+(?!consent|permission|approval|agreement)\w|-|\s+(?:rooms?|records?|handbooks?|meetings?|portals?|premium|councils?|portfolios?|data|training|work|voice|information|codes?|absences?|numbers?|files?|protection|benefits?|areas?|entrances?|cars?)\b)/i;

/** A role that a text names, where, and in which words. */
export interface Mention {
  role: Role;
  evidence: string;
  start: number;
  end: number;
}

/** Every role named as somebody, in order. */
export const rolesIn: (text: string) => Mention[] = memoize(readRolesIn);

function readRolesIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(ROLE)) {
    // The expression has one group for each role, and one of them has matched.
    const role = ROLES_BY_NAME[match.slice(1).findIndex((group) => group !== undefined)]!;
    const end = match.index + match[0].length;
    if (OF_SOMETHING.test(text.slice(end, end + 24))) continue;
    mentions.push({ role, evidence: match[0], start: match.index, end });
  }
  return mentions;
}
