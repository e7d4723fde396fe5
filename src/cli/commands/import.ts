import { existsSync, statSync } from 'node:fs';
import type { Imported } from '../../import/import-policy.ts';
import { importReport } from '../../import/import-report.ts';
import { authorStrings } from '../../strings/strings.ts';
import { ImportError } from '../../messages/import-error.ts';
import { isPublished, type Edition } from '../../policy/edition.ts';
import { newestPublished } from '../../content/timeline.ts';
import { compareEditionSlugs, isEditionSlug } from '../../policy/slugs.ts';
import {
  Cancelled,
  readArguments,
  type Arguments,
  type Command,
  type ExitCode,
  type Io,
} from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { bytesOf, importAsking } from '../import-asking.ts';
import { importFolder } from '../import-folder.ts';
import { savePictures } from '../save-pictures.ts';
import { policyToImport, usedIds } from '../policy-to-import.ts';
import {
  openContent,
  policiesOf,
  refuseFormerName,
  writeFiles,
  type Content,
} from '../open-content.ts';

export const importFile: Command = {
  name: 'import',
  summary: 'a draft from a Word or OpenDocument file (or Markdown, HTML, text, PDF)',
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
      run: 'import --folder "Old policies" --policy trips',
      does: 'writes a draft for each year of a policy’s old files, oldest first, with the ids carried through',
    },
    {
      run: 'import policy.docx --policy social-media --edition 2027-2028 --dry-run',
      does: 'only shows the report and writes nothing',
    },
  ],
  options: {
    policy: { type: 'string', value: '<policy>', help: 'the policy’s folder: social-media' },
    edition: { type: 'string', value: '<edition>', help: 'the academic year: 2027-2028' },
    folder: {
      type: 'string',
      value: '<folder>',
      help: 'all files of a folder, one for each year, instead of one file and --edition',
    },
    'skip-unreadable': {
      type: 'boolean',
      help: 'with --folder: leave out the files that cannot be read',
    },
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
    if (given.text('folder') !== undefined) return importFolder(given, io);
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
      ({ imported } = await importAsking(given, io, {
        file,
        bytes: bytesOf(file),
        policy,
        edition,
        path: `${content.folder}/${path}`,
        before,
        after,
        countNumbers: given.flag('numbers'),
        usedIds: usedIds(content, policy, editions),
      }));
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
    for (const line of savePictures(content, policy, edition, imported.source.pictures, io))
      io.out(line);
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

function namesOf(given: Arguments): { policy: string; edition: string } {
  const edition = given.text('edition');
  const hint = `npm run policy -- import ${importFile.usage}`;
  if (given.text('policy') === undefined || !edition)
    throw new UsageError('Name the policy and the edition that it becomes.', hint);
  const policy = policyToImport(given);
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
