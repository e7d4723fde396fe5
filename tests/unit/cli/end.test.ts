import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readyToAdopt } from './ready-to-adopt.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, replaceIn } from './temporary-content.ts';

const WHY = 'The town looks after them: all.';
let folder = '';
beforeEach(() => {
  folder = copyOf('tests/fixtures/small');
});
const run = (...args: string[]) => runCommand([...args, '--content', folder, '--yes']);
const write = (path: string, text: string) => {
  mkdirSync(`${folder}/${path.split('/')[0]}`, { recursive: true });
  writeFileSync(`${folder}/${path}.mdx`, text);
};

describe('end', () => {
  it('writes the end into the newest published edition and the register, for readers to see', async () => {
    const before = readFileSync(`${folder}/pets/2024-2025.mdx`, 'utf8');
    const ended = await run('end', 'pets', '--on', '2026-11-20', '--why', WHY, '--by', 'The Town');
    expect(ended.err).toBe('');
    expect(ended.out).toContain('from that day nothing of this policy applies');
    const line = `ended: { on: 2026-11-20, why: "${WHY}", by: The Town }\n`;
    const after = readFileSync(`${folder}/pets/2024-2025.mdx`, 'utf8');
    expect(after.replace(line, '')).toBe(before);
    expect(after).toContain(line);
    expect((await run('verify')).code).toBe(0);
    expect((await runCommand(['check', '--content', folder])).out).toContain('draft-after-end');
    const status = await run('status');
    expect(status.out).toContain('This policy ended on 20 November 2026.');
    expect(status.out).toContain('Taken over by The Town.');
    const json = JSON.parse((await run('status', '--json')).out) as Record<string, object[]>;
    expect(json.ended).toEqual([
      { policy: 'pets', on: '2026-11-20', heirs: [], why: WHY, by: 'The Town' },
    ]);
    expect(json.editions).toContainEqual(
      expect.objectContaining({ edition: '2024-2025', standing: 'withdrawn' }),
    );
  });

  it('is done once', async () => {
    await run('end', 'pets', '--on', '2026-11-20', '--why', WHY);
    const files = contentsOf(folder);
    const again = await run('end', 'pets', '--on', '2026-11-21', '--why', WHY);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('has its end already')]);
    for (const args of [
      ['new', 'pets', '2026-2027'],
      ['adopt', 'pets', '2025-2026', '--on', '2026-11-22'],
    ]) {
      const refused = await run(...args);
      expect([refused.code, refused.err]).toEqual([
        2,
        expect.stringContaining('has its end already: 20 November 2026'),
      ]);
    }
    expect(contentsOf(folder)).toEqual(files);
  });

  it('says what is missing or wrong, and writes nothing', async () => {
    const files = contentsOf(folder);
    const refused = async (...args: string[]) => (await run('end', ...args)).err;
    expect(await refused()).toContain('Name the policy.');
    expect(await refused('pet', '--on', '2026-11-20', '--why', WHY)).toContain('“pets”');
    expect(await refused('pets', '--why', WHY)).toContain('The day is missing');
    expect(await refused('pets', '--on', '20.11.2026', '--why', WHY)).toContain('year-month-day');
    expect(await refused('pets', '--on', '2026-11-20')).toContain('The reason is missing');
    expect(
      await refused('pets', '--on', '2026-11-20', '--why', WHY, '--see', 'www.town.example'),
    ).toContain('https://');
    write('draft/2026-2027', '---\ntitle: D\nstatus: draft\n---\n\nA. {/* #a */}\n');
    expect(await refused('draft', '--on', '2026-11-20', '--why', WHY)).toContain('ever adopted');
    expect(contentsOf(folder)).toEqual({ ...files, 'draft/2026-2027.mdx': expect.any(String) });
  });

  it('is an error by hand, with a mend that works', async () => {
    replaceIn(
      `${folder}/pets/2024-2025.mdx`,
      'status: adopted\n',
      `status: adopted\nended: { on: 2026-11-20, why: Enough. }\n`,
    );
    const check = await runCommand(['check', '--content', folder]);
    expect(check.code).toBe(1);
    expect(check.out + check.err).toContain('ended-by-hand');
    expect(check.out + check.err).toContain('npm run policy -- end pets --on');
  });
});

