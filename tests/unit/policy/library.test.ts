/** The policies of a school, checked against each other. */
import { describe, expect, it } from 'vitest';
import { schoolOf, source } from './read.ts';

const text = (words: string) => `## Rules {/* #rules */}\n\n${words} {/* #words */}\n`;
const FILES = {
  'house-rules/2024-2025.mdx': source(text('Walk.'), 'parents:\n  words: Children walk.\n'),
  'house-rules/2025-2026.mdx': source('', 'unchangedFrom: 2024-2025\n'),
  'house-rules/2026-2027.mdx': source(text('Run.'), '', 'draft'),
  'a-plan/2026-2027.mdx': source(text('Plan.'), '', 'draft').replace('House Rules', 'A Plan'),
};
const shape = (policies: readonly { slug: string; editions: { edition: string }[] }[]) =>
  Object.fromEntries(policies.map((p) => [p.slug, p.editions.map((e) => e.edition)]));

describe('drafts', () => {
  it('are part of the library unless the school says otherwise', () => {
    expect(shape(schoolOf(FILES).library!.policies)).toEqual({
      'a-plan': ['2026-2027'],
      'house-rules': ['2024-2025', '2025-2026', '2026-2027'],
    });
  });

  it('are left out by “publishDrafts: false”, and so is a policy that has only drafts', () => {
    const { library, policies, problems } = schoolOf(FILES, 'publishDrafts: false\n');
    expect(problems).toEqual([]);
    expect(shape(library!.policies)).toEqual({ 'house-rules': ['2024-2025', '2025-2026'] });
    expect(JSON.stringify(library)).not.toMatch(/Run\.|Plan/);
    expect(shape(policies)).toHaveProperty('a-plan');
  });

  it('are still checked if they are left out', () => {
    const files = { ...FILES, 'a-plan/2026-2027.mdx': source('{live}', '', 'draft') };
    const { library, problems } = schoolOf(files, 'publishDrafts: false\n');
    expect(library).toBeNull();
    expect(problems.map((p) => p.code)).toContain('expression-live');
  });

  it('cannot be linked to if they are left out', () => {
    const link = text('See [the plan](/a-plan/).');
    const files = { ...FILES, 'house-rules/2024-2025.mdx': source(link) };
    expect(schoolOf(files).problems).toEqual([]);
    const { problems } = schoolOf(files, 'publishDrafts: false\n');
    expect(problems.map((p) => `${p.file}:${p.line} ${p.code}`)).toEqual([
      'content/house-rules/2024-2025.mdx:8 link-nowhere',
    ]);
  });
});

describe('an edition “reviewed, no change”', () => {
  const [before, unchanged] = schoolOf(FILES).library!.policies.find(
    (p) => p.slug === 'house-rules',
  )!.editions;

  it('has the text of the one it is unchanged from, and the sentences about it', () => {
    expect(unchanged!.clauses).toEqual(before!.clauses);
    expect(unchanged!.blocks).toEqual(before!.blocks);
    expect(unchanged!.meta.parents).toEqual(before!.meta.parents);
  });

  it('keeps its own name and front matter', () => {
    expect(unchanged!.edition).toBe('2025-2026');
    expect(unchanged!.meta.unchangedFrom).toBe('2024-2025');
    expect(before!.meta.unchangedFrom).toBeUndefined();
  });

  it('can be unchanged from another such edition', () => {
    const again = source('', 'unchangedFrom: 2025-2026\n');
    const files = { ...FILES, 'house-rules/2026-2027.mdx': again };
    const { library, problems } = schoolOf(files);
    expect(problems).toEqual([]);
    const last = library!.policies.find((p) => p.slug === 'house-rules')!.editions.at(-1)!;
    expect(last.clauses.map((c) => c.text)).toEqual(['Rules', 'Walk.']);
  });
});

describe('links to other policies', () => {
  const linking = (href: string, note = false) => {
    const words = note ? `Walk. <Note>See [it](${href}).</Note>` : `See [it](${href}).`;
    const files = { ...FILES, 'other/2025-2026.mdx': source(text(words)) };
    return schoolOf(files).problems.map((p) => p.code);
  };

  it.each([
    '/house-rules/',
    '/house-rules/#words',
    '/house-rules/2024-2025/',
    '/house-rules/2025-2026/#words',
    '/other/#words',
  ])('%s leads somewhere', (href) => expect(linking(href)).toEqual([]));

  it.each(['/rules/', '/house-rules/2023-2024/', '/house-rules/#word', '/other/2024-2025/#words'])(
    '%s leads nowhere, in a note too',
    (href) => {
      expect(linking(href)).toEqual(['link-nowhere']);
      expect(linking(href, true)).toEqual(['link-nowhere']);
    },
  );
});

it('policies are in the order of their titles, each with the title it was last adopted under', () => {
  const files = {
    'b/2024-2025.mdx': source(text('One.')).replace('House Rules', 'Zebra'),
    'b/2025-2026.mdx': source(text('Two.'), '', 'draft').replace('House Rules', 'Ant'),
    'c/2024-2025.mdx': source(text('One.')).replace('House Rules', 'École'),
    'd/2024-2025.mdx': source(text('One.')).replace('House Rules', 'Exams'),
  };
  const { policies } = schoolOf(files).library!;
  expect(policies.map((p) => p.title)).toEqual(['École', 'Exams', 'Zebra']);
});

it('the order in which files are read does not matter', () => {
  const reversed = Object.fromEntries(Object.entries(FILES).reverse());
  expect(schoolOf(reversed)).toEqual(schoolOf(FILES));
});

it('with one error anywhere there is no library, but everything readable is still returned', () => {
  const files = { ...FILES, 'a-plan/2026-2027.mdx': source('<11', '', 'draft') };
  const { library, policies, problems } = schoolOf(files);
  expect(library).toBeNull();
  expect(shape(policies)['house-rules']).toContain('2024-2025');
  expect(problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.code}`)).toEqual([
    'content/a-plan/2026-2027.mdx:6:1 mdx-less-than',
  ]);
});
