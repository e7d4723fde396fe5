/** `import --folder`: a policy's old files become a line of editions, or nothing is written. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { h, odtFile, p as odtP, title } from '../import/odt.ts';
import { p, run, styled, wordFile } from '../import/word.ts';
import { runCommand } from './run-command.ts';

let home: string;
let content: string;
let old: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'folder-'));
  content = join(home, 'content');
  old = join(home, 'old');
  mkdirSync(old);
  mkdirSync(content);
  cpSync('tests/fixtures/small/school.yaml', join(content, 'school.yaml'));
});
afterEach(() => rmSync(home, { recursive: true }));

const importing = (args: string[] = [], more: Parameters<typeof runCommand>[1] = {}) =>
  runCommand(
    ['import', '--folder', old, '--policy', 'umbrellas', '--content', content, ...args],
    more,
  );
const draft = (edition: string) => readFileSync(join(content, `umbrellas/${edition}.mdx`), 'utf8');
const file = (name: string, body: string) => writeFileSync(join(old, name), wordFile({ body }));
const TITLE = styled('Title', 'Umbrella Handbook');

/** A clause of the invented handbook, about something that no other is about. */
const THINGS =
  'porch stand hook strap ribs handle ticket lodge cape locker drain mat rail peg bench gate boiler window ladder bucket'.split(
    ' ',
  );
const DEEDS =
  'is dried|is labelled|is counted|is mended|is lent|is locked|is painted|is listed'.split('|');
const clause = (n: number): string => {
  const [thing, other] = [THINGS[n % THINGS.length], THINGS[(n * 7 + 3) % THINGS.length]];
  return `The ${thing} of house ${n} ${DEEDS[n % DEEDS.length]} beside the ${other} before the bell rings ${n + 2} times.`;
};
interface Named {
  key: string;
  text: string;
}
const handbook = (clauses: readonly Named[]): string =>
  TITLE +
  Array.from({ length: 10 }, (_, section) => {
    const size = Math.ceil(clauses.length / 10);
    const part = clauses.slice(section * size, (section + 1) * size);
    return (
      styled('Heading1', `Chapter about the ${THINGS[section]}`) +
      part.map(({ text }) => p(text)).join('')
    );
  }).join('');

