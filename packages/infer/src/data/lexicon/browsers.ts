import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const HOSTS =
  "(\\.|www\\.|shop\\.|accounts\\.|)(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor)\\.example";
const ORIGINS =
  "https://(www\\.|shop\\.|mail\\.|forum\\.|)(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor)\\.example";
const COOKIES =
  "session_id|csrftoken|consent|_pk_id|lang|theme|PHPSESSID|cart_id|remember_token|visitor_id|connect.sid|XSRF-TOKEN|JSESSIONID|preferences|last_visit|ab_bucket";

/** What a browser keeps: cookies, logins, downloads, what was typed and where one was. */
export const BROWSERS = field(
  "moz_cookie favicon_bitmap icon_mapping form_history formhistory autofill autofill_profile omni_box_shortcut omnibox keyword_search_term downloads_url_chain web_apps_store moz_perm moz_history_visit moz_place cookie? favicon? visit? download? bookmark? history_visit .host_key .top_frame_site_key .signon_realm .username_element .is_httponly .safe_for_autoreplace",
  [
    pattern("host key, host, cookie host, cookie domain, domain, strip host", HOSTS),
    pattern(
      "origin, origin url, site url, top frame site key, signon realm, site, scope origin, principal, page origin",
      ORIGINS,
    ),
    pattern("origin attribute, origin attributes", "|\\^firstPartyDomain=stonefield\\.example|\\^userContextId=[1-4]"),
    pattern("origin key", "elpmaxe\\.(htaprevir|dleifenots|evaweulb)\\.:https:443"),
    one("field name, element name, input name", "email|search|q|name|phone|city|address|username|company|postal_code"),
    one("username element, user element", "email|username|login|user|user_email|identifier"),
    one("password element", "password|passwd|pass|user_password|pwd"),
    one("submit element, submit", "login|signin|submit|commit"),
    one(
      "extension name, by ext name, by extension name",
      "Tab Keeper|Reader View|Note Clipper|Download Helper|Colour Picker",
    ),
    one(
      "keyword, short name, search engine",
      "search.example|wiki.example|maps.example|shop.example|dictionary.example",
    ),
    pattern(
      "current path, target path, local path, download path, file path",
      "/home/(anna|david|elena|martin)/Downloads/(report|invoice|photo|setup|manual|ticket|slides)-[1-9][0-9]{1,3}\\.(pdf|zip|jpg|docx|png)",
    ),
    pattern(
      "last modified, last modified header",
      "(Mon|Tue|Wed|Thu|Fri), (0[1-9]|1[0-9]|2[0-8]) (Jan|Mar|May|Jun|Sep|Oct) 202[3-5] (0[7-9]|1[0-9]):[0-5][0-9]:[0-5][0-9] GMT",
    ),
    one("http method, request method", "GET|GET|GET|POST"),
    one(
      "fill into edit, contents, autocomplete text",
      "weather tomorrow|train timetable|search.example|bread recipe|news|translate|wiki.example/bees|maps.example|garden centre opening hours",
    ),
    pattern("contents class, description class", "0,(0|1|2|4)(,[3-9],[02])?"),
    one(
      "permission type, permission name",
      "desktop-notification|geo|camera|microphone|cookie|popup|persistent-storage",
    ),
    figure("same site, samesite, raw same site", [0, 0, 1, 1, 2, -1]),
    figure("source port, port", [443, 443, 443, 443, 80]),
    figure("source scheme, scheme map", [2, 2, 2, 1]),
    figure("priority, cookie priority", [1, 1, 1, 0, 2]),
    figure("permission", [1, 1, 2, 2, 8]),
    figure("expire type", [0, 0, 0, 1, 2]),
    figure("visit type", [1, 1, 1, 1, 2, 2, 3, 5, 6, 7, 8]),
    figure("document type", [0, 0, 0, 0, 1]),
    figure("validity", [1, 1, 1, 1, 2, 3]),
    // What is typed instead of an address.
    ...of(
      "moz keyword, bookmark keyword, search engine keyword",
      pattern(
        "keyword",
        "wiki|maps?|dict|news|shop|mail|docs|bugs|code|films|music|trains|bank|img|rfc|[bdgmnpstw][a-z]{0,2}",
        { confidence: 0.97 },
      ),
    ),
    ...of("bookmark, moz bookmark", figure("type, bookmark type", [1, 1, 1, 1, 2, 2, 3])),
    ...of(
      "bookmark, bookmark synced, moz bookmark synced, synced bookmark",
      one("keyword", "w|map|dict|shop|news|tr|wiki|mail"),
      one("smart bookmark name", "MostVisited|RecentTags|MobileBookmarks|BookmarksMenu|BookmarksToolbar"),
    ),
    figure("transition, transition type", [1, 1, 0, 7, 8, 805306368, 805306376, 268435457]),
    figure(
      "opened, transient, blacklisted by user, safe for autoreplace, incognito, sharing notification displayed",
      [0, 0, 0, 1],
    ),
    figure("icon type", [1, 1, 1, 2, 4]),
    small("typed count, time used, times used, use count, usage count, number of hit, number of hits", 0, 60),
    ...of(
      "cookie, moz cookie",
      one("name, cookie name, key", COOKIES),
      pattern("value, cookie value", "[a-f0-9]{32}|[A-Za-z0-9_-]{22}|en-US|dark|1|true|GS1\\.1\\.17[0-9]{8}"),
      one("path, cookie path", "/|/|/|/|/account|/shop|/forum"),
    ),
    ...of(
      "autofill, form history, moz form history, autofill entry, formhistory",
      one("name, field name", "email|search|q|name|phone|city|address|username|company|postal_code"),
      one(
        "value",
        "weather|bread recipe|Leeds|Anna Carter|garden furniture|train to york|42 Mill Lane|used bicycle|hotel by the sea|blue paint",
      ),
    ),
    ...of("autofill, form history, moz form history", number("count", 1, 30)),
    ...of(
      "login, saved login, saved password",
      one("display name", "|Anna Carter|David Novak|Elena Shaw|Martin Hughes"),
    ),
    ...of(
      "segment",
      pattern("name", "http://(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane)\\.example/"),
    ),
    ...of(
      "group, site group, content group",
      pattern("name", "(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor)\\.example"),
    ),
  ],
  [],
  [
    pair(
      "key",
      "value",
      {
        version: "82|75|33",
        last_compatible_version: "70|52",
        mmap_status: "1|0",
        "sync/storage_version": "5",
        last_vacuum: "1762416000|1764230400|1759276800",
      },
      { of: ["meta", "moz meta"], confidence: 0.94 },
    ),
  ],
);
