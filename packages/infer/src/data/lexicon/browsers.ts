import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import { fromLines } from "./from-lines.ts";
import { toldPairs } from "./told-rows.ts";

const HOSTS =
  "(\\.|www\\.|shop\\.|accounts\\.|)(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor)\\.example";
const ORIGINS =
  "https://(www\\.|shop\\.|mail\\.|forum\\.|)(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor)\\.example";
const COOKIES =
  "session_id|csrftoken|consent|_pk_id|lang|theme|PHPSESSID|cart_id|remember_token|visitor_id|connect.sid|XSRF-TOKEN|JSESSIONID|preferences|last_visit|ab_bucket";

/** What is told of some tables of that sort. */
const LINES = String.raw`
favicon, icon > url, icon url = ~https://(www\.|shop\.|)(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor)\.example/favicon\.(ico|png)
keyword search term, search term > term, normalized term = wedding photographer leeds|train times york|bread recipe|how to clean a coffee machine|weather tomorrow|used bicycle|flights to rome|opening hours library|yoga for beginners|population of portugal|convert miles to km|pizza dough|garden furniture|python list comprehension|films this week|side effects ibuprofen
login, saved login > display name = ~(|||||(Anna Carter|David Novak))
login, saved login > sender email, sender name, icon url, federation url = ||||
credit card > origin = Chrome settings|Chrome settings|
credit card > nickname = ~(|||(Work card|Travel|Joint card))
cookie > top frame site key = ~(|||||(https://riverpath\.example))
visit, visited > app id = ~(|||||(org\.chromium\.webapk\.a1|com\.example\.reader))
segment > name = ~http://(riverpath|stonefield|bluewave|northgate|wildbloom|quietlane|sunmill|openharbor|meadowlabs|starbridge|highline|oakworks)\.example/
download > by ext id, by extension id = ~(||||||(kmhegnofkcalepobjilldpamhkdjlaef))
download > by ext name, by extension name = |||
download > tab url, tab referrer url, site url, referrer, embedder download data = |
download > http method = GET|GET|GET|GET|GET|GET|POST
download > last modified = ~(Mon|Tue|Wed|Thu|Fri), (0[1-9]|1[0-9]|2[0-8]) (Jan|Mar|May|Jun|Sep|Oct) 202[3-5] (0[7-9]|1[0-9]):[0-5][0-9]:[0-5][0-9] GMT
keyword, search engine > search url post param, suggest url post param, image url post param, search url post params, suggest url post params, image url post params = |
`;

