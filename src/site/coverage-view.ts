/** Lists the policies that a school must have or must publish, and where this school has them. Components read this and nothing else. */
import { present } from '../language/present.ts';
import { address } from '../policy/address.ts';
import type { Policy } from '../content/build-library.ts';
import type { RequiredLine, RequiredPolicies } from '../content/required-policies.ts';
import { endedBy, endedWords } from '../content/policy-end.ts';
import { currentEdition } from '../content/timeline.ts';
import { dateInWords } from '../language/when.ts';
import type { Strings } from '../strings/strings.ts';

export interface CoverageView {
  about: string;
  /** “23 November 2026”. */
  prepared: string;
  lines: CoverageLine[];
  sources: { name: string; title: string; publisher: string; address: string; seen: string }[];
  /** How many have an edition in force here, are kept elsewhere, or are not found. */
  counts: { here: number; elsewhere: number; missing: number };
}

export interface CoverageLine {
  name: string;
  /** “Must have”, “Must publish”, “Must have and publish”. */
  must: string;
  state: 'here' | 'elsewhere' | 'missing';
  here: { title: string; to: string }[];
  elsewhere: string;
  certain: boolean;
  note: string;
  /** “Checked on 14 September 2026.”, or since when it has been on the list. */
  day: string;
  /** Their places in the list of sources, from 1. */
  sources: { name: string; number: number }[];
}

/** @param today ISO date: a policy counts only while an edition of it is in force */
export function coverageView(
  required: RequiredPolicies,
  policies: readonly Policy[],
  today: string,
  t: Strings,
): CoverageView {
  const words = t.coverage;
  const names = Object.keys(required.sources);
  const lines = required.policies.map((line): CoverageLine => {
    const named = policies.filter((p) => line.coveredBy?.includes(p.slug));
    const ended = named.flatMap((p) => endedBy(today, p) ?? []);
    const heirs = new Set(ended.flatMap((end) => end.heirs));
    const here = policies
      .filter((p) => (named.includes(p) || heirs.has(p.slug)) && currentEdition(p, today))
      .map((p) => ({ title: p.title, to: address.policy(p.slug) }));
    return {
      name: line.name,
      must: words.must[line.must],
      state: here.length > 0 ? 'here' : line.elsewhere ? 'elsewhere' : 'missing',
      here,
      elsewhere: line.elsewhere ?? '',
      certain: line.certain,
      note: [line.note ?? '', ...endedNotes(named, policies, today, t)].filter(Boolean).join(' '),
      day: dayOf(line, required, t),
      sources: line.sources.map((name) => ({ name, number: names.indexOf(name) + 1 })),
    };
  });
  const count = (state: CoverageLine['state']) => lines.filter((l) => l.state === state).length;
  return {
    about: required.about,
    prepared: dateInWords(required.prepared, t.dates),
    lines,
    sources: Object.entries(required.sources).map(([name, source]) => ({
      name,
      title: source.title,
      publisher: source.publisher,
      address: source.address,
      seen: [source.checked && words.readOn(dateInWords(source.checked, t.dates)), source.note]
        .filter(Boolean)
        .join(' '),
    })),
    counts: { here: count('here'), elsewhere: count('elsewhere'), missing: count('missing') },
  };
}

/** What the list names and has ended, and who holds it now. */
const endedNotes = (
  named: readonly Policy[],
  policies: readonly Policy[],
  today: string,
  t: Strings,
): string[] =>
  named.flatMap((policy) => {
    const ended = endedBy(today, policy);
    return ended ? `${policy.title}: ${endedWords(ended, today, policies, t).join(' ')}` : [];
  });

/** The day on which a line was checked; if it was not, but all of its sources were, the earliest of their days. */
function dayOf(line: RequiredLine, required: RequiredPolicies, t: Strings): string {
  const days = line.sources.map(
    (name) =>
      present(required.sources[name], 'parseRequired refuses a source that is not listed').checked,
  );
  const checked = line.checked ?? (days.includes(undefined) ? undefined : days.toSorted()[0]);
  return checked
    ? t.coverage.checkedOn(dateInWords(checked, t.dates))
    : t.coverage.notChecked(dateInWords(required.prepared, t.dates));
}
