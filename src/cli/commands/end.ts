import { present } from '../../language/present.ts';
import { listInWords } from '../../language/list-in-words.ts';
import { dateInWords, isIsoDate } from '../../language/when.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { isPublished } from '../../policy/edition.ts';
import { fieldsOfGroups } from '../../policy/frontmatter.ts';
import { authorStrings as t } from '../../strings/strings.ts';
import { editionName } from '../../policy/slugs.ts';
import { recordChange } from '../../content/register/seal.ts';
import { standingOf } from '../../content/timeline.ts';
import { timeZoneOf } from '../../content/school.ts';
import type { Policy } from '../../content/build-library.ts';
import { alreadyEnded } from '../applies-after.ts';
import { askWhy } from '../ask-why.ts';
import { Cancelled, readArguments, type Command, type ExitCode } from '../command.ts';
import { editFields } from '../edit-fields.ts';
import { columns } from '../help.ts';
import { findPolicy, openContent, policiesOf, sealedOf } from '../open-content.ts';
import { checkChange, writeChange } from '../write-change.ts';

export const end: Command = {
  name: 'end',
  summary: 'end a whole policy on a day, with the reason',
  usage: '<policy> --on <date> --why <reason> [--by <whom>] [--see <address>]',
  writes: true,
  about:
    'Writes into the newest published edition that the policy ends, on which day and why, and who holds it now; and the same into the register. Every edition stays published, and every old link to a clause leads to a page that says what became of it. A policy that another policy of the school takes over needs no such command: that one says “replaces”.',
  examples: [
    {
      run: 'end lost-property --on 2026-11-20 --why "The town keeps what is found."',
      does: 'nothing of the policy holds from that day on',
    },
    {
      run: 'end lost-property --on 2026-11-20 --why "The trust has one for all its schools." --by "The Brindle Trust" --see https://trust.example.org/lost-property',
      does: 'the same, and says who has taken it over and where to read it',
    },
  ],
  options: {
    on: { type: 'string', value: '<date>', help: 'the first day on which nothing of it holds' },
    why: { type: 'string', value: '<reason>', help: 'the reason, for readers to see' },
    by: { type: 'string', value: '<whom>', help: 'who took it over, if somebody outside did' },
    see: { type: 'string', value: '<address>', help: 'where to read it now: https://…' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(end, args, 1);
    const [slug] = given.positionals;
    if (!slug) throw new UsageError('Name the policy.', `npm run policy -- end ${end.usage}`);
    const content = openContent(given.content, io);
    const policy = findPolicy(policiesOf(content).policies, slug, content.register);
    const today = io.today(timeZoneOf(content.files));
    if (policy.ended) throw new UsageError(alreadyEnded(policy.slug, policy.ended));
    const edition = policy.editions.findLast(isPublished);
    if (!edition)
      throw new UsageError(
        `No edition of “${slug}” was ever adopted: there is nothing to end. Remove its draft instead.`,
      );
    sealedOf(content.register, edition);
    const check = (answer: string) =>
      isIsoDate(answer) ? undefined : 'Write the day as year-month-day: 2026-12-01.';
    const on =
      given.text('on') ??
      (given.yes ? undefined : await io.person?.text('From which day?', { initial: today, check }));
    if (!on) throw new UsageError('The day is missing: --on 2026-12-01.');
    const wrong = check(on);
    if (wrong) throw new UsageError(`--on “${on}”: ${wrong}`);
    const why = given.text('why')?.trim() || (await askWhy(given, io));
    const by = given.text('by')?.trim();
    const see = given.text('see')?.trim();
    if (see !== undefined && !see.startsWith('https://'))
      throw new UsageError(`--see “${see}”: Write the whole address: https://…`);

    const ended = { on, why, ...(by ? { by } : {}), ...(see ? { see } : {}) };
    const register = recordChange(
      content.register,
      { act: 'end', on: today, policy: slug, edition: edition.edition, why },
      [{ about: 'field', name: 'ended', value: ended }],
      io.salt,
    );
    const path = `${slug}/${edition.edition}.mdx`;
    const source = present(content.files.files.get(path), 'the edition was read from it');
    const text = editFields(
      source,
      { ended },
      fieldsOfGroups('title', 'review', 'approval', 'force'),
    );
    const change = { files: new Map([[path, text]]), register };
    checkChange(content, change, io);
    io.out(`“${policy.title}”\n`);
    io.out(
      columns([
        ['ends', `on ${dateInWords(on, t.dates)}: from that day nothing of this policy applies`],
        ['written into', editionName(edition.edition, t)],
        ...neverBegins(policy, on, today),
        ['readers are told', [why, by, see].filter(Boolean).join(' – ')],
      ]),
    );
    if (io.person && !given.yes && !(await io.person.confirm('End the policy?')))
      throw new Cancelled();
    const written = writeChange(content, change, io);
    io.out(`\nDone. Commit ${written.join(' and ')} together.`);
    return 0;
  },
};

/** The editions that wait for a day on which the policy will have ended. */
function neverBegins(policy: Policy, on: string, today: string): [string, string][] {
  const waiting = policy.editions.filter(
    (e) => standingOf(e, policy, today) === 'not-yet' && (e.meta.effectiveFrom ?? '') >= on,
  );
  const names = waiting.map((e) => editionName(e.edition, t));
  return waiting.length > 0 ? [['never begins', listInWords(names, t.locale)]] : [];
}
