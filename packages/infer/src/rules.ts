import type { Rule } from "./rule.ts";
import { bareNoun } from "./rules/bare-noun.ts";
import { checkList } from "./rules/check-list.ts";
import { checkPattern } from "./rules/check-pattern.ts";
import { defaultValue } from "./rules/default-value.ts";
import { enumLabels } from "./rules/enum-labels.ts";
import { flag } from "./rules/flag.ts";
import { identifier } from "./rules/identifier.ts";
import { identityColumn } from "./rules/identity-column.ts";
import { nameMeaning } from "./rules/name-meaning.ts";
import { typeFallback } from "./rules/type-fallback.ts";
import { uuidColumn } from "./rules/uuid-column.ts";

/** Every rule, the strongest evidence first. */
export const RULES: readonly Rule[] = [
  enumLabels,
  checkList,
  identityColumn,
  uuidColumn,
  flag,
  nameMeaning,
  identifier,
  checkPattern,
  bareNoun,
  defaultValue,
  typeFallback,
].toSorted((a, b) => b.strength - a.strength);
