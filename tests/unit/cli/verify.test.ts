/**
 * Content, built sites and printed codes against the register. The site is built once; a
 * hundred edits of it follow, each of which has to be noticed with its file.
 */
import { createServer, type RequestListener } from 'node:http';
import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { compareFiles } from '../../../src/cli/site-check/compare-files.ts';
import { verifySite } from '../../../src/cli/site-check/verify-site.ts';
import { manifestFile, printManifest, toManifest } from '../../../src/publish/manifest.ts';
import { buildSite, copyInMemory, TODAY, type BuiltSite, type Files } from './built-site.ts';
import { runCommand } from './run-command.ts';
import { EDITS, editedSite } from './site-edits.ts';
import { copyOf, replaceIn } from './temporary-content.ts';

let built: BuiltSite;
beforeAll(async () => {
  built = await buildSite();
});
afterAll(() => built.remove());

const verify = (...args: string[]) =>
  runCommand(['verify', ...args, '--content', built.content], { today: TODAY });

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The built site in a folder of its own, to be changed. */
function copyOfSite(): string {
  const folder = join(scratch(), 'site');
  cpSync(built.folder, folder, { recursive: true });
  return folder;
}

function zipped(files: Record<string, Uint8Array>, change = (zip: Uint8Array) => zip): string {
  const file = join(scratch(), 'site.zip');
  writeFileSync(file, change(zipSync(files, { level: 1 })));
  return file;
}

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A web server with the files under `/policies/`: `x/` for `x/index.html`, and 404.html for the rest. */
async function served(files: Files, first?: (path: string) => [number, string?] | undefined) {
  const root = await listening((request, response) => {
    const path = decodeURIComponent(request.url!.replace('/policies/', ''));
    const [status, location] = first?.(path) ?? [];
    if (status) return void response.writeHead(status, location ? { location } : {}).end();
    if (path.endsWith('/index.html'))
      return void response.writeHead(308, { location: `/policies/${dirname(path)}/` }).end();
    const file = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    response.writeHead(file && path !== '404.html' ? 200 : 404).end(file ?? files.get('404.html'));
  });
  return `${root}/policies`;
}

