/** The built site of a school that renamed a policy twice: every old address leads on, without scripts too. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute, elementsIn, htmlTree, wordsIn } from '../../../src/cli/site-check/html-tree.ts';
import { knownSite } from '../../../src/cli/site-check/known-site.ts';
import { verifySite } from '../../../src/cli/site-check/verify-site.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { loadContent } from '../../../src/build/check-content.ts';
import { filesOf, start } from '../build/run.ts';
import { buildSite, copyInMemory, TODAY, type BuiltSite, type Files } from './built-site.ts';
import { runCommand } from './run-command.ts';

const YARD = `---
title: Yard
status: draft
lastReviewed: Autumn 2024
nextReview: Autumn 2027
---

See [the rules for the hall](/house-rules/#hall). {/* #see-hall */}
`;

let site: BuiltSite;
let before: Files;
let files: Files;
beforeAll(async () => {
  site = await buildSite();
  const { content, folder } = site;
  const run = async (...args: string[]) =>
    expect(await runCommand([...args, '--content', content])).toMatchObject({ code: 0 });
  const build = async (): Promise<Files> => {
    const { code, printed } = await start('src/cli/build.ts', '--content', content, '--out', folder)
      .done;
    if (code !== 0) throw new Error(printed);
    return filesOf(folder);
  };
  writeFileSync(
    `${content}/school.yaml`,
    `${readFileSync(`${content}/school.yaml`, 'utf8')}publishedAt: https://example.org/p/\n`,
  );
  mkdirSync(`${content}/yard`);
  writeFileSync(`${content}/yard/2024-2025.mdx`, YARD);
  const days = ['--on', '2024-09-01', '--effective', '2024-09-01', '--minute', '1'];
  await run('adopt', 'yard', '2024-2025', ...days);
  before = await build();
  await run('rename', 'house-rules', 'indoors', '--why', 'The yard has rules of its own.');
  await run('rename', 'indoors', 'inside', '--why', 'It is shorter.');
  files = await build();
});
afterAll(() => site.remove());

const textOf = (path: string, of = files) => of.get(path)!.toString('utf8');
const under = (name: string, of = files) =>
  [...of.keys()]
    .filter((path) => path.startsWith(`${name}/`))
    .map((path) => path.slice(name.length + 1));

describe('every address that the policy had', () => {
  it('is there', () => {
    const had = under('house-rules', before);
    expect(had).toContain('compare/2025-2026/2024-2025/index.html');
    expect(had).toContain('clauses/walk/index.html');
    expect(had).toContain('2024-2025/sign/index.html');
    for (const name of ['house-rules', 'indoors', 'inside'])
      expect(under(name).sort()).toEqual(had.sort());
  });

  it('leads to the present one: in words and a link, by the browser, and by script with the anchor', () => {
    for (const name of ['house-rules', 'indoors'])
      for (const path of under(name).filter((one) => one.endsWith('.html'))) {
        const tree = htmlTree(files.get(`${name}/${path}`)!)!;
        const elements = elementsIn(tree);
        const [link, ...more] = elements.filter((e) => e.tagName === 'a');
        expect(more).toEqual([]);
        const href = attribute(link!, 'href')!;
        expect(posix.join(dirname(`${name}/${path}`), href, 'index.html')).toBe(`inside/${path}`);
        expect(wordsIn(tree)).toContain('This policy is now called “House Rules”: /inside/');
        const metas = elements.filter((e) => e.tagName === 'meta');
        const contents = metas.map((e) => attribute(e, 'content'));
        expect(contents).toContain('noindex');
        expect(contents).toContain(`0; url=${href}`);
        expect(textOf(`${name}/${path}`)).toContain('href+location.hash');
      }
  });

  it('has the same feed, tables and data as the present one', () => {
    for (const path of under('house-rules').filter((one) => !one.endsWith('.html')))
      expect(textOf(`house-rules/${path}`)).toBe(textOf(`inside/${path}`));
    const data = JSON.parse(textOf('house-rules/2024-2025/edition.json')) as Record<string, string>;
    expect(data).toMatchObject({ policy: 'inside', sealedAs: 'house-rules' });
    expect(data.code).toBe(
      (JSON.parse(textOf('house-rules/2024-2025/edition.json', before)) as typeof data).code,
    );
  });

  it('is on no list for search engines', () => {
    const sitemap = textOf('sitemap.xml');
    expect(sitemap).toContain('/inside/');
    expect(sitemap).not.toMatch(/house-rules|indoors/);
  });
});

it('news readers know the entries again', () => {
  const idsIn = (text: string) => [...text.matchAll(/urn:uuid:[\w-]+/g)].map(([id]) => id);
  for (const path of ['feed.xml', 'house-rules/feed.xml'])
    expect(idsIn(textOf(path))).toEqual(idsIn(textOf(path, before)));
  const uids = (of: Files) => textOf('reviews/reviews.ics', of).match(/^UID:.*$/gm);
  expect(uids(files)).toEqual(uids(before));
});

it('a link in published words leads to the present address at once', () => {
  expect(textOf('yard/2024-2025/index.html')).toContain('href="../../inside/#hall"');
});

it('the list of editions says what the addresses were', () => {
  const page = textOf('inside/history/index.html');
  expect(page).toContain(
    'Until 23 November 2026 its address was https://example.org/p/house-rules/.',
  );
  expect(page).toContain('Why: It is shorter.');
});

it('search finds the policy by what it was called', () => {
  const { now } = searchRecords(loadContent(site.content, { today: () => TODAY }).library, TODAY);
  const hall = now.find(({ url }) => url === '/inside/#hall')!;
  expect(hall.meta).toMatchObject({ policy: 'House Rules', former: 'house rules; indoors' });
});

describe('verify', () => {
  const known = () => {
    const { register } = readRegister(site.content);
    return knownSite({ files: readContent(site.content), register }, TODAY);
  };
  const findings = async (of: Files) =>
    (await verifySite(copyInMemory(of), known(), null)).findings.map(
      ({ file, says }) => `${file} ${says}`,
    );

  it('finds the site as it was built, and a code as it was printed', async () => {
    expect(await findings(files)).toEqual([]);
    const { code } = JSON.parse(textOf('house-rules/2025-2026/edition.json', before)) as {
      code: string;
    };
    const ran = await runCommand(['verify', '--code', code, '--content', site.content]);
    expect(ran).toMatchObject({
      code: 0,
      out: expect.stringContaining('still the same') as string,
    });
    for (const path of ['inside/2025-2026/index.html', 'linking/index.html'])
      expect(textOf(path)).toContain(code);
  });

  it('notices an old address that shows a text, leads elsewhere, is gone or was invented', async () => {
    const changed = async (path: string, text: string | null) => {
      const copy = new Map(files);
      if (text === null) copy.delete(path);
      else copy.set(path, Buffer.from(text));
      return (await findings(copy)).filter((one) => one.startsWith(path)).join('\n');
    };
    const page = 'house-rules/2024-2025/index.html';
    expect(await changed(page, textOf(page, before))).toContain('shows an edition');
    expect(await changed(page, textOf(page).replaceAll('inside/', 'yard/'))).toContain(
      'does not lead to inside/',
    );
    expect(await changed(page, null)).toContain('is missing');
    const data = 'indoors/2024-2025/edition.json';
    expect(await changed(data, textOf(data).replace('on the left', 'on the right'))).toContain(
      'here “on the right',
    );
    expect(await changed('indoors/2019-2020/index.html', 'x')).toContain(
      'an edition that is not known',
    );
    expect(await changed('outdoors/index.html', 'x')).toContain('a policy that is not known');
  });
});
