import SqliteDatabase from "better-sqlite3";
import { Kysely, sql, SqliteDialect } from "kysely";
import type { Generated } from "kysely";
import { seed } from "seedloom";

/** `seed` takes a Kysely instance, and its types: a misspelt table or column does not compile. */

interface Schema {
  authors: { id: Generated<number>; name: string; email: string };
  posts: { id: Generated<number>; author_id: number; title: string; status: string; published_at: string | null };
}

const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: new SqliteDatabase(":memory:") }) });
try {
  await database.schema
    .createTable("authors")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("name", "varchar(80)", (column) => column.notNull())
    .addColumn("email", "varchar(120)", (column) => column.notNull().unique())
    .execute();
  await database.schema
    .createTable("posts")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("author_id", "integer", (column) => column.notNull().references("authors.id"))
    .addColumn("title", "varchar(120)", (column) => column.notNull())
    .addColumn("status", "varchar(10)", (column) => column.notNull().check(sql`status IN ('draft', 'published')`))
    .addColumn("published_at", "timestamp")
    .execute();

  await seed(database, {
    manifest: false,
    counts: { authors: 20, posts: { perParent: "authors", mean: 5 } },
    overrides: { posts: { status: { weighted: { published: 4, draft: 1 } } } },
  });

  const busiest = await database
    .selectFrom("posts")
    .innerJoin("authors", "authors.id", "posts.author_id")
    .select(({ fn }) => ["authors.name", fn.countAll<number>().as("posts")])
    .groupBy("authors.id")
    .orderBy("posts", "desc")
    .limit(5)
    .execute();
  console.table(busiest);
} finally {
  await database.destroy();
}
