/** `school.yaml` of a new school: what was answered, and as comments what may be added. */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { stringify } from 'yaml';
import { readLogo } from '../content/logo.ts';
import { logoType } from '../content/logo-type.ts';
import { parseSchool } from '../content/school.ts';
import { DEFAULT_LANGUAGE } from '../strings/strings.ts';

/** What is asked about a school, in the order of the questions. */
export const SCHOOL_ANSWERS = {
  name: { value: '<name>', asks: 'The school’s name, as on its letters:', initial: '' },
  'short-name': {
    value: '<name>',
    asks: 'A short name, for narrow places (Enter for none):',
    initial: '',
  },
  place: { value: '<town>', asks: 'The town (Enter for none):', initial: '' },
  colour: {
    value: '<colour>',
    asks: 'The school’s colour, as # and six digits or letters: #1d4f91 (Enter for a dark blue):',
    initial: '',
  },
  language: {
    value: '<language>',
    asks: 'The language of the policies:',
    initial: DEFAULT_LANGUAGE,
  },
  'time-zone': { value: '<zone>', asks: 'The time zone:', initial: 'Europe/London' },
  contact: {
    value: '<who>',
    asks: 'Who answers questions about policies:',
    initial: 'the school office',
  },
  email: { value: '<address>', asks: 'Their e-mail address (Enter for none):', initial: '' },
  phone: { value: '<number>', asks: 'Their telephone number (Enter for none):', initial: '' },
  website: {
    value: '<address>',
    asks: 'The address of the school’s web site (Enter for none):',
    initial: '',
  },
  logo: {
    value: '<file>',
    asks: 'A file with the logo, svg, png, webp or jpg (Enter for none):',
    initial: '',
  },
} as const satisfies Record<string, { value: string; asks: string; initial: string }>;

export type SchoolAnswer = keyof typeof SCHOOL_ANSWERS;

export const SCHOOL_ANSWER_NAMES = Object.keys(SCHOOL_ANSWERS) as SchoolAnswer[];

/** A text for each question; '' where there is no answer. The logo is asked for by its path. */
export type SchoolAnswers = Readonly<Record<SchoolAnswer, string>>;

/** Answers as people type them, in the form that school.yaml needs. */
export function asWritten(question: SchoolAnswer, answer: string): string {
  const text = answer.trim();
  if (question === 'colour' && /^[0-9a-f]{6}$/i.test(text)) return `#${text}`;
  if (question === 'website' && /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text)) return `https://${text}`;
  // As a terminal writes the name of a file that is dropped on it.
  if (question === 'logo') return text.replace(/^(['"])(.*)\1$/, '$2').replaceAll('\\ ', ' ');
  return text;
}

/** What is wrong with an answer, in a sentence, and how to mend it; undefined where nothing is. */
export function wrongAnswer(question: SchoolAnswer, answer: string): string | undefined {
  if (question === 'logo') return answer ? wrongLogo(asWritten(question, answer)) : undefined;
  const given = Object.fromEntries(SCHOOL_ANSWER_NAMES.map((name) => [name, '']));
  const needed = { name: 'School', 'time-zone': 'Europe/London', contact: 'the school office' };
  const answers = { ...given, ...needed, [question]: asWritten(question, answer) };
  const [wrong] = parseSchool(schoolFile(answers as SchoolAnswers), 'school.yaml').problems;
  return wrong && `${wrong.message} ${wrong.remedy}`;
}

/** The same for the path of a logo, which is copied beside school.yaml. */
function wrongLogo(path: string): string | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return `There is no file “${path}”.`;
  const type = logoType(`logo${extname(path)}`);
  if (!type) return 'A logo is a svg, png, webp or jpg file.';
  const name = `logo.${type}`;
  const beside = new Map([[name, { size: file.size, read: () => readFileSync(path) }]]);
  const { problems } = readLogo(name, { line: 1, column: 1 }, { root: 'content', beside });
  const wrong = problems.find(({ severity }) => severity === 'error');
  return wrong && `${wrong.message} ${wrong.remedy}`;
}

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

/** The file’s text; the logo is named as it is called beside it. */
export function schoolFile(answers: SchoolAnswers): string {
  /** A line, or where there is no answer the line that may be added. */
  const line = (field: string, answer: string, example: string, indent = '') =>
    answer ? `${indent}${field}: ${scalar(answer)}` : `${indent}# ${field}: ${example}`;
  const lines = [
    '# Whose policies these are. Everything but the name and the time zone may be left out.',
    '# A line that begins with “#” says nothing yet: take the “#” away to use it.',
    `name: ${scalar(answers.name)}`,
    line('shortName', answers['short-name'], 'Hill School'),
    '# motto: Be kind and be curious',
    line('place', answers.place, 'Exampleton'),
    '',
    '# The school’s own web site, and the address these policies are published under.',
    line('website', answers.website, 'https://www.example.sch.uk/'),
    '# publishedAt: https://www.example.sch.uk/policies/',
    '',
    'contact:',
    '  questions:',
    `    name: ${scalar(answers.contact)}`,
    line('email', answers.email, 'office@example.sch.uk', '    '),
    line('phone', answers.phone, '"01632 960000"', '    '),
    '  # paperCopies: Ask at the school office for a paper copy of any policy. It is free.',
    '',
    `timeZone: ${scalar(answers['time-zone'])}`,
    `language: ${scalar(answers.language || DEFAULT_LANGUAGE)}`,
    '',
    '# The one accent colour, the school’s own. Its contrast is checked at build.',
    line('colour', answers.colour, '"#1d4f91"'),
    '',
    '# A picture beside this file: svg, png, webp or jpg. Without one the initials are drawn.',
    line('logo', answers.logo, 'logo.svg'),
    '',
    '# What the home page sorts the policies by, and the page for parents its sentences; a policy',
    '# then says “subject: Staff”, and a sentence “topic: Photographs”.',
    '# subjects: [Safeguarding and welfare, Teaching and learning, Staff, Running the school]',
    '# topics: [Photographs, Messages, Whom to tell]',
    '',
    '# false leaves every draft out of the built site.',
    'publishDrafts: true',
  ];
  return `${lines.join('\n')}\n`;
}
