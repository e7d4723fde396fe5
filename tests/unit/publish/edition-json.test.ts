/** `edition.json` is a promise to other people’s tools: these fields, in this shape. */
import { describe, expect, it } from 'vitest';
import { toEditionJson } from '../../../src/publish/edition-json.ts';
import type { LedgerEntry } from '../../../src/content/register/register.ts';
import { editionCode } from '../../../src/content/register/seal.ts';
import type { Edition } from '../../../src/policy/edition.ts';
import { demoSchool } from '../../support/demo.ts';
import { edition, source } from '../policy/read.ts';

const TODAY = '2026-11-23';
/** A policy that has no other edition. */
const alone = (given: Edition) => ({ editions: [given], ended: null });

it('holds the policy’s words without markup or notes', () => {
  const given = edition(
    source(`## *Use* {/* #use */}

Staff must **not**[^a]: <Note>Was different once.</Note> {/* #staff-not */}

- post (see <Ref to="use" />) {/* #post */}

| Who | What {/* #head none */} |
|---|---|
| Staff | ask {/* #row */} |

[^a]: Ever. {/* #ever */}
`),
  );
  const section = ['Use'];
  expect(JSON.parse(JSON.stringify(toEditionJson(given, alone(given), TODAY)))).toEqual({
    policy: 'house-rules',
    sealedAs: 'house-rules',
    edition: '2026-2027',
    title: 'House Rules',
    status: 'adopted',
    code: editionCode(given),
    facts: { title: 'House Rules', status: 'adopted' },
    // Nothing says when it began but the years that it is for.
    spans: [{ from: '2026-11-23', fromKnown: false, to: null, toKnown: false }],
    ledger: [],
    clauses: [
      { id: 'use', number: '1', kind: 'heading', section: [], text: 'Use' },
      { id: 'staff-not', number: '1.1', kind: 'paragraph', section, text: 'Staff must not:' },
      { id: 'post', number: '1.1(a)', kind: 'item', section, text: 'post (see 1)' },
      { id: 'head', number: null, kind: 'row', section, text: 'Who | What' },
      { id: 'row', number: null, kind: 'row', section, text: 'Staff | ask' },
      { id: 'ever', number: null, kind: 'definition', section: [], text: 'Ever.' },
    ],
  });
});

it('gives the facts as the school wrote them, and what was changed in words', () => {
  const given = edition(
    '---\ntitle: Pets\nstatus: adopted\nnextReview: Autumn 2027\nminute: 4/26\naudience: [staff]\n---\n\nNo dogs. {/* #dogs */}\n',
  );
  const changes: LedgerEntry[] = [
    {
      hash: '',
      act: 'correct',
      on: '2026-11-23',
      why: 'A letter was missing.',
      items: [
        { about: 'clause', name: 'dogs', from: { text: 'No dgs.' }, to: { text: 'No dogs.' } },
      ],
      codeBefore: 'ZE5R-S7E1-R3RA-AMJ5',
      codeAfter: editionCode(given),
    },
  ];
  const sealed = { sealedAs: given.policy, ledger: changes };
  const { facts, ledger } = toEditionJson(given, alone(given), TODAY, sealed);
  expect(facts).toEqual({
    title: 'Pets',
    status: 'adopted',
    nextReview: 'Autumn 2027',
    minute: '4/26',
    audience: ['staff'],
  });
  expect(ledger).toEqual([
    {
      act: 'correct',
      on: '2026-11-23',
      why: 'A letter was missing.',
      codeBefore: 'ZE5R-S7E1-R3RA-AMJ5',
      changed: [{ about: 'clause', name: 'dogs', from: 'No dgs.', to: 'No dogs.' }],
    },
  ]);
});

describe('of every edition of the demonstration school', () => {
  const editions = demoSchool().policies.flatMap((policy) =>
    policy.editions.map((e) => [`${e.policy} ${e.edition}`, e, policy] as const),
  );
  it.each(editions)('%s', (_, given, policy) => {
    const json = toEditionJson(given, policy, TODAY);
    expect(Object.keys(json)).toEqual([
      ...['policy', 'sealedAs', 'edition', 'title', 'status'],
      ...['code', 'facts', 'spans', 'ledger', 'clauses'],
    ]);
    expect(json.facts).toMatchObject({ title: json.title, status: json.status });
    expect(['draft', 'adopted', 'withdrawn']).toContain(json.status);
    for (const clause of json.clauses) {
      expect(Object.keys(clause)).toEqual(['id', 'number', 'kind', 'section', 'text']);
      expect(['heading', 'paragraph', 'item', 'row', 'definition']).toContain(clause.kind);
      expect(clause.text.trim()).toBe(clause.text);
      expect(clause.text).not.toBe('');
    }
    expect(new Set(json.clauses.map((c) => c.id)).size).toBe(json.clauses.length);
  });
});

it('gives the days on which it applied, with both ends as they are recorded', () => {
  const [complaints] = demoSchool().policies.filter(({ slug }) => slug === 'complaints');
  const spansOf = (edition: string) =>
    toEditionJson(
      complaints!.editions.find((e) => e.edition === edition)!,
      complaints!,
      TODAY,
    ).spans;
  // It came back when the next was withdrawn.
  expect(spansOf('2022-2023')).toEqual([
    { from: '2022-11-01', fromKnown: true, to: '2023-10-31', toKnown: true },
    { from: '2024-01-18', fromKnown: true, to: '2024-10-31', toKnown: true },
  ]);
  expect(spansOf('2024-2025')).toEqual([
    { from: '2024-11-01', fromKnown: true, to: null, toKnown: false },
  ]);
});
