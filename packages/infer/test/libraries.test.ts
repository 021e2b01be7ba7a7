import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** Tables, each in a line: its name and columns; what stands behind an arrow is part of how the column before it comes about. */
const SAID = `
accounts: user_id int *, provider text *, account_key text *, refresh_token text null, access_token text null, scope text null > openid
accounts: provider text *, refresh_token text null, access_token text null, id_token text null > eyJhbGci
stripe_events: event_id text * > evt_, type text * > invoice.paid
stripe_payments: stripe_payment_id text * > pi_3, description text null > Subscription
workflow_steps: step_name text * > fetch_data, input_data json null, output_data json null, error text null
tasks: title varchar(120) * > Cleanup, description text * > cookies|searches|pictures|Removes, file varchar(30) * > cleanup, minute varchar(60) * > 30, hour varchar(60) * > *, day varchar(60) * > 15, weekday varchar(60) *
users: name text *, pm_folders text * > Inbox, birthday_privacy varchar(4) * > age
action_logs: extension varchar(50) *, message_language_key varchar(255) * > PLG_, message text * > action
schemas: extension_id int *, version_id varchar(100) * > 4.4.0
collection: dav_name text * > calendar, dav_etag text null, is_calendar boolean null
relationship_type: rt_name text null > Administers, rt_togroup boolean null, confers text null > RW, bit_confers text null
messages_crdt: dataset text * > payees, row text * > uuid, column text * > amount, value text null
changes: plugin_name text *, version text *, title text * > heatmaps, description text null > scroll
sites: idsite int *, name text * > Bakery, main_url text *, ecommerce int *, excluded_user_agents text * > Googlebot
album_roots: label text null > Pictures, identifier text null > volumeid, specific_path text null > Pictures
songs: artist text null, album text null, file_name text null > Blue Rooms
category: cat_title text * > Living_people, cat_pages int *, cat_subcats int *, cat_files int *
router: name text *, path text * > node, fit int *, route text null > Symfony, pattern_outline text * > node/%
menu_tree: mlid int *, title text null > Structure, parent text * > system.admin, description text null > Administer
flood: event text *, identifier text * > 203
correspondents: name text * > Tax Office, match text *
camera_streams: name text * > Farm, stream_url text * > action=stream, printer_id int *
indexers: name text * > Open Feed, implementation text *, enable_rss boolean *
download_clients: name text * > Transmission, implementation text *
pubsub_item: node_id int *, item_id text *, publisher text * > example, payload text * > avatar
bug_history: bug_id int *, field_name text *, old_value text * > 80, new_value text * > 50
upgrade: applied timestamp *, description text null > column
overviews: name text *, prio int *, link text * > my_assigned, group_by text null > customer
ticket_counters: content varchar(100) * > [1-9], generator varchar(100) * > Increment
keywords: short_name text *, keyword text *, url text * > searchTerms, suggest_url text *
calendar_event_type: short_description varchar(32) * > Interview, icon_image varchar(128) * > images/
cue: track_id int *, position int *, hotcue int *, label text null > Chorus
item_resource: name varchar(60) null > A-Z, extension varchar(10) null > jpg, content_type varchar(40) null > image/jpeg, path varchar(250) null > uploads
saved_control: saved_thisstep text * > [1-9]
settings_global: stg_name varchar(50) * > DBVersion, stg_value text *
asset_files: asset_id uuid *, type text *, path text * > thumbs
charsets: charset text null > iso-8859
notes: guid uuid *, usn int *, flds text * > Hund
drafts: thread_id int *, type int *, value text null > Happy
abuse: reason varchar(3000) * > Spam, flagged_account_id int *, reporter_account_id int *
destinations: destination text * > matrix, retry_interval int *, failure_ts bigint null, stream_ordering bigint null
wiki_pages: title varchar(255) * > Installation, protected boolean *
gifts: gift_name varchar(128) * > Rose, diamond_cost int *
`;

const tableOf = (line: string) => {
  const [name = "", columns = ""] = line.split(/: (.*)/s);
  return { name, columns: columns.split(", ").map((column) => column.split(" > ")) };
};

test.each(SAID.trim().split("\n").map(tableOf))("what $name keep", ({ name, columns }) => {
  const parsed = parseTable(name, `id int pk *\n${columns.map(([column = ""]) => column).join("\n")}`).table;
  const recipe = infer(makeCatalog([parsed]), { asOf: Date.UTC(2026, 0, 1) }).tables[name]!;
  for (const [column = "", part] of columns) {
    if (part === undefined) continue;
    const said = JSON.stringify(recipe.columns[column.split(" ")[0]!]!.spec);
    expect(
      part.split("|").some((each) => said.includes(each)),
      `${column}: ${said.slice(0, 200)}`,
    ).toBe(true);
  }
});

/** What each column of a table comes about by, without what it stands beside. */
const specsOf = (name: string, columns: string) =>
  infer(makeCatalog([parseTable(name, `id int pk *\n${columns}`).table]), { asOf: Date.UTC(2026, 0, 1) }).tables[name]!
    .columns;

test("words of others mean what they did", () => {
  const said = (name: string, columns: string, column: string) => JSON.stringify(specsOf(name, columns)[column]!.spec);
  expect(said("groups", "name text *\nowner text *", "name")).not.toContain("PLA");
  expect(said("settings", "namespace text *\nkey text *\nvalue text *", "namespace")).not.toContain("staff");
  expect(said("import_errors", "filename text *\nstacktrace text *", "filename")).toContain("dags");
  expect(said("uploads", "filename text *\nerror text null", "filename")).not.toContain("dags");
  expect(said("dashboards", "type text *\nwidth int *\nheight int *\nmeta text null", "type")).not.toContain("worth");
});

test("rows agree that say the same of files, papers and faces", () => {
  const reviewed = specsOf(
    "requests",
    "status text * check ('PENDING','APPROVED','REJECTED')\nreviewed_at timestamp null",
  );
  expect(JSON.stringify(reviewed["reviewed_at"]!.spec)).not.toContain('"values":["APPROVED"]');
  const visits = specsOf(
    "visits",
    "first_utm_source text null\nfirst_utm_medium text null\nlast_utm_source text null\nlast_utm_medium text null",
  );
  expect(JSON.stringify(visits["last_utm_medium"]!.spec)).toContain('"column":"last_utm_source"');
  const bbcodes = specsOf("bbcodes", "bbcode_tag varchar(16) *\nbbcode_match text *\nbbcode_tpl text *");
  expect(JSON.stringify(bbcodes["bbcode_tpl"]!.spec)).toContain('"bbcode_tag"');
});
