import { figure, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };

/** Mailing lists with campaigns and templates. */
export const MAILING_LISTS = field(
  "campaign_list subscriber_list campaign_view link_click campaign_media bounce? subscriber? campaign? .last_subscriber_id",
  [
    ...fromLines(
      String.raw`
campaign > from email = Harbour News <news@harbour.example>|Oak & Linen <hello@oaklinen.example>|The Studio <studio@northlight.example>|Garden Club <club@garden.example>
campaign, template > body source = ~(|)
list > description = Monthly news for donors|One mail a week, on Fridays|New products and offers|Invitations to our events|For readers who asked for the guide|Only what is urgent|Press releases, in English
media, campaign media > filename, file name = ~(header-(spring|summer|autumn|winter)|banner|logo|signature|portrait|product-[1-9][0-9]?|map)\.(jpg|png)
media > thumb = ~thumb_(header-(spring|summer|autumn|winter)|banner|logo|portrait|product-[1-9][0-9]?)\.(jpg|png)
media > content type = image/jpeg|image/png
media > provider = filesystem|s3
role > permission, permissions = campaigns:manage|campaigns:get_all|lists:get_all|lists:manage_all|subscribers:manage|subscribers:get|templates:get|media:manage|settings:get|bounces:get|users:get
`,
      0.976,
    ),
    ...of("campaign", small("to send", 400, 12_000, 0, sure)),
  ],
  [],
  [
    ...toldPairs(
      "campaign",
      "name | subject | body, altbody",
      `
Newsletter January | What we plan for the new year | Hello {{ .Subscriber.FirstName }},\\n\\nthe new year begins with three events and a new shop. All dates are on our site.\\n\\nYour team
Back to school | Ready for the first day? | Hello,\\n\\nschool begins on Monday. Bags, pens and lunch boxes are ten per cent off until Sunday.\\n\\nYour team
Summer sale reminder | Three days left: summer sale | Hello {{ .Subscriber.FirstName }},\\n\\nthe summer sale ends on Sunday. Many sizes are still there.\\n\\nYour team
Black Friday, early access | Only for you: a day earlier | Hello,\\n\\nas a subscriber you can order today at the prices of Friday.\\n\\nYour team
Win back | We have not heard from you | Hello {{ .Subscriber.FirstName }},\\n\\nit has been a while. Would you like fewer mails, or other topics? Tell us with one click.\\n\\nYour team
Welcome series 1 | Good to have you with us | Hello {{ .Subscriber.FirstName }},\\n\\nthank you for your subscription. On Fridays we write about what is new.\\n\\nYour team
Spring collection | New colours for spring | Hello,\\n\\nlinen in four new colours has arrived. See them in the shop or on our site.\\n\\nYour team
Event invitation | Open day on 14 May | Hello {{ .Subscriber.FirstName }},\\n\\nwe open the workshop on 14 May from ten to four. There will be coffee and cake.\\n\\nYour team
Survey of readers | Two minutes for five questions? | Hello,\\n\\nwhat would you like to read more about? Five questions, two minutes.\\n\\nYour team
Holiday closing | Closed until 6 January | Hello,\\n\\nthe office is closed from 23 December to 6 January. Orders are sent again from the 7th on.\\n\\nYour team
Product launch | It is here: the new lamp | Hello {{ .Subscriber.FirstName }},\\n\\nafter a year of trials our new lamp is ready. The first hundred come with a shade of your choice.\\n\\nYour team
Donation appeal | What your gift did this year | Dear {{ .Subscriber.FirstName }},\\n\\nwith your help we planted 340 trees. In autumn we want to plant another 200.\\n\\nYour team`,
    ),
    ...toldPairs(
      "template",
      "name | subject | body",
      `
Survey | Two minutes for our survey? | <h2>Your opinion</h2>\\n{{ template "content" . }}\\n<p><a href="{{ UnsubscribeURL }}">Unsubscribe</a></p>
Thank you | Thank you for your order | <p>Thank you, {{ .Subscriber.FirstName }}.</p>\\n{{ template "content" . }}
Confirmation of subscription | Please confirm your subscription | <p>Please confirm: <a href="{{ OptinURL }}">yes, subscribe me</a></p>
Holiday closing | We are closed until 6 January | <p>We wish you quiet days.</p>\\n{{ template "content" . }}
Birthday greeting | Happy birthday! | <p>Happy birthday, {{ .Subscriber.FirstName }}!</p>\\n{{ template "content" . }}
Newsletter | News of the month | <h1>News</h1>\\n{{ template "content" . }}\\n<p><a href="{{ UnsubscribeURL }}">Unsubscribe</a></p>
Product news | New in the shop | <img src="header.png">\\n{{ template "content" . }}
Event invitation | You are invited | <h1>Invitation</h1>\\n{{ template "content" . }}
Plain text | A note from us | {{ template "content" . }}\\n\\n{{ UnsubscribeURL }}
Reminder | Do you still want our mails? | <p>We have not heard from you.</p>\\n{{ template "content" . }}`,
    ),
  ],
);

