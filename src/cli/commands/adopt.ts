import { isPublished, type Edition } from '../../policy/edition.ts';
import { PolicyError, type Problem } from '../../messages/problem.ts';
import { REGISTER_FILE, printRegister } from '../../content/register/register-file.ts';
import { conflictsOf, sealOf, type Register } from '../../content/register/register.ts';
import type { Salt } from '../../content/register/entry.ts';
import { linksNotThen } from '../../content/check-links.ts';
import { editionCode, sealEditions } from '../../content/register/seal.ts';
import { fieldsOfGroups } from '../../policy/frontmatter.ts';
import { currentEdition } from '../../content/timeline.ts';
import { editionName } from '../../policy/slugs.ts';
import { dateInWords, isIsoDate } from '../../language/when.ts';
import { authorStrings as t } from '../../strings/strings.ts';
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
    on: { type: 'string', value: '<date>', help: 'the day it was approved: 2026-12-01' },
    minute: { type: 'string', value: '<text>', help: 'the number of the minute' },
    by: { type: 'string', value: '<whom>', help: 'who approved it: "Governing Body"' },
    effective: { type: 'string', value: '<date>', help: 'the day from which it is in force' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(adopt, args, 2);
    const opened = openEdition(given, io);
    const { content, edition, path, source } = opened;
    const name = `“${edition.meta.title}”, ${editionName(edition.edition, t)}`;
    const sealed = sealOf(content.register, edition.policy, edition.edition);
    if (sealed && isPublished(edition) && !sealedByTwo(content.register, edition)) {
      io.out(`${name} is adopted and sealed already. Its code is ${sealed.code}.`);
      return 0;
    }
    const edits = !isPublished(edition) ? await decisions(given, edition, io, opened) : {};
    const text = editFields(source, edits, BEHIND);
    const again = !sealed || sealedByTwo(content.register, edition);
    const result = again ? sealedWith(opened, path, text, io.salt) : null;
    if (!result) throw new PolicyError(checkFiles(content.files, content.register).problems);

    io.out(`${name}\n`);
    io.out(columns(whatHappens(opened, edits, result.code)));
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
  for (const name of ['on', 'effective']) {
    const wrong = checkDate(given.text(name) ?? today);
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
  const minute =
    given.text('minute') ??
    meta.minute ??
    (await person?.text('Which minute? (leave empty if there is none)'));
  const by = given.text('by');
  const effective = given.text('effective');
  return {
    status: 'adopted',
    ...(by ? { approvedBy: by } : {}),
    approvedOn: on,
    ...(minute ? { minute } : {}),
    ...(effective ? { effectiveFrom: effective } : {}),
  };
}

/**
 * The edition’s code and the register with its seal.
 * @throws PolicyError if the edition would have errors once it is adopted
 */
function sealedWith(
  { content, policy, edition, today }: OpenEdition,
  path: string,
  text: string,
  salt: Salt,
): { code: string; register: string } {
  const files = withFile(content.files, path, text);
  const before = checkFiles(files, content.register);
  const adopted = before.policies
    .find((p) => p.slug === edition.policy)
    ?.editions.find((e) => e.edition === edition.edition);
  if (!adopted) throw new PolicyError(before.problems);
  const register = sealEditions(content.register, [adopted], today, salt);
  const published = new Set(policy.editions.filter(isPublished).map((e) => e.file));
  const errors = [
    ...linksNotThen(adopted, { policies: before.policies, today }),
    ...checkFiles(files, register).problems.filter(
      (p) => p.severity === 'error' && stopsAdoption(p, adopted, published),
    ),
  ];
  if (errors.length > 0) throw new PolicyError(errors);
  return { code: editionCode(adopted), register: printRegister(register) };
}

/** True for problems of this edition and of other published ones; those of another draft do not stop it. */
function stopsAdoption({ file, code }: Problem, edition: Edition, published: ReadonlySet<string>) {
  return file === edition.file || (code !== 'edition-not-sealed' && published.has(file));
}

function whatHappens(
  { edition, policy, today }: OpenEdition,
  edits: FieldEdits,
  code: string,
): [string, string][] {
  const from = edits.effectiveFrom ?? edition.meta.effectiveFrom;
  const current = currentEdition(policy, today);
  const later = from !== undefined && from > today;
  const rows: [string, string][] = [
    ['front matter', Object.keys(edits).length > 0 ? inWords(edits) : 'stays as it is'],
    ['in force', later ? `from ${dateInWords(from, t.dates)}` : 'as soon as the site is built'],
    ['seal', `${edition.clauses.length} clauses; code ${code}`],
  ];
  if (current && current.edition !== edition.edition && current.edition < edition.edition)
    rows.splice(2, 0, ['takes the place of', editionName(current.edition, t)]);
  return rows;
}

const inWords = (edits: FieldEdits) =>
  Object.entries(edits)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ');
