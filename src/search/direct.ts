/** Questions that have one place for an answer: a number, an id, a section, a role, a date. */
import { rolesIn, type Role } from '../language/roles.ts';
import type { When } from '../language/when.ts';
import { address } from '../policy/address.ts';
import type { CodesJson } from '../policy/codes-json.ts';
import type { Dictionary } from './dictionary.ts';
import { fold, stem, stemsOf, wordsOf } from './fold.ts';
import type { FactKind, Place, SearchWords } from './search-files.ts';
import { QUESTION_WORDS } from './question-words.ts';

/** Why a question has that place for an answer; the words for it are the browser's. */
export type Why =
  /** It is the number of a clause or a section. */
  | { asked: 'clause' | 'section'; number: string }
  /** It is a clause's id, a section's heading, whom the policy applies to, or another of its particulars. */
  | { asked: 'id' | 'heading' | 'scope' | 'particulars' }
  /** It is about the duties of somebody; these are all whose duties are there. */
  | { asked: 'duties'; roles: readonly Role[] }
  /** It is the code of an edition: of its text as it stands, or as it stood until a day. */
  | { asked: 'code'; changedOn: string | null; isProposal: boolean }
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

const NUMBER =
  /^(?:clause|section|paragraph|para|rule|item|number|no|§)?\.?\s*(\d+[a-z]?(?:\.\d+[a-z]?)*\.?(?:\([a-z0-9]+\))*)$/;

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
  const places = words.places.filter(here);
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
    ...byNumber(asked, places),
    ...byId(asked, places),
    ...facts,
    ...byHeading(asked, places),
    ...byRole(asked, places, dictionary),
  ];
  const seen = new Set<string>();
  return hits.filter(({ to }) => !seen.has(to) && seen.add(to)).slice(0, 5);
}

/**
 * What a code on a printed copy stands for; null where nothing here has it.
 * @param code as `readAnyCode` gives it
 */
export function codeHit(code: string, { codes, heads }: CodesJson): DirectHit | null {
  const answer = (why: Why, to: string, words: string) => ({
    why,
    policy: '',
    to,
    clause: '',
    words,
  });
  const known = codes.find((one) => one.code === code);
  if (known) {
    const { policy, edition, changedOn, status } = known;
    const why = { asked: 'code', changedOn, isProposal: status === 'draft' } as const;
    const to = address.edition(policy, edition, changedOn ? '_about' : undefined);
    return answer(why, to, `${known.title} ${known.name}`);
  }
  const head = heads.find((one) => one.head === code);
  return head
    ? answer({ asked: 'head', isNow: head.since === 0 }, address.linking(code), code)
    : null;
}

const hit = (place: Place, why: Why): DirectHit => ({
  why,
  policy: place.policy,
  to: `${place.policy}/#${place.id}`,
  clause: place.id,
  words: '',
});

function byNumber(asked: string, places: readonly Place[]): DirectHit[] {
  const number = NUMBER.exec(asked)?.[1]?.replace(/\.$/, '');
  if (!number) return [];
  return places.flatMap((place) =>
    [place.number, place.anchor].some((one) => one?.toLowerCase() === number)
      ? [
          hit(place, {
            asked: place.heading ? 'section' : 'clause',
            number: place.number ?? number,
          }),
        ]
      : [],
  );
}

function byId(asked: string, places: readonly Place[]): DirectHit[] {
  const id = asked.replace(/^#/, '');
  return places
    .filter((place) => place.id === id && (id.includes('-') || asked.startsWith('#')))
    .map((place) => hit(place, { asked: 'id' }));
}

const contentStems = (text: string) =>
  wordsOf(text)
    .filter((word) => !QUESTION_WORDS.has(word))
    .flatMap(stemsOf);

/** The name of a section, or its first words if they are two at least. */
function byHeading(asked: string, places: readonly Place[]): DirectHit[] {
  const stems = contentStems(asked.replace(/^section\b/, ''));
  if (stems.length === 0) return [];
  const isNamed = (heading: string) => {
    const name = contentStems(heading);
    const isBegun = stems.every((stem, i) => stem === name[i]);
    return isBegun && (stems.length === name.length || stems.length > 1);
  };
  return places
    .filter(({ heading }) => heading !== undefined && isNamed(heading))
    .map((place) => hit(place, { asked: 'heading' }));
}

/** "headteacher responsibilities", "what must governors do": a role and nothing else. */
function byRole(asked: string, places: readonly Place[], dictionary: Dictionary): DirectHit[] {
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
    const { duties = [] } = place;
    const isAbout = duties.some((role) => roles.has(role));
    return isAbout ? [hit(place, { asked: 'duties', roles: duties })] : [];
  });
}
