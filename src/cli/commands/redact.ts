import { UsageError } from '../../messages/usage-error.ts';
import { timeZoneOf } from '../../content/school.ts';
import { eraseIn, eraser, type Eraser } from '../../content/register/erase.ts';
import { redact as redactParts } from '../../content/register/seal.ts';
import type { Register } from '../../content/register/register.ts';
import { askWhy } from '../ask-why.ts';
import { Cancelled, readArguments, type Command, type ExitCode } from '../command.ts';
import { columns } from '../help.ts';
import { takeOutFile } from '../take-out-file.ts';
import { openContent, type Content } from '../open-content.ts';
import { presentName } from '../../content/register/names.ts';
import { checkChange, writeChange } from '../write-change.ts';

const PUT = '(removed)';

export const redact: Command = {
  name: 'redact',
  summary: 'erase a person’s name, other words, or a picture from everything published',
  usage: '[<policy> [<clause>]] (--words <words> | --file <name>) --why <reason>',
  writes: true,
  about:
    'For words that should never have been published. They are taken out of every file of the content folder, drafts included, and out of the register with its ledger; what is left still proves itself. Readers see that something was taken out, when and for which kind of reason, not what. Codes of copies that were printed with the words are not known any more. With a policy or a clause, the words have to be there; they are taken out everywhere all the same. Copies that git and others hold, and the site online until it is built and copied again, are not reached.',
  examples: [
    {
      run: 'redact bicycles keeper --words "Tobias Fennimore" --why "A person asked to be left out."',
      does: `puts “${PUT}” in the place of the name, wherever it is`,
    },
    {
      run: 'redact trips --file photo.jpg --why "A person in it asked to be left out."',
      does: `takes a picture or an attached file out; its words stay, with “${PUT}” behind them`,
    },
  ],
  options: {
    words: { type: 'string', value: '<words>', help: 'the words to erase, in any case' },
    file: {
      type: 'string',
      value: '<name>',
      help: 'a picture or an attached file of a policy, in place of words',
    },
    with: { type: 'string', value: '<words>', help: `what comes in their place (${PUT})` },
    why: { type: 'string', value: '<reason>', help: 'the kind of reason, for readers to see' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(redact, args, 2);
    const put = given.text('with') ?? PUT;
    const file = given.text('file');
    if (file !== undefined) return takeOutFile(file, put, given, io);
    const words = given.text('words')?.trim();
    if (!words)
      throw new UsageError(
        'The words are missing: --words "Tobias Fennimore", or --file and a name.',
      );
    const erase = eraser(words, put);
    const why = given.text('why')?.trim() || (await askWhy(given, io));
    for (const [name, text] of [
      ['why', why],
      ['with', put],
    ] as const)
      if (erase.finds(text))
        throw new UsageError(`--${name} says the words that are to be erased. Readers see it.`);
    const content = openContent(given.content, io);
    const files = erasedFiles(content, erase);
    const today = io.today(timeZoneOf(content.files));
    const register = redactParts(
      content.register,
      { on: today, why },
      (says) => eraseIn(says, erase),
      io.salt,
    );
    checkPlace(given.positionals, files, content.register, erase);
    if (files.size === 0 && register === content.register)
      throw new UsageError(`“${words}” is nowhere in ${content.folder}.`);
    checkChange(content, { files, register }, io);
    const seals = register.entries.length - content.register.entries.length;
    io.out(
      columns([
        ...[...files.keys()].map((path): [string, string] => ['file', `${content.folder}/${path}`]),
        ['register', `${seals} published ${seals === 1 ? 'edition' : 'editions'}`],
        ['in its place', put],
        ['readers are told', why],
      ]),
    );
    if (io.person && !given.yes && !(await io.person.confirm('Erase these words for ever?')))
      throw new Cancelled();
    writeChange(content, { files, register }, io);
    for (const left of leftBehind(content, words)) io.out(`\nNot erased: ${left}.`);
    io.out(
      '\nErased. Build the site and copy it again. Git and earlier copies still have the words.',
    );
    return 0;
  },
};

/** The files of the content folder that hold the words, without them. */
function erasedFiles({ files }: Content, { erase }: Eraser): Map<string, string> {
  const erased = [...files.files].map(([path, text]) => [path, erase(text)] as const);
  return new Map(erased.filter(([path, text]) => text !== files.files.get(path)));
}

/** @throws UsageError where the words are not in the policy, or the clause, that was named */
function checkPlace(
  [policy, clause]: readonly string[],
  files: ReadonlyMap<string, string>,
  { parts, names }: Register,
  erase: Eraser,
): void {
  if (!policy) return;
  const inFile = [...files.keys()].some((path) => path.startsWith(`${policy}/`));
  const inRegister = [...parts.values()].some(
    ({ policy: of, says }) =>
      presentName(names, of) === policy &&
      (!clause || says.name === clause) &&
      eraseIn(says, erase) !== says,
  );
  if (clause ? !inRegister : !inFile && !inRegister)
    throw new UsageError(
      `The words are not in ${clause ? `“${clause}” of ` : ''}“${policy}”, as published.`,
    );
}

/** Names that hold the words and are addresses: they were published, and stay. */
function leftBehind({ files, register }: Content, words: string): string[] {
  const slug = words
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const ids = new Set(
    [...register.parts.values()].map(({ says }) => says.name).filter((id) => id.includes(slug)),
  );
  return [
    ...[...files.files.keys()].filter((path) => path.includes(slug)),
    ...[...ids].map((id) => `the id “${id}”, which is an address`),
  ];
}
