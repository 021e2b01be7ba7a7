import type { DataColumn, DataTable, Relationship } from "../../data/data-set.ts";
import type { FitCheck, Measurement } from "../fit-check.ts";
import type { DeclaredChildren, DeclaredColumn, DeclaredTable } from "./declaration.ts";

/** One respect in which rows can keep a promise or break it: one file, one line in the registry. */
export type DeclaredCheck = Pick<FitCheck, "name" | "goal" | "bounds" | "better"> &
  (
    | {
        readonly scope: "column";
        /** Null where nothing was promised that it could test. */
        measure(declared: DeclaredColumn, column: DataColumn, seed: number): Measurement | null;
      }
    | {
        readonly scope: "relationship";
        measure(declared: DeclaredChildren, found: Relationship, seed: number): Measurement | null;
      }
    | { readonly scope: "table"; measure(declared: DeclaredTable, found: DataTable, seed: number): Measurement | null }
  );
