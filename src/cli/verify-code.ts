/** Which text a printed copy was made from, and what was changed since. */
import { buildLibrary } from '../content/build-library.ts';
import { readContent } from '../content/read-content.ts';
import { codesOf } from '../content/register/known-code.ts';
import type { LedgerEntry, Register } from '../content/register/register.ts';
import { editionCode } from '../content/register/seal.ts';
import { changeInWords } from '../content/register/statements.ts';
import { dateInWords } from '../language/when.ts';
import { isPublished } from '../policy/edition.ts';
import { readCode } from '../policy/printed-code.ts';
import { editionName } from '../policy/slugs.ts';
import { authorStrings as t } from '../strings/strings.ts';
import type { ExitCode, Io } from './command.ts';
import { inBrackets } from './more-than-typing.ts';

export function verifyCode(typed: string, folder: string, register: Register, io: Io): ExitCode {
  const code = readCode(typed);
  if (code === null) {
    io.out(`“${typed}” cannot be a code: a character is wrong or missing. Check it and try again.`);
    return 1;
  }
  const found = codesOf(register).find((known) => known.code === code);
  if (!found) {
    const draft = buildLibrary(readContent(folder), { register })
      .policies.flatMap((p) => p.editions)
      .find((e) => !isPublished(e) && editionCode(e) === code);
    io.out(
      draft
        ? `${code} is the draft of “${draft.meta.title}”, ${editionName(draft.edition, t)}, in its present form. It is not adopted.`
        : `${code} is not the code of a published text of this school. The copy may be of a draft, or may have been changed.`,
    );
    return 1;
  }
  const { sealed, isCurrent, since } = found;
  io.out(`${code} is “${sealed.title}”, ${editionName(sealed.edition, t)}, as published.`);
  if (isCurrent) io.out('The text is still the same.');
  if (since.length > 0) io.out(isCurrent ? 'Changed since, beside the words:' : 'Changed since:');
  for (const entry of since) io.out(inLines(entry));
  return 0;
}

/** An entry of the ledger: its day and act, what it changed, why. */
function inLines({ act, on, items, why }: LedgerEntry): string {
  const changes = items.map(({ about, name, from, to }) => {
    const what = about === 'clause' ? name : `${about} ${name}`.trim();
    if (act === 'redact') return `    ${what}: words were taken out`;
    const words = changeInWords(from, to);
    return `    ${what}: ${inBrackets(words.from, words.to)}`;
  });
  return [`  ${dateInWords(on, t.dates)}, ${act}: ${why}`, ...changes].join('\n');
}
