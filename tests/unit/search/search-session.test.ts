/** What the page shows when answers come late, out of order, wrong or not at all. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CodesJson } from '../../../src/policy/codes-json.ts';
import type { DaysJson } from '../../../src/policy/days-json.ts';
import type { PlacesJson } from '../../../src/search/places-json.ts';
import type { SearchWords } from '../../../src/search/search-files.ts';
import { partOf, type PartOfGroup } from '../../../src/search/parts-of.ts';
import type { Bundle } from '../../../src/client/search/pagefind.ts';
import { readSearch } from '../../../src/client/search/search-address.ts';
import { loadedSearch, once, SearchSession } from '../../../src/client/search/search-session.ts';

const WORDS: SearchWords = {
  terms: ['phones'],
  parts: 1,
  headings: [],
  facts: [],
  topics: [],
  policies: [{ slug: 'pets', title: 'Pets', edition: '2024-2025', editions: [] }],
  others: 1,
  ask: '',
};

const CODES: CodesJson = {
  head: '',
  codes: [
    {
      code: 'A54A-XTBZ-RETW-3XKY',
      policy: 'pets',
      edition: '2024-2025',
      title: 'Pets',
      name: '2024–2025',
      status: 'adopted',
      changedOn: null,
    },
  ],
  heads: [],
};

const DAYS: DaysJson = { madeOn: '2026-11-23', days: ['2025-03-20'], policies: [] };

const PLACES: PlacesJson = {
  policies: [
    { policy: 'pets', editions: ['2024-2025'], now: 0, clauses: [['hamsters', [0, 0, '2.1']]] },
  ],
};

/** A bundle in which each clause has the word "phones". */
const bundleOf = (...ids: string[]): Bundle => ({
  total: ids.length,
  isStale: () => false,
  word: async (word) =>
    new Map(word.startsWith('phone') ? ids.map((id) => [id, { strength: 1, at: [0] }]) : []),
  says: async () => new Set(),
  having: async (filter) => new Set(filter === 'policy' ? ids : []),
  valuesOf: async () => [],
  record: () => Promise.reject(new Error('not asked for')),
});

const nothing = loadedSearch({
  words: () => new Promise(() => {}),
  vocabulary: () => new Promise(() => {}),
  english: () => new Promise(() => {}),
  codes: () => new Promise(() => {}),
  days: () => new Promise(() => {}),
  places: () => new Promise(() => {}),
  changes: () => new Promise(() => {}),
  bundle: () => new Promise(() => {}),
});
const about = (q: string) => readSearch(`?q=${q}`);

/** A session, what it put on its page, and answers that are given when the test says so. */
function place() {
  const session = new SearchSession<string>(nothing);
  const page: string[] = [];
  const handIn = (promise: Promise<string>) => ({
    find: () => promise,
    show: (answer: string) => void page.push(answer),
    fail: (error: unknown) => void page.push(`! ${(error as Error).message}`),
  });
  const pending = (ask: (asking: ReturnType<typeof handIn>) => Promise<void>) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const done = ask(handIn(promise));
    return {
      arrives: async (answer: string) => (resolve(answer), done),
      fails: async (words: string) => (reject(new Error(words)), done),
    };
  };
  return {
    session,
    page,
    ask: (q: string) => pending((asking) => session.ask(about(q), asking)),
    further: (part: 'facets' | 'more') => pending((asking) => session.askFurther(part, asking)),
  };
}

