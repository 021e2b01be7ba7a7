export type { RowBatch } from "./batch.ts";
export { findColumn, findTable, tableId } from "./catalog.ts";
export type {
  Catalog,
  Check,
  Column,
  DanglingKey,
  DefaultValue,
  Domain,
  Exclusion,
  ForeignKey,
  Key,
  Omitted,
  Partition,
  PartitionBound,
  Partitioning,
  PeriodKey,
  ReferentialAction,
  SqlText,
  Table,
  TableId,
  Trigger,
  Unique,
  UniquePart,
} from "./catalog.ts";
export type {
  Database,
  DatabaseLocation,
  Dialect,
  IntrospectOptions,
  LoadJob,
  LoadOptions,
  LoadResult,
  LoadStep,
  Rehearsal,
  Rehearsed,
  Misfit,
  SqlSyntax,
  TableName,
} from "./dialect.ts";
export { targetsFirst } from "./targets-first.ts";
export { NAME, namesIn, readLookups } from "./lookups.ts";
export type { Lookups } from "./lookups.ts";
export { readTriggerBody } from "./trigger-body.ts";
export { calledRoutines } from "./called-routines.ts";
export type { TriggerBody } from "./trigger-body.ts";
export { SeedError } from "./error.ts";
export type { SeedErrorCode, SeedErrorDetails } from "./error.ts";
export { canonical, compareValues } from "./evaluate/compare.ts";
export { foldBy } from "./evaluate/fold-by.ts";
export { foldLetters } from "./evaluate/fold-letters.ts";
export { foldingOf, RANKED_TEXTS } from "./folding-of.ts";
export type { CollationRanks } from "./folding-of.ts";
export { compileCondition, compileExpression } from "./evaluate/compile.ts";
export type { CompiledExpression, Unsupported } from "./evaluate/compile.ts";
export type { EvaluationScope } from "./evaluate/node.ts";
export { posixRegex } from "./evaluate/pattern/posix.ts";
export type { RegexOptions } from "./evaluate/pattern/posix.ts";
export type { Existing, ExistingRequest, ExistingTable, ExistingTableRequest } from "./existing.ts";
export { columnsOf, comparisonOf, operandsOf } from "./expression.ts";
export type { CompareOperator, Expression, MatchFlavour } from "./expression.ts";
export type { Finding } from "./finding.ts";
export type {
  Clock,
  CompiledGenerator,
  Generator,
  GeneratorContext,
  GeneratorSpec,
  Input,
  RisingMoments,
  WrittenMoments,
} from "./generator.ts";
export type { Law, Marginal } from "./marginal.ts";
export type { Notice } from "./notice.ts";
export { own } from "./own.ts";
export type {
  ColumnPlan,
  ColumnSource,
  ConstraintPlan,
  IndexSource,
  Plan,
  ReferencePick,
  ReferencePlan,
  Rising,
  SlotPlan,
  TablePlan,
} from "./plan.ts";
export { below, normal, permutation, permute, streamKey, uint32, unit, variant } from "./random.ts";
export type { StreamKey } from "./random.ts";
export type {
  Agreement,
  ChildSum,
  ColumnRecipe,
  Proposal,
  Recipe,
  RelationshipRecipe,
  RowCount,
  RowEvent,
  Spread,
  TableRecipe,
} from "./recipe.ts";
export { impliedKey } from "./implied-key.ts";
export { reaches, refersTo } from "./reaches.ts";
export { routesFrom } from "./routes.ts";
export type { Route } from "./routes.ts";
export type { Bytes } from "./lines/bytes.ts";
export { LineWriter } from "./lines/line-writer.ts";
export { decimalWriter, integerWriter, textWriter } from "./lines/write-cell.ts";
export type { WriteCell } from "./lines/write-cell.ts";
export { dateWriter, packedDay, timestampWriter } from "./lines/write-time.ts";
export { negation } from "./negation.ts";
export { simplify } from "./simplify.ts";
export type { SimplifyScope } from "./simplify.ts";
export { split } from "./split.ts";
export type { Split } from "./split.ts";
export { formatDate, formatInterval, formatTime, formatTimestamp } from "./temporal/format.ts";
export { parseTemporal } from "./temporal/parse.ts";
export { baseType, textType } from "./type.ts";
export type { ColumnType, CompositeField, Folding, TextType } from "./type.ts";
export { isComposite, isRange } from "./value.ts";
export type { CompositeValue, RangeValue, Value } from "./value.ts";
