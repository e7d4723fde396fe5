/** Questions about what changed: “what changed about phones”, “changes to uniform since 2024”, “what is new in behaviour”. */
import { parseWhen, type DateWords, type When } from '../language/when.ts';
import { stem, wordsOf } from './fold.ts';
import { LIGHT_WORDS, QUESTION_WORDS } from './question-words.ts';
import type { IndexedPolicy } from './search-files.ts';

/** What is asked about changes. */
export interface ChangesAsked {
  /** What they are about; '' for all of them. */
  about: string;
  /** The policy that is asked for; '' for all. */
  policy: string;
  /** The policy that is called what the question is about; '' for none. */
  named: string;
  /** First and last day, ISO; '' where none is said. */
  since: string;
  until: string;
}

const ABOUT = String.raw`(?:\s+(?:about|in|to|on|with|for|regarding|of|around))?`;
/** What a question about changes begins with. */
const BEGINNINGS = [
  String.raw`(?:tell me |show me |see )?(?:what|anything|which (?:rules|policies|clauses)|has anything|have any (?:rules|policies))(?:'s|s| is| are| was| has| have| had)?(?: been)?(?: recently)? (?:changed|changing|new|different|altered|amended|updated|revised|added|removed)`,
  String.raw`(?:what|which)(?: are| were)?(?: the)?(?: latest| recent| last)? changes(?: are| were)?(?: there)?(?: made)?`,
  String.raw`(?:the |any |all |latest |recent |last )*changes`,
].map((beginning) => new RegExp(`^${beginning}${ABOUT}(?=\\s|$)`));
/** “How has uniform changed”, “has the phone rule changed”. */
const ENDED =
  /^(?:how |when )?(?:has|have|did)\s+(.+?)\s+(?:been\s+)?(?:changed?|altered|amended|updated)\b/;
/** “Changes” at the beginning of other questions: a change of clothes, changes of address. */
const OTHERS = /^changes of\b/;

const WITHIN = new Set(['in', 'during', 'for']);
const AFTER = new Set(['since', 'from', 'after']);

/**
 * @param today ISO date, for “this year”
 * @returns null for a question about anything else
 */
export function changesAsked(
  query: string,
  policies: readonly Pick<IndexedPolicy, 'slug' | 'title' | 'former'>[],
  languages: readonly DateWords[],
  today: string,
): ChangesAsked | null {
  const asked = query
    .trim()
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  const rest = afterBeginning(asked);
  if (rest === null) return null;
  const { left, since, until } = timeIn(rest, languages, today);
  const about = left.replace(/^(?:about|in|to|on|with|for|regarding|of|the|our|my)\s+/, '').trim();
  const named = policyNamed(about, policies);
  const policy = /\b(?:policy|procedure)\b/.test(about) ? named : '';
  return { about: policy ? '' : about, policy, named, since, until };
}

function afterBeginning(asked: string): string | null {
  const [whole = '', about = ''] = ENDED.exec(asked) ?? [];
  if (about) return `${about} ${asked.slice(whole.length)}`.trim();
  if (OTHERS.test(asked)) return null;
  for (const beginning of BEGINNINGS) {
    const [said] = beginning.exec(asked) ?? [];
    if (said === undefined) continue;
    const rest = asked.slice(said.length).trim();
    // “Changes” alone may be a word that is looked for.
    return rest === '' && said === 'changes' ? null : rest;
  }
  return null;
}

/** The time at the end of a question, and what is left without it. */
function timeIn(
  rest: string,
  languages: readonly DateWords[],
  today: string,
): { left: string; since: string; until: string } {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0);
  const [lately = '', which] =
    /(?:\bsince |\bin )?\b(this|last) (?:school |academic )?year$/.exec(rest) ?? [];
  if (lately) {
    const first = which === 'this' ? year : year - 1;
    const until = which === 'this' || lately.startsWith('since') ? '' : `${first + 1}-08-31`;
    return { left: rest.slice(0, -lately.length).trim(), since: `${first}-09-01`, until };
  }
  const words = rest.split(' ');
  for (let at = Math.max(0, words.length - 5); at < words.length; at += 1) {
    const word = words[at] ?? '';
    const when = parseWhen(words.slice(at + 1).join(' '), languages);
    if (!when || !(WITHIN.has(word) || AFTER.has(word))) continue;
    return { left: words.slice(0, at).join(' '), ...spanOf(when, AFTER.has(word)) };
  }
  return { left: rest, since: '', until: '' };
}

const spanOf = ({ start, end }: When, isOpen: boolean) => ({
  since: start,
  until: isOpen ? '' : end,
});

/** The one policy whose name says all that is asked about. */
function policyNamed(
  about: string,
  policies: readonly Pick<IndexedPolicy, 'slug' | 'title' | 'former'>[],
): string {
  const stems = wordsOf(about)
    .filter((word) => !QUESTION_WORDS.has(word) && !LIGHT_WORDS.has(word) && word !== 'policy')
    .map(stem);
  if (stems.length === 0) return '';
  const named = policies.filter(({ title, former = [] }) =>
    [title, ...former].some((name) => {
      const words = wordsOf(name).map(stem);
      return stems.every((one) => words.includes(one));
    }),
  );
  // “Phones” is a subject, even where a policy’s long name has it.
  const [only] = named;
  if (!only || named.length > 1) return '';
  const length = wordsOf(only.title).filter((word) => word !== 'policy').length;
  return stems.length * 2 >= length || /\bpolicy\b/.test(about) ? only.slug : '';
}
