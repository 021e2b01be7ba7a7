import type { Column, Input } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import type { Suggestion } from "../../rule.ts";
import type { MomentBeside } from "../moment-beside.ts";
import type { ReadMoment } from "../read-moment.ts";
import { orPlain } from "./relative.ts";

const DAY = 86_400_000;

/** The same where its name says nothing. */
export function unknown(context: ColumnContext, { column, spec, evidence }: MomentBeside, date: boolean): Suggestion {
  const { spec: close } = near(column, spec, date);
  const sure = context.column.nullable || !column.nullable;
  return { spec: sure ? close : orPlain(close, date), evidence: `a moment ${evidence}`, confidence: 0.5 };
}

/** A moment near another one of its row. */
export function beside(context: ColumnContext, moment: MomentBeside, read: ReadMoment, date: boolean): Suggestion {
  const { column, evidence } = moment;
  const { spec } = near(column, moment.spec, date);
  return {
    spec: column.nullable && !context.column.nullable ? orPlain(spec, date) : spec,
    evidence: `named "${read.phrase}": ${evidence}`,
    confidence: 0.86,
  };
}

function near(column: Column, { back, typical, most }: MomentBeside["spec"], date: boolean): Pick<Suggestion, "spec"> {
  const inputs: Readonly<Record<string, Input>> = { [back ? "before" : "after"]: { column: column.name } };
  const grain = date ? DAY : 1000;
  const options = { minimum: 0, typical: Math.max(typical, grain / 2), maximum: Math.max(most, grain) };
  return { spec: { generator: `${date ? "date" : "timestamp"}${back ? "Before" : "After"}`, options, inputs } };
}
