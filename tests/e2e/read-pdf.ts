/** What a PDF has, as pdf.js reads it. */
import { getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  title: string;
  author: string;
  language: string;
  tagged: boolean;
  /** In their order, whatever their level. */
  bookmarks: string[];
  /** The role of every element of the structure. */
  roles: string[];
  /** Addresses outside the file. */
  links: string[];
  sheets: {
    size: [number, number];
    /** Within the structure: without running head and foot. */
    words: string;
    /** The edges of all text, in points. */
    left: number;
    right: number;
  }[];
}

interface Element {
  role?: string;
  children?: readonly Element[];
}

interface Bookmark {
  title: string;
  items: readonly Bookmark[];
}

const titlesOf = (items: readonly Bookmark[]): string[] =>
  items.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

const rolesOf = ({ role, children = [] }: Element): string[] => [
  ...(role ? [role] : []),
  ...children.flatMap(rolesOf),
];

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const info = (await pdf.getMetadata()).info as Record<string, string>;
  const read: ReadPdf = {
    title: info.Title ?? '',
    author: info.Author ?? '',
    language: info.Language ?? '',
    tagged: (await pdf.getMarkInfo())?.Marked ?? false,
    bookmarks: titlesOf(((await pdf.getOutline()) ?? []) as Bookmark[]),
    roles: [],
    links: [],
    sheets: [],
  };
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const [, , width = 0, height = 0] = page.view as number[];
    read.roles.push(...rolesOf(((await page.getStructTree()) ?? {}) as Element));
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    read.links.push(...annotations.flatMap(({ url }) => url ?? []));
    const sheet = { size: [width, height] as [number, number], words: '', left: width, right: 0 };
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    // Text within an element of the structure stands between two marks with its id.
    const open: boolean[] = [];
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') open.pop();
        else open.push(Boolean(item.id) || open.at(-1) === true);
        continue;
      }
      const [, , , , x = 0] = item.transform as number[];
      if (item.str.trim()) {
        sheet.left = Math.min(sheet.left, x);
        sheet.right = Math.max(sheet.right, x + item.width);
      }
      if (open.at(-1)) sheet.words += item.str;
    }
    read.sheets.push(sheet);
  }
  return read;
}
