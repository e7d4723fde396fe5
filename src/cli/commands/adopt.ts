import { present } from '../../language/present.ts';
import { isPublished, type Edition } from '../../policy/edition.ts';
import { calendarMessages } from '../../messages/calendar-messages.ts';
import { PolicyError, type Problem } from '../../messages/problem.ts';
import { REGISTER_FILE, printRegister } from '../../content/register/register-file.ts';
import { conflictsOf, sealOf, type Register } from '../../content/register/register.ts';
import { replacesOf } from '../../content/policy-end.ts';
import { linksNotThen } from '../../content/check-links.ts';
import { sealEditions } from '../../content/register/seal.ts';
import { fieldsOfGroups } from '../../policy/frontmatter.ts';
import { academicYear, editionAfter, editionBefore, standingOf } from '../../content/timeline.ts';
import { forceWords } from '../../content/force-words.ts';
import type { Policy } from '../../content/build-library.ts';
import { editionName } from '../../policy/slugs.ts';
import { isIsoDate } from '../../language/when.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { alreadyEnded } from '../applies-after.ts';
import { checkFiles } from '../../build/check-content.ts';
import { Cancelled, readArguments, type Command, type ExitCode, type Io } from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { openEdition, withFile, writeFiles, type OpenEdition } from '../open-content.ts';
import { editFields, type FieldEdits } from '../edit-fields.ts';
import { columns } from '../help.ts';

