/** Ways in which somebody may change a built site, and not the content. */
import { seeded, type Random } from '../../bench/compare/random.ts';
import type { Files } from './built-site.ts';

/** Changes the files; gives the path of the one that a finding has to name, or null where it cannot be done. */
type Edit = (site: Files, random: Random) => string | null;

/** A kind of edit, and whether it is noticed even where the manifest was changed with it. */
interface EditKind {
  edit: Edit;
  /** True where the register, or what every page of ours has, gives it away. */
  showsItself: boolean;
}

const EDITIONS = ['house-rules/2024-2025', 'house-rules/2025-2026', 'pets/2024-2025'];
const CURRENT = ['house-rules', 'pets'];

/** A page chosen by its address. */
const pages = (site: Files, like: RegExp) => [...site.keys()].filter((path) => like.test(path));
const textOf = (site: Files, path: string) => site.get(path)!.toString('utf8');
const write = (site: Files, path: string, text: string) => void site.set(path, Buffer.from(text));

/** Replaces one of the places that a pattern finds; the pattern’s first group where it has one. */
function replaceOne(
  site: Files,
  path: string,
  pattern: RegExp,
  random: Random,
  change: (found: string) => string,
): string | null {
  const text = textOf(site, path);
  const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags}d`))];
  if (found.length === 0) return null;
  const { indices } = random.pick(found);
  const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0];
  write(site, path, text.slice(0, start) + change(text.slice(start, end)) + text.slice(end));
  return path;
}

const otherWord = (word: string) => (word === 'zebra' ? 'gnu' : 'zebra');

/** Another word in one of the files of that name. */
const wordIn =
  (like: RegExp, words: RegExp): Edit =>
  (site, random) =>
    replaceOne(site, random.pick(pages(site, like)), words, random, otherWord);

/** The words of clauses on a page: what is between tags in the paragraphs of its text. */
const CLAUSE_WORDS = /<div class="t">(?:(?!<\/div>).)*?<p>(?:[^<]* )?([A-Za-z’]{2,})/gs;
const END_OF_CLAUSE = /(?<=<div class="t">(?:(?!<\/div>).)*)<\/p>(?= +<\/div>)/gs;
const index = (folder: string) => `${folder}/index.html`;
const editionPage = (random: Random) => index(random.pick([...EDITIONS, ...CURRENT]));

/** Puts something right behind the head of a page, or before its end. */
const inPage =
  (what: string, before: string): Edit =>
  (site, random) => {
    const path = random.pick(pages(site, /\.html$/));
    const text = textOf(site, path);
    if (!text.includes(before)) return null;
    write(
      site,
      path,
      text.replace(before, () => what + before),
    );
    return path;
  };

const anyOf =
  (...edits: Edit[]): Edit =>
  (site, random) =>
    random.pick(edits)(site, random);

export const EDITS: Record<string, EditKind> = {
  'a word on an edition’s page': {
    edit: (site, random) =>
      replaceOne(site, index(random.pick(EDITIONS)), CLAUSE_WORDS, random, otherWord),
    showsItself: true,
  },
  'a word on the current page': {
    edit: (site, random) =>
      replaceOne(site, index(random.pick(CURRENT)), CLAUSE_WORDS, random, otherWord),
    showsItself: true,
  },
  'a word less on an edition’s page': {
    edit: (site, random) => replaceOne(site, editionPage(random), CLAUSE_WORDS, random, () => ''),
    showsItself: true,
  },
  'a word in edition.json': {
    edit: (site, random) =>
      replaceOne(
        site,
        `${random.pick(EDITIONS)}/edition.json`,
        /"text": ?"(?:[^"]* )?([A-Za-z]{3,})/g,
        random,
        otherWord,
      ),
    showsItself: true,
  },
  'a word in comparison.json': {
    edit: wordIn(/comparison\.json$/, /[a-z]{4,}(?=[ .])/g),
    showsItself: false,
  },
  'a word in a table of changes or reviews': {
    edit: wordIn(/\.csv$/, /[a-z]{4,}/g),
    showsItself: false,
  },
  'a word in a feed': { edit: wordIn(/feed\.xml$/, />[^<]*?([a-z]{4,})/g), showsItself: false },
  'a day in the calendar': {
    edit: wordIn(/\.ics$/, /2\d{7}/g),
    showsItself: false,
  },
  'a byte of the search index': {
    edit: (site, random) => {
      const path = random.pick(pages(site, /^(pagefind|search)\/.*(pf_|words\.json|wasm)/));
      const bytes = Buffer.from(site.get(path)!);
      const at = random.below(bytes.length);
      bytes[at] = bytes[at]! ^ 1;
      site.set(path, bytes);
      return path;
    },
    showsItself: false,
  },
  'a word on a page of history, of a comparison or of a clause': {
    edit: wordIn(/(history|compare\/.*|clauses\/.*)\/index\.html$/, />[^<]*?([a-z]{4,})/g),
    showsItself: false,
  },
  'a page removed': {
    edit: (site, random) => {
      const path = random.pick(pages(site, /\.html$/));
      site.delete(path);
      return path;
    },
    showsItself: false,
  },
  'an edition’s page removed': {
    edit: (site, random) => {
      const path = editionPage(random);
      site.delete(path);
      return path;
    },
    showsItself: true,
  },
  'a file added': {
    edit: (site, random) => {
      const path = random.pick(['news/index.html', 'pets/more.html', 'assets/new.css', 'x.pdf']);
      site.set(path, Buffer.from('New.'));
      return path;
    },
    showsItself: false,
  },
  'a policy or an edition invented': {
    edit: (site, random) => {
      const from = random.pick(EDITIONS);
      const to = random.pick(['uniform', 'pets/2019-2020', 'house-rules/2025-2026.2']);
      write(site, index(to), textOf(site, index(from)));
      return index(to);
    },
    showsItself: true,
  },
  'a script from elsewhere': {
    edit: inPage('<script src="https://elsewhere.example.com/x.js"></script>', '</body>'),
    showsItself: true,
  },
  'a script in a page': {
    edit: anyOf(
      inPage('<script>document.title = "No rules"</script>', '</head>'),
      inPage('<svg onload="alert(1)"></svg>', '</body>'),
      inPage('<a href=" java\nscript:alert(1)">Read on</a>', '</body>'),
    ),
    showsItself: true,
  },
  'a frame, a form or a way to another site': {
    edit: anyOf(
      inPage('<iframe src="https://elsewhere.example.com/"></iframe>', '</body>'),
      inPage('<form action="//elsewhere.example.com/"><input name="q"></form>', '</body>'),
      inPage(
        '<meta http-equiv="refresh" content="0; url=https://elsewhere.example.com/">',
        '</head>',
      ),
      inPage('<base href="https://elsewhere.example.com/">', '</head>'),
      inPage('<link rel="stylesheet" href="https://elsewhere.example.com/x.css">', '</head>'),
    ),
    showsItself: true,
  },
  'a weaker security policy': {
    edit: (site, random) =>
      replaceOne(
        site,
        random.pick(pages(site, /\.html$/)),
        /default-src 'none'/g,
        random,
        () => 'default-src *',
      ),
    showsItself: true,
  },
  'a clause hidden': {
    edit: (site, random) => {
      const path = editionPage(random);
      const [what, how] = random.pick([
        [/<div class="c" /g, '<div hidden class="c" '],
        [/<li class="c" /g, '<li style="display: none" class="c" '],
        [/<\/style>/g, '</style><style>.c { display: none }</style>'],
        [/<div class="body">/g, '<div class="body hidden">'],
      ] as const);
      return replaceOne(site, path, what, random, () => how);
    },
    showsItself: true,
  },
  'the target of a link': {
    edit: (site, random) =>
      replaceOne(
        site,
        random.pick(pages(site, /index\.html$/)),
        /<a href="([^"]*)"/g,
        random,
        (to) => `${to}x`,
      ),
    showsItself: false,
  },
  'a number': {
    edit: anyOf(
      (site, random) =>
        replaceOne(
          site,
          editionPage(random),
          /<a class="n"[^>]*> ([^<]*?\w+\)?) /g,
          random,
          () => '99',
        ),
      (site, random) =>
        replaceOne(
          site,
          editionPage(random),
          /<a class="n"[^>]* id="([^"]*)"/g,
          random,
          () => '99',
        ),
      (site, random) =>
        replaceOne(
          site,
          `${random.pick(EDITIONS)}/edition.json`,
          /"number": ?(null|"[^"]*")/g,
          random,
          () => '"99"',
        ),
    ),
    showsItself: true,
  },
  'a page in the place of another': {
    edit: (site, random) => {
      const path = editionPage(random);
      const other = random.pick(
        EDITIONS.filter((e) => textOf(site, index(e)) !== textOf(site, path)),
      );
      // The edition in force has two pages, of the same words.
      if (path === 'house-rules/index.html' && other === 'house-rules/2025-2026') return null;
      if (path === 'pets/index.html' && other === 'pets/2024-2025') return null;
      if (index(other) === path) return null;
      write(site, path, textOf(site, index(other)));
      return path;
    },
    showsItself: true,
  },
  'a clause removed, or two in another order': {
    edit: (site, random) => {
      const path = editionPage(random);
      const text = textOf(site, path);
      const items = [...text.matchAll(/<li class="c".*?<\/li>/gs)].map(([item]) => item);
      const [first = '', second = ''] = items;
      if (second === '') return null;
      const changed = random.pick([
        text.replace(second, ''),
        text.replace(first, '\0').replace(second, first).replace('\0', second),
        text.replace(first, first + first),
      ]);
      write(site, path, changed);
      return path;
    },
    showsItself: true,
  },
  'a clause more, or words between two': {
    edit: (site, random) => {
      const [what, like] = random.pick([
        [
          '<div class="c" id="sing"><div class="t"><p>Nobody may sing.</p></div></div>',
          /<h2 class="c"/g,
        ],
        ['<p>None of this is so.</p>', /<h2 class="c"/g],
        [' not', END_OF_CLAUSE],
        ['<sup> not</sup>', END_OF_CLAUSE],
      ] as const);
      return replaceOne(site, editionPage(random), like, random, (before) => what + before);
    },
    showsItself: true,
  },
  'a title or a code': {
    edit: (site, random) =>
      replaceOne(
        site,
        editionPage(random),
        /<h1>([^<]*)<\/h1>|<code>([^<]*)<\/code>/g,
        random,
        (found) => found.replace(/\w(?=\w*<|\w*$)/, 'Q'),
      ),
    showsItself: true,
  },
  'a style sheet or a script of the site': {
    edit: (site, random) => {
      const path = random.pick(pages(site, /\.(css|js)$/));
      write(site, path, `${textOf(site, path)}\n.c{display:none}`);
      return path;
    },
    showsItself: false,
  },
  'the manifest': {
    edit: (site, random) =>
      replaceOne(site, 'manifest.json', /"sha256":"([0-9a-f]{64})"/g, random, (hash) =>
        hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    // What it is wrong about is named.
    showsItself: false,
  },
};

export interface Edited {
  kind: string;
  site: Files;
  /** The file that a finding has to name. */
  file: string;
}

/** An edit of a kind, at a place of its own for each seed. */
export function editedSite(original: Files, kind: string, seed: number): Edited {
  const { edit } = EDITS[kind]!;
  const random = seeded(seed);
  for (let tries = 0; tries < 100; tries++) {
    const site = new Map(original);
    const file = edit(site, random);
    if (file === null) continue;
    const [bytes, before] = [site.get(file), original.get(file)];
    if (!bytes || !before || !bytes.equals(before)) return { kind, site, file };
  }
  throw new Error(`“${kind}” cannot be done to this site.`);
}
