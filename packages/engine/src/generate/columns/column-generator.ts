import { type CompiledGenerator, type GeneratorSpec, SeedError } from "@seedloom/core";
import { compileGenerator } from "@seedloom/generators";
import { generatorContext } from "./generator-context.ts";
import type { TableInput } from "../table-input.ts";

/**
 * Binds a spec to a column.
 * @throws SeedError `CONFIG` where nothing that the generator makes fits there.
 */
export function compileColumnGenerator(
  { table, plan, generators }: Pick<TableInput, "table" | "plan" | "generators">,
  column: string,
  spec: GeneratorSpec,
): CompiledGenerator {
  const compiled = compileGenerator(spec, generatorContext(table, column, plan), generators);
  if (compiled) return compiled;
  throw new SeedError(
    "CONFIG",
    `${table.id}.${column}: nothing that generator \`${spec.generator}\` makes fits this column; choose another generator.`,
    { table: table.id, column },
  );
}
