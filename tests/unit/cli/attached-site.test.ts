/** A school with pictures and forms, from its drafts to a checked site: what is published, sealed and refused. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownSite } from '../../../src/cli/site-check/known-site.ts';
import { foreignParts } from '../../../src/cli/site-check/foreign-parts.ts';
import { verifySite } from '../../../src/cli/site-check/verify-site.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { manifestFile, printManifest, toManifest } from '../../../src/publish/manifest.ts';
import { picture } from '../../support/picture.ts';
import { filesOf, start } from '../build/run.ts';
import { copyInMemory, TODAY, type Files } from './built-site.ts';
import { runCommand } from './run-command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'attached-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const content = join(scratch, 'content');
const folder = join(scratch, 'site');
let files: Files;

const policy = (...args: string[]) => runCommand([...args, '--content', content], { today: TODAY });
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';

beforeAll(async () => {
  cpSync('tests/fixtures/attached', content, { recursive: true });
  for (const edition of ['2025-2026', '2026-2027']) {
    const on = `${edition.slice(0, 4)}-09-01`;
    const adopted = await policy('adopt', 'trips', edition, '--on', on, '--minute', '1');
    if (adopted.code !== 0) throw new Error(adopted.out + adopted.err);
  }
  const { code, printed } = await start(
    ...(['src/cli/build.ts', '--content', content, '--out', folder] as [string, ...string[]]),
  ).done;
  if (code !== 0) throw new Error(printed);
  files = filesOf(folder);
}, 120_000);

const sources = (path: string) => [...text(path).matchAll(/<img [^>]*>/g)].map(([tag]) => tag);

describe('a built site', () => {
  it('has the files of each edition under its address, byte for byte, and in the manifest', () => {
    const manifest = text('manifest.json');
    for (const path of [
      '2025-2026/map.png',
      '2026-2027/map-2.png',
      '2025-2026/forms/claim.pdf',
      '2026-2027/forms/claim.pdf',
      '2026-2027/forms/trips.csv',
    ]) {
      const beside = readFileSync(join(content, 'trips', path.slice(10)));
      expect(files.get(`trips/${path}`)?.equals(beside), path).toBe(true);
      expect(manifest).toContain(`"trips/${path}"`);
    }
    expect([...files.keys()]).not.toContain('trips/2025-2026/map-2.png');
  });

  it('shows the picture with its words and size, relatively, at both addresses', () => {
    const said = 'alt="The way from the gate to the hall" width="120" height="80"';
    expect(sources('trips/2026-2027/index.html')).toEqual([
      `<img src="../../trips/2026-2027/map-2.png" ${said}>`,
    ]);
    expect(sources('trips/index.html')).toEqual([
      `<img src="../trips/2026-2027/map-2.png" ${said}>`,
    ]);
    expect(text('trips/index.html')).toContain(
      '<a href="../trips/2026-2027/forms/claim.pdf" data-printed="…/trips/2026-2027/forms/claim.pdf">the <em>',
    );
  });

  it('tells of the exchange in the comparison, and shows no picture there', () => {
    const page = 'trips/compare/2025-2026/2026-2027/index.html';
    expect(text(page)).toContain('the picture “The way from the gate to the hall” was exchanged');
    expect(text(page)).toContain('another picture');
    expect(sources(page)).toEqual([]);
  });

  it('has the words of the picture as text for other programs', () => {
    const { clauses } = JSON.parse(text('trips/2026-2027/edition.json')) as {
      clauses: { id: string; text: string }[];
    };
    expect(clauses.find(({ id }) => id === 'way')?.text).toBe('The way from the gate to the hall');
  });

  it('is as it was published, and a picture from elsewhere or with other words is not', async () => {
    const page = 'trips/2026-2027/index.html';
    const onPage = (change: (html: string) => string) =>
      findings(new Map([[page, Buffer.from(change(text(page)))]]));
    expect(await onPage((html) => html)).toBe('');
    const foreign = (html: string) =>
      html.replace('../../trips/2026-2027/map-2', 'https://example.org/a');
    expect(foreignParts(page, Buffer.from(foreign(text(page)))).join()).toContain(
      'asks another place',
    );
    expect(await onPage(foreign)).toContain('https://example.org/a');
    expect(await onPage((html) => html.replace('alt="The way', 'alt="No way'))).toContain('No way');
    const other = await onPage((html) => html.replace('2026-2027/map-2.png', '2025-2026/map.png'));
    expect(other).toContain('does not show or lead to trips/2026-2027/map-2.png');
  });

  it('is not as it was published with another picture, even if the manifest was changed too', async () => {
    const path = 'trips/2026-2027/map-2.png';
    const forged = picture(120, 80, 1);
    const manifest = toManifest(
      [...files]
        .filter(([name]) => name !== 'manifest.json')
        .map(([name, bytes]) => manifestFile(name, name === path ? forged : bytes)),
    );
    const changed = new Map([
      [path, forged],
      ['manifest.json', Buffer.from(printManifest(manifest))],
    ]);
    expect(await findings(changed)).toBe(
      `${path} is not the file that was published with the edition`,
    );
  });
});

/** What is found in a copy of the site with other files in place of some. */
async function findings(changed: Files): Promise<string> {
  const { register } = readRegister(content);
  const known = knownSite({ files: readContent(content), register }, TODAY);
  const check = await verifySite(copyInMemory(new Map([...files, ...changed])), known, null);
  return check.findings.map(({ file, says }) => `${file} ${says}`).join('\n');
}

describe('after publication', () => {
  it.each([
    ['map.png', picture(120, 80, 0), 'map-2.png'],
    ['forms/claim.pdf', '%PDF-1.7', 'forms/claim-2.pdf'],
    // Used by a note alone.
    ['forms/trips.csv', 'Trip,Day\n', 'forms/trips-2.csv'],
  ])('%s with another content stops a build, with a way out', async (name, other, next) => {
    const file = join(content, 'trips', name);
    const before = readFileSync(file);
    expect((await policy('check')).code).toBe(0);
    writeFileSync(file, other);
    const { code, out, err } = await policy('check');
    expect(code).not.toBe(0);
    expect(out + err).toContain('2025-2026.mdx:');
    expect(out + err).toContain('published-file-exchanged');
    expect(out + err).toContain(`such as ${next}`);
    writeFileSync(file, before);
    expect((await policy('check')).code).toBe(0);
  });

  it('next year’s edition goes on with the same files', async () => {
    const next = await policy('new', 'trips', '2027-2028', '--yes');
    expect(next.code).toBe(0);
    expect((await policy('check')).code).toBe(0);
    rmSync(join(content, 'trips/2027-2028.mdx'));
  });
});
