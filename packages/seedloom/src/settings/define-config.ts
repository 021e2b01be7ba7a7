import type { Thresholds } from "@seedloom/validate";
import type { AnySchema, Settings } from "./settings.ts";

/** A configuration file's content: the settings, and where the database is. */
export interface Config<DB = AnySchema> extends Settings<DB> {
  /** `postgres://…`, `mysql://…`, `sqlite:path`; default: the environment's `DATABASE_URL`. */
  readonly url?: string;
  /** When `validate` fails: ratios, worst figures and severities, by check and by column. */
  readonly thresholds?: Thresholds;
}

/**
 * Returns what it is given: there for the editor, which completes and checks it.
 * @example
 * export default defineConfig({ rows: 500, overrides: { users: { status: { weighted: { active: 9, banned: 1 } } } } });
 */
export function defineConfig<DB = AnySchema>(config: Config<NoInfer<DB>>): Config<DB> {
  return config;
}
