/** Who has to do what, by role and force. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import { ROLES, rolesIn, type Role } from '../language/roles.ts';
import { dutiesOf, type ClauseDuty } from '../policy/duties.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Force } from '../language/force.ts';
import type { Policy } from '../content/build-library.ts';
import { currentEdition } from '../content/timeline.ts';
import { escapeHtml } from '../publish/html.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Strings } from '../strings/strings.ts';

export interface StaffGroup {
  /** For the address of the filter: `staff`, `governors`, `safeguarding-lead`, `nobody`. */
  id: string;
  /** “All staff”, “The headteacher”. */
  words: string;
  forces: { force: ListedForce; words: string; lines: DutyLine[] }[];
}

export interface DutyLine {
  policy: string;
  policyTitle: string;
  /** “Clause 6.1.3”, and the address of the clause in the edition in force. */
  clause: string;
  to: string;
  /** The words that lead in to a list item, and the sentence, as HTML; the word of duty is strong in one of them. */
  leadIn: string;
  html: string;
  /** True if the author set who is bound, or how firmly. */
  corrected: boolean;
}

type ListedForce = Exclude<Force, 'none'>;

/** In the order of the page. */
const FORCES = Object.keys({
  must: true,
  'must-not': true,
  should: true,
  'should-not': true,
  may: true,
} satisfies Record<ListedForce, true>) as ListedForce[];

/** The roles that the page lists first; the others follow. */
const FIRST: readonly ListedRole[] = ['staff', 'headteacher', 'governors', 'volunteers'];
/** Bound by policies, but not on this page: it is for those who work at the school. */
const OTHERS = [
  'parents',
  'students',
  'visitors',
  'contractors',
  'local authority',
  'police',
] as const satisfies readonly Role[];
type ListedRole = Exclude<Role, (typeof OTHERS)[number]>;
const isListed = (role: Role): role is ListedRole => !OTHERS.some((other) => other === role);

/**
 * The duties of the editions in force. A duty that binds several roles is listed under each
 * of them; one that names nobody is in a group of its own, the last.
 * @param today ISO date
 */
export function staffView(policies: readonly Policy[], today: string, t: Strings): StaffGroup[] {
  const found = policies.flatMap((policy) => {
    const edition = currentEdition(policy, today);
    if (!edition) return [];
    return dutiesOf(edition.clauses, edition.meta.duties).map((duty) => ({ policy, duty }));
  });
  const group = (id: string, words: string, binds: (duty: ClauseDuty) => boolean): StaffGroup => ({
    id,
    words,
    forces: FORCES.flatMap((force) => {
      const lines = found
        .filter(({ duty }) => duty.force === force && binds(duty))
        .map(({ policy, duty }) => dutyLine(policy, duty, t));
      return lines.length > 0 ? [{ force, words: t.staff.forces[force], lines }] : [];
    }),
  });
  return staffRoles(t)
    .map(({ id, words, role }) =>
      group(id, words, (duty) => (role ? duty.roles.includes(role) : duty.roles.length === 0)),
    )
    .filter(({ forces }) => forces.length > 0);
}

/** Every role that the pages know, whether or not a rule binds it, in their order; null for rules that name nobody. */
export const staffRoles = (
  t: Pick<Strings, 'staff'>,
): { id: string; words: string; role: ListedRole | null }[] => [
  ...[...FIRST, ...ROLES.filter(isListed).filter((role) => !FIRST.includes(role))].map((role) => ({
    id: role.replaceAll(' ', '-'),
    words: t.staff.roles[role],
    role,
  })),
  { id: 'nobody', words: t.staff.nobody, role: null },
];

/** Where a policy says to whom it applies. */
export interface ScopeLine {
  policyTitle: string;
  clause: string;
  to: string;
  sentence: string;
}

/** Before a role: “This policy applies to all …”. */
const APPLIES_TO = /\bpolicy\s+applies\s+(?:\w+ly\s+)?to\s+(?:(?:all|every|any|the)\s+)*$/i;

/**
 * What the editions in force say about whom they are for, in their own words.
 * @param today ISO date
 */
export function scopesOf(policies: readonly Policy[], today: string, t: Strings): ScopeLine[] {
  return policies.flatMap((policy) =>
    (currentEdition(policy, today)?.clauses ?? []).flatMap((clause) =>
      sentencesOf(clause.text).flatMap(({ start, end }) => {
        const sentence = clause.text.slice(start, end);
        if (!rolesIn(sentence).some((one) => APPLIES_TO.test(sentence.slice(0, one.start))))
          return [];
        const to = address.policy(policy.slug, clause.id);
        return [{ policyTitle: policy.title, clause: clauseName(clause, t.kinds), to, sentence }];
      }),
    ),
  );
}

function dutyLine(policy: Policy, duty: ClauseDuty, t: Strings): DutyLine {
  const { clause, leadIn, sentence, evidence, evidenceIn, evidenceAt } = duty;
  const shown = (part: 'leadIn' | 'sentence', text: string) =>
    evidenceIn === part ? marked(text, evidenceAt, evidence.length) : escapeHtml(text);
  return {
    policy: policy.slug,
    policyTitle: policy.title,
    clause: clauseName(clause, t.kinds),
    to: address.policy(policy.slug, clause.id),
    leadIn: shown('leadIn', leadIn),
    html: shown('sentence', sentence),
    corrected: duty.corrected,
  };
}

/** The text with its word of duty marked as strong. */
function marked(text: string, at: number, length: number): string {
  if (length === 0) return escapeHtml(text);
  const parts = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const [before, words, after] = parts.map(escapeHtml);
  return `${before}<strong>${words}</strong>${after}`;
}
