import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, tokenize } from '../../../src/language/tokenize.ts';

const pieces = (text: string) =>
  tokenize(text)
    .filter((token) => token.kind !== 'space')
    .map((token) => token.text);
const keys = (text: string) => tokenize(text).map((token) => token.key);

describe('tokenize', () => {
  test.each([
    ["The headteacher's co-operation", ['The', "headteacher's", 'co-operation']],
    ['parents’ evening, e.g. this', ['parents', '’', 'evening', ',', 'e.g', '.', 'this']],
    ['on GOV.UK. Then', ['on', 'GOV.UK', '.', 'Then']],
    ['staff/students', ['staff', '/', 'students']],
    ['form(s)', ['form', '(', 's', ')']],
    ['write to office@school.org.uk.', ['write', 'to', 'office@school.org.uk', '.']],
    ['(see https://school.org/a-b?c=1).', ['(', 'see', 'https://school.org/a-b?c=1', ')', '.']],
    ['“story” posts…', ['“', 'story', '”', 'posts', '…']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test.each([
    '£1,250.50',
    '9:30',
    '9.30 am',
    '3pm',
    '2.5%',
    '10 per cent',
    '6.1.14',
    '5.1(a)',
    '7(1)(a)',
    '2022–2023',
    '01/09/2022',
    '14-day',
    '1st',
    '£5 million',
    '3 October 2023',
    '3rd October',
    'October 3, 2023',
    'September 2022',
  ])('%s is one number', (text) => {
    expect(tokenize(text)).toMatchObject([{ text, kind: 'number' }]);
    expect(pieces(`on ${text}, all`)).toEqual(['on', text, ',', 'all']);
  });

  test('typing habits have the same keys', () => {
    expect(keys('“Don’t” – see…')).toEqual(keys('"Don\'t"  -  see...'));
    expect(keys('The Headteacher')).toEqual(keys('the headteacher'));
    expect(keys('IT staff')).not.toEqual(keys('it staff'));
  });

  test('stop-words are words without weight, never words of duty', () => {
    const stops = tokenize('Staff must not share it with the only student')
      .filter((token) => token.stop)
      .map((token) => token.text);
    expect(stops).toEqual(['it', 'with', 'the']);
  });

  test('a text in English is cut as the same words are beside a letter of another alphabet', () => {
    const piece = fc.constantFrom(
      ...`staff Staff's co‑operation e.g. U.K. GOV.UK _a_ IT £1,250.50 9:30 9.30 am 2.5% 10 per cent 6.1.14 5.1(a)
        2022–2023 14-day 1st £5 million 3 October 2023 September 2022 https://school.org/a-b?c=1 ... -- “ ” ’ ( ) , ; …`.split(
        /\s+/,
      ),
      ...[' ', ' ', ' ', '\n', '  ', '', '\u00A0', '\u00AD'],
    );
    const text = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (english) => {
        expect(tokenize(`${english}”é`).slice(0, -1)).toEqual(tokenize(`${english}”`));
      }),
      { numRuns: 1000 },
    );
  });

  test('every character belongs to one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('foldText keeps words and drops typing', () => {
  expect(foldText('  The “Big”\u00A0 Rule — don’t ﬁght ')).toBe('the "big" rule - don\'t fight');
});
