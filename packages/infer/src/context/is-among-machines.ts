import type { Catalog } from "@seedloom/core";
import { canonicalWords } from "../words/canonical-words.ts";

/** What those work with who run machines and programs. */
const OF_MACHINES = new Set(
  "server node host cluster container deployment instance hypervisor endpoint pod namespace volume mount network subnet firewall backup snapshot registry domain proxy agent runner pipeline credential secret certificate keypair daemon bucket replica shard tunnel vlan router switch gateway kernel artifact worker protocol federation config".split(
    " ",
  ),
);
/** So many different ones of these, in such a share of the tables. */
const [ENOUGH, SHARE] = [4, 0.15];

const known = new WeakMap<Catalog, boolean>();

/** Whether the database is about machines and programs, as the names of its tables tell together: things are not called as in an office there. */
export function isAmongMachines(catalog: Catalog): boolean {
  const found = known.get(catalog) ?? areMachines(catalog);
  known.set(catalog, found);
  return found;
}

function areMachines({ tables }: Catalog): boolean {
  const told = tables.map(({ name }) => canonicalWords(name).filter((word) => OF_MACHINES.has(word)));
  const words = new Set(told.flat());
  return words.size >= ENOUGH && told.filter(({ length }) => length > 0).length >= SHARE * tables.length;
}
