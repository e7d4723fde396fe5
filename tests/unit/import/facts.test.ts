/** What is read from covers and control blocks: the title, the facts, and what is asked about. */
import { expect, test } from 'vitest';
import type { FactField } from '../../../src/policy/frontmatter.ts';
import { COVERS, fileOf } from './covers.ts';
import { importing } from './imported.ts';

test.each(COVERS)('reads $name', async (cover) => {
  const { bytes, file } = fileOf(cover);
  const imported = await importing(bytes, { file });
  const { meta, clauses } = imported.edition;
  const read = imported.facts.map(({ field, value }) => [field, value] as const);
  const { title = null, ...facts } = Object.fromEntries(read);
  expect(title).toBe(cover.title);
  expect(facts).toEqual(cover.facts);
  // What is shown for confirmation is what the front matter has.
  for (const [field, value] of Object.entries(cover.facts))
    expect(written(meta[field as FactField])).toBe(value);
  const doubts = imported.doubts.map(({ text, place }) => `${place}: ${text}`).join('\n');
  for (const words of cover.unread ?? []) expect(doubts).toContain(words);
  if (!cover.unread) expect(doubts).toBe('');
  const text = clauses.map((c) => c.text).join('\n');
  for (const words of cover.kept ?? []) expect(text).toContain(words);
  for (const words of cover.gone ?? []) expect(text).not.toContain(words);
  expect(imported.account.lost).toEqual([]);
  expect(imported.account.added).toEqual([]);
});

const written = (value: unknown) =>
  typeof value === 'object' && value !== null && 'written' in value ? value.written : value;
