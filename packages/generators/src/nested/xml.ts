import { baseType } from "@seedloom/core";
import type { Generator } from "@seedloom/core";
import { OptionReader } from "../options.ts";
import type { Lookup } from "./lookup.ts";
import { compileShape } from "./shape.ts";

/** What stands in an XML column that nobody described. */
const usualShape: Readonly<Record<string, unknown>> = {
  reference: { generator: "pattern", options: { regex: "[A-Z]{2}-[1-9][0-9]{4}" } },
  source: { generator: "choice", options: { values: ["web", "mobile", "import", "api"] } },
  created: { generator: "date" },
  status: { generator: "choice", options: { values: ["open", "checked", "draft", "final"] } },
};

export function xml(lookup: Lookup): Generator {
  return {
    name: "xml",
    summary:
      "XML documents of a `shape`, as that of json: records' entries are elements. The outermost is called `root` (default: item).",
    entity: null,
    types: ["xml", "text", "any"],
    compile(given, context) {
      const options = new OptionReader("xml", given);
      const root = options.string("root") ?? "item";
      const shape = options.raw("shape") ?? null;
      options.end();
      const { kind } = baseType(context.type);
      if (kind !== "xml" && kind !== "text" && kind !== "any") return null;
      const room = context.maxLength ?? Infinity;
      const nothing = `<${root}/>`;
      if (room < nothing.length) return null;
      const documents = compileShape(shape ?? usualShape, lookup, context);
      const write = (document: unknown) => {
        const text = element(root, document);
        return text.length <= room ? text : nothing;
      };
      return {
        capacity: room === Infinity ? documents.capacity : 0,
        at: (index, inputs) => write(documents.at(index, inputs)),
        draw: (key, row, inputs) => write(documents.draw(key, row, inputs)),
      };
    },
  };
}

/** An element with what it holds; the entries of a list are called what the list is called, in the singular. */
function element(name: string, content: unknown): string {
  if (content === null || content === undefined) return `<${name}/>`;
  const inside = Array.isArray(content)
    ? content.map((each) => element(entryOf(name), each)).join("")
    : typeof content === "object"
      ? Object.entries(content)
          .map(([key, part]) => element(nameOf(key), part))
          .join("")
      : escaped(String(content));
  return `<${name}>${inside}</${name}>`;
}

function entryOf(name: string): string {
  if (name.endsWith("ies")) return name.replace(/ies$/, "y");
  return /[^s]s$/.test(name) ? name.slice(0, -1) : "item";
}

/** A key as XML takes it: no spaces, no digit in front. */
const nameOf = (key: string): string => key.replaceAll(/[^\w.-]/g, "_").replace(/^(?![A-Za-z_])/, "_");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
