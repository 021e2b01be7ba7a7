import { figure, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };
const KEYS =
  "(cart|checkout|account|search|menu|form|error|login|order|footer)\\.(title|empty|submit|back|total|save|cancel|hint|success|required|more|label)";

/** Shops in which extensions and themes are sold: who makes them, their versions, who may use them. */
export const MARKETPLACES_OF_CODE = field(
  "extension_version plugin_version app_version? theme_version extension_review vendor_account? extension? plugin? addon? license? theme? widget_type? widget_instance? layout_template? marketplace? rollout? .semver",
  [
    meaning("semver, semantic version, version string", { text: "versionNumber" }, sure),
    one(
      "php requirement, php version, requires php, minimum php, node requirement, python requirement, engine requirement",
      ">=8.1|>=8.2|>=7.4|^8.1|>=8.3",
      sure,
    ),
    pattern(
      "min platform, minimum platform, requires version, minimum version, tested up to, tested version, platform version, compatible up to, core version",
      "[4-6]\\.[0-9](\\.[0-4])?",
      sure,
    ),
    one("scan result, scan status, virus scan, security scan", "clean|clean|suspicious|infected|pending", sure),
    pattern(
      "zip path, package path, archive path, download path, bundle path",
      "releases/[a-z]{4,9}-(kit|forms|cache|sync|pro)/[1-6]\\.[0-9]\\.[0-9]{1,2}\\.zip",
      sure,
    ),
    figure(
      "zip size, package size, archive size, bundle size",
      [48_213, 182_440, 391_772, 1_204_551, 96_310, 2_811_904, 655_118],
      sure,
    ),
    one("payout method, payment method of vendor, pay out method", "bank_transfer|paypal|stripe|wise", sure),
    figure("revenue share, revenue split, vendor share", [70, 80, 75, 85, 60], sure),
    one(
      "tagline, short description, slogan",
      "Forms without code|Faster pages in two clicks|Sell in five languages|All your redirects in one place|Backups that run while you sleep|Cookie consent done right|Turn orders into invoices|Show your events on any page",
      sure,
    ),
    one(
      "validator, validation rule, input validator",
      "required|email|max:255|numeric|regex:/^[A-Z0-9-]+$/|url|min:1",
      sure,
    ),
    ...of(
      "extension version, plugin version, app version, theme version, release",
      one("channel, release channel, track", "stable|beta|alpha|rc", sure),
    ),
    ...of(
      "widget instance, widget placement, widget, block instance, placement",
      one("area, region, slot, position", "header|content|sidebar|footer|before_content|after_content|top_bar", sure),
      one(
        "route, route pattern, page route, display on, show on",
        "homepage|productView|categoryView|all|checkout|cart|search|account|cmsPage",
        sure,
      ),
    ),
    ...of(
      "vendor account, vendor, developer account, publisher, developer",
      meaning("legal name, company name, display name, name, trading name", { text: "companyName" }, sure),
      one(
        "bio, about, description",
        "We build small tools for busy shops.|Two developers and a designer from Leeds.|Extensions for booking, tickets and events since 2014.|Themes for museums, schools and libraries.|Everything for invoices and taxes.|Agency with a soft spot for fast pages.",
        sure,
      ),
    ),
    ...of(
      "message bundle, translation, message, language string, locale string",
      pattern("message key, key, translation key", KEYS, sure),
      one("namespace, domain, group, context", "messages|checkout|account|validation|emails|admin|catalog", sure),
      one(
        "value, text, translation",
        "Add to cart|Your cart is empty|Continue to checkout|Save changes|Please enter your e-mail address.|Forgot your password?|Back to the shop|Order number {number}|Search|Sign in|{count} items|Free delivery from {amount}|Something went wrong.|Thank you for your order!",
        sure,
      ),
    ),
    ...of(
      "url alias, url rewrite, path alias, seo url, friendly url",
      pattern(
        "request path, alias, source path, path, url",
        "/(women|men|kitchen|garden|sale|about-us|contact|shipping|blog)(/(dresses|shoes|bowls|lamps|tools|old-dress|winter-coats|spring-news))?",
        sure,
      ),
      pattern(
        "target path, internal path, destination, system path",
        "/(product|category|page)/[0-9a-f]{8}|/(product|category|page)/view/[1-9][0-9]{1,3}",
        sure,
      ),
      pattern(
        "entity urn, urn, target urn",
        "urn:shop:(product|category|page):[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}",
        sure,
      ),
      figure("status code, http code, redirect code, redirect type", [301, 302, 301, 308], sure),
    ),
    ...of(
      "layout template, page template, theme template, template",
      one(
        "identifier, code, key",
        "full-width|sidebar-left|landing-page|product-detail|category-grid|blog-post|contact|homepage|search-results|two-columns",
        sure,
      ),
      one("engine, template engine", "twig|blade|liquid|handlebars|smarty", sure),
      pattern(
        "file path, path, template path, file",
        "templates/(layout|page|product|category|blog)/(full-width|sidebar|detail|grid|landing|default)\\.(twig|html\\.twig|liquid)",
        sure,
      ),
    ),
    ...of(
      "widget type, block type, component type",
      one("group label, group, category", "Content|Products|Navigation|Marketing|Forms|Media|Layout", sure),
    ),
    ...of(
      "attribute, attribute definition, product attribute",
      one("group name, group, attribute group", "General|Dimensions|Appearance|Technical data|Shipping|Care", sure),
    ),
    ...of(
      "rollout, rollout plan",
      figure("percentage, percent", [10, 25, 50, 5, 100, 1, 75], sure),
      one(
        "description, note",
        "Start with staff, then one in ten customers.|Only visitors from the United Kingdom at first.|Stops by itself when errors rise.|All new accounts, old ones in May.|Compared with the old version for two weeks.",
        sure,
      ),
    ),
  ],
);
