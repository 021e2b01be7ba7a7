/** docs/performance.md: what is measured and how, and the tables of a run. */
export function page(machine: string, parts: readonly string[]): string {
  return `# Performance

Written by \`pnpm bench --write\`; what is below was measured on: ${machine}.

The benchmark's schema has four tables (users 10 % of the rows, products 1 %, orders 30 %, order_items 59 %) with primary keys, uniques,
foreign keys, a secondary index and checks ([bench/src/schema.ts](../bench/src/schema.ts)). Every contestant is a process of its own
from start to exit, finds the schema empty, and must leave exactly as many rows; all take turns, round after round. Wall times on a
machine that others use say little: read the ratios and the processor times. Server CPU is that of all of the server's processes meanwhile.

${parts.join("\n").trimEnd()}
`;
}
