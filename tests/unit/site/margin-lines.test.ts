/** What stands beside a clause: its last change, what is proposed, what refers to it, notes, plain words. */
import { expect, it } from 'vitest';
import type { Edition } from '../../../src/policy/edition.ts';
import type { Policy } from '../../../src/content/build-library.ts';
import { changesBetween, lineageBetween } from '../../../src/content/lineage.ts';
import { compareEditions } from '../../../src/compare/index.ts';
import { clauseMargins } from '../../../src/site/clause-margins.ts';
import { editionView } from '../../../src/site/edition-view.ts';
import { strings } from '../../../src/strings/strings.ts';
import { schoolOf, source } from '../policy/read.ts';

const t = strings();
const from = (day: string, more = '') => `effectiveFrom: ${day}\n${more}`;
const draft = (body: string, more = '') =>
  source(body, more).replace('status: adopted', 'status: draft');
const why = (id: string, more = '') =>
  `changes:\n  ${id}: { kind: substantive, why: It was asked for.${more} }\n`;

const { library, problems } = schoolOf({
  'bells/2022-2023.mdx': source(
    'Ring. {/* #ring */}\n\nStop. {/* #stop */}\n\nPupils should listen. {/* #listen */}\n',
    from('2022-09-01'),
  ),
  'bells/2023-2024.mdx': source(
    'Ring. {/* #ring */}\n\nStop. {/* #stop */}\n\nPupils must listen. {/* #listen */}\n',
    from('2023-09-01', why('listen', ', staff: Remind them.')),
  ),
  'bells/2024-2025.mdx': source(
    'Ring, see [2](#stop). {/* #ring */}\n\nStop. <Note>As printed.</Note> {/* #stop */}\n\nPupils must listen. {/* #listen */}\n',
    from('2024-09-01', `${why('ring')}parents:\n  stop: We stop.\n`),
  ),
  'bells/2025-2026.mdx': draft(
    'Ring, see [2](#stop). {/* #ring */}\n\n**Stop.** {/* #stop */}\n\nPupils may listen. {/* #listen */}\n',
    why('listen'),
  ),
  'house-rules/2023-2024.mdx': source(
    'As [rung](/bells/#ring). {/* #old */}\n',
    from('2023-09-01'),
  ),
  'house-rules/2024-2025.mdx': source(
    'As [rung](/bells/#ring). {/* #old */}\n\nAnd [so](/bells/2023-2024/#stop). {/* #so */}\n',
    from('2024-09-01', why('so')),
  ),
});
const policies = library?.policies ?? [];
const bells = policies.find(({ slug }) => slug === 'bells') as Policy;
const compare = (policy: Policy, older: Edition, newer: Edition) =>
  compareEditions(older, newer, {
    lineage: lineageBetween(policy.editions, older, newer),
    changes: changesBetween(policy.editions, older, newer),
  });
const beside = (edition: string, path = `bells/${edition}/`) => {
  const one = bells.editions.find((e) => e.edition === edition)!;
  const times = { policies, today: '2025-03-01' };
  const all = { policies, seams: [] };
  const view = editionView(bells, one, path, times, [], t, all, undefined, compare);
  return Object.fromEntries(view.clauses.map(({ id, margin }) => [id, margin]));
};

it('reads without errors', () =>
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]));

it('tells, for the edition in force, what is proposed and then the last change, with their weight', () => {
  const { listen } = beside('2024-2025', 'bells/');
  expect(listen).toEqual([
    '<p><a href="../bells/compare/2024-2025/2025-2026/#listen">Changed 2025–2026 (proposed)</a>: less strict</p>',
    '<p><a href="../bells/compare/2022-2023/2023-2024/#listen">Changed in 2023–2024</a>: stricter</p>',
    '<details><summary>What the last change means</summary><p>For staff: Remind them.</p><p>Why: It was asked for.</p></details>',
  ]);
});

it('tells what refers to a clause, then the note, then plain words on request; and nothing of bold type', () =>
  expect(beside('2024-2025', 'bells/').stop).toEqual([
    '<p>Referred to in <a href="#ring">1</a></p>',
    '<div class="note" role="note" aria-label="Editorial note"><p><b>Note.</b> As printed.</p></div>',
    '<details><summary>In plain words, for parents</summary><p>We stop.</p></details>',
  ]));

it('tells of another policy by the text of the same time', () => {
  expect(beside('2024-2025', 'bells/').ring?.join()).toContain(
    'Referred to in <a href="../house-rules/#old">House Rules, Clause 1</a>',
  );
  const then = beside('2023-2024');
  expect(then.ring?.join()).toContain('href="../../house-rules/2023-2024/#old"');
  expect(then.stop?.join()).toContain('href="../../house-rules/#so"');
});

it('has nothing beside what nothing is to be said of', () =>
  expect(beside('2022-2023')).toEqual({ ring: [], stop: [], listen: [] }));

it('tells of a draft what it would change', () =>
  expect(beside('2025-2026').listen?.[0]).toContain(
    'Changed 2025–2026 (proposed)</a>: less strict',
  ));

it('stands on the page of the clause too, its links leading to the edition in force', () => {
  const margin = clauseMargins(bells, { policies, today: '2025-03-01' }, compare, t);
  expect(margin('stop')[0]).toBe('<p>Referred to in <a href="../../../bells/#ring">1</a></p>');
  expect(margin('no-such')).toEqual([]);
});
