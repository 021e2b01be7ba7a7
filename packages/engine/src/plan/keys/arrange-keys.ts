import type { ConstraintPlan } from "@seedloom/core";
import { partColumns, uniqueKeys } from "../../generate/rules/keys.ts";
import type { UniqueKey } from "../../generate/rules/keys.ts";
import { sourceOf, neverNull, setSpec } from "../draft/draft.ts";
import type { DraftTable } from "../draft/draft.ts";
import { arrangeHandedOn, arrangeSingle, arrangeProduct, hasRoom } from "./combinations.ts";
import type { Chooser } from "./combinations.ts";
import { arrangeCounted } from "./counted.ts";
import { arrangeDerived } from "./derived.ts";
import { arrangeOnce, arrangeNext } from "./in-turn.ts";
import { arrangeOverlapping } from "./overlapping.ts";
import { isNumbered, arrangeOrdinal } from "./numbered.ts";
import { isCoarse, isFree, unitName, bare, passesNull, unitsOf, unitsBelow, tellsParentsApart } from "./units.ts";
import type { Unit } from "./units.ts";

export interface ArrangedKeys {
  readonly constraints: readonly ConstraintPlan[];
  /** Greatest number of rows that the keys allow altogether. */
  readonly capacity: number;
  /** The key that sets it. */
  readonly limitedBy: string | null;
  /** Columns whose values by index do not always keep the column's own rules. */
  readonly partial: ReadonlySet<string>;
  /** Texts of the keys that hold only if rows are settled one after another. */
  readonly settled: readonly string[];
}

