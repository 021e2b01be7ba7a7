import type { IntegrityCheck } from "./check.ts";
import { alwaysNull } from "./checks/always-null.ts";
import { checkConstraint } from "./checks/check-constraint.ts";
import { constantColumn } from "./checks/constant-column.ts";
import { domain } from "./checks/domain.ts";
import { duplicateNaturalKey } from "./checks/duplicate-natural-key.ts";
import { emptyTable } from "./checks/empty-table.ts";
import { enumLabel } from "./checks/enum-label.ts";
import { exclusion } from "./checks/exclusion.ts";
import { foreignKey } from "./checks/foreign-key.ts";
import { generatedColumn } from "./checks/generated-column.ts";
import { notNull } from "./checks/not-null.ts";
import { primaryKey } from "./checks/primary-key.ts";
import { referenceCycle } from "./checks/reference-cycle.ts";
import { sequencePosition } from "./checks/sequence-position.ts";
import { timeOrder } from "./checks/time-order.ts";
import { undeclaredReference } from "./checks/undeclared-reference.ts";
import { unique } from "./checks/unique.ts";

/** The registry: what `checkIntegrity` verifies, what the schema declares first, then what people rely on. */
export const integrityChecks = [
  foreignKey,
  primaryKey,
  unique,
  checkConstraint,
  notNull,
  domain,
  enumLabel,
  generatedColumn,
  exclusion,
  sequencePosition,
  undeclaredReference,
  duplicateNaturalKey,
  timeOrder,
  referenceCycle,
  constantColumn,
  alwaysNull,
  emptyTable,
] as const satisfies readonly IntegrityCheck[];
