/** Two people, two commands, one content folder: nobody’s work is lost, and each is told of the other. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { LOCK, takeLock } from '../../../src/content/lock.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { readyToAdopt } from './ready-to-adopt.ts';
import { runCommand, type Ran } from './run-command.ts';
import { contentsOf, copyOf, replaceIn } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';

/** The same school, with a note changed that nobody has recorded. */
async function ready(): Promise<string> {
  const folder = await readyToAdopt();
  replaceIn(`${folder}/pets/2024-2025.mdx`, 'called Biscuit', 'called Crumb');
  return folder;
}

const WORK: Record<string, string[]> = {
  adopt: ['adopt', 'pets', '2025-2026', '--on', '2026-11-12', '--minute', '9/26'],
  // prettier-ignore
  correct: ['correct', 'pets', '2024-2025', 'permission', '--replace', 'permisson', '--with', 'permission', '--why', 'Misspelt.'],
  // prettier-ignore
  fact: ['correct', 'pets', '2024-2025', '--field', 'minute', '--with', '24/08', '--why', 'Misread.'],
  amend: ['amend', 'pets', '2024-2025', '--why', 'It has another name.'],
  redact: ['redact', '--words', 'Class 2', '--why', 'A person asked.'],
  new: ['new', 'pets', '2026-2027'],
  withdraw: ['withdraw', 'pets', '2024-2025', '--on', '2026-11-20', '--why', 'Moved out.'],
};
const PAIRS = Object.keys(WORK).flatMap((a, i, all) =>
  all.slice(i + 1).map((b) => [a, b] as const),
);

const workers = [0, 1].map(() => new Worker(new URL('./command-worker.ts', import.meta.url)));
afterAll(() => Promise.all(workers.map((worker) => worker.terminate())));

/** Runs a command in each worker, at the same moment. */
const together = (commands: readonly (readonly string[])[]): Promise<Ran[]> =>
  Promise.all(
    commands.map(async (args, i) => {
      const worker = workers[i]!;
      worker.postMessage(args);
      const [ran] = (await once(worker, 'message')) as [Ran];
      return ran;
    }),
  );

describe('two commands at once', () => {
  it('lose no seal and no word, in 50 runs', async () => {
    const start = await ready();
    const before = readRegister(start).register.entries.length;
    for (let run = 0; run < 50; run++) {
      const pair = PAIRS[run % PAIRS.length]!;
      const folder = copyOf(start);
      const ran = await together(pair.map((name) => [...WORK[name]!, '--content', folder]));
      const { register, problems } = readRegister(folder);
      expect(problems, pair.join()).toEqual([]);
      expect(existsSync(`${folder}/${LOCK}`)).toBe(false);
      // Whoever came second may have found that the other’s work leaves nothing to do, or
      // makes it wrong; whoever was told “done” has their entry, and their words in the file.
      const done = pair.filter((name, i) => ran[i]!.code === 0 && name !== 'new');
      expect(register.entries.length - before, `${pair.join()} ${JSON.stringify(ran)}`).toBe(
        done.reduce(
          (n, name) =>
            n + (name === 'redact' && pair.includes('adopt') ? entriesOf(register, name) : 1),
          0,
        ),
      );
      expect(
        done.length + pair.filter((n) => n === 'new').length,
        JSON.stringify(ran),
      ).toBeGreaterThan(0);
      const checked = await runCommand(['check', '--content', folder, '--json']);
      const errors = (JSON.parse(checked.out) as { severity: string }[]).filter(
        (p) => p.severity === 'error',
      );
      expect(errors, pair.join()).toEqual([]);
    }
  }, 240_000);
});

const entriesOf = (register: { entries: readonly { act: string }[] }, act: string) =>
  register.entries.filter((entry) => entry.act === act).length;

describe('a lock', () => {
  it('makes a command wait, and say for whom', async () => {
    const folder = copyOf(SMALL);
    const release = takeLock(folder, 'import', () => undefined);
    const [worker] = workers;
    worker!.postMessage(['new', 'pets', '2026-2027', '--content', folder]);
    await new Promise((done) => setTimeout(done, 300));
    expect(existsSync(`${folder}/pets/2026-2027.mdx`)).toBe(false);
    release();
    const [ran] = (await once(worker!, 'message')) as [Ran];
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/“import” \(process \d+ on .+, since \d\d:\d\d UTC\) is at work/);
    expect(existsSync(`${folder}/pets/2026-2027.mdx`)).toBe(true);
  });

  it('that a killed command left behind is taken away', async () => {
    const folder = copyOf(SMALL);
    const program = `import { takeLock } from ${JSON.stringify(new URL('../../../src/content/lock.ts', import.meta.url).href)};
      takeLock(${JSON.stringify(folder)}, 'adopt', () => {}); console.log('held'); setInterval(() => {}, 1000);`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(killed.stdout, 'data');
    expect(JSON.parse(readFileSync(`${folder}/${LOCK}`, 'utf8'))).toMatchObject({
      command: 'adopt',
    });
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const ran = await runCommand(['new', 'pets', '2026-2027', '--content', folder]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(existsSync(`${folder}/${LOCK}`)).toBe(false);
  });

  it('of another computer is left alone, and the author told how to go on', () => {
    const folder = copyOf(SMALL);
    const held = {
      command: 'adopt',
      process: 1,
      computer: 'elsewhere',
      since: '2026-11-28T11:02:00Z',
    };
    writeFileSync(`${folder}/${LOCK}`, JSON.stringify(held));
    expect(() => takeLock(folder, 'new', () => undefined, 100)).toThrow('is held');
    expect(existsSync(`${folder}/${LOCK}`)).toBe(true);
  });
});

describe('a file that is saved while a command waits for its answer', () => {
  it.each([
    ['adopt', 'pets/2025-2026.mdx'],
    ['correct', 'pets/2024-2025.mdx'],
    ['redact', 'pets/2024-2025.mdx'],
    ['withdraw', 'pets/2024-2025.mdx'],
  ])('is not written over by %s', async (name, path) => {
    const folder = await ready();
    const file = `${folder}/${path}`;
    let saved: Record<string, string> = {};
    const ran = await runCommand([...WORK[name]!, '--content', folder], {
      answers: [true],
      meanwhile: () => {
        appendFileSync(file, '\nA bell is wanted. {/* #bell */}\n');
        saved = contentsOf(folder);
        delete saved[LOCK];
      },
    });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(`${path} changed while this command was at work`);
    expect(contentsOf(folder)).toEqual(saved);
  });
});
