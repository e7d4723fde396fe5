/** Lists the Acts and guidance that editions in force cite, and which of them are out of date. Components read this and nothing else. */
import { lawsIn } from '../compare/index.ts';
import { address } from '../policy/address.ts';
import { citationsIn, lawCitedIn, type Law } from '../content/law.ts';
import type { Policy } from '../content/build-library.ts';
import { currentEdition } from '../content/timeline.ts';
import type { Clause } from '../policy/clause.ts';
import { alphabetical } from '../language/alphabetical.ts';
import { dateInWords } from '../language/when.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';

export interface CitedLaw {
  name: string;
  state: 'out of date' | 'in force' | 'not on the list';
  /** “Repealed on 25 May 2018. Cite instead: …”. */
  words: string;
  source: string;
  citations: { policy: string; clause: string; to: string }[];
}

const ORDER: CitedLaw['state'][] = ['out of date', 'not on the list', 'in force'];

/**
 * Sorted: out of date first, then what is not on the list, then the rest, each by name.
 * @param law `content/law.yaml`
 * @param today ISO date
 */
export function citedLaw(
  policies: readonly Policy[],
  law: readonly Law[],
  today: string,
  t: Strings,
): CitedLaw[] {
  const cited = new Map<string, CitedLaw>();
  const add = (entry: Omit<CitedLaw, 'citations'>, policy: Policy, clause: Clause) => {
    const one = cited.get(entry.name.toLowerCase()) ?? { ...entry, citations: [] };
    cited.set(entry.name.toLowerCase(), one);
    const to = address.policy(policy.slug, clause.id);
    if (!one.citations.some((c) => c.to === to))
      one.citations.push({ policy: policy.title, clause: clauseName(clause, t.kinds), to });
  };
  for (const policy of policies) {
    const clauses = currentEdition(policy, today)?.clauses ?? [];
    for (const found of citationsIn(clauses, law)) add(known(found.law, t), policy, found.clause);
    for (const clause of clauses)
      for (const { text } of lawsIn(clause.text))
        if (isOutside(text) && lawCitedIn(text, law).length === 0)
          add({ name: text, state: 'not on the list', words: '', source: '' }, policy, clause);
  }
  const byName = alphabetical(t.locale);
  return [...cited.values()].toSorted(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || byName(a.name, b.name),
  );
}

/** False for the school's own documents, which are cited in the same way but are not law. */
const isOutside = (title: string) =>
  !/\b(?:Policy|Procedures?|Handbook|Code of Conduct|Charter|Agreement)$/.test(title);

function known(law: Law, t: Strings): Omit<CitedLaw, 'citations'> {
  if (law.state === 'in force')
    return { name: law.name, state: 'in force', words: '', source: law.source ?? '' };
  const ended = t.law.ended[law.state];
  const since = law.since ? t.law.endedOn(ended, dateInWords(law.since, t.dates)) : ended;
  const instead = law.replacedBy ? ` ${t.law.citeInstead(law.replacedBy)}` : '';
  return {
    name: law.name,
    state: 'out of date',
    words: `${since}.${instead}`,
    source: law.source ?? '',
  };
}
