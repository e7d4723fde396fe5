/** Erasing words: no trace of them is left, and everything else still proves itself. */
import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseIn, eraser } from '../../../src/content/register/erase.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, replaceIn } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';

/** The small school, whose hamster has a name in a clause, in a note, in a fact and in a reason. */
async function named(): Promise<string> {
  const folder = copyOf(SMALL);
  const run = (...args: string[]) => runCommand([...args, '--content', folder, '--yes']);
  const file = `${folder}/pets/2024-2025.mdx`;
  replaceIn(file, 'permisson', 'permission');
  await run('correct', 'pets', '2024-2025', 'permission', '--why', 'Seen by Zelda Oakhampton.');
  await run(
    'correct',
    'pets',
    '2024-2025',
    '--field',
    'owner',
    '--with',
    'Zelda Oakhampton',
    '--why',
    'New.',
  );
  replaceIn(file, 'called Biscuit', 'called Zelda  Oakhampton');
  await run('amend', 'pets', '2024-2025', '--why', 'zelda oakhampton is its name.');
  appendFileSync(`${folder}/pets/2025-2026.mdx`, '\nAsk **Zelda Oakhampton**. {/* #ask */}\n');
  appendFileSync(`${folder}/school.yaml`, '\n# Written by Zelda Oakhampton.\n');
  return folder;
}
const redact = ['redact', '--words', 'Zelda Oakhampton', '--why', 'A person asked to be left out.'];

describe('redact', () => {
  it('leaves no trace in any file, and everything else proves itself', async () => {
    const folder = await named();
    const head = readRegister(folder).register.head;
    expect(JSON.stringify(contentsOf(folder))).toMatch(/zelda\s+oakhampton/i);
    const ran = await runCommand([...redact, '--content', folder]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.stringify(contentsOf(folder))).not.toMatch(/zelda|oakhampton/i);
    for (const args of [['check'], ['verify'], ['verify', '--head', head]])
      expect((await runCommand([...args, '--content', folder])).code, args.join(' ')).toBe(0);
    const ledger = readRegister(folder).register.editions[0]!.ledger;
    expect(ledger.at(-1)).toMatchObject({ act: 'redact', why: 'A person asked to be left out.' });
    expect(ledger.map(({ why }) => why)).toContain('(removed) is its name.');
    expect(readFileSync(`${folder}/pets/2024-2025.mdx`, 'utf8')).toContain('owner: (removed)\n');
  });

  it('cannot be undone by the register of before', async () => {
    const folder = await named();
    const before = readFileSync(`${folder}/register.jsonl`, 'utf8');
    await runCommand([...redact, '--content', folder]);
    appendFileSync(`${folder}/register.jsonl`, before);
    const { problems } = readRegister(folder);
    expect(problems.map((p) => p.message).join()).toContain('that were erased are back');
  });

  it.each([
    [['--words', 'Nobody Here', '--why', 'x'], 'is nowhere in'],
    [['--words', 'Biscuit', '--why', 'Biscuit asked.'], '--why says the words'],
    [['--words', 'Biscuit', '--with', 'biscuit', '--why', 'x'], '--with says the words'],
    [['--why', 'x'], 'The words are missing'],
    [['pets', 'cage', '--words', 'Biscuit', '--why', 'x'], 'The words are not in “cage”'],
  ])('%j is refused', async (args, words) => {
    const folder = copyOf(SMALL);
    const ran = await runCommand(['redact', ...args, '--yes', '--content', folder]);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });
});

describe('an eraser', () => {
  it('leaves every other word under its mark', () => {
    const words = fc.array(fc.constantFrom('Ann', 'Oak', 'Ann Oak', 'box', 'x', '–'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join(' ');
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const { erase, moved } = eraser('Ann Oak', '(removed)');
        const marked = text.slice(from, to);
        const after = erase(text).slice(moved(text, from!), moved(text, to!));
        // A mark that cuts the words themselves is cut where their place ends.
        fc.pre(erase(marked) + erase(text.slice(to)) === erase(text.slice(from)));
        fc.pre(erase(text.slice(0, from)) + erase(text.slice(from)) === erase(text));
        expect(after).toBe(erase(marked));
      }),
    );
  });

  it('finds words in any case and over line ends, and not inside others', () => {
    const { erase } = eraser('Ann Oak', 'X');
    expect(erase('ANN\nOAK, Joann Oak and Ann Oakley’s Ann  Oak’s')).toBe(
      'X, Joann Oak and Ann Oakley’s X’s',
    );
    const says = { about: 'notes', name: 'a', value: [[{ text: 'Nobody', marks: [] }]] } as const;
    const plain = { ...says, value: [[{ text: 'Nobody', marks: [] }]] };
    expect(eraseIn(plain, eraser('Ann', 'X'))).toBe(plain);
  });
});
