/** Messages about what needs attention without being wrong: found by `npm run policy -- check`. */
import { error, warning, type Needs } from './message.ts';

const unexplained = (d: Needs<'id' | 'what' | 'from'>) =>
  `“${d.id}” ${d.what} since ${d.from}, and “changes” does not say why.`;
const explain = (d: Needs<'id', 'count' | 'section'>) =>
  `Add under “changes”: “${d.id}: { kind: substantive, why: … }”, or “kind: editorial” if nobody has to act differently.${
    d.section
      ? ` One reason for all ${d.count} such changes of the section: “section ${d.section}: { kind: …, why: … }”.`
      : ''
  }`;

export const attentionMessages = {
  'review-overdue': warning<Needs<'policy' | 'when', 'draft'>>(
    'The last day on which an edition in force was to be reviewed has passed.',
    (d) => `The review of this policy was due in ${d.when}.`,
    (d) =>
      d.draft
        ? `There is a draft; once it is approved: npm run policy -- adopt ${d.policy} ${d.draft}.`
        : `Start a draft: npm run policy -- new ${d.policy} <edition> (with --unchanged if it was reviewed and left as it was).`,
  ),
  'law-out-of-date': warning<Needs<'id' | 'instead' | 'name' | 'state', 'source'>>(
    'An edition in force or a draft cites an Act or guidance that law.yaml says is out of date.',
    (d) => `“${d.id}” cites “${d.name}”, which ${d.state}.`,
    (d) => `${d.instead}${d.source ? ` See ${d.source}.` : ''}`,
  ),
  'words-nowhere': error<Needs<'name', 'suggestion'>>(
    'A document in words.yaml is said to be a policy that is not there.',
    (d) => `There is no policy “${d.name}”.`,
    (d) =>
      d.suggestion
        ? `Write “${d.suggestion}”, or say with “elsewhere” where the document is held.`
        : 'Write the name of a folder of this content, or say with “elsewhere” where the document is held.',
  ),
  'words-twice': error<Needs<'name'>>(
    'A word or a document stands in words.yaml twice.',
    (d) => `“${d.name}” is in this list twice.`,
    () => 'Keep one of the two, with the other way of writing it under “also”.',
  ),
  'link-not-then': error<Needs<'edition' | 'href' | 'policy' | 'reason' | 'remedy'>>(
    'A draft links to a clause that the other policy’s edition of the same time does not have.',
    (d) =>
      `“${d.href}” leads to ${d.edition} of “${d.policy}”, which has no such clause: ${d.reason}.`,
    (d) => d.remedy,
  ),
  'ids-alike': warning<Needs<'id' | 'other'>>(
    'A new clause id is nearly the same as another one.',
    (d) => `The new id “${d.id}” is nearly the same as “${d.other}”.`,
    () => 'Rename one of them before it is published, so that nobody mistakes one for the other.',
  ),
  'change-unexplained': error<Needs<'from' | 'id' | 'what', 'count' | 'section'>>(
    'An adopted edition changed a clause, and its “changes” has no entry for it.',
    unexplained,
    explain,
  ),
  'change-unexplained-draft': warning<Needs<'from' | 'id' | 'what', 'count' | 'section'>>(
    'A draft changes a clause, and its “changes” has no entry for it yet.',
    unexplained,
    explain,
  ),
  'change-not-editorial': error<Needs<'id' | 'from' | 'meaning', 'amend' | 'among'>>(
    '“changes” calls a change editorial that is a change of a duty, a quantity, a person or a law.',
    (d) =>
      `“changes” says that the change of “${d.id}” since ${d.from} is editorial, but what somebody has to do is another thing. ${d.meaning}`,
    (d) =>
      `${
        d.among
          ? `Give it an entry of its own beside “${d.among}”: “${d.id}: { kind: substantive, why: … }”.`
          : 'Write “kind: substantive” in place of “kind: editorial”.'
      }${
        d.amend
          ? ` Where this edition is in the register already, record that with “${d.amend}”.`
          : ''
      }`,
  ),
  'change-not-made': error<Needs<'from' | 'id'>>(
    'An adopted edition explains a change that was not made.',
    (d) => `“changes” explains “${d.id}”, which is the same as in ${d.from}.`,
    () => 'Remove the entry, or correct its id.',
  ),
  'change-not-made-draft': warning<Needs<'from' | 'id'>>(
    'A draft explains a change that is not made yet.',
    (d) => `“changes” explains “${d.id}”, which is the same as in ${d.from}.`,
    () => 'Make the change, remove the entry, or correct its id.',
  ),
  'id-lost': warning<Needs<'from' | 'id' | 'old'>>(
    'A clause of a draft has a new id, although nearly the same text had another id in the edition before.',
    (d) =>
      `“${d.id}” says nearly what “${d.old}” said in ${d.from}; links to “${d.old}” would lead to a removed clause.`,
    (d) => `Give it the id “${d.old}” again, or add under “lineage”: “${d.old}: ${d.id}”.`,
  ),
  'id-on-other-text': warning<Needs<'from' | 'id' | 'text'>>(
    'An id names a text that has hardly a word in common with the text that it named before.',
    (d) =>
      `“${d.id}” has hardly a word in common with its text in ${d.from}. Links to it were made to the old text: “${d.text}”`,
    (d) =>
      `If it is another rule, give it a new id and write under “lineage” what became of “${d.id}”.`,
  ),
};