test('three versions of a handbook of 150 clauses: every id is followed', async () => {
  const first: Named[] = Array.from({ length: 150 }, (_, n) => ({ key: `k${n}`, text: clause(n) }));
  // Some are reworded, some go, some come; the order stays.
  const next = (of: readonly Named[], year: number): Named[] =>
    of.flatMap((one, n): Named[] => {
      if (n % 37 === year) return [];
      const text =
        n % 9 === year
          ? one.text.replace('before the bell rings', 'until the bell has rung')
          : one.text;
      const fresh =
        n % 41 === year
          ? [
              {
                key: `y${year}-${n}`,
                text: `Visitors of year ${year} sign page ${n} of the umbrella book at the lodge.`,
              },
            ]
          : [];
      return [{ ...one, text }, ...fresh];
    });
  const second = next(first, 1);
  const third = next(second, 2);
  file('Umbrella Handbook 2021-22.docx', handbook(first));
  file('handbook Autumn 2022.docx', handbook(second));
  file('Handbook 2023-2024 FINAL.docx', handbook(third));

  const { code, out, err } = await importing();
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(readdirSync(join(content, 'umbrellas')).sort()).toEqual([
    '2021-2022.mdx',
    '2022-2023.mdx',
    '2023-2024.mdx',
  ]);
  const ids = (edition: string) =>
    new Map(
      [...draft(edition).matchAll(/^(.*\S) \{\/\* #([a-z0-9-]+)[^*]*\*\/\}$/gm)].map(
        ([, text = '', id = '']) => [text, id],
      ),
    );
  const [one, two, three] = ['2021-2022', '2022-2023', '2023-2024'].map(ids);
  const idOf = new Map(first.map(({ key, text }) => [key, one!.get(text)]));
  for (const [clauses, found] of [
    [second, two],
    [third, three],
  ] as const)
    for (const { key, text } of clauses) {
      const id = found!.get(text);
      expect(id, text).toBeDefined();
      if (key.startsWith('k')) expect(id, text).toBe(idOf.get(key));
      else if (!idOf.has(key)) {
        expect([...idOf.values()]).not.toContain(id);
        idOf.set(key, id);
      } else expect(id, text).toBe(idOf.get(key));
    }
  expect(out).toMatch(/handbook Autumn 2022\.docx\s+2022-2023\s+\d+\s+0 /);
  const adopts = out.slice(out.indexOf('Written: 3 drafts')).match(/adopt umbrellas \d{4}-\d{4}/g);
  expect(adopts).toEqual(
    ['2021-2022', '2022-2023', '2023-2024'].map((year) => `adopt umbrellas ${year}`),
  );
  expect(draft('2022-2023')).toContain('supersedes: 2021-2022');
  expect(draft('2022-2023')).toContain('status: draft');
});

const small = (rule: string) => TITLE + styled('Heading1', 'Rules') + p(rule);

test('a year that is not clear is asked for, or said with what speaks for it, and nothing is written', async () => {
  file('umbrellas 2022.docx', small('Shake it outside.'));
  file('old.docx', small('Shake it outside the door.'));
  const refused = await importing();
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('umbrellas 2022.docx: its name (2021-2022 or 2022-2023)');
  expect(refused.err).toContain('old.docx: neither its name nor its text says a year');
  expect(existsSync(join(content, 'umbrellas'))).toBe(false);

  writeFileSync(join(old, 'editions.txt'), 'umbrellas 2022.docx: 2022-2023\nold.docx: skip\n');
  expect((await importing()).code).toBe(0);
  expect(readdirSync(join(content, 'umbrellas'))).toEqual(['2022-2023.mdx']);
});

test('a person is asked', async () => {
  file('old.docx', small('Shake it outside.'));
  const { code } = await importing([], { answers: ['2019-2020', true] });
  expect(code).toBe(0);
  expect(draft('2019-2020')).toContain('Shake it outside.');
});

test('two files of one year, a year that is there, and what cannot be read are said', async () => {
  file('a 2021-2022.docx', small('Shake it outside.'));
  file('b 2021-2022.docx', small('Hang it up.'));
  expect((await importing()).err).toContain('a 2021-2022.docx: 2021-2022, and so is another file');
  rmSync(join(old, 'b 2021-2022.docx'));
  writeFileSync(join(old, 'c 2022-2023.docx'), 'no Word file');
  writeFileSync(join(old, 'photo.jpg'), 'x');
  const unreadable = await importing();
  expect(unreadable.code).toBe(1);
  expect(unreadable.err).toContain('import-damaged');
  expect(unreadable.err).toContain('--skip-unreadable');
  expect(existsSync(join(content, 'umbrellas'))).toBe(false);

  const skipping = await importing(['--skip-unreadable']);
  expect(skipping.code).toBe(0);
  expect(skipping.out).toContain('Not read, because of its kind: photo.jpg');
  const before = draft('2021-2022');
  file('a 2021-2022.docx', small('Something else.'));
  file('d 2023-2024.docx', small('Hang it up.'));
  const again = await importing(['--skip-unreadable']);
  expect(again.out).toContain('2021-2022 is in');
  expect(draft('2021-2022')).toBe(before);
  expect(existsSync(join(content, 'umbrellas/2023-2024.mdx'))).toBe(true);
});

test('tracked changes are decided by a person, or the file is refused by name', async () => {
  writeFileSync(
    join(old, 'rules 2021-2022.docx'),
    wordFile({ body: `${small('Shake it.')}<w:p><w:ins w:id="1">${run('Twice.')}</w:ins></w:p>` }),
  );
  const { code, err } = await importing();
  expect(code).toBe(1);
  expect(err).toContain('rules 2021-2022.docx  import-tracked-changes');
  expect((await importing(['--reject-changes'])).code).toBe(0);
  expect(draft('2021-2022')).not.toContain('Twice.');
});

test('a folder that is not there, and an edition beside a folder, are refused', async () => {
  expect((await importing(['--edition', '2021-2022'])).code).toBe(2);
  rmSync(old, { recursive: true });
  expect((await importing()).err).toContain('There is no folder');
});

test('a year that is an OpenDocument text stands in the line like any other', async () => {
  const words = ['Umbrellas dry in the porch.', 'A borrowed umbrella comes back on Friday.'];
  file(
    'umbrellas 2021-2022.docx',
    TITLE + styled('Heading1', 'Porch') + words.map((w) => p(w)).join(''),
  );
  writeFileSync(
    join(old, 'umbrellas 2022-2023.odt'),
    odtFile({
      body: title('Umbrella Handbook') + h(1, 'Porch') + words.map((w) => odtP(w)).join(''),
    }),
  );
  const { code, err } = await importing();
  expect(err).toBe('');
  expect(code).toBe(0);
  const clauses = (edition: string) => draft(edition).replace(/^---[^]*?---\n/, '');
  expect(clauses('2022-2023')).toBe(clauses('2021-2022'));
  expect(clauses('2022-2023')).toContain(
    'Umbrellas dry in the porch. {/* #umbrellas-dry-porch */}',
  );
});
