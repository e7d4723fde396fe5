/** The ledger shows what changed, where it is words and where it is only what they carry. */
import { expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/content/register/register.ts';
import { ledgerHtml, ledgerWords } from '../../../src/site/ledger-html.ts';
import { strings } from '../../../src/strings/strings.ts';

const clause = (text: string, href?: string) => ({
  kind: 'paragraph',
  depth: 0,
  number: null,
  text,
  ...(href ? { marks: [[4, 12, { type: 'link', href }]] } : {}),
});
const entry = (from: object, to: object) =>
  ({
    hash: 'x',
    act: 'correct',
    on: '2026-11-23',
    why: 'It had moved.',
    items: [{ about: 'clause', name: 'ask', from, to }],
    codeBefore: null,
    codeAfter: null,
  }) as unknown as LedgerEntry;

const t = strings();
const visible = (html: string) => html.replace(/<[^>]*>/g, '');

it('strikes the old words through and underlines the new ones', () => {
  const html = ledgerHtml(entry(clause('Ask teh town.'), clause('Ask the town.')), [], t);
  expect(html).toMatch(/<del>.*teh.*<\/del>/);
  expect(html).toMatch(/<ins>.*the.*<\/ins>/);
});

it('names a link’s targets where its words are the same', () => {
  const moved = entry(
    clause('Ask the town.', 'https://town.example.org/'),
    clause('Ask the town.', 'https://town.example.com/'),
  );
  expect(visible(ledgerHtml(moved, [], t))).toMatch(
    /link “the town” → \[removed: .*example\.org\/\]\[added: .*example\.com\/\]/,
  );
  expect(ledgerWords(moved, [], t)).toContain('example.org/” now reads “');
  expect(ledgerWords(moved, [], t)).toContain('example.com/');
});