/** Catalogues of items with the vocabularies that describe them, and the sites that show them. */
export const ITEM_CATALOGUES = field(
  "resource_template resource_template_property item_set? item_item_set site_page_block site_item_set resource_class? vocabulary? site_permission? fulltext_search? property?",
  [
    ...fromLines(
      String.raw`
resource, fulltext search > title = ~(Letter from (Anna Holm|Karl Berg|Elise Moreau|John Carter), (18[6-9][0-9]|19[0-4][0-9])|(Market square|Harbour|Railway station|Town hall|Old bridge|Mill) (from the (north|south)|in winter|with tram), (18[8-9][0-9]|19[0-6][0-9])|Portrait of a (miller|teacher|fisherman|nurse|clockmaker)|Postcard of the (coast|park|cathedral), (19[0-3][0-9]))
fulltext search > text = ~(Gelatin silver print|Albumen print|Ink on paper|Postcard, coloured|Glass negative)\. (Taken|Made|Written) in (18[8-9][0-9]|19[0-5][0-9]) by (Anna Holm|Karl Berg|Elise Moreau|an unknown photographer)\. (Gift of the family|Bequest|Bought at auction), 19[6-9][0-9]\. (Public domain|Rights held by the archive)\.
migration > version = ~20(1[5-9]|2[0-4])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[0-9]|1[0-9])[0-5][0-9][0-5][0-9]
module > id = CSVImport|Mapping|NumericDataTypes|FileSideload|CustomVocab|ItemCarousel|ValueSuggest|Collecting|Scripto|UriDereferencer
resource template property > default lang, default language = ~(||||||(en))
site > item pool = {"item_set_id":["3"]}|[]|{"item_set_id":["7"]}|{"resource_class_id":["33"]}
site page block > layout = html|pageTitle|itemShowcase|media|browsePreview|asset|lineBreak|tableOfContents
site permission > role = viewer|editor|admin
user > role = researcher|author|reviewer|editor|site_admin|global_admin
`,
      0.976,
    ),
  ],
  [],
  [
    ...toldPairs(
      "vocabulary",
      "label | prefix | namespace uri | comment",
      `
Dublin Core | dcterms | http://purl.org/dc/terms/ | Basic resource metadata (DCMI Metadata Terms)
Dublin Core Type | dctype | http://purl.org/dc/dcmitype/ | Basic resource types (DCMI Type Vocabulary)
Bibliographic Ontology | bibo | http://purl.org/ontology/bibo/ | Bibliographic metadata (BIBO)
Friend of a Friend | foaf | http://xmlns.com/foaf/0.1/ | Relationships between people and organizations (FOAF)
Schema | schema | https://schema.org/ | Structured data of the web
CIDOC CRM | crm | http://www.cidoc-crm.org/cidoc-crm/ | Concepts of cultural heritage
Simple Knowledge Organization System | skos | http://www.w3.org/2004/02/skos/core# | Thesauri and classifications
Geonames | gn | http://www.geonames.org/ontology# | Places and their positions
Visual Resources | vra | http://purl.org/vra/ | Works of art and their images
Music Ontology | mo | http://purl.org/ontology/mo/ | Recordings, performers and works
Event Ontology | event | http://purl.org/NET/c4dm/event.owl# | What happened, when and where
Biographical Vocabulary | bio | http://purl.org/vocab/bio/0.1/ | Births, deaths and what lies between`,
    ),
  ],
);

