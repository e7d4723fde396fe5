/** `redact --file`: takes a picture or a file out of a policy, with a mark where it stood. */
import { UsageError } from '../messages/usage-error.ts';
import { editionName } from '../policy/slugs.ts';
import { attachedType } from '../policy/attached.ts';
import { authorStrings } from '../strings/strings.ts';
import { contentHash } from '../content/content-fault.ts';
import type { Policy } from '../content/build-library.ts';
import { presentName } from '../content/register/names.ts';
import { redact } from '../content/register/seal.ts';
import { keyOf, plainWords, statementsOf, type Json } from '../content/register/statements.ts';
import { eraseFile } from '../content/register/erase.ts';
import { timeZoneOf } from '../content/school.ts';
import { askWhy } from './ask-why.ts';
import { namedFile, keptAsRead, type NamedFile } from './named-file.ts';
import { Cancelled, type Arguments, type ExitCode, type Io } from './command.ts';
import { columns } from './help.ts';
import { offsetsIn } from './insertion.ts';
import { findPolicy, openContent, policiesOf, type Content } from './open-content.ts';
import { checkChange, policiesAfter, writeChange } from './write-change.ts';
import { writtenUse } from './written-use.ts';

/**
 * The file goes, and its use in every edition of the policy, drafts included: the words that led
 * to it or said what it shows stay, with what is put behind them. Its hash leaves the register.
 * @param put what comes behind the words
 * @throws UsageError where no edition uses it
 */
export async function takeOutFile(
  written: string,
  put: string,
  given: Arguments,
  io: Io,
): Promise<ExitCode> {
  const [slug] = given.positionals;
  if (!slug) throw new UsageError('Name the policy.', 'redact trips --file photo.jpg');
  if (given.text('words') !== undefined)
    throw new UsageError('--file and --words are two things: take out one after the other.');
  if (given.positionals.length > 1)
    throw new UsageError('--file is taken out wherever the policy uses it: leave the clause out.');
  const opened = openContent(given.content, io);
  const policy = findPolicy(policiesOf(opened).policies, slug, opened.register);
  const file = namedFile(written, policy, opened);
  const content = keptAsRead(opened, file);
  const why = given.text('why')?.trim() || (await askWhy(given, io));
  const files = textsWithout(file, put, policy, content);
  const beside = new Map(file.bytes === null ? [] : [[file.path, null] as const]);
  const register = registerWithout(file, put, why, content, { slug, files, beside }, io);
  const change = { files, beside, register };
  checkChange(content, change, io);
  const seals = register.entries.length - content.register.entries.length;
  io.out(
    columns([
      ['taken out', `${content.folder}/${file.path}`],
      ...[...files.keys()].map((path): [string, string] => ['file', `${content.folder}/${path}`]),
      ['register', `${seals} published ${seals === 1 ? 'edition' : 'editions'}`],
      ['in its place', `its words, and ${put}`],
      ['readers are told', why],
    ]),
  );
  if (io.person && !given.yes && !(await io.person.confirm('Take this file out for ever?')))
    throw new Cancelled();
  writeChange(content, change, io);
  for (const left of leftBehind(file, content)) io.out(`\nNot taken out: ${left}.`);
  io.out(
    '\nTaken out. Build the site and copy it again. Git and earlier copies still have the file.',
  );
  return 0;
}

/** The editions’ texts without the file, by their paths. */
function textsWithout(
  { name }: NamedFile,
  put: string,
  { slug, editions }: Policy,
  { files }: Content,
): Map<string, string> {
  const changed = new Map<string, string>();
  for (const edition of editions) {
    const path = `${slug}/${edition.edition}.mdx`;
    const source = files.files.get(path);
    const uses = edition.meta.unchangedFrom
      ? []
      : edition.attached.filter((use) => use.name === name);
    if (source === undefined || uses.length === 0) continue;
    const offset = offsetsIn(source);
    let text = source;
    // From the end: what stands before keeps its place.
    for (const at of uses.map(({ position }) => offset(position)).sort((a, b) => b - a)) {
      const use = writtenUse(text, at);
      if (!use)
        throw new UsageError(
          `“${name}” is used in ${editionName(edition.edition, authorStrings)} in a way that cannot be taken out: write it as ![words](${name}) or [words](${name}) there.`,
        );
      text = `${text.slice(0, at)}${use.words} ${put}${text.slice(use.end)}`;
    }
    changed.set(path, text);
  }
  return changed;
}

function registerWithout(
  { name }: NamedFile,
  put: string,
  why: string,
  content: Content,
  { slug, files, beside }: { slug: string; files: Map<string, string>; beside: Map<string, null> },
  io: Io,
) {
  const after = policiesAfter(content, files, beside).find((p) => p.slug === slug);
  // Where the words are the same, the file decides which marks are around them.
  const says = new Map<string, Json>(
    (after?.editions ?? []).flatMap((edition) =>
      statementsOf(edition).map((one) => [`${edition.edition} ${keyOf(one)}`, one.value] as const),
    ),
  );
  const { register } = content;
  const on = io.today(timeZoneOf(content.files));
  return redact(
    register,
    { on, why },
    (was, { policy, edition }) => {
      if (presentName(register.names, policy) !== slug) return was;
      const without = eraseFile(was, name, put);
      const now = says.get(`${edition} ${keyOf(was)}`);
      const isSame = now !== undefined && plainWords(now) === plainWords(without.value);
      return without !== was && isSame ? { ...without, value: now } : without;
    },
    io.salt,
  );
}

/** Where the same picture is, or may be, all the same. */
function leftBehind({ name, path, bytes }: NamedFile, { folder, files }: Content): string[] {
  if (bytes === null) return [];
  const [slug = ''] = path.split('/');
  const hash = contentHash(name, bytes);
  return [...(files.beside ?? [])].flatMap(([other, { read }]) => {
    if (other === path) return [];
    const isSame =
      attachedType(other) === attachedType(name) && contentHash(other, read()) === hash;
    if (isSame) return [`${folder}/${other}, which has the same content`];
    const mayHoldIt = other.startsWith(`${slug}/`) && /\.(?:docx|odt|pdf)$/i.test(other);
    return mayHoldIt ? [`what ${folder}/${other} may hold of it`] : [];
  });
}
