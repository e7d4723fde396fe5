/** The head of the register, stamped by somebody outside the school: asked for, checked, kept, checked again. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headHash } from '../../../src/content/register/entry.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { readRequest } from '../../../src/content/register/time-stamp.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, replaceIn } from './temporary-content.ts';

const FIXTURES = 'tests/fixtures/stamps';
const KEPT = readdirSync(`${FIXTURES}/content/stamps`)[0]!;

/** The content with nothing kept yet, and a place for the files that go to and fro. */
function start(): {
  content: string;
  stamp: (...args: string[]) => ReturnType<typeof runCommand>;
  at: (name: string) => string;
} {
  const content = copyOf(`${FIXTURES}/content`);
  rmSync(`${content}/stamps`, { recursive: true });
  const outside = copyOf(FIXTURES);
  return {
    content,
    at: (name) => join(outside, name),
    stamp: (...args) => runCommand(['stamp', ...args, '--content', content]),
  };
}

describe('stamp', () => {
  it('writes a request for the head, and says what is stamped and what to do', async () => {
    const { content, stamp, at } = start();
    const before = contentsOf(content);
    const { code, out } = await stamp('--request', at('new.tsq'));
    const { register } = readRegister(content);
    expect(code).toBe(0);
    expect(readRequest(readFileSync(at('new.tsq')))!.imprint).toBe(headHash(register.tips));
    for (const words of [
      register.head,
      headHash(register.tips),
      'curl ',
      'stamp --answer stamp.tsr --request',
    ])
      expect(out).toContain(words);
    expect(contentsOf(content)).toEqual(before);
    // An older request goes, another file does not.
    expect((await stamp('--request', at('new.tsq'))).code).toBe(0);
    writeFileSync(at('new.tsq'), 'Dear parents');
    expect((await stamp('--request', at('new.tsq'))).code).toBe(2);
    expect(readFileSync(at('new.tsq'), 'utf8')).toBe('Dear parents');
  });

  it('has nothing to ask for where nothing is published', async () => {
    const { content, stamp, at } = start();
    rmSync(`${content}/register.jsonl`);
    expect(await stamp('--request', at('new.tsq'))).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nothing is published') as string,
    });
  });

  it('checks an answer and keeps it once, named after the day and the head', async () => {
    const { content, stamp, at } = start();
    const keep = () => stamp('--answer', at('first.tsr'), '--request', at('first.tsq'));
    const { code, out } = await keep();
    expect(code, out).toBe(0);
    expect(out).toContain('“Stamp rsa, Example Stamps” signed at 2026-11-28');
    expect(out).toContain('after adopt pets/2026-2027 of 20 November 2026. 1 entry since.');
    expect(out).toContain('Not checked: whether “Example Stamps root, Example Stamps”');
    expect(readdirSync(`${content}/stamps`)).toEqual([KEPT]);
    expect(readFileSync(`${content}/stamps/${KEPT}`)).toEqual(readFileSync(at('first.tsr')));
    expect((await keep()).out).toContain('It is kept already');
    // Another service’s answer of that day.
    expect((await stamp('--answer', at('ec.tsr'), '--request', at('first.tsq'))).code).toBe(0);
    expect(readdirSync(`${content}/stamps`).sort()).toEqual(
      [KEPT.replace('.tsr', '-2.tsr'), KEPT].sort(),
    );
  });

  it.each([
    ['another-imprint.tsr', [], 'does not continue what was stamped'],
    ['expired.tsr', [], 'was not valid'],
    ['rejected.tsr', [], 'did not grant'],
    ['first.tsr', ['--trust', 'other-ca.pem'], 'does not lead to one'],
    ['first.tsr', ['--request', 'new.tsq'], 'another request'],
  ])('keeps nothing of %s %j', async (answer, options, words) => {
    const { content, stamp, at } = start();
    await stamp('--request', at('new.tsq'));
    const files = options.map((one) => (one.startsWith('--') ? one : at(one)));
    const before = contentsOf(content);
    const { code, out } = await stamp('--answer', at(answer), ...files);
    expect(code).toBe(1);
    expect(out).toContain('proves nothing, and was not kept');
    expect(out).toContain(words);
    expect(contentsOf(content)).toEqual(before);
  });

  it.each([
    [['--answer', 'no-such.tsr'], 'There is no file'],
    [['--answer', 'first.tsr', '--request', 'no-such.tsq'], 'There is no file'],
    [['--answer', 'first.tsr', '--request', 'ca.pem'], 'is not a request'],
    [['--answer', 'first.tsr', '--trust', 'first.tsr'], 'holds no certificate'],
  ])('%j is wrong use', async (args, words) => {
    const { stamp, at } = start();
    const { code, err } = await stamp(...args.map((one) => (one.startsWith('--') ? one : at(one))));
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('verify', () => {
  const verify = (folder: string, ...args: string[]) =>
    runCommand(['verify', ...args, '--content', folder]);

  it('checks the stamps that are kept, and a stamp that is not', async () => {
    const folder = `${FIXTURES}/content`;
    const kept = await verify(folder);
    expect(kept.code, kept.out).toBe(0);
    expect(kept.out).toContain(`${KEPT}: “Stamp rsa, Example Stamps” signed at`);
    expect(kept.out).toContain('anybody can make a certificate');
    const trusted = await verify(folder, '--trust', `${FIXTURES}/ca.pem`);
    expect(trusted).toMatchObject({ code: 0 });
    expect(trusted.out).toContain('Not checked: whether a certificate was revoked.');
    expect((await verify(folder, '--trust', `${FIXTURES}/other-ca.pem`)).code).toBe(1);
    expect((await verify(folder, '--stamp', `${FIXTURES}/ec.tsr`)).code).toBe(0);
    const other = await verify(folder, '--stamp', `${FIXTURES}/another-imprint.tsr`);
    expect(other).toMatchObject({
      code: 1,
      out: expect.stringContaining('proves nothing') as string,
    });
    expect((await verify(folder, '--stamp', 'no-such.tsr')).code).toBe(2);
  });

  it('finds a kept stamp that was altered, and a register that was made anew under it', async () => {
    const altered = copyOf(`${FIXTURES}/content`);
    const bytes = readFileSync(`${altered}/stamps/${KEPT}`);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(`${altered}/stamps/${KEPT}`, bytes);
    expect(await verify(altered)).toMatchObject({
      code: 1,
      out: expect.stringContaining('The signature does not belong') as string,
    });

    const anew = copyOf(`${FIXTURES}/content`);
    rmSync(`${anew}/register.jsonl`);
    replaceIn(`${anew}/pets/2026-2027.mdx`, 'status: adopted', 'status: draft');
    const adopted = await runCommand([
      'adopt',
      'pets',
      '2026-2027',
      '--on',
      '2026-11-19',
      '--minute',
      '9/26',
      '--content',
      anew,
      '--yes',
    ]);
    expect(adopted.code, adopted.err).toBe(0);
    expect(await verify(anew)).toMatchObject({
      code: 1,
      out: expect.stringContaining('does not continue what was stamped') as string,
    });
  });
});

describe('the folder of stamps', () => {
  it('is no policy, and cannot be one', async () => {
    const folder = copyOf(`${FIXTURES}/content`);
    const check = () => runCommand(['check', '--content', folder]);
    expect((await check()).out).not.toContain('stamps');
    writeFileSync(
      `${folder}/stamps/2026-2027.mdx`,
      '---\ntitle: Stamps\nstatus: draft\n---\n\nCollect them.\n',
    );
    expect((await check()).out).toContain('“stamps” is a name that the site needs');
    expect((await runCommand(['new', 'stamps', '2027-2028', '--content', folder])).code).not.toBe(
      0,
    );
    mkdirSync(`${folder}/posters`);
    expect((await check()).out).toContain('The policy “posters” has no edition');
  });
});
