import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Programs that read the web. */
export const SCRAPING = field(
  "scrape scrape_job crawler crawl crawled_page scraper spider? proxy_pool robot_text site_map? crawl_job scraped_item page_snapshot",
  [
    one(
      "selector, css selector, xpath",
      ".product-title|#price|div.listing > a|h1.title|.pagination .next|table.results tr|span[itemprop=price]",
    ),
    one("fetch mode, render mode, fetcher", "http|browser|api"),
    one("block reason, blocked by, failure reason", "captcha|rate limit|forbidden|timeout|robots.txt"),
    one("robots policy, robots", "respect|ignore"),
    one("fetch status, crawl status, page status", "ok|not_modified|redirected|failed|blocked"),
    one("extractor, parser, parser type", "article|product|listing|table|json-ld"),
    one("proxy type", "datacenter|residential|none|mobile"),
    one("extraction field, field name, field", "title|price|availability|author|published_at|image|rating"),
    one("crawl strategy, crawl order", "breadth_first|depth_first|priority"),
    number("crawl delay, delay second, delay", 1, 10),
    number("depth, crawl depth, max depth", 0, 5),
    ...of("job, scrape job, crawl job, crawl", one("status, job status", "completed|running|failed|queued|paused")),
  ],
);
