import { fromList, fromParts } from "../build/from.ts";
import { capitalised } from "../build/capitalised.ts";
import { mask } from "../strings/mask.ts";
import { wordList } from "../strings/word-list.ts";

/** What programs have to do with, whatever they are for. */
const MATTERS =
  "request|session|upload|user|login|backup|report|worker|client|connection|page|image|file|password|index|export|import|retry|" +
  "webhook|token|template|thumbnail|api|event|notification|job|comment|order|invoice|message|batch|query|download|attachment|" +
  "archive|digest|signup|proxy|stream|audit|history|response|buffer|pool|sync|preview|feed|key|lock|snapshot";

const matter = wordList(MATTERS.split("|"));

/** What programs do to those. */
const DOINGS =
  "load|save|read|write|open|close|create|update|delete|send|fetch|parse|render|validate|import|export|connect|resolve|" +
  "decode|refresh|publish|lock|merge|sign";
/** What companies keep tables of. */
const KEPT =
  "order|invoice|customer|product|user|payment|shipment|account|contact|project|task|ticket|document|employee|supplier|booking|" +
  "contract|category|address|subscription|refund|coupon|review|device|location|team|role|message|report|asset";
const ROLES = "service|api|worker|gateway|scheduler|proxy|consumer|exporter|manager|store";

export const serviceName = fromParts("serviceName", "A service's name.", ["{noun}-{role}"], {
  noun: wordList(MATTERS.split("|").filter((word) => !ROLES.split("|").includes(word))),
  role: ROLES,
});
export const databaseName = fromParts("databaseName", "A database's name.", ["{noun}_{end}", "{noun}"], {
  noun: KEPT,
  end: "db|production|staging|archive|test|analytics",
});
export const tableName = fromParts("tableName", "A table's name.", ["{noun}_{end}", "{noun}"], {
  noun: KEPT,
  end: "items|logs|events|settings|types|links|history|tags|files|entries",
});
export const columnName = fromParts("columnName", "A column's name.", ["{noun}_{end}", "{end}"], {
  noun: KEPT,
  end: "id|name|type|code|date|number|count|status|value|key",
});
export const environmentName = fromList(
  "environmentName",
  "An environment.",
  "production|staging|development|test|qa|sandbox|demo|preview|integration",
  1.5,
);
export const logLevel = fromList("logLevel", "How grave a log entry is.", "info|debug|warn|error|trace|fatal", 2.2);
export const stackTrace = fromParts(
  "stackTrace",
  "Where a program failed.",
  [
    "Error: cannot {verb} {noun}\n    at {verb}{Noun} (src/{noun}.ts:{line}:{place})\n    at main (src/index.ts:{line}:{place})",
    "at {verb} ({noun}:{line})",
  ],
  { verb: DOINGS, noun: matter, Noun: capitalised(matter), line: mask("!##"), place: mask("!#") },
);
export const cronExpression = fromParts(
  "cronExpression",
  "When a job runs.",
  ["{minute} {hour} * * {day}", "{minute} {hour} * * *", "*/{step} * * * *"],
  {
    minute: "0|5|10|15|20|30|40|45|50",
    hour: "0|1|2|3|4|6|8|9|12|15|18|20|22|23",
    day: "1|2|3|4|5|1-5|6|0",
    step: "5|10|15|20|30",
  },
);
/** What programs set, what of it, and how: all of them go together. */
const PARTS = {
  area: "app|auth|mail|session|upload|search|report|export|import|sync|backup|billing|notification|webhook|comment|image",
  part: "retry|request|cleanup|preview|queue|archive",
  end: "enabled|limit|timeout|max_size|interval|mode|page_size|format|retention_days|retries",
};

export const configKey = fromParts("configKey", "A setting's key.", ["{area}.{end}", "{area}.{part}.{end}"], PARTS);
export const configValue = fromList(
  "configValue",
  "A setting's value.",
  "true|false|10|30|100|auto|default|enabled|disabled|none|always|1000|60|utf-8|en|info|strict|0",
  1.2,
);
export const settingName = fromParts(
  "settingName",
  "A setting's name.",
  ["{area}_{end}", "{area}_{part}_{end}"],
  PARTS,
);
export const metricName = fromParts("metricName", "A metric's name.", ["{area}_{noun}_{end}", "{area}_{end}"], {
  area: "http|db|cache|queue|app|node|job|api",
  noun: MATTERS,
  end: "total|seconds|bytes|count|ratio|errors",
});
export const softwareName = fromParts("softwareName", "A program's name (made up).", ["{start}{end}"], {
  start: "Task|Note|Cloud|Data|Chart|Code|Form|Mail|Shop|Desk|Plan|Team|Time|Doc|Flow|Grid|Log|Map|Meet|Pixel",
  end: "wise|board|forge|hub|kit|lane|line|mate|nest|pad|pilot|point|scape|sense|smith|space|stack|track|ware|works",
});
export const packageName = fromParts(
  "packageName",
  "A software package's name.",
  ["@{scope}/{noun}-{part}", "{noun}-{part}", "{kept}-{noun}-{part}", "@{scope}/{kept}-{noun}-{part}"],
  {
    scope: "app|core|shared|platform|shop|internal|tools|web|mobile|data",
    noun: matter,
    kept: KEPT,
    part: "client|utils|types|server|cache|parser|helpers|config|tools|ui|sdk|core|cli|plugin|adapter|schema|tests",
  },
);
export const className = fromParts("className", "A class's name.", ["{Kept}{Matter}{end}", "{Kept}{end}"], {
  Kept: capitalised(wordList(KEPT.split("|"))),
  Matter: capitalised(matter),
  end: "Service|Controller|Repository|Factory|Handler|Manager|Model|View|Builder|Adapter",
});
export const functionName = fromParts("functionName", "A function's name.", ["{verb}{Kept}{Matter}", "{verb}{Kept}"], {
  verb: DOINGS,
  Kept: capitalised(wordList(KEPT.split("|"))),
  Matter: capitalised(matter),
});
export const processName = fromParts("processName", "A running process's name.", ["{noun}d", "{noun}-{role}"], {
  noun: matter,
  role: "worker|agent|daemon|server|monitor",
});
export const containerImage = fromParts(
  "containerImage",
  "A container's image, in a reserved domain.",
  ["registry.example/{kept}/{noun}-{role}:{major}.{minor}", "{noun}-{role}:{major}"],
  {
    kept: KEPT,
    noun: matter,
    role: ROLES,
    major: mask("!"),
    minor: mask("##"),
  },
);
