/** The school's words: the published 2022–2023 edition compared with its source, word for word and in order. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/read-content.ts';
import { readRegister } from '../../src/content/register/register-file.ts';
import type { Edition } from '../../src/policy/edition.ts';
import { EXAMPLE_FOLDER } from '../support/example.ts';
import { DIFFERENCES } from '../fixtures/source/differences.ts';

const source = readFileSync(
  new URL('../fixtures/source/use-of-social-media-policy-2022-2023.txt', import.meta.url),
  'utf8',
);
const editionIn = (folder: string): Edition =>
  loadLibrary(folder)
    .policies.find((p) => p.slug === 'social-media')!
    .editions.find((e) => e.edition === '2022-2023')!;

/** True where everything that the example has published is published in content/ too. */
const isOwn = () => {
  const published = new Set(readRegister('content').register.entries.map(({ hash }) => hash));
  return readRegister(EXAMPLE_FOLDER).register.entries.every(({ hash }) => published.has(hash));
};

/** Words with their punctuation: only white space and Markdown's own signs are folded. */
const words = (text: string) =>
  text
    .replace(/\*+/g, '')
    .replace(/^#+ |^- /gm, ' ')
    .split(/\s+/)
    .filter(Boolean);

const count = (text: string, wanted: string | RegExp) =>
  typeof wanted === 'string'
    ? text.split(wanted).length - 1
    : [
        ...text.matchAll(
          new RegExp(wanted, wanted.flags.includes('g') ? wanted.flags : `${wanted.flags}g`),
        ),
      ].length;

it.each(DIFFERENCES)('allowed difference is really there: $why', ({ source: wanted, times }) => {
  expect(count(source, wanted)).toBe(times);
});

describe.each(isOwn() ? [EXAMPLE_FOLDER, 'content'] : [EXAMPLE_FOLDER])('%s', (folder) => {
  const edition = editionIn(folder);

  it('has every other word of the source, in order, with its punctuation', () => {
    let expected = source;
    for (const { source: wanted, published } of DIFFERENCES)
      expected = expected.replace(wanted, published);
    const published = edition.clauses.map((c) => c.text).join('\n');
    expect(words(published)).toEqual(words(expected));
  });

  it('keeps what the source sets in bold', () => {
    const bold = edition.clauses.flatMap((c) =>
      c.runs.filter((r) => r.marks.some((m) => m.type === 'strong')).map((r) => r.text),
    );
    expect(bold).toEqual(['prohibited', 'not']);
  });

  it('has 24 body paragraphs and the lead-in of section 4, and 19 list items', () => {
    const kinds = edition.clauses.map((c) => c.kind);
    expect(kinds.filter((k) => k === 'paragraph')).toHaveLength(25);
    expect(kinds.filter((k) => k === 'item')).toHaveLength(19);
  });

  it('numbers section 6 as one run, so that “see 6.1.14” finds its clause', () => {
    const section = edition.clauses.filter((c) => c.number?.startsWith('6.1.'));
    expect(section.map((c) => c.number)).toEqual(
      Array.from({ length: 15 }, (_, i) => `6.1.${i + 1}`),
    );
    expect(edition.clauses.find((c) => c.number === '6.1.14')!.id).toBe('school-accounts');
    const citing = edition.clauses.find((c) => c.id === 'professional-distance')!;
    expect(citing.runs.find((r) => r.text === '6.1.14')!.marks).toEqual([
      { type: 'link', href: '#school-accounts' },
    ]);
  });

  it('keeps metadata as written', () => {
    expect(edition.meta.lastReviewed?.written).toBe('Autumn 2022');
    expect(edition.meta.nextReview?.written).toBe('Autumn 2023');
    expect(edition.meta.origin).toContain('The School Employment Advisory Team');
  });

  it('says on the page that its numbers were restored', () => {
    expect(edition.meta.numbering).toMatch(/restored/);
  });
});

const says = isOwn()
  ? 'content/ was compared with the source as well'
  : 'content/ is another school’s, and was not compared with this source';
it.runIf(isOwn())(says, () => expect(isOwn()).toBe(true));
