/** Finds whom a text binds. */
import { forceOf } from './force.ts';
import type { Duty } from './force.ts';
import { rolesIn } from './roles.ts';
import type { Mention, Role } from './roles.ts';
import { sentencesOf, wordsBefore } from './sentences.ts';

/** Before a role's name: the role does not act ("communication with students must …"). */
const NOT_ACTING =
  /\b(?:with|to|from|of|between|about|for|against|towards|concerning|regarding|on|by)\s+(?:(?:the|a|an|any|all|other|their|own|each|every|another|recent|former)\s+)*$/i;

/** Between two roles of one list: "staff, students or the wider community". */
const LIST = /^(?:,\s+|\/|,?\s+(?:and|or)\s+)(?:the\s+|other\s+)?$/i;

const MEMBERS_OF = /\bmembers?\s+of\s+(?:the\s+)?$/i;
const APPLIES = /\bappl(?:y|ies)\s+(?:\w+ly\s+)?to\b/i;
const BY_AGENT = /^\s+(?:\w+\s+)?be\s[^.;:!?()]*?\bby\s+(?:(?:the|a|an|any|all|each)\s+)?/i;
/** Before a further verb whose subject is left out. */
const GOES_ON = /^[^;:]*(?:,|\b(?:and|but|or|then))\s+(?:then\s+|also\s+)?$/i;
const WHO = /^,?\s+who\s/i;

/** A word of duty, and the roles that it binds. */
export interface Binding {
  duty: Duty;
  /** Each role once; empty if the text names nobody. */
  roles: Role[];
}

/**
 * The roles that a text binds: those named before a word of duty as its subject, those by
 * whom a thing is to be done, and those to whom a text says it applies. Each role once, in
 * the order of the text. A list item takes its roles from its lead-in ("Staff will:").
 */
export function rolesOf(text: string): Role[] {
  const bound = sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return appliesTo(sentence) ?? bindingsIn(sentence).flatMap(({ roles }) => roles);
  });
  return [...new Set(bound)];
}

/** The roles to which a sentence says it applies (“this policy applies to …”); null if it says no such thing. */
function appliesTo(sentence: string): Role[] | null {
  const applies = APPLIES.exec(sentence);
  if (!applies) return null;
  return rolesIn(sentence).flatMap((one) => (one.start > applies.index ? [one.role] : []));
}

/** Each duty of one sentence with the roles it binds; offsets count from the start of the sentence. */
export function bindingsIn(sentence: string): Binding[] {
  const mentions = rolesIn(sentence);
  let from = 0;
  let last: Mention[] = [];
  return forceOf(sentence).map((duty) => {
    const actors = actorsOf(sentence, mentions, duty, from);
    const bound = actors.length > 0 ? actors : agentsOf(sentence, mentions, duty);
    // “Staff may post but will not name a child”: the second verb has the first one's subject.
    if (bound.length > 0 || !GOES_ON.test(sentence.slice(from, duty.start))) last = bound;
    from = duty.end;
    return { duty, roles: [...new Set(last.map((one) => one.role))] };
  });
}

/** The roles named before the words of duty, or inside them ("expects staff to"). */
function actorsOf(sentence: string, mentions: Mention[], duty: Duty, from: number): Mention[] {
  if (/^(?:expect|require)/i.test(duty.evidence)) {
    return mentions.filter((one) => one.start >= duty.start && one.start < duty.end);
  }
  if (/\bno\s+circumstances\s/i.test(duty.evidence)) {
    return mentions.filter((one) => one.start > duty.end).slice(0, 1);
  }
  return acting(sentence, mentions).filter((one) => one.start >= from && one.start < duty.start);
}

/** The mentions that are not the object of a preposition, alone or in a list. */
function acting(sentence: string, mentions: Mention[]): Mention[] {
  let last: Mention | undefined;
  let lastActs = true;
  return mentions.filter((one) => {
    const before = wordsBefore(sentence, one.start);
    const isListed = last !== undefined && LIST.test(sentence.slice(last.end, one.start));
    const isObject = isListed ? !lastActs : NOT_ACTING.test(before) && !MEMBERS_OF.test(before);
    lastActs = !isObject || WHO.test(sentence.slice(one.end));
    last = one;
    return lastActs;
  });
}

/** The roles by whom a thing is to be done: "must be reported by staff". */
function agentsOf(sentence: string, mentions: Mention[], duty: Duty): Mention[] {
  const agent = BY_AGENT.exec(sentence.slice(duty.end));
  if (!agent) return [];
  const at = duty.end + agent[0].length;
  return mentions.filter((one) => one.start === at);
}
