import { authorStrings } from '../../strings/strings.ts';
import { editionName } from '../../policy/slugs.ts';
import { recordChange } from '../../content/register/seal.ts';
import {
  STATEMENTS,
  keyOf,
  sameValue,
  statementsOf,
  type Statement,
} from '../../content/register/statements.ts';
import type { Edition } from '../../policy/edition.ts';
import { conflictsOf, type Register, type SealedEdition } from '../../content/register/register.ts';
import { askWhy } from '../ask-why.ts';
import { Cancelled, readArguments, type Command, type ExitCode } from '../command.ts';
import { columns } from '../help.ts';
import { openEdition, sealedOf } from '../open-content.ts';
import { checkChange, writeChange } from '../write-change.ts';

export const amend: Command = {
  name: 'amend',
  summary: 'record that notes, reasons or sentences for parents were changed after publication',
  usage: '<policy> <edition> --why <reason>',
  writes: true,
  about:
    'What explains the rules of a published edition may be changed in its file: notes, sentences for parents, duties, the reasons of changes, lineage. This command writes what changed, the day and the reason into the register, so that readers can see it. Words and facts are put right with “correct”.',
  examples: [
    {
      run: 'amend social-media 2022-2023 --why "The Act was replaced in 2025."',
      does: 'records every note and sentence that is not as it was published',
    },
  ],
  options: {
    why: { type: 'string', value: '<reason>', help: 'the reason, for readers to see' },
  },
  async run(args, io): Promise<ExitCode> {
    const given = readArguments(amend, args, 2);
    const { content, edition, today } = openEdition(given, io);
    const changed = amended(edition, sealedOf(content.register, edition), content.register);
    if (changed.length === 0) {
      io.out(
        'Notes, reasons and sentences are as they were published; there is nothing to record.',
      );
      return 0;
    }
    const why = given.text('why')?.trim() || (await askWhy(given, io));
    const { policy, edition: name } = edition;
    const deed = { act: 'amend', on: today, policy, edition: name, why } as const;
    const change = {
      files: new Map(),
      register: recordChange(content.register, deed, changed, io.salt),
    };
    checkChange(content, change, io);
    io.out(`“${edition.meta.title}”, ${editionName(name, authorStrings)}\n`);
    io.out(columns(changed.map((says) => [says.about, says.name])));
    if (io.person && !given.yes && !(await io.person.confirm('Record this for readers?')))
      throw new Cancelled();
    writeChange(content, change, io);
    io.out('\nRecorded.');
    return 0;
  },
};

/** What the file says otherwise than the register, of what may be amended. */
function amended(edition: Edition, sealed: SealedEdition, register: Register): Statement[] {
  const now = new Map(statementsOf(edition).map((says) => [keyOf(says), says]));
  const disputed = new Set(conflictsOf(register, edition).map(keyOf));
  const keys = new Set([...sealed.statements.keys(), ...now.keys(), ...disputed]);
  return [...keys].flatMap((key) => {
    const was = sealed.statements.get(key);
    const is = now.get(key);
    const says = is ?? was;
    if (!says || STATEMENTS[says.about].changedBy !== 'amend') return [];
    if (sameValue(was?.value, is?.value) && !disputed.has(key)) return [];
    return [{ about: says.about, name: says.name, value: is?.value ?? null }];
  });
}
