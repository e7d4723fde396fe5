/** Facts that differ and passages that were not read, in words, for every form in which a comparison of files is shown. */
import { own } from '../language/own.ts';
import { joinWords } from '../strings/join-words.ts';
import type { Strings } from '../strings/strings.ts';
import type { FactChange, UnreadPassage } from './beside.ts';
import type { Comparison } from './comparison.ts';

export interface BesideSection {
  title: string;
  lines: string[];
}

/** Only sections that have something to say. */
export function besideWords(
  { facts, unread, from, to }: Pick<Comparison, 'facts' | 'unread' | 'from' | 'to'>,
  { comparisonText: t, fields, ledger }: Pick<Strings, 'comparisonText' | 'fields' | 'ledger'>,
): BesideSection[] {
  const nameOf = (field: string) =>
    own<string>(fields, field) ?? own<string>(ledger.fields, field) ?? field;
  const fact = ({ field, from: was, to: is }: FactChange) =>
    t.fact(nameOf(field), was ?? t.notSaid, is ?? t.notSaid);
  const passage = ({ kind, source, lines }: UnreadPassage) => {
    const places = [
      ...(lines.from === null ? [] : [t.line(from, lines.from)]),
      ...(lines.to === null ? [] : [t.line(to, lines.to)]),
    ];
    return t.unread(t.unreadKinds[kind], joinWords(places, t.and), oneLine(source));
  };
  const isInBoth = ({ lines }: UnreadPassage) => lines.from !== null && lines.to !== null;
  return [
    { title: t.facts, lines: facts.map(fact) },
    { title: t.unreadDiffers, lines: unread.filter((one) => !isInBoth(one)).map(passage) },
    { title: t.unreadSame, lines: unread.filter(isInBoth).map(passage) },
  ].filter(({ lines }) => lines.length > 0);
}

const oneLine = (source: string) => source.replace(/\s+/g, ' ').trim();
