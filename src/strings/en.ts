/** What became of a clause; pages and scripts both say it. */
const kinds = {
  words: {
    unchanged: 'No change',
    changed: 'Changed',
    rewritten: 'Rewritten',
    added: 'Added',
    removed: 'Removed',
    moved: 'Moved',
    restructured: 'Structure',
    renumbered: 'Renumbered',
    renamed: 'Renamed',
    split: 'Divided',
    merged: 'Joined',
    typography: 'Typing only',
    format: 'Links or emphasis only',
  },
  /** `Moved` and `Changed`: “Moved and changed”. */
  also: (kinds: string, kind: string) => `${kinds} and ${kind.toLowerCase()}`,
  /** An edition of another policy. */
  place: (policy: string, edition: string) => `${policy}, ${edition}`,
  places: (places: string, place: string) => `${places}, and ${place}`,
  cameFrom: (places: string) => `Moved here from ${places}`,
  wentTo: (places: string) => `Moved to ${places}`,
  /** A clause by its kind, before its number or if it has none. */
  clauses: {
    heading: 'Section',
    paragraph: 'Clause',
    item: 'Clause',
    row: 'Table row',
    definition: 'Footnote',
  },
  numbered: (clause: string, number: string) => `${clause} ${number}`,
  /** Where others in the edition have the same number. */
  numberedIn: (clause: string, number: string, section: string) =>
    `${clause} ${number} of “${section}”`,
  /** The row of headings of a table. */
  columnHeads: 'Column heads',
  /** A cell by the heads of its row and column: “Monday, Ends”. */
  cell: (row: string, column: string) => `${row}, ${column}`,
  and: (clauses: string, clause: string) => `${clauses} and ${clause}`,
  /** “Clause 6.2 (was 6.1)”. */
  was: (now: string, then: string) => `${now} (was ${then.replace(/^(Clause|Section) /, '')})`,
  /** Clauses of one kind, as the sentence `summary` counts them. */
  counts: {
    changed: (count: number) => `${count} changed`,
    added: (count: number) => `${count} added`,
    removed: (count: number) => `${count} removed`,
    moved: (count: number) => `${count} moved`,
    split: (count: number) => `${count} divided`,
    merged: (count: number) => `${count} joined`,
    restructured: (count: number) => `${count} at another level or in another form`,
    format: (count: number) => `${count} with other links or emphasis only`,
    typography: (count: number) => `${count} typed differently only`,
    renumbered: (count: number) => `${count} with another number`,
    renamed: (count: number) => `${count} with another name`,
  },
  /** “12 clauses compared: 2 changed, 1 added; 9 the same.” */
  summary: (total: number, counts: string, same: number) =>
    `${total} clauses compared: ${counts}; ${same} the same.`,
  noneCounted: (total: number, same: number) => `${total} clauses compared: ${same} the same.`,
  alsoCounted: (counts: string, count: string) => `${counts}, ${count}`,
  nothing: 'There is nothing to compare: neither text has any words.',
  sameText: (total: number) =>
    `No words differ in the ${total} clauses compared; what is beside them does, or was not read.`,
  noChange: (total: number) => `Compared: no change. All ${total} clauses are the same.`,
};

/** What an edition is today; pages and scripts both say it. */
const standings = {
  'in-force': 'In force',
  'not-yet': 'Not yet in force',
  proposed: 'Proposed',
  superseded: 'Superseded',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
};

/** A review by its day, likewise. */
const reviews = {
  overdue: (due: string) => `Review overdue since ${due}`,
  due: (due: string) => `Review due: ${due}`,
  later: (due: string) => `Next review: ${due}`,
};

/**
 * The months, and how a day is written. Constants of their own, because the browser needs them
 * too: browsers know the months of few languages.
 */
const months = {
  1: 'January',
  2: 'February',
  3: 'March',
  4: 'April',
  5: 'May',
  6: 'June',
  7: 'July',
  8: 'August',
  9: 'September',
  10: 'October',
  11: 'November',
  12: 'December',
};
const day = (day: number, month: string, year: number) => `${day} ${month} ${year}`;

/** How dates are written, by the site, by authors, and by readers who ask for a day. */
const dates = {
  months,
  day,
  month: (month: string, year: number) => `${month} ${year}`,
  /**
   * What may be written before a year, in small letters: “autumn 2026”, “autumn term 2026”,
   * “academic year 2026-2027”. Months are written as above, or in three letters and more.
   */
  terms: {
    autumn: 'autumn',
    spring: 'spring',
    summer: 'summer',
  },
  term: (term: string) => `${term} term`,
  academicYear: 'academic year',
};

/** `2` → “second”, `22` → “22nd”. */
function ordinal(n: number): string {
  const words: Record<number, string> = {
    1: 'first',
    2: 'second',
    3: 'third',
    4: 'fourth',
    5: 'fifth',
  };
  const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const inTeens = n > 10 && n < 20;
  return words[n] ?? `${n}${(inTeens ? undefined : endings[n % 10]) ?? 'th'}`;
}

/**
 * The words of the interface in English, grouped by subject.
 *
 * Another language is a file beside this one with the same two tables (`export const cy: Strings`,
 * `export const cyBrowser: BrowserStrings`) and a line in `LANGUAGES`. All words are plain text,
 * except where a name ends in `Html`: such a function takes and returns HTML, so that a translation
 * can put a link elsewhere in its sentence.
 * Line breaks within a text are those with which the pages are published; readers see a space.
 */
