/** What the school promises parents and asks of them. Components read this and nothing else. */
import { present } from '../language/present.ts';
import { address } from '../policy/address.ts';
import { clauseName } from '../compare/kind-words.ts';
import type { Policy } from '../content/build-library.ts';
import { reviewState, reviewWords, type ReviewState } from '../content/review-state.ts';
import type { School, Topic } from '../content/school.ts';
import type { When } from '../language/when.ts';
import type { Edition } from '../policy/edition.ts';
import { editionName } from '../policy/slugs.ts';
import { currentEdition } from '../content/timeline.ts';
import { topicAnchor } from '../content/topic-anchor.ts';
import { strings, type Strings } from '../strings/strings.ts';

/** What stands under one heading: a topic of the school, or a policy where it has no topics. */
export interface ParentsGroup {
  /** Its anchor. */
  id: string;
  title: string;
  /** Where the heading leads; null for a topic. */
  to: string | null;
  /** How the lines hang together, in the school's words; '' where it says nothing of it. */
  about: string;
  lines: ParentsLine[];
}

export interface ParentsLine {
  /** Whom it is about, in the school's words; '' where the sentence says it. */
  who: string;
  sentence: string;
  /** The clause that it is based on, in the edition in force. */
  to: string;
  /** “Clause 6.1.3”. */
  clause: string;
  policy: string;
  policyTitle: string;
  /** What stands for the policy on paper, where its name at each line would take a second sheet: “B”. */
  mark: string;
}

/** A policy that sentences are based on, with its state as its own page has it. */
export interface ParentsSource {
  slug: string;
  mark: string;
  title: string;
  /** The edition in force. */
  to: string;
  edition: string;
  state: ReviewState;
  words: string;
  review: When | undefined;
}

export interface ParentsView {
  groups: ParentsGroup[];
  /** By title. */
  sources: ParentsSource[];
  /** The policies that say how to complain. */
  complaints: { title: string; to: string }[];
}

/**
 * The sentences of the editions in force, as they are written; never anything else. By the
 * school's topics in its order, and within a topic by policy and in the author's order.
 * Sentences without a topic come last; where none has one, each policy is a group.
 * @param today ISO date
 * @param topics of the school, in its order
 */
export function parentsView(
  policies: readonly Policy[],
  today: string,
  t: Strings,
  topics: readonly Topic[] = [],
): ParentsView {
  const read = policies
    .flatMap(({ slug, editions, ended }) => {
      const edition = currentEdition({ editions, ended }, today);
      return edition?.meta.parents ? [{ slug, edition }] : [];
    })
    .map(({ slug, edition }, i) => sentencesOf(slug, edition, markOf(i), today, t));
  return {
    groups: grouped(read, topics, t),
    sources: read.map(({ source }) => source),
    complaints: policies
      .filter((policy) => currentEdition(policy, today))
      .filter(({ slug, title }) => `${slug} ${title}`.toLowerCase().includes(t.parents.complaint))
      .map(({ slug, title }) => ({ title, to: address.policy(slug) })),
  };
}

/** A letter; a number where there are more policies than letters. */
const markOf = (i: number) => (i < 26 ? String.fromCharCode(65 + i) : String(i + 1));

interface PolicySentences {
  source: ParentsSource;
  lines: (ParentsLine & { topic: string | undefined })[];
}

function sentencesOf(
  policy: string,
  edition: Edition,
  mark: string,
  today: string,
  t: Strings,
): PolicySentences {
  const { title, nextReview, parents = {} } = edition.meta;
  const clauses = new Map(edition.clauses.map((clause) => [clause.id, clause]));
  return {
    source: {
      slug: policy,
      mark,
      title,
      to: address.policy(policy),
      edition: editionName(edition.edition, t),
      state: reviewState(nextReview, today),
      words: reviewWords(nextReview, today, t),
      review: nextReview,
    },
    lines: Object.entries(parents).map(([id, { sentence, topic, who = '' }]) => ({
      topic,
      who,
      sentence,
      to: address.policy(policy, id),
      clause: clauseName(
        present(clauses.get(id), 'the checks refuse a sentence whose clause does not exist'),
        t.kinds,
      ),
      policy,
      policyTitle: title,
      mark,
    })),
  };
}

