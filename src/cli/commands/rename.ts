import { join } from 'node:path';
import { isPublished } from '../../policy/edition.ts';
import { RESERVED, isPolicySlug } from '../../policy/slugs.ts';
import { slugify } from '../../policy/naming.ts';
import { checkFiles } from '../../build/check-content.ts';
import type { ContentFiles } from '../../content/build-library.ts';
import type { FolderMove } from '../../content/commit-files.ts';
import { formerNames, presentName } from '../../content/register/names.ts';
import { REGISTER_FILE, printRegister } from '../../content/register/register-file.ts';
import type { Register } from '../../content/register/register.ts';
import { renamePolicy } from '../../content/register/seal.ts';
import { timeZoneOf } from '../../content/school.ts';
import { PolicyError, type Problem } from '../../messages/problem.ts';
import { UsageError } from '../../messages/usage-error.ts';
import {
  Cancelled,
  readArguments,
  type Arguments,
  type Command,
  type ExitCode,
  type Io,
} from '../command.ts';
import { columns } from '../help.ts';
import { findPolicy, openContent, policiesOf, writeFiles, type Content } from '../open-content.ts';

export const rename: Command = {
  name: 'rename',
  summary: 'give a policy another name in addresses, with its seals and old addresses kept',
  usage: '<policy> <new name> [--why <reason>]',
  writes: true,
  about:
    'Moves the policy’s folder, drafts included, and writes into the register that the policy has another name. No published text, number, date or code changes: a printed copy proves itself as before, and every old address leads to the new one. The title stays as it is; another title belongs into a new edition. A name that a policy ever had is never given to another one. A policy of which nothing was published is only moved.',
  examples: [
    {
      run: 'rename bicycles cycling --why "Scooters are in it too."',
      does: '/bicycles/ leads to /cycling/ from the next build on',
    },
  ],
  options: {
    why: { type: 'string', value: '<reason>', help: 'the reason, for readers to see' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(rename, args, 2);
    const [from, to] = given.positionals;
    if (!from || !to)
      throw new UsageError('Name the policy and its new name.', 'rename bicycles cycling');
    refuseName(to);
    const content = openContent(given.content, io);
    const { register } = content;
    const moves = movesFor(content, from, to, io);
    const isSealed = register.editions.some((e) => e.policy === presentName(register.names, from));
    const why = isSealed ? await reasonFor(given, io) : '';
    const on = io.today(timeZoneOf(content.files));
    const renamed = isSealed ? renamePolicy(register, { from, to, on, why }, io.salt) : register;
    const after = moves.reduce(withMove, content.files);
    refuseNewErrors(content, after, renamed, { from, to });

    io.out(columns(whatHappens(content, { from, to }, isSealed, why)));
    if (io.person && !given.yes && !(await io.person.confirm('Rename it?'))) throw new Cancelled();
    const text = printRegister(renamed);
    writeFiles(content, isSealed ? [{ path: REGISTER_FILE, text }] : [], io, moves);
    io.out(
      isSealed
        ? `\nDone. Commit ${content.folder}/${from}, ${content.folder}/${to} and ${content.folder}/${REGISTER_FILE} together.`
        : '\nDone. Nothing of it was published, so the folder was moved and the register has no entry: addresses of its drafts lead nowhere now.',
    );
    return 0;
  },
};

/** @throws UsageError where no policy can have the name */
function refuseName(name: string): void {
  if (RESERVED.has(name))
    throw new UsageError(`“${name}” is a name that the site needs for itself.`, 'choose another');
  if (isPolicySlug(name)) return;
  const near = slugify(name);
  throw new UsageError(
    `“${name}” cannot be the name of a policy: use lower-case letters, digits and single hyphens, and start with a letter.`,
    isPolicySlug(near) && !RESERVED.has(near) ? near : undefined,
  );
}

/**
 * What has to be moved: nothing where two people gave one policy two names and its files
 * are under the one that is to hold.
 * @throws UsageError where the policy is not there, or the name is another one's
 */
function movesFor(content: Content, from: string, to: string, io: Io): FolderMove[] {
  const { folder, register } = content;
  const { names, nameConflicts } = register;
  const isOpen = nameConflicts.some(({ policy }) => policy === presentName(names, from));
  const isThere = (name: string) => io.files.exists(join(folder, name));
  if (from === to) throw new UsageError(`The policy is called “${to}” already.`);
  if (!isOpen || isThere(from)) findPolicy(policiesOf(content).policies, from, register);
  const owner = presentName(names, to);
  const isOwn = owner === presentName(names, from);
  if (!isOwn && (owner !== to || wasPublished(register, to)))
    throw new UsageError(
      owner === to
        ? `“${to}” is the name of another policy.`
        : `“${to}” is a name that the policy “${owner}” had: its old addresses lead there, so no other policy can have it.`,
      'choose another name',
    );
  if (isOpen && !isThere(from)) return [];
  if (isThere(to))
    throw new UsageError(
      `${folder}/${to} is there already.`,
      isOpen
        ? `put what holds into one of ${folder}/${from} and ${folder}/${to}, and remove the other`
        : 'choose another name',
    );
  return [{ from, to }];
}

const wasPublished = ({ editions }: Register, policy: string) =>
  editions.some((e) => e.policy === policy);

/** A program need not give a reason: that there is none is said then. */
async function reasonFor(given: Arguments, io: Io): Promise<string> {
  const asked = given.yes
    ? undefined
    : await io.person?.text('Why? Readers see this reason. (leave empty if there is none)');
  return (given.text('why') ?? asked ?? '').trim();
}

/** The same content with a folder under another name. */
function withMove(content: ContentFiles, { from, to }: FolderMove): ContentFiles {
  const moved = (path: string) =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
  const inPlace = <T>(all: ReadonlyMap<string, T>) =>
    new Map([...all].map(([path, one]) => [moved(path), one]));
  const { unread } = content;
  return {
    ...content,
    files: inPlace(content.files),
    ...(unread ? { unread: inPlace(unread) } : {}),
  };
}

/** @throws PolicyError where something is wrong afterwards that was not wrong before */
function refuseNewErrors(
  before: Content,
  files: ContentFiles,
  register: Register,
  { from, to }: FolderMove,
): void {
  const errors = (of: ContentFiles, sealed: Register) =>
    checkFiles(of, sealed).problems.filter(({ severity }) => severity === 'error');
  const sentence = ({ code, file, message }: Problem) =>
    `${code} ${file} ${message}`.replaceAll(from, to);
  const known = new Set(errors(before.files, before.register).map(sentence));
  const fresh = errors(files, register).filter((p) => !known.has(sentence(p)));
  if (fresh.length > 0) throw new PolicyError(fresh);
}

function whatHappens(
  content: Content,
  { from, to }: FolderMove,
  isSealed: boolean,
  why: string,
): [string, string][] {
  const editions = policiesOf(content).policies.find(({ slug }) => slug === from)?.editions ?? [];
  const drafts = editions.filter((e) => !isPublished(e)).length;
  const folders = `${content.folder}/${from} → ${content.folder}/${to}`;
  if (!isSealed)
    return [
      ['folder', folders],
      ['published', 'nothing'],
    ];
  const former = formerNames(content.register.names, presentName(content.register.names, from));
  return [
    [
      'folder',
      `${folders}${drafts > 0 ? `, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'} with it` : ''}`,
    ],
    ['lead on', [...former, from].map((name) => `/${name}/`).join(', ')],
    ['codes', 'stay as they are printed'],
    ['readers are told', why || 'that no reason is recorded'],
  ];
}
