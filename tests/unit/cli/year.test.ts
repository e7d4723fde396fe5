/** The commands of a policy’s year, one after the other, on a small school. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { runCommand } from './run-command.ts';
import { readyToAdopt } from './ready-to-adopt.ts';
import { contentsOf, copyOf, replaceIn } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';
const read = (folder: string, path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const bodyOf = (source: string) => source.slice(source.indexOf('\n---\n') + 5);

describe('new', () => {
  it('starts next year from the edition in force: text and ids as they are, dates moved on', async () => {
    const folder = copyOf(SMALL);
    const { code, out } = await runCommand(['new', 'pets', '2026-2027', '--content', folder]);
    expect(code).toBe(0);
    const [old, now] = ['2024-2025', '2026-2027'].map((e) => read(folder, `pets/${e}.mdx`));
    expect(bodyOf(now!)).toBe(bodyOf(old!));
    expect(now!.slice(0, now!.indexOf('\n---\n'))).toBe(`---
# Kept by hand; remarks and quotation marks stay as they are.
title: "Pets in School Policy"   # as the governors call it
status: draft
lastReviewed: Autumn 2026
nextReview: Autumn 2027
supersedes: 2024-2025
approvedBy: 'Governing Body'`);
    expect(out).toContain('Autumn 2025 → Autumn 2027');
    expect(out).toContain('editorial notes  1');
  });

  it('writes “reviewed, no change” without a text', async () => {
    const folder = copyOf(SMALL);
    await runCommand(['new', 'pets', '2026-2027', '--unchanged', '--content', folder]);
    const source = read(folder, 'pets/2026-2027.mdx');
    expect(source).toContain('unchangedFrom: 2024-2025\n');
    expect(bodyOf(source)).toBe('');
    expect((await runCommand(['check', '--content', folder])).code).toBe(0);
  });

  it.each([
    [['pets', '2025-2026'], 'is there already'],
    [['pets', '2022-2023'], '2022-2023 comes before every published edition'],
    [['pets', '2023-2024', '--from', '2024-2025'], 'does not come after 2024-2025'],
    [['pets', '2026'], 'not the name of an edition'],
    [['pest', '2026-2027'], 'Did you mean “pets” (Pets in School Policy)?'],
    [['pets', '2026-2027', '--from', '1999-2000'], 'has no edition “1999-2000”'],
    [['pets', '2026-2027', '--from', '2025-2026'], '2025-2026 is itself a draft'],
    [['pets'], 'Name the policy and the edition'],
  ])('%j is refused', async (args, words) => {
    const folder = copyOf(SMALL);
    const before = contentsOf(folder);
    const { code, err } = await runCommand(['new', ...args, '--content', folder]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
    expect(contentsOf(folder)).toEqual(before);
  });
});

describe('ids', () => {
  it('gives every kind of clause the id it had, and touches nothing else', async () => {
    const folder = copyOf(SMALL);
    const path = `${folder}/pets/2025-2026.mdx`;
    const named = read(SMALL, 'pets/2024-2025.mdx');
    for (const end of ['\n', '\r\n']) {
      const head = read(SMALL, 'pets/2025-2026.mdx').split('\n---\n')[0]!;
      const whole = `${head}\n---\n${bodyOf(named)}`.replaceAll('\n', end);
      writeFileSync(path, whole.replace(/ \{\/\* #\S+ \*\/\}/g, ''));
      const { code } = await runCommand(['ids', 'pets', '2025-2026', '--content', folder]);
      expect(code).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe(whole);
    }
  });

  it('keeps a renamed clause’s name, and names a new clause by its words', async () => {
    const folder = copyOf(SMALL);
    const { out } = await runCommand(['ids', '--dry-run', '--content', folder]);
    expect(out).toMatch(/feed-weekends +new: feed it at weekends/);
    expect(out).toMatch(/hamster +as in 2024–2025/);
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });

  it('carries an id only where it is sure, and names the two clauses that it may be', async () => {
    const folder = copyOf(SMALL);
    const path = `${folder}/pets/2025-2026.mdx`;
    writeFileSync(
      `${folder}/pets/2024-2025.mdx`,
      `---\ntitle: Pets\nstatus: draft\n---\n\n## Part A: Rakes {/* #rakes */}\n\nRakes and hoes that are muddy are washed at the tap by Year 3. {/* #muddy */}\n\nRakes and hoes that are broken are taken to the shed by Year 4. {/* #broken */}\n\n## Part B: Seeds {/* #seeds */}\n\nSeeds stay dry in tins. {/* #tins */}\n`,
    );
    writeFileSync(
      path,
      `---\ntitle: Pets\nstatus: draft\nsupersedes: 2024-2025\n---\n\n## Part A: Seeds\n\nSeeds stay dry in tins.\n\n## Part B: Rakes\n\nRakes and hoes are washed at the tap, or taken to the shed.\n`,
    );
    const { out } = await runCommand(['ids', 'pets', '2025-2026', '--content', folder]);
    expect(out).toContain('Not sure:\n');
    expect(out).toMatch(
      /13: rakes-hoes-washed-tap may be (?:muddy|broken) \(“Rakes .*”\) or (?:muddy|broken) \(“Rakes .*”\); if it goes on from there, write one of them in its place\./,
    );
    expect(read(folder, 'pets/2025-2026.mdx')).toContain('## Part A: Seeds {/* #seeds */}');
    expect(read(folder, 'pets/2025-2026.mdx')).toContain('## Part B: Rakes {/* #rakes */}');
    expect(read(folder, 'pets/2025-2026.mdx')).toContain('in tins. {/* #tins */}');
  });

  it('writes nothing if a person says no', async () => {
    const folder = copyOf(SMALL);
    const ran = await runCommand(['ids', '--content', folder], { answers: [false] });
    expect(ran).toMatchObject({ code: 1, err: 'Nothing was changed.\n' });
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });
});

