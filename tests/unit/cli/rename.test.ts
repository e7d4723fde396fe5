/** A policy gets another name: its folder moves, and nothing that was published changes. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { diskFiles, finishWrites } from '../../../src/content/commit-files.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, failingAt, replaceIn } from './temporary-content.ts';

const small = () => copyOf('tests/fixtures/small');
const WHY = ['--why', 'Birds are in it too.'];

async function done(folder: string, ...args: string[]) {
  const ran = await runCommand([...args, '--content', folder]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
}
const renamed = async (folder = small()) => {
  await done(folder, 'rename', 'pets', 'animals', ...WHY);
  return folder;
};
const problemsIn = async (folder: string) => {
  const { out } = await runCommand(['check', '--json', '--content', folder]);
  return JSON.parse(out) as {
    code: string;
    file: string;
    severity: string;
    line: number;
    message: string;
    remedy: string;
  }[];
};
const errorsIn = async (folder: string) =>
  (await problemsIn(folder)).filter(({ severity }) => severity === 'error');

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const TRIPS = (text: string) =>
  `---\ntitle: Trips\nstatus: draft\nlastReviewed: Autumn 2024\nnextReview: Autumn 2027\n---\n\n${text} {/* #leave */}\n`;

describe('rename', () => {
  it('moves whatever is in the folder, byte for byte, and writes one entry', async () => {
    const folder = small();
    writeFileSync(`${folder}/pets/.kept`, Buffer.from([0, 255, 13, 10]));
    const before = contentsOf(folder);
    const [was] = readRegister(folder).register.editions;
    const out = await done(folder, 'rename', 'pets', 'animals', ...WHY);
    expect(out).toMatch(/lead on +\/pets\//);
    expect(out).toContain('1 draft with it');
    const after = contentsOf(folder);
    expect(existsSync(`${folder}/pets`)).toBe(false);
    for (const [path, text] of Object.entries(before))
      if (path !== 'register.jsonl') expect(after[path.replace('pets/', 'animals/')]).toBe(text);
    for (const line of before['register.jsonl']!.split('\n'))
      expect(after['register.jsonl']).toContain(line);
    const { editions, names } = readRegister(folder).register;
    expect(editions[0]).toEqual({ ...was, policy: 'animals' });
    expect(names).toEqual([
      { from: 'pets', to: 'animals', on: '2026-11-23', why: 'Birds are in it too.' },
    ]);
    expect(await errorsIn(folder)).toEqual([]);
    expect(await done(folder, 'verify')).toContain('is as it was published');
    expect(await done(folder, 'verify', '--code', was!.code)).toContain(
      'The text is still the same',
    );
  });

  it('asks a person for the reason and before it writes; a program need not give one', async () => {
    const folder = small();
    const before = contentsOf(folder);
    const asked = await runCommand(['rename', 'pets', 'animals', '--content', folder], {
      answers: ['Birds.', false],
    });
    expect(asked).toMatchObject({ code: 1, err: 'Nothing was changed.\n' });
    expect(asked.asked).toHaveLength(2);
    expect(contentsOf(folder)).toEqual(before);
    expect(await done(folder, 'rename', 'pets', 'animals', '--yes')).toContain(
      'no reason is recorded',
    );
    expect(readRegister(folder).register.names).toMatchObject([{ why: '' }]);
  });

  it.each([
    [['pets'], 'Name the policy and its new name'],
    [['pets', 'pets'], 'is called “pets” already'],
    [['pets', 'My Animals'], 'cannot be the name'],
    [['pets', 'search'], 'the site needs for itself'],
    [['pest', 'animals'], 'Did you mean “pets”?'],
    [['pets', 'trips'], 'is there already'],
  ])('%j is refused', async (args, words) => {
    const folder = small();
    write(`${folder}/trips/2025-2026.mdx`, TRIPS('Parents may ask.'));
    const before = contentsOf(folder);
    const { code, err } = await runCommand(['rename', ...args, ...WHY, '--content', folder]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
    expect(contentsOf(folder)).toEqual(before);
  });

  it('only moves a policy of which nothing was published, and says so', async () => {
    const folder = small();
    write(`${folder}/trips/2025-2026.mdx`, TRIPS('Parents may ask.'));
    const register = readFileSync(`${folder}/register.jsonl`, 'utf8');
    expect(await done(folder, 'rename', 'trips', 'outings')).toContain('the register has no entry');
    expect(existsSync(`${folder}/outings/2025-2026.mdx`)).toBe(true);
    expect(existsSync(`${folder}/trips`)).toBe(false);
    expect(readFileSync(`${folder}/register.jsonl`, 'utf8')).toBe(register);
  });

  it('can be done again, back to the first name, and the texts go on being corrected', async () => {
    const folder = await renamed();
    await done(folder, 'rename', 'animals', 'creatures', ...WHY);
    const fix = ['--replace', 'permisson', '--with', 'permission', '--why', 'Misspelt.'];
    const before = readRegister(folder).register.editions[0]!;
    await done(folder, 'correct', 'creatures', '2024-2025', 'permission', ...fix);
    await done(folder, 'rename', 'creatures', 'pets', ...WHY);
    const [now] = readRegister(folder).register.editions;
    expect(now).toMatchObject({ policy: 'pets', sealedAs: 'pets', ledger: [{ act: 'correct' }] });
    expect(now!.ledger[0]!.codeBefore).toBe(before.code);
    expect(await errorsIn(folder)).toEqual([]);
    expect(await done(folder, 'verify', '--code', before.code)).toContain('Changed since');
  });

  it('leaves an older head and an older file continued', async () => {
    const folder = small();
    const { head } = readRegister(folder).register;
    const old = `${small()}/register.jsonl`;
    await renamed(folder);
    expect(await done(folder, 'verify', '--head', head)).toContain('1 entry since');
    expect(await done(folder, 'verify', '--against', old)).toContain('continues');
    const now = readRegister(folder).register.head;
    expect(await done(folder, 'verify', '--head', now)).toContain('rename pets → animals');
  });
});

describe('a name that a policy had', () => {
  it('is refused for every other', async () => {
    const folder = await renamed();
    write(`${folder}/trips/2025-2026.mdx`, TRIPS('Parents may ask.'));
    for (const args of [
      ['rename', 'trips', 'pets', ...WHY],
      ['rename', 'pets', 'birds', ...WHY],
      ['new', 'pets', '2026-2027'],
      ['adopt', 'pets', '2025-2026'],
      ['import', `${folder}/trips/2025-2026.mdx`, '--policy', 'pets', '--edition', '2026-2027'],
    ]) {
      const before = contentsOf(folder);
      const { code, err } = await runCommand([...args, '--content', folder]);
      expect(code).toBe(2);
      expect(err).toContain('animals');
      expect(contentsOf(folder)).toEqual(before);
    }
  });

  it('is an error of a folder made by hand, and a folder moved back is told once', async () => {
    const folder = await renamed();
    write(`${folder}/pets/2025-2026.mdx`, TRIPS('Parents may ask.'));
    const [error, ...more] = await errorsIn(folder);
    expect(more).toEqual([]);
    expect(error).toMatchObject({ code: 'name-taken-for-ever', file: `${folder}/pets` });
    expect(error!.remedy).toContain(`Put files of that policy into ${folder}/animals`);

    const back = await renamed();
    renameSync(`${back}/animals`, `${back}/pets`);
    expect((await errorsIn(back)).map(({ code }) => code)).toEqual(['name-taken-for-ever']);
  });

  it('goes on being understood in links and in the list of required policies', async () => {
    const folder = small();
    write(`${folder}/trips/2024-2025.mdx`, TRIPS('See [pets](/pets/#permission).'));
    const days = ['--on', '2024-09-01', '--effective', '2024-09-01', '--minute', '1'];
    await done(folder, 'adopt', 'trips', '2024-2025', ...days);
    write(
      `${folder}/required-policies.yaml`,
      `about: Schools.\nprepared: 2026-11-01\nsources:\n  s: { title: S, publisher: P, address: 'https://example.org/' }\npolicies:\n  - { name: Pets, must: have, sources: [s], certain: true, coveredBy: [pets] }\n`,
    );
    await renamed(folder);
    await done(folder, 'new', 'trips', '2025-2026');
    const said = (await problemsIn(folder)).filter(({ code }) => code === 'former-name');
    expect(
      said.map(({ file, line, remedy }) => [file.slice(folder.length + 1), line, remedy]),
    ).toEqual([
      ['required-policies.yaml', 6, 'Write: animals'],
      ['trips/2025-2026.mdx', 9, 'Write: /animals/#permission'],
    ]);
    expect(await errorsIn(folder)).toEqual([]);
    replaceIn(`${folder}/trips/2025-2026.mdx`, '/pets/#permission', '/pets/#permit');
    expect((await errorsIn(folder)).map(({ code }) => code)).toEqual(['link-nowhere']);
  });
});

it('two people who renamed one policy differently settle it with the command', async () => {
  const base = readFileSync('tests/fixtures/small/register.jsonl', 'utf8');
  const [ours, theirs] = await Promise.all(
    ['animals', 'creatures'].map(async (to) => {
      const folder = small();
      await done(folder, 'rename', 'pets', to, ...WHY);
      return folder;
    }),
  );
  const both =
    readFileSync(`${ours}/register.jsonl`, 'utf8') +
    readFileSync(`${theirs}/register.jsonl`, 'utf8');
  expect(both).toContain(base.split('\n')[1]!);
  for (const [left, other] of [
    ['animals', 'creatures'],
    ['creatures', 'animals'],
  ] as const) {
    const folder = copyOf(left === 'animals' ? ours! : theirs!);
    writeFileSync(`${folder}/register.jsonl`, both);
    const codes = (await errorsIn(folder)).map(({ code }) => code);
    expect(codes).toContain('register-two-names');
    await done(folder, 'rename', other, left, ...WHY);
    expect(await errorsIn(folder)).toEqual([]);
    expect(Object.keys(contentsOf(folder))).toContain(`${left}/2024-2025.mdx`);
  }
});

describe('interrupted', () => {
  it('loses nothing that somebody put into the old place meanwhile, and says what to do', async () => {
    const folder = small();
    // Killed where the journal is in place and nothing has moved.
    await runCommand(['rename', 'pets', 'animals', ...WHY, '--content', folder], {
      files: failingAt(3, 'crash'),
    });
    expect(existsSync(`${folder}/.unfinished.json`)).toBe(true);
    replaceIn(`${folder}/pets/2025-2026.mdx`, 'title:', '# Saved meanwhile.\ntitle:');
    mkdirSync(`${folder}/animals`);
    writeFileSync(`${folder}/animals/2024-2025.mdx`, 'mine');
    const stopped = await runCommand(['finish', '--content', folder]);
    expect(stopped).toMatchObject({ code: 1, err: expect.stringContaining('remove') as string });
    expect(readFileSync(`${folder}/animals/2024-2025.mdx`, 'utf8')).toBe('mine');
    renameSync(`${folder}/animals`, `${folder}-aside`);
    finishWrites(folder, diskFiles);
    expect(readFileSync(`${folder}/animals/2025-2026.mdx`, 'utf8')).toContain('# Saved meanwhile.');
    expect(await errorsIn(folder)).toEqual([]);
  });

  it('where the folder is taken while a person thinks, nothing is written', async () => {
    const folder = small();
    const register = readFileSync(`${folder}/register.jsonl`, 'utf8');
    const ran = await runCommand(['rename', 'pets', 'animals', ...WHY, '--content', folder], {
      answers: ['', true],
      meanwhile: () => mkdirSync(`${folder}/animals`, { recursive: true }),
    });
    expect(ran).toMatchObject({
      code: 1,
      err: expect.stringContaining('animals changed') as string,
    });
    expect(existsSync(`${folder}/pets/2024-2025.mdx`)).toBe(true);
    expect(readFileSync(`${folder}/register.jsonl`, 'utf8')).toBe(register);
  });
});
