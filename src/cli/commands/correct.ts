import { present } from '../../language/present.ts';
import { suggest } from '../../language/suggest.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { readWritten, type Edition } from '../../policy/edition.ts';
import { FIELDS, type FieldName } from '../../policy/frontmatter.ts';
import { authorStrings } from '../../strings/strings.ts';
import { editionName } from '../../policy/slugs.ts';
import { clauseIn, conflictsOf, sealOf, type Register } from '../../content/register/register.ts';
import { recordChange } from '../../content/register/seal.ts';
import {
  changeInWords,
  keyOf,
  plainWords,
  sameValue,
  statementsOf,
  type Json,
  type Statement,
} from '../../content/register/statements.ts';
import {
  Cancelled,
  readArguments,
  type Arguments,
  type Command,
  type ExitCode,
} from '../command.ts';
import { askWhy } from '../ask-why.ts';
import { editFields } from '../edit-fields.ts';
import { exchangeFile } from '../exchange-file.ts';
import { offsetsIn } from '../insertion.ts';
import { knownWords } from '../known-words.ts';
import { inBrackets, moreThanTyping } from '../more-than-typing.ts';
import { openEdition, sealedOf, type OpenEdition } from '../open-content.ts';
import { checkChange, policiesAfter, writeChange, type Change } from '../write-change.ts';

export const correct: Command = {
  name: 'correct',
  summary: 'put a typing error or a wrong fact right in a published edition',
  usage: '<policy> <edition> <clause> --replace <words> --with <words> --why <reason>',
  writes: true,
  about:
    'The lawful way to change what was published. The words are put right in the file, in every published edition whose clause has the same error, and the correction is written into the register: readers see what it said, what it says, why and since when, and the edition gets a new code. Where the file has been put right by hand already, leave out --replace and --with. A change of the rule itself (a duty, a number, a person, a law) is refused: it belongs in a new edition.',
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
    {
      run: 'correct social-media 2022-2023 --field minute --with "14/22" --why "The number was read wrongly."',
      does: 'a fact beside the text; --with "" takes it out',
    },
    {
      run: 'correct trips 2026-2027 --file map.png --with ~/new-map.png --why "The gate was on the wrong side."',
      does: 'a picture or an attached file, in every published edition that uses it',
    },
  ],
  options: {
    replace: { type: 'string', value: '<words>', help: 'the wrong words, exactly as in the file' },
    with: {
      type: 'string',
      value: '<words>',
      help: 'the right words; with --file the new file, from anywhere on this computer',
    },
    why: { type: 'string', value: '<reason>', help: 'the reason, for readers to see' },
    title: { type: 'boolean', help: 'correct the title instead of a clause' },
    file: {
      type: 'string',
      value: '<name>',
      help: 'put another content in the place of a picture or an attached file',
    },
    field: { type: 'string', value: '<name>', help: 'correct a fact: a field of the front matter' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(correct, args, 3);
    const opened = openEdition(given, io);
    const file = given.text('file');
    if (file !== undefined) return exchangeFile(file, given, opened, io);
    const target = readTarget(given, opened);
    const why = given.text('why')?.trim() || (await askWhy(given, io));
    const { content, policy, edition, today } = opened;
    const files = correctedFiles(target, given, opened);
    const after = policiesAfter(content, files).find((p) => p.slug === policy.slug);
    // What cannot be read afterwards would look as if nothing had changed.
    if (!after?.editions.some((e) => e.edition === edition.edition))
      checkChange(content, { files, register: content.register }, io);
    const changes = (after?.editions ?? []).flatMap((e) => changeOf(e, target, opened));
    if (changes.length === 0 && !isDisputed(target, content.register, edition)) {
      io.out('It is as it was published; there is nothing to correct.');
      return 0;
    }
    refuseAnotherRule(target, changes, opened);
    const deed = { act: 'correct', on: today, policy: policy.slug, why } as const;
    const register = changes.reduce(
      (so, { edition: name, says }) =>
        recordChange(so, { ...deed, edition: name }, [says], io.salt),
      content.register,
    );
    checkChange(content, { files, register }, io);
    for (const { edition: name, was, says } of changes) {
      const { from, to } = changeInWords(was, says.value);
      io.out(`${editionName(name, authorStrings)}, ${says.name}: ${inBrackets(from, to)}`);
    }
    io.out('');
    if (io.person && !given.yes && !(await io.person.confirm('Publish this correction?')))
      throw new Cancelled();
    writeChange(content, { files, register }, io);
    for (const { edition: name } of changes) io.out(codesOf(name, opened, register));
    return 0;
  },
};

/** What is to be put right: the words of a clause, or a field. */
type Target = Pick<Statement, 'about' | 'name'>;

