import { pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
link > comment = For the June newsletter|Printed on the flyer|QR code at the entrance|Replaced in spring|Campaign of the shop
`;

/** Short addresses that lead to long ones, and who followed them; pieces of text under such addresses. */
export const SHORT_LINKS = field(
  "short_url short_link shortened_url shorturl shortlink link_click url_click link_visit url_visit url_redirect paste pastebin .short_code .short_link .shortened_url .short_url .burn_after_reading",
  [
    ...fromLines(LINES, 0.96),
    pattern(
      "short code, short link code, import original short code, alias code, url code, hash id, back half",
      "[A-Za-z0-9]{5,7}",
      { confidence: 0.95 },
    ),
    ...of(
      "link, short url, short link, url, shortened url",
      pattern("key, slug, code, alias, hash, keyword", "[A-Za-z0-9]{5,7}", { confidence: 0.96 }),
      small("max visit, max click", 10, 5000),
      one("domain", "go.example.com|s.example.org|link.northline.example|to.oakfield.example|x.example.net", {
        confidence: 0.96,
      }),
    ),
    ...of(
      "visit, click, hit, link click",
      one("type, visit type", "valid_short_url|base_url|invalid_short_url|regular_404", { confidence: 0.945 }),
    ),
    one(
      "ios, ios url, ios target",
      "https://apps.example.com/app/id1284401|https://apps.example.org/app/id5520917|shop://orders",
    ),
    one(
      "android, android url, android target",
      "https://play.example.com/store/apps/details?id=com.example.shop|https://play.example.org/apps/com.northline|shop://orders",
    ),
    one("import source", "bitly|csv|yourls|shlink|kutt"),
    ...of(
      "paste, snippet",
      one("syntax, language, format", "python|javascript|bash|text|sql|json|go|rust|yaml|php"),
      one("visibility, exposure", "public|unlisted|private"),
      one(
        "title, name",
        "nginx config|docker-compose.yml|stack trace|query plan|notes|build.log|regex for dates|backup script|vimrc|curl example",
      ),
      one(
        "content, body, text, data",
        "server {\n  listen 80;\n  server_name app.example.com;\n  return 301 https://$host$request_uri;\n}|SELECT status, count(*)\nFROM orders\nGROUP BY 1;|def slug(text):\n    return '-'.join(text.lower().split())|set number\nset expandtab\nset shiftwidth=2|curl -s https://api.example.com/v1/health|Error: connect ECONNREFUSED 127.0.0.1:5432\n    at TCPConnectWrap.afterConnect",
      ),
    ),
  ],
);
