import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFields } from '../../../src/cli/edit-fields.ts';
import { moveOn } from '../../../src/cli/commands/new.ts';

const source = readFileSync('tests/fixtures/small/pets/2024-2025.mdx', 'utf8');
const lines = (text: string) => text.split('\n');

describe('editing front matter', () => {
  it('keeps comments, quotation marks and every other byte', () => {
    const edited = editFields(source, {
      status: 'withdrawn',
      title: 'Animals "in" School',
      approvedBy: 'The Governors',
    });
    expect(lines(edited).filter((line, i) => line !== lines(source)[i])).toEqual([
      'title: "Animals \"in\" School"   # as the governors call it'.replace('"in"', '\\"in\\"'),
      'status: withdrawn',
      "approvedBy: 'The Governors'",
    ]);
  });

  it('puts a new field after its neighbours, and removes one with the comments below it', () => {
    const draft = readFileSync('tests/fixtures/small/pets/2025-2026.mdx', 'utf8');
    const edited = editFields(draft, { approvedOn: '2026-12-01', changes: null }, ['nextReview']);
    expect(edited).toBe(
      draft
        .replace('nextReview: Autumn 2026\n', 'nextReview: Autumn 2026\napprovedOn: 2026-12-01\n')
        .replace(/changes:\n(?: {2}.*\n)+/, ''),
    );
  });

  it.each([
    ['Windows line ends', source.replaceAll('\n', '\r\n')],
    ['a byte-order mark', `\uFEFF${source}`],
  ])('works with %s', (_, text) => {
    const edited = editFields(text, { status: 'draft', minute: null, owner: 'Headteacher' });
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    expect(edited).toBe(
      text
        .replace('status: adopted', 'status: draft')
        .replace(`minute: "24/07"${end}`, `owner: Headteacher${end}`),
    );
  });

  it('writes any text so that it is read back the same', () => {
    fc.assert(
      fc.property(
        fc.string().filter((s) => s.trim() !== ''),
        (minute) => {
          const edited = editFields(source, { minute });
          expect(edited.slice(edited.indexOf('\n---\n\n##'))).toBe(
            source.slice(source.indexOf('\n---\n\n##')),
          );
          expect(editFields(edited, { minute: '24/07' })).toBe(source);
        },
      ),
    );
  });
});

describe('a review date moved on', () => {
  it.each([
    ['Autumn 2023', 1, 'Autumn 2024'],
    ['autumn term 2023', 4, 'autumn term 2027'],
    ['12 October 2026', 1, '12 October 2027'],
    ['2026-10-12', 1, '2027-10-12'],
    ['2026-10', 2, '2028-10'],
    ['academic year 2025-2026', 1, 'academic year 2026-2027'],
    ['29 February 2028', 1, '28 February 2029'],
    ['2028-02-29', 1, '2029-02-28'],
  ])('%s, %i on', (written, years, moved) => {
    expect(moveOn(written, years)).toBe(moved);
  });
});
