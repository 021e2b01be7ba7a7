/** Text that is HTML, SVG or XML already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What goes into markup: text and numbers are escaped, markup is not, lists are joined, null and false leave nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

/**
 * A template whose values are escaped unless they are markup themselves: names and values come from strangers' databases.
 * Attributes must be quoted. Characters that XML 1.0 knows no way to write become U+FFFD: https://www.w3.org/TR/xml/#charsets
 * @example
 * markup`<b title="${'"'}">${"<script>"}</b>`.text; // => "<b title=\"&quot;\">&lt;script&gt;</b>"
 * markup`<ul>${["a", "b"].map((item) => markup`<li>${item}</li>`)}</ul>`.text; // => "<ul><li>a</li><li>b</li></ul>"
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.map((string, index) => string + textOf(values[index] ?? null)).join(""));
}

function textOf(content: Content): string {
  if (content === null || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(textOf).join("");
  return escape(String(content));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, "\uFFFD")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
