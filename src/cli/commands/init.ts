import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { present } from '../../language/present.ts';
import { parseSchool } from '../../content/school.ts';
import { registerFileProblem, SCHOOL_FILE } from '../../content/look-through-folder.ts';
import { emptyRegister } from '../../content/register/register.ts';
import { REGISTER_FILE, parseRegister } from '../../content/register/register-file.ts';
import { PolicyError } from '../../messages/problem.ts';
import { UsageError } from '../../messages/usage-error.ts';
import {
  Cancelled,
  readArguments,
  type Arguments,
  type Command,
  type ExitCode,
  type Io,
} from '../command.ts';
import { firstDraft, folderFor, refuseImpossibleName } from '../first-draft.ts';
import { columns } from '../help.ts';
import {
  beginningOf,
  exampleFiles,
  isOfTheExample,
  LISTS,
  replaceContent,
} from '../replace-content.ts';
import { settledFolder } from '../open-content.ts';
import {
  SCHOOL_ANSWERS,
  SCHOOL_ANSWER_NAMES,
  asWritten,
  wrongAnswer,
  type SchoolAnswer,
  type SchoolAnswers,
} from '../school-file.ts';

const TOLD = 'replace-published-editions';

export const init: Command = {
  name: 'init',
  summary: 'a new school’s content in the place of the example’s',
  usage: '[--name <name>] [--colour <colour>] …',
  writes: true,
  about:
    'Writes the content folder of a school that begins: school.yaml, an empty register, and the lists of law, of required policies and of everyday words to go through. Asks for what is not given. Everything that was there is kept in a folder beside it. A folder with published editions is not replaced unless you say so; the example’s own may be, since --example brings it back.',
  examples: [
    { run: 'init', does: 'asks for everything' },
    {
      run: 'init --name "Hill School" --place Exampleton --colour 1d4f91 --yes',
      does: 'asks nothing: what is not given is left out, or as usual in England',
    },
    { run: 'init --example', does: 'the content that the project came with' },
  ],
  options: {
    ...(Object.fromEntries(
      SCHOOL_ANSWER_NAMES.map((name) => [
        name,
        { type: 'string', value: SCHOOL_ANSWERS[name].value, help: helpFor(name) },
      ]),
    ) as Record<SchoolAnswer, { type: 'string'; value: string; help: string }>),
    'first-policy': {
      type: 'string',
      value: '<title>',
      help: 'a draft to write over: --first-policy "Visitors Policy"',
    },
    example: { type: 'boolean', help: 'the content that the project came with, in place of yours' },
    [TOLD]: {
      type: 'boolean',
      help: 'replace a folder in which editions of your own are published',
    },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(init, args, 0);
    const folder = existsSync(given.content)
      ? settledFolder(given.content, io).folder
      : given.content.replace(/\/+$/, '');
    await refuseToReplace(folder, given, io);
    if (given.flag('example')) {
      const files = exampleFiles();
      await confirmed(folder, 'the example', given, io);
      const aside = replaceContent(folder, files, io.today('Europe/London'), io);
      io.out(`${folder} is the example again.`);
      sayAside(folder, aside, io);
      return 0;
    }

    const answers = await answered(given, io);
    const today = io.today(answers['time-zone']);
    const title = await firstPolicy(given, io);
    const edition = academicYear(today);
    const slug = folderFor(title);
    if (title) refuseImpossibleName(slug);
    await confirmed(folder, answers.name, given, io);
    const draft = { path: `${slug}/${edition}.mdx`, text: firstDraft(title, edition) };
    const files = [...beginningOf(answers, folder, io), ...(title ? [draft] : [])];
    const aside = replaceContent(folder, files, today, io);

    io.out(`${folder} is that of ${answers.name}.\n`);
    io.out(
      columns([
        [SCHOOL_FILE, 'the school: look through it, and add what is missing'],
        [LISTS[0], 'Acts that policies cite; says which are out of date'],
        [LISTS[1], 'what a school must have; written for a maintained primary school in England'],
        [LISTS[2], 'everyday words of your own, for search'],
        [REGISTER_FILE, 'empty; commands write what is published'],
        ...(title ? [[draft.path, `“${title}”, to write over`] as const] : []),
      ]),
    );
    sayAside(folder, aside, io);
    io.out(`\nNext:\n${columns(nextSteps(title, edition))}`);
    return 0;
  },
};

const nextSteps = (title: string, edition: string): [string, string][] => [
  ...(title
    ? []
    : ([
        [
          `npm run policy -- new visitors ${edition} --title "Visitors Policy"`,
          'a policy to write',
        ],
        [
          `npm run policy -- import "Visitors.docx" --policy visitors --edition ${edition}`,
          'one that is a Word file',
        ],
      ] satisfies [string, string][])),
  ['npm run dev', 'the site as you write'],
  ['npm run policy -- check', 'what is wrong or forgotten'],
];

