import { existsSync, readFileSync, statSync } from 'node:fs';
import { importPolicy, type Imported } from '../../import/import-policy.ts';
import { importReport } from '../../import/import-report.ts';
import { authorStrings } from '../../strings/strings.ts';
import { ImportError, importError } from '../../messages/import-error.ts';
import { LIMITS, excessDetails } from '../../policy/limits.ts';
import { isPublished, type Edition } from '../../policy/edition.ts';
import { newestPublished } from '../../content/timeline.ts';
import { RESERVED, compareEditionSlugs, isEditionSlug, isPolicySlug } from '../../policy/slugs.ts';
import {
  Cancelled,
  readArguments,
  type Arguments,
  type Command,
  type ExitCode,
  type Io,
} from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import {
  openContent,
  policiesOf,
  refuseFormerName,
  writeFiles,
  type Content,
} from '../open-content.ts';

export const importFile: Command = {
  name: 'import',
  summary: 'a draft from a Word file (or Markdown, HTML, text, PDF)',
  usage: '<file> --policy <policy> --edition <edition>',
  writes: true,
  about:
    'Reads a policy’s text from a file and writes it as a draft. Printed numbers are kept; clauses that continue from the edition before keep their ids; a report says what was matched and how surely, and names every word that was left out. Tracked changes and comments are never decided on silently. A published edition is never overwritten.',
  examples: [
    {
      run: 'import "Social media policy.docx" --policy social-media --edition 2027-2028',
      does: 'writes content/social-media/2027-2028.mdx, and shows the redline',
    },
    {
      run: 'import policy.docx --policy social-media --edition 2027-2028 --accept-changes --without-comments',
      does: 'takes the text with all tracked changes, and leaves out the comments',
    },
    {
      run: 'import policy.docx --policy social-media --edition 2027-2028 --dry-run',
      does: 'only shows the report and writes nothing',
    },
  ],
  options: {
    policy: { type: 'string', value: '<policy>', help: 'the policy’s folder: social-media' },
    edition: { type: 'string', value: '<edition>', help: 'the academic year: 2027-2028' },
    from: { type: 'string', value: '<edition>', help: 'the edition whose ids are carried over' },
    'accept-changes': { type: 'boolean', help: 'take the text with its tracked changes' },
    'reject-changes': { type: 'boolean', help: 'take the text without its tracked changes' },
    'without-comments': { type: 'boolean', help: 'leave out comments, and list them' },
    numbers: { type: 'boolean', help: 'count numbers where the file prints none' },
    replace: { type: 'boolean', help: 'overwrite a draft that is there already' },
    'dry-run': { type: 'boolean', help: 'show the report and write nothing' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(importFile, args, 1);
    const file = fileOf(given);
    const { policy, edition } = namesOf(given);
    const content = openContent(given.content, io);
    refuseFormerName(policy, content.register.names);
    const path = `${policy}/${edition}.mdx`;
    const editions = policiesOf(content).policies.find((p) => p.slug === policy)?.editions ?? [];
    const before = startingPoint(editions, edition, given.text('from'));
    const after = editions.find(
      (e) => isPublished(e) && compareEditionSlugs(e.edition, edition) > 0,
    );
    await refuseOverwriting(content, path, editions, edition, given, io);

    let imported: Imported;
    try {
      refuseLarge(file);
      imported = await importAsking(given, io, {
        file,
        bytes: readFileSync(file),
        policy,
        edition,
        path: `${content.folder}/${path}`,
        before,
        after,
        countNumbers: given.flag('numbers'),
        usedIds: usedIds(content, policy, editions),
      });
    } catch (thrown) {
      if (!(thrown instanceof ImportError)) throw thrown;
      io.err(thrown.message);
      return 1;
    }
    const width = Math.min(process.stdout.columns ?? 80, 100);
    io.out(
      importReport(imported, `${content.folder}/${path}`, {
        colour: io.colour,
        width,
        t: authorStrings,
      }),
    );
    if (given.flag('dry-run')) {
      io.out('\nNothing was written.');
      return 0;
    }
    if (io.person && !given.yes && !(await io.person.confirm('Write this draft?')))
      throw new Cancelled();
    writeFiles(content, [{ path, text: imported.text }], io);
    io.out(
      `\nWritten: ${content.folder}/${path}. Compare it with the file, then: npm run policy -- check`,
    );
    return 0;
  },
};

function fileOf({ positionals: [file] }: Arguments): string {
  if (!file)
    throw new UsageError(
      'Name the file to import.',
      `npm run policy -- import ${importFile.usage}`,
    );
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(
      `There is no file “${file}”. A name with spaces needs quotation marks around it.`,
    );
  return file;
}

/** @throws ImportError before such a file is in memory */
function refuseLarge(file: string): void {
  const found = statSync(file).size;
  if (found > LIMITS.source.most)
    throw importError('import-too-large', file, excessDetails({ limit: 'source', found }));
}

function namesOf(given: Arguments): { policy: string; edition: string } {
  const [policy, edition] = [given.text('policy'), given.text('edition')];
  const hint = `npm run policy -- import ${importFile.usage}`;
  if (!policy || !edition)
    throw new UsageError('Name the policy and the edition that it becomes.', hint);
  if (!isPolicySlug(policy) || RESERVED.has(policy))
    throw new UsageError(
      `“${policy}” cannot be the name of a policy: use lower-case letters, digits and single hyphens, as in social-media.`,
    );
  if (!isEditionSlug(edition))
    throw new UsageError(
      `“${edition}” is not the name of an edition: write the academic year, 2027-2028, or 2027-2028.2 for a second edition in it.`,
    );
  return { policy, edition };
}

/** The edition before or, where nothing was published before, the newest earlier draft; null for a policy's first. */
function startingPoint(
  editions: readonly Edition[],
  edition: string,
  asked: string | undefined,
): Edition | null {
  if (asked !== undefined) {
    const found = editions.find((e) => e.edition === asked);
    if (found) return found;
    throw new UsageError(
      `There is no edition “${asked}”. Editions: ${editions.map((e) => e.edition).join(', ') || 'none'}.`,
    );
  }
  const earlier = editions.filter((e) => compareEditionSlugs(e.edition, edition) < 0);
  return newestPublished(earlier) ?? earlier.at(-1) ?? null;
}

/** Every id the policy ever had: an id is never used for another clause. */
function usedIds(content: Content, policy: string, editions: readonly Edition[]): Set<string> {
  const sealed = content.register.editions.filter((e) => e.policy === policy);
  return new Set([...editions, ...sealed].flatMap((e) => e.clauses.map((c) => c.id)));
}

async function refuseOverwriting(
  content: Content,
  path: string,
  editions: readonly Edition[],
  edition: string,
  given: Arguments,
  io: Io,
): Promise<void> {
  if (!content.files.files.has(path) || given.flag('dry-run')) return;
  const there = editions.find((e) => e.edition === edition);
  const where = `${content.folder}/${path}`;
  if (there && isPublished(there))
    throw new UsageError(`${where} is published; a published text is never overwritten.`);
  if (given.flag('replace')) return;
  const question = `${where} is a draft that is there already. Overwrite it?`;
  if (io.person && !given.yes) {
    if (await io.person.confirm(question)) return;
    throw new Cancelled();
  }
  throw new UsageError(
    `${where} is there already; nothing was written.`,
    'add --replace to overwrite the draft',
  );
}

/** Imports; if the file holds tracked changes or comments, asks the person who is there. */
async function importAsking(
  given: Arguments,
  io: Io,
  request: Omit<Parameters<typeof importPolicy>[0], 'changes' | 'withoutComments'>,
): Promise<Imported> {
  const [accept, reject] = [given.flag('accept-changes'), given.flag('reject-changes')];
  if (accept && reject)
    throw new UsageError('Choose one of --accept-changes and --reject-changes.');
  let changes: 'accept' | 'reject' | undefined = accept ? 'accept' : reject ? 'reject' : undefined;
  let withoutComments = given.flag('without-comments');
  for (;;) {
    try {
      return await importPolicy({ ...request, changes, withoutComments });
    } catch (thrown) {
      // --yes does not answer the question which text is meant.
      if (!(thrown instanceof ImportError) || !io.person || given.yes) throw thrown;
      if (thrown.problem.code === 'import-tracked-changes') {
        io.out(thrown.problem.message);
        if (await io.person.confirm('Take the text with all of these changes accepted?'))
          changes = 'accept';
        else if (await io.person.confirm('Take the text as it was before them?'))
          changes = 'reject';
        else throw new Cancelled();
      } else if (thrown.problem.code === 'import-comments') {
        io.out(thrown.problem.message);
        if (!(await io.person.confirm('Leave the comments out?'))) throw new Cancelled();
        withoutComments = true;
      } else throw thrown;
    }
  }
}
