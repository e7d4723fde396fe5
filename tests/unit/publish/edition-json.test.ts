/** `edition.json` is a promise to other people’s tools: these fields, in this shape. */
import { describe, expect, it } from 'vitest';
import { toEditionJson } from '../../../src/publish/edition-json.ts';
import type { LedgerEntry } from '../../../src/content/register/register.ts';
import { editionCode } from '../../../src/content/register/seal.ts';
import { demoSchool } from '../../support/demo.ts';
import { edition, source } from '../policy/read.ts';

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
  expect(JSON.parse(JSON.stringify(toEditionJson(given)))).toEqual({
    policy: 'house-rules',
    sealedAs: 'house-rules',
    edition: '2026-2027',
    title: 'House Rules',
    status: 'adopted',
    code: editionCode(given),
    facts: { title: 'House Rules', status: 'adopted' },
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
  const { facts, ledger } = toEditionJson(given, sealed);
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
  const editions = demoSchool().policies.flatMap((p) => p.editions);
  it.each(editions.map((e) => [`${e.policy} ${e.edition}`, e] as const))('%s', (_, given) => {
    const json = toEditionJson(given);
    expect(Object.keys(json)).toEqual([
      ...['policy', 'sealedAs', 'edition', 'title', 'status'],
      ...['code', 'facts', 'ledger', 'clauses'],
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
