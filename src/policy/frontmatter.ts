/** The front matter of an edition. Every field but `title` and `status` may be left out. */
import { z } from 'zod';
import { FORCES } from '../language/force.ts';
import { ROLES, type Role } from '../language/roles.ts';
import { field, group, isoDate, oneOf, optional, text, texts, when } from './field.ts';

/** What an author says of an edition; what it is today is its standing. */
export const STATUSES = ['draft', 'adopted', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** Why a clause changed, as the author says it, and what that means for a reader. */
const changeEntry = z.strictObject({
  /** `substantive` changes what someone has to do; `editorial` does not. */
  kind: oneOf(['substantive', 'editorial']),
  why: text('Say in a sentence why the clause changed.'),
  staff: optional(text('Say in a sentence what it means for staff.')),
  parents: optional(text('Say in a sentence what it means for parents.')),
});

const idList = (v: unknown): string[] | undefined =>
  v === 'none'
    ? []
    : typeof v === 'string'
      ? [v]
      : Array.isArray(v) && v.every((x) => typeof x === 'string')
        ? v
        : undefined;

/** `new-id`, `[one, two]`, or `{ to: …, why: … }`; `to: none` (with a reason) for a removed clause. */
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
  'Write “old-id: new-id”, “old-id: [one, two]” or “old-id: { to: none, why: … }”.',
);

export interface LineageEntry {
  /** The ids it became; none where the clause was removed. */
  to: string[];
  why?: string;
}

/** A plain-English sentence for parents that rests on a clause. */
const parentEntry = field<ParentEntry>(
  (v) => {
    if (typeof v === 'string' && v.trim()) return { sentence: v.trim() };
    if (typeof v !== 'object' || v === null) return undefined;
    const { sentence, checked, ...rest } = v as Record<string, unknown>;
    if (typeof sentence !== 'string' || !sentence.trim() || Object.keys(rest).length > 0)
      return undefined;
    if (checked !== undefined && typeof checked !== 'string') return undefined;
    return { sentence: sentence.trim(), ...(checked ? { checked } : {}) };
  },
  'a sentence',
  'Write “clause-id: A plain sentence.”, or “clause-id: { sentence: …, checked: 2026-2027 }” once it was looked at again.',
);

export interface ParentEntry {
  sentence: string;
  /** The edition for which the sentence was looked at again after its clause changed. */
  checked?: string;
}

/** What a clause asks and of whom, where its words mislead the computation. */
const dutyEntry = z.strictObject({
  /** Leaves the computed roles as they are where it is left out; `[]` is nobody. */
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
  /** `none`: the clause asks nothing of anybody. */
  force: optional(oneOf(FORCES)),
});

/** The front matter as its author may write it; what is not named here is a fault. */
export const frontMatter = z.strictObject({
  title: text('Add the policy’s title: “title: Use of Social Media Policy”.'),
  status: oneOf(STATUSES),
  /** A sentence that says what the policy is about. */
  summary: optional(text('Write one plain sentence.')),
  lastReviewed: optional(when()),
  nextReview: optional(when()),
  /** Drafts: the day the proposal was put forward. */
  proposedOn: optional(isoDate()),
  approvedBy: optional(text('Say who approved it: “approvedBy: Governing Body”.')),
  approvedOn: optional(isoDate()),
  minute: optional(text('Write the minute’s number as a text.')),
  effectiveFrom: optional(isoDate()),
  effectiveTo: optional(isoDate()),
  owner: optional(text('Write the role that owns the policy: “owner: Headteacher”.')),
  origin: optional(text('Say where the text comes from.')),
  audience: optional(texts('Write who it is for: “audience: [staff, governors]”.')),
  supersedes: optional(text('Write the edition it replaces: 2025-2026.')),
  unchangedFrom: optional(text('Write the edition it was left as: 2025-2026.')),
  /** Where the numbers come from, said on the page: for instance that they were restored. */
  numbering: optional(text('Say in a sentence where the numbers come from.')),
  changes: group(z.record(z.string(), changeEntry)),
  lineage: group(z.record(z.string(), lineageEntry)),
  parents: group(z.record(z.string(), parentEntry)),
  duties: group(z.record(z.string(), dutyEntry)),
});

export type EditionMeta = z.output<typeof frontMatter>;
export type ChangeEntry = z.output<typeof changeEntry>;
export type DutyEntry = z.output<typeof dutyEntry>;

export interface SplitFile {
  /** The YAML between the lines of hyphens, and the line it starts on. */
  yaml: string;
  yamlLine: number;
  /** The text with the front matter blanked out, so that lines stay true. */
  body: string;
}

/** Splits a file at its front matter; says which way it fails where it cannot. */
export function splitFrontMatter(source: string): SplitFile | 'missing' | 'open' {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/^---[ \t]*\n/.test(text)) return 'missing';
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) return 'open';
  const end = start + close.index;
  const after = end + close[0].length;
  return {
    yaml: text.slice(start, end),
    yamlLine: 2,
    body: text.slice(0, after).replace(/[^\n]/g, '') + text.slice(after),
  };
}