describe('of several questions', () => {
  it('shows each answer that comes before the next question', async () => {
    const { session, page, ask } = place();
    await ask('ph').arrives('ph');
    expect(session.answer).toBe('ph');
    const second = ask('phone');
    expect(session.answer).toBeNull();
    await second.arrives('phone');
    expect(page).toEqual(['ph', 'phone']);
    expect(session.answer).toBe('phone');
    expect(session.search.q).toBe('phone');
  });

  it('drops an answer that comes after a newer question, whichever answer is first', async () => {
    const { session, page, ask } = place();
    const [first, second, third] = [ask('p'), ask('ph'), ask('pho')];
    await second.arrives('ph');
    await third.arrives('pho');
    await first.arrives('p');
    expect(page).toEqual(['pho']);
    expect(session.answer).toBe('pho');
  });

  it('drops what went wrong with an earlier question, and says it of the newest', async () => {
    const { page, ask } = place();
    const [first, second] = [ask('p'), ask('ph')];
    await first.fails('too late to matter');
    expect(page).toEqual([]);
    await second.fails('no network');
    expect(page).toEqual(['! no network']);
  });

  it('keeps a newer answer when an earlier question goes wrong after it', async () => {
    const { session, page, ask } = place();
    const [first, second] = [ask('p'), ask('ph')];
    await second.arrives('ph');
    await first.fails('too late to matter');
    expect(page).toEqual(['ph']);
    expect(session.answer).toBe('ph');
  });

  it('drops everything on its way once the list is shut or the page left empty', async () => {
    const { session, page, ask, further } = place();
    const [first, more] = [ask('phone'), further('more')];
    session.drop();
    await first.arrives('phone');
    await more.fails('dropped');
    expect(page).toEqual([]);
    expect(session.answer).toBeNull();
    expect(session.search).toEqual(readSearch(''));
  });

  it('asks the same again where the reader does: only the newest counts', async () => {
    const { page, ask } = place();
    const [first, again] = [ask('phone'), ask('phone')];
    await first.arrives('first');
    await again.arrives('again');
    expect(page).toEqual(['again']);
  });

  it('treats what cannot be shown like what cannot be found', async () => {
    const { session } = place();
    const failed: unknown[] = [];
    await session.ask(about('phone'), {
      find: async () => 'phone',
      show: () => {
        throw new Error('broken');
      },
      fail: (error) => failed.push(error),
    });
    expect(failed).toEqual([new Error('broken')]);
  });

  it('starts the next question from within an answer, and no older one follows', async () => {
    const { session, page, ask } = place();
    const first = ask('a');
    await session.ask(about('b'), {
      find: async () => 'b',
      show: () => void ask('c').arrives('c'),
      fail: () => page.push('failed'),
    });
    await first.arrives('a');
    expect(page).toEqual(['c']);
    expect(session.search.q).toBe('c');
  });
});

describe('while an answer does not come', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const asking = () => {
    const { session } = place();
    const wait = vi.fn();
    const { promise, resolve } = Promise.withResolvers<string>();
    const done = session.ask(about('phone'), {
      find: () => promise,
      wait,
      show: () => undefined,
      fail: () => undefined,
    });
    return { session, wait, arrives: () => (resolve('phone'), done) };
  };

  it('says so after a while, and never beside an answer that came before', async () => {
    const slow = asking();
    vi.advanceTimersByTime(299);
    expect(slow.wait).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(slow.wait).toHaveBeenCalledOnce();
    const quick = asking();
    await quick.arrives();
    vi.advanceTimersByTime(1000);
    expect(quick.wait).not.toHaveBeenCalled();
  });

  it('says nothing of a question that is not asked any more', () => {
    const { session, wait } = asking();
    session.drop();
    vi.advanceTimersByTime(1000);
    expect(wait).not.toHaveBeenCalled();
  });
});

