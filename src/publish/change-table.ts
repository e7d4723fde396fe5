/** “Where, what, why” as HTML that needs nothing else: for feeds and letters. */
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
export function changeTable(rows: readonly ChangeTableRow[]): string {
  if (rows.length === 0) return '';
  const head = ['Where', 'What', 'Why, and what it means'];
  return [
    '<table><thead><tr>',
    ...head.map((words) => `<th scope="col">${words}</th>`),
    '</tr></thead><tbody>',
    ...rows.map(rowHtml),
    '</tbody></table>',
  ].join('');
}

function rowHtml({ where, link, what, meanings, why, staff, parents }: ChangeTableRow): string {
  const reasons = [
    why || 'No reason is recorded.',
    staff && `For staff: ${staff}`,
    parents && `For parents: ${parents}`,
  ];
  return [
    `<tr><th scope="row"><a href="${escapeHtml(link)}">${escapeHtml(where)}</a></th>`,
    `<td>${lines([what, ...meanings])}</td><td>${lines(reasons)}</td></tr>`,
  ].join('');
}

const lines = (texts: readonly string[]) => texts.filter(Boolean).map(escapeHtml).join('<br>');