describe('verify', () => {
  it('finds content and copies that are as they were published', async () => {
    expect(await verify()).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^.+ is as it was published: 3 editions, 33 clauses\.\nThe head of the register is [0-9A-Z-]{34}\.\n$/,
      ) as string,
    });
    const packed = Object.fromEntries([...built.files].map(([path, b]) => [`dist/${path}`, b]));
    for (const where of [built.folder, zipped(packed), await served(built.files)]) {
      const { code, out } = await verify(where);
      expect(out).toContain(
        `${where} is as it was published: 3 editions, 33 clauses, ${built.files.size} files.`,
      );
      expect(code).toBe(0);
    }
  });

  it('says what it found, the file first, by subject, and how many', async () => {
    const folder = copyOfSite();
    replaceIn(join(folder, 'pets/2024-2025/index.html'), 'keep it in a cage', 'keep it in a box');
    replaceIn(
      join(folder, 'index.html'),
      '</body>',
      '<script src="https://elsewhere.example.com/x.js"></script></body>',
    );
    mkdirSync(join(folder, 'uniform'));
    cpSync(join(folder, 'pets/index.html'), join(folder, 'uniform/index.html'));
    rmSync(join(folder, 'house-rules/history/index.html'));
    const { code, out } = await verify(folder);
    expect(code).toBe(1);
    expect(out.replace(/\d+ bytes, \d+/g, 'n bytes, m')).toBe(`Not the published words
  pets/2024-2025/index.html: cage: the register has “keep it in a cage”, here “keep it in a box”

Published by nobody
  uniform/index.html: belongs to a policy that is not known: uniform

Not of this site
  index.html: has <script> that asks another place: https://elsewhere.example.com/x.js

Not the files that were built
  house-rules/history/index.html: is missing; manifest.json has it
  index.html: was changed: n bytes, m in manifest.json
  pets/2024-2025/index.html: was changed: n bytes, m in manifest.json
  uniform/index.html: was added; manifest.json does not have it

7 findings in 4 files; ${built.files.size} files read.
Not checked: Whether manifest.json was changed together with a file: --rebuild compares every file with a fresh build.
`);
    const json = await verify(folder, '--json');
    expect(json.code).toBe(1);
    const { findings, ...rest } = JSON.parse(json.out) as { findings: object[] };
    expect(rest).toMatchObject({ where: folder, editions: 3, clauses: 33 });
    expect(findings).toHaveLength(7);
    expect(findings[1]).toEqual({
      about: 'invented',
      file: 'uniform/index.html',
      says: 'belongs to a policy that is not known: uniform',
    });
  });

  it('knows which edition should be in force, and that an old copy may show another', async () => {
    const { code, out } = await verify(built.folder, '--on', '2025-03-01');
    expect(code).toBe(1);
    expect(out).toContain(
      'house-rules/index.html: shows the edition 2025-2026; 2024-2025 is in force.',
    );
    expect((await verify(built.folder, '--on', '2020-01-01')).out).toContain(
      'house-rules/index.html: shows an edition, and none is in force',
    );
  });

  it('checks the site where an edition of the content cannot be read', async () => {
    const content = copyOf(built.content);
    replaceIn(join(content, 'house-rules/2025-2026.mdx'), 'title:', 'tittle:');
    const run = (site: string) =>
      runCommand(['verify', site, '--content', content], { today: TODAY });
    expect((await run(built.folder)).code).toBe(0);
    const folder = copyOfSite();
    replaceIn(join(folder, 'house-rules/index.html'), 'without a ball', 'with a ball');
    expect((await run(folder)).out).toContain(
      'house-rules/index.html: shows no edition as it was published',
    );
  });

  it('compares every file with a fresh build, whatever the manifest says', async () => {
    const folder = copyOfSite();
    replaceIn(join(folder, 'feed.xml'), 'House Rules', 'House Rites');
    const { files } = built;
    const feed = Buffer.from(
      files.get('feed.xml')!.toString().replace('House Rules', 'House Rites'),
    );
    const forged = withManifest(new Map(files).set('feed.xml', feed));
    writeFileSync(join(folder, 'manifest.json'), forged.get('manifest.json')!);
    expect((await verify(folder)).code).toBe(0);
    const { code, out, err } = await verify(folder, '--rebuild');
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}feed\.xml: was changed: as long as in a build of /m);
    expect(out).toMatch(/^ {2}manifest\.json: was changed/m);
    expect(out).toContain('2 findings in 2 files');
    expect(err).toContain('as on 23 November 2026');
  });

  it('lets the school put pages of its own beside the policies, unless they change', async () => {
    const own = Buffer.from('<iframe src="https://maps.example.com/"></iframe>');
    const known = { ...built.known, beside: new Set(['visit/index.html']) };
    const site = withManifest(new Map(built.files).set('visit/index.html', own));
    expect((await verifySite(copyInMemory(site), known, null)).findings).toEqual([]);
    expect(new Set(await filesNamed(site))).toEqual(new Set(['visit/index.html']));
    const changed = new Map(site).set('visit/index.html', Buffer.from('<p>Closed.'));
    const { findings } = await verifySite(copyInMemory(changed), known, null);
    expect(findings.map((f) => f.says)).toEqual(['was changed: 10 bytes, 49 in manifest.json']);
  });

  it('is told in a sentence what it cannot use', async () => {
    const nothing = join(scratch(), 'letter.txt');
    writeFileSync(nothing, 'Dear parents');
    for (const [args, words] of [
      [['no-such-folder'], 'There is no folder “no-such-folder”'],
      [[nothing], 'is no folder, and cannot be read as a zip file'],
      [['--json'], '--json is for a built site'],
      [['--rebuild'], '--rebuild is for a built site'],
      [[built.folder, '--on', 'today'], '“today” is not a date'],
    ] as const) {
      const { code, err } = await verify(...args);
      expect({ code, err }).toMatchObject({
        code: 2,
        err: expect.stringContaining(words) as string,
      });
    }
  });

  it('distinguishes a mistyped code from the code of another text', async () => {
    expect((await verify('--code', 'ZE5R-S7E1-R3RA-AMJ6')).out).toContain('cannot be a code');
    expect((await verify('--code', 'A54A-XTBZ-RETW-3XKY')).out).toContain(
      'not the code of a published text',
    );
  });
});

