import { known } from "./known.ts";
import type { Known } from "./known.ts";

/** What is written between square brackets on boards: how it is explained, read and shown. */
const MARKS: readonly (readonly [tag: string, help: string, inner: string, open: string, close: string])[] = [
  ["spoiler", "Hide text", "TEXT", '<div class="spoiler">', "</div>"],
  ["youtube", "Embed a video", "IDENTIFIER", '<iframe src="https://videos.example.com/embed/', '"></iframe>'],
  ["center", "Centre text", "TEXT", '<div style="text-align: center">', "</div>"],
  ["strike", "Strike through", "TEXT", "<s>", "</s>"],
  ["table", "Make a table", "TEXT", "<table>", "</table>"],
  ["highlight", "Mark text", "TEXT", "<mark>", "</mark>"],
  ["sub", "Write lower", "TEXT", "<sub>", "</sub>"],
  ["sup", "Write higher", "TEXT", "<sup>", "</sup>"],
  ["audio", "Play a sound", "URL", '<audio controls src="', '"></audio>'],
  ["quote", "Quote somebody", "TEXT", "<blockquote>", "</blockquote>"],
  ["list", "Make a list", "TEXT", "<ul>", "</ul>"],
  ["code", "Show code", "TEXT", "<pre>", "</pre>"],
];

const BBCODES = known(
  [
    /^(?:helpline|help line|help|description)$/,
    /^(?:match|regex|pattern|find)$/,
    /^(?:tpl|template|replacement|html|html replacement)$/,
    /^(?:first|second) (?:pass|password) match$/,
    /^(?:first|second) (?:pass|password) replace$/,
  ],
  Object.fromEntries(
    MARKS.map(([tag, help, inner, open, close]) => [
      tag,
      [
        `${help}: [${tag}]${inner.toLowerCase()}[/${tag}]`,
        `[${tag}]{${inner}}[/${tag}]`,
        `${open}{${inner}}${close}`,
        `!\\[${tag}\\](.*?)\\[/${tag}\\]!is`,
        `${open}\${1}${close}`,
      ],
    ]),
  ),
  { of: /^(?:bb ?code )?tag$/, over: true },
);

/** Changes of pages by their number. */
const CHANGES = known(
  [/^source$/],
  { 0: ["mw.edit"], 1: ["mw.new"], 3: ["mw.log"], 5: ["wb"], 6: ["mw.categorize"] },
  { of: /^type$/, table: /^recent change$/, over: true },
);

/** What a status of requests comes to. */
const REQUESTS = known(
  [/^state$/],
  {
    New: ["open"],
    Open: ["open"],
    "In progress": ["open"],
    "Pending reminder": ["open"],
    "Waiting for customer": ["open"],
    "On hold": ["open"],
    Reopened: ["open"],
    Resolved: ["closed"],
    Closed: ["closed"],
    Merged: ["closed"],
    Archived: ["archived"],
  },
  { of: /^name$/, table: /^ticket status$/, over: true },
);

/** What is found out about addresses, by what is kept: a wiki's log. */
const SEARCHED = known(
  [/^value$/],
  {
    target_author_ip: ["/(203\\.0\\.113|198\\.51\\.100)\\.[1-9][0-9]?/"],
    associated_rev_id: ["/[1-9][0-9]{3,5}/"],
    target_author_id: ["/[1-9][0-9]{1,3}/"],
    target_author_actor: ["/[1-9][0-9]{1,3}/"],
  },
  { of: /^field$/, table: /^log search$/, over: true },
);

/** Months as family trees write them, and their numbers. */
const MONTHS = known(
  [/^mon$/],
  Object.fromEntries(
    "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC".split("|").map((month, at) => [month, [String(at + 1)]]),
  ),
  { of: /^month$/ },
);

/** What options of a node that others follow are set to. */
const NODE_OPTIONS = known(
  [/^value$/],
  {
    access_model: ["open|presence|whitelist"],
    max_items: ["1|10|128|max"],
    persist_items: ["true"],
    send_last_published_item: ["on_sub_and_presence|never"],
    deliver_payloads: ["true|false"],
    deliver_notifications: ["true"],
    notify_retract: ["true|false"],
    notify_config: ["false"],
    notify_delete: ["false|true"],
    publish_model: ["publishers|open"],
    max_payload_size: ["60000|10000"],
    roster_groups_allowed: [""],
    title: ["Notes|News|Avatars"],
    type: ["urn:xmpp:avatar:metadata|http://www.w3.org/2005/Atom"],
    notification_type: ["headline|normal"],
    presence_based_delivery: ["false|true"],
  },
  { of: /^(?:name|option)$/, table: /^node option$/, over: true },
);

/** What people type into fields of forms, by what the fields are called. */
const FILLED_IN = known(
  [/^value$/],
  {
    name: ["Anna Carter|Tom Berg"],
    fullname: ["Anna Carter|Tom Berg"],
    first_name: ["Anna|Tom"],
    last_name: ["Carter|Berg"],
    email: ["anna.carter@example.com|tom.berg@example.org"],
    phone: ["+1 202-555-0143|+1 202-555-0187"],
    address: ["42 Mill Lane|7 Harbour Road"],
    street: ["42 Mill Lane|7 Harbour Road"],
    city: ["Leeds|York"],
    postal_code: ["LS1 4AP|YO1 7HH"],
    zip: ["LS1 4AP|YO1 7HH"],
    country: ["United Kingdom"],
    username: ["anna.carter|tberg"],
    company: ["Northline Ltd|Oakfield & Sons"],
    search: ["weather|bread recipe|train to york|used bicycle"],
    q: ["weather|bread recipe|hotel by the sea|blue paint"],
    query: ["weather|garden furniture|used bicycle"],
    comment: ["Please ring twice|Thank you"],
    message: ["Please call me back|Thank you"],
  },
  { of: /^name$/, table: /^auto ?fill$/, over: true },
);

/** What servers of surveys are set to. */
const SURVEYS = known(
  [/^stg value$/],
  {
    DBVersion: ["366|419|482"],
    siteadminname: ["Administrator|Survey team"],
    defaulttemplate: ["vanilla|fruity|bootswatch"],
    defaultlang: ["en|de"],
    sitename: ["Our surveys|University surveys"],
    siteadminemail: ["surveys@example.com"],
    emailmethod: ["smtp|mail"],
    maxemails: ["50|100"],
    sendadmincreationemail: ["1|0"],
    usercontrolSameGroupPolicy: ["1"],
    timeadjust: ["+0 minutes|+60 minutes"],
    surveyPreview_require_Auth: ["1"],
    force_ssl: ["neither|on"],
    defaulthtmleditormode: ["inline|popup"],
    showqnumcode: ["choose|show_both"],
    pdffontsize: ["9|10"],
  },
  { of: /^stg name$/, over: true },
);

export const LIBRARIES: readonly Known[] = [
  ...BBCODES,
  ...CHANGES,
  ...REQUESTS,
  ...SEARCHED,
  ...MONTHS,
  ...NODE_OPTIONS,
  ...FILLED_IN,
  ...SURVEYS,
];
