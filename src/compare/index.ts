/**
 * Comparing two editions. Plain TypeScript: runs under Node as it is.
 */
export { alignClauses } from './align/align-clauses.ts';
export { redline, redlineRuns } from './redline/redline.ts';
export { lawsIn } from '../language/citation.ts';
export { classify } from './meaning/classify.ts';
export { MEANINGS, MEANING_CLASSES } from './meaning/meaning.ts';
export { certainChangesOfRule } from './meaning/certain-changes-of-rule.ts';
export type { Effect, Meaning, MeaningClass } from './meaning/meaning.ts';
export { clausesOf } from './comparison.ts';
export { compareEditions } from './compare-editions.ts';
export { toComparisonJson } from './comparison-json.ts';
export type { ComparisonJson } from './comparison-json.ts';
export type {
  AuthorEntry,
  ComparedClause,
  ComparedEdition,
  CompareOptions,
  Comparison,
  ComparisonCounts,
  ComparisonRow,
  Crossing,
} from './comparison.ts';
export type {
  AlignOptions,
  Alignment,
  AlignmentKind,
  ClauseInput,
  DeclaredLineage,
  LineageEntry,
} from './alignment.ts';
export { wordAges } from './word-age.ts';
export type { AgedEdition, AgedRun } from './word-age.ts';
export { OPERATIONS } from './redline/segment.ts';
export type { Operation, Segment } from './redline/segment.ts';
