import { textWidth } from "./text-width.ts";

/** A line broken between words to a terminal's width; what is carried over stands two columns further in. */
export function wrap(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  const [indent = ""] = /^ */.exec(line) ?? [];
  const hanging = `${indent}  `;
  const lines: string[] = [];
  let current = "";
  for (const word of line.slice(indent.length).split(" ")) {
    const start = lines.length === 0 ? indent : hanging;
    if (current !== "" && textWidth(start + current) + 1 + textWidth(word) > width) {
      lines.push(start + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, (lines.length === 0 ? indent : hanging) + current].join("\n");
}
