import { meaning } from "../meaning.ts";
import { pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const sure = { confidence: 0.955 };

/** What sites keep of their posts, terms, users and menus by keys, and how they call kinds of them. */
export const SITE_META = [
  ...of(
    "post meta, page meta, node meta",
    one(
      "meta key, key, name",
      "_thumbnail_id|_edit_lock|_edit_last|_wp_page_template|_wp_attached_file|_menu_item_type|_menu_item_url|subtitle|reading_time|seo_title|seo_description|related_posts|featured|location|event_date|price",
      sure,
    ),
  ),
  ...of(
    "user meta",
    one(
      "meta key, key, name",
      "nickname|first_name|last_name|description|rich_editing|admin_color|locale|show_admin_bar_front|dismissed_pointers|last_login|billing_city|newsletter|twitter|session_tokens",
      sure,
    ),
  ),
  ...of(
    "comment meta",
    one("meta key, key, name", "rating|verified|spam_score|reported|pinned|notify|edited_at|source", sure),
  ),
  ...of(
    "term meta",
    one("meta key, key, name", "order|thumbnail_id|color|icon|display_type|short_title|featured|seo_description", sure),
  ),
  one("post type", "post|page|attachment|revision|nav_menu_item", { confidence: 0.925 }),
  one("comment type", "comment|pingback|trackback|review", sure),
  meaning("post content filtered, content filtered", { text: "empty" }, sure),
  pattern(
    "guid",
    "https://(blog|news|www|journal)\\.example\\.(com|org|net)/\\?(p|page_id|attachment_id)=[1-9][0-9]{1,4}",
    sure,
  ),
  ...of("blog, site, network site", one("path", "/|/news/|/team/|/travel/|/shop/|/events/|/archive/|/de/|/fr/", sure)),
  ...of(
    "signup, sign up, registration",
    one("path", "/|/reading-club/|/garden/|/photos/|/kitchen/|/travel-notes/|/workshop/", sure),
  ),
];
