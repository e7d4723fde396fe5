/** The feed, read back by another XML parser and compared with what RFC 4287 requires. */
import { XmlElement, parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toAtom, type AtomEntry, type AtomFeed } from '../../../src/publish/atom.ts';

const entry: AtomEntry = {
  id: 'urn:uuid:1f0e2c1e-0000-5000-8000-000000000001',
  title: 'New edition: Trips & visits',
  day: '2026-10-14',
  link: 'trips/2026-2027/',
  category: 'edition',
  summary: 'In force.',
  html: '<p><strong>In force.</strong> 5 &lt; 6</p>',
};
const feed: AtomFeed = {
  id: 'urn:uuid:1f0e2c1e-0000-5000-8000-000000000000',
  title: 'Policies: changes',
  author: 'Larkfield Primary School',
  language: 'en-GB',
  page: './',
  entries: [entry, { ...entry, id: 'urn:uuid:2', day: '2026-11-02' }],
};

const read = (of: AtomFeed) => parseXml(toAtom(of)).root!;
const children = (of: XmlElement, name: string) =>
  of.children.filter((c): c is XmlElement => c instanceof XmlElement && c.name === name);
const one = (of: XmlElement, name: string) => {
  const [found, ...others] = children(of, name);
  expect(others).toEqual([]);
  return found ?? expect.fail(`no <${name}>`);
};

it('has what every feed must have', () => {
  const root = read(feed);
  expect(root.name).toBe('feed');
  expect(root.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
  expect(one(root, 'id').text).toBe(feed.id);
  expect(one(root, 'title').text).toBe(feed.title);
  expect(one(one(root, 'author'), 'name').text).toBe(feed.author);
  // The time of the newest entry, whatever their order.
  expect(one(root, 'updated').text).toBe('2026-11-02T00:00:00Z');
});

it('has what every entry must have', () => {
  const [first] = children(read(feed), 'entry');
  expect(one(first!, 'id').text).toBe(entry.id);
  expect(one(first!, 'title').text).toBe(entry.title);
  expect(one(first!, 'updated').text).toBe('2026-10-14T00:00:00Z');
  expect(one(first!, 'link').attributes).toMatchObject({ rel: 'alternate', href: entry.link });
  const content = one(first!, 'content');
  expect(content.attributes.type).toBe('html');
  expect(content.text).toBe(entry.html);
});

it('names its own address only if it is known', () => {
  expect(read(feed).attributes['xml:base']).toBeUndefined();
  expect(children(read(feed), 'link').map((l) => l.attributes.rel)).toEqual(['alternate']);
  const self = 'https://example.org/policies/feed.xml';
  const root = read({ ...feed, self });
  expect(root.attributes['xml:base']).toBe(self);
  expect(children(root, 'link')[0]!.attributes).toMatchObject({ rel: 'self', href: self });
});

it('is a feed even without an entry', () => {
  const root = read({ ...feed, entries: [] });
  expect(one(root, 'updated').text).toBe('1970-01-01T00:00:00Z');
});

it('is well-formed and keeps the words, whatever they are', () => {
  const words = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(words, (title) => {
      const [first] = children(read({ ...feed, entries: [{ ...entry, title }] }), 'entry');
      const kept = title
        // Characters that XML does not allow are left out; line ends become one character.
        .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        .replace(/\r\n?/g, '\n');
      expect(one(first!, 'title').text).toBe(kept);
    }),
  );
});