/** Notes in a tree, with attributes, branches and what they link to. */
export const NOTE_TREES = field(
  "recent_note? etapi_token entity_change? .note_path note_reordering? branch? attribute? note? blob? note_revision? revision?",
  [
    ...fromLines(
      String.raw`
attribute > name = iconClass|archived|todoDate|template|child:label|label:priority|readOnly|sorted|run|cssClass|viewType|dateNote|relatedNote|author|location|tag
attribute > type = label|label|relation
note, revision > title = Shopping list|Trip to Rome|Meeting notes|Books to read|Ideas for the garden|Recipes|Journal|Projects|Passwords (old)|Birthday presents|Work log|Language course|House repairs|Quotes|Weekly review|Contacts|Budget|Health|Films|Inbox|Guitar chords|Moving checklist|Conference 2025|Car|Photography|Daily plan|Taxes|Running plan|Packing list|Bread, second try
note, revision > type = text
note, revision > mime = text/html
attachment > title = image.png|manual.pdf|scan.pdf|photo.jpg|table.csv|sketch.png|recording.m4a|receipt.pdf
blob > content = <p>Milk, bread, apples, washing powder.</p>|<p>Call the dentist on Tuesday.</p>|<h2>Day one</h2><p>Train at eight, old town in the afternoon.</p>|<ul><li>Tomatoes</li><li>Beans</li><li>Strawberries</li></ul>|<p>Dough rests for twelve hours, oven at 240 degrees.</p>|<h2>Ideas</h2><ul><li>Shelf for the hall</li><li>New lamp</li></ul>|<p>Chapter three read, notes on page 84.</p>|<p>Meter readings: water 412, power 18 340.</p>|<p>Questions for the next meeting: budget, dates, room.</p>|<p>Ran five kilometres in 29 minutes.</p>
recent note > note path = ~root/[A-Za-z0-9]{12}(/[A-Za-z0-9]{12})?
`,
      0.976,
    ),
  ],
  [],
  [
    ...toldPairs(
      "attribute",
      "name | value",
      `
iconClass | bx bx-book|bx bx-home|bx bx-star
archived | true
todoDate | 2025-03-14|2025-09-02|2026-01-20
template | gVbq2TnhLw4P|k3DmX9aYtRc1
child:label | archived|readOnly
label:priority | high|low
readOnly | true
sorted | title|dateCreated
run | hourly|daily|backendStartup
cssClass | wide|dimmed
viewType | list|grid|calendar
dateNote | 2025-03-14|2025-06-01
relatedNote | Xe71qLzoNb8u
author | Ada|Jonas
location | Kitchen|Cellar|Office
tag | garden|travel|work`,
    ),
  ],
);

