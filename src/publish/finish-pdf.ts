/**
 * Finishes a PDF that Chromium printed: its bookmarks in the words of the headings, and what it
 * says of itself.
 *
 * Chromium makes a bookmark of whatever is drawn for a heading, with no space between the
 * number and the words, and some of it twice where a sheet ends. The objects that change follow
 * at the end of the file, as the format provides for (ISO 32000, incremental updates). What
 * differs from one run to the next is made the same in its place, without moving anything.
 */

/** A heading as it stands on the page, in reading order. */
export interface PrintedHeading {
  /** Its number; '' where it has none. */
  number: string;
  words: string;
}

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string;
  /** Who answers for its text: the school. */
  author: string;
  /** ISO date: a day, so that the same words printed twice on it are the same file. */
  day: string;
}

interface PdfObject {
  id: number;
  body: string;
}

/** Every object that is plain text; streams are none of them. */
const OBJECT = /(?:^|\n)(\d+) 0 obj\n(<<(?:(?!endobj)[^])*?>>)\nendobj/g;
const TITLE = /\/Title (?:<[0-9A-F]*>|\((?:[^\\()]|\\[^])*\))/;

/**
 * @param pdf as Chromium's `printToPDF` gives it
 * @param headings that are shown on paper, in reading order
 * @throws Error where the file has another form than Chromium's
 */
export function finishPdf(
  pdf: Uint8Array,
  headings: readonly PrintedHeading[],
  facts: PdfFacts,
): Buffer {
  const text = settled(Buffer.from(pdf).toString('latin1'), dateOf(facts.day));
  const trailer = /trailer\n<<\/Size (\d+)\n\/Root (\d+ 0 R)\n\/Info (\d+) 0 R/.exec(text);
  const start = /startxref\n(\d+)\n%%EOF\s*$/.exec(text);
  if (!trailer || !start) throw new Error('The browser printed a PDF of an unknown form.');
  const [, size, root, info] = trailer;
  const objects = [
    { id: Number(info), body: infoOf(facts) },
    ...bookmarksOf(text, headings),
  ].toSorted((a, b) => a.id - b.id);
  const parts = [text.endsWith('\n') ? text : `${text}\n`];
  let end = parts[0]?.length ?? 0;
  const table = objects.map(({ id, body }) => {
    const part = `${id} 0 obj\n${body}\nendobj\n`;
    parts.push(part);
    const entry = `${id} 1\n${String(end).padStart(10, '0')} 00000 n \n`;
    end += part.length;
    return entry;
  });
  parts.push(
    `xref\n${table.join('')}trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${start[1]}>>\nstartxref\n${end}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

/** Words as a PDF has them: two bytes for each letter, with the mark that says so. */
const pdfWords = (words: string): string => {
  const bytes = Buffer.from(`\ufeff${words}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
};

/** A day as Chromium writes the time of printing. */
const dateOf = (day: string) => `(D:${day.replaceAll('-', '')}000000+00'00')`;

/** With the day in the place of the time, and the heads of tables counted from one in every run. */
function settled(text: string, date: string): string {
  const node = /\(node(\d{8})\)/g;
  const ids = [...new Set([...text.matchAll(node)].map(([, id]) => id))].toSorted();
  const places = new Map(ids.map((id, i) => [id, String(i + 1).padStart(8, '0')]));
  return text
    .replace(/\(D:\d{14}\+00'00'\)/g, date)
    .replace(node, (_, id: string) => `(node${places.get(id) ?? id})`);
}

function infoOf({ title, author, day }: PdfFacts): string {
  const date = dateOf(day);
  const [name, by] = [title, author].map(pdfWords);
  return `<</Title ${name}\n/Author ${by}\n/Producer (Skia/PDF)\n/CreationDate ${date}\n/ModDate ${date}>>`;
}

/** The bookmarks in the headings' words; one that belongs to none of them is left as it is. */
function bookmarksOf(text: string, headings: readonly PrintedHeading[]): PdfObject[] {
  const drawn = [...text.matchAll(OBJECT)].flatMap(([, id, body = '']) => {
    const element = /\/SE (\d+) 0 R/.exec(body);
    const title = TITLE.exec(body);
    return element && title
      ? [{ id: Number(id), body, order: Number(element[1]), words: readWords(title[0]) }]
      : [];
  });
  let at = 0;
  // The elements of the structure are numbered in reading order.
  return drawn
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, body, words }) => {
      const found = headings.findIndex(
        (heading, i) => i >= at && solid(words).endsWith(solid(heading.words)),
      );
      const heading = headings[found];
      if (!heading) return [];
      at = found + 1;
      const title = [heading.number, heading.words].filter(Boolean).join(' ');
      return [{ id, body: body.replace(TITLE, () => `/Title ${pdfWords(title)}`) }];
    });
}

/** Without spaces, and with ligatures taken apart. */
const solid = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');

/** The words of `/Title (…)` or `/Title <…>`. */
function readWords(title: string): string {
  const hex = /<([0-9A-F]*)>/.exec(title)?.[1];
  const bytes =
    hex === undefined
      ? Buffer.from(
          title
            .slice('/Title ('.length, -1)
            .replace(/\\([0-7]{1,3})/g, (_, octal: string) =>
              String.fromCharCode(parseInt(octal, 8)),
            )
            .replace(/\\([^])/g, '$1'),
          'latin1',
        )
      : Buffer.from(hex, 'hex');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
}
