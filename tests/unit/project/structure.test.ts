/** The shape of the source: imports between rooms go one way, no circles, files named by what they export. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { circlesOf, measure, readHouse, type SourceFile } from '../../structure/house.ts';
import { ROOMS, brokenRule } from '../../structure/rooms.mjs';

const house = readHouse('.');
const figures = measure(house);
const file = (path: string, ...imports: string[]): [string, SourceFile] => [
  path,
  { path, lines: 1, imports, exports: [] },
];

describe('the source', () => {
  it('has no circle of imports, including imports of types', () => {
    expect(figures.circles).toEqual([]);
  });

  it('has no import against the order of the rooms', () => {
    expect(figures['imports against the order of the rooms']).toEqual([]);
  });

  it('has files that are named by what they export', () => {
    expect(figures['files named by none of their exports']).toEqual([]);
  });

  it('has a room for every folder', () => {
    const folders = new Set([...house.keys()].map((path) => path.split('/')[1]!));
    const rooms = Object.keys(ROOMS);
    expect([...folders].filter((f) => !f.includes('.') && !rooms.includes(f))).toEqual([]);
  });

  it('has no two files of the same name, and none with a name that says nothing', () => {
    const names = [...house.keys()]
      .filter((path) => path.endsWith('.ts') && !path.startsWith('src/pages/'))
      .map((path) => path.split('/').at(-1)!.replace('.ts', ''));
    const repeated = names.filter((name, i) => name !== 'index' && names.indexOf(name) !== i);
    expect(repeated).toEqual([]);
    const empty =
      /^(words|side|common|kinds|residue|loose|settle|remember|traps|types|utils|helpers)$/;
    expect(names.filter((name) => empty.test(name))).toEqual([]);
  });
});

describe('the rules', () => {
  it('go down from room to room', () => {
    const order = Object.keys(ROOMS);
    for (const [room, { mayImport }] of Object.entries(ROOMS))
      for (const below of mayImport)
        if (below !== 'styles')
          expect(order.indexOf(below), `${room} → ${below}`).toBeLessThan(order.indexOf(room));
  });

  it('say where a thing belongs', () => {
    expect(brokenRule('src/policy/a.ts', 'src/language/b.ts')).toBeNull();
    expect(brokenRule('src/policy/a.ts', 'src/policy/b.ts')).toBeNull();
    expect(brokenRule('src/policy/a.ts', 'src/site/b.ts')).toMatch(
      /^src\/policy holds one edition.*may import src\/language, src\/strings, src\/messages, not src\/site \(what each page shows/,
    );
    expect(brokenRule('src/attic/a.ts', 'src/site/b.ts')).toMatch(/no room of the house/);
  });

  it('are applied by the linter, to types and to imports on demand as well', async () => {
    const eslint = new ESLint();
    const lint = async (text: string) => {
      const [result] = await eslint.lintText(text, { filePath: 'src/language/suggest.ts' });
      return result!.messages.filter((m) => m.ruleId === 'rooms/one-way').length;
    };
    expect(await lint("import type { School } from '../content/school.ts';\n")).toBe(1);
    expect(await lint("export * from '../content/school.ts';\n")).toBe(1);
    expect(await lint("await import('../content/school.ts');\n")).toBe(1);
    expect(await lint("import { fold } from './fold.ts';\n")).toBe(0);
  });

  it('find circles of any length', () => {
    const circles = circlesOf(
      new Map([file('a', 'b'), file('b', 'c'), file('c', 'a', 'd'), file('d'), file('e', 'e')]),
    );
    expect(circles.map((circle) => circle.toSorted())).toEqual([['a', 'b', 'c'], ['e']]);
  });
});
