/** `edition.json` is a promise to other people’s tools: these fields, in this shape. */
import { describe, expect, it } from 'vitest';
import { toEditionJson } from '../../../src/publish/edition-json.ts';
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
    edition: '2026-2027',
    title: 'House Rules',
    status: 'adopted',
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

describe('of every edition of the demonstration school', () => {
  const editions = demoSchool().policies.flatMap((p) => p.editions);
  it.each(editions.map((e) => [`${e.policy} ${e.edition}`, e] as const))('%s', (_, given) => {
    const json = toEditionJson(given);
    expect(Object.keys(json)).toEqual(['policy', 'edition', 'title', 'status', 'clauses']);
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
