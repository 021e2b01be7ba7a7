import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const sure = { confidence: 0.955 };
const HOOKS =
  "page.rendering|entry.published|form.submitted|user.registered|head.tags|content.filter|media.uploaded|cron.daily|footer.output|search.query|entry.saving|menu.loaded|comment.posted|editor.init|sitemap.built";
/** What moved, and where to. */
const MOVED = {
  "/about-us": "/about",
  "/team": "/about/team",
  "/our-story": "/about",
  "/jobs": "/careers",
  "/jobs/engineer": "/careers/software-engineer",
  "/contact-us": "/contact",
  "/kontakt": "/de/kontakt",
  "/shop/sale": "/shop/offers",
  "/products/old-model": "/products",
  "/blog/2019/welcome": "/blog/welcome",
  "/blog/2021/summer-party": "/news/summer-party",
  "/news/press-release": "/press",
  "/catalogue.pdf": "/downloads/catalogue-2026.pdf",
  "/events/2024": "/events/archive/2024",
  "/pricing-old": "/pricing",
  "/index.php": "/",
  "/home.html": "/",
  "/faq.html": "/help/faq",
  "/support/article-214": "/help/reset-your-password",
  "/support/article-87": "/help/delivery-times",
  "/de/leistungen": "/de/angebot",
  "/lp/black-friday": "/campaigns/black-friday",
  "/lp/spring": "/campaigns/spring",
  "/impressum": "/imprint",
  "/datenschutz": "/privacy",
  "/newsletter-signup": "/newsletter",
  "/locations/main-street": "/locations",
  "/gallery/2020": "/gallery",
} as const;
const PLACED = ["redirect", "url redirect", "path redirect", "redirection", "url rewrite"];

/** Systems that put sites together of pages, blocks, menus and plug-ins. */
export const SITE_BUILDERS = field(
  "page_builder site_builder block_type content_block reusable_block landing_page page_section page_block page_template page_layout menu_item? content_type? content_model? theme? redirect? plugin? block? layout? page? widget? snippet? navigation? hook? template_part",
  [
    one("robots, robots meta, meta robots, robots directive", "index, follow|noindex, follow|noindex, nofollow", sure),
    one(
      "block type, section type, component type, widget type",
      "paragraph|heading|image|hero|gallery|columns|button|quote|video|accordion|form|spacer|embed",
      sure,
    ),
    one(
      "anchor, anchor id, html id, html anchor",
      "intro|contact|pricing|team|faq|services|gallery|sign-up|top|news",
      sure,
    ),
    one(
      "css class, css classes, extra class, custom class, class name, css class name",
      "section--dark|container-wide|mt-4|text-center|is-highlighted|hero--large|card-grid|no-print|bg-light py-5|col-2",
      sure,
    ),
    one("rel, link rel, relation", "noopener|nofollow|noopener noreferrer|sponsored", sure),
    one("preferred editor, editor type, editor mode, default editor", "blocks|rich_text|markdown|html", sure),
    one("hook name, event hook, hook", HOOKS, sure),
    one(
      "route, route pattern, page route, display on, show on",
      "homepage|productView|categoryView|all|checkout|cart|search|account|cmsPage",
      sure,
    ),
    one(
      "area, region, slot, position area",
      "header|content|sidebar|footer|before_content|after_content|top_bar",
      sure,
    ),
    ...of(
      "hook, plugin hook, filter hook",
      one("name, event", HOOKS, sure),
      figure("priority", [10, 10, 10, 5, 20, 50, 100], sure),
    ),
    ...of(
      "hook, plugin hook, event listener, listener",
      pattern(
        "callback, handler, function",
        "(Seo|Forms|Gallery|Search|Cache|Newsletter|Backup|Media)(Plugin|Listener)::(on[A-Z][a-z]{3,7}Event|addMetaTags|clearCache|sendMail|indexEntry|renderWidget|onPublish|onSave)",
        sure,
      ),
    ),
    ...of(
      "block, content block, page block, section, page section, component, widget",
      one(
        "type, kind, block type",
        "paragraph|heading|image|hero|gallery|columns|button|quote|video|accordion|form|spacer|embed",
        sure,
      ),
    ),
    ...of(
      "site, website, web site",
      meaning("base url, root url, primary url, site url, home url", { text: { generator: "url" } }, sure),
    ),
    ...of(
      "plugin, extension, add on, module",
      one(
        "entry point, main file, entry file, bootstrap file, main class",
        "src/Plugin.php|dist/index.js|src/index.ts|index.php|lib/main.js|src/Bootstrap.php|build/plugin.js",
        sure,
      ),
    ),
    ...of(
      "redirect, url redirect, path redirect",
      one(
        "note, notes, comment, reason",
        "Old site structure|Renamed in the relaunch|Campaign has ended|Printed on the flyer|Merged with another page|Typo in the newsletter|Moved to the help centre",
        sure,
      ),
    ),
    ...of(
      "menu item, menu link, navigation item, nav item, nav link, menu entry",
      pattern(
        "url, link, href, path, link url, custom url",
        "/(about|contact|blog|services|products|team|events|careers|faq|downloads|news|imprint|privacy|search|login|partners|gallery)?",
        sure,
      ),
      one("target, link target", "_self|_blank", sure),
      one("menu name, menu key, menu slug", "main|footer|top|sidebar|legal|mobile", sure),
    ),
    ...of(
      "theme, site theme, template set",
      meaning(
        "description",
        {
          text: {
            generator: "choice",
            options: {
              values: [
                "Clean, with large pictures and plenty of white space.",
                "Two columns, made for magazines and news.",
                "One page, for events and campaigns.",
                "Dark, for photographers and studios.",
                "Quiet type and narrow columns, for long reads.",
                "Bold colours and rounded cards, for shops.",
                "Light and fast, without scripts.",
                "With room for menus in several languages.",
              ],
            },
          },
        },
        sure,
      ),
    ),
    ...of(
      "release, content release, release bundle",
      one(
        "description, note, notes, summary",
        "Everything for the launch, goes live together.|Texts are approved, pictures still to come.|Includes the German and French pages.|Pages of the campaign, to be taken down in January.|Menu, start page and three landing pages.|Replaces the old price tables.",
        sure,
      ),
    ),
  ],
  [],
  [
    pair(
      "from path, source path, old path, from, source, path, source url, from url, old url, request path, url from",
      "to path, target path, new path, to, target, destination, target url, to url, new url, destination path, url to",
      MOVED,
      { of: PLACED, confidence: 0.955 },
    ),
  ],
);
