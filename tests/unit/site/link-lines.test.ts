/** Links to other policies on pages that are not about today. */
import { describe, expect, it } from 'vitest';
import { shownEdition } from '../../../src/cli/site-check/shown-edition.ts';
import { compareEditions } from '../../../src/compare/index.ts';
import { clauseHistories } from '../../../src/site/clause-history.ts';
import { comparisonView } from '../../../src/site/comparison-view.ts';
import { editionView } from '../../../src/site/edition-view.ts';
import { linksHtml } from '../../../src/site/link-lines.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf, source } from '../policy/read.ts';

const t = strings();
const TODAY = '2026-06-01';
const from = (day: string) => `effectiveFrom: ${day}\n`;
const sees = (href: string, more = '') =>
  `Walk, as [they say](${href}).${more} {/* #walk */}\n\nListen. {/* #listen */}\n`;
const REMOVED = 'lineage:\n  walk: { to: none, why: It went. }\n';

const { library, problems } = schoolOf({
  'bells/2023-2024.mdx': source('Ring. {/* #ring */}\n', from('2023-09-01')).replace(
    /House Rules/,
    'Bells & Co',
  ),
  'bells/2024-2025.mdx': source(
    'Ring twice. {/* #ring */}\n\nStop. {/* #stop */}\n',
    from('2025-02-01'),
  ).replace(/House Rules/, 'Bells & Co'),
  'house-rules/2023-2024.mdx': source(sees('/bells/#stop'), from('2024-09-01')),
  'house-rules/2024-2025.mdx': source(
    sees('/bells/#ring', ' <Note>Once [there](/bells/2023-2024/#ring).</Note>'),
    from('2025-09-01'),
  ),
  'house-rules/2025-2026.mdx': source('Listen. {/* #listen */}\n', from('2026-05-01') + REMOVED),
});
const { policies } = library!;
const times = { policies, today: TODAY };
const rules = policies.find((p) => p.slug === 'house-rules')!;
const [first, second, third] = rules.editions;

const viewOf = (edition = first!, path = `house-rules/${edition.edition}/`) =>
  editionView(rules, edition, path, times, [], t);

describe('on the page of an edition', () => {
  it('no problem is reported of what is published', () => expect(problems).toEqual([]));

  it('a link leads to the edition of the same time, and a line says so', () => {
    const { clauses } = viewOf(second);
    expect(clauses[0]!.html).toBe('Walk, as <a href="../../bells/2024-2025/#ring">they say</a>.');
    expect(clauses[0]!.links).toEqual([
      'The link leads to the Bells &amp; Co as it stood then: <a href="../../bells/2024-2025/#ring">2024–2025</a>. <a href="../../bells/#ring">As it is today</a>.',
    ]);
    expect(clauses[1]!.links).toEqual([]);
  });

  it('one that is written with an edition stays as it is', () =>
    expect(viewOf(second).clauses[0]!.margin.join()).toContain(
      'Once <a href="../../bells/2023-2024/#ring">there</a>.',
    ));

  it('says that there was no such clause, and what else applied', () => {
    const { clauses } = viewOf();
    expect(clauses[0]!.html).toContain('href="../../bells/2023-2024/"');
    expect(clauses[0]!.links).toEqual([
      'The link leads to the Bells &amp; Co as it stood then: <a href="../../bells/2023-2024/">2023–2024</a>. ' +
        'There was no such clause then; it came with <a href="../../bells/2024-2025/#stop">2024–2025</a>. ' +
        'Within the same time also: <a href="../../bells/2024-2025/#stop">2024–2025</a> (from 1 February 2025 until it is replaced). ' +
        '<a href="../../bells/#stop">As it is today</a>.',
    ]);
  });

  it('what a removed clause said leads as it did when it was last there', () => {
    for (const path of ['house-rules/', 'house-rules/2025-2026/']) {
      const { goneFirst } = viewOf(third, path);
      expect(goneFirst[0]!.html).toMatch(
        /<q>Walk, as <a href="(\.\.\/)+bells\/2024-2025\/#ring">they say<\/a>\.<\/q><div class="leads"><p>The link leads/,
      );
    }
  });
});

describe('under the policy’s own address', () => {
  it('a link leads to what is in force, and nothing is said', () => {
    const [clause] = viewOf(second, 'house-rules/').clauses;
    expect(clause!.html).toContain('href="../bells/#ring"');
    expect(clause!.links).toEqual([]);
  });

  it('but for a clause that is yet to come', () => {
    const early = { policies, today: '2024-12-01' };
    const view = editionView(rules, first!, 'house-rules/', early, [], t);
    expect(view.clauses[0]!.html).toContain('href="../bells/#stop"');
    expect(view.clauses[0]!.links).toEqual([
      'The Bells &amp; Co has no such clause yet; it comes with <a href="../bells/2024-2025/#stop">2024–2025</a>.',
    ]);
  });
});

it('a comparison leads to the time of each side, and says which', () => {
  const view = comparisonView(
    rules,
    first!,
    second!,
    compareEditions(first!, second!, { t }),
    times,
    t,
  );
  const row = view.rows.find((r) => r.anchor === 'walk')!;
  expect(row.before).toContain('/bells/2023-2024/"');
  expect(row.after).toContain('/bells/2024-2025/#ring"');
  expect(row.links.map((line) => /^<b>[^<]*<\/b>/.exec(line)?.[0])).toEqual([
    '<b>2023–2024.</b>',
    '<b>2024–2025.</b>',
  ]);
});

it('in a comparison, words that were removed lead as they did', () => {
  const view = comparisonView(
    rules,
    second!,
    third!,
    compareEditions(second!, third!, { t }),
    times,
    t,
  );
  expect(view.rows.find((r) => r.anchor === 'walk')!.inline).toContain('/bells/2024-2025/#ring"');
});

it('the history of a clause leads to the time of each year', () => {
  const walk = clauseHistories(rules, times, [], t).find((history) => history.id === 'walk')!;
  expect(walk.years.map(({ html }) => /bells\/[^"]*/.exec(html)?.[0])).toEqual([
    'bells/2024-2025/#ring',
    'bells/2023-2024/',
  ]);
  expect(walk.years.map(({ links }) => links.length)).toEqual([1, 1]);
});

it('what is said of links is none of the policy’s words', () => {
  const page = (line: string) =>
    `<!doctype html><article><h1>House Rules</h1><div class="body"><div class="c" id="walk"><a class="n" href="#walk">1</a><div class="t"><p>Walk.</p></div></div>${line}</div></article>`;
  const shown = (line: string) => shownEdition(Buffer.from(page(line)), []);
  const lines = linksHtml(viewOf(second).clauses[0]!.links);
  expect(shown(lines)).toEqual(shown(''));
  expect(shown('<p>Run.</p>')!.odd).not.toEqual([]);
});
