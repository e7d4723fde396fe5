/** A school begins: its content takes the place of what is there, which is kept. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LISTS } from '../../../src/cli/replace-content.ts';
import { finishWrites, diskFiles } from '../../../src/content/commit-files.ts';
import { EXAMPLE_FOLDER } from '../../support/example.ts';
import { runCommand } from './run-command.ts';
import { contentsOf, copyOf, failingAt } from './temporary-content.ts';

const copy = (folder = EXAMPLE_FOLDER) => join(copyOf(folder, 'content'), 'content');
const ASIDE = '-before-2026-11-23';
const init = (content: string, ...args: string[]) =>
  runCommand(['init', ...args, '--content', content]);
const HILL = ['--name', 'Hill School', '--yes'];
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="9"/></svg>\n';

const strict = async (content: string) => {
  const { code, out } = await runCommand(['check', '--strict', '--content', content]);
  expect({ code, out }).toEqual({ code: 0, out: 'All is well.\n' });
};
const schoolOf = (content: string) =>
  parse(readFileSync(join(content, 'school.yaml'), 'utf8')) as Record<string, unknown>;

describe('init', () => {
  it('puts a school without a policy in the place of the example, and keeps that', async () => {
    const content = copy();
    const ran = await init(content, ...HILL);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(`give ${content}${ASIDE} the name ${content}`);
    expect(readdirSync(content).sort()).toEqual(['register.jsonl', 'school.yaml', ...LISTS].sort());
    expect(contentsOf(`${content}${ASIDE}`)).toEqual(contentsOf(EXAMPLE_FOLDER));
    expect(schoolOf(content)).toMatchObject({ name: 'Hill School', timeZone: 'Europe/London' });
    await strict(content);
  });

  it('begins where there is no content at all', async () => {
    const content = join(dirname(copy()), 'elsewhere');
    expect(await init(content, ...HILL)).toMatchObject({ code: 0, err: '' });
    expect(existsSync(`${content}${ASIDE}`)).toBe(false);
    await strict(content);
  });

  it('writes what is given, its logo and a first policy, and all of it is well', async () => {
    const content = copy();
    const logo = join(dirname(content), 'Our logo.SVG');
    writeFileSync(logo, SVG);
    const given = {
      'short-name': 'Hill: #1',
      place: 'Exampleton',
      colour: '7a1f5c',
      email: 'office@hill.example.org',
      phone: '007',
      website: 'www.hill.example.org',
      logo,
      'first-policy': 'Policy on Lost Property',
    };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    const ran = await init(content, ...HILL, ...args);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(schoolOf(content)).toEqual({
      name: 'Hill School',
      shortName: 'Hill: #1',
      place: 'Exampleton',
      website: 'https://www.hill.example.org',
      contact: {
        questions: { name: 'the school office', email: 'office@hill.example.org', phone: '007' },
      },
      timeZone: 'Europe/London',
      language: 'en-GB',
      colour: '#7a1f5c',
      logo: 'logo.svg',
      publishDrafts: true,
    });
    expect(readFileSync(join(content, 'logo.svg'), 'utf8')).toBe(SVG);
    expect(ran.out).toContain('lost-property/2026-2027.mdx');
    await strict(content);
  });

  it.each([
    [['--colour', 'blue'], '“colour” is “blue”, which is not a colour.'],
    [['--email', 'office'], 'which is not an e-mail address.'],
    [['--time-zone', 'London'], 'which is not a time zone.'],
    [['--language', 'tlh'], 'which is not one of the site’s languages'],
    [['--logo', 'no-such.png'], 'There is no file “no-such.png”.'],
    [['--logo', 'README.md'], 'A logo is a svg, png, webp or jpg file.'],
    [['--first-policy', '2026'], 'cannot be the name of a policy'],
  ])('refuses %j, and writes nothing', async (args, why) => {
    const content = copy('tests/fixtures/attached');
    const before = contentsOf(dirname(content));
    const { code, err } = await init(content, ...HILL, ...args);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(contentsOf(dirname(content))).toEqual(before);
  });

  it('says that it needs a name where nobody can be asked', async () => {
    const { code, err } = await init(copy(), '--yes');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Say what the school is called.\nUse: npm run policy -- init --name "Hill School" --yes\nHelp: npm run policy -- init --help\n',
    });
  });

  it('refuses to replace published editions, unless told', async () => {
    const content = copy('tests/fixtures/small');
    const before = contentsOf(dirname(content));
    for (const args of [HILL, ['--example', '--yes']]) {
      const { code, err } = await init(content, ...args);
      expect(code).toBe(2);
      expect(err).toContain(`An edition in ${content} is published. Nothing was written.`);
      expect(err).toContain('init --replace-published-editions');
    }
    expect(contentsOf(dirname(content))).toEqual(before);
    expect((await init(content, ...HILL, '--replace-published-editions')).code).toBe(0);
    await strict(content);
    expect(contentsOf(`${content}${ASIDE}`)).toEqual(contentsOf('tests/fixtures/small'));
  });

  it('refuses where a register cannot be read, since something may be published', async () => {
    const content = copy();
    writeFileSync(join(content, 'register.jsonl'), '<<<<<<< HEAD\n');
    const { code, err } = await init(content, ...HILL);
    expect(code).toBe(2);
    expect(err).toContain('cannot be read, so editions may be published there. Nothing was');
  });

  it('asks a person for the name of the school whose editions would go', async () => {
    const content = copy('tests/fixtures/small');
    const args = ['init', '--content', content];
    const left = await runCommand(args, { answers: ['Hill School'] });
    expect(left).toMatchObject({ code: 1, err: 'Nothing was changed.\n' });
    const { name } = schoolOf(content);
    expect(left.asked).toEqual([`To replace them, type “${String(name)}”; to leave, press Enter:`]);
    // Everything but the name as it is offered, no first policy, and yes.
    const answers = [String(name), 'Hill School', ...Array<string>(11).fill(''), true];
    const ran = await runCommand(args, { answers });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.asked.at(-1)).toBe(`Replace what is in ${content} by Hill School?`);
    await strict(content);
  });

  it('changes nothing for a person who says no', async () => {
    const content = copy();
    const before = contentsOf(dirname(content));
    const answers = ['Hill School', ...Array<string>(11).fill(''), false];
    const ran = await runCommand(['init', '--content', content], { answers });
    expect(ran).toMatchObject({ code: 1, err: 'Nothing was changed.\n' });
    expect(contentsOf(dirname(content))).toEqual(before);
  });

  it('brings the example back, whole, and keeps the school that was there', async () => {
    const content = copy();
    await init(content, ...HILL, '--first-policy', 'Social Media');
    const school = contentsOf(content);
    const ran = await init(content, '--example', '--yes');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(contentsOf(content)).toEqual(contentsOf(EXAMPLE_FOLDER));
    expect(contentsOf(`${content}${ASIDE}-2`)).toEqual(school);
  });

  it('keeps a file as it is, or refuses', async () => {
    const content = copy();
    writeFileSync(join(content, 'school.yaml'), Buffer.from('name: \xc9cole\n', 'latin1'));
    const { code, err } = await init(content, ...HILL);
    expect(code).toBe(2);
    expect(err).toContain('school.yaml is no text in UTF-8, so it cannot be kept as it is.');
  });

  it('leaves what was, or what holds, wherever the computer stops', async () => {
    const before = contentsOf('tests/fixtures/small');
    const told = ['--first-policy', 'Pets', '--replace-published-editions'];
    for (let n = 0, done = false; !done; n++) {
      const content = copy('tests/fixtures/small');
      const files = failingAt(n, 'crash');
      const ran = await runCommand(['init', ...HILL, ...told, '--content', content], { files });
      done = ran.code === 0;
      finishWrites(content, diskFiles);
      const { 'school.yaml': school } = contentsOf(content);
      if (school === before['school.yaml']) expect(contentsOf(content)).toEqual(before);
      else {
        await strict(content);
        expect(contentsOf(`${content}${ASIDE}`)).toEqual(before);
      }
    }
  });
});

describe('new', () => {
  const begin = (content: string, ...args: string[]) =>
    runCommand(['new', ...args, '--content', content]);
  const small = () => copy('tests/fixtures/small');

  it('begins a policy that is not there yet, with a draft that is well', async () => {
    const content = small();
    const { code, out } = await begin(
      content,
      ...['visitors', '2026-2027', '--title', 'Visitors: Who Comes In'],
    );
    expect(code).toBe(0);
    expect(out).toBe(
      `${content}/visitors/2026-2027.mdx\n\n  title  Visitors: Who Comes In\n\nWrite your own sentences over those in the file. Then: npm run policy -- check\n`,
    );
    const text = readFileSync(join(content, 'visitors/2026-2027.mdx'), 'utf8');
    expect(text).toMatch(/^---\ntitle: "Visitors: Who Comes In"\nstatus: draft\n/);
    expect(text).toContain('# nextReview: Autumn 2027');
    const { out: said } = await runCommand(['check', 'visitors', '--content', content]);
    expect(said).toBe('All is well.\n');
  });

  it('takes the title from the name where it is not given, and asks a person', async () => {
    const content = small();
    expect((await begin(content, 'lost-property', '2026-2027', '--yes')).out).toContain(
      'title  Lost Property Policy',
    );
    const { asked, out } = await runCommand(
      ['new', 'visitors', '2026-2027', '--content', content],
      {
        answers: ['Who Visits Us'],
      },
    );
    expect(asked).toEqual(['Its title:']);
    expect(out).toContain('title  Who Visits Us');
  });

  it.each([
    [['pet', '2026-2027', '--yes'], 'Did you mean “pets” (Pets in School Policy)?'],
    [['pet-policy', '2026-2027', '--title', 'Pet Policy'], 'Did you mean “pets”'],
    [['Pets', '2026-2027', '--yes'], 'Did you mean “pets”'],
    [
      ['animals', '2026-2027', '--title', 'Pets in school policy'],
      'Did you mean “pets” (Pets in School Policy)? Nothing was written.',
    ],
    [['visitors', '2026-2027'], 'new visitors 2026-2027 --title "Visitors Policy"'],
    [['pets', '2026-2027', '--title', 'Pets'], '--title is for a policy that begins'],
    [['pets', '2026-2027', '--new-policy'], '--new-policy is for a policy that begins'],
    [['visitors', '2026-2027', '--from', '2024-2025'], 'There is no policy “visitors”.'],
    [['Who Comes', '2026-2027', '--yes'], 'use lower-case letters, digits and single hyphens'],
    [['staff', '2026-2027', '--yes'], 'the site needs the word for an address of its own'],
  ])('refuses %j, and writes nothing', async (args, why) => {
    const content = small();
    const { code, err } = await begin(content, ...args);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(contentsOf(content)).toEqual(contentsOf('tests/fixtures/small'));
  });

  it('begins one of nearly the same name where it is said to be another', async () => {
    const content = small();
    const args = ['pet', '2026-2027', '--title', 'One Pet Policy', '--new-policy'];
    expect((await begin(content, ...args)).code).toBe(0);
    expect(existsSync(join(content, 'pet/2026-2027.mdx'))).toBe(true);
  });

  it('leaves no folder behind where the disk is full', async () => {
    const content = small();
    const args = ['new', 'visitors', '2026-2027', '--yes', '--content', content];
    expect((await runCommand(args, { files: failingAt(0, 'full') })).code).toBe(1);
    expect(existsSync(join(content, 'visitors'))).toBe(false);
  });
});
