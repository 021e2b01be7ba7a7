import type { IntegrityCheck } from "./check.ts";
import { alwaysNull } from "./checks/always-null.ts";
import { checkConstraint } from "./checks/check-constraint.ts";
import { columnType } from "./checks/column-type.ts";
import { constantColumn } from "./checks/constant-column.ts";
import { declaredLength } from "./checks/declared-length.ts";
import { domain } from "./checks/domain.ts";
import { duplicateNaturalKey } from "./checks/duplicate-natural-key.ts";
import { emptyTable } from "./checks/empty-table.ts";
import { enumLabel } from "./checks/enum-label.ts";
import { exclusion } from "./checks/exclusion.ts";
import { foreignKey } from "./checks/foreign-key.ts";
import { generatedColumn } from "./checks/generated-column.ts";
import { lineTotal } from "./checks/line-total.ts";
import { notNull } from "./checks/not-null.ts";
import { partitionBound } from "./checks/partition-bound.ts";
import { periodKey } from "./checks/period-key.ts";
import { polymorphicReference } from "./checks/polymorphic-reference.ts";
import { primaryKey } from "./checks/primary-key.ts";
import { rangeOrder } from "./checks/range-order.ts";
import { referenceCycle } from "./checks/reference-cycle.ts";
import { rowCounter } from "./checks/row-counter.ts";
import { sequencePosition } from "./checks/sequence-position.ts";
import { timeOrder } from "./checks/time-order.ts";
import { undeclaredReference } from "./checks/undeclared-reference.ts";
import { unique } from "./checks/unique.ts";

/** The registry: what `checkIntegrity` verifies, what the schema declares first, then what people rely on. */
export const integrityChecks = [
  foreignKey,
  periodKey,
  primaryKey,
  unique,
  checkConstraint,
  notNull,
  columnType,
  domain,
  enumLabel,
  generatedColumn,
  exclusion,
  partitionBound,
  sequencePosition,
  undeclaredReference,
  polymorphicReference,
  duplicateNaturalKey,
  timeOrder,
  rangeOrder,
  lineTotal,
  rowCounter,
  declaredLength,
  referenceCycle,
  constantColumn,
  alwaysNull,
  emptyTable,
] as const satisfies readonly IntegrityCheck[];
