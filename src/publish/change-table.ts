/** Writes the table “where, what, why” as HTML that needs no other file: for feeds and letters. */
import type { Strings } from '../strings/strings.ts';
import { escapeHtml } from './html.ts';

export interface ChangeTableRow {
  where: string;
  /** A link to the change. */
  link: string;
  what: string;
  meanings: readonly string[];
  why: string;
  staff: string;
  parents: string;
}

/** Without styles and classes, so that it reads well wherever it is shown. */
export function changeTable(rows: readonly ChangeTableRow[], t: Strings['comparison']): string {
  if (rows.length === 0) return '';
  const head = [t.where, t.what, t.whyAndMeaning];
  return [
    '<table><thead><tr>',
    ...head.map((words) => `<th scope="col">${escapeHtml(words)}</th>`),
    '</tr></thead><tbody>',
    ...rows.map((row) => rowHtml(row, t)),
    '</tbody></table>',
  ].join('');
}

function rowHtml(row: ChangeTableRow, t: Strings['comparison']): string {
  const { where, link, what, meanings, why, staff, parents } = row;
  const reasons = [
    why || t.noReason,
    staff && t.staffNote(staff),
    parents && t.parentsNote(parents),
  ];
  return [
    `<tr><th scope="row"><a href="${escapeHtml(link)}">${escapeHtml(where)}</a></th>`,
    `<td>${lines([what, ...meanings])}</td><td>${lines(reasons)}</td></tr>`,
  ].join('');
}

const lines = (texts: readonly string[]) => texts.filter(Boolean).map(escapeHtml).join('<br>');
