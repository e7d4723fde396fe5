/** Documents that texts name by what they are. */
import { expect, it } from 'vitest';
import { documentsNamedIn } from '../../../src/language/documents-named-in.ts';

const named = (text: string) => documentsNamedIn(text).map(({ words }) => words);

it.each([
  ['instigate disciplinary procedures where appropriate', ['disciplinary procedures']],
  ['Pupils sign the acceptable use agreement.', ['acceptable use agreement']],
  ['aware of this policy and any other related ICT protocols', ['ICT protocols']],
  ['Then use the complaints policy.', ['complaints policy']],
  ["under the trust's employment procedures", ['employment procedures']],
  ['Charges follow the charging and remissions policy.', ['charging and remissions policy']],
  ['the safeguarding or complaints policy', ['complaints policy']],
  [
    'This follows our Behaviour Policy and the Staff Code of Conduct.',
    ['Behaviour Policy', 'Staff Code of Conduct'],
  ],
  ['may use the whistleblowing procedure', ['whistleblowing procedure']],
])('%s', (text, documents) => expect(named(text)).toEqual(documents));

it.each([
  'know this policy and make sure that staff understand the policy',
  "without the headteacher's written agreement, or with the parents' agreement",
  'account for how the policy works',
  'To whom does this policy apply?',
  'keeps the list of policies; some matters have a procedure',
  'follow the same procedures',
  'the purpose of this policy',
])('names none: %s', (text) => expect(named(text)).toEqual([]));
