/** Time and memory of one method on ten thousand words fully rewritten; prints JSON. */
import { MARKERS } from './markers.ts';

const WORDS = 10_000;
const marker = MARKERS.find(({ name }) => name === process.argv[2])!;

/** Numbers from 0 to 1, the same on every run (mulberry32). */
let state = 7;
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const letter = (): string => String.fromCharCode(97 + Math.floor(random() * 26));
const vocabulary = Array.from({ length: 3000 }, () =>
  Array.from({ length: 3 + Math.floor(random() * 7) }, letter).join(''),
);
/** Common words are common: the product of two chances leans to the front. */
const word = (): string => vocabulary[Math.floor(random() * random() * vocabulary.length)]!;
const text = (): string =>
  Array.from({ length: WORDS }, () => word() + (random() < 1 / 18 ? '.' : '')).join(' ');

const [before, after] = [text(), text()];
const start = process.cpuUsage().user;
marker.mark(before, after);
console.log(
  JSON.stringify({
    seconds: (process.cpuUsage().user - start) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
