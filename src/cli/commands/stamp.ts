import { join } from 'node:path';
import { headHash } from '../../content/register/entry.ts';
import { STAMPS, checkStamp, stampPath, type CheckedStamp } from '../../content/register/stamps.ts';
import {
  StampRefused,
  readRequest,
  writeRequest,
  type TimeStampRequest,
} from '../../content/register/time-stamp.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { readArguments, type Arguments, type Command, type ExitCode, type Io } from '../command.ts';
import { openContent, type Content } from '../open-content.ts';
import { TRUST_OPTION, notChecked, stampWords, trustedIn } from '../stamp-words.ts';

const REQUEST = 'stamp.tsq';
const ANSWER = 'stamp.tsr';

export const stamp: Command = {
  name: 'stamp',
  summary: 'have somebody outside the school sign and date the head of the register',
  usage: '[--answer <file>]',
  writes: true,
  about:
    'Writes a request for a time stamp on the head of the register, as RFC 3161 has it; with --answer it checks what the service answered and keeps it with the register. It sends nothing itself, and the request holds a hash and no word of a policy.',
  examples: [
    { run: 'stamp', does: `the request: ${REQUEST}` },
    { run: `stamp --answer ${ANSWER}`, does: 'checks the answer and keeps it' },
    { run: `stamp --answer ${ANSWER} --trust cacert.pem`, does: 'and checks whose it is' },
  ],
  options: {
    answer: { type: 'string', value: '<file>', help: 'what the service answered' },
    request: { type: 'string', value: '<file>', help: `the file of the request (${REQUEST})` },
    trust: TRUST_OPTION,
  },
  run(args, io) {
    const given = readArguments(stamp, args, 0);
    const content = openContent(given.content, io);
    const answer = given.text('answer');
    return answer === undefined ? ask(given, content, io) : keep(answer, given, content, io);
  },
};

function ask(given: Arguments, { register }: Content, io: Io): ExitCode {
  if (register.entries.length === 0) {
    io.out('Nothing is published yet: there is nothing to stamp.');
    return 1;
  }
  const path = given.text('request') ?? REQUEST;
  if (io.files.exists(path) && !readRequest(io.files.readBytes(path)))
    throw new UsageError(
      `“${path}” is another file, and would be written over.`,
      `npm run policy -- stamp --request <file>`,
    );
  const request = { imprint: headHash(register.tips), nonce: nonceFrom(io) };
  io.files.write(path, writeRequest(request));
  const other = path === REQUEST ? '' : ` --request ${path}`;
  io.out(
    `${path} asks for a time stamp on the head of the register, ${register.head}.
What is stamped is the SHA-256 ${request.imprint}.
Send it to a service, for instance:
  curl --fail --header "Content-Type: application/timestamp-query" --data-binary @${path} --output ${ANSWER} https://freetsa.org/tsr
Then check and keep the answer:
  npm run policy -- stamp --answer ${ANSWER}${other}`,
  );
  return 0;
}

/** 63 bits that nobody can guess: services take no negative number and no longer one. */
const nonceFrom = (io: Io): bigint =>
  Buffer.from(io.salt(), 'base64url').readBigUInt64BE() & 0x7fff_ffff_ffff_ffffn;

function keep(answer: string, given: Arguments, content: Content, io: Io): ExitCode {
  if (!io.files.exists(answer)) throw new UsageError(`There is no file “${answer}”.`);
  const bytes = io.files.readBytes(answer);
  const request = requestIn(given, io);
  let checked: CheckedStamp;
  try {
    checked = checkStamp(bytes, content.register, { request, trusted: trustedIn(given, io) });
  } catch (thrown) {
    if (!(thrown instanceof StampRefused)) throw thrown;
    io.out(`${answer} proves nothing, and was not kept. ${thrown.message}`);
    return 1;
  }
  io.out(stampWords(checked));
  io.out(notChecked([checked]));
  if (!request) io.out('Not checked either: whether it answers your request, which is not here.');
  const { path, isNew } = placeFor(bytes, checked, content.folder, io);
  if (isNew) write(path, bytes, content.folder, io);
  io.out(isNew ? `Kept as ${path}. Commit it with the register.` : `It is kept already: ${path}.`);
  return 0;
}

/** @throws UsageError where a request was named that is not there, or is none */
function requestIn(given: Arguments, io: Io): TimeStampRequest | undefined {
  const named = given.text('request');
  const path = named ?? REQUEST;
  if (!io.files.exists(path)) {
    if (named !== undefined) throw new UsageError(`There is no file “${path}”.`);
    return undefined;
  }
  const request = readRequest(io.files.readBytes(path));
  if (!request) throw new UsageError(`“${path}” is not a request that “stamp” wrote.`);
  return request;
}

/** The first free name, or the one under which the same answer is kept. */
function placeFor(
  bytes: Uint8Array,
  checked: CheckedStamp,
  folder: string,
  io: Io,
): { path: string; isNew: boolean } {
  for (let which = 1; ; which++) {
    const path = join(folder, stampPath(checked, which));
    if (!io.files.exists(path)) return { path, isNew: true };
    if (Buffer.from(bytes).equals(io.files.readBytes(path))) return { path, isNew: false };
  }
}

/** Whole or not at all: it is written beside its place first. */
function write(path: string, bytes: Uint8Array, folder: string, io: Io): void {
  const waiting = join(folder, STAMPS, '.answer.tsr.new');
  io.files.makeFolder(join(folder, STAMPS));
  io.files.write(waiting, bytes);
  io.files.rename(waiting, path);
}
