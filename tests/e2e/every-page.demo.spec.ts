/** Every page of the demonstration school: valid HTML, and no space before a punctuation mark. */
import { expect, test } from './site.ts';
import { findStraySpaces, validate } from './every-page.ts';

test('every page is valid HTML', async () => {
  const { pages, faults } = await validate('dist-e2e-demo');
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(400);
});

test('no space stands before a punctuation mark', () => {
  expect(findStraySpaces('dist-e2e-demo')).toEqual([]);
});
