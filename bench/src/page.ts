/**
 * docs/performance.md: what is measured and how, and the tables. Parts of this run take the place of those of the same name that are
 * there; the others stay.
 * @param before the page as it is
 * @param parts each a heading, `### NAME, …`, and what is below it
 */
export function page(before: string, parts: readonly string[]): string {
  const all = new Map([...partsOf(before), ...parts].map((part) => [nameOf(part), part.trim()]));
  return `# Performance

Written by \`pnpm bench --write\`, which runs what it is told to and leaves the other parts as they are; below each heading stands where
and when it was measured.

The benchmark's schema has four tables (users 10 % of the rows, products 1 %, orders 30 %, order_items 59 %) with primary keys, uniques,
foreign keys, a secondary index and checks ([bench/src/schema.ts](../bench/src/schema.ts)). Every contestant is a process of its own
from start to exit, finds the schema empty, and must leave exactly as many rows; all take turns, round after round. Wall times on a
machine that others use say little: read the ratios and the processor times. Server CPU is that of all of the server's processes meanwhile.

${[...all.values()].join("\n\n")}
`;
}

function partsOf(text: string): readonly string[] {
  return text.split(/^(?=### )/m).slice(1);
}

function nameOf(part: string): string {
  return /^### ([^,\n]*)/.exec(part)?.[1] ?? part;
}
