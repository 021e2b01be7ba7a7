import type { Generator } from "@seedloom/core";

/** A generator that another stands in for where the rows' only locale has one of its own, by locale, else by language. */
export function atHome(usual: Generator, own: Generator, kinds: Readonly<Record<string, string>>): Generator {
  return {
    ...usual,
    compile(options, context) {
      const code = (context.locale[0]?.[0] ?? "en").replace("-", "_");
      const kind = context.locale.length === 1 ? (kinds[code] ?? kinds[code.replace(/_.*/, "")]) : undefined;
      const local = kind === undefined ? null : own.compile({ kind }, context);
      return local ?? usual.compile(options, context);
    },
  };
}
