/** Several builds of one project at once, and one that is killed: each ends well, one after the other. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCK } from '../../../src/content/lock.ts';
import { REGISTER_FILE, printRegister } from '../../../src/content/register/register-file.ts';
import { emptyRegister } from '../../../src/content/register/register.ts';
import { sealEditions } from '../../../src/content/register/seal.ts';
import { edition } from '../policy/read.ts';
import { codeOf, start, waitFor, writeContent, type Running } from './run.ts';

const work = mkdtempSync(join(tmpdir(), 'builds-'));
const content = join(work, 'content');
const [site, look] = [join(work, 'site'), join(work, 'look')];
const build = (out: string) => start('src/cli/build.ts', '--content', content, '--out', out);
const leftovers = () =>
  [site, look].flatMap((out) => [`${out}.next`, `${out}.old`]).filter(existsSync);
afterAll(() => rmSync(work, { recursive: true, force: true }));

const RULES = `---
title: House Rules
status: adopted
---

## Corridors {/* #corridors */}

Children must walk in corridors. {/* #walk */}
`;

beforeAll(() =>
  writeContent(content, {
    'school.yaml': 'name: Hill School\ntimeZone: Europe/London\n',
    [REGISTER_FILE]: printRegister(sealEditions(emptyRegister, [edition(RULES)], '2026-11-01')),
    'house-rules/2026-2027.mdx': RULES,
  }),
);

/** Waits until a run has said something. @throws where it ends without */
async function waitForWords(words: string, { process: { stderr }, done }: Running): Promise<void> {
  let said = '';
  const heard = new Promise<void>((resolve) =>
    stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(words)) resolve();
    }),
  );
  const ended = done.then(({ printed }) => {
    if (!printed.includes(words)) throw new Error(`It never said “${words}”:\n${printed}`);
  });
  await Promise.race([heard, ended]);
}

describe('builds at once', () => {
  it('with different targets and with the same one, all end well and give the same site', async () => {
    const ran = await Promise.all([site, look, site].map((out) => build(out).done));
    for (const { code, printed } of ran) {
      expect(code, printed).toBe(0);
      expect(printed).not.toMatch(/^\s+at /m);
    }
    const waited = ran.filter(({ printed }) => printed.includes('is at work; waiting for it.'));
    // The builds of another test may be at work too.
    expect(waited.length).toBeGreaterThanOrEqual(2);
    expect(waited[0]?.printed).toMatch(/“build” \(process \d+ on .+, since \d\d:\d\d UTC\)/);
    expect(codeOf(site)).toBe(codeOf(look));
    expect(leftovers()).toEqual([]);
  });

  it('killed at any stage, leave the last good build', async () => {
    const before = codeOf(site);
    for (const stage of [LOCK, `${site}.next`, `${site}.next/index.html`]) {
      rmSync(`${site}.next`, { recursive: true, force: true });
      const running = build(site);
      await waitFor(stage, running);
      running.process.kill('SIGKILL');
      expect((await running.done).code).toBeNull();
      expect(codeOf(site)).toBe(before);
    }
  });

  it('of which one is killed while another waits: that one is made', async () => {
    const before = codeOf(site);
    rmSync(`${site}.next`, { recursive: true, force: true });
    const killed = build(site);
    await waitFor(`${site}.next`, killed);
    // It may not get to its end before the other has seen it.
    killed.process.kill('SIGSTOP');
    const waiting = build(site);
    await waitForWords('waiting for it', waiting);
    killed.process.kill('SIGKILL');
    const { code, printed } = await waiting.done;
    expect(code, printed).toBe(0);
    expect(codeOf(site)).toBe(before);
    expect(leftovers()).toEqual([]);
  });
});
