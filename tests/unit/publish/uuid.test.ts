/** Names that stay the same: a news reader or a calendar recognises what it has seen before. */
import { expect, it } from 'vitest';
import { uuidOf } from '../../../src/publish/uuid.ts';

it('is a version 5 UUID', () => {
  expect(uuidOf('Larkfield', 'edition', 'trips', '2026-2027')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

it('is the same name today as on the day this was written', () => {
  expect(uuidOf('Larkfield Primary School', 'edition', 'trips', '2026-2027')).toMatchInlineSnapshot(
    `"9c448b33-b159-5bc6-bab3-fe1ac8c1707f"`,
  );
});

it('gives different names for the same words divided differently', () => {
  expect(uuidOf('a', 'bc')).not.toBe(uuidOf('ab', 'c'));
});
