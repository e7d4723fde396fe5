/** Pictures and files of published editions: exchanged by a correction, and taken out for ever. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/content/content-fault.ts';
import { readRegister } from '../../../src/content/register/register-file.ts';
import { filesIn } from '../../../src/content/register/statements.ts';
import { sealedFiles } from '../../../src/cli/site-check/compare-attached.ts';
import { LIMITS } from '../../../src/policy/limits.ts';
import { picture } from '../../support/picture.ts';
import { publishedTrips } from './published-trips.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, replaceIn } from './temporary-content.ts';

const NEW = picture(60, 40, 7);
const NEW_FORM = '%PDF-1.7 another form';

/** A published school, and a file from elsewhere that is to go into it. */
async function school(bytes: string | Buffer = NEW, name = 'new.png') {
  const folder = await publishedTrips();
  const elsewhere = join(folder, `.${name}`);
  writeFileSync(elsewhere, bytes);
  const run = (...words: string[]) => runCommand([...words, '--content', folder]);
  const sealed = () => readRegister(folder).register.editions;
  return { folder, elsewhere, run, sealed };
}
type School = Awaited<ReturnType<typeof school>>;

async function isWell({ run }: School, head: string): Promise<void> {
  for (const words of [['check'], ['verify'], ['verify', '--head', head]])
    expect(await run(...words), words.join(' ')).toMatchObject({ code: 0 });
}

const correct = (edition: string, name: string, ...more: string[]) => [
  ...['correct', 'trips', edition, '--file', name, '--why', 'The gate was on the wrong side.'],
  ...more,
];

describe('correct --file', () => {
  it('exchanges the content under the same name, with an entry in the ledger', async () => {
    const at = await school();
    const { head } = readRegister(at.folder).register;
    const [, before] = at.sealed();
    const ran = await at.run(...correct('2026-2027', 'map-2.png', '--with', at.elsewhere));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('2026–2027, way: another map-2.png');
    expect(ran.out).toContain('120 × 80 pixels');
    expect(ran.out).toContain('→ 60 × 40 pixels');
    expect(readFileSync(join(at.folder, 'trips/map-2.png')).equals(NEW)).toBe(true);
    const [first, second] = at.sealed();
    expect(first?.ledger).toEqual([]);
    const [entry] = second?.ledger ?? [];
    expect(entry).toMatchObject({ act: 'correct', why: 'The gate was on the wrong side.' });
    const [item] = entry?.items ?? [];
    expect(item).toMatchObject({ about: 'clause', name: 'way' });
    expect(filesIn(item?.from ?? null).get('map-2.png')).not.toBe(contentHash('a.png', NEW));
    expect(filesIn(item?.to ?? null).get('map-2.png')).toBe(contentHash('a.png', NEW));
    // A copy printed before has the code of a text whose words are the same.
    expect([entry?.codeBefore, second?.code]).toEqual([before?.code, before?.code]);
    expect(second && sealedFiles(second)).toContainEqual({
      path: 'trips/2026-2027/map-2.png',
      sha256: contentHash('a.png', NEW),
    });
    await isWell(at, head);
  });

  it('corrects every published edition that uses the file, and notes too', async () => {
    const at = await school(NEW_FORM, 'new.pdf');
    const { head } = readRegister(at.folder).register;
    await at.run(...correct('2025-2026', 'forms/claim.pdf', '--with', at.elsewhere));
    expect(at.sealed().map(({ ledger }) => ledger.length)).toEqual([1, 1]);
    writeFileSync(join(at.folder, 'trips/forms/trips.csv'), 'Trip,Day\nsea,1\n');
    const ran = await at.run(...correct('2026-2027', 'content/trips/forms/trips.csv'.slice(8)));
    expect(ran.out).toContain('a note on ask: another forms/trips.csv');
    await isWell(at, head);
  });

  it('takes over what was exchanged by hand, and then has nothing to do', async () => {
    const at = await school();
    writeFileSync(join(at.folder, 'trips/map.png'), NEW);
    expect((await at.run('check')).out).toContain('--file map.png --why');
    expect((await at.run(...correct('2025-2026', 'map.png'))).code).toBe(0);
    expect((await at.run('check')).code).toBe(0);
    const again = await at.run(...correct('2025-2026', 'map.png', '--with', at.elsewhere));
    expect(again.out).toContain('there is nothing to correct');
  });

  it('notices that somebody else exchanged the file meanwhile', async () => {
    const { folder, elsewhere } = await school();
    const file = join(folder, 'trips/map.png');
    const theirs = picture(3, 3);
    const words = correct('2025-2026', 'map.png', '--with', elsewhere, '--content', folder);
    const meanwhile = () => writeFileSync(file, theirs);
    const { code, err } = await runCommand(words, { answers: [true], meanwhile });
    expect([code, err]).toEqual([1, expect.stringContaining('trips/map.png')]);
    expect(readFileSync(file).equals(theirs)).toBe(true);
  });

  it.each<[string, string[], RegExp]>([
    ['no such file', ['maps.png'], /uses a file “maps.png”. Did you mean “map.png”\? Files: forms/],
    ['one of another edition', ['map-2.png'], /2025-2026 does not use “map-2.png”/],
    ['nothing there', ['map.png', '--with', 'no/where.png'], /There is no file “no\/where.png”/],
    ['another kind', ['map.png', '--with', 'a.jpg'], /whose name ends in \.png/],
    ['not what it says', ['map.png', '--with', 'false.png'], /is not what its name says/],
    ['too large', ['map.png', '--with', 'large.png'], /at most 2 MB are published/],
    ['a field too', ['map.png', '--field', 'minute'], /--file and --field are two corrections/],
  ])('refuses %s', async (_, [name = '', ...more], says) => {
    const at = await school();
    writeFileSync(join(at.folder, '.a.jpg'), '\xff\xd8\xff', 'latin1');
    writeFileSync(join(at.folder, '.false.png'), '<html>');
    writeFileSync(join(at.folder, '.large.png'), Buffer.alloc(LIMITS.picture.most + 1));
    const before = contentsOf(at.folder);
    const words = more.map((word) =>
      /^(?:a|false|large)\./.test(word) ? join(at.folder, `.${word}`) : word,
    );
    const { code, err } = await at.run(...correct('2025-2026', name, ...words));
    expect([code, err]).toEqual([2, expect.stringMatching(says)]);
    expect(contentsOf(at.folder)).toEqual(before);
  });

  it('leaves a draft to its author', async () => {
    const at = await school();
    await at.run('new', 'trips', '2027-2028', '--yes');
    const { code, err } = await at.run(...correct('2027-2028', 'map-2.png'));
    expect([code, err]).toEqual([2, expect.stringContaining('is a draft')]);
  });
});

