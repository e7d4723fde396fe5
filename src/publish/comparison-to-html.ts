/** Writes a comparison as one page of HTML that needs no other file: for mail, for a meeting, for print. */
import { isChangedCell, partsOf, type ComparedTable } from '../compare/compared-table.ts';
import { shownClause, type ComparedClause, type Comparison } from '../compare/comparison.ts';
import { besideWords } from '../compare/beside-words.ts';
import { changeWords, summaryWords, whereWords } from '../compare/kind-words.ts';
import { isHeading } from '../policy/clause.ts';
import type { Strings } from '../strings/strings.ts';
import { escapeHtml, runsToHtml } from './html.ts';
import { redlineToHtml } from './redline-to-html.ts';

const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
body { font: 1.05rem/1.55 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; font: 0.9rem/1.4 system-ui, sans-serif; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.4rem; text-align: start; vertical-align: top; }
ins { text-decoration: underline; text-decoration-thickness: 2px; } del { text-decoration: line-through; }
.where { font: 0.85rem/1.4 system-ui, sans-serif; } .change { border-inline-start: 3px solid; padding-inline-start: 0.8rem; }
.is-changed { outline: 2px solid; outline-offset: -2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { margin: 0; max-width: none; } .change { break-inside: avoid; } }`;

/**
 * @param title the heading above the comparison, as plain text
 * @param language the tag of the language that `t` and the policy are in
 */
export function comparisonToHtml(
  comparison: Comparison,
  title: string,
  t: Strings,
  language: string,
): string {
  const changed = new Set(comparison.changes);
  const parts = partsOf(comparison.rows.filter(({ role }) => role === 'stands'));
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(summaryWords(comparison, t.kinds))}</p>
${besideToHtml(comparison, t)}
<p>${t.comparisonFile.legendHtml}</p>
${summaryTable(comparison, t)}
<h2>${escapeHtml(t.comparisonFile.text)}</h2>
${parts
  .map((part) =>
    part.type === 'table'
      ? tableToHtml(part.table, changed, t)
      : clauseToHtml(part.row.clause, changed.has(part.row.clause), t),
  )
  .join('\n')}
</body>
</html>
`;
}

function besideToHtml(comparison: Comparison, t: Strings): string {
  return besideWords(comparison, t)
    .map(({ title, lines }) => {
      const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
      return `<p>${escapeHtml(title)}</p>\n<ul>${items}</ul>`;
    })
    .join('\n');
}

function summaryTable({ changes }: Comparison, t: Strings): string {
  if (changes.length === 0) return '';
  const rows = changes.map((change) => {
    const meaning = change.meanings.map((one) => escapeHtml(one.sentence)).join('<br>');
    const why = escapeHtml(change.entry?.why ?? '');
    return `<tr><td><a href="#${escapeHtml(change.anchor)}">${escapeHtml(whereWords(change, t.kinds))}</a></td><td>${escapeHtml(changeWords(change, t))}${meaning ? `<br>${meaning}` : ''}</td><td>${why}</td></tr>`;
  });
  const { changes: heading, where, what, why } = t.comparisonFile;
  const head = [where, what, why].map((words) => `<th scope="col">${escapeHtml(words)}</th>`);
  return `<h2>${escapeHtml(heading)}</h2>
<table><thead><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

/** The table with its changed cells marked, below the names of the rows that changed. */
function tableToHtml(
  { columns, rows }: ComparedTable,
  changed: ReadonlySet<ComparedClause>,
  t: Strings,
): string {
  const told = rows.flatMap(({ row: { clause } }) => {
    if (!changed.has(clause)) return [];
    const label = t.comparisonFile.clause(whereWords(clause, t.kinds), changeWords(clause, t));
    return `<p class="where change" id="${escapeHtml(clause.anchor)}">${escapeHtml(label)}</p>`;
  });
  const lines = rows.map(({ row: { clause }, isHead, cells }) => {
    if (!cells) return `<tr><td colspan="${columns.length}">${wordsToHtml(clause, t)}</td></tr>`;
    const drawn = cells.map((cell) => {
      const html = redlineToHtml(cell, { page: '', t }, t.redline);
      if (isHead) return `<th scope="col">${html}</th>`;
      return `<td${isChangedCell(cell) ? ' class="is-changed"' : ''}>${html}</td>`;
    });
    return `<tr>${drawn.join('')}</tr>`;
  });
  return [...told, `<table>\n${lines.join('\n')}\n</table>`].join('\n');
}

function wordsToHtml({ segments, ...clause }: ComparedClause, t: Strings): string {
  const context = { page: '', t };
  return segments.length > 0
    ? redlineToHtml(segments, context, t.redline)
    : runsToHtml(shownClause(clause).runs, context);
}

function clauseToHtml(clause: ComparedClause, isChange: boolean, t: Strings): string {
  const shown = shownClause(clause);
  const text = wordsToHtml(clause, t);
  const number = shown.number ? `${escapeHtml(shown.number)} ` : '';
  const element = isHeading(shown) ? 'h3' : 'p';
  if (!isChange) return `<${element}>${number}${text}</${element}>`;
  const label = t.comparisonFile.clause(whereWords(clause, t.kinds), changeWords(clause, t));
  return `<div class="change" id="${escapeHtml(clause.anchor)}"><p class="where">${escapeHtml(label)}</p><${element}>${number}${text}</${element}></div>`;
}
