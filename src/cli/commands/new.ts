import { present } from '../../language/present.ts';
import { parseWhen } from '../../language/when.ts';
import { isPublished, type Edition } from '../../policy/edition.ts';
import {
  fieldsOfGroups,
  fieldsWith,
  type FieldName,
  type FieldsWith,
} from '../../policy/frontmatter.ts';
import { editionName, compareEditionSlugs, isEditionSlug } from '../../policy/slugs.ts';
import { newestPublished } from '../../content/timeline.ts';
import type { Policy } from '../../content/build-library.ts';
import { DATE_WORDS, authorStrings as t } from '../../strings/strings.ts';
import { readArguments, type Arguments, type Command, type ExitCode, type Io } from '../command.ts';
import { UsageError } from '../../messages/usage-error.ts';
import {
  findEdition,
  findPolicy,
  libraryOf,
  openContent,
  refuseFormerName,
  writeFiles,
  type Content,
} from '../open-content.ts';
import { alreadyEnded } from '../applies-after.ts';
import { firstDraft, meantPolicy, refuseImpossibleName, titleFor } from '../first-draft.ts';
import { editFields, type FieldEdits } from '../edit-fields.ts';
import { columns } from '../help.ts';

export const newEdition: Command = {
  name: 'new',
  summary: 'next year’s draft, from the edition before, or the first of a new policy',
  usage: '<policy> <edition> [--from <edition>] [--unchanged] [--title <title>]',
  writes: true,
  about:
    'Writes a draft with the text of the edition before, whether that is in force already or waits for its day: every clause keeps its id, review dates move on by as many years as lie between the two, and what belonged to last year (approval, changes, lineage) is left out. A policy that is not there yet begins with a short draft to write over. Never overwrites a file.',
  examples: [
    { run: 'new social-media 2027-2028', does: 'from the edition before' },
    { run: 'new social-media 2027-2028 --from 2022-2023', does: 'from another edition' },
    {
      run: 'new social-media 2027-2028 --unchanged',
      does: 'for a year in which the policy was reviewed and left as it was: no text of its own',
    },
    {
      run: 'new visitors 2026-2027 --title "Visitors Policy"',
      does: 'begins a policy that the school does not have yet',
    },
  ],
  options: {
    from: { type: 'string', value: '<edition>', help: 'the edition to start from' },
    unchanged: { type: 'boolean', help: 'reviewed and left as it was' },
    title: { type: 'string', value: '<title>', help: 'the title of a policy that begins' },
    'new-policy': {
      type: 'boolean',
      help: 'begin a policy although one of nearly the same name is there',
    },
  },
  async run(args, io) {
    const given = readArguments(newEdition, args, 2);
    const [slug, name] = given.positionals;
    if (!slug || !name)
      throw new UsageError('Name the policy and the edition.', 'new social-media 2027-2028');
    if (!isEditionSlug(name))
      throw new UsageError(
        `“${name}” is not the name of an edition: write the academic year, 2027-2028, or 2027-2028.2 for a second edition in it.`,
      );
    const content = openContent(given.content, io);
    const library = libraryOf(content);
    if (!library.policies.some((p) => p.slug === slug))
      return beginPolicy(content, library.policies, slug, name, given, io);
    const policy = findPolicy(library.policies, slug, content.register);
    const begins = ['title', 'new-policy'].find(
      (option) => given.text(option) ?? given.flag(option),
    );
    if (begins)
      throw new UsageError(
        `“${slug}” is there already (${policy.title}), and --${begins} is for a policy that begins.`,
        `npm run policy -- new ${slug} ${name}; a new title is written into the draft`,
      );
    if (policy.ended)
      throw new UsageError(`${alreadyEnded(slug, policy.ended)} It gets no new edition.`);
    const from = startingPoint(policy, name, given.text('from'));
    const path = `${slug}/${name}.mdx`;
    if (content.files.files.has(path))
      throw new UsageError(`${content.folder}/${path} is there already; nothing was written.`);
    if (compareEditionSlugs(name, from.edition) <= 0)
      throw new UsageError(`${name} does not come after ${from.edition}, which it starts from.`);

    const before = editionBeforeNamed(policy, name) ?? from;
    const edits = fieldsFor(from, before, name, given.flag('unchanged'));
    const source = sourceOf(content, slug, from.edition);
    const text = editFields(source, edits, BEHIND);
    const written = given.flag('unchanged')
      ? withoutBody(text)
      : from.meta.unchangedFrom
        ? withoutBody(text) + bodyOf(sourceOf(content, slug, from.meta.unchangedFrom))
        : text;
    writeFiles(content, [{ path, text: written }], io);

    io.out(`${content.folder}/${path}\n`);
    io.out(columns(report(from, edits, given.flag('unchanged'))));
    io.out(
      given.flag('unchanged')
        ? `\nOnce the governors have agreed: npm run policy -- adopt ${slug} ${name}`
        : `\nChange the text, and write under “changes” why each clause changed. Then: npm run policy -- check`,
    );
    return 0;
  },
};