export const en = {
  /** The language tag by which `Intl` sorts names and sets lists. */
  locale: 'en-GB',

  kinds,

  dates,

  /** What every page has around it. */
  frame: {
    skip: 'Skip to the text',
    site: 'Site',
    whereYouAre: 'Where you are',
    aboutSite: 'About this site',
    policies: 'Policies',
    search: 'Search',
    parents: 'Parents',
    staff: 'Staff',
    governors: 'Governors',
    linking: 'Linking and permanence',
    on: 'Which text applied on a day?',
    accessibility: 'Accessibility',
    feed: 'Changes of all policies',
    questions: (whom: string) => `Questions about a policy: ${whom}`,
  },

  /** The head and foot of a printed sheet. */
  print: {
    code: (code: string) => `Code ${code}`,
    head: (head: string) => `Register ${head}`,
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    asOn: (day: string) => `As on ${day}`,
  },

  /** Names of what is known about an edition beside its fields: heads of columns, and terms in lists of facts. */
  facts: {
    policy: 'Policy',
    edition: 'Edition',
    editionInForce: 'Edition in force',
    state: 'State',
    code: 'Code of this text',
    inForce: 'In force',
    approval: 'Approval',
    notRecorded: 'not recorded',
    lastReview: 'Last review',
    review: 'Review',
  },

  /** The fields of an edition’s front matter, as readers know them. */
  fields: {
    lastReviewed: 'Last reviewed',
    nextReview: 'Next review',
    proposedOn: 'Proposed on',
    approvedBy: 'Approved by',
    approvedOn: 'Approved on',
    minute: 'Minute',
    effectiveFrom: 'In force from',
    effectiveTo: 'In force until',
    withdrawnOn: 'Withdrawn from',
    gapBefore: 'Nothing was in force before',
    retrospective: 'Approved afterwards',
    ended: 'The policy ended',
    owner: 'Owner',
    origin: 'Origin',
    audience: 'For',
    numbering: 'Numbers',
  },

  /** Words in the text of a redline, for people who do not see its marks. */
  redline: {
    removed: 'removed',
    added: 'added',
    begins: (what: string) => `[${what}: `,
    columnBegins: (what: string, column: string) => `[${what} column “${column}”: `,
    ends: ']',
    /** How words look with a mark. */
    marks: {
      strong: 'bold',
      emphasis: 'italic',
      code: 'code',
    },
    nowMarked: (mark: string) => `now ${mark}`,
    noLongerMarked: (mark: string) => `no longer ${mark}`,
    nowLink: 'now a link',
    noLongerLink: 'no longer a link',
    otherLink: (to: string) => `link now goes to ${to}`,
    attached: {
      picture: { other: 'another picture', come: 'now a picture', gone: 'no longer a picture' },
      file: {
        other: 'another file',
        come: 'now leads to a file',
        gone: 'no longer leads to a file',
      },
    },
    also: (said: string, more: string) => `${said}, ${more}`,
    marksChanged: (said: string) => `[${said}]`,
  },

  /**
   * What a change means. Words between quotation marks are the policy’s own, shortened where they
   * are long; a link leads to an address.
   */
  meanings: {
    /** One word of duty in place of another, by what that does. */
    dutyChanged: {
      strengthened: (from: string, to: string) => `Stronger: “${from}” became “${to}”.`,
      weakened: (from: string, to: string) => `Weaker: “${from}” became “${to}”.`,
      added: (from: string, to: string) => `New duty: “${from}” became “${to}”.`,
      lifted: (from: string, to: string) => `Duty lifted: “${from}” became “${to}”.`,
      reversed: (from: string, to: string) => `Reversed: “${from}” became “${to}”.`,
    },
    /** A statement that became its opposite: “applies”, “does not apply”. */
    denial: {
      changed: (from: string, to: string) => `Reversed: “${from}” became “${to}”.`,
      added: (to: string) => `Reversed: “${to}” was added.`,
      removed: (from: string) => `Reversed: “${from}” was removed.`,
    },
    dutyAdded: {
      must: (words: string) => `New duty: “${words}”.`,
      'must-not': (words: string) => `New prohibition: “${words}”.`,
      should: (words: string) => `New recommendation: “${words}”.`,
      'should-not': (words: string) => `New recommendation: “${words}”.`,
      may: (words: string) => `New permission: “${words}”.`,
      none: (words: string) => `New exemption: “${words}”.`,
    },
    dutyRemoved: {
      must: (words: string) => `Duty removed: “${words}”.`,
      'must-not': (words: string) => `Prohibition removed: “${words}”.`,
      should: (words: string) => `Recommendation removed: “${words}”.`,
      'should-not': (words: string) => `Recommendation removed: “${words}”.`,
      may: (words: string) => `Permission removed: “${words}”.`,
      none: (words: string) => `Exemption removed: “${words}”.`,
    },
    /** What a limit that came or went does to a duty: goes before a sentence of `limits`. */
    byLimit: {
      strengthened: (limit: string) => `Stricter: ${limit}`,
      weakened: (limit: string) => `Less strict: ${limit}`,
    },
    limits: {
      /** “only” */
      limit: {
        added: (words: string) => `a limit was added, “${words}”.`,
        removed: (words: string) => `a limit was removed, “${words}”.`,
      },
      /** “unless a parent has agreed” */
      exception: {
        added: (words: string) => `an exception was added, “${words}”.`,
        removed: (words: string) => `an exception was removed, “${words}”.`,
      },
      /** “provided that an adult is there” */
      condition: {
        added: (words: string) => `a condition was added, “${words}”.`,
        removed: (words: string) => `a condition was removed, “${words}”.`,
      },
      /** “where possible” */
      softening: {
        added: (words: string) => `a softening was added, “${words}”.`,
        removed: (words: string) => `a softening was removed, “${words}”.`,
      },
    },
    /** Those who are bound. */
    who: {
      changed: (from: string, to: string) => `Who: “${from}” became “${to}”.`,
      added: (to: string) => `Who: “${to}” added.`,
      removed: (from: string) => `Who: “${from}” removed.`,
    },
    quantity: {
      changed: (from: string, to: string) => `Quantity: “${from}” became “${to}”.`,
      added: (to: string) => `Quantity: “${to}” was added.`,
      removed: (from: string) => `Quantity: “${from}” was removed.`,
    },
    law: {
      changed: (from: string, to: string) => `Law or document: “${from}” became “${to}”.`,
      added: (to: string) => `Law or document: “${to}” was added.`,
      removed: (from: string) => `Law or document: “${from}” was removed.`,
    },
    reference: {
      changed: (from: string, to: string) => `Reference: “${from}” became “${to}”.`,
      added: (to: string) => `Reference: “${to}” was added.`,
      removed: (from: string) => `Reference: “${from}” was removed.`,
    },
    link: {
      changed: (words: string, from: string, to: string) =>
        `Reference: the link of “${words}” now goes to ${to}, not to ${from}.`,
      added: (words: string, to: string) => `Reference: “${words}” now links to ${to}.`,
      removed: (words: string, from: string) => `Reference: “${words}” no longer links to ${from}.`,
    },
    attached: {
      picture: {
        exchanged: (words: string) => `Reference: the picture “${words}” was exchanged.`,
        added: (words: string) => `Reference: the picture “${words}” was added.`,
        removed: (words: string) => `Reference: the picture “${words}” was removed.`,
      },
      file: {
        exchanged: (words: string) => `Reference: the file at “${words}” was exchanged.`,
        added: (words: string) => `Reference: the file at “${words}” was added.`,
        removed: (words: string) => `Reference: the file at “${words}” was removed.`,
      },
    },
    footnote: {
      added: 'Reference: a footnote was added.',
      removed: 'Reference: a footnote was removed.',
    },
    column: {
      added: (heading: string) => `Table: column “${heading}” added.`,
      removed: (heading: string) => `Table: column “${heading}” removed.`,
    },
    columnRenamed: (from: string, to: string) => `Table: column “${from}” is now “${to}”.`,
    /** Several texts, each in its quotation marks, one after the other. */
    quoted: (text: string) => `“${text}”`,
    listed: (all: string, next: string) => `${all}, ${next}`,
    columnsSwapped: (headings: string) => `Table: columns ${headings} changed places.`,
    columnsMoved: (headings: string) => `Table: moved to another place: column ${headings}.`,
    /** In a row: the cell that a sentence is about, by the head of its column. */
    inCell: (heading: string, sentence: string) => `${heading}: ${sentence}`,
    /** What another lead-in does to the items under it, whose own words are as they were. */
    itemsFollow: {
      strengthened: (items: string) => `Stronger with it: ${items}.`,
      weakened: (items: string) => `Weaker with it: ${items}.`,
      added: (items: string) => `New duties with it: ${items}.`,
      lifted: (items: string) => `Lifted with it: ${items}.`,
      reversed: (items: string) => `Reversed with it: ${items}.`,
    },
    /** A sentence that stands in another clause than before. */
    sentenceMoved: {
      came: (words: string) => `Moved here: “${words}”`,
      went: (words: string) => `Moved to another clause: “${words}”`,
    },
    structure: {
      /** What hangs from what. */
      under: (words: string) => `Structure: now a part of “${words}”.`,
      top: 'Structure: no longer a part of another.',
      level: 'Structure: at another level.',
      /** The same words as a clause of another kind. */
      became: (was: string, is: string) => `Structure: ${was} became ${is}.`,
      kinds: {
        heading: 'a heading',
        paragraph: 'a paragraph',
        item: 'an item of a list',
        row: 'a row of a table',
        definition: 'a footnote',
      },
      numbered: 'Structure: a bulleted list became a numbered one.',
      bulleted: 'Structure: a numbered list became a bulleted one.',
      /** Said at the heads of its columns, which came or went with it. */
      table: {
        from: (what: string) => `Structure: the table became ${what}; its column heads went.`,
        to: (what: string) => `Structure: ${what} became a table; these are its column heads.`,
      },
      several: {
        heading: 'headings',
        paragraph: 'paragraphs',
        item: 'a list',
        row: 'rows of a table',
        definition: 'footnotes',
      },
    },
    textAdded: 'Wording: this text is new.',
    textRemoved: 'Wording: this text was removed.',
    otherWords: 'Wording: the words changed.',
    /** The same words under other marks, which are named as in `redline`. */
    look: {
      gained: (words: string, marks: string) => `Format: “${words}” is now ${marks}.`,
      lost: (words: string, marks: string) => `Format: “${words}” is no longer ${marks}.`,
      changed: (words: string, gained: string, lost: string) =>
        `Format: “${words}” is now ${gained}, no longer ${lost}.`,
      otherwise: (words: string) => `Format: “${words}” is marked otherwise.`,
      and: (marks: string, mark: string) => `${marks} and ${mark}`,
      or: (marks: string, mark: string) => `${marks} or ${mark}`,
    },
    typing: 'Typography: only quotation marks, dashes, capitals or spaces differ.',
  },

  /** A comparison as plain text. Removed and added words are shown as in `redline`. */
  comparisonText: {
    marks: (removed: string, added: string) => `Marks: ${removed} ${added}`,
    oldWords: 'old words',
    newWords: 'new words',
    why: (why: string) => `Why: ${why}`,
    /** A table's column that has no heading, by its place. */
    column: (place: number) => `Column ${place}`,
    /** Beside the text: facts, and what is no text. */
    facts: 'Facts beside the text that differ:',
    fact: (field: string, was: string, is: string) => `${field}: ${was} → ${is}`,
    notSaid: '(not said)',
    unreadDiffers: 'Not read as text, and not the same. Look at it yourself:',
    unreadSame: 'Not read as text, with the same characters in both. Look at it yourself:',
    unread: (what: string, where: string, source: string) => `${what}, ${where}: ${source}`,
    unreadKinds: {
      picture: 'A picture',
      html: 'HTML',
      tick: 'A tick box',
      rule: 'A line across the page',
      'link-title': 'A link with a title of its own',
      broken: 'What could not be read',
    },
    line: (file: string, line: number) => `${file} line ${line}`,
    and: (places: string, place: string) => `${places} and ${place}`,
  },

  /** A comparison as a file: a table for spreadsheets, and a page of its own. */
  comparisonFile: {
    title: (older: string, newer: string) => `${older} and ${newer} compared`,
    where: 'Where',
    section: 'Section',
    what: 'What',
    meaning: 'Meaning',
    oldText: 'Old text',
    newText: 'New text',
    why: 'Why',
    forStaff: 'For staff',
    forParents: 'For parents',
    oldId: 'Old id',
    newId: 'New id',
    legendHtml:
      'Words <del>struck through</del> were removed, words <ins>underlined</ins> were added.',
    changes: 'What changed',
    text: 'The whole text',
    clause: (where: string, what: string) => `${where}: ${what.toLowerCase()}`,
  },

  /** What an edition is today, and when its review is due. */
  standing: {
    words: standings,
    reviews: { ...reviews, unknown: () => 'No review date' },
    /** When it applies: both ends, each a phrase of `ends`. */
    fromUntil: (from: string, until: string) => `${from} ${until}`,
    /** It applied, something else did, and it applied again. */
    again: (spans: string, span: string) => `${spans}, and again ${span}`,
    /** The two ends of the days on which an edition applies, as far as they are recorded. */
    ends: {
      from: (day: string) => `from ${day}`,
      fromApproval: (day: string) => `from ${day}, the day of its approval,`,
      fromUnrecorded: (known: string) => `from a day that is not recorded (${known})`,
      reviewed: (when: string) => `reviewed ${when}`,
      forYear: (years: string) => `for ${years}`,
      until: (day: string) => `until ${day}`,
      untilUnrecorded: (day: string) => `until a day that is not recorded, ${day} or later`,
      open: 'until it is replaced',
    },
    never: 'never: its place was taken before its time came',
    neverEnded: 'never: the policy ended before its time came',
    neverWithdrawn: 'never: it was withdrawn before its time came',
  },

  /** Words after a link, for people who hear only the links. */
  link: {
    ofPolicy: (title: string) => `of the ${title}`,
    inPolicy: (title: string) => `in the ${title}`,
    /** A clause by its policy and its name. */
    clause: (title: string, clause: string) => `${title}, ${clause.toLowerCase()}`,
  },

  /** What a reader has to know before the text. */
  notices: {
    proposal: 'This is a proposal. It is not in force.',
    isProposal: (edition: string) => `${edition} is a proposal. It is not in force.`,
    proposalMeans: `It was written for discussion and
          has not been adopted.`,
    superseded: 'This edition is out of date.',
    supersededMeans: `It was superseded and is kept so that old
          links and citations still lead somewhere.`,
    expired: 'This edition has expired.',
    expiredMeans: (day: string) =>
      `${day} was its last day, and it is kept so that old links and citations still lead somewhere.`,
    withdrawn: 'This edition was withdrawn.',
    withdrawnFrom: (day: string) => `It no longer holds from ${day}.`,
    withdrawnMeans: `It is kept so that old links and citations
          still lead somewhere.`,
    notYet: 'This edition is not yet in force.',
    notYetMeans: (day: string) => `It was adopted and comes into force on ${day}.`,
    notInForce: 'This edition is not in force.',
    inForceIsHtml: (edition: string) => `The edition in force is ${edition}.`,
    noneInForce: 'No edition of this policy is in force.',
    unchangedHtml: (edition: string) => `Reviewed with no change: the text is that of ${edition}.`,
  },

  /** The page of an edition. */
  edition: {
    /** @param ends “from … until …”, or that it never was and why */
    inForce: (ends: string) => `In force ${ends}.`,
    name: (name: string) => `Edition ${name}`,
    /** A second or later edition of the same years: “2023–2024, second edition”. */
    further: (years: string, nth: number) => `${years}, ${ordinal(nth)} edition`,
    title: (policy: string, edition: string, state: string) =>
      `${policy} ${edition} (${state.toLowerCase()})`,
    description: (policy: string, edition: string, state: string) =>
      `${policy}, edition ${edition}, ${state.toLowerCase()}.`,
    search: 'Search this policy',
    contents: 'Contents',
    /** The same, where it stands open beside the text. */
    contentsBeside: 'Contents, beside the text',
    all: 'All editions',
    /** From an edition that is not in force. */
    nowInForce: 'Edition in force',
    compareWith: 'Compare',
    /** For those who hear links alone. */
    compareWithNamed: (edition: string) => `Compare with ${edition}`,
    changedSince: (edition: string) => `What changed since ${edition}`,
    changedSinceReplaced: (policy: string) => `What changed since the ${policy}`,
    proposedFor: (edition: string) => `What is proposed for ${edition}`,
    about: 'About this edition',
    aboutNumbers: 'About the numbers.',
    howToCheck: 'how to check a copy',
    ledger: 'Changes since it was published',
    permanentAddress: 'Permanent address of this edition',
    asData: 'The text as data (JSON)',
    sign: 'Sheet to sign: read and understood',
    feed: 'Follow changes of this policy (Atom feed)',
    noneInForceTitle: (policy: string) => `${policy}: no edition in force`,
    noneInForce: (policy: string) => `No edition of the ${policy} is in force.`,
  },

  /** Words at a clause, in the text of an edition. */
  clauses: {
    clause: 'Clause',
    section: 'Section',
    link: 'Link to this clause',
    rowLink: 'link',
    proposed: 'Proposed',
    footnotes: 'Footnotes',
    footnote: (number: string) => `Footnote ${number}`,
    table: 'Table',
    editorialNote: 'Editorial note',
    note: 'Note.',
    removedHtml: (edition: string) => `<strong>Removed</strong> in ${edition}.`,
    inEditionHtml: (clause: string, edition: string) => `${clause} in ${edition}`,
    whatItSaid: 'What it said',
    dividedHtml: (others: string) =>
      `The clause you followed was divided: this is the first part; see also ${others}.`,
    renamed: 'The clause you followed has a new name and is here now.',
    lastStoodHtml: (edition: string) => `It was last in ${edition}.`,
    /** If the edition is not the one in force, by its state. */
    then: {
      proposed: () => 'Proposed, not in force.',
      superseded: (edition: string) => `Superseded: this is the clause as it was in ${edition}.`,
      expired: (edition: string) =>
        `Expired: this is the clause as it was in ${edition}, whose last day has passed.`,
      withdrawn: () => 'Withdrawn: this edition is no longer in force.',
      'not-yet': () => 'Not yet in force.',
    },
    now: 'This clause as it is now',
    wouldReplace: 'The clause it would replace',
    noneNow: 'The edition in force has no such clause.',
  },

  /** Beside a clause: what is said of it that is not the policy’s words. */
  margin: {
    /** What became of a clause (“Changed”, “Moved and changed”), and with which edition. */
    changed: {
      made: (became: string, edition: string) => `${became} in ${edition}`,
      waiting: (became: string, edition: string) => `${became} ${edition} (not yet in force)`,
      proposed: (became: string, edition: string) => `${became} ${edition} (proposed)`,
    },
    /** What the change comes to; '' where the words before say it. */
    weight: {
      reversed: 'the opposite',
      stricter: 'stricter',
      duty: 'a new duty',
      lifted: 'a duty ended',
      looser: 'less strict',
      who: 'other people',
      quantity: 'numbers or times',
      law: 'the law or document it names',
      structure: 'place or form',
      reference: 'a reference',
      wording: 'wording',
    },
    /** Another policy that the clause names: a link to it. */
    namesHtml: (policy: string) => `Names the ${policy}`,
    doubt: { 'not-in-force': 'not in force', overdue: 'review overdue' },
    /** A document that is not on this site. @param where “the school office” */
    elsewhereHtml: (document: string, where: string) => `“${document}”: held elsewhere (${where})`,
    notHereHtml: (document: string) => `“${document}”: named, not here`,
    /** A word, and what it means. */
    meansHtml: (word: string, means: string) => `<b>${word}</b>: ${means}`,
    /** @param clause a link to the clause that says what the word means */
    definedHtml: (word: string, clause: string) => `<b>${word}</b>: defined in ${clause}`,
    referredHtml: (clauses: string) => `Referred to in ${clauses}`,
    plain: 'In plain words, for parents',
    meaning: 'What the last change means',
  },

  /** A policy that ended, or will. */
  ended: {
    label: 'Ended',
    title: (policy: string) => `${policy}: ended`,
    description: (policy: string, day: string) =>
      `The ${policy} ended on ${day}. What became of it and of each of its clauses.`,
    on: (day: string) => `This policy ended on ${day}.`,
    ahead: (day: string) => `This policy ends on ${day}.`,
    onDay: (day: string) => `Ended on ${day}`,
    heirs: (policies: string) => `In its place: ${policies}.`,
    heirsHtml: (policies: string) => `In its place: ${policies}.`,
    noHeir: 'No other policy of the school is in its place.',
    by: (whom: string) => `Taken over by ${whom}.`,
    byHtml: (whom: string) => `Taken over by ${whom}.`,
    lastHtml: (edition: string) => `Its last edition was ${edition}.`,
    clauses: 'What became of its clauses',
    whatBecame: 'What became of this clause',
    notice: 'The policy of this edition has ended.',
    /** One clause: its name in its last edition, and what became of it. */
    clauseInHtml: (clause: string, edition: string) => `${clause} (${edition})`,
    movedToHtml: (places: string) => `now in ${places}`,
    renamedHtml: (clauses: string) => `now ${clauses}`,
    gone: 'ended',
    untold: 'ended with the policy',
    /** Beside the policy that replaced others. */
    replacedHtml: (policies: string, day: string) => `On ${day} it took the place of ${policies}.`,
    wouldReplaceHtml: (policies: string) => `It would take the place of ${policies}.`,
    /** A clause that went to another policy, where it used to be. */
    movedHtml: (edition: string, places: string) =>
      `<strong>Moved</strong> in ${edition} to ${places}.`,
    alsoInHtml: (places: string) => `Part of it is in ${places}.`,
    /** A clause in another policy. */
    place: (policy: string, clause: string) => `${policy}, ${clause}`,
    /** In a search result: where the clause came from. */
    before: (policies: string) => `before in ${policies}`,
  },

  /** Beside a clause that links to another policy: what the link leads to, at the time of the text that has it. */
  links: {
    wasHtml: (policy: string, edition: string) =>
      `The link leads to the ${policy} as it stood then: ${edition}.`,
    willHtml: (policy: string, edition: string) =>
      `The link leads to the ${policy} as it will stand then: ${edition}.`,
    wouldHtml: (policy: string, edition: string) =>
      `The link leads to the ${policy} as it would stand then: ${edition}.`,
    laterHtml: (edition: string) => `There was no such clause then; it came with ${edition}.`,
    endedHtml: (edition: string) => `There was no such clause any more; it was last in ${edition}.`,
    alsoHtml: (editions: string) => `Within the same time also: ${editions}.`,
    /** An edition, and when it applied. */
    appliedHtml: (edition: string, when: string) => `${edition} (${when})`,
    openHtml: (policy: string, editions: string) =>
      `It is not recorded which edition of the ${policy} applied then. It may have been one of these: ${editions}.`,
    noneHtml: (policy: string) => `No edition of the ${policy} applied then.`,
    notYetHtml: (policy: string, edition: string) =>
      `The ${policy} has no such clause yet; it comes with ${edition}.`,
    /** Where two editions are compared, and the link leads to another text in each. */
    whyEnded: 'Why:',
    inEditionHtml: (edition: string, line: string) => `<b>${edition}.</b> ${line}`,
    today: 'As it is today',
  },

  /** What was changed in a published edition, by what was done. */
  ledger: {
    acts: {
      adopt: (day: string) => `Published on ${day}.`,
      correct: (day: string) => `Corrected on ${day}.`,
      amend: (day: string) => `Amended on ${day}.`,
      withdraw: (day: string) => `Withdrawn: recorded on ${day}.`,
      end: (day: string) => `The policy was ended: recorded on ${day}.`,
      redact: (day: string) => `Words were taken out on ${day}.`,
    },
    kinds: {
      changes: 'Reason of the change',
      lineage: 'What became of the clause',
      parents: 'Sentence for parents',
      duties: 'Whom it binds, or how firmly',
      notes: 'Editorial note',
    },
    /** What words carry, where that is all that changed. */
    marks: {
      strong: 'bold',
      emphasis: 'italic',
      code: 'code',
      link: 'link',
      reference: 'reference',
      footnote: 'footnote',
      picture: 'picture',
      file: 'file',
    },
    /** Facts that are no line among those of an edition. */
    fields: {
      title: 'Title',
      status: 'State',
      summary: 'Summary',
      supersedes: 'The edition before',
      replaces: 'Policies that it replaces',
      unchangedFrom: 'Left as',
    },
    at: (what: string, clause: string) => `${what} (${clause})`,
    reads: (what: string, before: string, now: string) => `${what}: “${before}” now reads “${now}”`,
  },

  /** What the codes on printed copies stand for. */
  codes: {
    label: 'Code on the printed copy',
    hint: 'Capital or small letters, with or without hyphens.',
    check: 'Check',
    all: 'All codes, now and before',
    heads: 'All heads of the register, now and before',
    /** An edition and its state. */
    isHtml: (edition: string, state: string) => `This is ${edition} (${state.toLowerCase()}).`,
    current: 'It has these words now.',
    beside: 'Beside the words, this was changed:',
    changed: 'It has other words now. What was changed since:',
    proposal: 'It has these words now, and may still change.',
    allChanges: 'All changes of this edition',
    headNow: 'This is the head of the register now.',
    headAfter: (events: string) => `This was the head of the register after this entry: ${events}`,
    headFirst: 'This was the head of the register before anything was published.',
    headSince: (entries: number) =>
      `Nothing before was rewritten; ${entries} ${entries === 1 ? 'entry' : 'entries'} since.`,
    /** What was done to an edition. */
    event: (policy: string, edition: string, done: string) => `${policy} ${edition}: ${done}`,
    /** What was done to a policy as a whole. */
    eventOfPolicy: (policy: string, done: string) => `${policy}: ${done}`,
    renamed: (from: string, to: string, day: string) =>
      `On ${day} its name in addresses became ${to}; before, it was ${from}.`,
  },

  /** The one code that stands for everything published so far. */
  head: {
    name: 'Head of the register',
    forMinutes:
      'Write it into the minutes: with it anyone can see later whether anything before was rewritten.',
    forKeeping: 'With it anyone can see later whether anything before was rewritten.',
  },

  /** All editions of a policy. */
  history: {
    title: (policy: string) => `${policy}: all editions`,
    description: (policy: string) =>
      `Every edition of the ${policy}, and a comparison for every pair.`,
    unchanged: 'reviewed, no change',
    /** The first sentence: how many there are, and what is in force on the day of the build. */
    editions: (count: number) => (count === 1 ? 'One edition.' : `${count} editions.`),
    onDay: (day: string, state: string) => `On ${day}, when this page was made, ${state}.`,
    isInForce: (edition: string) => `${edition} is in force`,
    noneInForce: 'no edition is in force',
    andWaiting: (state: string, edition: string, day: string) =>
      `${state}, and ${edition} is adopted and begins on ${day}`,
    proposals: (count: number) =>
      count === 1 ? 'One more is proposed.' : `${count} more are proposed.`,
    /** The table with the line of time. */
    line: 'Editions on a line of time',
    changesSince: 'Changes',
    changes: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
    noChange: 'no change',
    /** After the number, for those who hear links alone. */
    sinceEdition: (edition: string) => `since ${edition}`,
    first: 'first edition',
    minute: 'Minute',
    noDay: 'No day is proposed.',
    noEdition: 'No edition',
    gap: 'Gap',
    ended: 'Ended',
    /** What the drawing means: the line of today, and each kind of bar. */
    todayIs: (day: string) => `The upright line is ${day}, the day this page was made.`,
    bars: {
      now: 'Filled: in force.',
      on: 'Thin: in force until it is replaced.',
      past: 'Grey: no longer in force.',
      waiting: 'Dashed: adopted, not yet in force.',
      proposed: 'Dotted: proposed.',
      maybe: 'Thin and dotted: the record leaves open whether it applied.',
      gap: 'Hollow: no edition applied.',
    },
    daysLead: 'A first day leads to everything that applied on it.',
    compareAny: 'Compare any two editions',
    replaced: 'Compare with what it replaced',
    howToFind:
      'The older edition is at the left, the newer one above. The number says how many changes there are.',
    secondIs: 'The second edition of a year is marked .2.',
    gridLabel: 'Number of changes from the edition at the left to the edition above',
    from: 'From',
    fromEdition: (edition: string) => `from ${edition}`,
    to: (edition: string) => `to ${edition}`,
    /** “2023-2024.2” where there is little room. */
    short: (from: string, to: string, part: string | undefined) =>
      `${from}–${to}${part ? `.${part}` : ''}`,
    /** As they go on after the number of changes. */
    changeBetween: (older: string, newer: string) => `change from ${older} to ${newer}`,
    changesBetween: (older: string, newer: string) => `changes from ${older} to ${newer}`,
    pair: (older: string, newer: string) => `${older} with ${newer}`,
    oneClause: 'One clause through the years',
    allClauses: (count: number) => `All ${count} clauses there ever were`,
    names: 'Earlier addresses',
  },

  /** How the text grew, edition by edition. */
  growth: {
    heading: 'How the text grew',
    lead: 'How often each word stands in the text, and how many clauses there are, headings and rows of tables included.',
    measures: { must: 'must', should: 'should', may: 'may', clauses: 'clauses' },
    word: 'Word',
    course: 'Course',
    /** @param course “7, 8, 14” */
    courseOf: (name: string, course: string) => `${name}: ${course}`,
    inWords: 'In words',
    same: 'the same in every edition',
    sameAgain: 'as many as at first',
    more: (count: number) => `${count} more`,
    fewer: (count: number) => `${count} fewer`,
    noneLeft: 'none is left',
    allIn: (change: string, edition: string) => `${change}, with ${edition}`,
    mostIn: (change: string, count: number, edition: string) =>
      `${change}, ${count} of them with ${edition}`,
    figures: 'All figures, edition by edition',
  },

  /** One clause through the years. */
  clauseHistory: {
    /** @param subject the section that it is in, or its own words if it is one; '' for none */
    heading: (clause: string, subject: string) =>
      `${clause} through the years${subject && `: ${subject}`}`,
    title: (clause: string, policy: string) => `${clause} through the years: ${policy}`,
    description: (text: string) =>
      `How “${text}” came to read as it does: every wording, and the marks between them.`,
    permanentNameHtml: (policy: string, id: string) =>
      `${policy}. The clause’s permanent name is ${id}.`,
    inItsPlace: 'Read it in its place',
    /** A clause by its number and its first words. */
    clause: (name: string, words: string) => `${name} (“${words}”)`,
    /** That it ended, is to end, or that this is proposed. @param day in words, of what is to come */
    removed: {
      past: () => 'This clause is no longer in the policy.',
      coming: (day: string) => `From ${day} this clause is no longer in the policy.`,
      proposed: () => 'It is proposed to take this clause out of the policy.',
    },
    renamed: {
      past: () => 'This clause is no longer in the policy under this name.',
      coming: (day: string) =>
        `From ${day} this clause is no longer in the policy under this name.`,
      proposed: () => 'It is proposed that this clause goes on under another name.',
    },
    whyEnded: 'Why:',
    inEditionHtml: (edition: string) => `In ${edition}:`,
    inProposalHtml: (edition: string) => `In the proposal for ${edition}:`,
    becameHtml: {
      removed: () => 'removed.',
      renamed: (clauses: string) => `goes on as ${clauses}.`,
      moved: (clauses: string) => `moved to ${clauses}.`,
      divided: (clauses: string) => `divided into ${clauses}.`,
      joined: (clauses: string, others: string) => `joined with ${others}, as ${clauses}.`,
      /** The clause that it was joined with has kept its name. */
      joinedTo: (clauses: string) => `joined to ${clauses}.`,
    },
    cameHtml: {
      renamed: (clauses: string) => `continues ${clauses}.`,
      moved: (clauses: string) => `moved here from ${clauses}.`,
      divided: (clauses: string) => `made from ${clauses}, which was divided.`,
      joined: (clauses: string) => `made by joining ${clauses}.`,
      /** It was there already. */
      joinedTo: (clauses: string) => `${clauses} joined to it.`,
    },
    /** Two phrases: “from 1 September 2024”, “until 31 August 2025”. */
    gap: (from: string, until: string) => `It was not in the policy ${from} ${until}.`,
    gapOf: (editions: string) => `It was not in the policy in ${editions}.`,
    number: (number: string) => `Number ${number}`,
    unchangedIn: (editions: string) => `unchanged in ${editions}`,
    inForce: (edition: string) => `${edition} (in force)`,
    unchangedInProposal: (editions: string) => `the same in the proposal for ${editions}`,
    withoutMarks: 'Without marks',
    why: 'Why it changed:',
    amongOthers: 'See it among the other changes',
    /** Since when the words of the newest published text stand there. */
    ages: {
      heading: 'Since when these words stand here',
      /** @param from “from 1 September 2022” */
      allHtml: (edition: string, from: string) =>
        `Every word has stood here since ${edition} (${from}).`,
      allUntilHtml: (edition: string, from: string, last: string) =>
        `Every word stood here from ${edition} (${from}) to the last edition that has the clause, ${last}.`,
      introduction: (edition: string) =>
        `The text of ${edition}. The number after some words says which edition of the list brought them: all words since the number before. Words later than the oldest are underlined with dots.`,
      neverApplied: (never: string) => `in force ${never}`,
      /** @param first the edition that had the words first */
      returned: (first: string) =>
        `These words were there from ${first}, left, and came back with this edition.`,
      broughtByHtml: (edition: string, from: string, approval: string) =>
        `${edition}, ${from}. Approval: ${approval}.`,
      arrival: (policy: string) =>
        `Words that came from the ${policy} are counted from their coming here.`,
    },
  },

  /** Two editions compared. */
  comparison: {
    title: (policy: string, older: string, newer: string) =>
      `${policy}: ${older} compared with ${newer}`,
    heading: (policy: string) => `${policy}: what changed`,
    comparedWith: 'compared with',
    print: 'Print the meeting pack',
    text: 'The text, with its changes marked',
    readText: 'Read the text',
    asData: 'The changes as data (JSON)',
    asTable: 'The changes as a table (CSV)',
    marks: 'Marks',
    inOneText: 'In one text',
    sideBySide: 'Side by side',
    show: 'Show',
    everything: 'Everything',
    changesOnly: 'Changes only',
    struckThrough: 'struck through',
    struckThroughMeans: (older: string) => `was in ${older} and is removed`,
    underlined: 'underlined',
    underlinedMeans: (newer: string) => `is added in ${newer}`,
    doubleUnderlined: 'double underlined',
    doubleUnderlinedMeans: 'has moved; a link leads to the other end',
    /** In the view of changes only, in place of clauses whose words are the same. */
    unchanged: (count: number) =>
      `${count} ${count === 1 ? 'clause' : 'clauses'} compared: no change of words`,
    /** The same for the rows of a table. */
    rowsUnchanged: (count: number) =>
      `${count} ${count === 1 ? 'row' : 'rows'} compared: no change of words`,
    /** A table, for those who hear the page. */
    table: 'Table with its changes marked',
    change: (step: number) => `Change ${step}`,
    /** The answer: how many changes, and how many of each sort. Each is a link to them. */
    answers: 'The changes by what they mean',
    allChanges: { one: 'change in all', other: 'changes in all' },
    /** What changes come to, below their number. */
    answer: {
      reversed: { one: 'reversed', other: 'reversed' },
      stricter: { one: 'stricter', other: 'stricter' },
      duty: { one: 'new duty', other: 'new duties' },
      lifted: { one: 'duty ended', other: 'duties ended' },
      looser: { one: 'looser', other: 'looser' },
      who: { one: 'other people', other: 'other people' },
      quantity: { one: 'numbers and times', other: 'numbers and times' },
      law: { one: 'law', other: 'law' },
      added: { one: 'other new clause', other: 'other new clauses' },
      removed: { one: 'other clause removed', other: 'other clauses removed' },
      moved: { one: 'moved', other: 'moved' },
      structure: { one: 'place or form', other: 'place or form' },
      reference: { one: 'references', other: 'references' },
      wording: { one: 'wording', other: 'wording' },
      format: { one: 'links or emphasis', other: 'links or emphasis' },
    },
    /** The head of those changes in the table. */
    answerHead: (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
    /** The same for a column of a table: a clause without a number, by its first words. */
    byWords: (clause: string, words: string) => `${clause} “${words}”`,
    words: 'Words',
    jumps: 'On this page',
    toText: 'The text, marked',
    toMap: 'The whole policy',
    toResolution: 'The resolution in words',
    readNewer: (newer: string) => `Read ${newer}`,
    otherEditions: 'Other editions',
    wholeOnPaper: 'with the whole text',
    map: 'The whole policy, and where it changed',
    mapMarks: 'A tall mark changes what is asked, a short one the wording.',
    mapBeginning: 'Before the first section',
    mapCount: (count: number) =>
      count === 0 ? 'no change' : `${count} ${count === 1 ? 'change' : 'changes'}`,
    /** What asks nothing of a reader, each sort in one line. */
    minor: {
      renumbered: (count: number) =>
        `${count} ${count === 1 ? 'clause has' : 'clauses have'} another number only:`,
      renamed: (count: number) =>
        `${count} ${count === 1 ? 'clause has' : 'clauses have'} another name in addresses only:`,
      typography: (count: number) =>
        `${count} ${count === 1 ? 'clause is' : 'clauses are'} typed differently only:`,
      column: (count: number) =>
        `${count} ${count === 1 ? 'row follows' : 'rows follow'} a column that came or went:`,
    },
    notIn: (edition: string) => `Not in ${edition}.`,
    step: (step: number, of: number) => `Change ${step} of ${of}`,
    previous: 'previous',
    next: 'next',
    inEdition: (edition: string) => `In ${edition}:`,
    why: 'Why:',
    movedFromHere: 'Moved from here',
    movedTo: (clause: string) => `now ${clause}`,
    movedFrom: (clause: string) => `from ${clause}`,
    /** A clause in another policy. */
    readThere: (clause: string) => `Read it there: ${clause.toLowerCase()}`,
    caption: 'The changes, the weightiest first',
    where: 'Where',
    what: 'What',
    whyAndMeaning: 'What it means, and why',
    editorial: '(editorial)',
    noReason: 'No reason is recorded.',
    forStaff: 'For staff:',
    forParents: 'For parents:',
    staffNote: (note: string) => `For staff: ${note}`,
    parentsNote: (note: string) => `For parents: ${note}`,
    /** The pair the other way round. */
    moved: 'This comparison has moved',
    isAt: 'The older edition comes first:',
    goTo: 'Go to the comparison',
    goToChange: (clause: string) => `Go to what changed in “${clause}”`,
  },

  /** A policy that had another name in addresses. */
  renamed: {
    title: (policy: string) => `${policy}: this page has another address now`,
    isCalled: (policy: string) => `This policy is now called “${policy}”:`,
    until: (day: string, address: string) => `Until ${day} its address was ${address}.`,
    why: (why: string) => `Why: ${why}`,
    noReason: 'No reason is recorded.',
  },

  /** On the printed comparison: what a meeting needs. */
  meeting: {
    title: 'For the meeting',
    school: 'School',
    compared: 'Compared',
    with: 'With',
    approver: 'Approver',
    nextReview: 'Next review proposed',
    edition: (name: string, state: string, code: string) =>
      `${name}, ${state.toLowerCase()}, code ${code}`,
    asked: 'The meeting is asked',
    toAdopt: 'to adopt the proposed edition',
    toAmend: 'to adopt it with the amendments minuted',
    toSendBack: 'to send it back',
    toNote: 'to note the changes',
    minute: 'Minute',
    dateLine: 'Meeting and date',
    minuteNumber: 'Minute number',
    decision: 'Decision',
    signed: 'Signed',
  },

  /**
   * A comparison as instructions that turn the older text into the newer one. Places and quoted
   * words are those of the older text; each instruction must be understood in one way only.
   */
  amendment: {
    heading: 'The changes as a resolution',
    lead: (older: string, newer: string) =>
      `Resolved: that ${older} be amended as follows, which gives ${newer}.`,
    howToRead:
      'The numbers and the quoted words are those of the older text. A heading or a list item of the second level stands under the one of the first level before it, and so on. Words that are put in or left out take their space with them; emphasis and links of new words are as the marked text shows them.',
    edition: (name: string, code: string) => `${name} (code ${code})`,
    /** Clauses without a number, by their words. */
    clauses: {
      heading: 'heading',
      paragraph: 'paragraph',
      item: 'list item',
      row: 'table row',
      definition: 'footnote',
      numberedItem: 'numbered list item',
      heads: 'row of column heads',
    },
    /** How deep a clause stands, behind its kind; the first level is not named. */
    ofLevel: (n: number) => ` of the ${ordinal(n)} level`,
    withinItem: (level: string) => ` within a list item${level}`,
    numberedHeading: (number: string) => `the heading ${number}`,
    /** Rows, by their first cell or by all of them. */
    rowOf: (row: string, cell: string) => `the ${row} ${cell}`,
    rowWith: (row: string, cells: string) => `the ${row} with the cells ${cells}`,
    nextCell: (cells: string, cell: string) => `${cells}, ${cell}`,
    cells: (place: string, cells: string) => `For the cells of ${place} substitute ${cells}.`,
    inColumn: (column: string, steps: string) => `in ${column}, ${steps}`,
    column: (head: string) => `the column ${head}`,
    nthColumn: (n: number) => `the ${ordinal(n)} column`,
    lastColumn: 'the column inserted last',
    inTable: (heads: string, steps: string) => `In the table under ${heads}, ${steps}.`,
    omitColumn: (column: string) => `omit ${column}`,
    moveColumn: (column: string, place: string) => `move ${column} to after ${place}`,
    moveColumnFirst: (column: string) => `move ${column} to the left edge`,
    insertColumn: (place: string, column: string) => `after ${place} insert ${column}`,
    insertColumnFirst: (column: string) => `at the left edge insert ${column}`,
    withCells: (column: string, cells: string) => `${column} with ${cells}`,
    cellIn: (cell: string, row: string) => `${cell} in ${row}`,
    nextCellIn: (cells: string, cell: string) => `${cells}, and ${cell}`,
    beginning: (clause: string, words: string) => `the ${clause} beginning ${words}`,
    whole: (clause: string, words: string) => `the ${clause} ${words}`,
    empty: (clause: string) => `the empty ${clause}`,
    nthClause: (n: number, clause: string) => `${ordinal(n)} ${clause}`,
    /** Words that stand in several places. */
    nth: (n: number, words: string) => `the ${ordinal(n)} ${words}`,
    fromTo: (first: string, last: string) => `the words from ${first} to ${last}`,
    in: (place: string, steps: string) => `In ${place}, ${steps}.`,
    also: (steps: string, step: string) => `${steps}; ${step}`,
    substitute: (old: string, words: string) => `for ${old} substitute ${words}`,
    omitWords: (old: string) => `omit ${old}`,
    insertAfter: (old: string, words: string) => `after ${old} insert ${words}`,
    atBeginning: (words: string) => `at the beginning insert ${words}`,
    atEnd: (words: string) => `at the end insert ${words}`,
    replace: (place: string, words: string) => `For the words of ${place} substitute ${words}.`,
    sameWords: (place: string, meanings: string) => `In ${place} the words stay. ${meanings}`,
    omit: (place: string) => `Omit ${place}.`,
    newClause: (clause: string, number: string | null, level: string, words: string) =>
      number ? `the ${clause} ${number}${level}: ${words}` : `a ${clause}${level}: ${words}`,
    insert: (place: string, clauses: string) => `After ${place} insert ${clauses}.`,
    insertFirst: (clauses: string) => `Before everything insert ${clauses}.`,
    upTo: (first: string, last: string) => `${first} up to and including ${last}`,
    move: (what: string, place: string) => `Move ${what} to after ${place}.`,
    moveFirst: (what: string) => `Move ${what} to the beginning.`,
    lastInserted: 'the words inserted last',
    join: (place: string, to: string) => `Join ${place} to the end of ${to}.`,
    divide: (place: string, parts: string) => `Divide ${place}, so amended, ${parts}.`,
    part: (words: string, clause: string, number: string | null, level: string) =>
      `before ${words}, which begins ${number ? `the ${clause} ${number}` : `a ${clause}`}${level}`,
    /** Of another kind, at another level or in another sort of list. */
    become: (place: string, clause: string) => `Make ${place} a ${clause}.`,
    becomeUnder: (place: string, clause: string, above: string) =>
      `Make ${place} a ${clause}, under ${above}.`,
    becomeEach: (first: string, last: string, clause: string) =>
      `Make each clause from ${first} to ${last} a ${clause}.`,
    becomeRow: (place: string, clause: string, cells: string) =>
      `Make ${place} a ${clause}: ${cells}.`,
    renumber: (pairs: string) => `Renumber ${pairs}.`,
    as: (place: string, number: string) => `${place} as ${number}`,
    asWithin: (place: string, number: string) => `${place} as ${number}, with what is in it`,
    giveNumber: (place: string, number: string) => `Number ${place} ${number}.`,
    takeNumber: (place: string) => `Leave ${place} without a number.`,
  },

  /** What happened to the policies, on pages and in feeds. */
  events: {
    changedHtml: (inPolicy: string, edition: string) => `What changed${inPolicy} since ${edition}`,
    wouldChangeHtml: (inPolicy: string, edition: string) =>
      `What would change${inPolicy} since ${edition}`,
    first: 'The first edition on this site.',
    /** What became of a clause, before the reason for it. */
    change: (where: string, what: string) => `${where}: ${what.toLowerCase()}.`,
    more: (count: number) => `and ${count} more.`,
    changedSince: 'Show what changed since',
    show: 'Show',
    feedOfAll: 'Policies: changes',
    feedOf: (policy: string) => `${policy}: changes`,
    ledgerEntries: {
      adopt: (edition: string) => `New edition: ${edition}`,
      correct: (edition: string) => `Correction: ${edition}`,
      amend: (edition: string) => `Amendment: ${edition}`,
      withdraw: (edition: string) => `Withdrawn: ${edition}`,
      end: (edition: string) => `The policy ended: ${edition}`,
      redact: (edition: string) => `Words taken out: ${edition}`,
    },
    proposalEntry: (edition: string) => `Proposal: ${edition}`,
    editionEntry: (edition: string) => `New edition: ${edition}`,
    comparedWith: (edition: string, summary: string) => `Compared with ${edition}: ${summary}`,
    wholeComparison: 'The whole comparison',
  },

  home: {
    title: (school: string) => `Policies – ${school}`,
    description: (school: string) =>
      `The policies of ${school}: the text in force, every earlier edition, and what changed between them.`,
    heading: 'Policies',
    search: 'Search all policies',
    changes: 'What changed, and when',
    reviews: 'What is due for review',
    /** What each way leads to, below its link. */
    aboutParents: 'What we promise you and ask of you, in plain words.',
    aboutTopics: (topics: string) => `In plain words: ${topics}.`,
    aboutStaff: 'Each duty with its clause, by whom it binds and by policy.',
    aboutChanges: 'What was adopted, changed and proposed, the newest first.',
    aboutReviews: 'The reviews in the order in which they are due.',
    attention: 'What needs attention',
    attentionOn: (day: string) => `On ${day}, when this page was made.`,
    overdue: 'Review overdue',
    fromDay: (day: string) => `from ${day}`,
    attentionBehind: (about: string) => `(${about})`,
    /** What is adopted and begins later. */
    waits: (edition: string, day: string) => `New text ${edition} from ${day}`,
    waitsFor: (edition: string, day: string) =>
      `The edition for ${edition} is adopted, and applies from ${day}.`,
    all: (count: number) => `All ${count} policies`,
    allLead: 'Each is in force unless it says otherwise. The year is that of the edition in force.',
    bySubject: 'By subject',
    fromAToZ: 'From A to Z',
    otherSubjects: 'Other policies',
    endedPolicies: 'No longer in force',
    inThisPolicy: 'In this policy',
    staffRules: 'Its rules for staff',
    noneInForce: 'No edition in force',
    proposed: (edition: string) => `Proposed: ${edition}`,
    readProposal: 'Read the proposal',
    proposalOf: (edition: string, policy: string) => `for ${edition} of the ${policy}`,
    wouldChange: 'What would change',
  },

  search: {
    title: 'Search',
    description: 'Search the policies for a clause, in your own words.',
    words: 'Words, a question or a clause number',
    submit: 'Search',
    narrow: 'Narrow, or search what changed',
    more: 'More results',
    needsScripts: `Search needs scripts, which are off in this browser. Without them the index of terms leads from
      a word to the clauses that use it; it does not answer whole questions.`,
    lookUp: 'Or look it up',
    byLetterHtml: (index: string) => `The ${index}, by first letter:`,
    indexOfTerms: 'index of terms',
    byContents: 'Or read a policy from its contents:',
    /** Since when a clause has had its words, said beside a result. */
    wording: {
      firstIn: (edition: string) => `In this wording since ${edition}`,
      newIn: (edition: string) => `New in ${edition}`,
      changedIn: (edition: string) => `Changed in ${edition}`,
      sameSince: (edition: string) => `Same wording since ${edition}`,
      sameSinceChange: (edition: string) => `Changed in ${edition}, the same since`,
      /** Where it has other words now. */
      of: (editions: string) => `Wording of ${editions}`,
      fromTo: (first: string, last: string) => `${first} to ${last}`,
    },
    /** Answers about a policy as a whole. */
    answers: {
      fact: (name: string, words: string) => `${name}: ${words}`,
      approvedBy: (body: string) => `Approved by ${body}`,
      approvedOn: (day: string) => `Approved on ${day}`,
      approvedByOn: (body: string, day: string) => `Approved by ${body} on ${day}`,
      /** “In force from 2 November 2026”. */
      inForce: (when: string) => `In force ${when}`,
      audience: (audience: string) => `For ${audience}`,
    },
  },

  /** The index of terms. */
  terms: {
    title: 'Index of terms',
    description: 'The words of the policies from A to Z, and the clauses that use them.',
    lead: `The words of the policies and the everyday words for them, each with the clauses in force that
    use it.`,
    letters: 'Letters',
    lettersLead: `The words of the policies and the everyday words for them, by first letter. Each page has the
    clauses in force that use them.`,
    letterTitle: (letter: string) => `Index of terms: ${letter}`,
    partTitle: (letter: string, first: string, last: string) =>
      `Index of terms: ${letter}, ${first} to ${last}`,
    letterDescription: (letter: string) =>
      `The words of the policies that begin with ${letter}, and the clauses that use them.`,
    /** What a letter’s page holds. */
    range: (count: number, first: string, last: string) =>
      `${count} terms, from “${first}” to “${last}”`,
    one: (term: string) => `“${term}”`,
    ofMany: (clauses: number) => `In ${clauses} clauses. The first ones:`,
    empty: 'No policy in force has any text yet.',
    see: 'see',
    seeAlso: 'see also',
  },

  /** Whom to ask. */
  askUs: {
    title: 'Questions and paper copies',
    lead: 'Is anything not clear? Please ask us.',
    ask: 'Ask',
    phone: 'Telephone',
    email: 'E-mail',
    paperCopies: 'Ask the school for a free paper copy of any policy.',
  },

  parents: {
    title: 'What parents can expect',
    description: (school: string) =>
      `What ${school} promises parents and asks of them, in plain words.`,
    lead: `These are the main things in our policies for parents and carers, in plain words. Each one comes
    from a rule. Follow the link beside it to read the rule in full.`,
    none: 'The school has not written this page yet. The policies say everything.',
    topics: 'Topics',
    /** After a clause’s name. */
    inPolicy: (policy: string) => `, ${policy}`,
    /** What has no topic of the school’s. */
    others: 'Other things',
    sources: 'Where this comes from',
    sourcesLead: 'The policies that these sentences are about, and whether each is up to date.',
    /** A policy whose name or address has this in it says how to complain. */
    complaint: 'complain',
    wrong: 'When something went wrong',
    wrongFirst: 'Tell us first. You find whom to ask below. Say what happened and when.',
    wrongNext: (policy: string) => `The ${policy} says what you can do next, and when we answer.`,
    wrongThen: 'Rules change. You can look up what they said on the day:',
  },

  staff: {
    title: 'What staff must and may do',
    description: (school: string) =>
      `What the policies of ${school} require of staff, the headteacher, governors and volunteers.`,
    lead: `The rules of the policies in force, sorted by whom they bind and how firmly. Each line is a rule in
      the policy’s own words, with the words that make it a rule in bold. Follow the number to read
      it in its place: only the whole policy says everything.`,
    aboutWill: `“Will” is listed under must: when a policy says that somebody will do something, it is a
      promise to be kept.`,
    scope: 'Whom the policies are for',
    sheets: 'Sheets to sign',
    aboutSheets:
      'A sheet to print and sign: “I have read and understood”. Nothing is recorded on this site.',
    corrected: 'The school has said whom this binds, or how firmly.',
    /** Where the rules are on several pages. */
    byWho: 'By whom they bind',
    byPolicy: 'By policy, with the sheet to sign',
    aboutScope: 'The page of each policy begins with whom that policy says it is for.',
    rules: (count: number) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
    sheetOf: 'Sheet to sign',
    policyTitle: (policy: string) => `Rules for staff: ${policy}`,
    policyDescription: (policy: string) =>
      `What the ${policy} requires of staff, the headteacher, governors and volunteers.`,
    roleTitle: (role: string) => `Rules by whom they bind: ${role}`,
    roleDescription: (role: string) =>
      `The rules of all policies in force, as listed for: ${role}.`,
    /** Where a role has more rules than one page holds. */
    choosePolicy: 'Choose a policy:',
    part: (part: number, of: number) => `Page ${part} of ${of}`,
    wholePolicy: (edition: string) => `The whole policy, ${edition}`,
    noRulesFor: 'No rule in force is listed here.',
    noRules: 'No rule of this policy in force is about staff, governors or volunteers.',
    who: 'Who',
    what: 'What',
    everyone: 'Everyone',
    allRules: 'All rules',
    allPolicies: 'All policies',
    forces: {
      must: 'Must',
      'must-not': 'Must not',
      should: 'Should',
      'should-not': 'Should not',
      may: 'May',
    },
    roles: {
      staff: 'All staff',
      teachers: 'Teachers',
      'teaching assistants': 'Teaching assistants',
      'senior leaders': 'Senior leaders',
      'line managers': 'Line managers',
      headteacher: 'The headteacher',
      governors: 'The Governing Body',
      volunteers: 'Volunteers',
      'safeguarding lead': 'The designated safeguarding lead',
      'data protection officer': 'The data protection officer',
      'special needs coordinator': 'The special educational needs co-ordinator',
      nurse: 'The school nurse',
      'business manager': 'The business manager',
      'site manager': 'The site manager',
      clerk: 'The clerk to the governors',
    },
    nobody: 'Rules that name nobody',
  },

  /** The sheet “read and understood”. */
  sign: {
    title: 'Read and understood',
    pageTitle: (edition: string) => `Read and understood: ${edition}`,
    description: (policy: string, edition: string) =>
      `A sheet to print and sign for the ${policy}, edition ${edition}.`,
    whichIsInForce: 'See which edition is',
    codeMeansHtml: (code: string) => `${code} – it stands for every word of this edition`,
    whereToRead: 'Where to read it',
    /** What became of a clause, after a link to it. */
    change: (what: string) => `${what.toLowerCase()}.`,
    signed: 'Signed',
    declaration: (policy: string, edition: string, code: string) =>
      `I have read and understood the ${policy}, edition ${edition}, with the code ${code}.`,
    name: 'Name',
    role: 'Role',
    signature: 'Signature',
    date: 'Date',
    handIn:
      'Hand the signed sheet to the school office. This site keeps no record of who has read what.',
  },

  /** Which text applied on a day. */
  on: {
    title: 'Which text applied on a day?',
    description: (school: string) =>
      `Which edition of each policy of ${school} applied on which day, and who had approved it.`,
    lead: 'Choose a day: the answer for every policy is on one page, which prints as a sheet.',
    policyTitle: (policy: string) => `${policy}: which edition applied on a day?`,
    policyDescription: (policy: string) =>
      `The days on which each edition of the ${policy} applied, and who had approved it.`,
    /** Where the tables are on a page for each policy. */
    byPolicy: 'Or choose a policy, to see all its days',
    /** The field for a day. */
    choose: 'Choose a day',
    write: 'or write a day, a month or a term',
    example: (day: string, month: string) => `For instance ${day}, or ${month}.`,
    show: 'Show',
    changes: (count: number) =>
      count === 1
        ? 'The day on which something changed'
        : `All ${count} days on which something changed`,
    /** The page of some days, before and after a day is named. */
    pageTitle: (days: string) => `Which text applied ${days}`,
    pageDescription: (school: string, days: string) =>
      `The edition of each policy of ${school} that applied ${days}.`,
    sheet: 'Which text applied',
    holds: (days: string) =>
      `These answers hold ${days}: no edition of any policy began or ended within these days.`,
    before: (days: string) => `Before: ${days}`,
    after: (days: string) => `After: ${days}`,
    otherDay: 'Another day',
    allPolicies: 'The same for all policies',
    sheetColumn: 'Sheet',
    /** What began on a day, beside it in a list. */
    began: (policy: string, answer: string) => `${policy}: ${answer}`,
    alsoBegan: (changes: string, change: string) => `${changes} ${change}`,
    print: 'Print this sheet',
    school: 'School',
    day: 'Day',
    madeOn: 'As recorded on',
    check: 'How to check this',
    howToCheck: (address: string) =>
      `At ${address} a code says which text it belongs to and what was put right in it since; the head of the register shows whether anything published before was rewritten.`,
    label: 'Policies, and what of each applied',
    days: {
      fromTo: (first: string, last: string) => `from ${first} until ${last}`,
      from: (first: string) => `from ${first} on`,
      to: (last: string) => `until ${last}`,
      always: 'on every day',
    },
    when: 'Days',
    applied: 'What applied',
    appliedDays: 'In force',
    approval: 'Approval',
    stateNow: 'now',
    certificate: 'The words, on a sheet',
    certificateOf: (policy: string, edition: string) => `of the ${policy}, ${edition}`,
    edition: (name: string) => `Edition ${name} applied.`,
    open: 'The record leaves open which of these applied.',
    openIfIt: 'The record leaves open whether this applied.',
    openIfAny: 'The record leaves open which of these applied, if any.',
    /** A remark, and the editions that it is about. */
    about: (remark: string, editions: string) => `${remark} ${editions}`,
    and: (editions: string, edition: string) => `${editions}; ${edition}`,
    none: {
      'not-begun': 'Nothing: no edition is recorded so early.',
      expired: 'Nothing: the last day of the edition before had passed.',
      withdrawn: 'Nothing: the edition was withdrawn.',
      ended: 'Nothing: the policy had ended.',
    },
    heirsHtml: (policies: string) => `In its place: ${policies}.`,
    notRecorded: 'not recorded',
    noApprovalDay: 'day not recorded',
    noApprover: 'by whom is not recorded',
    minute: (minute: string) => `minute ${minute}`,
    noMinute: 'minute not recorded',
  },

  /** The sheet with the words of one clause, or of all, and the days on which they applied. */
  certificate: {
    link: 'Sheet with the words of a clause and the days on which they applied',
    title: (policy: string, edition: string) => `The words of the ${policy}, ${edition}`,
    pageTitle: (edition: string) => `The words that applied: ${edition}`,
    description: (policy: string, edition: string) =>
      `The words of the ${policy}, edition ${edition}, and the days on which they applied, on a sheet to print.`,
    otherDays: 'Other days, and the editions that applied on them',
    choose: 'The words',
    howToChoose: 'Choose a clause or a section by its name: it alone is shown and printed.',
    all: 'All clauses',
    name: (id: string) => `permanent name: ${id}`,
    codesBefore: 'Codes before',
    codeUntil: (code: string, day: string) => `${code} until ${day}`,
    corrected: 'Facts put right',
    until: (day: string) => `Until ${day}`,
    since: (day: string) => `Since ${day}`,
    between: (first: string, last: string) => `From ${first} until ${last}`,
    notKept: '[These words were taken out and are not kept.]',
  },

  governors: {
    title: 'For governors',
    description: (school: string) =>
      `The policies of ${school}: reviews, proposals, changes, and what the school must have.`,
    sheet: 'Policies: for governors',
    reviews: 'Reviews',
    overdueHtml: (
      count: string,
      policies: number,
    ) => `Reviews overdue: ${count} of ${policies} policies. The
      review that is due first is listed first.`,
    exports: 'For your calendar or a spreadsheet',
    proposals: 'Proposals',
    noProposal: 'No proposal is open.',
    leftOut: (policy: string, edition: string) =>
      `A draft for ${edition} is there (${policy}). It has errors and cannot be shown yet.`,
    isProposedHtml: (edition: string) => `${edition} is proposed and not in force.`,
    compareWith: (edition: string) => `Compare it with ${edition}`,
    comparisonPrints: '– the comparison prints as a paper for the meeting.',
    changes: 'Changes',
    feedHtml: (link: string) => `${link} (Atom
      feed).`,
    follow: 'Follow these changes in a news reader',
  },

  /** What a school must have or must publish. */
  coverage: {
    short: 'What the school must have',
    title: 'What the school must have or publish',
    listIsFor: (about: string, day: string) =>
      `This list is for: ${about} It was last gone through on ${day}.`,
    counts: (lines: number, here: number, elsewhere: number, missing: number) =>
      `Of its ${lines} lines, ${here} are covered by a policy published here, ${elsewhere} are kept elsewhere, and ${missing} are not published here. That does not mean that the school lacks them.`,
    noAdvice: 'The list is a reminder that the school keeps, not legal advice.',
    label: 'Policies that the school must have or publish',
    what: 'Policy or document',
    duty: 'Duty',
    here: 'Here',
    source: 'Source, and how sure this is',
    must: {
      have: 'Must have',
      publish: 'Must publish',
      both: 'Must have and publish',
    },
    notHere: 'Not published here',
    checkThis: 'Check this.',
    checkedOn: (day: string) => `Checked on ${day}.`,
    notChecked: (day: string) => `Listed on ${day}, not yet checked by the school.`,
    sourceNumber: (number: number) => `Source ${number}`,
    sources: 'Sources',
    readOn: (day: string) => `Read on ${day}.`,
  },

  /** Acts and guidance that policies cite. */
  law: {
    short: 'Law and guidance',
    title: 'Law and guidance cited',
    lead: 'What the editions in force cite, compared with a list that the school keeps.',
    none: 'None is cited.',
    what: 'Act or guidance',
    citedIn: 'Cited in',
    states: {
      'out of date': 'Out of date',
      'in force': 'In force',
      'not on the list': 'Not on our list: check this',
    },
    ended: {
      repealed: 'Repealed',
      replaced: 'Replaced',
      renamed: 'Renamed',
    },
    endedOn: (ended: string, day: string) => `${ended} on ${day}`,
    citeInstead: (name: string) => `Cite instead: ${name}.`,
  },

  reviews: {
    title: 'Policy reviews',
    description: (school: string) =>
      `When each policy of ${school} is to be reviewed, sorted by what is due.`,
    lead: `The review that is due first is listed first. A review is called overdue only when the last day of
    the term, month or day that was written has passed.`,
    exports: 'In your own calendar or spreadsheet',
    calendar: 'Review dates for a calendar',
    calendarHowHtml: (link: string) => `${link}
(iCalendar file). To keep them up to date, copy the address of this link and add it to your
        calendar as a calendar from the internet.`,
    table: 'This table for a spreadsheet',
    tableHowHtml: (link: string) => `${link} (CSV file).`,
    label: 'Policies by review',
    takesOver: (edition: string, day: string) => `Edition ${edition} takes over on ${day}.`,
    lastDay: 'Last day for the next review (year-month-day)',
    stateThen: 'State when this file was made',
    calendarName: (school: string) => `${school}: policy reviews`,
    inForceToday: (edition: string) => `In force from today: ${edition}`,
    comesIntoForce: (policy: string, edition: string) =>
      `The ${edition} edition of the ${policy} comes into force.`,
    entry: (policy: string, edition: string, due: string) =>
      `${policy}, edition ${edition}. Next review: ${due}.`,
    owner: (owner: string) => `Owner: ${owner}.`,
    dueToday: (policy: string) => `Review due today: ${policy}`,
    dueFromToday: (policy: string) => `Review due from today: ${policy}`,
    lastDayOf: (policy: string) => `Last day for the review: ${policy}`,
  },

  /** The pages that are whole texts (.mdx): what heads them. */
  prose: {
    linking: {
      title: 'Linking and permanence',
      description: 'How to link to a clause, what its address promises, and how to check a copy.',
    },
    accessibility: {
      title: 'Accessibility statement',
      description:
        'What works for everybody on these pages, what does not yet, and how to tell us.',
    },
  },

  /** What “npm run dev” says to those who write; no built site has it. */
  writing: {
    faults: (count: number) =>
      count === 1 ? 'A mistake in a file.' : `${count} mistakes in the files.`,
    heldBack:
      'What you see is the text before it. A file that has been wrong from the start is left out. Save the file once it is put right, and this page follows.',
    changed: (older: string) => `Draft: what changes against ${older}`,
    owed: (count: number) =>
      count === 1 ? '1 change has no reason yet' : `${count} changes have no reason yet`,
    paste:
      'Write the reasons under “changes:”, between the two lines of --- at the top of the file, each in place of its “…”:',
    editorial: 'Write “editorial” in place of “substantive” where nobody has to act differently.',
    others: (count: number) =>
      count === 1 ? '1 other thing to look at' : `${count} other things to look at`,
    onlyHere: 'Only “npm run dev” marks the changes in this page.',
    notPublished: 'This school does not publish drafts: nobody else sees it.',
    plain: 'Read it without marks, as it will be',
    unnamed: (policy: string, edition: string) =>
      `The file does not name this clause yet, and this name changes with its words. First run: npm run policy -- ids ${policy} ${edition}`,
    line: 'Under “changes:”, write',
  },

  notFound: {
    title: (school: string) => `Page not found – ${school}`,
    heading: 'This page was not found',
    lead: `Check the address for a missing or doubled letter. A policy, an edition or a clause that was
        published here keeps its address, so the page you look for is probably one step away.`,
    allPolicies: 'All policies',
    /** The page whose address is most like the one that was asked for. */
    nearestHtml: (page: string) => `The nearest page to it is ${page}.`,
    search: 'Search the policies',
    shorten:
      'Shorten the address from its end, one part at a time, until you come to the policies.',
    onWithoutScripts:
      'If it ends in “on/” and a day, leave out the day: the page above it says what applied on every day.',
    askHtml: (whom: string) => `You can also ask ${whom}.`,
  },
};

/**
 * The words that the browser’s scripts show, in English. A constant of its own, so that no
 * other word of the interface is loaded with the scripts (see browser.ts). All are plain text:
 * if a sentence has an element in it, the script finds the place of its value. A sentence uses
 * nothing but its arguments, because only its source text is put into the scripts.
 */
export const enBrowser = {
  /** Keys that do something, in a line at the foot of the page. */
  shortcuts: {
    line: (keys: string) => `Single-key shortcuts: ${keys}`,
    search: 'search',
  },

  /** From change to change on a comparison. */
  changeSteps: {
    previousKey: 'previous change',
    nextKey: 'next change',
    shown: (count: number, of: number, words: string) =>
      `${count} of ${of} changes in the table: ${words}.`,
  },

  /** The sheet with a clause’s permanent links and a citation. */
  citationSheet: {
    clause: (number: string) => `Clause ${number}`,
    thisClause: 'This clause',
    linkNow: 'Link to the clause as it is now',
    linkThen: (edition: string) => `Link to the clause as it was in ${edition}`,
    citation: 'Citation',
    textWithSource: 'The words, with their source',
    history: 'This clause through the years',
    close: 'Close',
    copy: 'Copy',
    /** A label as it goes on after “Copy”. */
    copyWhat: (label: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    copied: 'Copied.',
    selected: 'Selected: copy it with Ctrl and C.',
  },

  /** In words beside a clause. */
  clauseActions: {
    copyLink: 'Copy link',
    quote: 'Quote',
    history: 'History',
    share: 'Share',
    copied: 'Copied',
    refused: 'Not copied',
    clause: (number: string) => `clause ${number}`,
    theClause: 'this clause',
    quotation: (text: string, source: string, clause: string, address: string) =>
      `“${text}” (${source}, ${clause}, ${address})`,
  },

  /** The clause that is being read, in another edition. */
  editionSwitch: {
    same: 'this clause: same words',
    other: 'this clause: other words',
    none: 'no such clause',
  },

  /** What a clause's number is called for those who hear links alone. */
  clauseNumbers: {
    numbered: (number: string) => `Clause ${number}, copy or cite`,
  },

  /** What an edition is today. */
  standing: { words: standings },

  /** What became of a clause. */
  kinds: {
    words: kinds.words,
    also: kinds.also,
    place: kinds.place,
    places: kinds.places,
    cameFrom: kinds.cameFrom,
    wentTo: kinds.wentTo,
  },

  /** How a clause is cited. */
  cite: {
    edition: (school: string, policy: string, edition: string) =>
      `${school}, ${policy}, edition ${edition}`,
    shortEdition: (policy: string, edition: string) => `${policy} ${edition}`,
    inState: (edition: string, state: string) => `${edition} (${state.toLowerCase()})`,
    clause: (number: string, id: string) => `clause ${number} (“${id}”)`,
    clauseById: (id: string) => `clause (“${id}”)`,
    citation: (edition: string, clause: string, address: string, day: string) =>
      `${edition}, ${clause}, ${address}, read on ${day}.`,
    text: (text: string, citation: string) => `“${text}” (${citation})`,
  },

  /** The day of a citation, and the day that somebody asks for. */
  dates,

  /** What is due and what has taken over, by the reader’s day. */
  reviews: {
    states: reviews,
    takenOver: 'A newer edition has come into force since this page was made.',
  },

  /** The filter of the list of duties. */
  duties: {
    shown: (count: number) => `${count} ${count === 1 ? 'rule' : 'rules'} shown.`,
  },

  /** The filter of the list of changes. */
  since: {
    shown: (count: number, of: number) => `${count} of ${of} shown.`,
  },

  /** Which text applied on a day that was asked for. */
  on: {
    title: (day: string) => `Which text applied on ${day}`,
    titleWithin: (when: string) => `Which text applied in ${when}`,
    answer: (day: string, answer: string) => `On ${day}: ${answer}`,
    notUnderstood:
      'This was not understood as a day, a month or a term. Write it as 3 May 2025, May 2025 or autumn term 2025.',
    notLoaded: 'The days could not be loaded; they are in the tables below.',
    tooEarly: (day: string) => `On ${day}: nothing is recorded so early.`,
    changesIn: (when: string) => `On these days something changed (${when}):`,
    noChangeIn: (when: string) => `Nothing changed in these days (${when}).`,
    change: (policies: string) => `: ${policies}`,
    atBeginning: 'What applied on the first of these days',
    wordsApplied: (day: string) => `On ${day} these words applied.`,
    notApplied: (day: string) => `On ${day} this edition did not apply.`,
    mayHaveApplied: (day: string) =>
      `Whether this edition applied on ${day} is left open by the record.`,
    editionThen: (edition: string) => `The words of that day: edition ${edition}`,
    otherDays: 'What applied on that day',
  },

  /** The search box that a key opens over a page. */
  searchDialog: {
    title: 'Search',
    input: 'Search all policies',
    submit: 'Search',
    help: 'Words, a question or a clause number',
    close: 'Close',
  },

  /** The list under a search box. */
  searchBox: {
    list: 'Results',
    nothing: 'Nothing found.',
    results: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`,
    first: (results: string, listed: number) => `${results}, the first ${listed} listed`,
    announce: (results: string) => `${results}. Use the up and down arrows.`,
    why: (why: string) => `${why}.`,
    all: 'All results, and ways to narrow them',
    help: 'Nothing found. Show what may help',
    failed: (reason: string) => `${reason} The next key tries again.`,
  },

  /** The search page, and what it answers. */
  search: {
    title: (query: string, page: string) => `${query} – ${page}`,
    failed: (reason: string) => `${reason} The index of terms below works without it.`,
    none: 'Nothing found',
    found: (count: number) => `${count} ${count === 1 ? 'clause' : 'clauses'}`,
    foundFor: (found: string, query: string) => `${found} for “${query}”`,
    status: (found: string) => `${found}.`,
    quoted: (word: string) => `“${word}”`,
    inPlaceOf: (meant: string, typed: string) => `“${meant}” in place of “${typed}”`,
    lookingFor: (corrections: string) => `Looking for ${corrections}.`,
    unknown: (quoted: string) => `Nothing here says ${quoted}.`,
    alsoLookingFor: (words: string) => `Also looking for ${words}.`,
    withoutNarrowing: 'Search without narrowing',
    didYouMean: (words: string) => `Did you mean ${words}?`,
    orAsk: (whom: string) => `Or ask: ${whom}.`,
  },

  /** Where not even the program of the search page came. */
  searchStart: { failed: 'Search did not load. The next key, or Enter, tries again.' },

  /** While a search is loading, and where that failed. */
  searchState: {
    searching: 'Searching…',
    tryAgain: 'Try again',
    noConnection: 'Search did not load: there is no connection to the site.',
    missing: (file: string) =>
      `Search did not load: the site has no file “${file}”. It helps to publish the site again, whole.`,
    refused: (status: number) => `Search did not load: the server answered with error ${status}.`,
    wrong: (reason: string) => `Search went wrong (${reason}).`,
  },

  /** Why a result comes first, for a question that has one place for an answer. */
  direct: {
    clause: (number: string) => `Clause ${number}`,
    section: (number: string) => `Section ${number}`,
    id: 'The clause of that name',
    heading: 'Section',
    topic: 'What parents can expect',
    scope: 'Whom it applies to',
    particulars: 'About the policy',
    duties: (roles: string) => `Duties: ${roles}`,
    day: 'What applied then',
    code: 'The edition with this code',
    codeBegun: 'An edition whose code begins so',
    head: 'The head of the register',
    edition: (edition: string) => `The edition of ${edition}`,
    address: 'The page with this address',
    then: (edition: string) => `As it was in ${edition}`,
    was: (number: string, edition: string, now: string) => `${number} in ${edition}, now ${now}`,
    wasUnnumbered: (number: string, edition: string) =>
      `${number} in ${edition}, now without a number`,
    wasRemoved: (number: string, edition: string) => `${number} in ${edition}, removed since`,
    removed: (edition: string) => `Removed since ${edition}`,
    removedWithNumber: (number: string, edition: string) =>
      `${number} in ${edition}, removed since`,
  },

  /** What was typed as the code of a printed copy, in search. */
  codes: {
    isCode: (typed: string) => `“${typed}” is the code of a printed copy.`,
    isBegun: (typed: string) => `The codes of printed copies that begin with “${typed}”.`,
    current: 'The words are the same now',
    changedOn: (day: string) => `The words were changed on ${day}`,
    proposal: 'A proposal, not in force',
    headNow: 'The head now',
    headBefore: 'An earlier head; nothing before it was rewritten',
    checkIt: 'If this is the code of a printed copy: check it',
  },

  /** What was typed as the code of a printed copy, on the page about checking. */
  checkCode: {
    wrongLength: (typed: number, text: number, head: number) =>
      `Mistyped: these are ${typed} characters. The code of a text has ${text}, the head of the register ${head}.`,
    mistyped:
      'Mistyped: a character is wrong, or two have changed places. Compare it with the copy again.',
    noText: (code: string) =>
      `No text here has or had the code ${code}. The copy may be of an older draft, or somebody changed it. If words were taken out of an edition on request, its older codes are not known any more.`,
    noHead: (head: string) =>
      `The register here never had the head ${head}. Something from before was rewritten or taken out, or this is the head of another register. Keep the copy, and ask the school.`,
  },

  /** How firmly a clause asks, and whom it binds. */
  asks: {
    forces: {
      must: 'must',
      'must-not': 'must not',
      should: 'should',
      'should-not': 'should not',
      may: 'may',
    },
    roles: {
      staff: 'staff',
      teachers: 'teachers',
      'teaching assistants': 'teaching assistants',
      'senior leaders': 'senior leaders',
      'line managers': 'line managers',
      headteacher: 'headteacher',
      governors: 'governors',
      volunteers: 'volunteers',
      parents: 'parents',
      students: 'students',
      'safeguarding lead': 'safeguarding lead',
      'data protection officer': 'data protection officer',
      'special needs coordinator': 'special needs coordinator',
      nurse: 'nurse',
      'business manager': 'business manager',
      'site manager': 'site manager',
      clerk: 'clerk',
      visitors: 'visitors',
      contractors: 'contractors',
      'local authority': 'local authority',
      police: 'police',
    },
  },

  /** One result. */
  result: {
    clause: (number: string) => `Clause ${number}`,
    clauseNamed: (id: string) => `Clause “${id}”`,
    edition: (policy: string, edition: string) => `${policy}, ${edition}`,
    direct: (why: string) => `Straight there: ${why}`,
    history: 'Through the years',
    older: 'Older wording',
    olderInState: (state: string) => `Older wording (${state.toLowerCase()})`,
  },

  /** The lists that narrow a search, and what is chosen of them. */
  narrow: {
    policy: 'Policy',
    edition: 'Edition',
    binds: 'Who it binds',
    force: 'What it requires',
    inEdition: (edition: string) => `as it was in ${edition}`,
    bindsWhom: (role: string) => `binds ${role}`,
    says: (force: string) => `says “${force}”`,
    /** The count is shown; what is before and after it is only read out. */
    clauses: (count: number) => `${count} ${count === 1 ? 'clause' : 'clauses'}`,
    onlyInForce: 'Only the wording in force',
    olderToo: 'Show older wordings too',
    chosen: 'Narrowed to',
    withOlder: 'with older wordings',
    remove: 'Remove',
    removed: (chosen: string) => `“${chosen}”`,
    removedOlder: 'older wordings',
  },

  /** A search within the changes between two editions. */
  changesSearch: {
    heading: 'What changed about it',
    policy: 'Policy',
    from: 'From',
    to: 'to',
    proposed: (edition: string) => `${edition} (proposed)`,
    submit: 'Search the changes',
    stop: 'Search the policies instead',
    none: 'No change',
    found: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
    foundAbout: (found: string, query: string) => `${found} about “${query}”`,
    between: (found: string, older: string, newer: string, policy: string) =>
      `${found} between ${older} and ${newer} of the ${policy}.`,
    removed: (text: string) => `[removed: ${text}]`,
    added: (text: string) => `[added: ${text}]`,
    why: (why: string) => `Why: ${why}`,
    years: (older: string, newer: string) => `${older} to ${newer}`,
    /** Of a change whose newer edition waits. */
    notBefore: (day: string) => `Not in force before ${day}`,
    under: (what: string, heading: string) => `${what}: ${heading}`,
    newIn: 'New in',
    acrossYears: (found: string) => `${found}, from year to year.`,
    noneRecorded: 'No change of this is recorded: these are the clauses as they stand.',
  },
};
