import type { Kysely } from "kysely";
import type { AnySchema } from "../settings/settings.ts";

/** A database to work on: a URL, a driver's object (`pg.Pool`, mysql2 pool, better-sqlite3 `Database`), or a Kysely instance. */
export type Target = string | object;

/** `DB` of a `Kysely<DB>`; any names for other targets. */
export type SchemaOf<T> = T extends Kysely<infer DB> ? DB : AnySchema;
