/** What is asked of every page is found where it is missing. */
import { describe, expect, it } from 'vitest';
import { straySpaces, visibleLines } from '../../support/stray-spaces.ts';
import { htmlFaults } from '../../support/valid-html.ts';

const page = (body: string) => Buffer.from(`<!doctype html><html><body>${body}</body></html>`);

describe('a space before a punctuation mark', () => {
  it.each([
    ['<p><a href="x">The school</a>\n , London.</p>', 'school ,'],
    ['<p>See <a href="x">the policy\n</a>.</p>', 'See the policy .'],
    ['<p>What it is ( <a href="x">how</a>)</p>', '( how)'],
    ['<p>It ended in <b>2024</b> : why</p>', '2024 : why'],
  ])('is found in %s', (html, words) => {
    const [found, ...others] = straySpaces(page(html));
    expect(found).toContain(words);
    expect(others).toEqual([]);
  });

  it.each([
    '<p>The school</p>\n<p>, London.</p>',
    '<p>Time<ins><span class="hidden">added: </span>, money</ins></p>',
    '<p>from .5 to 1</p>',
    '<ul><li>one</li> <li>(two)</li></ul>',
  ])('is not found in %s', (html) => {
    expect(straySpaces(page(html))).toEqual([]);
  });

  it('stays where it is the policy’s own', () => {
    expect(straySpaces(page('<p>Ask us , please</p>'), 'Ask us , please')).toEqual([]);
  });
});

it('words are read as they are seen', () => {
  expect(visibleLines(page('<p>a <b>b</b>\n c</p><script>x</script><p>d</p>'))).toEqual([
    'a b c',
    'd',
  ]);
});

it.each([
  ['<nav aria-label="A"><a href="/">x</a></nav><nav aria-label="A"></nav>', 'unique-landmark'],
  ['<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  ['<p><div>x</div></p>', 'close-order'],
  ['<img src="a.png">', 'wcag/h37'],
])('the validator finds %s', async (body, rule) => {
  const faults = await htmlFaults(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`,
  );
  expect(faults.map((fault) => fault.split(':')[0])).toContain(rule);
});
