/** Names in addresses, and links that work wherever the built folder is published. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, relative, rootOf } from '../../../src/policy/address.ts';
import {
  RESERVED,
  compareEditionSlugs,
  editionName,
  isEditionSlug,
  isPolicySlug,
  suggestEdition,
} from '../../../src/policy/slugs.ts';
import { strings } from '../../../src/strings/strings.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4})?$/);
const folders = fc.array(word, { maxLength: 4 }).map((parts) => parts.map((p) => `${p}/`).join(''));
const file = fc.constantFrom('', '', 'edition.json', 'comparison.json');
const page = fc.tuple(folders, file).map((parts) => parts.join(''));
const anchored = fc
  .tuple(page, fc.option(word, { nil: undefined }))
  .map(([to, id]) => (id ? `${to}#${id}` : to));

describe('relative links', () => {
  it('resolved at the page lead to the target under any folder of any host', () => {
    fc.assert(
      fc.property(page, anchored, folders, (from, to, prefix) => {
        const root = `https://example.org/${prefix}`;
        expect(new URL(relative(from, to), root + from).href).toBe(root + to);
      }),
    );
  });

  it('do the same from a page that is open at an anchor', () => {
    fc.assert(
      fc.property(page, word, anchored, (from, id, to) => {
        const root = 'https://example.org/school/';
        expect(new URL(relative(`${from}#${id}`, to), root + from).href).toBe(root + to);
      }),
    );
  });

  it('are never empty, which would reload the page with its query', () => {
    fc.assert(fc.property(page, anchored, (from, to) => relative(from, to) !== ''));
  });

  it.each([
    ['', ''],
    ['404.html', ''],
    ['search/', '../'],
    ['social-media/compare/2022-2023/2026-2027/', '../../../../'],
  ])('the way up from %j is %j', (from, up) => expect(rootOf(from)).toBe(up));
});

it('published addresses stay as they are', () => {
  const [p, e, f, id] = ['social-media', '2022-2023', '2026-2027', 'students-as-friends'] as const;
  expect([
    address.home(),
    address.search(),
    address.policy(p),
    address.policy(p, id),
    address.edition(p, e),
    address.edition(p, e, id),
    address.editionJson(p, e),
    address.history(p),
    address.comparison(p, e, f),
    address.comparison(p, e, f, id),
    address.comparisonJson(p, e, f),
    address.clause(p, id),
    address.reviews(),
    address.parents(),
    address.staff(),
    address.governors(),
    address.accessibility(),
    address.linking(),
    address.linking('A54A-XTBZ-RETW-3XKY'),
    address.codesJson(),
    address.on(),
    address.on('2025-03-20', '2025-05-03'),
    address.policyOn(p),
    address.policyOn(p, 'May 2025'),
    address.certificate(p, e),
    address.certificate(p, e, id, '2025-05-03'),
    address.daysJson(),
  ]).toEqual([
    '',
    'search/',
    'social-media/',
    'social-media/#students-as-friends',
    'social-media/2022-2023/',
    'social-media/2022-2023/#students-as-friends',
    'social-media/2022-2023/edition.json',
    'social-media/history/',
    'social-media/compare/2022-2023/2026-2027/',
    'social-media/compare/2022-2023/2026-2027/#students-as-friends',
    'social-media/compare/2022-2023/2026-2027/comparison.json',
    'social-media/clauses/students-as-friends/',
    'reviews/',
    'parents/',
    'staff/',
    'governors/',
    'accessibility/',
    'linking/',
    'linking/?code=A54A-XTBZ-RETW-3XKY#_checking',
    'linking/codes.json',
    'on/',
    'on/2025-03-20/?day=2025-05-03',
    'social-media/on/',
    'social-media/on/?day=May%202025',
    'social-media/2022-2023/certificate/',
    'social-media/2022-2023/certificate/?day=2025-05-03#students-as-friends',
    'on/days.json',
  ]);
});

it('no policy can take the first word of one of the site’s own addresses', () => {
  const own = [
    ...[address.search(), address.reviews(), address.parents(), address.staff()],
    ...[address.governors(), address.accessibility(), address.linking(), 'pagefind/', 'assets/'],
    ...[address.history(''), address.comparison('', '', ''), address.clause('', '')],
  ].map((to) => to.split('/').find((part) => part !== '')!);
  expect(own.filter((name) => !RESERVED.has(name))).toEqual([]);
});

describe('names of policies and editions', () => {
  it.each(['social-media', 'a', 'key-stage-1', 'x1'])('%s names a policy', (name) =>
    expect(isPolicySlug(name)).toBe(true),
  );
  it.each(['', 'Social', '1a', 'a--b', 'a-', '-a', 'a_b', 'a.b', 'é', '2022-2023'])(
    '%j names none',
    (name) => expect(isPolicySlug(name)).toBe(false),
  );
  it.each(['2022-2023', '2022-2023.2', '2022-2023.12', '1999-2000'])('%s names an edition', (n) =>
    expect(isEditionSlug(n)).toBe(true),
  );
  it.each(['2022', '2022-2024', '2023-2022', '2022-23', '2022-2023.1', '2022-2023.02', 'draft'])(
    '%s names none',
    (name) => expect(isEditionSlug(name)).toBe(false),
  );

  it.each([
    ['2026-27.mdx', '2026-2027'],
    ['policy 2019.md', '2019-2020'],
    ['2026.mdx', '2026-2027'],
  ])('%s may mean %s', (name, meant) => expect(suggestEdition(name)).toBe(meant));

  it('editions are in the order of their years, further ones after the first', () => {
    const order = [
      '2019-2020',
      '2022-2023',
      '2022-2023.2',
      '2022-2023.3',
      '2022-2023.10',
      '2023-2024',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
        expect(shuffled.sort(compareEditionSlugs)).toEqual(order);
      }),
    );
  });

  it.each([
    ['2022-2023', '2022–2023'],
    ['2022-2023.2', '2022–2023, second edition'],
    ['2022-2023.5', '2022–2023, fifth edition'],
    ['2022-2023.7', '2022–2023, 7th edition'],
    ['2022-2023.22', '2022–2023, 22nd edition'],
  ])('%s is called %s', (slug, name) => expect(editionName(slug, strings())).toBe(name));
});
