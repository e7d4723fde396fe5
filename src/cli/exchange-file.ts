/** `correct --file`: puts another content in the place of a picture or a file of published editions. */
import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../messages/usage-error.ts';
import { attachedType, isPicture } from '../policy/attached.ts';
import { LIMITS, excessDetails } from '../policy/limits.ts';
import { editionName } from '../policy/slugs.ts';
import { authorStrings } from '../strings/strings.ts';
import { contentFault, contentHash, pictureSize } from '../content/content-fault.ts';
import { filesIn, type Json, type Statement } from '../content/register/statements.ts';
import { recordChange } from '../content/register/seal.ts';
import type { SealedEdition } from '../content/register/register.ts';
import { askWhy } from './ask-why.ts';
import { namedFile, keptAsRead } from './named-file.ts';
import { Cancelled, type Arguments, type ExitCode, type Io } from './command.ts';
import { sealedOf, type OpenEdition } from './open-content.ts';
import { checkChange, writeChange } from './write-change.ts';

/**
 * The file keeps its name, so every published edition that uses it is corrected, each with an
 * entry of its own in the ledger. Without `--with` the file was exchanged by hand already.
 * @throws UsageError where the new file cannot take the place of the old one
 */
export async function exchangeFile(
  written: string,
  given: Arguments,
  opened: OpenEdition,
  io: Io,
): Promise<ExitCode> {
  const { policy, edition, today } = opened;
  refuseOthers(given);
  sealedOf(opened.content.register, edition);
  const file = namedFile(written, policy, opened.content);
  const { name, path } = file;
  if (!edition.attached.some((use) => use.name === name))
    throw new UsageError(`${edition.edition} does not use “${name}”.`);
  const from = given.text('with');
  const bytes = from === undefined ? file.bytes : readNew(from, name);
  if (bytes === null)
    throw new UsageError(`“${name}” is not there: give the new file with --with.`);
  const content = keptAsRead(opened.content, file);
  const sha256 = contentHash(name, bytes);
  const changed = content.register.editions
    .filter((sealed) => sealed.policy === policy.slug)
    .map((sealed) => ({ sealed, statements: withContent(sealed, name, sha256) }))
    .filter(({ statements }) => statements.length > 0);
  const isThere = file.bytes !== null && contentHash(name, file.bytes) === sha256;
  if (changed.length === 0 && isThere) {
    io.out('It is as it was published; there is nothing to correct.');
    return 0;
  }
  const why = given.text('why')?.trim() || (await askWhy(given, io));
  const deed = { act: 'correct', on: today, policy: policy.slug, why } as const;
  const register = changed.reduce(
    (so, { sealed, statements }) =>
      recordChange(so, { ...deed, edition: sealed.edition }, statements, io.salt),
    content.register,
  );
  const beside = isThere ? new Map<string, Buffer>() : new Map([[path, bytes]]);
  const change = { files: new Map<string, string>(), beside, register };
  checkChange(content, change, io);
  for (const { sealed, statements } of changed) {
    const places = statements.map((s) => (s.about === 'notes' ? `a note on ${s.name}` : s.name));
    io.out(`${editionName(sealed.edition, authorStrings)}, ${places.join(', ')}: another ${name}`);
  }
  io.out(
    `${measuresOf(name, file.bytes)} → ${measuresOf(name, bytes)}\n\nWhat it shows is not compared. A change of the rule goes into a new edition, with a file of another name.`,
  );
  if (io.person && !given.yes && !(await io.person.confirm('Publish this correction?')))
    throw new Cancelled();
  writeChange(content, change, io);
  io.out(
    'Corrected. The codes of the texts stay as they are: they stand for the words. Build the site and copy it again.',
  );
  return 0;
}

function refuseOthers(given: Arguments): void {
  const other = ['replace', 'field'].find((option) => given.text(option) !== undefined);
  const too = other ?? (given.flag('title') ? 'title' : undefined);
  if (too)
    throw new UsageError(`--file and --${too} are two corrections: give one after the other.`);
  if (given.positionals.length > 2)
    throw new UsageError('--file is corrected wherever the editions use it: leave the clause out.');
}

/** @throws UsageError where it is not there, too large, or not what the name says */
function readNew(from: string, name: string): Buffer {
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`There is no file “${from}”.`);
  const [is, was] = [kindOf(from), kindOf(name)];
  if (is !== was)
    throw new UsageError(
      `“${from}” cannot take the place of “${name}”, whose name ends in .${attachedType(name)}: save it as such a file first.`,
    );
  const limit = isPicture(name) ? 'picture' : 'attached';
  if (found.size > LIMITS[limit].most) {
    const { what, found: has, most, remedy } = excessDetails({ limit, found: found.size });
    throw new UsageError(`${what} has ${has}, and at most ${most} are published. ${remedy}`);
  }
  const bytes = readFileSync(from);
  const fault = contentFault(name, bytes);
  if (fault) throw new UsageError(`“${from}” ${fault.what}. ${fault.remedy}`);
  return bytes;
}

/** Two endings stand for one kind of photograph. */
const kindOf = (name: string): string => attachedType(name)?.replace('jpeg', 'jpg') ?? '';

/** The statements of an edition that use the file, with the hash of another content. */
const withContent = ({ statements }: SealedEdition, name: string, sha256: string): Statement[] =>
  [...statements.values()].flatMap((says) => {
    const was = filesIn(says.value).get(name);
    return was === undefined || was === sha256
      ? []
      : [{ ...says, value: exchanged(says.value, name, sha256) }];
  });

function exchanged(value: Json, name: string, sha256: string): Json {
  if (Array.isArray(value)) return value.map((one) => exchanged(one, name, sha256));
  if (typeof value !== 'object' || value === null) return value;
  if (value.name === name && typeof value.sha256 === 'string') return { ...value, sha256 };
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, exchanged(one, name, sha256)]),
  );
}

/** “120 × 80 pixels, 3412 bytes”. */
function measuresOf(name: string, bytes: Buffer | null): string {
  if (bytes === null) return 'nothing';
  const size = pictureSize(name, bytes);
  const amount = `${bytes.length} bytes`;
  return size ? `${size.width} × ${size.height} pixels, ${amount}` : amount;
}
