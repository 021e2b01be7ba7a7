import type { Given } from "./meaning.ts";

/**
 * What stands in texts that programs keep of their own things, where nothing but the last word of the name is known. Each means the same in
 * mail servers, monitoring, inventories, telephony and wikis.
 */
const LINES = String.raw`
pattern, regexp, match, glob = ^web-[0-9]+$|.*[.]example[.]com$|srv-*|^error|/api/*|backup-.*|^$|[a-z]+-[0-9]{2}
filter, condition, criterion, constraint = status = 'active'|type = 'host'|name like 'web%'|enabled = 1|severity > 2|group = 'servers'
expression, formula = value > 90|last(5m) > 100|count = 0|a + b|avg(load) > 4|errors / total
help, hint = Name that is shown in lists.|Leave empty to use the default.|Time in seconds.|Several values are separated by commas.|Only used by the scheduler.|Changed after a restart only.
arg, argument, param, parameter, option = --verbose|-p 8080|--config main.conf|start|--dry-run|-t 30|--output report.txt
mib = IF-MIB|SNMPv2-MIB|HOST-RESOURCES-MIB|IP-MIB|UCD-SNMP-MIB|ENTITY-MIB
context, scope = default|main|internal|public|local|global
style = plain|compact|classic|dark|bold|light
format = text|json|html|csv|xml|plain
formatter, renderer, serializer = text|numeric|json|date|html|scientific
parser, codec, converter = text|json|csv|xml|plain
profile = standard|default|restricted|guest|full|mobile
transformation = text/plain: trim|text/plain: link|image/png: inline|text/plain: bool|text/plain: date
release = 6.1.0-18-amd64|5.15.0-91-generic|12.5|22.04|9.3|11
qualifier = primary|secondary|local|remote|internal|shared
lifecycle, workflow = default|approval|request|support|simple
tab, panel = general|settings|details|history|security|advanced
line = service started|connection from 192.0.2.14 closed|configuration reloaded|request took 0.214 s|disk check finished|user logged in
reason = timeout|requested by user|expired|limit reached|restart|not found
locus, region = chr1:11868-14412|chr4:88201-90114|chr7:5527151-5530601|chrX:10512-12204|chr12:6534512-6538374
memory, capacity = 4 GB|8 GB|16 GB|32 GB|512 MB|64 GB
voltage = 1.2 V|3.3 V|5 V|12 V|24 V
speed, bandwidth = 1 Gbit/s|100 Mbit/s|10 Gbit/s|2400 MHz|3200 MHz
chemistry = Li-ion|Li-Po|NiMH|Lead-acid
port list = 22, 80, 443|80, 443|25, 587|53|8080, 8443
field list, column list = id, name|name, email|id, name, status|title, created_at
value list = low, medium, high|yes, no|a, b, c|10, 20, 50
minimum value = 0|1|10|-1|0.5
maximum value = 10|100|1|255|1000
length = 10|255|11|50|1
mtu = 1500|1500|9000|1492|1420
oid = 1.3.6.1.2.1.1.5.0|1.3.6.1.2.1.2.2.1.10|1.3.6.1.2.1.25.3.3.1.2|1.3.6.1.4.1.2021.10.1.3
capability, feature = read|write|sync|search|resume|compress
request line = GET / HTTP/1.1|GET /index.html HTTP/1.1|POST /login HTTP/1.1|GET /images/logo.png HTTP/1.1|GET /api/items?page=2 HTTP/1.1
svg = <svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><circle cx="12" cy="12" r="9"/></svg>|<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path d="M2 2h12v12H2z"/></svg>
tex, latex, inputtex = a^2 + b^2 = c^2|\frac{1}{2}|\sum_{i=1}^{n} i|\sqrt{x + 1}|\int_0^1 x \, dx|\alpha + \beta
mathml = <math><mi>x</mi><mo>+</mo><mn>1</mn></math>|<math><msup><mi>a</mi><mn>2</mn></msup></math>|<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>
yaml, yml = retries: 3|enabled: true|timeout: 30|mode: strict|limit: 50
`;

const PATTERNS: Readonly<Record<string, Given>> = {
  cwd: "directoryPath",
  root: "directoryPath",
  basedir: "directoryPath",
  ident: { generator: "pattern", options: { regex: "(node|host|agent|client|probe)-[0-9]{2,3}" } },
  "as path": { generator: "pattern", options: { regex: "6449[6-9]( 6450[0-9]){1,2}" } },
  accession: { generator: "pattern", options: { regex: "[A-Z]{1,2}[0-9]{5}" } },
  residue: { generator: "pattern", options: { regex: "[ACGT]{60}" } },
  imei: { generator: "pattern", options: { regex: "35[0-9]{12}" } },
  duid: { generator: "pattern", options: { regex: "00:01:00:01(:[0-9a-f]{2}){10}" } },
  codon: { generator: "pattern", options: { regex: "[ACGT]{3}" } },
};

const GIVEN: ReadonlyMap<string, readonly string[] | Given> = new Map<string, readonly string[] | Given>([
  ...LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const at = line.indexOf(" = ");
      const values = line.slice(at + 3).split("|");
      return line
        .slice(0, at)
        .split(", ")
        .map((word): [string, readonly string[]] => [word, values]);
    }),
  ...Object.entries(PATTERNS),
]);

/** Words that nobody uses for anything else, whatever the table is about. */
const ANYWHERE = new Set(
  "mib oid svg tex latex inputtex mathml yaml yml mtu voltage memory chemistry locus accession residue codon cwd imei duid".split(
    " ",
  ),
);

/**
 * What such a text holds in so much room, by the last two words of its name or the last one; null where neither is known.
 * @param programs whether programs rather than people fill the table
 */
export function ofPrograms(words: readonly string[], maxLength: number | null, programs: boolean): Given | null {
  const last = words.at(-1) ?? "";
  const found = GIVEN.get(words.slice(-2).join(" ")) ?? GIVEN.get(last);
  if (found === undefined || !(programs || ANYWHERE.has(last))) return null;
  if (!isList(found)) return found;
  const values = found.filter((value) => value.length <= (maxLength ?? value.length));
  return values.length < 2 ? null : { generator: "choice", options: { values } };
}

const isList = (found: readonly string[] | Given): found is readonly string[] => Array.isArray(found);
