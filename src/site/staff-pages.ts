/** How the rules for staff are divided into pages, none of them too long to load. Components read this and nothing else. */
import { address } from '../policy/address.ts';
import type { Policy } from '../content/build-library.ts';
import { currentEdition } from '../content/timeline.ts';
import type { Strings } from '../strings/strings.ts';
import { scopesOf, staffRoles, staffView, type DutyLine, type StaffGroup } from './staff-view.ts';

/** Characters of HTML in the lists of a page; what stands around them comes to it. */
const ALL_IN_ONE = 60_000;
const OF_A_PAGE = 70_000;

/** The rules of one role or of one policy, as the first page counts them. */
export interface StaffLink {
  /** Of the role, or the policy's slug. */
  id: string;
  words: string;
  to: string;
  count: number;
}

export interface StaffPages {
  /** Every rule in force; on one page unless that is too long. */
  groups: StaffGroup[];
  isDivided: boolean;
  roles: StaffLink[];
  policies: StaffLink[];
}

const known = new WeakMap<readonly Policy[], StaffPages>();

/** @param today ISO date */
export function staffPages(policies: readonly Policy[], today: string, t: Strings): StaffPages {
  const made = known.get(policies);
  if (made) return made;
  const groups = staffView(policies, today, t);
  const pages: StaffPages = {
    groups,
    isDivided: lengthOf(groups) > ALL_IN_ONE,
    roles: groups.map((group) => ({
      id: group.id,
      words: group.words,
      to: address.staffRole(group.id),
      count: linesOf([group]).length,
    })),
    policies: policies
      .filter((policy) => currentEdition(policy, today))
      .map(({ slug, title }) => ({
        id: slug,
        words: title,
        to: address.staffPolicy(slug),
        // A rule that binds several roles is one rule.
        count: new Set(
          linesOf(groups)
            .filter((line) => line.policy === slug)
            .map(({ to, html }) => `${to} ${html.replace(/<[^>]+>/g, '')}`),
        ).size,
      })),
  };
  known.set(policies, pages);
  return pages;
}

/** One page of the rules of a policy. */
export interface PolicyPart {
  policy: Policy;
  part: number;
  of: number;
  groups: StaffGroup[];
  /** Where each role of the policy begins, on this page or another. */
  roles: StaffLink[];
  /** On its first page: whom the policy is for, in its own words. */
  scopes: ReturnType<typeof scopesOf>;
}

/** Every page of the rules of each policy: one, or more where one would be too long. */
export function policyParts(policies: readonly Policy[], today: string, t: Strings): PolicyPart[] {
  return policies.flatMap((policy) => {
    const groups = staffView([policy], today, t);
    const parts = partsOf(groups);
    const roles = groups.map((group) => {
      const part = parts.findIndex((one) => one.some(({ id }) => id === group.id)) + 1;
      const to = `${address.staffPolicy(policy.slug, part)}#${group.id}`;
      return { id: group.id, words: group.words, to, count: linesOf([group]).length };
    });
    return parts.map((one, i) => ({
      policy,
      part: i + 1,
      of: parts.length,
      groups: one,
      roles,
      scopes: i === 0 ? scopesOf([policy], today, t) : [],
    }));
  });
}

/** One page of the rules for a role. */
export interface RolePage {
  link: StaffLink;
  /** Null where one page would be too long: then `policies` lead to the rules. */
  group: StaffGroup | null;
  policies: StaffLink[];
}

/** The rules of every policy for each role; a page stays when no rule binds its role any more. */
export const rolePages = (
  policies: readonly Policy[],
  { groups }: StaffPages,
  t: Strings,
): RolePage[] =>
  staffRoles(t).map(({ id, words }) => {
    const group = groups.find((one) => one.id === id) ?? { id, words, forces: [] };
    const lines = Map.groupBy(linesOf([group]), ({ policy }) => policy);
    return {
      link: { id, words, to: address.staffRole(id), count: linesOf([group]).length },
      group: lengthOf([group]) > OF_A_PAGE ? null : group,
      policies: policies.flatMap(({ slug, title }) => {
        const count = lines.get(slug)?.length ?? 0;
        const to = `${address.staffPolicy(slug)}#${group.id}`;
        return count > 0 ? [{ id: slug, words: title, to, count }] : [];
      }),
    };
  });

const linesOf = (groups: readonly StaffGroup[]): DutyLine[] =>
  groups.flatMap(({ forces }) => forces.flatMap(({ lines }) => lines));

/** Of a line in HTML, at most: its words, its policy's title twice, its address and the tags around them. */
const lengthOfLine = ({ html, leadIn, to, policyTitle }: DutyLine): number =>
  html.length + leadIn.length + to.length + 2 * policyTitle.length + 190;

const lengthOf = (groups: readonly StaffGroup[]): number =>
  linesOf(groups).reduce((sum, line) => sum + lengthOfLine(line), 0);

/** The same lists on as many pages as they need; a list that goes over has its heading on both. */
export function partsOf(groups: readonly StaffGroup[]): StaffGroup[][] {
  const parts: StaffGroup[][] = [[]];
  let length = 0;
  for (const group of groups)
    for (const { force, words, lines } of group.forces)
      for (const line of lines) {
        length += lengthOfLine(line);
        if (length > OF_A_PAGE) {
          parts.push([]);
          length = lengthOfLine(line);
        }
        const part = parts.at(-1) ?? [];
        let there = part.find(({ id }) => id === group.id);
        if (!there) part.push((there = { ...group, forces: [] }));
        let list = there.forces.find((one) => one.force === force);
        if (!list) there.forces.push((list = { force, words, lines: [] }));
        list.lines.push(line);
      }
  return parts;
}
