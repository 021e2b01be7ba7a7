/** A schema of so many tables: groups of ten, each table with columns of many kinds and a key to the one before it in its group. */
export function manyTables(tables: number): readonly string[] {
  return Array.from({ length: tables }, (_, index) => {
    const parent = index % 10 === 0 ? "" : `, parent_id integer not null references thing_${index - 1} (id)`;
    return `create table thing_${index} (id integer primary key, name text not null, code varchar(20) not null unique, email text,
      amount numeric(10,2) not null check (amount >= 0), is_active boolean not null, created_at timestamp not null${parent})`;
  });
}
