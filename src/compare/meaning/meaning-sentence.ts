/** A meaning in the words of the interface. */
import { assertNever } from '../../language/assert-never.ts';
import { joinWords } from '../../strings/join-words.ts';
import type { Strings } from '../../strings/strings.ts';
import type { FoundMeaning } from './meaning.ts';

/** A plain sentence: “Stronger: “should” became “must”.” */
export function meaningSentence(meaning: FoundMeaning, strings: Strings): string {
  const t = strings.meanings;
  switch (meaning.code) {
    case 'duty-changed':
      return t.dutyChanged[meaning.effect](excerpt(meaning.from), excerpt(meaning.to));
    case 'denial':
      return replaced(meaning, t.denial);
    case 'duty-added':
      return t.dutyAdded[meaning.force](excerpt(meaning.words));
    case 'duty-removed':
      return t.dutyRemoved[meaning.force](excerpt(meaning.words));
    case 'limit':
      return t.byLimit[meaning.effect](cameOrWent(meaning, t.limits[meaning.limit]));
    case 'who':
    case 'quantity':
    case 'law':
    case 'reference':
      return replaced(meaning, t[meaning.code]);
    case 'link-changed':
      return t.link.changed(excerpt(meaning.text), meaning.from, meaning.to);
    case 'link-added':
      return t.link.added(excerpt(meaning.text), meaning.to);
    case 'link-removed':
      return t.link.removed(excerpt(meaning.text), meaning.from);
    case 'footnote':
      return t.footnote[meaning.change];
    case 'attached':
      return t.attached[meaning.what][meaning.change](excerpt(meaning.text));
    case 'column':
      return t.column[meaning.change](meaning.heading);
    case 'column-renamed':
      return t.columnRenamed(excerpt(meaning.from), excerpt(meaning.to));
    case 'columns-moved':
      return meaning.headings.length === 2
        ? t.columnsSwapped(listed(meaning.headings, t))
        : t.columnsMoved(listed(meaning.headings, t));
    case 'items-follow':
      return t.itemsFollow[meaning.effect](listed(meaning.items, t));
    case 'sentence-moved':
      return t.sentenceMoved[meaning.change](excerpt(meaning.words));
    case 'level':
      if (meaning.under === undefined) return t.structure.level;
      return meaning.under === null ? t.structure.top : t.structure.under(excerpt(meaning.under));
    case 'kind':
      return t.structure.became(t.structure.kinds[meaning.was], t.structure.kinds[meaning.is]);
    case 'list':
      return meaning.ordered ? t.structure.numbered : t.structure.bulleted;
    case 'table':
      return t.structure.table[meaning.side](t.structure.several[meaning.kind]);
    case 'text-added':
      return t.textAdded;
    case 'text-removed':
      return t.textRemoved;
    case 'other-words':
      return t.otherWords;
    case 'look':
      return lookSentence(meaning, strings);
    case 'typing':
      return t.typing;
    default:
      return assertNever(meaning);
  }
}

type Words = Pick<FoundMeaning, 'from' | 'to'>;

interface CameOrWent {
  added: (to: string) => string;
  removed: (from: string) => string;
}

function cameOrWent({ from = '', to }: Words, t: CameOrWent): string {
  return to === undefined ? t.removed(excerpt(from)) : t.added(excerpt(to));
}

function replaced(
  words: Words,
  t: CameOrWent & { changed: (from: string, to: string) => string },
): string {
  const { from, to } = words;
  if (from === undefined || to === undefined) return cameOrWent(words, t);
  return t.changed(excerpt(from), excerpt(to));
}

function lookSentence(
  { text, gained, lost }: Extract<FoundMeaning, { code: 'look' }>,
  { meanings: { look: t }, redline: { marks } }: Strings,
): string {
  const words = excerpt(text);
  const now = joinWords(
    gained.map((look) => marks[look]),
    t.and,
  );
  const before = joinWords(
    lost.map((look) => marks[look]),
    t.or,
  );
  if (now && before) return t.changed(words, now, before);
  if (now) return t.gained(words, now);
  return before ? t.lost(words, before) : t.otherwise(words);
}

/** Words of the policy as evidence. A long quotation keeps its beginning. */
function excerpt(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= 80 ? plain : `${plain.slice(0, 76).replace(/\s+\S*$/, '')} …`;
}

/** Several texts in quotation marks, each shortened. */
const listed = (texts: readonly string[], t: Strings['meanings']): string =>
  joinWords(
    texts.map((text) => t.quoted(excerpt(text))),
    t.listed,
  );
