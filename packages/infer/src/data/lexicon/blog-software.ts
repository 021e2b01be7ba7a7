import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };

/** What is told of some tables of that sort. */
const LINES = String.raw`
post > post password, password = ~(||||||||(garden2025))
post > comment status, ping status = open|open|open|closed
post > to ping, pinged = ~(||||||||(https://news\.example/trackback/12|https://notes\.example/archive/88/trackback))
comment > comment type, type = comment|comment|comment|comment|pingback|trackback
link > link rel, rel = friend met|colleague|me|contact|co-worker met|friend|neighbor|
link > link visible, visible = Y|Y|Y|N
link > link description, description = ~(|||(Recipes with what is in season|A photographer's diary|News of our town|Notes on plain typography|How old tools are repaired))
link > link note, link notes, notes, note = ~(||||(Swaps links with us|Writes once a month))
signup > meta = a:2:{s:7:"lang_id";i:1;s:6:"public";i:1;}|a:3:{s:7:"lang_id";i:1;s:6:"public";i:0;s:6:"WPLANG";s:5:"de_DE";}|a:1:{s:6:"public";i:1;}
term taxonomy > description = ~(|||(Everything that happened lately|Tried and written down|Trips, near and far|Without a category))
term > name = News|Travel|Recipes|Uncategorized|Photography|Garden|Music|Books|Family|Interviews|Tutorials|Events|Reviews|Behind the scenes|Health|Design|Weekend|Breakfast|Tools|Autumn|Spring|Christmas|Italy|Hiking|Podcast|Video|Bread|Soup|Wood|Ceramics|Cycling|Coffee|Seaside|City|Mountains|Children|Local|Opinion|Letters|History
`;

const PAIRS = [
  ...toldPairs(
    "post",
    "post type, type | post status, status | post mime type, mime type",
    `
post | publish|publish|draft|pending|private|trash|future | 
page | publish|publish|draft | 
attachment | inherit | image/jpeg|image/png|application/pdf
revision | inherit | 
nav_menu_item | publish | `,
  ),
  ...toldPairs(
    "option",
    "option name, name | option value, value",
    `
siteurl | https://blog.example.com
home | https://blog.example.com
blogname | Harbour Notes
blogdescription | Letters from a small town by the sea
users_can_register | 0
admin_email | editor@example.com
start_of_week | 1
posts_per_page | 10
date_format | F j, Y
time_format | g:i a
comment_moderation | 0
default_comment_status | open
permalink_structure | /%year%/%monthnum%/%postname%/
active_plugins | a:2:{i:0;s:19:"akismet/akismet.php";i:1;s:24:"simple-seo/simple-seo.php";}
template | twentytwentyfour
stylesheet | twentytwentyfour
thumbnail_size_w | 150
timezone_string | Europe/London
db_version | 57155
blog_public | 1
show_on_front | posts
default_category | 1
upload_path | 
sidebars_widgets | a:1:{s:19:"wp_inactive_widgets";a:0:{}}
cron | a:1:{s:7:"version";i:2;}
_transient_doing_cron | 1767225600.4412`,
  ),
  ...toldPairs(
    "user meta, usermeta",
    "meta key, key | meta value, value",
    `
nickname | annaw|leo.torres|mia
first_name | Anna|Leo|Mia
last_name | Weber|Torres|Chen
description | Writes about bread and gardens.|Photographer, lives by the sea.|
rich_editing | true
admin_color | fresh|modern
locale | |de_DE
show_admin_bar_front | true
dismissed_wp_pointers | 
wp_user_level | 10|7|0
session_tokens | a:1:{s:8:"4f1d7e35";a:2:{s:10:"expiration";i:1767398400;s:2:"ip";s:11:"203.0.113.7";}}
syntax_highlighting | true`,
  ),
  ...toldPairs(
    "comment meta, commentmeta",
    "meta key, key | meta value, value",
    `
rating | 5|4|3
verified | 1|0
akismet_result | false|true
akismet_history | a:1:{s:5:"event";s:9:"check-ham";}
_wp_trash_meta_status | 1
_wp_trash_meta_time | 1767225600
edited_at | 2025-11-04 09:12:44|2025-08-19 20:41:03
notify | 1|0`,
  ),
];

/** Programs by which people keep their sites and blogs: posts of several types, terms, options, links. */
export const BLOG_SOFTWARE = field(
  "term_taxonomy term_relationship postmeta post_meta? usermeta commentmeta termmeta signup? .post_mime_type .ping_status .post_content_filtered",
  [
    ...fromLines(LINES, 0.976),
    ...of("post", figure("menu order", [0, 0, 0, 0, 1, 2], sure)),
    ...of("blog", figure("lang id, lang, language id", [0], sure)),
  ],
  [],
  PAIRS,
);
