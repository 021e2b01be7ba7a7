import { expect, test } from "vitest";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

const asOf = Date.UTC(2026, 0, 1);

/** From which columns a column's address is made, and with what. */
function address(table: string, columns: string, column: string): unknown {
  const parsed = parseTable(table, `id int pk *\n${columns}`).table;
  const spec = infer(makeCatalog([parsed]), { asOf }).tables[table]?.columns[column]?.spec;
  if (spec?.generator !== "addressOf") return spec?.generator;
  return {
    ...spec.options,
    from: Object.values(spec.inputs ?? {}).map((input) => ("column" in input ? input.column : "")),
  };
}

test.each([
  ["articles", "title text *\nurl text *", "url", { from: ["title"] }],
  ["articles", "title text *\nurl text *\ncomments_url text *", "comments_url", { path: "#comments", from: ["url"] }],
  ["feeds", "site_url text *\nfeed_url text *", "feed_url", { path: "/feed.xml", from: ["site_url"] }],
  ["companies", "name text *\nwebsite text *\nterms_url text *", "terms_url", { path: "/terms", from: ["website"] }],
  ["venues", "name text *\nwebsite text *", "website", { path: "", from: ["name"] }],
  ["venues", "name text *\nfacebook_url text *", "facebook_url", { host: "facebook.example", from: ["name"] }],
  ["bookmarks", "url text *\ndomain text *", "domain", { bare: true, from: ["url"] }],
  ["enclosures", "url text *\nmime_type text *", "url", { from: ["mime_type"] }],
  ["lessons", "title text *\naudio_url text *", "audio_url", { ends: "mp3", from: ["title"] }],
  // A visit to a page is at the page's path.
  ["page_views", "url_path varchar(500) *\npage_title text *", "url_path", { local: true, from: ["page_title"] }],
  // A text's title is no site's name.
  ["synced_bookmarks", "title text *\nsite_url text *", "site_url", "url"],
  // Places of a browser's history are pages.
  ["places", "url text *\ntitle text *\nvisit_count int *\nfrecency int *", "url", { from: ["title"] }],
  ["customers", "name text *\nprofile_url text *", "profile_url", { section: "profile", from: ["name"] }],
  // What is offered has a page there.
  ["listings", "title text *\nwebsite text *", "website", { section: "listings", from: ["title"] }],
  ["driver_documents", "size int *\nfile_url text *", "file_url", { ends: "pdf", called: "driver-document", from: [] }],
  ["journals", "title text *\nwebsite text *", "website", { path: "", from: ["title"] }],
  // Where nothing else in the row says anything, what it leads to or the table does.
  ["integrations", "name text *\nmanifest_url text *", "manifest_url", { path: "/manifest.json", from: [] }],
  ["races", "code varchar(9) *\nurl text *", "url", { section: "races", from: ["code"] }],
  ["games", "name text *\ndeveloper text *\ndeveloper_url text *", "developer_url", { path: "", from: ["developer"] }],
  ["video_files", "size int *\ntorrent_url text *", "torrent_url", { ends: "torrent", called: "torrent", from: [] }],
  ["tags", "name text *\nurl text *", "url", { section: "tags", from: ["name"] }],
])("addresses of %s (%s): %s", (table, columns, column, expected) => {
  expect(address(table, columns, column)).toEqual(expected);
});

test.each([
  ["product_lang", "name text *\nlink_rewrite varchar(128) *", "link_rewrite", { generator: "slugOf" }],
  ["mail_accounts", "smtp_host varchar(100) *\nsmtp_port int *", "smtp_host", { generator: "hostname" }],
  ["products", "name text *\nimage_url text *", "image_url", { generator: "imageUrl", options: { of: "products" } }],
  ["webhooks", "target_url text *\nevent text *", "target_url", { generator: "url", options: { kind: "hook" } }],
  ["visits", "visited_by varchar(120) *\nday date *", "visited_by", { generator: "fullName" }],
  ["visits", "visited_by varchar(120) *\nlogin text *", "visited_by", { generator: "username" }],
  ["banners", "name text *\npath varchar(255) *", "path", { generator: "urlPath" }],
  [
    "scan_settings",
    "ping_path varchar(64) *",
    "ping_path",
    { generator: "pattern", options: { regex: "/usr/(local/)?bin/ping" } },
  ],
  ["site_permissions", "origin text *\npermission int *", "origin", { generator: "url", options: { kind: "site" } }],
  ["monitors", "mqtt_username text *\nmqtt_password text *", "mqtt_username", { generator: "choice" }],
  [
    "deliveries",
    "photo_url text *\nrecipient text *",
    "photo_url",
    { generator: "imageUrl", options: { of: "deliveries" } },
  ],
  ["players", "full_name text *\nphoto_url text *", "photo_url", { generator: "avatarUrl" }],
])("words and machines of %s (%s): %s", (table, columns, column, expected) => {
  const parsed = parseTable(table, `id int pk *\n${columns}`).table;
  const spec = infer(makeCatalog([parsed]), { asOf }).tables[table]?.columns[column]?.spec;
  expect(spec).toMatchObject(expected);
  if (column === "smtp_host") expect(spec?.options?.["roles"]).toContain("smtp");
});