function readTarget(given: Arguments, { content, edition }: OpenEdition): Target {
  const sealed = sealedOf(content.register, edition);
  const field = given.flag('title') ? 'title' : given.text('field');
  if (field !== undefined) return fieldTarget(field, edition);
  if (edition.meta.unchangedFrom)
    throw new UsageError(
      `${edition.edition} was left as ${edition.meta.unchangedFrom} was: correct that edition, and this one follows.`,
    );
  const id = given.positionals[2];
  if (!id) throw new UsageError('Name the clause.', `npm run policy -- correct ${correct.usage}`);
  if (!sealed.clauses.some((c) => c.id === id)) {
    const ids = sealed.clauses.map((c) => c.id);
    const near = suggest(id, ids);
    throw new UsageError(
      `${edition.edition} published no clause “${id}”.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
  return { about: 'clause', name: id };
}

function fieldTarget(name: string, { policy, edition }: Edition): Target {
  const facts = (Object.keys(FIELDS) as FieldName[]).filter((f) => FIELDS[f].keys === null);
  if (name === 'status' || name === 'withdrawnOn')
    throw new UsageError(
      'Whether an edition holds is not corrected.',
      `npm run policy -- withdraw ${policy} ${edition} --on <date> --why <reason>`,
    );
  if (name === 'ended')
    throw new UsageError(
      'Whether a policy holds is not corrected.',
      `npm run policy -- end ${policy} --on <date> --why <reason>`,
    );
  if (!facts.includes(name as FieldName)) {
    const near = suggest(name, facts);
    throw new UsageError(
      `“${name}” is no fact of an edition.${near ? ` Did you mean “${near}”?` : ''} Facts: ${facts.join(', ')}.`,
    );
  }
  return { about: 'field', name };
}

/** The policy's files with the words put right; none where that was done by hand. */
function correctedFiles(target: Target, given: Arguments, opened: OpenEdition): Change['files'] {
  const { path, source, edition } = opened;
  const wrong = given.text('replace');
  const right = given.text('with');
  if (wrong !== undefined && right === undefined)
    throw new UsageError('--with is missing: the right words.');
  if (target.about === 'field') {
    if (right === undefined) return new Map();
    const value = wrong === undefined ? right : edition.meta.title.replace(wrong, right);
    return new Map([[path, editFields(source, { [target.name]: value || null })]]);
  }
  if (wrong === undefined || right === undefined) return new Map();
  const files = new Map([[path, replaceIn(opened, target.name, wrong, right)]]);
  for (const other of withTheSameWords(target.name, opened)) {
    const file = `${other.policy}/${other.edition}.mdx`;
    const text = opened.content.files.files.get(file) ?? '';
    files.set(file, replaceIn({ edition: other, source: text }, target.name, wrong, right));
  }
  return files;
}

/** Other published editions whose clause says the very same, and so has the same error. */
function withTheSameWords(id: string, { content, policy, edition }: OpenEdition): Edition[] {
  const textIn = (e: Edition) => e.clauses.find((c) => c.id === id)?.text;
  return policy.editions.filter(
    (e) =>
      e.edition !== edition.edition &&
      !e.meta.unchangedFrom &&
      textIn(e) === textIn(edition) &&
      sealOf(content.register, e.policy, e.edition) !== null,
  );
}

/** The file with the words put right, in that clause alone. */
function replaceIn(
  { edition, source }: Pick<OpenEdition, 'edition' | 'source'>,
  id: string,
  wrong: string,
  right: string,
): string {
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
        ? `“${wrong}” is ${found} times in “${id}”: give more of the words around it.`
        : `“${wrong}” is not in “${id}” as the file has it. Put the file right by hand, then run the command without --replace and --with.`,
    );
  const at = start + passage.indexOf(wrong);
  return source.slice(0, at) + right + source.slice(at + wrong.length);
}

/** Comments, such as the one with the clause's id, and notes. */
const NOT_ITS_WORDS = /\{\/\*[\s\S]*?\*\/\}|<Note>[\s\S]*?<\/Note>/g;

/** What an edition's file says otherwise than its seal, of the one thing that is corrected. */
interface Corrected {
  edition: string;
  was: Json;
  says: Statement;
}

function changeOf(after: Edition, target: Target, { content, edition }: OpenEdition): Corrected[] {
  const sealed = sealOf(content.register, after.policy, after.edition);
  const concerned = target.about === 'clause' || after.edition === edition.edition;
  if (!sealed || !concerned) return [];
  const key = keyOf(target);
  const was = sealed.statements.get(key)?.value ?? null;
  const found = statementsOf(after).find((says) => keyOf(says) === key);
  const disputed = after.edition === edition.edition && isDisputed(target, content.register, after);
  if (target.about === 'clause' && !found) return [];
  if (sameValue(was, found?.value ?? null) && !disputed) return [];
  return [{ edition: after.edition, was, says: { ...target, value: found?.value ?? null } }];
}

/** True where two people said different things of it, and this is to settle it. */
const isDisputed = (target: Target, register: Register, edition: Edition): boolean =>
  conflictsOf(register, edition).some((conflict) => keyOf(conflict) === keyOf(target));

/** @throws UsageError where what a reader has to do is another thing afterwards */
function refuseAnotherRule(
  { about, name }: Target,
  changes: readonly Corrected[],
  { content, policies, policy: { slug } }: OpenEdition,
): void {
  const instead = `A change of the rule goes into a new edition: npm run policy -- new ${slug} <edition>.`;
  const known = knownWords(policies, content.files, { policy: slug, about, name });
  for (const { was, says } of changes) {
    if (about === 'field' && name !== 'title') continue;
    const doubt =
      moreThanTyping(plainWords(was), plainWords(says.value), known) ??
      formChanged(was, says.value);
    if (doubt) throw new UsageError(`This is more than a typing error: ${doubt}. ${instead}`);
  }
}

function formChanged(was: Json, is: Json): string | null {
  if (typeof was === 'string' || typeof is === 'string' || !was || !is) return null;
  const form = (value: Json) => {
    const { kind, depth, number, cells, header } = clauseIn(value);
    return [kind, depth, number, cells?.length, header];
  };
  return JSON.stringify(form(was)) === JSON.stringify(form(is))
    ? null
    : 'its number, its level or its form is another';
}

function codesOf(name: string, { content, policy }: OpenEdition, register: Register): string {
  const codeIn = (so: Register) =>
    present(sealOf(so, policy.slug, name), 'a correction keeps the seal of its edition').code;
  const [before, now] = [codeIn(content.register), codeIn(register)];
  return before === now
    ? `Corrected ${name}. Its code stays ${now}.`
    : `Corrected ${name}. Its code is now ${now}; until today it was ${before}.`;
}
