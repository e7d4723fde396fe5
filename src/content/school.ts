/** Reads `content/school.yaml`: the school whose policies these are. */
import { z } from 'zod';
import { field, flag, group, optional, pattern, text } from '../policy/field.ts';
import { readYaml } from '../policy/yaml.ts';
import type { Position } from '../messages/position.ts';
import type { Problem } from '../messages/problem.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, isKnownLanguage } from '../strings/strings.ts';
import { logoType } from './logo-type.ts';
import { findUnreadable } from '../policy/broken-mdx.ts';

const address = () =>
  field(
    (v) => (typeof v === 'string' && URL.canParse(v) && /^https?:/.test(v) ? v : undefined),
    'a web address',
    'Write the whole address: https://www.example.org/',
  );

/** A language in which the interface has words. */
const language = () => {
  const known = Object.values(LANGUAGES);
  return field(
    (v) => (typeof v === 'string' && isKnownLanguage(v) ? v : undefined),
    `one of the site’s languages (${known.map(({ name }) => name).join(', ')})`,
    `Write ${known.map(({ name, example }) => `“language: ${example}” for ${name}`).join(' or ')}.`,
  );
};

const contact = z.strictObject({
  /** Who answers questions about policies. */
  questions: group(
    z.strictObject({
      name: text('Say who answers questions: “name: the school office”.'),
      email: optional(
        pattern(
          /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
          'an e-mail address',
          'Write an e-mail address: office@example.org',
        ),
      ),
      phone: optional(text('Write the telephone number in quotation marks: "0151 000 0000".')),
    }),
  ),
  /** A sentence that says how to get a free paper copy. */
  paperCopies: optional(text('Say in a sentence how to get a free paper copy.')),
});

/** One topic of the page for parents. */
export interface Topic {
  name: string;
  /** A sentence or two in the school's words: how what stands under it hangs together. */
  about?: string;
}

const asTopic = (v: unknown): Topic | undefined => {
  if (typeof v === 'string') return v.trim() ? { name: v.trim() } : undefined;
  if (typeof v !== 'object' || v === null) return undefined;
  const { name, about, ...rest } = v as Record<string, unknown>;
  if (typeof name !== 'string' || !name.trim() || Object.keys(rest).length > 0) return undefined;
  if (about === undefined || about === null) return { name: name.trim() };
  if (typeof about !== 'string' || !about.trim()) return undefined;
  return { name: name.trim(), about: about.trim() };
};

/** A list of different names, each read by `read`. */
const namesOnce = <T>(
  read: (value: unknown) => T | undefined,
  nameOf: (one: T) => string,
  expected: string,
  remedy: string,
) =>
  field<T[]>(
    (v) => {
      if (!Array.isArray(v)) return undefined;
      const list = v.map(read).filter((one) => one !== undefined);
      const names = new Set(list.map((one) => nameOf(one).toLowerCase()));
      return list.length === v.length && names.size === v.length ? list : undefined;
    },
    expected,
    remedy,
  );

const schema = z.strictObject({
  /** The school's name as it is printed on its letters. */
  name: text('Add the school’s name: “name: …”.'),
  shortName: optional(text('Write the short name as a text.')),
  motto: optional(text('Write the motto as a text.')),
  /** The town, for the foot of the page. */
  place: optional(text('Write the town as a text.')),
  /** The school's own web site. */
  website: optional(address()),
  /** The address these policies are published under, if it is known: for the sitemap, feeds and calendar. */
  publishedAt: optional(address()),
  contact: group(contact),
  /** For “today”: IANA name. */
  timeZone: field(
    (v) => (typeof v === 'string' && isTimeZone(v) ? v : undefined),
    'a time zone',
    'Write “timeZone: Europe/London”.',
  ),
  /** A language tag: what the pages say of themselves is written in this language, and so are the policies. */
  language: optional(language()).transform((tag) => tag ?? DEFAULT_LANGUAGE),
  /** The one accent colour. Its contrast is checked at build. */
  colour: optional(
    pattern(
      /^#[0-9a-fA-F]{6}$/,
      'a colour',
      'Write the colour as # and six hexadecimal digits in quotation marks: "#1d4f91".',
    ),
  ),
  /** A picture beside school.yaml, by its name. */
  logo: optional(
    field(
      (v) => (typeof v === 'string' && logoType(v) ? v : undefined),
      'the name of a picture beside school.yaml',
      'Put the logo into the folder of school.yaml, as a svg, png, webp or jpg file whose name has letters, digits and hyphens alone, and write that name: “logo: logo.svg”.',
    ),
  ),
  /** By what the home page sorts the policies, in its order; an edition names one as its `subject`. */
  subjects: optional(
    namesOnce(
      (v) => (typeof v === 'string' && v.trim() ? v.trim() : undefined),
      (name) => name,
      'a list of subjects, each named once',
      'Write one subject on each line below “subjects:”, for instance “  - Safeguarding and welfare”.',
    ),
  ),
  /** By what the page for parents sorts its sentences, in its order; a sentence names one as its `topic`. */
  topics: optional(
    namesOnce(
      asTopic,
      ({ name }) => name,
      'a list of topics, each named once',
      'Write one topic on each line below “topics:”, for instance “  - Photographs”, or “  - { name: Photographs, about: A sentence about it. }”.',
    ),
  ),
  /** False leaves every draft out of the built site. */
  publishDrafts: optional(flag()),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat(DEFAULT_LANGUAGE, { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The fields of school.yaml, in the order in which they are explained. */
export const SCHOOL_FIELDS: readonly string[] = Object.keys(schema.shape);

export type School = z.output<typeof schema>;

/** Reads school.yaml. `school` is null if something is wrong with it; `logoAt` is where its logo is named. */
export function parseSchool(
  source: string,
  file: string,
): { school: School | null; problems: Problem[]; logoAt: Position } {
  const { data, problems, positionOf } = readYaml<School>(source, file, 1, schema);
  return {
    school: data,
    problems: [...findUnreadable(source, file), ...problems],
    logoAt: positionOf(['logo']),
  };
}

/** The school’s time zone; England’s if school.yaml is not there or cannot be read. */
export function timeZoneOf({ files }: { files: ReadonlyMap<string, string> }): string {
  const source = files.get('school.yaml') ?? '';
  return parseSchool(source, 'school.yaml').school?.timeZone ?? 'Europe/London';
}
