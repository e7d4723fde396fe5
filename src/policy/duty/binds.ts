/** Whom a text binds. */
import { forceOf } from './force.ts';
import type { Duty } from './force.ts';
import { rolesIn } from './roles.ts';
import type { Mention, Role } from './roles.ts';
import { sentencesOf } from './sentences.ts';

/** Before a role's name: the role does not act ("communication with students must …"). */
const NOT_ACTING =
  /\b(?:with|to|from|of|between|about|for|against|towards|concerning|regarding|on|by)\s+(?:(?:the|a|an|any|all|other|their|own|each|every|another|recent|former)\s+)*$/i;

/** Between two roles of one list: "staff, students or the wider community". */
const LIST = /^(?:,\s+|\/|,?\s+(?:and|or)\s+)(?:the\s+|other\s+)?$/i;

const MEMBERS_OF = /\bmembers?\s+of\s+(?:the\s+)?$/i;
const APPLIES = /\bappl(?:y|ies)\s+(?:\w+ly\s+)?to\b/i;
const BY_AGENT = /^\s+(?:\w+\s+)?be\s[^.;:!?()]*?\bby\s+(?:(?:the|a|an|any|all|each)\s+)?/i;
const WHO = /^,?\s+who\s/i;

/**
 * The roles that a text binds: those who stand before a word of duty and act, those by
 * whom a thing is to be done, and those a text says it applies to. Each role once, in the
 * order of the text. A list item takes its roles from its lead-in ("Staff will:").
 */
export function rolesOf(text: string): Role[] {
  const bound = sentencesOf(text).flatMap(({ start, end }) => boundIn(text.slice(start, end)));
  return [...new Set(bound.map((mention) => mention.role))];
}

function boundIn(sentence: string): Mention[] {
  const mentions = rolesIn(sentence);
  const applies = APPLIES.exec(sentence);
  if (applies) return mentions.filter((one) => one.start > applies.index);
  let from = 0;
  return forceOf(sentence).flatMap((duty) => {
    const actors = actorsOf(sentence, mentions, duty, from);
    from = duty.end;
    return actors.length > 0 ? actors : agentsOf(sentence, mentions, duty);
  });
}

/** Those who stand before the words of duty, or inside them ("expects staff to"). */
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
    const before = sentence.slice(0, one.start);
    const isListed = last !== undefined && LIST.test(sentence.slice(last.end, one.start));
    const isObject = isListed ? !lastActs : NOT_ACTING.test(before) && !MEMBERS_OF.test(before);
    lastActs = !isObject || WHO.test(sentence.slice(one.end));
    last = one;
    return lastActs;
  });
}

/** By whom a thing is to be done: "must be reported by staff". */
function agentsOf(sentence: string, mentions: Mention[], duty: Duty): Mention[] {
  const agent = BY_AGENT.exec(sentence.slice(duty.end));
  if (!agent) return [];
  const at = duty.end + agent[0].length;
  return mentions.filter((one) => one.start === at);
}