describe('adopt', () => {
  it('asks a person for the date and the minute, and shows what will happen', async () => {
    const folder = await readyToAdopt();
    const { code, out, asked } = await runCommand(
      ['adopt', 'pets', '2025-2026', '--content', folder],
      {
        answers: ['2026-11-20', '14/26', true],
      },
    );
    expect(code).toBe(0);
    expect(asked).toHaveLength(3);
    expect(out).toContain('takes the place of  2024–2025');
    const source = read(folder, 'pets/2025-2026.mdx');
    expect(source).toContain('status: adopted\n');
    expect(source).toContain("approvedBy: 'Governing Body'\n");
    expect(source).toContain('approvedOn: 2026-11-20\nminute: 14/26\n');
    expect(readRegister(folder).register.editions.map((e) => e.edition)).toEqual([
      '2024-2025',
      '2025-2026',
    ]);
    const { out: checked } = await runCommand(['check', '--content', folder, '--json']);
    expect(JSON.parse(checked)).toEqual([expect.objectContaining({ code: 'law-out-of-date' })]);
  });

  it('refuses an edition that links to a clause of a draft until that draft is adopted', async () => {
    const folder = await readyToAdopt();
    const rules = (name: string, front: string, text: string) => {
      mkdirSync(join(folder, 'rules'), { recursive: true });
      const head = `title: Rules\nlastReviewed: Autumn 2025\nnextReview: Autumn 2027\n${front}`;
      writeFileSync(join(folder, `rules/${name}.mdx`), `---\n${head}---\n\n${text}\n`);
    };
    const walk = 'Walk. {/* #walk */}';
    rules('2024-2025', 'status: draft\n', walk);
    const adopt = (policy: string, edition: string, on: string) =>
      runCommand(['adopt', policy, edition, '--on', on, '--minute', '1', '--content', folder]);
    expect((await adopt('rules', '2024-2025', '2024-09-01')).code).toBe(0);
    const why = 'changes:\n  bell: { kind: substantive, why: Nobody heard it. }\n';
    rules('2025-2026', `status: draft\n${why}`, `${walk}\n\nListen. {/* #bell */}`);
    replaceIn(`${folder}/pets/2025-2026.mdx`, 'of the headteacher', 'of the [head](/rules/#bell)');

    const { err: checked } = await runCommand(['check', '--content', folder]);
    expect(checked).not.toContain('link-not-then');
    const refused = await adopt('pets', '2025-2026', '2026-11-20');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/pets\/2025-2026\.mdx:\d+:1 {2}error link-not-then/);
    expect(refused.err).toContain('→ Adopt that first: npm run policy -- adopt rules 2025-2026\n');
    expect((await adopt('rules', '2025-2026', '2026-11-19')).code).toBe(0);
    expect((await adopt('pets', '2025-2026', '2026-11-20')).code).toBe(0);
  });

  it('writes nothing if the checks find an error', async () => {
    const folder = copyOf(SMALL);
    const { code, err } = await runCommand([
      'adopt',
      'pets',
      '2025-2026',
      '--on',
      '2026-11-20',
      '--content',
      folder,
    ]);
    expect(code).toBe(1);
    for (const fault of ['id-missing', 'id-vanished', 'change-unexplained'])
      expect(err).toContain(`error ${fault}`);
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });

  it.each([
    [[], 'The day on which it was approved is missing'],
    [['--on', '1 December'], 'Write the day as year-month-day'],
    [['--on', '2026-02-30'], 'Write the day as year-month-day'],
    [['--on', '2026-11-20', '--effective', 'soon'], '--effective “soon”'],
  ])('with %j is refused', async (more, words) => {
    const folder = await readyToAdopt();
    const ran = await runCommand(['adopt', 'pets', '2025-2026', ...more, '--content', folder]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(words);
  });
});

