import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFileSync } from 'node:fs';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { runCommand } from './run-command.ts';
import { replaceIn } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';
const FILE = 'pets/2024-2025/edition.json';

/** A built site with the one file that matters here. */
function builtSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [sealed] = readRegister(SMALL).register.editions;
  const { policy, edition, title, clauses } = sealed!;
  mkdirSync(dirname(join(folder, FILE)), { recursive: true });
  const fields = [...sealed!.statements.values()].filter(({ about }) => about === 'field');
  const facts = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const json = { policy, edition, title, status: 'adopted', facts, clauses };
  writeFileSync(join(folder, FILE), JSON.stringify(json, null, 2));
  return folder;
}

async function served(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, request.url!.replace('/policies', ''))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/policies`;
}

const verify = (...args: string[]) => runCommand(['verify', ...args, '--content', SMALL]);

describe('verify', () => {
  it('accepts content and copies that are as they were published', async () => {
    const folder = builtSite();
    for (const where of [[], [folder], [await served(folder)]]) {
      const { code, out } = await verify(...where);
      expect(code).toBe(0);
      expect(out).toContain('as it was published: 1 edition, 12 clauses');
    }
  });

  it.each([
    ['another word', '"keep it in a cage"', '"keep it in a box"', 'cage: the register has'],
    ['another id', '"id": "cage"', '"id": "box"', 'box: is not in the register'],
    ['another fact', '"approvedBy": "', '"approvedBy": "Not the ', 'approvedBy: the register has'],
    ['a fact more', '"facts": {', '"facts": { "origin": "Elsewhere",', 'origin: the register has'],
    ['another title', 'Pets in School Policy', 'Pets Policy', 'title: the register has'],
    ['half a file', '"clauses"', '"', 'cannot be read'],
  ])('finds a copy with %s, in a folder and at an address', async (_, old, now, words) => {
    const folder = builtSite();
    replaceIn(join(folder, FILE), old, now);
    for (const where of [folder, await served(folder)]) {
      const { code, out } = await verify(where);
      expect(code).toBe(1);
      expect(out).toContain(words);
    }
  });

  it('reports an edition that is not there, an address that does not answer, a missing folder', async () => {
    const folder = builtSite();
    rmSync(join(folder, FILE));
    expect((await verify(folder)).out).toContain('edition.json is not there');
    expect((await verify(await served(folder))).out).toContain('edition.json is not there');
    const silent = await verify('http://127.0.0.1:9/');
    expect(silent).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be reached') as string,
    });
    expect((await verify('no-such-folder')).code).toBe(2);
  });

  it('distinguishes a mistyped code from the code of another text', async () => {
    expect((await verify('--code', 'ZE5R-S7E1-R3RA-AMJ6')).out).toContain('cannot be a code');
    expect((await verify('--code', 'A54A-XTBZ-RETW-3XKY')).out).toContain(
      'not the code of a published text',
    );
  });
});
