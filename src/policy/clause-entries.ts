/**
 * The entries that front matter has for single clauses: changes, lineage, sentences for
 * parents, duties; and how `lineage` names a clause of another policy.
 */
import { z } from 'zod';
import { FORCES } from '../language/force.ts';
import { ROLES, type Role } from '../language/roles.ts';
import { field, oneOf, optional, text } from './field.ts';

/** Why a clause changed, in the author's words, and what that means for a reader. */
const changeEntry = z.strictObject({
  /** `substantive` changes what someone has to do; `editorial` does not. */
  kind: oneOf(['substantive', 'editorial']),
  why: text('Say in a sentence why the clause changed.'),
  staff: optional(text('Say in a sentence what it means for staff.')),
  parents: optional(text('Say in a sentence what it means for parents.')),
});

/** What an entry of `changes` is about. */
export interface ChangeKey {
  /** Clauses. */
  ids: string[];
  /** Sections by the ids of their headings: every clause in them that changed. */
  sections: string[];
}

/** Reads the name of an entry of `changes`: `helmet`, `helmet, two-brakes`, `section storage`. */
export function readChangeKey(key: string): ChangeKey {
  const about: ChangeKey = { ids: [], sections: [] };
  for (const part of key.split(',').map((words) => words.trim())) {
    const [, section] = /^section\s+(\S+)$/.exec(part) ?? [];
    if (section !== undefined) about.sections.push(section);
    else if (part !== '') about.ids.push(part);
  }
  return about;
}

const idList = (v: unknown): string[] | undefined =>
  v === 'none'
    ? []
    : typeof v === 'string'
      ? [v]
      : Array.isArray(v) && v.every((x) => typeof x === 'string')
        ? v
        : undefined;

/** A clause under its permanent name: its policy's slug, and its id. */
export interface ClauseRef {
  policy: string;
  id: string;
}

const ELSEWHERE = /^\/([^/#]+)\/#([^/#\s]+)$/;

/**
 * A clause as `lineage` names it: by its id alone, or as `/bicycles/#helmet` where it is in
 * another policy.
 * @param policy the slug of the policy whose edition says so
 * @returns null where what is written begins as an address and is none of a clause
 */
export function readClauseRef(written: string, policy: string): ClauseRef | null {
  if (!written.startsWith('/')) return { policy, id: written };
  const [, other, id] = ELSEWHERE.exec(written) ?? [];
  return other !== undefined && id !== undefined ? { policy: other, id } : null;
}

/** A clause as `lineage` names it in an edition of `policy`. */
export const writtenClauseRef = (ref: ClauseRef, policy: string): string =>
  ref.policy === policy ? ref.id : `/${ref.policy}/#${ref.id}`;

/**
 * `new-id`, `[one, two]`, or `{ to: …, why: … }`; `to: none` (with a reason) for a removed
 * clause. A clause of another policy is `/policy/#id`.
 */
const lineageEntry = field<LineageEntry>(
  (v) => {
    const isMap = typeof v === 'object' && v !== null && !Array.isArray(v);
    const { to, why, ...rest } = (isMap ? v : { to: v }) as Record<string, unknown>;
    const ids = idList(to);
    if (!ids || Object.keys(rest).length > 0) return undefined;
    if (why !== undefined && typeof why !== 'string') return undefined;
    if (ids.length === 0 && !why?.trim()) return undefined;
    return { to: ids, ...(why ? { why } : {}) };
  },
  'a clause id, a list of ids, or “to:” with a reason',
  'Write “old-id: new-id”, “old-id: [one, two]”, “old-id: /other-policy/#id” or “old-id: { to: none, why: … }”.',
);

export interface LineageEntry {
  /** What it became, as written and sealed: ids, or `/policy/#id`; empty if the clause was removed. */
  to: string[];
  why?: string;
}

const isSentence = (v: unknown): v is string => typeof v === 'string' && /\p{L}/u.test(v);

/** A plain-English sentence for parents about a clause. */
const parentEntry = field<ParentEntry>(
  (v) => {
    if (isSentence(v)) return { sentence: v.trim() };
    if (typeof v !== 'object' || v === null) return undefined;
    const { sentence, ...more } = v as Record<string, unknown>;
    if (!isSentence(sentence)) return undefined;
    const entry: ParentEntry = { sentence: sentence.trim() };
    for (const [name, value] of Object.entries(more)) {
      if (!isBesideSentence(name) || (value !== undefined && typeof value !== 'string'))
        return undefined;
      if (value?.trim()) entry[name] = value.trim();
    }
    return entry;
  },
  'a sentence',
  'Write “clause-id: A plain sentence.”; or “clause-id: { sentence: …, topic: Photographs }”, with “who: …” to say first who it is about, and “checked: 2026-2027” once you have read it again.',
);

/** What an entry may have beside its sentence. */
const BESIDE_SENTENCE = ['checked', 'topic', 'who'] as const;
const isBesideSentence = (name: string): name is (typeof BESIDE_SENTENCE)[number] =>
  BESIDE_SENTENCE.some((known) => known === name);

export interface ParentEntry {
  sentence: string;
  /** The edition for which the sentence was checked after its clause changed. */
  checked?: string;
  /** Under which topic the page for parents has it: one of those in school.yaml. */
  topic?: string;
  /** Whom it is about, before the sentence: “Staff, for the school”. */
  who?: string;
}

/** What a clause requires and of whom, for clauses whose words mislead the computation. */
const dutyEntry = z.strictObject({
  /** If left out, the computed roles stay; `[]` is nobody. */
  binds: optional(
    field<Role[]>(
      (v) => {
        const list = Array.isArray(v) ? v : [v];
        return list.every((role) => ROLES.includes(role as Role)) ? (list as Role[]) : undefined;
      },
      'a list of roles',
      `Write the roles in brackets: “binds: [staff, volunteers]”. Roles: ${ROLES.join(', ')}.`,
    ),
  ),
  /** `none`: the clause requires nothing of anybody. */
  force: optional(oneOf(FORCES)),
});

export type ChangeEntry = z.output<typeof changeEntry>;
export type DutyEntry = z.output<typeof dutyEntry>;

/** The form of an entry, by the field of the front matter that holds one for each clause. */
export const CLAUSE_ENTRIES = {
  changes: changeEntry,
  lineage: lineageEntry,
  parents: parentEntry,
  duties: dutyEntry,
};
