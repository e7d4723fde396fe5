import { readContent } from '../../content/read-content.ts';
import { buildLibrary } from '../../content/build-library.ts';
import { formatProblems } from '../../messages/problem.ts';
import { readCode } from '../../content/register/code.ts';
import type { Correction, Register, SealedEdition } from '../../content/register/register.ts';
import { editionCode } from '../../content/register/seal.ts';
import { checkRegister } from '../../content/register/check-register.ts';
import { editionName } from '../../policy/slugs.ts';
import { dateInWords } from '../../language/when.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { readArguments, type Command, type ExitCode, type Io } from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { openContent } from '../open-content.ts';
import { inBrackets } from '../more-than-typing.ts';
import {
  fromAddress,
  fromFolder,
  verifyPublished,
  type ReadPublished,
} from '../verify-published.ts';
import { isPublished } from '../../policy/edition.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'compare the content, a built or live copy, or a printed code with the register',
  usage: '[<folder or address>] [--code <code>]',
  about:
    'Computes every published text again and compares it with the register, clause by clause. Without an argument it checks the content folder; with a folder or an address, the site that is there; with --code it says which text a printed copy was made from.',
  examples: [
    { run: 'verify', does: 'the content folder' },
    { run: 'verify dist', does: 'the site as it was built' },
    { run: 'verify https://www.example.sch.uk/policies/', does: 'the site as it is online' },
    { run: 'verify --code PZY6-FMPZ-9H73-VJ9P', does: 'a copy on paper' },
  ],
  options: {
    code: { type: 'string', value: '<code>', help: 'the code at the foot of a printed copy' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(verify, args, 1);
    const content = openContent(given.content, io);
    const { register } = content;
    const code = given.text('code');
    if (code !== undefined) return verifyCode(code, content.folder, register, io);
    const [where] = given.positionals;
    if (where === undefined) return verifyContent(content.folder, register, io);
    const isAddress = /^https?:\/\//.test(where);
    if (!isAddress && !io.files.exists(where))
      throw new UsageError(`There is no folder “${where}”.`, 'npm run policy -- verify dist');
    return verifySite(register, isAddress ? fromAddress(where) : fromFolder(where), where, io);
  },
};

function verifyContent(folder: string, register: Register, io: Io): ExitCode {
  const { policies, problems } = buildLibrary(readContent(folder));
  const unread = problems.filter((p) => p.severity === 'error');
  const wrong = [...unread, ...checkRegister(policies, register, folder)];
  io.out(wrong.length > 0 ? formatProblems(wrong) : allWell(register, folder));
  return wrong.length > 0 ? 1 : 0;
}

async function verifySite(
  register: Register,
  read: ReadPublished,
  where: string,
  io: Io,
): Promise<ExitCode> {
  let wrong = 0;
  for (const sealed of register.editions) {
    let problems: string[];
    try {
      problems = await verifyPublished(sealed, read);
    } catch (thrown) {
      const { message, cause } = thrown as Error;
      io.err(`${where} cannot be reached: ${(cause as Error | undefined)?.message ?? message}`);
      return 1;
    }
    if (problems.length === 0) continue;
    wrong++;
    io.out(`${sealed.policy}/${sealed.edition}\n${problems.map((f) => `  ${f}`).join('\n')}\n`);
  }
  io.out(
    wrong > 0
      ? `${wrong} of ${register.editions.length} published editions differ from what was sealed.`
      : allWell(register, where),
  );
  return wrong > 0 ? 1 : 0;
}

const allWell = ({ editions }: Register, where: string) => {
  const clauses = editions.reduce((n, e) => n + e.clauses.length, 0);
  return `${where} is as it was published: ${editions.length} ${editions.length === 1 ? 'edition' : 'editions'}, ${clauses} clauses.`;
};

function verifyCode(typed: string, folder: string, register: Register, io: Io): ExitCode {
  const code = readCode(typed);
  if (code === null) {
    io.out(`“${typed}” cannot be a code: a character is wrong or missing. Check it and try again.`);
    return 1;
  }
  const found = findCode(register, code);
  if (!found) {
    const draft = buildLibrary(readContent(folder))
      .policies.flatMap((p) => p.editions)
      .find((e) => !isPublished(e) && editionCode(e) === code);
    io.out(
      draft
        ? `${code} is the draft of “${draft.meta.title}”, ${editionName(draft.edition, t)}, as it stands. It is not adopted.`
        : `${code} is no published text of this school. It may be a draft’s, or a copy that was changed.`,
    );
    return 1;
  }
  const { sealed, since } = found;
  io.out(`${code} is “${sealed.title}”, ${editionName(sealed.edition, t)}, as published.`);
  if (since.length === 0) io.out('It is the text as it stands.');
  else {
    io.out(`Corrected since:`);
    for (const { id, from, to, why, on } of since)
      io.out(
        `  ${dateInWords(on, t.dates)}, ${id ?? 'title'}: ${inBrackets(from, to)}\n    ${why}`,
      );
  }
  return 0;
}

interface CodeFound {
  sealed: SealedEdition;
  /** The corrections made after the copy was printed; none if the text is still the same. */
  since: readonly Correction[];
}

/**
 * @param code in the form that is printed
 * @returns null if no edition has or had the code
 */
function findCode(register: Register, code: string): CodeFound | null {
  for (const sealed of register.editions) {
    if (sealed.code === code) return { sealed, since: [] };
    const first = sealed.corrections.findIndex((c) => c.codeBefore === code);
    if (first >= 0) return { sealed, since: sealed.corrections.slice(first) };
  }
  return null;
}
