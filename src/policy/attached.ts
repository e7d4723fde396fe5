/**
 * Pictures and files that stand beside an edition's file and belong to its text: which they may
 * be, and how they are written. What is in them is looked at where files are read.
 */
import { problem, type Problem } from '../messages/problem.ts';
import type { Position } from '../messages/position.ts';
import { isAttached, type Attached, type Clause, type Run } from './clause.ts';
import { slugify } from './naming.ts';

/** By the ending of a name: true for a picture, which a page shows. */
export const ATTACHABLE = {
  png: true,
  jpg: true,
  jpeg: true,
  gif: true,
  webp: true,
  avif: true,
  svg: true,
  pdf: false,
  docx: false,
  odt: false,
  xlsx: false,
  csv: false,
  txt: false,
  ics: false,
} as const satisfies Record<string, boolean>;

export type AttachedType = keyof typeof ATTACHABLE;

/** A place in an edition's file that shows a picture or leads to a file. */
export interface AttachedUse {
  type: Attached['type'];
  name: string;
  position: Position;
  /** Of a picture, in pixels, where its file says it. */
  size?: { width: number; height: number };
}

/** The ending of a name as the table has it; null where files of that ending are not attached. */
export function attachedType(name: string): AttachedType | null {
  const [, ending = ''] = /\.([A-Za-z0-9]+)$/.exec(name) ?? [];
  const type = ending.toLowerCase();
  return type in ATTACHABLE ? (type as AttachedType) : null;
}

/** True for the name of a picture. */
export function isPicture(name: string): boolean {
  const type = attachedType(name);
  return type !== null && ATTACHABLE[type];
}

/** The endings of one sort as a sentence names them. */
export const endings = (ofPictures: boolean): string =>
  (Object.keys(ATTACHABLE) as AttachedType[])
    .filter((type) => ATTACHABLE[type] || !ofPictures)
    .join(', ');

const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;

/**
 * The name of a file beside the edition that an address in the text means, or why it means none.
 * @param url as it is written
 */
export function readAttachedName(
  url: string,
  type: Attached['type'],
  at: { file: string; position: Position },
): { name: string } | { problem: Problem } {
  const written = decoded(url);
  const last = written.split(/[\\/]/).at(-1) ?? '';
  const wrong = (problem: Problem) => ({ problem });
  const isElsewhere = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|[\\/])|\\|[?#]|(?:^|\/)\.\.(?:\/|$)/.test(
    written,
  );
  if (isElsewhere) {
    const name = plainFileName(last.replace(/[?#].*$/, ''));
    return wrong(problem('attached-elsewhere', at.file, at.position, { found: url, name }));
  }
  const name = written.replace(/^(?:\.\/)+/, '');
  const known = attachedType(name);
  if (known === null || (type === 'picture' && !ATTACHABLE[known])) {
    const isFile = known !== null;
    const remedy = isFile
      ? `Write it as a link to the file, without the exclamation mark: [words](${name}).`
      : `Save it as one of these and write the new name here: ${endings(type === 'picture')}.`;
    const what = isFile ? 'is no picture' : 'is not of a sort that can be attached';
    return wrong(problem('attached-type', at.file, at.position, { name, what, remedy }));
  }
  if (!name.split('/').every((segment) => SEGMENT.test(segment))) {
    const suggestion = name.split('/').map(plainFileName).join('/');
    return wrong(problem('attached-name', at.file, at.position, { name, suggestion }));
  }
  return { name };
}

/** A name as addresses can have it: `Map of site.PNG` is “map-of-site.png”. */
export function plainFileName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]+)?$/.exec(name) ?? [];
  return (slugify(stem) || 'file') + ending.toLowerCase();
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** True for words that tell those who do not see a picture no more than its file's name does. */
export function saysNothing(alternative: string, url: string): boolean {
  const said = alternative.trim().toLowerCase();
  const file = decoded(url).split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  const stem = file.replace(/\.[a-z0-9]+$/, '');
  return (
    said === '' ||
    said === file ||
    said === stem ||
    /^(?:image|photo|picture|img|screenshot)[\s_-]*\d*$/.test(said)
  );
}

/** Every picture and attached file of some clauses, their notes included, each name once. */
export function attachedTo(clauses: readonly Pick<Clause, 'runs' | 'notes'>[]): Attached[] {
  const runs = clauses.flatMap(({ runs, notes }): Run[] => [
    ...runs,
    ...notes.flatMap((note) => note.paragraphs.flat()),
  ]);
  const marks = runs.flatMap((run) => run.marks.filter(isAttached));
  return [...new Map(marks.map((mark) => [mark.name, mark])).values()];
}
