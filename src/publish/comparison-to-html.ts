/** Writes a comparison as one page of HTML that needs no other file: for mail, for a meeting, for print. */
import {
  clausesOf,
  shownClause,
  type ComparedClause,
  type Comparison,
} from '../compare/comparison.ts';
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
  const clauses = clausesOf(comparison);
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
${clauses.map((clause) => clauseToHtml(clause, changed.has(clause), t)).join('\n')}
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

function clauseToHtml(clause: ComparedClause, isChange: boolean, t: Strings): string {
  const shown = shownClause(clause);
  const context = { page: '', t };
  const text =
    clause.segments.length > 0
      ? redlineToHtml(clause.segments, context, t.redline)
      : runsToHtml(shown.runs, context);
  const number = shown.number ? `${escapeHtml(shown.number)} ` : '';
  const element = isHeading(shown) ? 'h3' : 'p';
  if (!isChange) return `<${element}>${number}${text}</${element}>`;
  const label = t.comparisonFile.clause(whereWords(clause, t.kinds), changeWords(clause, t));
  return `<div class="change" id="${escapeHtml(clause.anchor)}"><p class="where">${escapeHtml(label)}</p><${element}>${number}${text}</${element}></div>`;
}
