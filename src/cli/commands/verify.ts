import { buildLibrary } from '../../content/build-library.ts';
import { readContent } from '../../content/read-content.ts';
import { checkRegister } from '../../content/register/check-register.ts';
import type { Register } from '../../content/register/register.ts';
import { checkStamp } from '../../content/register/stamps.ts';
import { StampRefused } from '../../content/register/time-stamp.ts';
import { formatProblems } from '../../messages/problem.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { readArguments, type Arguments, type Command, type ExitCode, type Io } from '../command.ts';
import { openContent } from '../open-content.ts';
import { allWell } from '../site-check/site-report.ts';
import { verifyCopy } from '../site-check/verify-copy.ts';
import {
  TRUST_OPTION,
  checkKeptStamps,
  notChecked,
  stampWords,
  trustedIn,
} from '../stamp-words.ts';
import { verifyCode } from '../verify-code.ts';
import { verifyAgainst, verifyHead } from '../verify-head.ts';

export const verify: Command = {
  name: 'verify',
  summary:
    'compare the content, a built or live copy, a printed code or an older head with the register',
  usage:
    '[<folder, zip file or address>] [--rebuild] [--json] [--code <code>] [--head <code>] [--against <file>]',
  writes: false,
  about:
    'Computes every published text again and compares it with the register, clause by clause. Without an argument it checks the content folder, its time stamps included; with a folder, a zip file or an address, the site that is there: the words that its pages show and every file of it. With --code it says which text a printed copy was made from; with --head or --against, whether the register still continues an older one.',
  examples: [
    { run: 'verify', does: 'the content folder' },
    { run: 'verify dist', does: 'the site as it was built' },
    { run: 'verify dist --rebuild', does: 'the same, against a fresh build of the content' },
    { run: 'verify https://www.example.sch.uk/policies/', does: 'the site as it is online' },
    { run: 'verify --code PZY6-FMPZ-9H73-VJ9P', does: 'a copy on paper' },
    {
      run: 'verify --against old/register.jsonl',
      does: 'whether anything of an older register was rewritten',
    },
  ],
  options: {
    rebuild: {
      type: 'boolean',
      help: 'build the content anew, and compare every file of the site with that',
    },
    on: { type: 'string', value: '<day>', help: 'the day on which the site was built (today)' },
    json: { type: 'boolean', help: 'print JSON' },
    code: { type: 'string', value: '<code>', help: 'the code at the foot of a printed copy' },
    head: {
      type: 'string',
      value: '<code>',
      help: 'the head of the register as a minute or a printed copy has it',
    },
    against: { type: 'string', value: '<file>', help: 'an older register.jsonl' },
    stamp: { type: 'string', value: '<file>', help: 'a time stamp of the register (.tsr)' },
    trust: TRUST_OPTION,
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(verify, args, 1);
    const content = openContent(given.content, io);
    const { register } = content;
    const code = given.text('code');
    const head = given.text('head');
    const older = given.text('against');
    const stamp = given.text('stamp');
    const [where] = given.positionals;
    const asked = code ?? head ?? older ?? stamp;
    if (where !== undefined && asked === undefined) return verifyCopy(where, content, given, io);
    const forCopy = ['rebuild', 'on', 'json'].find((name) => given.flag(name) || given.text(name));
    if (forCopy)
      throw new UsageError(`--${forCopy} is for a built site.`, 'npm run policy -- verify dist');
    if (code !== undefined) return verifyCode(code, content.folder, register, io);
    if (head !== undefined) return verifyHead(head, register, io);
    if (older !== undefined) return verifyAgainst(older, register, io);
    if (stamp !== undefined) return verifyStamp(stamp, register, given, io);
    return verifyContent(content.folder, register, given, io);
  },
};

/** Whether a time stamp proves that the register was at a state by a time. */
function verifyStamp(file: string, register: Register, given: Arguments, io: Io): ExitCode {
  if (!io.files.exists(file)) throw new UsageError(`There is no file “${file}”.`);
  const trusted = trustedIn(given, io);
  try {
    const checked = checkStamp(io.files.readBytes(file), register, { trusted });
    io.out(`${file}: ${stampWords(checked)}\n${notChecked([checked])}`);
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof StampRefused)) throw thrown;
    io.out(`${file} proves nothing. ${thrown.message}`);
    return 1;
  }
}

function verifyContent(folder: string, register: Register, given: Arguments, io: Io): ExitCode {
  const { policies, problems } = buildLibrary(readContent(folder), { register });
  const unread = problems.filter((p) => p.severity === 'error');
  const wrong = [...unread, ...checkRegister(policies, register, folder)];
  io.out(wrong.length > 0 ? formatProblems(wrong) : allWell(register, folder));
  io.out(`The head of the register is ${register.head}.`);
  const stamped = checkKeptStamps(folder, register, trustedIn(given, io), io);
  return wrong.length > 0 || !stamped ? 1 : 0;
}
