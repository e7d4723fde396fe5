/** What kind of answer a question wants: a person, a time, a sum, a way to go about it, what follows; and which clauses give one. */

export const ANSWER_KINDS = ['person', 'time', 'often', 'sum', 'way', 'outcome', 'leave'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** How each kind is asked for, in folded words. */
const ASKED: Readonly<Record<AnswerKind, RegExp>> = {
  person:
    /\bwho(?:m|se)?\b(?!\s+(?:can|may)\b)|\b(?:ring|phone|call|contact|email|e-mail|speak to|talk to|complain to|moan to|write to|report to)\b|\bin charge\b/,
  time: /\bwhen\b|\bhow (?:long|soon|quickly|fast|late|early)\b|\bwhat (?:time|day|date)\b|\b(?:deadline|earliest|latest|notice|dates?|hours|opening times?|how many days)\b/,
  often: /\bhow (?:often|regularly|frequently)\b|\bevery (?:year|term|month|week)\b/,
  sum: /\bhow much\b|\b(?:cost|costs|price|prices|charge|charges|fee|fees|fine|fined|pay|paid|cheap|cheaper|refund|limit)\b|£/,
  way: /\bhow (?:do|can|could|should|would|to|does)\b|\b(?:apply|appeal|complain|request|report|ask for|book|form|sign up|get a copy)\b|\bwhat (?:do|should|can) (?:i|we) do\b|\bwhat to do\b/,
  outcome:
    /\bwhat (?:happens|will happen|would happen|will you do|do you do|does the school do|if)\b|\b(?:in trouble|punishment|caught|consequences?)\b|\bwill (?:he|she|they|i|we) (?:be|get)\b/,
  leave:
    /^(?:can|may|could|are|is|am|do|does|must|should)\b|\b(?:allowed|permitted|ok to|okay to|have to)\b/,
};

const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty-eight|a|an|each|every|half an?)';

/** What a clause that gives such an answer says. */
const GIVEN: Readonly<Record<AnswerKind, RegExp>> = {
  person:
    /\b\d{5}\s?\d{6}\b|@|\b(?:contact|inform|notif|report|telephone|e-?mail|write|refer|address|speak|approach|responsib|lead|consult|arrang|decid|approv|determin|authoris)\w*\b.*\b(?:head\s?teacher|governor|governing|chair|teacher|office|lead|co-?ordinator|officer|manager|clerk|authority|nurse|member of staff|panel|board|committee|police|dsl|lado)\b|\b(?:head\s?teacher|governor|governing|chair|teacher|office|lead|co-?ordinator|officer|manager|clerk|authority|nurse|panel|board|committee)\b.*\b(?:responsib|decid|approv|determin|authoris|contact|inform|notif|lead|oversee)\w*/i,
  time: new RegExp(
    `\\b${NUMBER}[\\s-](?:school |working |calendar |clear |consecutive )*(?:minute|hour|day|week|fortnight|month|term|half-term|year)s?\\b|\\b\\d{1,2}[.:]\\d\\d\\b|\\b\\d{1,2}\\s?(?:am|pm)\\b|\\b(?:noon|midnight|within|no later than|at the latest|by the (?:end|start)|until|deadline)\\b|\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b`,
    'i',
  ),
  often:
    /\b(?:annual|annually|yearly|termly|monthly|weekly|fortnightly|daily|each|every|once|twice|times a|half-termly|regularly)\b/i,
  sum: /£|\bper cent\b|%|\b(?:free of charge|no charge|without charge|full cost)\b|\d\s?p\b/i,
  way: /\b(?:form|in writing|written|online|application|apply|request|submit|complete|raise|telephone|e-?mail|via|through the|by post|stage|step|procedure|addressed to|obtain|available from)\b/i,
  outcome:
    /\b(?:result in|lead to|will be|is (?:dealt|treated|removed|retained|returned|referred|confiscated|contacted|collected|given|lent|provided|reported|recorded|sent)|are (?:dealt|treated|removed|retained|referred|confiscated|contacted|sent)|sanction|confiscat\w*|suspen\w*|exclu\w*|disciplinary|dismiss\w*|penalt\w*|if |where )/i,
  leave:
    /\b(?:may|must|shall|should|must not|may not|shall not|not permitted|permitted|prohibited|forbidden|allowed|not allowed|required|entitled|cannot|only|do not|does not|is not|are not)\b/i,
};

/** @param query as it was typed; a single word is no question, "phone" for one */
export function kindsAsked(query: string): AnswerKind[] {
  const asked = query.toLowerCase().replace(/[’]/g, "'").trim();
  if (!asked.includes(' ')) return [];
  return ANSWER_KINDS.filter((kind) => ASKED[kind].test(asked));
}

/** @param text of a clause */
export const kindsGiven = (text: string): AnswerKind[] =>
  ANSWER_KINDS.filter((kind) => GIVEN[kind].test(text));
