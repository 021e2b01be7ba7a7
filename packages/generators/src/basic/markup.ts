/** A text as pages show it: each paragraph, list and heading in tags. What has tags already is left alone. */
export function asHtml(text: string): string {
  if (/<\/?[a-z][^>]*>/i.test(text)) return text;
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return escaped
    .split(/\n{2,}/)
    .map((block) => {
      const [, marks, title] = /^(#{1,6}) (.+)$/.exec(block) ?? [];
      if (marks !== undefined && title !== undefined) return `<h${marks.length}>${inline(title)}</h${marks.length}>`;
      const lines = block.split("\n");
      if (lines.every((line) => /^[-*] /.test(line)))
        return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
      return `<p>${inline(lines.join("<br>"))}</p>`;
    })
    .join("");
}

const inline = (text: string): string =>
  text
    .replaceAll(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replaceAll(/`(.+?)`/g, "<code>$1</code>")
    .replaceAll(/\[(.+?)\]\((.+?)\)/g, '<a href="$2">$1</a>');

/** The words alone, without tags and marks. */
export const asPlain = (text: string): string =>
  text
    .replaceAll(/<(?:br|\/p|\/h\d|\/li)[^>]*>/gi, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/^(?:#{1,6}|[-*]) /gm, "")
    .replaceAll("**", "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

/** What a list shows of a text: its first sentences. */
export function opening(text: string): string {
  const plain = asPlain(text).replaceAll(/\s*\n+\s*/g, " ");
  const first = /^.{40,180}?[.!?…](?= |$)/u.exec(plain)?.[0];
  return first ?? (plain.length > 180 ? `${plain.slice(0, 180).replace(/\s+\S*$/, "")}…` : plain);
}