/** What goes together in rows of browsers. */
const PAIRS = [
  ...toldPairs(
    "download",
    "target path | current path | mime type, original mime type | tab url, referrer, tab referrer url | site url",
    `
/home/anna/Downloads/report-2025.pdf | /home/anna/Downloads/report-2025.pdf | application/pdf | https://www.riverpath.example/reports | https://riverpath.example/
/home/anna/Downloads/invoice-1042.pdf | /home/anna/Downloads/invoice-1042.pdf | application/pdf | https://shop.stonefield.example/account/orders | https://stonefield.example/
/home/anna/Downloads/ticket-york.pdf | /home/anna/Downloads/ticket-york.pdf | application/pdf | https://www.northgate.example/booking | https://northgate.example/
/home/anna/Downloads/IMG_2041.jpg | /home/anna/Downloads/IMG_2041.jpg | image/jpeg | https://photos.bluewave.example/album/17 | https://bluewave.example/
/home/anna/Downloads/floor-plan.png | /home/anna/Downloads/floor-plan.png | image/png | https://www.sunmill.example/flats/12 | https://sunmill.example/
/home/anna/Downloads/slides-kickoff.pptx | /home/anna/Downloads/slides-kickoff.pptx | application/vnd.openxmlformats-officedocument.presentationml.presentation | https://mail.openharbor.example/inbox | https://openharbor.example/
/home/anna/Downloads/budget.xlsx | /home/anna/Downloads/budget.xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet | https://mail.openharbor.example/inbox | https://openharbor.example/
/home/anna/Downloads/setup-3.2.exe | /home/anna/Downloads/setup-3.2.exe | application/x-msdownload | https://www.wildbloom.example/download | https://wildbloom.example/
/home/anna/Downloads/editor_1.90_amd64.deb | /home/anna/Downloads/editor_1.90_amd64.deb | application/vnd.debian.binary-package | https://www.wildbloom.example/download | https://wildbloom.example/
/home/anna/Downloads/photos-may.zip | /home/anna/Downloads/photos-may.zip | application/zip | https://photos.bluewave.example/album/17 | https://bluewave.example/
/home/anna/Downloads/statement-march.csv | /home/anna/Downloads/statement-march.csv | text/csv | https://bank.quietlane.example/statements | https://quietlane.example/
/home/anna/Downloads/manual-coffee.pdf | /home/anna/Downloads/manual-coffee.pdf | application/pdf | https://shop.stonefield.example/p/coffee-machine | https://stonefield.example/`,
    0.985,
  ),
  ...toldPairs(
    "keyword, search engine",
    "short name | keyword | url | suggest url | alternate url, alternate urls | new tab url | favicon url | image url",
    `
search.example | search.example | https://search.example/search?q={searchTerms} | https://search.example/suggest?q={searchTerms} | [] | https://search.example/newtab | https://search.example/favicon.ico | https://search.example/images/upload
wiki.example | wiki.example | https://wiki.example/w/index.php?search={searchTerms} | https://wiki.example/w/api.php?action=opensearch&search={searchTerms} | [] |  | https://wiki.example/favicon.ico | 
maps.example | maps.example | https://maps.example/?q={searchTerms} |  | [] |  | https://maps.example/favicon.ico | 
shop.example | shop.example | https://shop.example/s?k={searchTerms} | https://shop.example/complete?q={searchTerms} | [] |  | https://shop.example/favicon.ico | 
dictionary.example | dictionary.example | https://dictionary.example/browse/{searchTerms} |  | [] |  | https://dictionary.example/favicon.ico | `,
    0.985,
  ),
  ...toldPairs(
    "omni box shortcut, omnibox shortcut",
    "fill into edit | text | contents | description | description class | contents class | url | keyword",
    `
weather tomorrow | weather|wea | weather tomorrow | Weather for tomorrow | 0,0 | 0,0 | https://search.example/search?q=weather+tomorrow | search.example
train timetable | train|tra | train timetable | Train timetable | 0,0 | 0,0,5,2 | https://search.example/search?q=train+timetable | search.example
bread recipe | bread | bread recipe | Bread, recipes and tips | 0,0 | 0,0 | https://search.example/search?q=bread+recipe | search.example
news | ne | news | News of the day | 0,0 | 0,2 | https://search.example/search?q=news | search.example
garden centre opening hours | garden | garden centre opening hours | Opening hours | 0,0 | 0,0,6,2 | https://search.example/search?q=garden+centre+opening+hours | search.example
wiki.example/bees | wiki | wiki.example/bees | Bees - an encyclopedia | 0,0 | 0,3,4,1 | https://wiki.example/bees | wiki.example
maps.example | ma | maps.example | Map of the city | 0,0 | 0,3 | https://maps.example/ | maps.example
mail.openharbor.example | mail | mail.openharbor.example | Inbox | 0,0 | 0,3,4,1 | https://mail.openharbor.example/ | openharbor.example`,
    0.985,
  ),
];

/** What a browser keeps: cookies, logins, downloads, what was typed and where one was. */
export const BROWSERS = field(
  "moz_cookie favicon_bitmap icon_mapping form_history formhistory autofill autofill_profile omni_box_shortcut omnibox keyword_search_term downloads_url_chain web_apps_store moz_perm moz_history_visit moz_place cookie? favicon? visit? download? bookmark? history_visit .host_key .top_frame_site_key .signon_realm .username_element .is_httponly .safe_for_autoreplace",
  [
    ...fromLines(LINES, 0.984),
    figure("created by policy, prepopulate", [0], { of: ["keyword", "search engine"], confidence: 0.984 }),
    figure("prepopulate id", [0, 0, 0, 1, 2], { of: ["keyword", "search engine"], confidence: 0.984 }),
    figure("danger type, interrupt reason", [0], { of: ["download"], confidence: 0.984 }),
    figure("state", [1, 1, 1, 1, 1, 1, 1, 2], { of: ["download"], confidence: 0.984 }),
    figure("blacklisted by user", [0, 0, 0, 0, 0, 0, 0, 0, 1], { of: ["login", "saved login"], confidence: 0.984 }),
    figure("has expire, is persistent", [1], { of: ["cookie"], confidence: 0.984 }),
    figure("source port", [443], { of: ["cookie"], confidence: 0.984 }),
    figure("source scheme", [2], { of: ["cookie"], confidence: 0.984 }),
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
        { confidence: 0.99 },
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
      // What is typed into any field stands under any name: only what people look for fits all of these.
      one("name, field name", "q|search|query|s|keyword|term", { confidence: 0.96 }),
      one(
        "value",
        "weather|bread recipe|garden furniture|train to york|used bicycle|hotel by the sea|blue paint|pizza dough|opening hours library|rain jacket|films this week|yoga for beginners|coffee machine|bus 14|desk lamp|running shoes|flights to rome|museum tickets|second-hand books|apple cake|bike repair|language course|phone case|concert may|tomato seeds",
        { confidence: 0.96 },
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
    ...PAIRS,
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
