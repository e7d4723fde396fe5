/** Writes an Atom feed (RFC 4287). */
import { escapeHtml } from './html.ts';

export interface AtomFeed {
  /** A name that never changes, wherever the feed is put: `urn:uuid:…`. */
  id: string;
  title: string;
  /** Who publishes it. */
  author: string;
  language: string;
  /** The feed's own whole address, if it is known. Without it, feed readers resolve links from where they found the feed. */
  self?: string | undefined;
  /** The page with the same content, as a link from the feed. */
  page: string;
  /** The newest first. */
  entries: readonly AtomEntry[];
}

export interface AtomEntry {
  id: string;
  title: string;
  /** ISO date. */
  day: string;
  /** A link from the feed. */
  link: string;
  /** One word for what it is. */
  category: string;
  summary: string;
  /** The whole entry as HTML. */
  html: string;
}

const EPOCH = '1970-01-01';
const time = (day: string) => `${day}T00:00:00Z`;

/** The feed as XML. Its time is that of its newest entry, so that the same entries give the same file. */
export function toAtom(feed: AtomFeed): string {
  const newest = feed.entries.map((e) => e.day).toSorted();
  const { self } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}"${self ? ` xml:base="${xml(self)}"` : ''}>`,
    element('id', feed.id),
    element('title', feed.title),
    element('updated', time(newest.at(-1) ?? EPOCH)),
    `<author>${element('name', feed.author)}</author>`,
    ...(self ? [`<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`] : []),
    `<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

const entry = ({ id, title, day, link, category, summary, html }: AtomEntry) =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', time(day)),
    `<link rel="alternate" type="text/html" href="${xml(link)}"/>`,
    `<category term="${xml(category)}"/>`,
    element('summary', summary),
    `<content type="html">${xml(html)}</content>`,
    '</entry>',
  ].join('\n');

const element = (name: string, text: string) => `<${name}>${xml(text)}</${name}>`;

/** Escapes a text; characters that XML 1.0 does not allow are left out. */
const xml = (text: string) =>
  escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
