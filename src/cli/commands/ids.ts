import { present } from '../../language/present.ts';
import { isPublished, readWritten, type Edition } from '../../policy/edition.ts';
import type { Clause } from '../../policy/clause.ts';
import { namingComment } from '../../policy/naming.ts';
import { type Policy } from '../../content/build-library.ts';
import type { Register } from '../../content/register/register.ts';
import { editionName } from '../../policy/slugs.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { Cancelled, readArguments, type Command, type ExitCode } from '../command.ts';
import { findEdition, findPolicy, openContent, policiesOf, writeFiles } from '../open-content.ts';
import { insertAll, offsetsIn, type Insertion } from '../insertion.ts';
import { proposeIds, type ProposedId } from '../propose-ids.ts';
import { columns } from '../help.ts';

export const ids: Command = {
  name: 'ids',
  summary: 'give every clause that has no name yet its permanent id',
  usage: '[<policy>] [<edition>] [--dry-run]',
  writes: true,
  about:
    'Writes an id after each clause that has none: the id that the clause had in the edition before, if it is surely the same clause, or else one made of its first important words. Where it may be one of last year’s clauses and that is not sure, those are named. Nothing else in the file changes, and a second run changes nothing.',
  examples: [
    { run: 'ids', does: 'all drafts' },
    { run: 'ids social-media 2027-2028 --dry-run', does: 'only show what would be written' },
  ],
  options: { 'dry-run': { type: 'boolean', help: 'show the ids and write nothing' } },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(ids, args, 2);
    const content = openContent(given.content, io);
    const { policies } = policiesOf(content);
    const proposed = chosen(policies, given.positionals, content.register)
      .map(({ edition, editions }) => ({ edition, proposals: proposeIds(edition, editions) }))
      .filter(({ proposals }) => proposals.length > 0);
    if (proposed.length === 0) {
      io.out('Every clause has its id.');
      return 0;
    }
    const changes = [];
    let placeless = 0;
    for (const { edition, proposals } of proposed) {
      const path = `${edition.policy}/${edition.edition}.mdx`;
      const source = present(content.files.files.get(path), 'the edition was read from it');
      const { text, left } = writeIds(source, edition, proposals);
      io.out(
        `${content.folder}/${path}\n${listed(edition, proposals)}\n${unsure(edition, proposals)}`,
      );
      for (const clause of left)
        io.err(
          `${edition.file}:${clause.position.line}: this clause has no words to put an id after.`,
        );
      placeless += left.length;
      changes.push({ path, text });
    }
    if (given.flag('dry-run')) return placeless > 0 ? 1 : 0;
    if (io.person && !given.yes && !(await io.person.confirm('Write these ids?')))
      throw new Cancelled();
    writeFiles(content, changes, io);
    io.out('Written. Rename any of them now: once an edition is adopted, its ids stay.');
    return placeless > 0 ? 1 : 0;
  },
};

/** The editions named in the arguments; if none is named, every one that is not yet adopted. */
function chosen(
  policies: readonly Policy[],
  [policySlug, editionSlug]: readonly string[],
  register: Register,
): { edition: Edition; editions: readonly Edition[] }[] {
  const from = policySlug ? [findPolicy(policies, policySlug, register)] : policies;
  return from.flatMap((policy) => {
    const editions = editionSlug
      ? [findEdition(policy, editionSlug)]
      : policy.editions.filter((e) => !isPublished(e));
    return editions
      .filter((e) => !e.meta.unchangedFrom)
      .map((edition) => ({ edition, editions: policy.editions }));
  });
}

function writeIds(source: string, edition: Edition, proposals: readonly ProposedId[]) {
  const written = readWritten({ file: edition.file, source });
  const offset = offsetsIn(source);
  const insertions: Insertion[] = [];
  const left: Clause[] = [];
  for (const { clause, id } of proposals) {
    const end = written[clause]?.end;
    if (end) insertions.push({ at: offset(end), text: ` ${namingComment({ id })}` });
    else left.push(clauseAt(edition, clause));
  }
  return { text: insertAll(source, insertions), left };
}

const clauseAt = (edition: Edition, index: number): Clause =>
  present(edition.clauses[index], 'ids are proposed for clauses of this edition');

function listed(edition: Edition, proposals: readonly ProposedId[]): string {
  return columns(
    proposals.map(({ clause, id, from, perhapsFrom }) => {
      const { text, position } = clauseAt(edition, clause);
      const origin = from
        ? `as in ${editionName(from, t)}`
        : perhapsFrom.length > 0
          ? 'new, not sure'
          : 'new';
      return [`${position.line}: ${id}`, `${origin}: ${inShort(text)}`] as const;
    }),
  );
}

/** Each clause that may be one of last year’s, with what a person has to decide; nothing if all are sure. */
function unsure(edition: Edition, proposals: readonly ProposedId[]): string {
  const lines = proposals.flatMap(({ clause, id, perhapsFrom }) => {
    if (perhapsFrom.length === 0) return [];
    const candidates = perhapsFrom.map((old) => `${old.id} (“${inShort(old.text)}”)`);
    const one = candidates.length === 1 ? 'that id' : 'one of them';
    return [
      `  ${clauseAt(edition, clause).position.line}: ${id} may be ${candidates.join(' or ')}; if it goes on from there, write ${one} in its place.`,
    ];
  });
  return lines.length === 0 ? '' : `\nNot sure:\n${lines.join('\n')}\n`;
}

const inShort = (text: string): string =>
  (text.length > 50 ? `${text.slice(0, 50).trimEnd()}…` : text).replaceAll('\n', ' ');
