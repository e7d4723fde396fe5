/** Finds the documents that a text names by what they are: “the disciplinary procedure”, “acceptable use agreement”. */

/** A document as a text names it. */
export interface NamedDocument {
  /** The words of the text, without “the”. */
  words: string;
  /** What it is about, in small letters: “acceptable use”. */
  about: string;
  /** What kind of document it is, in the singular: “agreement”. */
  kind: string;
}

const KINDS: Readonly<Record<string, string>> = {
  policy: 'policy',
  policies: 'policy',
  procedure: 'procedure',
  procedures: 'procedure',
  agreement: 'agreement',
  agreements: 'agreement',
  protocol: 'protocol',
  protocols: 'protocol',
  handbook: 'handbook',
  charter: 'charter',
  'code of conduct': 'code of conduct',
  'codes of conduct': 'code of conduct',
};

const FOUND = new RegExp(`\\b(?:${Object.keys(KINDS).join('|')})\\b`, 'gi');

/** Words before which the name of a document can begin. */
const DETERMINERS = new Set(
  'the our its their your a an any each every related relevant own'.split(' '),
);

/** Words that belong to no name, and end it at the left. */
const OUTSIDE = new Set(
  'this that these those such all other same to of in on at by for from with under as is are be and or not no also new written formal following existing school schools trust council’s implementing has have whose which'.split(
    ' ',
  ),
);

/** What documents of schools are about: enough for a name where no “the” stands before it. */
const SUBJECT =
  /(?:acceptable use|admissions?|allegations?|anti-bullying|appraisal|attendance|behaviour|bullying|capability|charging|child protection|complaints?|confidentiality|data protection|disciplinary|dress|e-safety|equality|escalation|evacuation|exclusions?|first aid|grievance|health and safety|home-school|ict|leave|lettings|lockdown|low-level concerns|medicines?|mobile phones?|online safety|pay|photographs?|privacy|recruitment|remissions|safeguarding|send?|sickness|social media|uniform|visits|volunteer|whistleblowing)$/;

/** “With the parent's agreement” names no document. */
const AGREED = /(?:acceptable use|user|home-school|volunteer|partnership|loan|data sharing)$/;

/** Every document that a text names, in reading order; “this policy” and “the procedure” name none. */
export function documentsNamedIn(text: string): NamedDocument[] {
  return [...text.matchAll(FOUND)].flatMap((found) => {
    const kind = KINDS[found[0].toLowerCase()] ?? '';
    const [before = ''] = /[^.;:()“”"!?]*$/.exec(text.slice(0, found.index)) ?? [];
    const words = before.split(/\s+/).filter(Boolean);
    if (!/\s$/.test(before)) return [];
    const about = aboutOf(words, kind);
    if (about.length === 0) return [];
    const own = about.join(' ');
    return [{ words: `${own} ${found[0]}`, about: own.toLowerCase(), kind }];
  });
}

/** The words of a name before its kind: back to a “the”, or what is known to be a subject. */
function aboutOf(words: readonly string[], kind: string): string[] {
  const name: string[] = [];
  let isBounded = false;
  for (const word of words.slice(-6).toReversed()) {
    const plain = word.toLowerCase();
    isBounded = DETERMINERS.has(plain) || /['’]s?$/.test(plain);
    const isJoint = plain === 'and' && name.length > 0;
    if (isBounded || (OUTSIDE.has(plain) && !isJoint) || plain.endsWith(',')) break;
    name.unshift(word);
  }
  const whole = name.join(' ').toLowerCase();
  if (kind === 'agreement' ? AGREED.test(whole) : isBounded) return isPlain(name) ? name : [];
  // Without a “the”, verbs may stand before it: the longest end that is a subject.
  for (let i = 0; i < name.length; i++) {
    const end = name.slice(i);
    const subject = SUBJECT.exec(end.join(' ').toLowerCase());
    if (subject?.index === 0) return end;
  }
  return [];
}

/** A name begins and ends with a word of its own. */
const isPlain = (name: readonly string[]): boolean =>
  name.length > 0 && !/^and$/i.test(name[0] ?? '') && !/^and$/i.test(name.at(-1) ?? '');
