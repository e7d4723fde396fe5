/** One file for what every first search needs: what is in it, and that it comes apart as it was put together. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/search/pack.ts';
import { startPack } from '../../../src/search/start-pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const filter = (name: string) => gzipSync(bytes(`pagefind_dcd\x82d${name}\x82`));

describe('a pack', () => {
  const files = new Map([
    ['pagefind/a', bytes('one')],
    ['pagefind/é', new Uint8Array()],
    ['c', new Uint8Array([0, 255, 7])],
  ]);

  it('comes apart as it was put together, wherever it stands in memory', () => {
    const packed = pack(files);
    const within = new Uint8Array(packed.length + 3);
    within.set(packed, 3);
    for (const one of [packed, within.subarray(3)])
      expect([...unpack(one)].map(([path, content]) => [path, [...content]])).toEqual(
        [...files].map(([path, content]) => [path, [...content]]),
      );
  });

  it('is refused where it was cut off, or is something else', () => {
    const packed = pack(files);
    for (let length = 0; length < packed.length; length++)
      expect(() => unpack(packed.subarray(0, length)), String(length)).toThrow();
    expect(() => unpack(bytes('<!doctype html><title>Log in</title>'))).toThrow();
  });
});

describe('the pack of a first search', () => {
  const site = (size: number) =>
    new Map([
      ['pagefind/pagefind.js', bytes('program')],
      ['pagefind/fragment/a.pf_fragment', new Uint8Array(size)],
      ['pagefind/filter/k.pf_filter', filter('kind')],
      ['pagefind/filter/b.pf_filter', filter('bind')],
      ['pagefind/index/a.pf_index', new Uint8Array(size)],
      ['pagefind/pagefind.en_1.pf_meta', bytes('meta')],
      ['pagefind/pagefind-entry.json', bytes('{}')],
      ['pagefind/wasm.en.pagefind', bytes('wasm')],
    ]);
  const always = [
    'pagefind/wasm.en.pagefind',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.en_1.pf_meta',
    'pagefind/filter/k.pf_filter',
  ];
  const inPack = (size: number) => [...unpack(startPack(site(size))).keys()];

  it('has everything of a small site but the program, and each file once', () => {
    const rest = ['index/a.pf_index', 'fragment/a.pf_fragment', 'filter/b.pf_filter'];
    expect(inPack(9000)).toEqual([...always, ...rest.map((file) => `pagefind/${file}`)]);
  });

  it('has the whole index and no texts where both are too much, and of a large site what is always needed', () => {
    expect(inPack(25_000)).toEqual([...always, 'pagefind/index/a.pf_index']);
    expect(inPack(45_000)).toEqual(always);
  });
});