/** Arranges every unique key of the table: by a sequence, by a bijection over one or several columns, or by settling. */
export function arrangeKeys(draft: DraftTable): ArrangedKeys {
  const constraints: ConstraintPlan[] = [];
  const satisfied: (readonly string[])[] = [];
  let capacity = Infinity;
  let limitedBy: string | null = null;
  const settled: string[] = [];
  const partial = new Set<string>();
  const say = (key: UniqueKey, means: ConstraintPlan["means"], how: string) =>
    constraints.push({ table: draft.table.id, constraint: key.name, text: key.text, means, how });
  const limit = (rows: number, key: UniqueKey) => {
    if (rows < capacity) {
      capacity = rows;
      limitedBy = key.text;
    }
  };
  const counts = (key: UniqueKey) => key.parts.flatMap(partColumns).some((name) => draft.countsFrom(name) !== null);
  const keys = uniqueKeys(draft.table).sort(
    (a, b) => a.parts.length - b.parts.length || Number(counts(b)) - Number(counts(a)),
  );
  const roomiest: Chooser = (column) => draft.roomiest(column, draft.needed);

  const strict = new Set(
    keys.flatMap((key) => key.parts.filter((part) => key.nullsNotDistinct || !passesNull(part)).flatMap(partColumns)),
  );
  strict.forEach((column) => neverNull(draft, column));
  const overlapping = draft.dense ? arrangeOverlapping(draft, strict, partial) : new Set<string>();
  for (const key of keys) {
    if (overlapping.has(key.text)) {
      settled.push(key.text);
      say(
        key,
        "repair",
        "combinations of the columns that it and other keys share are chosen so that most go together",
      );
      continue;
    }
    // Texts that bijections keep apart may still be one to the key's collation: settling passes over those.
    if (key.parts.some((part) => isCoarse(part, draft))) settled.push(key.text);
    const units = unitsOf(key, draft);
    if (!units) {
      settled.push(key.text);
      const below = draft.dense ? unitsBelow(key, draft) : null;
      if (below && arrangeProduct(key, below, draft, strict, partial, roomiest)) {
        say(
          key,
          "construction",
          "all combinations of its columns are gone through, and those that collide passed over",
        );
        continue;
      }
      say(key, "repair", "rows are settled one after another, because the key is an expression over several columns");
      continue;
    }
    const names = units.map(unitName);
    // Parents that differ may agree in the columns that the key holds: settling passes over those.
    const exact = tellsParentsApart(key, units, draft);
    const covered = satisfied.find((subset) => subset.every((name) => names.includes(name)));
    if (covered) {
      if (!exact && covered.some((name) => name.startsWith("reference"))) settled.push(key.text);
      say(key, "construction", `its part ${covered.map(bare).join(", ")} is unique by itself`);
      continue;
    }
    const counted = units.find((unit) => unit.kind === "column" && sourceOf(draft, unit.column)?.kind === "sequence");
    if (counted) {
      satisfied.push([unitName(counted)]);
      say(key, "construction", `${bare(unitName(counted))} counts on`);
      continue;
    }
    if (arrangeNext(key, units, draft)) {
      satisfied.push(names);
      settled.push(key.text);
      say(key, "construction", "each row refers to the next one of those that agree with it");
      continue;
    }
    if (arrangeOnce(key, units, draft, strict)) {
      arrangeHandedOn(key, units, draft, strict, partial, [draft.preferred, roomiest]);
      settled.push(key.text);
      say(key, "construction", "each parent is taken once");
      continue;
    }
    if (!exact && !draft.loose) settled.push(key.text);
    if (draft.loose) {
      settled.push(key.text);
      drawFromMore(units, draft);
      say(key, "repair", "rows are settled one after another, because other constraints share its columns");
      continue;
    }
    // Rows that are there may have the first numbers already: where that is in the way, any will do.
    if (isNumbered(units, draft) || (!draft.dense && arrangeOrdinal(key, units, draft))) {
      satisfied.push(names);
      say(key, "construction", "rows are numbered within their parent");
      continue;
    }
    if (!draft.dense && arrangeCounted(key, units, draft, strict)) {
      satisfied.push(names);
      say(key, "construction", "rows of one list stand together and are numbered within it");
      continue;
    }
    const derived = arrangeDerived(units, draft);
    if (derived) {
      // Two names may still make one slug: settling passes over the second.
      settled.push(key.text);
      say(key, "construction", `it is derived from ${derived}, which a bijection makes unique`);
      continue;
    }
    // What the columns are meant to hold, where that is enough; only then what is meant less and holds more.
    const single =
      arrangeSingle(key, units, draft, strict, partial, draft.preferred) ??
      (hasRoom(units, draft, draft.preferred) ? null : arrangeSingle(key, units, draft, strict, partial, roomiest));
    if (single) {
      satisfied.push([unitName(single.unit)]);
      if (!single.nullable) limit(single.capacity, key);
      say(key, "construction", `a bijection gives every row another ${bare(unitName(single.unit))}`);
      continue;
    }
    const product =
      arrangeProduct(key, units, draft, strict, partial, draft.preferred) ??
      arrangeProduct(key, units, draft, strict, partial, roomiest);
    if (product) {
      satisfied.push(product.units.map(unitName));
      if (!product.nullable && !key.predicate) limit(product.capacity, key);
      // Of parents that have to match there are not always as many, unless those that agree were counted.
      const counted = new Set((draft.slots.at(-1)?.joint ?? []).flat());
      const passes = product.units.some(
        (unit) =>
          unit.kind === "reference" &&
          draft.references[unit.reference]!.pick.kind === "matching" &&
          !counted.has(unit.reference),
      );
      if (passes || (key.predicate && product.capacity < draft.needed)) settled.push(key.text);
      say(
        key,
        "construction",
        `a bijection gives every row another combination of ${product.units.map(unitName).map(bare).join(", ")}`,
      );
      continue;
    }
    settled.push(key.text);
    say(key, "repair", "rows are settled one after another, because other keys share its columns");
  }
  return { constraints, capacity, limitedBy, partial, settled };
}

/** Times as many values as rows, so that drawing seldom meets one that is taken. */
const PLENTY = 4;

/** Lets a column that is unique by itself draw from more values, where what it is meant to hold is too little for draws to differ. */
function drawFromMore(units: readonly Unit[], draft: DraftTable): void {
  const [unit] = units;
  if (units.length !== 1 || unit?.kind !== "column" || !isFree(unit, draft) || draft.overridden.has(unit.column))
    return;
  const wanted = PLENTY * draft.needed;
  const meant = draft.preferred(unit.column);
  if (meant && meant.capacity >= wanted) return;
  const more = draft.roomiest(unit.column, wanted);
  if (more?.share === 1 && more.capacity > (meant?.capacity ?? 0)) setSpec(draft, unit.column, more);
}
