/**
 * Comparing two editions. Plain TypeScript: runs under Node as it stands.
 */
export { alignClauses } from './align/index.ts';
export { alignmentFindings } from './align/findings.ts';
export type { AlignmentFinding, AlignmentFindingKind } from './align/findings.ts';
export { redline, redlineRuns } from './redline/index.ts';
export { lawsIn } from './meaning/citations.ts';
export { classify, MEANING_CLASSES } from './meaning/index.ts';
export type { Effect, Meaning, MeaningClass } from './meaning/index.ts';
export { compareEditions } from './comparison/index.ts';
export { checkEntries } from './comparison/entries.ts';
export type { EntryFinding, EntryFindingKind } from './comparison/entries.ts';
export { toComparisonJson } from './comparison/json.ts';
export type { ComparisonJson } from './comparison/json.ts';
export type {
  AuthorEntry,
  ComparedClause,
  ComparedEdition,
  CompareOptions,
  Comparison,
  ComparisonCounts,
  ComparisonRow,
} from './comparison/types.ts';
export type {
  AlignOptions,
  Alignment,
  AlignmentKind,
  ClauseInput,
  DeclaredLineage,
  LineageEntry,
  Segment,
} from './types.ts';
