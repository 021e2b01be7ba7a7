import { meaning } from "../meaning.ts";
import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.965 };
const RULES =
  '{"core.admin":{"8":1},"core.manage":{"7":1}}|{"core.create":{"6":1,"3":1},"core.edit":{"4":1}}|{"core.edit.state":{"5":1}}|{"core.delete":{"6":1}}|{}';
const COMPONENTS =
  "com_content|com_users|com_contact|com_menus|com_modules|com_banners|com_newsfeeds|com_tags|com_media|com_finder";
const MENU =
  "Home|About us|News|Blog|Contact|Services|Products|Team|Events|Gallery|Downloads|Imprint|Privacy|Log in|Search|Careers|Partners|FAQ";
const ROUTES =
  "(news|blog|guides|events|about|services|travel|recipes)(/(local|archive|team|summer|history|beginners|2025|reports)(/(north|harbour|spring|part-two|photos))?)?";

/** Systems that manage the content of sites: their menus, modules, extensions, assets under access control, and indexes for search. */
export const CMS = field(
  "menu_type template_style view_level finder_link finder_term newsfeed redirect_link banner_client menu_link node_revision block_content content_type? user_group? module? banner? menu? asset? .introtext .metadesc",
  [
    meaning("metakey, meta keyword", { text: "keywords" }, sure),
    one("extension, component", COMPONENTS, sure),
    one("rule, rules", RULES, sure),
    one(
      "metadata",
      '{"robots":"index, follow","author":""}|{"robots":"","author":"","rights":""}|{"robots":"noindex, follow","author":""}',
      sure,
    ),
    pattern(
      "message language key, language key, title key, lang key",
      "(PLG|COM|MOD)_(CONTENT|USERS|MENUS|ACTIONLOG)_(ITEM|USER|GROUP)_(ADDED|UPDATED|DELETED|LOGGED_IN|PUBLISHED)",
      sure,
    ),
    one(
      "type alias, core type alias",
      "com_content.article|com_content.category|com_contact.contact|com_tags.tag|com_users.note|com_newsfeeds.newsfeed",
      sure,
    ),
    one("type title", "Article|Article Category|Contact|Tag|User Notes|Newsfeed|Banner", sure),
    one(
      "router",
      "ContentHelperRoute::getArticleRoute|ContactHelperRoute::getContactRoute|TagsHelperRoute::getTagRoute",
      sure,
    ),
    one("update extra query, extra query", "|dlid=0a1b2c|channel=stable", sure),
    one("stem", "run|garden|travel|cook|music|market|build|teach|photograph|celebr", sure),
    pattern("soundex", "[A-Z][0-6]{3}", sure),
    one(
      "field mapping, field mappings",
      '{"common":{"core_title":"title","core_state":"state"}}|{"common":{"core_title":"name","core_body":"description"}}',
      sure,
    ),
    ...of("category, tag, menu, menu item, page, term", pattern("path, full path", ROUTES, sure)),
    ...of(
      "menu, menu item, menu link, navigation",
      one("title, name, label, menu title", MENU, sure),
      one("type", "component|url|alias|separator|heading", sure),
      one("menu type, menutype, menu name", "mainmenu|footer|top|usermenu|sidebar", sure),
      one(
        "note",
        "Only for members.|Hidden until the launch.|Old address kept for search engines.|Shown on phones only.|Ask the editors first.",
        sure,
      ),
      pattern(
        "link, url",
        "index\\.php\\?option=com_(content&view=(article|category)|contact&view=contact|users&view=login)&id=[1-9][0-9]?",
        sure,
      ),
    ),
    ...of(
      "menu type",
      one("menu type, menutype", "mainmenu|footer|top|usermenu|sidebar|legal|shop", sure),
      one("title, name", "Main menu|Footer|Top bar|User menu|Sidebar|Legal|Shop", sure),
    ),
    ...of(
      "extension, plugin, add on",
      one(
        "name, title",
        "com_content|com_contact|plg_system_cache|plg_content_vote|mod_menu|mod_login|mod_articles_latest|tpl_cassiopeia|plg_user_profile|com_tags|pkg_en-GB|plg_editors_tinymce",
        sure,
      ),
      one("type, kind", "component|module|plugin|template|language|package|library|file", sure),
      one("element", "com_content|mod_menu|tinymce|cache|cassiopeia|en-GB|profile|vote", sure),
      one("folder", "system|content|user|editors|authentication|search|quickicon", sure),
    ),
    ...of(
      "update, update site",
      one("type, kind", "extension|collection|component|plugin", sure),
      one("folder", "system|content|user|editors", sure),
      one("element", "com_content|mod_menu|tinymce|pkg_de-DE", sure),
    ),
    ...of(
      "asset",
      pattern(
        "name, asset name",
        "com_(content|contact|users|menus|modules|tags)(\\.(article|category|module|menu|stage)\\.[1-9][0-9]{0,2})?",
        sure,
      ),
      meaning("title, asset title", { text: "articleTitle" }, sure),
    ),
    ...of(
      "module, block, widget",
      one(
        "title, name",
        "Main menu|Login form|Latest articles|Popular tags|Breadcrumbs|Search|Footer|Who is online|Related articles|Newsletter|Banner top|Archive",
        sure,
      ),
      one(
        "position, region",
        "sidebar-right|sidebar-left|topbar|footer|breadcrumbs|menu|banner|main-top|main-bottom|debug",
        sure,
      ),
      one(
        "module, module name, plugin",
        "mod_menu|mod_login|mod_articles_latest|mod_tags_popular|mod_breadcrumbs|mod_finder|mod_footer|mod_whosonline|mod_custom|mod_banners",
        sure,
      ),
    ),
    ...of(
      "content field, site field",
      one(
        "title, label",
        "Subtitle|Reading time|Photographer|Price from|Opening hours|Map link|Event date|Source|Difficulty|Region",
        sure,
      ),
      one("context", "com_content.article|com_users.user|com_contact.contact|com_content.categories", sure),
    ),
    ...of(
      "language",
      one("sef, url code", "en|de|fr|es|it|nl|pl|pt|sv|da|cs|fi", sure),
      one(
        "lang code, language code, locale, code",
        "en-GB|de-DE|fr-FR|es-ES|it-IT|nl-NL|pl-PL|pt-BR|sv-SE|da-DK|cs-CZ|fi-FI|en-US|pt-PT|nb-NO|hu-HU|ro-RO|el-GR|tr-TR|ru-RU|uk-UA|bg-BG|hr-HR|sr-RS|sl-SI|sk-SK|lt-LT|lv-LV|et-EE|ja-JP|ko-KR|zh-CN|zh-TW|ar-AA|he-IL|fa-IR|hi-IN|th-TH|vi-VN|id-ID|ca-ES|eu-ES|gl-ES|cy-GB|ga-IE|is-IS|mk-MK|sq-AL|ka-GE|hy-AM|az-AZ|kk-KZ|bn-BD|ta-IN|ms-MY|af-ZA|sw-KE|de-AT|de-CH|fr-CA|es-MX|en-AU|en-CA|nl-BE|it-CH",
        sure,
      ),
    ),
    ...of(
      "finder term, search term, term",
      one(
        "term",
        "garden|harbour|recipe|spring|market|winter|bridge|music|museum|travel|bread|school|river|festival|craft",
        sure,
      ),
    ),
    ...of("redirect, redirect link", figure("header, code", [301, 301, 301, 302, 307, 308], sure)),
    ...of(
      "scheduler task, scheduled task, task",
      one(
        "type",
        "session.gc|rotation|update.notification|sitestatus|checkfiles.imagesize|requests.get|delete.actionlogs",
        sure,
      ),
      one(
        "title, name",
        "Clean up sessions|Rotate logs|Check for updates|Resize large images|Fetch the weather|Delete old action logs|Publish scheduled articles|Rebuild the search index",
        sure,
      ),
    ),
    ...of(
      "template style, style, theme",
      one("template, theme", "cassiopeia|atum|protostar|beez|minimal", sure),
      one(
        "title, name",
        "Cassiopeia - Default|Atum - Default|Minimal - Landing pages|Cassiopeia - Press|Beez - Archive|Protostar - Default",
        sure,
      ),
    ),
    ...of(
      "content, article",
      meaning("fulltext, full text, body", { text: "blogBody" }, sure),
      one(
        "image, images",
        '{"image_intro":"images/harbour.jpg","image_intro_alt":"Harbour"}|{"image_intro":"","image_fulltext":"images/market.jpg"}|{"image_intro":"images/team.jpg","image_intro_alt":"The team"}',
        sure,
      ),
      one(
        "url, urls",
        '{"urla":"","urlatext":"","targeta":""}|{"urla":"https://www.example.org/map","urlatext":"Map","targeta":"1"}',
        sure,
      ),
    ),
    ...of(
      "banner",
      one(
        "custom banner code, custombannercode, html code",
        '|<a href="https://www.example.com/"><img src="/images/banners/spring.png" alt="Spring"></a>|<div class="ad">Visit our partners</div>',
        sure,
      ),
      one(
        "name, title",
        "Spring offer|Summer festival|Book fair|New museum|City marathon|Partner of the month|Winter sale|Open day",
        sure,
      ),
    ),
    ...of(
      "banner client, client, advertiser",
      meaning("name, title", { text: "companyName" }, sure),
      meaning("contact", { text: "fullName" }, sure),
      one(
        "extra info, extrainfo",
        "Pays by invoice.|Prefers mail.|Customer since 2019.|Sends new pictures each spring.",
        sure,
      ),
    ),
    ...of(
      "view level, access level",
      one("title, name", "Public|Guest|Registered|Special|Super Users|Members|Press|Staff", sure),
      one("rule, rules", "[1]|[6,2,8]|[8]|[1,9]|[2,3]", { confidence: 0.97 }),
    ),
    ...of(
      "user group, usergroup",
      one(
        "title, name",
        "Public|Registered|Author|Editor|Publisher|Manager|Administrator|Super Users|Guest|Members",
        sure,
      ),
    ),
    ...of("mail template", one("extension", "com_users|com_contact|com_privacy|plg_system_tasknotification", sure)),
    ...of(
      "workflow stage, stage",
      one(
        "title, name",
        "Draft|In review|Proofread|Approved|Published|Archived|Needs pictures|Waiting for legal",
        sure,
      ),
    ),
    ...of(
      "workflow transition, transition",
      one("title, name", "Publish|Unpublish|Send to review|Approve|Archive|Send back|Trash|Feature", sure),
    ),
    ...of("workflow", one("title, name", "Basic workflow|Editorial workflow|Press releases|Translations", sure)),
    ...of(
      "update site",
      one(
        "name, title",
        "Core updates|Accredited translations|Extension updates|Theme updates|Backup tool updates|Form builder updates",
        sure,
      ),
    ),
    ...of(
      "update",
      one(
        "name, title",
        "Core 5.2.1|German language pack|Backup tool 10.0|Form builder 3.4|Gallery 2.8.1|Cache plugin 1.9",
        sure,
      ),
    ),
  ],
);
