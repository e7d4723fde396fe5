/** Questions that have one place for an answer, found without another file: a section's name, a role, a fact. */
import { rolesIn, type Role } from '../language/roles.ts';
import type { When } from '../language/when.ts';
import type { Dictionary } from './dictionary.ts';
import { fold, stem, stemsOf, wordsOf } from './fold.ts';
import type { FactKind, SearchWords } from './search-files.ts';
import { QUESTION_WORDS } from './question-words.ts';

/** Why a question has that place for an answer; the words for it are the browser's. */
export type Why =
  /** It is the number of a clause or a section. */
  | { asked: 'clause' | 'section'; number: string }
  /** It cites a clause of an edition that is not the one in force. */
  | { asked: 'then'; number: string; id: string; edition: string }
  /** It is the number that a clause had in another edition. @see now null where it was removed since */
  | { asked: 'was'; number: string; edition: string; now: string | null }
  /** It names a clause that was removed; the edition is the last that has it. */
  | { asked: 'removed'; number: string; id: string; edition: string }
  /** It names an edition, or has the address of another page about a policy. */
  | { asked: 'edition'; edition: string }
  | { asked: 'address' }
  /** It is a clause's id, a section's heading, a topic of the page for parents, whom the policy applies to, or another of its particulars. */
  | { asked: 'id' | 'heading' | 'topic' | 'scope' | 'particulars' }
  /** It is about the duties of somebody; these are all whose duties are there. */
  | { asked: 'duties'; roles: readonly Role[] }
  /** It is the code of an edition: of its text as it stands, or as it stood until a day. */
  | { asked: 'code'; changedOn: string | null; isProposal: boolean; isBegun?: true }
  /** It is about a day, a month or a term: what applied then. */
  | { asked: 'day'; when: When }
  /** It is the head of the register, now or before. */
  | { asked: 'head'; isNow: boolean };

/** A place to go straight to. */
export interface DirectHit {
  why: Why;
  /** '' for an answer that has a name of its own. */
  policy: string;
  /** From the root of the site. */
  to: string;
  /** The clause's id, or '' for an answer found in a policy's particulars. */
  clause: string;
  /** The answer itself, where it is no clause. */
  words: string;
}

/** How each fact about a policy is asked for. */
const FACTS: Readonly<Record<FactKind, RegExp>> = {
  'next-review':
    /\bnext review|review (?:date|due)|due for review|when (?:is|will|does|should)\b.*\breview|\bout of date\b/,
  'last-review': /\blast review|when was\b.*\breview/,
  approved:
    /\bwho (?:has )?(?:approved|adopted|agreed)\b|\bapproved by|when was\b.*\b(?:approved|adopted)\b/,
  owner: /\bwho (?:owns|wrote|looks after)\b.*\bpolicy|\bpolicy owner\b/,
  'in-force':
    /\bin force (?:from|since|until)\b|\beffective (?:date|from)\b|when (?:does|did)\b.*\b(?:start|take effect|come into force)\b/,
  'applies-to':
    /\bwho\b.*\b(?:appl(?:y|ies)|covers?|covered|bound)\b|\b(?:does|do)\b.*\b(?:appl(?:y|ies)|cover)\b.*|\b(?:is|are|am)\b.*\bcovered by\b|\bto whom\b|^scope$/,
};

/** Words that ask for somebody's duties and say nothing else. */
const OF_DUTY = new Set(
  ['responsibility', 'responsible', 'duty', 'role', 'job', 'obligation', 'expectation'].flatMap(
    stemsOf,
  ),
);

/**
 * @param policy only places of this policy, where it is given
 * @returns at most five; empty for most searches
 */
export function directHits(
  query: string,
  words: SearchWords,
  dictionary: Dictionary,
  policy = '',
): DirectHit[] {
  const asked = fold(query)
    .replace(/[?!]+$/, '')
    .trim();
  const here = (of: { policy: string }) => policy === '' || of.policy === policy;
  const places = words.headings
    .filter(here)
    .flatMap(({ policy, headings }) =>
      headings.map(([id, heading, duties = []]): Heading => ({ policy, id, heading, duties })),
    );
  const facts = words.facts
    .filter((fact) => here(fact) && FACTS[fact.about].test(asked))
    .map((fact): DirectHit => {
      const [, clause = ''] = fact.to.split('#');
      const isClause = clause !== '_about';
      return {
        why: { asked: isClause ? 'scope' : 'particulars' },
        policy: fact.policy,
        to: fact.to,
        clause: isClause ? clause : '',
        words: isClause ? '' : fact.words,
      };
    });
  const hits = [
    ...facts,
    ...byHeading(asked, places),
    ...byRole(asked, places, dictionary),
    ...(policy === '' ? byTopic(asked, words.topics) : []),
  ];
  const seen = new Set<string>();
  return hits.filter(({ to }) => !seen.has(to) && seen.add(to)).slice(0, 5);
}

interface Heading {
  policy: string;
  id: string;
  heading: string;
  duties: readonly Role[];
}

const hit = (place: Heading, why: Why): DirectHit => ({
  why,
  policy: place.policy,
  to: `${place.policy}/#${place.id}`,
  clause: place.id,
  words: '',
});

const contentStems = (text: string) =>
  wordsOf(text)
    .filter((word) => !QUESTION_WORDS.has(word))
    .flatMap(stemsOf);

/** The name of a section, or its first words if they are two at least. */
function byHeading(asked: string, places: readonly Heading[]): DirectHit[] {
  const stems = contentStems(asked.replace(/^section\b/, ''));
  if (stems.length === 0) return [];
  const isNamed = (heading: string) => {
    const name = contentStems(heading);
    const isBegun = stems.every((stem, i) => stem === name[i]);
    return isBegun && (stems.length === name.length || stems.length > 1);
  };
  return places
    .filter(({ heading }) => isNamed(heading))
    .map((place) => hit(place, { asked: 'heading' }));
}

/** Words of a topic of the page for parents and no others: “photographs”, “messages from friends”. */
function byTopic(asked: string, topics: SearchWords['topics']): DirectHit[] {
  const stems = contentStems(asked);
  // One word of a whole question (“can I post”) may be anything; alone it is what is asked for.
  if (stems.length === 0 || (stems.length === 1 && wordsOf(asked).length > 1)) return [];
  return topics
    .filter(([name]) => {
      const said = new Set(contentStems(name));
      return stems.every((one) => said.has(one));
    })
    .map(([name, to]) => ({ why: { asked: 'topic' }, policy: '', to, clause: '', words: name }));
}

/** "headteacher responsibilities", "what must governors do": a role and nothing else. */
function byRole(asked: string, places: readonly Heading[], dictionary: Dictionary): DirectHit[] {
  const named = wordsOf(asked).filter(
    (word) => !QUESTION_WORDS.has(word) && !OF_DUTY.has(stem(word)),
  );
  const said = named.join(' ');
  const phrase = dictionary.phrasesIn(named).find(({ at }) => at.length === named.length);
  const forms = [...(named.length === 1 ? dictionary.formsOf(said) : []), ...(phrase?.forms ?? [])];
  const spoken = forms.flatMap(({ group }) => [...group.terms, ...group.both]);
  const roles = new Set<string>(
    [said, ...new Set(spoken)].flatMap((text) =>
      rolesIn(text).flatMap(({ role, evidence }) =>
        evidence.length === text.length ? [role] : [],
      ),
    ),
  );
  return places.flatMap((place) => {
    const { duties } = place;
    const isAbout = duties.some((role) => roles.has(role));
    return isAbout ? [hit(place, { asked: 'duties', roles: duties })] : [];
  });
}
