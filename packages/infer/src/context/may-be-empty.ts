import { baseType } from "@seedloom/core";
import type { Column } from "@seedloom/core";
import { literalDefault } from "./literal-default.ts";

/** Whether a text must be there, but defaults to none: `error_message text not null default ''`. */
export const mayBeEmpty = (column: Column): boolean =>
  !column.nullable && baseType(column.type).kind === "text" && literalDefault(column) === "";