describe('correct', () => {
  const typo = ['correct', 'pets', '2024-2025', 'permission', '--why', 'A letter was missing.'];

  it('corrects a typing error, and keeps the old words in the register', async () => {
    const folder = copyOf(SMALL);
    const ran = await runCommand([
      ...[...typo, '--replace', 'permisson', '--with', 'permission'],
      ...['--content', folder],
    ]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('[-permisson-]{+permission+}');
    const [sealed] = readRegister(folder).register.editions;
    expect(sealed!.ledger).toEqual([
      {
        hash: expect.any(String) as string,
        act: 'correct',
        on: '2026-11-23',
        why: 'A letter was missing.',
        items: [
          {
            about: 'clause',
            name: 'permission',
            from: expect.objectContaining({
              text: expect.stringContaining('permisson') as string,
            }) as object,
            to: expect.objectContaining({
              text: expect.stringContaining('permission') as string,
            }) as object,
          },
        ],
        codeBefore: 'ZE5R-S7E1-R3RA-AMJ5',
        codeAfter: sealed!.code,
      },
    ]);
    expect((await runCommand(['verify', '--content', folder])).code).toBe(0);
    const code = (typed: string) => runCommand(['verify', '--code', typed, '--content', folder]);
    expect((await code(sealed!.code)).out).toContain('The text is still the same.');
    expect((await code('ze5r s7e1 r3ra amj5')).out).toContain('Changed since:');
  });

  it('accepts what was corrected by hand', async () => {
    const folder = copyOf(SMALL);
    replaceIn(`${folder}/pets/2024-2025.mdx`, 'permisson', 'permission');
    expect((await runCommand(['check', '--content', folder])).code).toBe(1);
    expect((await runCommand([...typo, '--content', folder])).code).toBe(0);
    expect((await runCommand(['check', '--content', folder])).code).toBe(0);
  });

  it('corrects an edition “reviewed, no change” together with the one it is unchanged from', async () => {
    const folder = copyOf(SMALL);
    await runCommand(['new', 'pets', '2026-2027', '--unchanged', '--content', folder]);
    await runCommand(['adopt', 'pets', '2026-2027', '--on', '2026-11-20', '--content', folder]);
    const words = ['--replace', 'permisson', '--with', 'permission', '--content', folder];
    expect((await runCommand([...typo, ...words])).code).toBe(0);
    const { register } = readRegister(folder);
    expect(register.editions.map((e) => e.ledger.length)).toEqual([1, 1]);
    expect((await runCommand(['check', '--content', folder])).code).toBe(0);
  });

  it('does not change a rule, whatever is answered', async () => {
    const folder = copyOf(SMALL);
    const args = ['--replace', 'must not', '--with', 'may', '--content', folder];
    for (const more of [[], ['--yes']]) {
      const refused = await runCommand([...typo, ...args, ...more]);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain('more than a typing error');
      expect(refused.err).toContain('npm run policy -- new pets');
    }
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });

  it('judges a title as it judges a clause', async () => {
    const folder = copyOf(SMALL);
    const title = (wrong: string, right: string) =>
      runCommand([
        ...['correct', 'pets', '2024-2025', '--title', '--replace', wrong, '--with', right],
        ...['--why', 'Misspelt.', '--content', folder],
      ]);
    for (const [wrong, right] of [
      ['Pets', 'Pests'],
      ['School', 'Staff'],
      ['in School', 'in or near School'],
    ] as const) {
      const refused = await title(wrong, right);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain('more than a typing error');
    }
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
    expect((await title('School', 'school')).code).toBe(0);
  });

  it('puts a fact right, with its reason in the ledger', async () => {
    const folder = copyOf(SMALL);
    const fact = (...more: string[]) =>
      runCommand([...['correct', 'pets', '2024-2025', '--field', ...more], '--content', folder]);
    const why = ['--why', 'The number was read wrongly.'];
    expect((await fact('minute', '--with', '24/08', ...why)).code).toBe(0);
    expect(read(folder, 'pets/2024-2025.mdx')).toContain('minute: "24/08"\n');
    expect((await runCommand(['check', '--content', folder])).code).toBe(0);
    expect((await fact('approvedBy', '--with', '', ...why)).code).toBe(0);
    expect(read(folder, 'pets/2024-2025.mdx')).not.toContain('approvedBy');
    const [sealed] = readRegister(folder).register.editions;
    expect(sealed!.ledger.map(({ items: [item] }) => [item!.name, item!.from, item!.to])).toEqual([
      ['minute', '24/07', '24/08'],
      ['approvedBy', 'Governing Body', null],
    ]);
    expect(sealed!.code).toBe('ZE5R-S7E1-R3RA-AMJ5');
    expect((await fact('status', '--with', 'withdrawn', ...why)).err).toContain('withdraw');
    expect((await fact('minutes', '--with', 'x', ...why)).err).toContain('Did you mean “minute”?');
    expect((await fact('approvedOn', '--with', 'x', ...why)).code).toBe(1);
  });

  it.each([
    [['permission', '--replace', 'nowhere', '--with', 'x'], 'is not in “permission”'],
    [['outdoors', '--replace', 'o', '--with', 'x'], 'give more of the words around it'],
    [['permision', '--replace', 'a', '--with', 'x'], 'Did you mean “permission”?'],
    [['permission', '--replace', 'a'], '--with is missing'],
  ])('%j is refused', async (args, words) => {
    const folder = copyOf(SMALL);
    const ran = await runCommand([
      ...['correct', 'pets', '2024-2025', ...args, '--why', 'x', '--content', folder],
    ]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(words);
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });

  it('leaves drafts to be changed freely', async () => {
    const ran = await runCommand(['correct', 'pets', '2025-2026', 'cage', '--content', SMALL]);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('is a draft') as string });
  });
});

