/** Messages about the sentences for parents, and about the list of policies that a school must have. */
import { error, near, warning, type Needs } from './message.ts';

export const readersMessages = {
  'sentence-unchecked': error<Needs<'edition' | 'here' | 'id' | 'sentence'>>(
    'A clause changed, and the sentence that tells parents about it was carried over unchanged.',
    (d) =>
      `The clause “${d.id}” changed since ${d.edition}, but its sentence for parents did not: “${d.sentence}”`,
    (d) =>
      `Read both again. Write a new sentence, or keep it and say so: “${d.id}: { sentence: …, checked: ${d.here} }”.`,
  ),
  'sentence-unchecked-draft': warning<Needs<'edition' | 'here' | 'id' | 'sentence'>>(
    'A draft changes a clause, and the sentence that tells parents about it was carried over unchanged.',
    (d) =>
      `The clause “${d.id}” would change from ${d.edition}, but its sentence for parents does not: “${d.sentence}”`,
    (d) =>
      `Before adoption, read both again. Write a new sentence, or keep it and say so: “${d.id}: { sentence: …, checked: ${d.here} }”.`,
  ),
  'sentence-hard': warning<Needs<'age' | 'id' | 'sentence'>>(
    'A sentence for parents needs a reading age above eleven.',
    (d) =>
      `The sentence for parents about “${d.id}” has a reading age of ${d.age}: “${d.sentence}”`,
    () => 'Write shorter sentences with shorter words, so that the reading age is 11 or below.',
  ),
  'subject-unknown': error<Needs<'subject' | 'known', 'suggestion'>>(
    'An edition names a subject that is not among those of school.yaml.',
    (d) => `“${d.subject}” is not a subject of this school.${near(d)}`,
    (d) =>
      d.known
        ? `Write one of: ${d.known}. Or add it to “subjects:” in school.yaml.`
        : 'Add it below “subjects:” in school.yaml: there is no list of subjects yet.',
  ),
  'subject-missing': warning<Needs<'known'>>(
    'school.yaml lists subjects, and the edition that decides where the home page lists its policy names none.',
    () => 'This policy has no subject: the home page lists it after those that have one.',
    (d) => `Add “subject: …” to it, one of: ${d.known}. It needs no correction.`,
  ),
  'topic-unknown': error<Needs<'id' | 'topic' | 'known', 'suggestion'>>(
    'A sentence for parents names a topic that is not among those of school.yaml.',
    (d) =>
      `The sentence for parents about “${d.id}” names the topic “${d.topic}”, which this school does not have.${near(d)}`,
    (d) =>
      d.known
        ? `Write one of: ${d.known}. Or add it to “topics:” in school.yaml.`
        : 'Add it below “topics:” in school.yaml: there is no list of topics yet.',
  ),
  'required-nowhere': error<Needs<'name' | 'what', 'suggestion'>>(
    'A line of required-policies.yaml names a source or a policy that does not exist.',
    (d) => `“${d.name}” is not a ${d.what}.${near(d)}`,
    () => 'Correct the name or remove it.',
  ),
};
