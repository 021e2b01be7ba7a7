import { isKysely } from "./kysely-driver.ts";
import type {
  CellComputation,
  CellContext,
  ColumnOverride,
  Given,
  Series,
  SeriesValue,
  Settings,
} from "../settings/settings.ts";
import type { Target } from "./target.ts";

/** Kysely's `CamelCasePlugin`, told by what it can do: it may be of another copy of Kysely, or a subclass. */
interface NameMapper {
  camelCase(name: string): string;
  snakeCase(name: string): string;
}

/**
 * The settings in the database's own names: as they are, but for a Kysely instance with `CamelCasePlugin`, whose types say
 * `orderItems.unitPrice` for `order_items.unit_price`. Functions are given rows under the names of the types.
 */
export function inDatabaseNames(target: Target, settings: Settings): Settings {
  const mapper = mapperOf(target);
  if (mapper === undefined) return settings;
  const name = (given: string) => mapper.snakeCase(given);
  const names = <T>(record: Readonly<Record<string, T>>, value: (given: T) => T) =>
    Object.fromEntries(Object.entries(record).map(([key, given]) => [name(key), value(given)]));
  const same = <T>(one: T) => one;
  const given = <T>(form: T) => mappedGiven(mapper, form);
  const { tables, exclude, counts, overrides, children, correlations, rare, series, edgeCases } = settings;
  return {
    ...settings,
    ...(tables === undefined ? {} : { tables: tables.map(name) }),
    ...(exclude === undefined ? {} : { exclude: exclude.map(name) }),
    ...(counts === undefined
      ? {}
      : {
          counts: names(counts, (count) =>
            typeof count === "object" ? { ...count, perParent: name(count.perParent) } : count,
          ),
        }),
    ...(children === undefined
      ? {}
      : { children: names(children, (spreads) => (spreads === undefined ? spreads : names(spreads, same))) }),
    ...(correlations === undefined
      ? {}
      : {
          correlations: names(correlations, (list) =>
            list?.map((entry) => ({ ...entry, columns: entry.columns.map(name) })),
          ),
        }),
    ...(rare === undefined
      ? {}
      : {
          rare: names(rare, (events) => events?.map((event) => ({ ...event, set: names(event.set, given) }))),
        }),
    ...(series === undefined ? {} : { series: names(series, (one) => one && mappedSeries(name, one)) }),
    ...(typeof edgeCases === "object" ? { edgeCases: names(edgeCases, same) } : {}),
    ...(overrides === undefined
      ? {}
      : {
          overrides: names(overrides, (columns) =>
            columns === undefined ? columns : names(columns, (override) => mappedOverride(mapper, override)),
          ),
        }),
  };
}

function mapperOf(target: Target): NameMapper | undefined {
  if (typeof target === "string" || !isKysely(target)) return undefined;
  const plugins: readonly object[] = target.getExecutor().plugins;
  return plugins.find(isNameMapper);
}

function isNameMapper(plugin: object): plugin is NameMapper {
  return (
    "camelCase" in plugin &&
    typeof plugin.camelCase === "function" &&
    "snakeCase" in plugin &&
    typeof plugin.snakeCase === "function"
  );
}

function mappedOverride(mapper: NameMapper, override: ColumnOverride | undefined): ColumnOverride | undefined {
  if (typeof override === "function") return mappedComputation(mapper, override);
  if (typeof override !== "object" || override === null || override instanceof Date || override instanceof Uint8Array) {
    return override;
  }
  if ("value" in override && typeof override.value === "function") {
    return { ...override, value: mappedComputation(mapper, override.value) };
  }
  if ("given" in override) return mappedGiven(mapper, override);
  if ("generator" in override && override.inputs !== undefined) {
    const inputs = Object.entries(override.inputs).map(([key, input]) => [key, mappedInput(mapper, input)]);
    return { ...override, inputs: Object.fromEntries(inputs) };
  }
  return override;
}

/** The column that a condition reads. */
function mappedGiven<T>(mapper: NameMapper, form: T): T {
  if (typeof form !== "object" || form === null || !("given" in form)) return form;
  const input = form.given as Given["given"];
  return { ...form, given: typeof input === "string" ? mapper.snakeCase(input) : mappedInput(mapper, input) };
}

/** The column and the key that an input names. */
function mappedInput(mapper: NameMapper, input: object): object {
  return Object.fromEntries(
    Object.entries(input).map(([part, name]) => [part, typeof name === "string" ? mapper.snakeCase(name) : name]),
  );
}

function mappedSeries(name: (given: string) => string, series: Series): Series {
  const { per, time, until, value } = series;
  const values = value === undefined ? undefined : [value].flat();
  return {
    ...series,
    per: name(per),
    time: name(time),
    ...(until === undefined ? {} : { until: name(until) }),
    ...(values === undefined
      ? {}
      : {
          value: values.map((one: SeriesValue) => ({
            ...one,
            column: name(one.column),
            ...(one.change === undefined ? {} : { change: name(one.change) }),
          })),
        }),
  };
}

function mappedComputation(mapper: NameMapper, compute: CellComputation): CellComputation {
  type Row = Parameters<CellComputation>[0];
  const camel = (row: Row): Row =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [mapper.camelCase(column), value]));
  return (row, context) => {
    const parent: CellContext["parent"] = (foreignKey) => {
      const found = context.parent(mapper.snakeCase(foreignKey));
      return found === null ? null : camel(found);
    };
    return compute(camel(row), { index: context.index, parent, random: () => context.random() });
  };
}
