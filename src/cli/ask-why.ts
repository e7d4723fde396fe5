/** The reason of a change to what was published; readers see it. */
import { UsageError } from '../messages/usage-error.ts';
import type { Arguments, Io } from './command.ts';

/** @throws UsageError where nobody is there to ask */
export async function askWhy(given: Arguments, io: Io): Promise<string> {
  const answer = given.yes
    ? ''
    : await io.person?.text('Why? Readers see this reason.', {
        check: (text) => (text.trim() ? undefined : 'Say the reason in a sentence.'),
      });
  if (!answer?.trim())
    throw new UsageError('The reason is missing: --why "The name was misspelt."');
  return answer.trim();
}
