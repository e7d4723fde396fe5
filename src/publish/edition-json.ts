/** `edition.json`: an edition as data, for other people's tools. The fields are fixed. */
import type { Edition } from '../policy/edition.ts';
import type { ClauseKind } from '../policy/clause.ts';

export interface EditionJson {
  policy: string;
  edition: string;
  title: string;
  status: string;
  /** In reading order. */
  clauses: {
    id: string;
    number: string | null;
    kind: ClauseKind;
    section: string[];
    text: string;
  }[];
}

export function toEditionJson(edition: Edition): EditionJson {
  return {
    policy: edition.policy,
    edition: edition.edition,
    title: edition.meta.title,
    status: edition.meta.status,
    clauses: edition.clauses.map(({ id, number, kind, section, text }) => ({
      id,
      number,
      kind,
      section,
      text,
    })),
  };
}