/** Writes the first draft of a policy, unless its name is a slip for that of another. */
async function beginPolicy(
  content: Content,
  policies: readonly Policy[],
  slug: string,
  name: string,
  given: Arguments,
  io: Io,
): Promise<ExitCode> {
  refuseFormerName(slug, content.register.names);
  // Both are about an edition before, and there is none.
  if (given.text('from') !== undefined || given.flag('unchanged'))
    findPolicy(policies, slug, content.register);
  const asked = given.text('title')?.trim();
  const known = policies.map((p) => p.slug).join(', ') || 'none yet';
  const meant = meantPolicy(slug, asked ?? titleFor(slug), policies);
  if (meant && !given.flag('new-policy'))
    throw new UsageError(
      `There is no policy “${slug}”. Did you mean “${meant.slug}” (${meant.title})? Nothing was written.`,
      `npm run policy -- new ${meant.slug} ${name}; or, where it is another policy: npm run policy -- new ${slug} ${name} --new-policy --title "…"`,
    );
  refuseImpossibleName(slug);
  const person = given.yes ? null : io.person;
  if (!asked && !person && !given.yes)
    throw new UsageError(
      `There is no policy “${slug}”. Policies: ${known}.`,
      `to begin it: npm run policy -- new ${slug} ${name} --title "${titleFor(slug)}"`,
    );
  if (!asked && person)
    io.out(`There is no policy “${slug}” yet: this begins one. Policies until now: ${known}.`);
  const title =
    asked ||
    (await person?.text('Its title:', {
      initial: titleFor(slug),
      check: (answer) => (answer ? undefined : 'Write a title, or press Ctrl+C to leave.'),
    })) ||
    titleFor(slug);
  const path = `${slug}/${name}.mdx`;
  writeFiles(content, [{ path, text: firstDraft(title, name) }], io);
  io.out(`${content.folder}/${path}\n`);
  io.out(columns([['title', title]]));
  io.out(`\nWrite your own sentences over those in the file. Then: npm run policy -- check`);
  return 0;
}

/** Each new field goes after the last of these that is there. */
const BEHIND = fieldsOfGroups('title', 'review', 'people', 'origin');

/** The edition before the one that is to have that name. */
const editionBeforeNamed = ({ editions }: Policy, name: string): Edition | null =>
  newestPublished(editions.filter((e) => compareEditionSlugs(e.edition, name) < 0));

/** The edition asked for, else the edition before: what the new one will be compared with. */
function startingPoint(policy: Policy, name: string, asked: string | undefined): Edition {
  if (asked !== undefined) {
    const edition = findEdition(policy, asked);
    if (!isPublished(edition))
      throw new UsageError(
        `${asked} is itself a draft: work on it, or rename its file if it was put off to another year.`,
      );
    return edition;
  }
  const found = editionBeforeNamed(policy, name);
  if (found) return found;
  const published = policy.editions.filter(isPublished);
  throw published.length > 0
    ? new UsageError(
        `${name} comes before every published edition of “${policy.slug}”.`,
        `to add the text of years ago: npm run policy -- import <file> --policy ${policy.slug} --edition ${name}`,
      )
    : new UsageError(`“${policy.slug}” has no adopted edition to start from, only drafts.`);
}

function fieldsFor(from: Edition, before: Edition, name: string, unchanged: boolean): FieldEdits {
  const years = Number(name.slice(0, 4)) - Number(from.edition.slice(0, 4));
  const edits: Partial<Record<FieldName, string | null>> = {};
  for (const field of fieldsWith('next', 'later')) {
    const when = from.meta[field];
    if (when) edits[field] = moveOn(when.written, years);
  }
  for (const field of fieldsWith('next', 'nothing')) edits[field] = null;
  if (unchanged) edits.unchangedFrom = from.meta.unchangedFrom ?? from.edition;
  const anew: Record<FieldsWith<'next', 'anew'>, string> = {
    status: 'draft',
    supersedes: before.edition,
  };
  return { ...edits, ...anew };
}

const sourceOf = ({ files }: Content, policy: string, edition: string): string =>
  present(files.files.get(`${policy}/${edition}.mdx`), 'the edition was read from it');

const frontMatterEnd = (source: string) => {
  const open = source.indexOf('\n') + 1;
  const close = present(
    /^---[ \t]*\r?$/m.exec(source.slice(open)),
    'a file that was read closes its front matter',
  );
  return open + close.index + close[0].length;
};
const withoutBody = (source: string) => `${source.slice(0, frontMatterEnd(source)).trimEnd()}\n`;
const bodyOf = (source: string) => source.slice(frontMatterEnd(source)).replace(/^\r?\n/, '');

function report(from: Edition, edits: FieldEdits, unchanged: boolean): [string, string][] {
  const notes = from.clauses.reduce((n, c) => n + c.notes.length, 0);
  const rows: [string, string][] = [['from', editionName(from.edition, t)]];
  for (const field of fieldsWith('next', 'later'))
    if (edits[field]) rows.push([field, `${from.meta[field]?.written ?? ''} → ${edits[field]}`]);
  if (!unchanged) {
    rows.push(['clauses', `${from.clauses.length}, each with its id`]);
    if (notes > 0) rows.push(['editorial notes', `${notes}; remove those that no longer apply`]);
  }
  return rows;
}

/**
 * `Autumn 2023` → `Autumn 2024`, `12 October 2026` → `12 October 2027`, `2026-2027` → `2027-2028`.
 * A 29 February becomes the 28th if the new year has none.
 */
export function moveOn(written: string, years: number): string {
  const moved = written.replace(/\d{4}/g, (year) => String(Number(year) + years));
  const dayBefore = moved.replace(/\b29(?!\d)/, '28');
  return !parseWhen(moved, DATE_WORDS) && parseWhen(dayBefore, DATE_WORDS) ? dayBefore : moved;
}
