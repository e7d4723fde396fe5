/** Where Pagefind's files come from: the pack that has those of every search, else the network. */
import { unpack } from '../../search/pack.ts';
import { FETCH_NAME, SEARCH_FILES } from '../../search/search-files.ts';
import { LoadFailure, loadFile } from './load-failure.ts';
import { siteRoot } from './search-address.ts';

const WASM = /\/wasm\.[^/]+\.pagefind$/;

export class PagefindFiles {
  /**
   * What did not come, in order. Pagefind goes on without a part of its index that did not
   * come, and says that nothing was found: whoever asks it something looks here afterwards.
   */
  readonly failures: LoadFailure[] = [];
  /** Changes when what is here may belong to another build of the site: then a bundle is opened anew. */
  build = 0;
  #pack: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  readonly #kept = new Map<string, Uint8Array>();

  /** From now on Pagefind asks here. */
  listen(): void {
    Object.assign(globalThis, { [Symbol.for(FETCH_NAME)]: this.#fetch });
  }

  /** Loads a file that Pagefind asks for next, so that what keeps it from coming is known before. */
  async ahead(path: string): Promise<Uint8Array> {
    const content = await this.#read(path);
    this.#kept.set(path, content);
    return content;
  }

  /** The answer to a question to Pagefind. @throws LoadFailure where a file of it did not come */
  async whole<T>(ask: () => Promise<T>): Promise<T> {
    const before = this.failures.length;
    const lost = () => this.failures[before];
    try {
      const answer = await ask();
      const failure = lost();
      if (failure) throw failure;
      return answer;
    } catch (error) {
      throw lost() ?? error;
    }
  }

  readonly #fetch = async (asked: string): Promise<Response> => {
    const { pathname } = new URL(asked, location.href);
    const path = pathname.slice(new URL(siteRoot()).pathname.length);
    return unzipped(new Response(new Uint8Array(await this.#read(path))), path);
  };

  async #read(path: string): Promise<Uint8Array> {
    const packed = await this.#packed();
    // The program is the same for both bundles.
    const name = WASM.test(path) ? ([...packed.keys()].find((p) => WASM.test(p)) ?? path) : path;
    const known = packed.get(name) ?? this.#kept.get(path);
    if (known) return known;
    try {
      return await loadFile(path);
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #packed(): Promise<ReadonlyMap<string, Uint8Array>> {
    // What was missing may be there under another name since the site was published again.
    const loading = (this.#pack ??= loadPack(this.build > 0 ? 'reload' : 'default'));
    loading.catch(() => {
      if (this.#pack === loading) this.#pack = undefined;
    });
    return loading;
  }

  #fail(error: unknown): void {
    if (!(error instanceof LoadFailure)) return;
    this.failures.push(error);
    if (!error.isMissing) return;
    this.build += 1;
    this.#pack = undefined;
    this.#kept.clear();
  }
}

/** The browser unzips faster than Pagefind's program does, which takes its files either way. */
function unzipped(response: Response, path: string): Response {
  if (!response.body || path.endsWith('.json') || typeof DecompressionStream === 'undefined')
    return response;
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
}

/** Without a pack, or with one that is damaged, every file is asked for by itself. */
async function loadPack(cache: RequestCache): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return unpack(await loadFile(SEARCH_FILES.pack, cache));
  } catch (error) {
    if (error instanceof LoadFailure && !error.isMissing) throw error;
    return new Map();
  }
}
