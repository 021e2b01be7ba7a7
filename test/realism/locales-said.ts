import Database from "better-sqlite3";
import { seed } from "seedloom";

/** Everything that a shop and an office write down in words. */
const SCHEMA = `
  CREATE TABLE categories (id INTEGER PRIMARY KEY, name VARCHAR(60) NOT NULL UNIQUE);
  CREATE TABLE products (id INTEGER PRIMARY KEY, name VARCHAR(120) NOT NULL, description TEXT NOT NULL, category VARCHAR(60) NOT NULL,
    material VARCHAR(40) NOT NULL, color VARCHAR(30) NOT NULL, unit VARCHAR(20) NOT NULL, price DECIMAL(10,2) NOT NULL);
  CREATE TABLE reviews (id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES products(id),
    stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5), title VARCHAR(80) NOT NULL, body TEXT NOT NULL);
  CREATE TABLE employees (id INTEGER PRIMARY KEY, first_name VARCHAR(60) NOT NULL, gender VARCHAR(20) NOT NULL,
    marital_status VARCHAR(30) NOT NULL, nationality VARCHAR(40) NOT NULL, department VARCHAR(60) NOT NULL, job_title VARCHAR(80) NOT NULL,
    bio TEXT NOT NULL, phone VARCHAR(40) NOT NULL, iban VARCHAR(34) NOT NULL);
  CREATE TABLE returns (id INTEGER PRIMARY KEY, notes TEXT NOT NULL, cancellation_reason VARCHAR(200) NOT NULL);
  CREATE TABLE messages (id INTEGER PRIMARY KEY, subject VARCHAR(120) NOT NULL, message TEXT NOT NULL);
  CREATE TABLE faqs (id INTEGER PRIMARY KEY, question VARCHAR(200) NOT NULL, answer TEXT NOT NULL);
  CREATE TABLE blog_posts (id INTEGER PRIMARY KEY, title VARCHAR(150) NOT NULL, summary TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE comments (id INTEGER PRIMARY KEY, post_id INTEGER NOT NULL REFERENCES blog_posts(id), comment TEXT NOT NULL);
  CREATE TABLE photos (id INTEGER PRIMARY KEY, caption VARCHAR(120) NOT NULL);
  CREATE TABLE tags (id INTEGER PRIMARY KEY, tag VARCHAR(40) NOT NULL);
  CREATE TABLE invoices (id INTEGER PRIMARY KEY, invoice_number VARCHAR(20) NOT NULL UNIQUE, currency CHAR(3) NOT NULL);
`;

/** Columns that hold no words of a language: names of people, codes, numbers. */
const NOT_WORDS = new Set([
  "id",
  "first_name",
  "phone",
  "iban",
  "invoice_number",
  "currency",
  "stars",
  "price",
  "product_id",
  "post_id",
]);

type Row = Readonly<Record<string, string | number>>;

/** The rows of a seeded database under a locale, by table. */
export async function said(
  locale: string | Readonly<Record<string, number>>,
  rows: number,
): Promise<(table: string) => readonly Row[]> {
  const file = new Database(":memory:");
  file.exec(SCHEMA);
  await seed(file, { rows, locale, asOf: "2026-01-01", manifest: false });
  return (table) => file.prepare(`SELECT * FROM ${table}`).all() as Row[];
}

export const TABLES = [...SCHEMA.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = ""]) => name);

/** All that is said in a row. */
export function wordsOf(row: Row): readonly string[] {
  return Object.entries(row)
    .filter(([column]) => !NOT_WORDS.has(column))
    .map(([, value]) => String(value));
}