function grouped(
  read: readonly PolicySentences[],
  topics: readonly Topic[],
  t: Strings,
): ParentsGroup[] {
  const lines = read.flatMap((one) => one.lines);
  const isKnown = (topic: string | undefined) => topics.some(({ name }) => name === topic);
  if (!lines.some(({ topic }) => isKnown(topic)))
    return read.map(({ source, lines: ofPolicy }) => ({
      id: source.slug,
      title: source.title,
      to: source.to,
      about: '',
      lines: ofPolicy,
    }));
  return [
    ...topics.map(({ name, about = '' }, i) => ({
      id: topicAnchor(name, i),
      title: name,
      to: null,
      about,
      lines: lines.filter(({ topic }) => topic === name),
    })),
    {
      id: '_others',
      title: t.parents.others,
      to: null,
      about: '',
      lines: lines.filter(({ topic }) => !isKnown(topic)),
    },
  ].filter((group) => group.lines.length > 0);
}

/** What an A4 sheet leaves inside the margins of `sheetStyle`, in points (174 × 255 mm). */
const SHEET = { width: 493, height: 722 };
/** Sizes in points, of which the first that fits is used. Text smaller than the last would be hard to read. */
export const SHEET_SIZES = [11, 10.5, 10, 9.5, 9, 8.5] as const;
/** The greatest width of a letter in em: that of a monospaced font. In a sentence, DejaVu and Verdana reach 0.54. */
const LETTER = 0.605;
/** Letters that a line loses at its end, because words are not broken. */
const LOST = 5;
/** Part of the sheet that is kept free for rounding. */
const SPARE = 0.03;

/**
 * The size of type at which the page fits on one printed sheet.
 *
 * How wide a word is depends on the reader's fonts, so the sheet is calculated with the
 * widest font that the style sheet may get. Heights do not depend on fonts: readers.css
 * sets every one of them in em of this size, and the figures here are the same.
 * @param view the page, as it is shown
 * @returns points, or undefined if the lines need more than one sheet at every size
 */
export function parentsSheetSize(view: ParentsView, school: School): number | undefined {
  return SHEET_SIZES.find((size) => heightOf(view, school, size) <= SHEET.height * (1 - SPARE));
}

/** The height of the page in points, at most. */
function heightOf({ groups, sources, complaints }: ParentsView, school: School, size: number) {
  const lines = (text: string, scale = 1) => linesOf(text, size * scale);
  const heading = (text: string) => lines(text, 1.2) * 1.2 * 1.25 + 0.54;
  const paragraph = (text: string) => (text ? lines(text) * 1.3 + 0.3 : 0);
  const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0);
  const t = strings(school.language);
  const several = sources.length > 1;
  const top = 1.7 * 1.2 + 0.3 + paragraph(t.parents.lead);
  const body = groups.map(
    ({ title, about, lines: said }) =>
      heading(title) +
      paragraph(about) +
      sum(
        said.map((line) =>
          paragraph(`${line.who} ${line.sentence} ${line.clause} ${several ? line.mark : ''}`),
        ),
      ),
  );
  // On paper they follow one another, and what leads to other pages is left out.
  const states = paragraph(
    sources
      .map(
        ({ title, edition, words }) =>
          `  ${title} ${edition} ${t.standing.words['in-force']} ${words}   `,
      )
      .join(' '),
  );
  const wrong = [
    heading(t.parents.wrong),
    paragraph(
      [t.parents.wrongFirst, ...complaints.map(({ title }) => t.parents.wrongNext(title))].join(
        ' ',
      ),
    ),
  ];
  const { questions, paperCopies } = school.contact ?? {};
  const { ask, phone, email } = t.askUs;
  const whom = questions
    ? lines(
        `${ask} ${questions.name} ${phone} ${questions.phone ?? ''} ${email} ${questions.email ?? ''}`,
      ) + 1
    : 0;
  const foot = 1.5 + (whom + lines(paperCopies ?? '') + 1) * 1.3 + 0.6;
  return (
    size * (top + sum([...body, ...wrong]) + states + (several ? heading('') + 0.6 : 0) + foot)
  );
}

/** How many printed lines a text takes at a size, at most. */
function linesOf(text: string, size: number): number {
  const room = SHEET.width / (size * LETTER);
  return text.length <= room ? 1 : Math.ceil(text.length / (room - LOST));
}