/** Libraries of clips and pictures that are indexed where they lie: scenes, performers, studios, markers. */
export const CLIP_LIBRARIES = field(
  "scene_marker performers_scene scenes_tag galleries_image video_caption? files_fingerprint performer_tag? performer? scene? gallery? studio?",
  [
    ...fromLines(
      String.raw`
file > basename = ~(scene_0[0-9]{3}\.mp4|IMG_[1-9][0-9]{3}\.jpg|clip-[1-9][0-9]\.(mp4|webm)|DSC0[1-9][0-9]{3}\.jpg|set-[1-9][0-9]?\.zip)
gallery > title = ~(Summer|Autumn|Winter|Spring|Beach|Studio|City|Forest) (shoot|set|portraits|session) 20(1[6-9]|2[0-5])
image > title = ~(IMG_[1-9][0-9]{3}|(Portrait|Outtake|Close-up|Group|Landscape) [1-9][0-9]?)
performer > detail, details = On the stage since 2018.|Stunts and voices, from Prague.|Dancer, in front of the camera since 2015.|Model and photographer.|Known from two series, retired in 2022.|Singer, appears in three films.|
performer > measurement, measurements = ~(|||(8[0-9]-6[0-9]-8[5-9]))
tag alias, tag alias > alias = black and white|b/w|seaside|open air|indoors|slow-mo|closeup|portraits|group shot|night time|bts|making of|retro|sunset
`,
      0.976,
    ),
    ...of(
      "image file",
      figure("width", [1920, 3000, 4000, 6000], sure),
      figure("height", [1080, 2000, 3000, 4000], sure),
    ),
    ...of("video file", figure("width", [1920, 1280, 3840], sure), figure("height", [1080, 720, 2160], sure)),
  ],
  [],
  [
    ...toldPairs(
      "performer custom field, person custom field",
      "field | value",
      `
Instagram | @studio.lights|@nora.frames|@quiet.takes
Agency | Northlight Casting|Blue Door Talent
Shoe size | 38|41|44
Languages | English, Portuguese|German|French, Dutch
Based in | Lisbon|Prague|Montreal
Website | https://portfolio.example.com/nora|https://takes.example.org
Manager | via the agency|none
Union | member since 2019|no`,
    ),
  ],
);

/** Readers of feeds: entries, enclosures, where they are sent on to. */
export const FEED_READING = field(
  "feed_icon enclosure? .keeplist_rules .keep_filter_entry_rules .blocklist_rules .scraper_rules entry? feed? integration?",
  [
    ...fromLines(
      String.raw`
feed > keeplist rule, keeplist rules, blocklist rule, blocklist rules = ~(||||||(\(\?i\)golang|\(\?i\)bicycle|\(\?i\)security))
feed, user > keep filter entry rule, keep filter entry rules, block filter entry rule, block filter entry rules = ~(||||||(EntryTitle=\(\?i\)golang|EntryURL=.*\/jobs\/.*|EntryContent=\(\?i\)sponsored|EntryTitle=\(\?i\)crossword))
feed > feed url = ~https://(www|blog|news)\.(terrapath|hazelfield|oakworks|wrenworks|riverstone|northgate|bluewave|sunmill|foxbridge|clearfield|vistapoint|stonegate)\.example/(feed\.xml|rss|index\.xml|atom\.xml|feed)
feed, entry > language = en
integration > pushover device = iphone|pixel8|tablet|laptop
integration > pushover prefix = [RSS]|News:|Feeds:|
integration > rssbridge url = https://bridge.example.com/|https://rss-bridge.example.org/
`,
      0.976,
    ),
  ],
);

/** Machines in a private network that spans the world. */
export const MESH_NETWORKS = field("pre_auth_key .node_key .disco_key .machine_key .given_name? .approved_routes", [
  ...fromLines(
    String.raw`
api key > prefix = ~ak_[A-Za-z0-9]{4}
node > ipv4, ipv 4, ip v 4 = ~100\.(6[4-9]|[7-9][0-9]|1[01][0-9])\.[0-9]{1,2}\.[1-9][0-9]?
node > ipv6, ipv 6, ip v 6 = ~fd7a:115c:a1e0::[1-9a-f][0-9a-f]{0,2}
user > provider = oidc|cli
`,
    0.976,
  ),
]);

/** Counts of visits: pages, events and what is noted of them. */
export const VISIT_COUNTS = field("website_event session_data event_data", [
  ...fromLines(
    String.raw`
website event > event name = ~(||(signup-click|download-guide|newsletter-submit|add-to-cart|video-play|pricing-toggle|contact-form))
`,
    0.976,
  ),
  ...of("event data, session data", figure("data type", [1], sure)),
]);