const redact = (name: string, ...more: string[]) => [
  ...['redact', 'trips', '--file', name, '--why', 'A person in it asked to be left out.', ...more],
];

describe('redact --file', () => {
  it('takes a picture out, leaves its words with a mark, and no trace of its content', async () => {
    const at = await school();
    const { head } = readRegister(at.folder).register;
    const hash = contentHash('a.png', readFileSync(join(at.folder, 'trips/map-2.png')));
    const ran = await at.run(...redact('map-2.png'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(at.folder, 'trips/map-2.png'))).toBe(false);
    const text = readFileSync(join(at.folder, 'trips/2026-2027.mdx'), 'utf8');
    expect(text).toContain('The way from the gate to the hall (removed) {/* #way */}');
    const all = JSON.stringify(contentsOf(at.folder));
    expect(all).not.toContain('map-2.png');
    expect(all).not.toContain(hash);
    const [first, second] = at.sealed();
    expect(first?.ledger).toEqual([]);
    expect(second?.ledger.at(-1)).toMatchObject({ act: 'redact', items: [{ name: 'way' }] });
    expect(second?.clauses.find(({ id }) => id === 'way')?.text).toBe(
      'The way from the gate to the hall (removed)',
    );
    await isWell(at, head);
  });

  it('takes a file out of every edition, a draft and the ledger, under its marks', async () => {
    const at = await school(NEW_FORM, 'new.pdf');
    await at.run(...correct('2025-2026', 'forms/claim.pdf', '--with', at.elsewhere));
    rmSync(at.elsewhere);
    await at.run('new', 'trips', '2027-2028', '--yes');
    const { head } = readRegister(at.folder).register;
    expect(await at.run(...redact('forms/claim.pdf', '--with', '[gone]'))).toMatchObject({
      code: 0,
    });
    const all = contentsOf(at.folder);
    expect(JSON.stringify(all)).not.toContain('claim.pdf');
    for (const edition of ['2025-2026', '2026-2027', '2027-2028'])
      expect(all[`trips/${edition}.mdx`]).toContain('the *form* [gone]. {/* #ask */}');
    await isWell(at, head);
  });

  it('takes a file out of a note alone', async () => {
    const at = await school();
    const { head } = readRegister(at.folder).register;
    expect((await at.run(...redact('forms/trips.csv'))).code).toBe(0);
    expect(JSON.stringify(contentsOf(at.folder))).not.toContain('trips.csv');
    await isWell(at, head);
  });

  it('names what it does not reach', async () => {
    const at = await school();
    const copy = readFileSync(join(at.folder, 'trips/map-2.png'));
    writeFileSync(join(at.folder, 'trips/copy.png'), copy);
    writeFileSync(join(at.folder, 'trips/2026-2027.docx'), 'PK\x03\x04word/');
    const { out } = await at.run(...redact('map-2.png'));
    expect(out).toMatch(/Not taken out: .*trips\/copy\.png, which has the same content\./);
    expect(out).toMatch(/Not taken out: what .*trips\/2026-2027\.docx may hold of it\./);
  });

  it.each<[string[], string]>([
    [['redact', '--file', 'map.png', '--why', 'x'], 'Name the policy'],
    [redact('mpa.png'), 'Did you mean “map.png”?'],
    [redact('map.png', '--words', 'gate'), '--file and --words are two things'],
    [['redact', 'trips', 'way', '--file', 'map.png', '--why', 'x'], 'leave the clause out'],
  ])('%j is refused', async (words, says) => {
    const at = await school();
    const before = contentsOf(at.folder);
    expect(await at.run(...words)).toMatchObject({
      code: 2,
      err: expect.stringContaining(says) as string,
    });
    expect(contentsOf(at.folder)).toEqual(before);
  });

  it('finds the whole use, whatever its words are', async () => {
    const at = await school();
    const file = join(at.folder, 'trips/2026-2027.mdx');
    await at.run('new', 'trips', '2027-2028', '--yes');
    const draft = file.replace('2026-2027', '2027-2028');
    replaceIn(
      draft,
      '![The way from the gate to the hall](map-2.png)',
      '**![The \\[new\\] way (on foot)](./map-2.png)** and ![again](map-2.png)',
    );
    expect((await at.run(...redact('map-2.png'))).code).toBe(0);
    expect(readFileSync(draft, 'utf8')).toContain(
      '**The \\[new\\] way (on foot) (removed)** and again (removed)',
    );
  });
});