describe('amend', () => {
  it('records what explains a rule once it was changed, and nothing else', async () => {
    const folder = copyOf(SMALL);
    const file = `${folder}/pets/2024-2025.mdx`;
    const amend = ['amend', 'pets', '2024-2025', '--why', 'It has another name.'];
    const none = await runCommand([...amend, '--content', folder]);
    expect(none.out).toContain('there is nothing to record');
    replaceIn(file, 'called Biscuit', 'called Crumb');
    const strict = ['check', '--strict', '--content', folder];
    expect((await runCommand(strict)).out).toContain('warning amendment');
    expect((await runCommand(strict)).code).toBe(1);
    expect((await runCommand([...amend, '--content', folder])).code).toBe(0);
    expect((await runCommand(['check', '--content', folder])).out).not.toContain('amendment');
    expect(readRegister(folder).register.editions[0]!.ledger).toMatchObject([
      { act: 'amend', why: 'It has another name.', items: [{ about: 'notes' }] },
    ]);
  });
});

describe('withdraw', () => {
  const args = ['withdraw', 'pets', '2024-2025', '--why', 'The pets have moved out.'];

  it('ends an edition on a day, with the reason in the ledger', async () => {
    const folder = copyOf(SMALL);
    const ran = await runCommand([...args, '--on', '2026-11-20', '--content', folder]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(read(folder, 'pets/2024-2025.mdx')).toContain('status: withdrawn\n');
    expect(read(folder, 'pets/2024-2025.mdx')).toContain('withdrawnOn: 2026-11-20\n');
    expect((await runCommand(['check', '--content', folder])).code).toBe(0);
    expect((await runCommand(['verify', '--content', folder])).code).toBe(0);
    const again = await runCommand([...args, '--on', '2026-11-21', '--content', folder]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('already') as string });
  });

  it.each([
    [[], 'The day is missing'],
    [['--on', 'soon'], 'Write the day as year-month-day'],
  ])('with %j is refused', async (more, words) => {
    const folder = copyOf(SMALL);
    const ran = await runCommand([...args, ...more, '--content', folder]);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
    expect(contentsOf(folder)).toEqual(contentsOf(SMALL));
  });
});