describe('withdraw', () => {
  it('says that the edition before applies again, or that nothing does', async () => {
    folder = await readyToAdopt();
    await run('adopt', 'pets', '2025-2026', '--on', '2025-11-20');
    const withdraw = async (edition: string) =>
      (await run('withdraw', 'pets', edition, '--on', '2026-12-01', '--why', WHY)).out;
    expect(await withdraw('2025-2026')).toMatch(/from then on +2024–2025 applies again/);
    expect(await withdraw('2024-2025')).toMatch(/from then on +nothing of this policy applies/);
  });
});

describe('adopt', () => {
  const heir = (front: string) =>
    `---\ntitle: Animals\nstatus: draft\n${front}---\n\nBe kind to animals. {/* #kind */}\n`;

  it('ends the policies that the edition replaces', async () => {
    write('animals/2026-2027', heir('replaces: [pets]\n'));
    const check = await runCommand(['check', '--content', folder]);
    expect(check.code).toBe(0);
    expect(check.out + check.err).toContain('replaced-clauses');
    expect((await run('adopt', 'animals', '2026-2027', '--on', '2026-11-20')).code).toBe(0);
    expect((await run('status')).out).toContain('In its place: Animals.');
    const again = await run('end', 'pets', '--on', '2026-11-20', '--why', WHY);
    expect(again.err).toContain('replaced by “animals”');
  });

  it('refuses an edition whose clause went to a draft, until that is adopted', async () => {
    write('animals/2025-2026', heir('').replace('Be kind', 'Be good'));
    await run('adopt', 'animals', '2025-2026', '--on', '2025-09-01');
    write(
      'animals/2026-2027',
      '---\ntitle: Animals\nstatus: draft\nchanges:\n  kind: { kind: substantive, why: Moved. }\nlineage:\n  kind: /manners/#kind\n---\n\nFeed them. {/* #feed-them */}\n'.replace(
        'changes:\n',
        'changes:\n  feed-them: { kind: substantive, why: New. }\n',
      ),
    );
    write('manners/2026-2027', heir('').replace('Animals', 'Manners'));
    const refused = await run('adopt', 'animals', '2026-2027', '--on', '2026-11-20');
    expect(refused.code).toBe(1);
    expect(refused.out + refused.err).toContain('npm run policy -- adopt manners 2026-2027');
    expect((await run('adopt', 'manners', '2026-2027', '--on', '2026-11-20')).code).toBe(0);
    expect((await run('adopt', 'animals', '2026-2027', '--on', '2026-11-20')).code).toBe(0);
  });

  it('refuses to end a policy before an edition of it begins; withdrawing that one mends it', async () => {
    write('animals/2026-2027', heir(''));
    await run('adopt', 'animals', '2026-2027', '--on', '2026-11-20', '--effective', '2027-01-04');
    write('nature/2026-2027', heir('replaces: [animals]\n').replace('Animals', 'Nature'));
    const refused = await run('adopt', 'nature', '2026-2027', '--on', '2026-11-22');
    expect(refused.code).toBe(1);
    const said = refused.out + refused.err;
    expect(said).toContain('animals/2026-2027.mdx');
    const [, mend = ''] =
      /npm run policy -- (withdraw animals 2026-2027 --on \S+)/.exec(said) ?? [];
    expect((await run(...mend.split(' '), '--why', 'Not needed.')).code).toBe(0);
    expect((await run('adopt', 'nature', '2026-2027', '--on', '2026-11-22')).code).toBe(0);
  });
});
