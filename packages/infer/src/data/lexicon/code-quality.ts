import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const LANGUAGES = "java|ts|py|js|cs|go|php|kotlin|css|web";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
component > name = OrderMapper.java|ReportService.java|UserController.ts|InvoiceView.ts|cart_service.py|index.ts|OrderRepository.java|test_login.py
component > qualifier = FIL|FIL|UTS
component > scope = FIL
rule > description format = HTML|HTML|MARKDOWN
`;

/** Rules that read source code, what they found, and how much of it is tested. */
export const CODE_QUALITY = field(
  "quality_gate quality_profile project_measure live_measure active_rule rule_parameter issue_change duplications_index file_source analysis_property ce_activity ce_queue code_smell .plugin_rule_key .manual_severity .remediation_function .def_remediation_function .issue_creation_date",
  [
    ...fromLines(LINES, 0.9645),
    one("language, lang", LANGUAGES),
    one("plugin rule key, rule key", "S1192|S3776|S125|S1481|S2259|S107|S1135|S4830|no-unused-vars|S2068"),
    one("plugin key", "java|typescript|python|csharp|go|php|kotlin|web|xml|iac"),
    one("plugin config key", "S1192|S3776|java:S125|py:S1481|checker/unused"),
    one("plugin name", "java|typescript|python|csharpsquid|go|php|kotlin|css|docker|terraform"),
    one("scope", "MAIN|TEST|ALL"),
    one("description format", "HTML|MARKDOWN"),
    one("remediation function, def remediation function", "CONSTANT_ISSUE|LINEAR|LINEAR_OFFSET"),
    one(
      "remediation gap mult, def remediation gap mult, gap multiplier, base effort",
      "5min|10min|1h|30min|15min|2min",
    ),
    one(
      "system tag, system tags, security standard",
      "convention|brain-overload,confusing|cwe,owasp-a3|unused|pitfall|design|suspicious",
    ),
    one("alert status", "OK|ERROR|WARN"),
    one("alert text", "Coverage < 80.0|Duplicated lines > 3.0|New issues > 0|Reliability rating > A"),
    one("text value", 'OK|java=18402;ts=5210|A|ncloc=1204|{"level":"OK"}'),
    one("qualifier", "TRK|FIL|DIR|UTS|APP"),
    ...of(
      "issue",
      one(
        "message",
        "Define a constant instead of duplicating this literal 4 times.|Refactor this function to reduce its cognitive complexity.|Remove this commented out code.|Remove this unused local variable.|A null pointer could be thrown here.|Complete the task of this comment.|Use a stronger cipher.",
      ),
      one("severity", "MAJOR|MINOR|CRITICAL|BLOCKER|INFO"),
      one("status", "OPEN|CLOSED|CONFIRMED|RESOLVED|REOPENED"),
      one("resolution", "FIXED|FALSE-POSITIVE|WONTFIX|REMOVED"),
      one("tag, tags", "convention|unused|cwe|brain-overload|pitfall"),
      pattern("kee, key", "AY[A-Za-z0-9_-]{18}"),
      figure("issue type, type", [1, 1, 1, 2, 3, 4]),
    ),
    ...of(
      "rule",
      one(
        "name, title",
        "String literals should not be duplicated|Cognitive Complexity of functions should not be too high|Sections of code should not be commented out|Unused local variables should be removed|Null pointers should not be dereferenced|Track uses of TODO tags|Functions should not have too many parameters|Server certificates should be verified|Credentials should not be hard-coded|Collapsible if statements should be merged|Exception handlers should preserve the original exceptions|Switch statements should have default clauses",
      ),
      one("status", "READY|READY|BETA|DEPRECATED"),
      figure("rule type, type", [1, 1, 1, 2, 3, 4]),
    ),
    ...of(
      "component, file source",
      pattern(
        "kee, key, long name",
        "(shop|billing|web|api):src/(main|app|lib)/(Order|Invoice|User|Cart|Report)(Service|Controller|Mapper|View)\\.(java|ts|py)",
      ),
      pattern("name", "(Order|Invoice|User|Cart|Report)(Service|Controller|Mapper|View)\\.(java|ts|py)"),
      pattern(
        "path",
        "src/(main|app|lib)/(Order|Invoice|User|Cart|Report)(Service|Controller|Mapper|View)\\.(java|ts|py)",
      ),
      one("scope", "FIL|PRJ|DIR"),
      one(
        "description",
        "Order service of the shop|Library shared by all apps|Backend of the customer portal|Scripts for the nightly import",
      ),
    ),
  ],
);
