/** What the page shows when answers come late, out of order, wrong or not at all. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaryOf } from '../../../src/search/dictionary.ts';
import type { CodesJson } from '../../../src/policy/codes-json.ts';
import type { DaysJson } from '../../../src/policy/days-json.ts';
import type { PlacesJson } from '../../../src/search/places-json.ts';
import type { SearchWords } from '../../../src/search/search-files.ts';
import type { Bundle } from '../../../src/client/search/pagefind.ts';
import { readSearch } from '../../../src/client/search/search-address.ts';
import { loadedSearch, SearchSession } from '../../../src/client/search/search-session.ts';

const WORDS: SearchWords = {
  terms: ['phones'],
  parts: 1,
  headings: [],
  facts: [],
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
  word: async () => new Map(ids.map((id) => [id, { strength: 1, at: [0] }])),
  says: async () => new Set(),
  having: async (filter) => new Set(filter === 'policy' ? ids : []),
  valuesOf: async () => [],
  record: () => Promise.reject(new Error('not asked for')),
});

const nothing = loadedSearch({
  words: () => new Promise(() => {}),
  codes: () => new Promise(() => {}),
  days: () => new Promise(() => {}),
  places: () => new Promise(() => {}),
  changes: () => new Promise(() => {}),
  vocabulary: () => new Promise(() => {}),
  english: () => new Promise(() => {}),
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
    codes: vi.fn(async () => CODES),
    days: vi.fn(async () => DAYS),
    places: vi.fn(async () => PLACES),
    changes: vi.fn(async () => ({ pairs: [] })),
    vocabulary: vi.fn(async () => []),
    english: vi.fn(async () => ''),
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
    expect((await loaded.dictionary('')).spellings).toEqual(dictionaryOf(WORDS.terms).spellings);
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
    expect(ranked).not.toEqual([]);
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
