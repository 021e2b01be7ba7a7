import { literalDefault } from "../../../context/literal-default.ts";
import { forAll } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { pattern, tells } from "./tells.ts";

/** Programs that others call by where they are. */
const PROGRAMS = new Set(
  "ping fping traceroute snmpget snmpwalk rrdtool php perl python java node ffmpeg ffprobe git convert imagemagick sendmail mysqldump gzip tar curl wget nmap ssh rsync openssl gs pdftotext wkhtmltopdf".split(
    " ",
  ),
);
const ANY_PROGRAM = new Set("binary bin exec executable command program interpreter".split(" "));

/** What only files have beside where they are. */
const OF_FILES = "mime size checksum extension basename filename md5 sha256 bitrate duration width";

/** Pages of an application, rather than files. */
const PAGES =
  /(?:^| )(?:promotion|menu|menu item|navigation|nav|page|site|path alias|url alias|redirect|screen|tab|widget|panel|playlist|landing page|sitemap|permalink|breadcrumb|view)$/;

/** Where programs, settings and logs are, and where a page is on its site: elsewhere a path is that of a file. */
const path: Reader = (ask) => {
  const { as, modifiers, context } = ask;
  if (as !== "text") return null;
  const program = [...modifiers, ...ask.phrase.split(" ")].find((word) => PROGRAMS.has(word));
  if (program !== undefined) return pattern(`/usr/(local/)?bin/${program}`, 0.95);
  const last = modifiers.at(-1) ?? "";
  if (ANY_PROGRAM.has(last))
    return pattern(
      "/(usr/bin|usr/local/bin|opt/app/bin)/(backup|convert|export|import|notify|report|sync|worker)",
      0.94,
    );
  if (["ui", "web", "page", "screen", "menu", "navigation"].includes(last)) return text("urlPath");
  if (modifiers.length > 0) return null;
  if (literalDefault(context.column) === "/" && !tells(context, OF_FILES)) return pattern("/([1-9][0-9]?/){1,2}", 0.95);
  return PAGES.test(context.facts.words.join(" ")) && !tells(context, OF_FILES) ? text("urlPath") : null;
};

const text = (given: string) => ({ given, confidence: 0.95 });

/** What a browser or a server lets a site do is said of that site. */
const origin: Reader = (ask: Ask) =>
  ask.as === "text" &&
  ask.modifiers.length === 0 &&
  tells(ask.context, "permission cookie cors scheme storage") &&
  !tells(ask.context, "destination departure arrival")
    ? { given: { generator: "url", options: { kind: "site" } }, confidence: 0.955 }
    : null;

export const pathReaders: Readers = {
  ...forAll("path", path),
  ...forAll("origin", origin),
};
