/** Messages about the register. */
import { error, type Needs } from './message.ts';

const undo = 'Put it back as it was (git keeps it).';
const newEdition = (d: Needs<'policy'>) =>
  `A change of the policy goes into a new edition: npm run policy -- new ${d.policy} <edition>.`;
const typingError = (d: Needs<'policy' | 'edition' | 'id'>) =>
  `To correct a typing error: npm run policy -- correct ${d.policy} ${d.edition} ${d.id} --why "…".`;

export const registerMessages = {
  'register-broken': error<Needs<'reason'>>(
    'The register cannot be read, or contradicts itself.',
    (d) => `The register is not as the commands wrote it: ${d.reason}.`,
    () =>
      'Restore the file from git as it last was, then repeat the command (adopt or correct) that should have changed it.',
  ),
  'write-unfinished': error(
    'A command was interrupted while it was writing.',
    () => 'A command was interrupted before all its files were in place.',
    () => 'Run “npm run policy -- status”: it puts them in place first.',
  ),
  'edition-not-sealed': error<Needs<'edition' | 'policy' | 'status'>>(
    'An edition is adopted or withdrawn but not in the register.',
    (d) => `This edition is ${d.status}, but its text was never sealed.`,
    (d) =>
      `Run: npm run policy -- adopt ${d.policy} ${d.edition}. If it is not adopted yet, write “status: draft”.`,
  ),
  'edition-disappeared': error<Needs<'edition' | 'policy'>>(
    'A published edition has no file any more.',
    (d) => `The edition ${d.edition} of “${d.policy}” was published, and its file is gone.`,
    () =>
      `${undo} A published edition stays; one that no longer applies is marked “status: withdrawn”.`,
  ),
  'edition-unpublished': error<Needs<'policy'>>(
    'A published edition is marked as a draft again.',
    () => 'This edition was published; it cannot be a draft again.',
    (d) =>
      `Write “status: adopted”, or “status: withdrawn” if it no longer applies. ${newEdition(d)}`,
  ),
  'published-title-changed': error<Needs<'edition' | 'policy' | 'said' | 'says'>>(
    'The title of a published edition differs from the sealed one.',
    (d) => `The title of a published edition has changed. It was: “${d.said}” It is: “${d.says}”`,
    (d) =>
      `${undo} To correct a typing error: npm run policy -- correct ${d.policy} ${d.edition} --title --why "…".`,
  ),
  'published-text-changed': error<Needs<'edition' | 'id' | 'policy' | 'said' | 'says'>>(
    'The words of a published clause differ from the sealed ones.',
    (d) => `The published text of “${d.id}” has changed. It said: “${d.said}” It says: “${d.says}”`,
    (d) => `${undo} ${typingError(d)} ${newEdition(d)}`,
  ),
  'published-clause-gone': error<Needs<'id' | 'policy' | 'said', 'now'>>(
    'A published clause is no longer in its edition under its id.',
    (d) =>
      `The clause “${d.id}” was published in this edition and is gone${d.now ? `; its words are now under “${d.now}”` : ''}. It said: “${d.said}”`,
    (d) => `${undo} ${newEdition(d)}`,
  ),
  'published-clause-added': error<Needs<'id' | 'policy'>>(
    'A published edition has a clause that was not there when it was sealed.',
    (d) => `“${d.id}” was not in this edition when it was published.`,
    (d) => `Remove it. ${newEdition(d)}`,
  ),
  'published-number-changed': error<Needs<'id' | 'is' | 'set' | 'was'>>(
    'The number of a published clause differs from the sealed one.',
    (d) =>
      `“${d.id}” was published as ${d.was} and is ${d.is} now. Letters and printed copies cite the number.`,
    (d) => `Write the number into the comment with its id: {/* #${d.id} ${d.set} */}.`,
  ),
  'published-order-changed': error<Needs<'id' | 'policy' | 'was'>>(
    'Published clauses are in a different order from the sealed one.',
    (d) => `“${d.id}” is here, where “${d.was}” was when this edition was published.`,
    (d) => `${undo} ${newEdition(d)}`,
  ),
};
