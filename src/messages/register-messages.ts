/** Messages about the register. */
import { error, type Needs } from './message.ts';

const undo = 'Put it back as it was (git keeps it).';
const newEdition = (d: Needs<'policy'>) =>
  `A change of the policy goes into a new edition: npm run policy -- new ${d.policy} <edition>.`;
const typingError = (d: Needs<'policy' | 'edition' | 'id'>) =>
  `A typing error is put right by: npm run policy -- correct ${d.policy} ${d.edition} ${d.id} --why "…".`;

export const registerMessages = {
  'register-broken': error<Needs<'reason'>>(
    'The register cannot be read, or does not agree with itself.',
    (d) => `The register was not left as it was written: ${d.reason}.`,
    () =>
      'Take the file back from git as it last was, then run the command (adopt or correct) again that was to change it.',
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
      `Run: npm run policy -- adopt ${d.policy} ${d.edition}. Where it is not adopted yet, write “status: draft”.`,
  ),
  'edition-disappeared': error<Needs<'edition' | 'policy'>>(
    'A published edition has no file any more.',
    (d) => `The edition ${d.edition} of “${d.policy}” was published, and its file is gone.`,
    () =>
      `${undo} A published edition stays; one that no longer holds is marked “status: withdrawn”.`,
  ),
  'edition-unpublished': error<Needs<'policy'>>(
    'A published edition is called a draft again.',
    () => 'This edition was published; it cannot be a draft again.',
    (d) =>
      `Write “status: adopted”, or “status: withdrawn” where it no longer holds. ${newEdition(d)}`,
  ),
  'published-title-changed': error<Needs<'edition' | 'policy' | 'said' | 'says'>>(
    'The title of a published edition is not as it was sealed.',
    (d) => `The title of a published edition has changed. It was: “${d.said}” It is: “${d.says}”`,
    (d) =>
      `${undo} A typing error is put right by: npm run policy -- correct ${d.policy} ${d.edition} --title --why "…".`,
  ),
  'published-text-changed': error<Needs<'edition' | 'id' | 'policy' | 'said' | 'says'>>(
    'The words of a published clause are not as they were sealed.',
    (d) => `The published text of “${d.id}” has changed. It said: “${d.said}” It says: “${d.says}”`,
    (d) => `${undo} ${typingError(d)} ${newEdition(d)}`,
  ),
  'published-clause-gone': error<Needs<'id' | 'policy' | 'said', 'now'>>(
    'A published clause is no longer in its edition under its id.',
    (d) =>
      `The clause “${d.id}” was published in this edition and is gone${d.now ? `; its words now stand under “${d.now}”` : ''}. It said: “${d.said}”`,
    (d) => `${undo} ${newEdition(d)}`,
  ),
  'published-clause-added': error<Needs<'id' | 'policy'>>(
    'A clause stands in a published edition that was not there when it was sealed.',
    (d) => `“${d.id}” was not in this edition when it was published.`,
    (d) => `Take it out. ${newEdition(d)}`,
  ),
  'published-number-changed': error<Needs<'id' | 'is' | 'set' | 'was'>>(
    'A published clause has another number than it was sealed with.',
    (d) =>
      `“${d.id}” was published as ${d.was} and is ${d.is} now. Letters and printed copies cite the number.`,
    (d) => `Write the number into its id’s comment: {/* #${d.id} ${d.set} */}.`,
  ),
  'published-order-changed': error<Needs<'id' | 'policy' | 'was'>>(
    'Published clauses stand in another order than they were sealed in.',
    (d) => `“${d.id}” stands here, where “${d.was}” stood when this edition was published.`,
    (d) => `${undo} ${newEdition(d)}`,
  ),
};
