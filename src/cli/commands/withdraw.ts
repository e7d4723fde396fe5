import { dateInWords, isIsoDate } from '../../language/when.ts';
import { UsageError } from '../../messages/usage-error.ts';
import { fieldsOfGroups } from '../../policy/frontmatter.ts';
import { authorStrings } from '../../strings/strings.ts';
import { editionName } from '../../policy/slugs.ts';
import { recordChange } from '../../content/register/seal.ts';
import { askWhy } from '../ask-why.ts';
import { Cancelled, readArguments, type Command, type ExitCode } from '../command.ts';
import { editFields } from '../edit-fields.ts';
import { columns } from '../help.ts';
import { openEdition, sealedOf } from '../open-content.ts';
import { checkChange, writeChange } from '../write-change.ts';

export const withdraw: Command = {
  name: 'withdraw',
  summary: 'end a published edition on a day, with the reason',
  usage: '<policy> <edition> --on <date> --why <reason>',
  writes: true,
  about:
    'Writes into the front matter that the edition no longer holds and from which day, and into the register why. Its text stays published, marked as withdrawn; readers see the day and the reason.',
  examples: [
    {
      run: 'withdraw lost-property 2025-2026 --on 2026-11-20 --why "The town keeps what is found."',
      does: 'the policy no longer holds from that day on',
    },
  ],
  options: {
    on: { type: 'string', value: '<date>', help: 'the first day on which it does not hold' },
    why: { type: 'string', value: '<reason>', help: 'the reason, for readers to see' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(withdraw, args, 2);
    const { content, edition, path, source, today } = openEdition(given, io);
    sealedOf(content.register, edition);
    if (edition.meta.status === 'withdrawn')
      throw new UsageError(`${edition.edition} is withdrawn already.`);
    const check = (answer: string) =>
      isIsoDate(answer) ? undefined : 'Write the day as year-month-day: 2026-12-01.';
    const on =
      given.text('on') ??
      (given.yes ? undefined : await io.person?.text('From which day?', { initial: today, check }));
    if (!on) throw new UsageError('The day is missing: --on 2026-12-01.');
    const wrong = check(on);
    if (wrong) throw new UsageError(`--on “${on}”: ${wrong}`);
    const why = given.text('why')?.trim() || (await askWhy(given, io));

    const fields = { status: 'withdrawn', withdrawnOn: on };
    const { policy, edition: name } = edition;
    const register = recordChange(
      content.register,
      { act: 'withdraw', on: today, policy, edition: name, why },
      Object.entries(fields).map(([field, value]) => ({ about: 'field', name: field, value })),
      io.salt,
    );
    const text = editFields(source, fields, fieldsOfGroups('title', 'review', 'approval', 'force'));
    const change = { files: new Map([[path, text]]), register };
    checkChange(content, change, io);
    io.out(`“${edition.meta.title}”, ${editionName(name, authorStrings)}\n`);
    io.out(
      columns([
        ['no longer holds', `from ${dateInWords(on, authorStrings.dates)}`],
        ['readers are told', why],
      ]),
    );
    if (io.person && !given.yes && !(await io.person.confirm('Withdraw it?')))
      throw new Cancelled();
    const written = writeChange(content, change, io);
    io.out(`\nDone. Commit ${written.join(' and ')} together.`);
    return 0;
  },
};
