/** Loading a file of search, and what is said where that fails: what it really was. */
import { words } from '../../strings/browser.ts';
import { siteRoot } from './search-address.ts';

/** A file that did not come. */
export class LoadFailure extends Error {
  /** From the root of the site. */
  readonly path: string;
  /** What the server answered; null where nothing answered. */
  readonly status: number | null;

  constructor(path: string, status: number | null, cause?: unknown) {
    super(`${path}: ${status}`, { cause });
    this.path = path;
    this.status = status;
  }

  get isMissing(): boolean {
    return this.status === 404 || this.status === 410;
  }
}

/**
 * The whole body of a file: one that breaks off on the way counts as not come.
 * @param path from the root of the site, perhaps with a question mark and what follows
 * @throws LoadFailure
 */
export async function loadFile(path: string, cache: RequestCache = 'default'): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetchAgain(siteRoot() + path, { cache });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new LoadFailure(path, null, error);
  }
  throw new LoadFailure(path, response.status);
}

/** Asks once more where nothing answered: it may have been what the page asked for ahead, a while ago. */
const fetchAgain = (url: string, options: RequestInit): Promise<Response> =>
  fetch(url, options).catch(() => fetch(url, options));

/** @throws LoadFailure; SyntaxError where what came is no JSON */
export const loadJson = async (path: string): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await loadFile(path)));

/** What went wrong, in words for the reader. */
export function failureWords(error: unknown): string {
  if (!(error instanceof LoadFailure))
    return words.searchState.wrong(error instanceof Error ? error.message : String(error));
  if (error.status === null) return words.searchState.noConnection;
  return error.isMissing
    ? words.searchState.missing(error.path)
    : words.searchState.refused(error.status);
}