describe('a zip file', () => {
  it('that has a file twice is no one site', async () => {
    const files = Object.fromEntries(built.files);
    const zip = zipped({ ...files, 'pets/index.htmx': files['pets/index.html']! }, (bytes) =>
      Buffer.from(
        Buffer.from(bytes).toString('latin1').replaceAll('pets/index.htmx', 'pets/index.html'),
        'latin1',
      ),
    );
    const { code, out } = await verify(zip);
    expect(code).toBe(1);
    expect(out).toContain('pets/index.html: stands twice in the zip file');
  });

  it('that would fill the memory is refused before it is unpacked', async () => {
    const zip = zipped({ 'index.html': Buffer.alloc(10) }, (bytes) => {
      const changed = Buffer.from(bytes);
      // The size that the list at the end of the file promises.
      changed.writeUInt32LE(
        2_000_000_000,
        changed.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24,
      );
      return changed;
    });
    const { code, err } = await verify(zip);
    expect(code).toBe(2);
    expect(err).toContain('is too large for a site');
  });
});

describe('at an address', () => {
  it('what changed, what is gone and what was added and linked is found', async () => {
    const files = new Map(built.files);
    files.delete('pets/2024-2025/edition.json');
    files.set('extra/page.html', Buffer.from('<p>New.'));
    const home = files.get('index.html')!.toString();
    files.set(
      'index.html',
      Buffer.from(home.replace('</main>', '<a href="extra/page.html">New</a></main>')),
    );
    const { code, out } = await verify(await served(files));
    expect(code).toBe(1);
    expect(out).toContain('pets/2024-2025/edition.json: is missing');
    expect(out).toContain('index.html: was changed');
    expect(out).toContain('extra/page.html: was added');
    expect(out).toContain('Not checked: Files that were added and that no page leads to');
  });

  it('a server may keep its own files to itself, and nothing else', async () => {
    const files = withManifest(
      new Map(built.files).set('_headers', Buffer.from('/*')).set('.htaccess', Buffer.from('#')),
    );
    const refused = (path: string): [number] | undefined =>
      path === '.htaccess' ? [403] : path === '_headers' ? [404] : undefined;
    const { code, out } = await verify(await served(files, refused));
    expect(out).toContain('Not checked: What the server keeps to itself: .htaccess, _headers.');
    expect(code).toBe(0);
    const folder = copyOfSite();
    writeFileSync(join(folder, 'manifest.json'), files.get('manifest.json')!);
    expect((await verify(folder)).out).toContain('.htaccess: is missing');
  });

  it('an answer that is none is told with its file', async () => {
    const elsewhere = 'https://elsewhere.example.com/feed.xml';
    const first = (path: string): [number, string?] | undefined => {
      if (path === 'pets/') return [500];
      if (path === 'feed.xml') return [302, elsewhere];
      if (path === 'favicon.svg') return [302, '/policies/favicon.svg'];
      return undefined;
    };
    const { code, out } = await verify(await served(built.files, first));
    expect(code).toBe(1);
    expect(out).toContain('pets/index.html: cannot be read: the server answered 500');
    expect(out).toContain(`feed.xml: leads to another host: ${elsewhere}`);
    expect(out).toContain('favicon.svg: leads from one address to the next without an end');
    expect(out).toContain('3 findings in 3 files');
  });

  it('the words are checked where there is no manifest', async () => {
    const files = new Map(built.files);
    files.delete('manifest.json');
    const { code, out } = await verify(await served(files));
    expect(code).toBe(1);
    expect(out).toContain('manifest.json: is not there');
    expect(out).toContain('1 finding in 1 file');
  });

  it('a list that leaves everything out hides nothing', async () => {
    const files = new Map(built.files).set(
      'manifest.json',
      Buffer.from(printManifest(toManifest([]))),
    );
    const { findings } = await verifySite(copyInMemory(files), built.known, null);
    expect(findings).toHaveLength(files.size - 1);
  });

  it('nothing is checked where no server answers, or another one should', async () => {
    const silent = await verify('http://127.0.0.1:9/');
    expect(silent.code).toBe(1);
    expect(silent.err).toMatch(/^http:\/\/127\.0\.0\.1:9\/ cannot be read: /);
    const moved = await listening((_, response) => {
      response.writeHead(301, { location: 'https://www.elsewhere.example.com/policies/' }).end();
    });
    const { code, err } = await verify(moved);
    expect(code).toBe(1);
    expect(err).toContain('leads to another host: https://www.elsewhere.example.com/policies/');
  });
});

