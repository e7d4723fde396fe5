/** Runs the build like an author, in a separate process, on content written for the test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface Ran {
  /** The exit code; null if the run was killed. */
  code: number | null;
  /** Everything it printed. */
  printed: string;
}

export interface Running {
  process: ChildProcess;
  done: Promise<Ran>;
}

/** Starts `node <script>` with the given arguments. */
export function start(script: string, ...args: string[]): Running {
  const process_ = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, POLICIES_TODAY: '2026-11-23', NO_COLOR: '1' },
  });
  let printed = '';
  for (const stream of [process_.stdout, process_.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const done = new Promise<Ran>((resolve, reject) => {
    process_.on('error', reject);
    process_.on('close', (code) => resolve({ code, printed }));
  });
  return { process: process_, done };
}

/** Waits until a path exists. @throws Error if the run ends first */
export async function waitFor(path: string, { done }: Running): Promise<void> {
  let ended: Ran | undefined;
  void done.then((ran) => (ended = ran));
  while (!existsSync(path)) {
    if (ended) throw new Error(`The run ended before ${path} was there:\n${ended.printed}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Writes a new content folder: path in the folder → text. */
export function writeContent(folder: string, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file of a folder, by its path. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(folder.length + 1), readFileSync(path));
    }
  return files;
}

/** One code for every name and every byte of a folder. */
export function codeOf(folder: string): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...filesOf(folder)].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** The files that have one of the words in their name or their text; packed ones are unpacked. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  return [...filesOf(folder)].flatMap(([path, bytes]) => {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = `${path}\n${(packed ? gunzipSync(bytes) : bytes).toString('utf8')}`.toLowerCase();
    return words.some((word) => text.includes(word.toLowerCase())) ? [path] : [];
  });
}