export const adopt: Command = {
  name: 'adopt',
  summary: 'make a draft the school’s policy, and seal its text',
  usage: '<policy> <edition> --on <date> [--minute <text>] [--by <whom>] [--effective <date>]',
  writes: true,
  about:
    'Checks the draft; writes into its front matter that it is adopted, when and by whom; and seals its text in the register, so that no published word can change unnoticed. Nothing is written if the checks find an error. An edition that is already marked as adopted is sealed as it is.',
  examples: [
    {
      run: 'adopt social-media 2026-2027',
      does: 'asks for the date and the minute, shows what will happen, and asks again',
    },
    {
      run: 'adopt social-media 2026-2027 --on 2026-12-01 --minute "14/26" --effective 2027-01-04',
      does: 'the same without these questions; in force from the day given',
    },
  ],
  options: {
    on: {
      type: 'string',
      value: '<date>',
      help: 'the day it was approved: 2026-12-01; or “unrecorded”, for a text of years ago',
    },
    minute: { type: 'string', value: '<text>', help: 'the number of the minute' },
    by: { type: 'string', value: '<whom>', help: 'who approved it: "Governing Body"' },
    effective: { type: 'string', value: '<date>', help: 'the day from which it is in force' },
    retrospective: {
      type: 'string',
      value: '<reason>',
      help: 'why it is approved after it came into force',
    },
    gap: { type: 'string', value: '<reason>', help: 'why nothing was in force before it' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(adopt, args, 2);
    const opened = openEdition(given, io);
    const { content, edition, path, source } = opened;
    refuseAfterEnd(opened, given.text('effective'), given.text('on'));
    const name = `“${edition.meta.title}”, ${editionName(edition.edition, t)}`;
    const sealed = sealOf(content.register, edition.policy, edition.edition);
    if (sealed && isPublished(edition) && !sealedByTwo(content.register, edition)) {
      io.out(`${name} is adopted and sealed already. Its code is ${sealed.code}.`);
      return 0;
    }
    const edits = !isPublished(edition) ? await decisions(given, edition, io, opened) : {};
    const text = editFields(source, edits, BEHIND);
    const again = !sealed || sealedByTwo(content.register, edition);
    const result = again ? sealedWith(opened, path, text, io) : null;
    if (!result)
      throw new PolicyError(
        checkFiles(content.files, content.register, { today: io.today }).problems,
      );

    io.out(`${name}\n`);
    io.out(columns(whatHappens(opened, edits, result)));
    if (io.person && !given.yes && !(await io.person.confirm('Adopt it and seal its text?')))
      throw new Cancelled();
    writeFiles(
      content,
      [
        ...(text === source ? [] : [{ path, text }]),
        { path: REGISTER_FILE, text: result.register },
      ],
      io,
    );
    const written = [...(text === source ? [] : [path]), REGISTER_FILE];
    io.out(
      `\nDone. Commit ${written.map((file) => `${content.folder}/${file}`).join(' and ')}${written.length > 1 ? ' together' : ''}.`,
    );
    return 0;
  },
};

/** True where two people sealed it at the same time, and not alike: adopting it again settles that. */
const sealedByTwo = (register: Register, edition: Edition): boolean =>
  conflictsOf(register, edition).some(({ said }) => said.every(({ act }) => act === 'adopt'));

/** Said in place of a day of approval that nobody wrote down. */
const UNRECORDED = 'unrecorded';
/**
 * An edition of a policy that has ended can be adopted for the time before its end alone.
 * @throws UsageError
 */
function refuseAfterEnd(
  { policy, edition, today }: OpenEdition,
  effective: string | undefined,
  on: string | undefined,
): void {
  const { ended, slug } = policy;
  const { effectiveFrom, approvedOn } = edition.meta;
  const from = effective ?? effectiveFrom ?? on ?? approvedOn ?? today;
  if (!ended || isPublished(edition) || from < ended.on) return;
  throw new UsageError(
    `${alreadyEnded(slug, ended)} Nothing of it can be adopted for a day from then on.`,
  );
}

/** Where new fields go: each after the last of these that is there. */
const BEHIND = fieldsOfGroups('title', 'review', 'approval');

/** The front matter’s new fields; a person who is there is asked for those that are missing. */
async function decisions(
  given: { text(name: string): string | undefined; yes: boolean },
  edition: Edition,
  io: Io,
  { today }: OpenEdition,
): Promise<FieldEdits> {
  const { meta } = edition;
  const person = given.yes ? null : io.person;
  const checkDate = (answer: string) =>
    isIsoDate(answer) ? undefined : 'Write the day as year-month-day: 2026-12-01.';
  const isUnrecorded = given.text('on') === UNRECORDED;
  for (const name of ['on', 'effective']) {
    const wrong = checkDate((name === 'on' && isUnrecorded ? null : given.text(name)) ?? today);
    if (wrong) throw new UsageError(`--${name} “${given.text(name)}”: ${wrong}`);
  }
  const on =
    given.text('on') ??
    meta.approvedOn ??
    (await person?.text('When was it approved?', { initial: today, check: checkDate }));
  if (!on)
    throw new UsageError(
      'The day on which it was approved is missing.',
      `npm run policy -- adopt ${edition.policy} ${edition.edition} --on ${today}`,
    );
  if (on === UNRECORDED && academicYear(edition).end >= today)
    throw new UsageError(
      `“--on ${UNRECORDED}” is for texts of years ago; ${edition.edition} is not over: write the day.`,
    );
  if (on !== UNRECORDED && on > today)
    throw new UsageError(`${on} has not come, today is ${today}: adopt it once it is approved.`);
  const minute =
    given.text('minute') ??
    meta.minute ??
    (await person?.text('Which minute? (leave empty if there is none)'));
  const by = given.text('by');
  const effective = given.text('effective');
  const [retrospective, gap] = [given.text('retrospective'), given.text('gap')];
  return {
    status: 'adopted',
    ...(by ? { approvedBy: by } : {}),
    ...(isUnrecorded ? {} : { approvedOn: on }),
    ...(minute ? { minute } : {}),
    ...(effective ? { effectiveFrom: effective } : {}),
    ...(retrospective ? { retrospective } : {}),
    ...(gap ? { gapBefore: gap } : {}),
  };
}

/** What adopting comes to. */
interface Sealed {
  code: string;
  register: string;
  /** The policy and the edition as they will be. */
  policy: Policy;
  adopted: Edition;
}

/**
 * The edition’s code and the register with its seal.
 * @throws PolicyError if the edition would have errors once it is adopted
 */
function sealedWith(
  { content, policies, policy, edition, today }: OpenEdition,
  path: string,
  text: string,
  io: Io,
): Sealed {
  const files = withFile(content.files, path, text);
  const before = checkFiles(files, content.register, { today: io.today });
  const after = before.policies.find((p) => p.slug === edition.policy);
  const adopted = after?.editions.find((e) => e.edition === edition.edition);
  if (!after || !adopted) throw new PolicyError(before.problems);
  const register = sealEditions(content.register, [adopted], today, io.salt);
  const replaced = replacesOf(adopted, register.names);
  // Policies that it replaces end with it: what that makes wrong in them is its own fault.
  const concerned = [policy, ...policies.filter((p) => replaced.includes(p.slug))];
  const published = new Set(
    concerned.flatMap((p) => p.editions.filter(isPublished).map((e) => e.file)),
  );
  // What is wrong with the days is mended in the file, which is not sealed yet.
  const errors = [
    ...before.problems.filter((p) => p.code in calendarMessages),
    ...linksNotThen(adopted, { policies: before.policies, today, names: register.names }),
    ...checkFiles(files, register, { today: io.today }).problems.filter(
      (p) => !(p.code in calendarMessages),
    ),
  ].filter((p) => p.severity === 'error' && stopsAdoption(p, adopted, published));
  if (errors.length > 0) {
    const source = content.files.files.get(path) ?? '';
    throw new PolicyError(
      errors.map((one) => (one.file === edition.file ? onDisk(one, source, text) : one)),
    );
  }
  const { code } = present(
    sealOf(register, adopted.policy, adopted.edition),
    'it was sealed a moment ago',
  );
  return { code, register: printRegister(register), policy: after, adopted };
}

/**
 * A problem of the file that would have been written, with its line in the one that is there: only
 * lines of the front matter were added or changed.
 */
function onDisk(found: Problem, source: string, text: string): Problem {
  const [old, now] = [source.split('\n'), text.split('\n')];
  const behind = now.length - found.line;
  const end = 1 + old.findIndex((words, i) => i > 0 && /^---[ \t]*\r?$/.test(words));
  if (old.length - behind > end) return { ...found, line: old.length - behind };
  const same = old.indexOf(now[found.line - 1] ?? '');
  // What is not there yet belongs before the end of the front matter.
  return { ...found, ...(same < 0 ? { line: end, column: 1 } : { line: same + 1 }) };
}

/** True for problems of this edition and of other published ones; those of another draft do not stop it. */
function stopsAdoption({ file, code }: Problem, edition: Edition, published: ReadonlySet<string>) {
  return file === edition.file || (code !== 'edition-not-sealed' && published.has(file));
}

function whatHappens(
  { edition, today }: OpenEdition,
  edits: FieldEdits,
  { code, policy, adopted }: Sealed,
): [string, string][] {
  const before = editionBefore(adopted, policy.editions);
  const after = editionAfter(adopted, policy, today);
  const standing = standingOf(adopted, policy, today);
  const rows: [string, string][] = [
    ['front matter', Object.keys(edits).length > 0 ? inWords(edits) : 'stays as it is'],
    ['in force', forceWords(adopted, policy, today, t)],
    ['today', t.standing.words[standing]],
  ];
  if (before) rows.push(['takes the place of', editionName(before.edition, t)]);
  if (after) rows.push(['superseded by', editionName(after.edition, t)]);
  return [...rows, ['seal', `${edition.clauses.length} clauses; code ${code}`]];
}

const inWords = (edits: FieldEdits) =>
  Object.entries(edits)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ');