const kinds = Object.keys(EDITS);
const hundred = Array.from({ length: 100 }, (_, i) => [kinds[i % kinds.length]!, i + 1] as const);

/** The list that a forger writes, so that nothing seems to have changed. */
function withManifest(site: Files): Files {
  const files = [...site].filter(([path]) => path !== 'manifest.json');
  const list = toManifest(files.map(([path, bytes]) => manifestFile(path, bytes)));
  return new Map([...files, ['manifest.json', Buffer.from(printManifest(list))]]);
}

const filesNamed = async (site: Files) => {
  const { findings } = await verifySite(copyInMemory(site), built.known, null);
  return findings.map(({ file }) => file);
};

describe('an edit is noticed', () => {
  it('of more than 13 kinds', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(13);
  });

  it.each(hundred)('%s (%i)', async (kind, seed) => {
    const { site, file } = editedSite(built.files, kind, seed);
    const named = await filesNamed(site);
    // A wrong manifest names the file that it is wrong about.
    if (kind === 'the manifest') expect(named).toHaveLength(1);
    else expect(named).toContain(file);
  });
});

describe('an edit that the manifest was changed with', () => {
  /** What the register is held against. */
  const EDITION_FILES = /^(house-rules|pets)\/(\d{4}-\d{4}\/)?(index\.html|edition\.json)$/;
  /** Those and the file that was edited: what the others hold does not count here. */
  const partOf = (site: Files, file: string): Files =>
    new Map([...site].filter(([path]) => path === file || EDITION_FILES.test(path)));

  it('is not noticed where there is none', async () => {
    expect(withManifest(built.files)).toEqual(built.files);
    expect(await filesNamed(withManifest(partOf(built.files, '')))).toEqual([]);
  });

  it.each(kinds.filter((kind) => EDITS[kind]!.showsItself))('shows itself: %s', async (kind) => {
    for (let seed = 1000; seed < 1008; seed++) {
      const { site, file } = editedSite(built.files, kind, seed);
      expect(await filesNamed(withManifest(partOf(site, file))), String(seed)).toContain(file);
    }
  });

  it('shows itself in a fresh build, every one of the hundred', () => {
    const fresh = [...built.files].map(([path, bytes]) => manifestFile(path, bytes));
    for (const [kind, seed] of hundred) {
      const { site, file } = editedSite(built.files, kind, seed);
      const files = kind === 'the manifest' ? site : withManifest(site);
      const read = { files, unread: new Map<string, string>(), isWhole: true };
      const named = compareFiles(read, { files: fresh, name: 'a build' }).map((f) => f.file);
      expect(named, kind).toContain(file);
      expect(named).toContain('manifest.json');
    }
  });
});
