/** Messages about the register. */
import { error, warning, type Needs } from './message.ts';

const undo = 'Put it back as it was (git keeps it).';
const newEdition = (d: Needs<'policy'>) =>
  `A change of the policy goes into a new edition: npm run policy -- new ${d.policy} <edition>.`;
const typingError = (d: Needs<'policy' | 'edition' | 'id'>) =>
  `To correct a typing error: npm run policy -- correct ${d.policy} ${d.edition} ${d.id} --why "…".`;

const was = (d: Needs<never, 'said'>) => (d.said ? `It was: “${d.said}”` : 'There was none.');
const is = (d: Needs<never, 'says'>) => (d.says ? `It is: “${d.says}”` : 'There is none now.');
const amend = (d: Needs<'policy' | 'edition'>) =>
  `To record it for readers, run: npm run policy -- amend ${d.policy} ${d.edition} --why "…".`;

/** The command whose entry settles what two people said. */
const settle = (d: Needs<'policy' | 'edition', 'field' | 'id'>) =>
  d.id
    ? `correct ${d.policy} ${d.edition} ${d.id}`
    : d.field
      ? `correct ${d.policy} ${d.edition} --field ${d.field}`
      : `amend ${d.policy} ${d.edition}`;

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
    () => 'Run “npm run policy -- finish”: it puts them in place.',
  ),
  'edition-not-sealed': error<Needs<'edition' | 'policy' | 'status'>>(
    'An edition is adopted or withdrawn but not in the register.',
    (d) => `This edition is ${d.status}, but its text was never sealed.`,
    (d) =>
      `Run: npm run policy -- adopt ${d.policy} ${d.edition}. If it is not adopted yet, write “status: draft”.`,
  ),
  'register-two-people': error<
    Needs<'acts' | 'edition' | 'names' | 'policy', 'field' | 'id'> & { published: boolean }
  >(
    'Two people changed the same thing in the register at the same time.',
    (d) =>
      `Two people changed ${d.policy}/${d.edition} without each other’s entry, and their registers were merged: both say something about ${d.names} (${d.acts}), and not the same.`,
    (d) =>
      d.published
        ? `Write the file as it holds, then run: npm run policy -- adopt ${d.policy} ${d.edition}.`
        : `Write it into the file as it holds, then run: npm run policy -- ${settle(d)} --why "…".`,
  ),
  'register-two-names': error<Needs<'other' | 'policy' | 'said'>>(
    'Two people renamed one policy at the same time, and not alike.',
    (d) =>
      `Two people renamed one policy without each other’s entry, and their registers were merged: ${d.said}. It goes by “${d.policy}” until this is settled.`,
    (d) =>
      `Put all its files into one folder, the one with the name that holds, and remove the other. Then run: npm run policy -- rename ${d.policy} ${d.other} --why "…", or, where “${d.policy}” holds: npm run policy -- rename ${d.other} ${d.policy} --why "…".`,
  ),
  'name-taken-for-ever': error<Needs<'name' | 'now' | 'folder' | 'root'>>(
    'A folder has a name that a published policy had before it was renamed.',
    (d) =>
      `“${d.name}” is the former name of the policy “${d.now}”: its old addresses lead there, so no folder can have that name again.`,
    (d) =>
      `Put files of that policy into ${d.root}/${d.now}, and remove ${d.folder}; to take the old name up again for it, run: npm run policy -- rename ${d.now} ${d.name} --why "…". Give the folder of another policy another name.`,
  ),
  'former-name': warning<Needs<'written' | 'write'>>(
    'A draft’s link, or the list of required policies, names a policy by the name that it had before.',
    (d) =>
      `“${d.written}” has the name that the policy had before it was renamed; it still leads there.`,
    (d) => `Write: ${d.write}`,
  ),
  'edition-disappeared': error<Needs<'edition' | 'policy'>>(
    'A published edition has no file any more.',
    (d) => `The edition ${d.edition} of “${d.policy}” was published, and its file is gone.`,
    () =>
      `${undo} A published edition stays; one that no longer applies is marked “status: withdrawn”. A policy gets another name with: npm run policy -- rename.`,
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
  'published-fact-changed': error<Needs<'edition' | 'field' | 'policy', 'said' | 'says'>>(
    'A fact of a published edition is not as it was sealed.',
    (d) => `“${d.field}” of a published edition has changed. ${was(d)} ${is(d)}`,
    (d) =>
      `${undo} Where the fact was recorded wrongly, run: npm run policy -- correct ${d.policy} ${d.edition} --field ${d.field} --why "…".`,
  ),
  'published-reason-changed': error<Needs<'edition' | 'policy' | 'what', 'said' | 'says'>>(
    'What a published edition says of why a clause changed, or what became of it, is not as it was sealed.',
    (d) => `The ${d.what} changed after publication. ${was(d)} ${is(d)}`,
    (d) => `${undo} ${amend(d)}`,
  ),
  amendment: warning<Needs<'edition' | 'policy' | 'what', 'said' | 'says'>>(
    'A note, a sentence for parents or a duty of a published edition changed, and the ledger does not say so.',
    (d) => `The ${d.what} changed after publication, and readers are not told. ${was(d)} ${is(d)}`,
    (d) => `${amend(d)} Otherwise put it back as it was (git keeps it).`,
  ),
  'withdrawn-by-hand': error<Needs<'edition' | 'policy'>>(
    'A published edition is called withdrawn, and no day and reason were recorded.',
    () => 'This edition is marked as withdrawn, but the register has no day and no reason for it.',
    (d) =>
      `Write “status: adopted” again, then run: npm run policy -- withdraw ${d.policy} ${d.edition} --on <date> --why "…".`,
  ),
  'ended-by-hand': error<Needs<'policy'>>(
    'A published edition says that its policy ended, or no longer says so, and the register does not.',
    () => '“ended” is not as it was recorded when this edition was published or the policy ended.',
    (d) =>
      `Put the line back as it was (git keeps it), or take a new one out; to end the policy, run: npm run policy -- end ${d.policy} --on <date> --why "…".`,
  ),
  'edition-readopted': error<Needs<'policy'>>(
    'A withdrawn edition is called adopted again.',
    () => 'This edition was withdrawn; it cannot be in force again.',
    (d) => `${undo} ${newEdition(d)}`,
  ),
  'published-form-changed': error<Needs<'id' | 'policy'>>(
    'A published clause has another form: a heading of another level, an item elsewhere in its list, another number of cells.',
    (d) => `“${d.id}” was published in another form, or at another level.`,
    (d) => `${undo} ${newEdition(d)}`,
  ),
  'published-layout-changed': error<Needs<'policy'>>(
    'Published clauses are laid out in another way: a list, table or quotation begins or ends elsewhere.',
    () => 'A list, a table or a quotation begins or ends elsewhere than when this was published.',
    (d) => `${undo} ${newEdition(d)}`,
  ),
  'published-marks-changed': error<Needs<'edition' | 'id' | 'policy', 'said' | 'says'>>(
    'The words of a published clause are the same, and their emphasis, links or references are not.',
    (d) =>
      `The words of “${d.id}” are as published, and what they carry is not. ${was(d)} ${is(d)}`,
    (d) => `${undo} ${typingError(d)} ${newEdition(d)}`,
  ),
  'published-file-exchanged': error<Needs<'edition' | 'name' | 'policy' | 'suggestion'>>(
    'A picture or an attached file of a published edition has another content than when it was published.',
    (d) =>
      `“${d.name}” is not the file that was published with ${d.edition} of “${d.policy}”: its content is another one.`,
    (d) =>
      `Put the file back as it was. A new one gets a name of its own, such as ${d.suggestion}, and the edition that is meant to have it names that. Where the published one was wrong: npm run policy -- correct ${d.policy} ${d.edition} --file ${d.name} --why <reason>`,
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
