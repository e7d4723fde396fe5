/**
 * Spellings of one word: "organise" and "organize", "programme" and "program", "wellbeing"
 * and "well-being".
 */

/** Endings and letters that two spellings have in common once they are written one way. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})([iy])z(?=(?:e[drs]?|ers?|es|ing|ations?|ational|able)$)/, '$1s'], // organize
  [/(?<=[a-z]{2})our(?=[a-z]*$)/, 'or'], // colour, behavioural
  [/(?<=[a-z][btv])re(?=s?$)/, 'er'], // centre
  [/(?<=[a-z][btv])red$/, 'ered'], // centred
  [/(?<=[a-z])mme(?=s?$)/, 'm'], // programme
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'], // catalogue
  [/(?<=[a-z]{3})ll(?=(?:ed|ing|ers?|or|ors|ous|s|ful|fully|ment|ments)?$)/, 'l'], // travelled, enroll
  [/(?<=[a-z]il)l(?=ful|ment)/, ''], // skillful
  [/(?<=[a-z]{3})ens(?=es?$)/, 'enc'], // defense
  [/(?<=[a-z]{3}c?)tis(?=e[ds]?$|ing$)/, 'tic'], // practise
  [/(?<=dg)ement/, 'ment'], // judgement
  [/(?<=[a-z])ae(?=[a-z]{3})/, 'e'], // paediatric
  [/oeu(?=v)/, 'eu'], // manoeuvre
  [/oe(?=[a-z]{4})/, 'e'], // oesophagus
];

/** Letters of which every rule and every single pair needs some: most words have none of them. */
const MAY_VARY =
  /[^a-z]|[iy]z|our|[btv]re|mme|ogue|ll|ens|tis|dge|ae|oe|gei|cheq|draug|grey|kerb|nt$|math|mum|oug|scep|lt$|tyre/;

/** Pairs that follow no rule. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['ageing', 'aging'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['draught', 'draft'],
  ['grey', 'gray'],
  ['kerb', 'curb'],
  ['learnt', 'learned'],
  ['maths', 'math'],
  ['mum', 'mom'],
  ['mums', 'moms'],
  ['plough', 'plow'],
  ['sceptical', 'skeptical'],
  ['spelt', 'spelled'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
]);

/**
 * One key for all spellings of a word.
 *
 * The rules know no dictionary, so two different words may now and then have one key
 * ("stalled", "staled"): fit for saying that two words stand for each other, never for saying
 * that nothing changed.
 *
 * @param word a word in the form of `foldText`
 */
export function spellingKey(word: string): string {
  if (!MAY_VARY.test(word)) return word;
  const plain = word.normalize('NFD').replace(/[\p{M}-]/gu, '');
  const single = SINGLE.get(plain);
  if (single !== undefined) return single;
  return RULES.reduce((key, [form, written]) => key.replace(form, written), plain);
}
