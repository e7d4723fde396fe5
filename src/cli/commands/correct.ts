import { present } from '../../language/present.ts';
import { isPublished, readWritten, type Edition } from '../../policy/edition.ts';
import { PolicyError } from '../../messages/problem.ts';
import type { Register } from '../../content/register/register.ts';
import { REGISTER_FILE, printRegister } from '../../content/register/register-file.ts';
import { correctSeal, sealOf, withSeal } from '../../content/register/seal.ts';
import { suggest } from '../../language/suggest.ts';
import { checkFiles } from '../../build/check-content.ts';
import {
  Cancelled,
  readArguments,
  type Arguments,
  type Command,
  type ExitCode,
  type Io,
} from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { openEdition, withFile, type OpenEdition } from '../open-content.ts';
import { editFields } from '../edit-fields.ts';
import { offsetsIn } from '../insertion.ts';
import { inBrackets, moreThanTyping } from '../more-than-typing.ts';
import { commitFiles } from '../../content/commit-files.ts';

export const correct: Command = {
  name: 'correct',
  summary: 'correct a typing error in a published edition',
  usage: '<policy> <edition> <clause> --replace <words> --with <words> --why <reason>',
  about:
    'The only way to change a published text. The words are corrected in the file, and the correction is written into the register: readers see what it said, what it says, why and since when, and the edition gets a new code. If you have corrected the file by hand already, leave out --replace and --with. A change of the rule itself belongs in a new edition.',
  examples: [
    {
      run: 'correct social-media 2022-2023 sites-covered --replace Tiktok --with TikTok --why "The name was misspelt."',
      does: 'one word in one clause',
    },
    {
      run: 'correct social-media 2022-2023 sites-covered --why "The name was misspelt."',
      does: 'the same, after the file was corrected by hand',
    },
    {
      run: 'correct social-media 2022-2023 --title --replace Polcy --with Policy --why "A letter was missing."',
      does: 'the policy’s title',
    },
  ],
  options: {
    replace: { type: 'string', value: '<words>', help: 'the wrong words, exactly as in the file' },
    with: { type: 'string', value: '<words>', help: 'the right words' },
    why: { type: 'string', value: '<reason>', help: 'the reason, for readers to see' },
    title: { type: 'boolean', help: 'correct the title instead of a clause' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(correct, args, 3);
    const opened = openEdition(given, io);
    const id = target(given, opened);
    const why = given.text('why')?.trim() || (await askWhy(given, io));
    const wrong = given.text('replace');
    const text = wrong === undefined ? opened.source : corrected(wrong, given, opened, id);
    const files = withFile(opened.content.files, opened.path, text);
    const after = checkFiles(files, opened.content.register);
    const edition = after.policies
      .find((p) => p.slug === opened.policy.slug)
      ?.editions.find((e) => e.edition === opened.edition.edition);
    const before = present(
      sealOf(opened.content.register, opened.policy.slug, opened.edition.edition),
      'target() refuses an edition that is not sealed',
    );
    const said = present(wordsOf(before, id), 'target() refuses a clause that is not sealed');
    const says = edition && (id === null ? edition.meta.title : wordsOf(edition, id));
    if (says === undefined) throw new PolicyError(after.problems);
    if (said === says) {
      io.out('The text is as it was published; there is nothing to correct.');
      return 0;
    }
    const register = correctAll(opened, id, says, why);
    const errors = checkFiles(files, register).problems.filter(
      (p) => p.severity === 'error' && p.file === opened.edition.file,
    );
    if (errors.length > 0) throw new PolicyError(errors);

    io.out(`${id ?? 'title'}: ${inBrackets(said, says)}\n`);
    await confirmCorrection(given, io, moreThanTyping(said, says), opened);
    commitFiles(
      opened.content.folder,
      [
        ...(text === opened.source ? [] : [{ path: opened.path, text }]),
        { path: REGISTER_FILE, text: printRegister(register) },
      ],
      io.files,
    );
    const now = present(
      sealOf(register, opened.policy.slug, opened.edition.edition),
      'a correction keeps the seal of its edition',
    );
    io.out(`Corrected. The edition’s code is now ${now.code}; until today it was ${before.code}.`);
    return 0;
  },
};

/** The clause to correct, or null for the title. */
function target(given: Arguments, { content, edition }: OpenEdition): string | null {
  const { policy, edition: name } = edition;
  const sealed = sealOf(content.register, policy, name);
  if (!sealed)
    throw new UsageError(
      !isPublished(edition)
        ? `${name} is a draft: change its text as you like.`
        : `${name} was never sealed: run “npm run policy -- adopt ${policy} ${name}” first.`,
    );
  if (edition.meta.unchangedFrom && !given.flag('title'))
    throw new UsageError(
      `${name} is unchanged from ${edition.meta.unchangedFrom}: correct that edition, and this one is corrected with it.`,
    );
  if (given.flag('title')) return null;
  const id = given.positionals[2];
  if (!id) throw new UsageError('Name the clause.', `npm run policy -- correct ${correct.usage}`);
  if (!sealed.clauses.some((c) => c.id === id)) {
    const near = suggest(
      id,
      sealed.clauses.map((c) => c.id),
    );
    throw new UsageError(
      `No clause “${id}” was published in ${name}.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
  return id;
}

async function askWhy(given: Arguments, io: Io): Promise<string> {
  const answer = given.yes
    ? ''
    : await io.person?.text('What was wrong? Readers see this reason.', {
        check: (text) => (text ? undefined : 'Write a sentence about what was wrong.'),
      });
  if (!answer) throw new UsageError('The reason is missing: --why "The name was misspelt."');
  return answer;
}

/** The file with the words corrected, in that clause alone. */
function corrected(
  wrong: string,
  given: Arguments,
  { edition, source }: OpenEdition,
  id: string | null,
): string {
  const right = given.text('with');
  if (right === undefined) throw new UsageError('--with is missing: the right words.');
  if (id === null) return editFields(source, { title: edition.meta.title.replace(wrong, right) });
  const index = edition.clauses.findIndex((c) => c.id === id);
  const written = readWritten({ file: edition.file, source })[index];
  if (!written?.end) throw new UsageError(`“${id}” has no words in this file.`);
  const offset = offsetsIn(source);
  const [start, end] = [offset(written.position), offset(written.end)];
  const passage = source.slice(start, end).replace(NOT_ITS_WORDS, (m) => '\0'.repeat(m.length));
  const found = passage.split(wrong).length - 1;
  if (wrong === '' || found !== 1)
    throw new UsageError(
      found > 1
        ? `“${wrong}” is in “${id}” ${found} times: give more of the words around it.`
        : `“${wrong}” is not in “${id}” in exactly this form. Correct the file by hand, then run the command without --replace and --with.`,
    );
  const at = start + passage.indexOf(wrong);
  return source.slice(0, at) + right + source.slice(at + wrong.length);
}

/** Comments, such as the one with the clause's id, and notes. */
const NOT_ITS_WORDS = /\{\/\*[\s\S]*?\*\/\}|<Note>[\s\S]*?<\/Note>/g;

const wordsOf = (
  edition: { title?: string; clauses: readonly { id: string; text: string }[] },
  id: string | null,
) => (id === null ? edition.title : edition.clauses.find((c) => c.id === id)?.text);

/** Writes the correction into the edition’s seal, and into those of editions that are unchanged from it. */
function correctAll(opened: OpenEdition, id: string | null, to: string, why: string): Register {
  const { content, policy, edition, today } = opened;
  const follows = (e: Edition) => e.meta.unchangedFrom === edition.edition && id !== null;
  return policy.editions
    .filter((e) => e.edition === edition.edition || follows(e))
    .reduce((register, { edition: name }) => {
      const sealed = sealOf(register, policy.slug, name);
      if (!sealed) return register;
      return withSeal(register, correctSeal(sealed, { id, to, why, on: today }));
    }, content.register);
}

async function confirmCorrection(
  given: Arguments,
  io: Io,
  doubt: string | null,
  { edition }: OpenEdition,
): Promise<void> {
  if (given.yes) return;
  const instead = `A change of the rule goes into a new edition: npm run policy -- new ${edition.policy} <edition>.`;
  if (!io.person) {
    if (!doubt) return;
    throw new UsageError(
      `This seems to be more than a typing error: ${doubt}. ${instead} If it is only a typing error, add --yes.`,
    );
  }
  if (doubt) io.out(`Is this a typing error? Note that ${doubt}. ${instead}\n`);
  if (!(await io.person.confirm('Publish this correction?'))) throw new Cancelled();
}
