/** By field the tables of one schema of it, as text. */
export type Schemas = Readonly<Record<string, Readonly<Record<string, string>>>>;
