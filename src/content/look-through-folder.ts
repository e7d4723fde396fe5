/**
 * What is in a content folder, before any of it is read: the files that will be, and what is
 * there and cannot be, each with its problem. Links are not followed, and nothing is opened
 * that is no file, so that no pipe or device can hold up a command.
 */
import { lstatSync, readdirSync, readlinkSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { suggest } from '../language/suggest.ts';
import { problem, type Problem } from '../messages/problem.ts';
import { plainName } from '../policy/find-characters.ts';
import { excessProblem, LIMITS, type LimitName } from '../policy/limits.ts';
import { editionNameProblem } from './edition-name.ts';
import { isEditionSlug, isPolicySlug, suggestEdition } from '../policy/slugs.ts';
import { attachedType, isPicture } from '../policy/attached.ts';
import { LAW_FILE } from './law.ts';
import { WORDS_FILE } from './words-file.ts';
import { REGISTER_FILE } from './register/register-file.ts';
import { STAMPS } from './register/stamps.ts';

export const SCHOOL_FILE = 'school.yaml';

/** The school's own files, beside the folders of the policies. */
const SCHOOL_FILES = [
  SCHOOL_FILE,
  LAW_FILE,
  WORDS_FILE,
  'vocabulary.yaml',
  'required-policies.yaml',
];

export interface FolderContents {
  /** From the folder, with forward slashes; the folder of a policy ends in one. */
  paths: string[];
  /** The problem of each path that is there and cannot be read; '' for the folder itself. */
  unread: Map<string, Problem>;
  /**
   * Files in the folder of a policy that its text may use, and pictures beside school.yaml, by
   * path, with their sizes in bytes.
   */
  attached: Map<string, number>;
}

/** @param root how the folder is called in messages */
export function lookThroughFolder(folder: string, root: string): FolderContents {
  return new Look(folder, root).through();
}

/**
 * What is wrong with the register as a file; null where it can be read, or is not there.
 * @param root how the folder is called in messages
 */
export function registerFileProblem(folder: string, root: string = folder): Problem | null {
  const path = join(folder, REGISTER_FILE);
  const found = kindOf(path);
  return found === 'missing'
    ? null
    : fileProblem(found, path, `${root}/${REGISTER_FILE}`, 'register');
}

/** What is wrong with school.yaml as a file; null where it can be read. */
export function schoolFileProblem(folder: string): Problem | null {
  const path = join(folder, SCHOOL_FILE);
  return fileProblem(kindOf(path), path, path, 'fields');
}

class Look {
  private readonly folder: string;
  private readonly root: string;
  private readonly paths: string[] = [];
  private readonly unread = new Map<string, Problem>();
  private readonly attached = new Map<string, number>();
  private bytes = 0;

  constructor(folder: string, root: string) {
    this.folder = folder;
    this.root = root;
  }

  through(): FolderContents {
    for (const entry of this.list('')) {
      if (!entry.name.startsWith('.')) this.atTop(entry);
      const limit = this.limitPassed();
      if (!limit) continue;
      const excess = excessProblem({ limit, position: null }, this.root);
      return { paths: [], unread: new Map([['', excess]]), attached: new Map() };
    }
    return { paths: this.paths, unread: this.unread, attached: this.attached };
  }

  private limitPassed(): LimitName | null {
    if (this.paths.length + this.attached.size > LIMITS.files.most) return 'files';
    return this.bytes > LIMITS.content.most ? 'content' : null;
  }

  private list(path: string): Dirent[] {
    try {
      return readdirSync(join(this.folder, path), { withFileTypes: true });
    } catch (thrown) {
      this.refuse(path, diskFault(thrown, this.fileOf(path)));
      return [];
    }
  }

  /** A file of the school, a policy's folder, or neither. */
  private atTop({ name }: Dirent): void {
    if (ofPrograms(name)) return;
    const found = kindOf(join(this.folder, name));
    if (SCHOOL_FILES.includes(name)) return this.take(name, found, 'fields');
    if (name === REGISTER_FILE) return;
    if (isPicture(name)) return this.beside(name, found);
    if (found === 'folder') return this.inPolicy(name);
    const copied = copyOfRegister(name, this.fileOf(name));
    if (copied) return this.refuse(name, copied);
    if (/\.ya?ml(?:\.txt)?$/i.test(name) || SCHOOL_FILES.includes(plainName(name))) {
      const taken = (one: string) => kindOf(join(this.folder, one)) !== 'missing';
      return this.refuse(name, unknownYaml(name, this.fileOf(name), taken));
    }
    const isEdition = /\.mdx$/i.test(name) || /^\d{4}-\d{2,4}.*\.md$/i.test(name);
    if (found === 'link') {
      if (isEdition || leadsToFolder(join(this.folder, name)))
        this.refuse(name, linkProblem(join(this.folder, name), this.fileOf(name)));
    } else if (isEdition || isPolicySlug(name))
      this.refuse(name, outsidePolicies(name, this.fileOf(name)));
    else {
      const other = otherFile(name, this.fileOf(name), 'top');
      if (other) this.refuse(name, other);
    }
  }

  private inPolicy(policy: string): void {
    const entries = this.list(policy).filter(({ name }) => !ofPrograms(name));
    // The time stamps of the register, unless somebody took it for a policy’s.
    if (policy === STAMPS && !entries.some(({ name }) => /\.mdx?$/.test(name))) return;
    this.paths.push(`${policy}/`);
    const names = new Set(entries.map(({ name }) => name));
    for (const { name } of entries) {
      if (this.limitPassed()) return;
      const path = `${policy}/${name}`;
      const found = kindOf(join(this.folder, path));
      if (/\.mdx?$/.test(name)) this.take(path, found, 'edition');
      else if (found === 'folder') {
        if (/\.mdx?$/i.test(name) || isEditionSlug(name))
          this.refuse(path, folderForEdition(name, this.fileOf(path)));
        else this.inFolder(path);
      } else if (isMisnamed(name, names)) {
        const taken = (edition: string) => names.has(`${edition}.mdx`);
        this.refuse(path, editionNameProblem(name, this.fileOf(path), taken));
      } else this.beside(path, found);
    }
  }

  /** A folder inside that of a policy: it can hold nothing but files that the text uses. */
  private inFolder(folder: string): void {
    for (const { name } of this.list(folder)) {
      if (this.limitPassed()) return;
      if (ofPrograms(name)) continue;
      const path = `${folder}/${name}`;
      const found = kindOf(join(this.folder, path));
      if (found === 'folder') this.inFolder(path);
      else if (/\.mdx?$/i.test(name)) this.refuse(path, inInnerFolder(name, this.fileOf(path)));
      else this.beside(path, found);
    }
  }

  private beside(path: string, found: Kind): void {
    if (typeof found === 'object' && attachedType(path)) this.attached.set(path, found.size);
    else {
      const other = otherFile(nameOf(path), this.fileOf(path), 'policy');
      if (other) this.refuse(path, other);
    }
  }

  /** A file that will be read, unless it is none. */
  private take(path: string, found: Kind, limit: LimitName): void {
    const wrong = fileProblem(found, join(this.folder, path), this.fileOf(path), limit);
    if (wrong) return this.refuse(path, wrong);
    this.paths.push(path);
    if (typeof found === 'object') this.bytes += found.size;
  }

  private refuse(path: string, why: Problem): void {
    this.unread.set(path, why);
  }

  private fileOf(path: string): string {
    return path === '' ? this.root : `${this.root}/${path}`;
  }
}

/** What stands at a path: a file's measures, or what it is instead. */
type Kind = Stats | 'folder' | 'link' | 'missing' | 'other';

function kindOf(path: string): Kind {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return 'missing';
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? found : 'other';
}

/** Why what stands at a path cannot be read as a file; null where it can. */
function fileProblem(found: Kind, path: string, file: string, limit: LimitName): Problem | null {
  const name = nameOf(file);
  if (found === 'link') return linkProblem(path, file);
  if (found === 'folder') {
    if (limit === 'edition') return folderForEdition(name, file);
    const remedy = `Remove the folder, or give it another name, and put the file “${name}” in its place.`;
    return problem('file-is-folder', file, null, { name, remedy });
  }
  if (found === 'other' || found === 'missing')
    return problem('file-unreadable', file, null, {
      name,
      reason: 'it is no file but a pipe, a device or the like',
      remedy: 'Remove it, and put a text file in its place.',
    });
  return found.size > LIMITS[limit].most
    ? excessProblem({ limit, position: null, found: found.size }, file)
    : null;
}

function linkProblem(path: string, file: string): Problem {
  return problem('file-link', file, null, { name: nameOf(file), target: readlinkSync(path) });
}

/** True for a link to a folder, and for one that leads nowhere. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return true;
  }
}

const folderForEdition = (name: string, file: string) =>
  problem('file-is-folder', file, null, {
    name,
    remedy:
      'Move the edition’s file out of this folder into the folder of the policy, and remove this folder.',
  });

/** A file where the folder of a policy belongs. */
function outsidePolicies(name: string, file: string): Problem {
  const isYear = /^\d{4}/.test(name);
  const folder = isYear ? 'social-media' : name.replace(/\.mdx?$/i, '');
  const edition = isYear ? `${suggestEdition(name)}.mdx` : '2026-2027.mdx';
  const root = file.slice(0, -name.length);
  const remedy = `Make a folder for the policy and put the file into it, named after its academic year: ${root}${folder}/${edition}. Remove it if it is no policy.`;
  return problem('folder-is-file', file, null, { name, remedy });
}

/** A YAML file that nothing reads: misspelt, a copy, or of no use here. */
function unknownYaml(name: string, file: string, taken: (name: string) => boolean): Problem {
  const plain = plainName(name)
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml');
  const bare = plain.replace(COPY, '');
  const near =
    [plain, bare].find((one) => SCHOOL_FILES.includes(one)) ?? suggest(bare, SCHOOL_FILES);
  return problem('file-name', file, null, {
    name,
    why: `the files of a school are called ${SCHOOL_FILES.join(', ')}, in these very letters`,
    remedy: !near
      ? 'Rename it, or remove it.'
      : taken(near)
        ? `It may be a copy of ${near}: put what is right into ${near}, and remove this file.`
        : `Rename it to ${near}, or remove it.`,
  });
}

/** What programs that keep folders alike add to the name of a copy, before its ending. */
const COPY = /(?: *\([^()]*\)| *- *copy.*| copy|-[a-z\d]+(?:-[a-z\d]+)*)(?=\.[a-z]+$)/i;

/** A copy of the register under another name: it may hold entries that the register has not. */
function copyOfRegister(name: string, file: string): Problem | null {
  if (!/^(?:copy of )?register\b.*\.jsonl?(?:\.txt)?$/i.test(name)) return null;
  return problem('file-name', file, null, {
    name,
    why: `the register is ${REGISTER_FILE}, and this may be a copy that a program made of it`,
    remedy: `Move it out of the folder, and see whether it has anything that the register has not: npm run policy -- verify --against <file>`,
  });
}

/** What shortcuts, packed files and Word files are called, and what is to be done about one. */
const OTHER_FILES: readonly [ending: RegExp, why: string, remedy: string][] = [
  [
    /\.(?:lnk|url|webloc|desktop)$/i,
    'it is a shortcut to a file elsewhere',
    'Remove it, and put the file itself in its place.',
  ],
  [
    /\.(?:zip|7z|rar|tar|gz)$/i,
    'it is a packed file',
    'Unpack it elsewhere, put what belongs here into the folder, and remove it.',
  ],
];
/** Outside the folders of policies also what can only be imported. */
const TO_IMPORT: (typeof OTHER_FILES)[number] = [
  /\.(?:docx?|odt|rtf|pdf|html?)$/i,
  'a policy is a folder with a text file for each edition',
  'Move it out of this folder, and make an edition of it: npm run policy -- import <file>',
];

/** A file of a kind that is often put into the folder and is no use there; null for any other. */
function otherFile(name: string, file: string, where: 'policy' | 'top'): Problem | null {
  const known = where === 'top' ? [...OTHER_FILES, TO_IMPORT] : OTHER_FILES;
  const [, why, remedy] = known.find(([ending]) => ending.test(name)) ?? [];
  return why === undefined || remedy === undefined
    ? null
    : problem('file-name', file, null, { name, why, remedy });
}

/** An edition in a folder inside that of its policy. */
const inInnerFolder = (name: string, file: string) =>
  problem('file-name', file, null, {
    name,
    why: 'editions stand in the folder of their policy, and this is in a folder inside it',
    remedy: 'Move it into the folder of the policy, or out of the content folder.',
  });

/** Files that systems and offices leave in folders, whoever asked for them. */
const ofPrograms = (name: string) => name.startsWith('.') || name.startsWith('~$');

/** True for a file that was meant as an edition and does not have the name of one. */
function isMisnamed(name: string, names: ReadonlySet<string>): boolean {
  const plain = plainName(name);
  if (/\.mdx?$/i.test(plain)) return true;
  const [, edition = ''] = /^(.+\.mdx?)\.[a-z]+$/i.exec(plain) ?? [];
  // Copies that programs keep beside an edition are no editions; a text with its name may be newer.
  if (edition !== '') return plain.toLowerCase().endsWith('.txt') || !names.has(edition);
  return isEditionSlug(plain);
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);

const REASONS = new Map([
  [
    'EACCES',
    [
      'you may not open it',
      'Ask for the right to read it, or put a copy of your own in its place.',
    ],
  ],
  [
    'EPERM',
    [
      'you may not open it',
      'Ask for the right to read it, or put a copy of your own in its place.',
    ],
  ],
  ['ENOENT', ['it went away while it was read', 'Try again when nothing else changes the folder.']],
]);

/** The problem of a file or folder that the system did not give. */
export function diskFault(thrown: unknown, file: string): Problem {
  const { code = '', message } = thrown as NodeJS.ErrnoException;
  const [reason, remedy] = REASONS.get(code) ?? [
    `the disk says ${code || message}`,
    'Copy it anew from where it can be read.',
  ];
  return problem('file-unreadable', file, null, {
    name: nameOf(file),
    reason: reason ?? message,
    remedy: remedy ?? '',
  });
}