function helpFor(name: SchoolAnswer): string {
  const { asks, initial } = SCHOOL_ANSWERS[name];
  const what = asks.replace(/ \(Enter for .*?\)|:$/g, '');
  const said = what.charAt(0).toLowerCase() + what.slice(1);
  return initial ? `${said} (${initial})` : said;
}

/** Editions that a school published are replaced by nobody who did not mean it. */
async function refuseToReplace(folder: string, given: Arguments, io: Io): Promise<void> {
  const unreadable = existsSync(folder) ? registerFileProblem(folder) : null;
  if (unreadable) throw new PolicyError([unreadable]);
  const file = join(folder, REGISTER_FILE);
  const { register, problems } = io.files.exists(file)
    ? parseRegister(io.files.read(file), file)
    : { register: emptyRegister, problems: [] };
  if (problems.length === 0 && isOfTheExample(register)) return;
  if (given.flag(TOLD)) return;
  const { length } = register.editions;
  const editions = length === 1 ? 'an edition' : `${length} editions`;
  const what =
    problems.length > 0
      ? `The register in ${folder} cannot be read, so editions may be published there.`
      : `${editions.charAt(0).toUpperCase()}${editions.slice(1)} in ${folder} ${length === 1 ? 'is' : 'are'} published.`;
  if (!io.person || given.yes)
    throw new UsageError(
      `${what} Nothing was written.`,
      `where a new school is to take their place: npm run policy -- init --${TOLD} …`,
    );
  const school = io.files.exists(join(folder, SCHOOL_FILE))
    ? parseSchool(io.files.read(join(folder, SCHOOL_FILE)), SCHOOL_FILE).school
    : null;
  const word = school?.name ?? 'replace';
  io.out(`${what} They would be kept beside it, and no page would show them any more.`);
  const typed = await io.person.text(`To replace them, type “${word}”; to leave, press Enter:`);
  if (typed !== word) throw new Cancelled();
}

/** @throws Cancelled where a person does not want it */
async function confirmed(folder: string, by: string, given: Arguments, io: Io): Promise<void> {
  if (!io.person || given.yes || !existsSync(folder)) return;
  if (!(await io.person.confirm(`Replace what is in ${folder} by ${by}?`))) throw new Cancelled();
}

/**
 * What is given as options, and a person’s answers to the rest.
 * @throws UsageError for an option that cannot be so, and where a program gives no name
 */
async function answered(given: Arguments, io: Io): Promise<SchoolAnswers> {
  const person = given.yes ? null : io.person;
  if (person) io.out('Everything can be changed later, in school.yaml. Ctrl+C leaves.');
  const answers = new Map<SchoolAnswer, string>();
  for (const name of SCHOOL_ANSWER_NAMES) {
    const { asks, initial } = SCHOOL_ANSWERS[name];
    const option = given.text(name);
    const check = (answer: string) => wrongAnswer(name, answer);
    if (option === undefined && name === 'name' && !person)
      throw new UsageError(
        'Say what the school is called.',
        'npm run policy -- init --name "Hill School" --yes',
      );
    const wrong = option === undefined ? undefined : check(option);
    if (wrong) throw new UsageError(`--${name}: ${wrong}`);
    const answer = option ?? (await person?.text(asks, { initial, check })) ?? initial;
    answers.set(name, asWritten(name, answer));
  }
  return Object.fromEntries(
    SCHOOL_ANSWER_NAMES.map((name) => [name, present(answers.get(name), 'each was asked')]),
  ) as Record<SchoolAnswer, string>;
}

/** The title of a first policy; '' for none yet. */
async function firstPolicy(given: Arguments, io: Io): Promise<string> {
  const option = given.text('first-policy')?.trim();
  if (option !== undefined || !io.person || given.yes) return option ?? '';
  const title = await io.person.text('The title of a first policy to write (Enter for none yet):', {
    check: (answer) => {
      try {
        if (answer) refuseImpossibleName(folderFor(answer));
        return undefined;
      } catch (thrown) {
        if (thrown instanceof UsageError) return thrown.message;
        throw thrown;
      }
    },
  });
  return title.trim();
}

function sayAside(folder: string, aside: string | null, io: Io): void {
  if (aside)
    io.out(
      `\nWhat was in ${folder} is in ${aside} now. To have it back, delete ${folder} and give ${aside} the name ${folder}.`,
    );
}

/** The academic year of a day; in August the one that is about to begin. */
function academicYear(today: string): string {
  const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < '08' ? 1 : 0);
  return `${year}-${year + 1}`;
}