describe('what is loaded once', () => {
  it('is loaded again where it failed, not for those who wait for the same', async () => {
    const load = vi.fn(async () => 'words');
    load.mockRejectedValueOnce(new Error('no connection'));
    const words = once(load);
    const waiting = await Promise.allSettled([words(), words()]);
    expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(load).toHaveBeenCalledTimes(1);
    expect([await words(), await words()]).toEqual(['words', 'words']);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is loaded again where it is of no use any more', async () => {
    let build = 1;
    const load = vi.fn(async () => build);
    const bundle = once(load, (made) => made !== build);
    expect([await bundle(), await bundle()]).toEqual([1, 1]);
    build = 2;
    expect([await bundle(), await bundle()]).toEqual([2, 2]);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

describe('of one question', () => {
  it('takes further parts beside the answer, before it or after it', async () => {
    const { page, ask, further } = place();
    const answer = ask('phone');
    const facets = further('facets');
    await facets.arrives('facets');
    await answer.arrives('phone');
    await further('more').arrives('more');
    expect(page).toEqual(['facets', 'phone', 'more']);
  });

  it('drops a part of an earlier question: a facet was chosen while the lists were loading', async () => {
    const { page, ask, further } = place();
    await ask('phone').arrives('phone');
    const facets = further('facets');
    const narrowed = ask('phone');
    await facets.arrives('facets of the wide search');
    await narrowed.arrives('narrowed');
    await further('facets').arrives('facets of the narrow one');
    expect(page).toEqual(['phone', 'narrowed', 'facets of the narrow one']);
  });

  it('gives a part that was asked for twice once, as asked for last', async () => {
    const { page, ask, further } = place();
    await ask('phone').arrives('phone');
    const [first, second, facets] = [further('more'), further('more'), further('facets')];
    await second.arrives('11 to 20');
    await first.arrives('11 to 20, again');
    await facets.arrives('facets');
    expect(page).toEqual(['phone', '11 to 20', 'facets']);
  });

  it('leaves the answer where a part of it goes wrong', async () => {
    const { session, page, ask, further } = place();
    await ask('phone').arrives('phone');
    await further('more').fails('no network');
    expect(page).toEqual(['phone', '! no network']);
    expect(session.answer).toBe('phone');
  });
});

describe('while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('acts once, after the pause', () => {
    const { session } = place();
    const act = vi.fn();
    session.afterPause(150, act);
    vi.advanceTimersByTime(149);
    session.afterPause(150, act);
    vi.advanceTimersByTime(149);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledOnce();
  });

  it.each([
    ['Escape', (session: SearchSession<string>) => session.drop()],
    [
      'the way back',
      (session: SearchSession<string>) =>
        void session.ask(about('earlier'), {
          find: async () => 'earlier',
          show: () => undefined,
          fail: () => undefined,
        }),
    ],
  ])('%s takes back what was typed', (_, leave) => {
    const { session } = place();
    const act = vi.fn();
    session.afterPause(150, act);
    leave(session);
    vi.advanceTimersByTime(1000);
    expect(act).not.toHaveBeenCalled();
  });

  it('still shows the answer to what was typed before', async () => {
    const { session, page, ask } = place();
    const first = ask('ph');
    session.afterPause(150, () => undefined);
    await first.arrives('ph');
    expect(page).toEqual(['ph']);
  });
});

describe('what is loaded', () => {
  const source = () => ({
    words: vi.fn(async () => WORDS),
    vocabulary: vi.fn(async (): Promise<PartOfGroup[]> => []),
    english: vi.fn(async (_letter: string) => 'phoned phoning'),
    codes: vi.fn(async () => CODES),
    days: vi.fn(async () => DAYS),
    places: vi.fn(async () => PLACES),
    changes: vi.fn(async () => ({ pairs: [] })),
    bundle: vi.fn(async (which: 'now' | 'other') =>
      which === 'now' ? bundleOf('a', 'b') : bundleOf('c'),
    ),
  });

  it('is fetched when it is first wanted, once for all sessions', async () => {
    const from = source();
    const loaded = loadedSearch(from);
    const [one, two] = [new SearchSession(loaded), new SearchSession(loaded)];
    expect(from.words).not.toHaveBeenCalled();
    await Promise.all([one.loaded.run(about('phones')), two.loaded.run(about('phone'))]);
    await one.loaded.run(about('phones'));
    expect(from.words).toHaveBeenCalledOnce();
    expect(from.bundle.mock.calls).toEqual([['now']]);
    expect((await loaded.dictionary('phones')).spellings).toEqual(WORDS.terms);
    expect(from.vocabulary.mock.calls).toEqual([[0]]);
    expect(from.english).not.toHaveBeenCalled();
  });

  it('loads the parts of the vocabulary that a search needs, each once, and again where that failed', async () => {
    const from = { ...source(), words: async () => ({ ...WORDS, parts: 64 }) };
    from.vocabulary.mockRejectedValueOnce(new Error('no connection'));
    const loaded = loadedSearch(from);
    await expect(loaded.run(about('can I phone'))).rejects.toThrow('no connection');
    for (const asked of ['phones', 'my phone', 'is a phone a toy']) await loaded.run(about(asked));
    const [phone, toy] = [partOf('phon', 64), partOf('toy', 64)];
    expect(from.vocabulary.mock.calls.flat()).toEqual([phone, phone, toy]);
  });

  it('answers the same whatever was asked before', async () => {
    const part = {
      entry: 0,
      terms: ['phones'],
      both: [],
      breadth: 1,
      forms: ['calpol'],
      words: { calpol: 1 },
    };
    const from = {
      ...source(),
      words: async () => ({ ...WORDS, parts: 64 }),
      vocabulary: async (number: number) => (number === partOf('cal', 64) ? [part] : []),
    };
    const [fresh, used] = [loadedSearch(from), loadedSearch(from)];
    await used.run(about('calpol'));
    for (const loaded of [fresh, used])
      expect((await loaded.run(about('clapol'))).corrections).toEqual([]);
  });

  it('asks for the words of English only for a word that may be an error, and once', async () => {
    const from = source();
    const loaded = loadedSearch(from);
    await loaded.run(about('smacking phones'));
    expect(from.english).not.toHaveBeenCalled();
    expect((await loaded.run(about('phoned'))).corrections).toEqual([]);
    const { corrections, unknown } = await loaded.run(about('phonees zebras'));
    expect(corrections).toEqual([{ typed: 'phonees', meant: 'phones' }]);
    expect(unknown).toEqual(['zebras']);
    expect(from.english.mock.calls).toEqual([['p']]);
  });

  it('loads the codes of printed copies only for what can be one, and once', async () => {
    const from = source();
    const loaded = loadedSearch(from);
    for (const words of ['phones', 'A54A-XTBZ-RETW-3XKZ', 'personal responsibility'])
      await loaded.run(about(words));
    expect(from.codes).not.toHaveBeenCalled();
    for (const typed of ['a54a xtbz retw 3xky', 'A54AXTBZRETW3XKY']) {
      const { direct, ranked } = await loaded.run(about(typed));
      expect(direct.map(({ to }) => to)).toEqual(['pets/2024-2025/']);
      expect(ranked).toEqual([]);
    }
    expect((await loaded.run(about('PZY6-FMPZ-9H73-VJ9P'))).direct).toEqual([]);
    expect(from.codes).toHaveBeenCalledOnce();
  });

  it('loads the days only for a question about one, whose answer comes first', async () => {
    const from = source();
    const loaded = loadedSearch(from);
    for (const words of ['phones', '2025', '2024-2025', 'phones in May'])
      await loaded.run(about(words));
    expect(from.days).not.toHaveBeenCalled();
    const { direct } = await loaded.run(about('on 3 May 2025'));
    expect(direct.map(({ to }) => to)).toEqual(['on/2025-03-20/?day=2025-05-03']);
    const narrowed = await loaded.run(readSearch('?q=3 May 2025&policy=trips'));
    expect(narrowed.direct.map(({ to }) => to)).toEqual(['trips/on/?day=2025-05-03']);
  });

  it('loads the places only for what cites a clause, and nothing is searched for beside an address', async () => {
    const from = source();
    const loaded = loadedSearch(from);
    for (const words of ['phones', '28 days', 'pets 2024-2025']) await loaded.run(about(words));
    expect(from.places).not.toHaveBeenCalled();
    const { direct, ranked } = await loaded.run(about('pets 2.1'));
    expect(direct.map(({ to }) => to)).toEqual(['pets/#hamsters']);
    expect(ranked).toEqual([]);
    const address = encodeURIComponent('https://x.example/pets/#hamsters');
    expect((await loaded.run(about(address))).ranked).toEqual([]);
    expect(from.places).toHaveBeenCalledOnce();
  });

  it('takes in other wordings only on request, or for an edition', async () => {
    const from = source();
    const loaded = loadedSearch(from);
    const idsOf = async (query: string) =>
      (await loaded.run(readSearch(query))).ranked.map(({ id }) => id).sort();
    expect(await idsOf('?q=phones')).toEqual(['a', 'b']);
    expect(await idsOf('?q=phones&others=1')).toEqual(['+c', 'a', 'b']);
    expect(await idsOf('?policy=trips&edition=2022-2023')).toEqual(['+c', 'a', 'b']);
    expect(from.bundle.mock.calls).toEqual([['now'], ['other']]);
  });

  it('asks for no other wordings where there are none, and finds nothing where nothing is asked', async () => {
    const from = { ...source(), words: async () => ({ ...WORDS, others: 0 }) };
    const loaded = loadedSearch(from);
    expect((await loaded.run(readSearch('?q=phones&others=1'))).ranked).toHaveLength(2);
    expect((await loaded.run(readSearch(''))).ranked).toEqual([]);
    expect(from.bundle.mock.calls).toEqual([['now']]);
  });
});
