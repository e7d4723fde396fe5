/** Whoever holds an older head, or an older file of the register, finds out whether it was rewritten. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { runCommand } from './run-command.ts';
import { copyOf, replaceIn } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';

/** The small school, its register of before, and one entry more. */
async function grown() {
  const folder = copyOf(SMALL);
  const old = `${folder}/old.jsonl`;
  cpSync(`${folder}/register.jsonl`, old);
  const head = readRegister(folder).register.head;
  const run = (...args: string[]) => runCommand([...args, '--content', folder]);
  await run('correct', 'pets', '2024-2025', '--field', 'minute', '--with', '24/08', '--why', 'x');
  return { folder, old, head, run };
}

describe('verify --head and --against', () => {
  it('say that an honest register continues what somebody holds', async () => {
    const { folder, old, head, run } = await grown();
    const byHead = await run('verify', '--head', head.toLowerCase().replaceAll('-', ' '));
    expect(byHead.code).toBe(0);
    expect(byHead.out).toContain('after adopt pets/2024-2025 of 23 November 2026');
    expect(byHead.out).toContain('1 entry since');
    expect(await run('verify', '--against', old)).toMatchObject({ code: 0 });
    const { out } = await run('verify');
    expect(out).toContain(`The head of the register is ${readRegister(folder).register.head}.`);
  });

  it('find out a register that was taken apart and sealed again, and say from where', async () => {
    const { folder, old, head, run } = await grown();
    const register = `${folder}/register.jsonl`;
    const [first = ''] = readFileSync(register, 'utf8').split('\n');
    writeFileSync(register, `${first}\n`);
    replaceIn(`${folder}/pets/2024-2025.mdx`, 'must not bring', 'may bring');
    expect((await run('adopt', 'pets', '2024-2025')).code).toBe(0);
    expect((await run('verify')).code).toBe(0);
    const byHead = await run('verify', '--head', head);
    expect(byHead.code).toBe(1);
    expect(byHead.out).toContain('does not continue');
    const byFile = await run('verify', '--against', old);
    expect(byFile.code).toBe(1);
    expect(byFile.out).toContain('adopt pets/2024-2025 of 23 November 2026');
    expect(byFile.out).toContain('pets/2024-2025: permission');
  });

  it('refuse what cannot be a head, and a file that is no register', async () => {
    const { folder, run, head } = await grown();
    const slip = head.replace(/.$/, (c) => (c === '0' ? '1' : '0'));
    expect((await run('verify', '--head', slip)).out).toContain('cannot be a head');
    expect((await run('verify', '--against', 'nowhere.jsonl')).code).toBe(2);
    const wrong = await run('verify', '--against', `${folder}/school.yaml`);
    expect(wrong).toMatchObject({
      code: 1,
      out: expect.stringContaining('register-broken') as string,
    });
  });
});
