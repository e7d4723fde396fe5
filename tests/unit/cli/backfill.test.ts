/** Texts of years ago, found and added after later ones were published. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCommand } from './run-command.ts';
import { copyOf } from './temporary-content.ts';

const SMALL = 'tests/fixtures/small';

/** A text as a file outside the content folder. */
function paper(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'old.md');
  writeFileSync(file, text);
  return file;
}

const OLD = `# Pets in School Policy

## Which animals

A class may keep a hamster, a rabbit or a fish.

Nobody brings a snake.
`;

describe('an edition of years ago', () => {
  async function added(name = '2019-2020', adopt: string[] = ['--on', '2019-10-02']) {
    const folder = copyOf(SMALL);
    const at = ['--content', folder];
    const imported = await runCommand([
      'import',
      paper(OLD),
      '--policy',
      'pets',
      '--edition',
      name,
      '--yes',
      ...at,
    ]);
    const adopted = await runCommand(['adopt', 'pets', name, ...adopt, '--yes', ...at]);
    return { folder, at, imported, adopted };
  }

  it('has the ids of the edition that follows it, supersedes nothing and takes no facts over', async () => {
    const { folder, imported } = await added();
    expect(imported).toMatchObject({ code: 0 });
    const source = readFileSync(`${folder}/pets/2019-2020.mdx`, 'utf8');
    const ids = [...source.matchAll(/\{\/\* #(\S+) \*\/\}/g)].map(([, id]) => id);
    const later = readFileSync(`${folder}/pets/2024-2025.mdx`, 'utf8');
    expect(ids.filter((id) => later.includes(`#${id} `)).length).toBeGreaterThan(0);
    expect(source).not.toMatch(/supersedes|owner|audience|lineage/);
    expect(imported.out).toContain('Redline to 2024-2025, which follows it');
  });

  it('is said to be superseded, and by what', async () => {
    const { adopted } = await added();
    expect(adopted.code).toBe(0);
    expect(adopted.out).toMatch(
      /in force +from 2 October 2019, the day of its approval, until 11 September 2024/,
    );
    expect(adopted.out).toMatch(/today +Superseded/);
    expect(adopted.out).toMatch(/superseded by +2024–2025/);
  });

  it('asks nothing of what was sealed before it', async () => {
    const { folder, at } = await added();
    const untouched = (path: string) =>
      expect(readFileSync(`${folder}/${path}`, 'utf8')).toBe(
        readFileSync(`${SMALL}/${path}`, 'utf8'),
      );
    untouched('pets/2024-2025.mdx');
    const { code, out } = await runCommand(['check', ...at]);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).not.toMatch(/2024-2025\.mdx.*(id-vanished|id-reused|change-unexplained)/);
    expect((await runCommand(['verify', ...at])).code).toBe(0);
  });

  it('may have no recorded approval, which is said', async () => {
    const { folder, adopted } = await added('2019-2020', ['--on', 'unrecorded']);
    expect(adopted).toMatchObject({ code: 0 });
    expect(adopted.out).toContain('from a day that is not recorded (for 2019–2020)');
    expect(readFileSync(`${folder}/pets/2019-2020.mdx`, 'utf8')).not.toContain('approvedOn');
  });

  it('is not one of this year: its day is known', async () => {
    const { adopted } = await added('2026-2027', ['--on', 'unrecorded']);
    expect(adopted).toMatchObject({ code: 2 });
    expect(adopted.err).toContain('2026-2027 is not over: write the day');
  });

  it('cannot be begun with “new”, which says what to do', async () => {
    const folder = copyOf(SMALL);
    const { code, err } = await runCommand(['new', 'pets', '2019-2020', '--content', folder]);
    expect(code).toBe(2);
    expect(err).toContain('2019-2020 comes before every published edition');
    expect(err).toContain('import <file> --policy pets --edition 2019-2020');
  });
});

it('comes to the same, in whatever order the editions are published', async () => {
  const texts: Record<string, string> = {
    '2018-2019': 'A class may keep a hamster.\n\nThe cage is cleaned every week.',
    '2020-2021': 'A class may keep a hamster or a fish.\n\nThe cage is cleaned every week.',
    '2022-2023': 'A class may keep a fish.\n\nThe tank is cleaned every day.',
  };
  const days: Record<string, string> = {
    '2018-2019': '2018-10-01',
    '2020-2021': '2020-10-01',
    '2022-2023': '2022-10-01',
  };
  const orders = [
    ['2018-2019', '2020-2021', '2022-2023'],
    ['2022-2023', '2020-2021', '2018-2019'],
    ['2020-2021', '2022-2023', '2018-2019'],
    ['2022-2023', '2018-2019', '2020-2021'],
  ];
  const found = [];
  for (const order of orders) {
    const folder = mkdtempSync(join(tmpdir(), 'policies-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(`${folder}/school.yaml`, 'name: Hill School\ntimeZone: Europe/London\n');
    for (const name of order) {
      const file = paper(`# Animals Policy\n\n${texts[name]}\n`);
      const at = ['--yes', '--content', folder];
      await runCommand(['import', file, '--policy', 'animals', '--edition', name, ...at]);
      const path = `${folder}/animals/${name}.mdx`;
      // What an author would write of the clauses that changed; the years after it are not touched.
      const source = readFileSync(path, 'utf8');
      const earlier = order.slice(0, order.indexOf(name)).filter((other) => other < name);
      const before = earlier.sort().at(-1);
      if (before) {
        const was = readFileSync(`${folder}/animals/${before}.mdx`, 'utf8').split('\n');
        const lines = source.split('\n').filter((line) => /#\S+ \*\/\}$/.test(line));
        const changed = lines.filter((line) => !was.includes(line));
        const gone = [...source.matchAll(/^# {3}(\S+): \S/gm)].map(([, id]) => id ?? '');
        const ids = [...changed.map((line) => /#(\S+) \*/.exec(line)?.[1] ?? ''), ...gone];
        const changes = ids.map((id) => `  ${id}: { kind: substantive, why: Other animals. }\n`);
        const lineage = gone.map((id) => `  ${id}: { to: none, why: It was left out. }\n`);
        const entries = [
          ...(changes.length > 0 ? ['changes:\n', ...changes] : []),
          ...(lineage.length > 0 ? ['lineage:\n', ...lineage] : []),
        ];
        writeFileSync(
          path,
          source.replace('status: draft\n', `status: draft\n${entries.join('')}`),
        );
      }
      const adopted = await runCommand(['adopt', 'animals', name, '--on', days[name] ?? '', ...at]);
      expect(adopted.err).toBe('');
    }
    const status = await runCommand(['status', '--all', '--json', '--content', folder]);
    const { editions } = JSON.parse(status.out) as { editions: object[] };
    found.push(editions);
    expect((await runCommand(['verify', '--content', folder])).code).toBe(0);
  }
  for (const one of found) expect(one).toEqual(found[0]);
  expect(found[0]).toMatchObject([
    { edition: '2022-2023', standing: 'in-force', spans: [{ from: '2022-10-01', to: null }] },
    { edition: '2020-2021', standing: 'superseded', spans: [{ to: '2022-09-30' }] },
    {
      edition: '2018-2019',
      standing: 'superseded',
      spans: [{ from: '2018-10-01', to: '2020-09-30' }],
    },
  ]);
});
