import { senses } from "./sense.ts";

/** Words of those who keep blogs, boards, feeds, films, papers and lists of what to do, where their rows leave no doubt. */
export const KEPT_ONLINE_HOMONYMS = [
  // Blogs.
  ...senses("relation, link relation, rel, link rel", [
    "^link+target+visible ^link+rating+owner",
    "~(|||||friend met|co-worker|contact|acquaintance|me|nofollow|colleague met)",
  ]),
  ...senses("password, post password", ["^post+ping+excerpt", "~(|||||||||||||||||||members-only|open-house)"]),
  ...senses("mime type, post mime type", ["^post+ping+excerpt", "~(||||||||||||image/jpeg|image/png|application/pdf)"]),
  ...senses("comment", ["^entry+guid+link", "~(|||https://news\\.example\\.com/item/[1-9][0-9]{5})"]),
  ...senses("caption", [
    "^label+color ^label+fg",
    "Important|Later|Recipes|To answer|Long reads|Work|Science|Local|Funny|Archive",
  ]),
  ...senses("default value, def value", [
    "^preference+section ^pref+section",
    "true|false|30|20|false|true|60|summary|0",
  ]),

  // Mail: what is sent again and again, and what stands below each of them.
  ...senses("name, title", [
    "^response+html ^response+#identity ^reply+html",
    "Out of office|Thank you for your message|Appointment confirmed|More details needed|Invoice attached|Delivery is late|Opening hours|Directions to the office|Application received|Meeting moved",
  ]),
  ...senses("data, datum, body, text, content", [
    "^response+html ^response+#identity ^reply+html",
    "Thank you for your message. I will answer by the end of the week.|I am out of the office until Monday and read my mails after that.|The appointment is confirmed. Please tell me if anything comes up.|Could you send me the number of your order? Then I can look into it.|The invoice is attached. Please tell us if an address has changed.|We are open from Monday to Friday, nine to five.|Our meeting is an hour later, in the same room.|Your application has arrived. We will be in touch by the end of the month.",
  ]),
  ...senses("signature", [
    "^identity+email",
    "Kind regards|With kind regards, your service team|Best regards|Many thanks and best wishes|Sent from my phone|Regards from the coast|See you soon",
  ]),

  // What is to be done, and where.
  ...senses("name, title", [
    "^context+#recurring",
    "@home|@office|@phone|@computer|@errands|@agenda|@waiting for|@online|@garden|@reading|@city|@anywhere",
  ]),
  ...senses("end, ends", ["^recurring+occurrence", "no_end_date|ends_on_number_of_times|ends_on_end_date"]),

  // Films and series.
  ...senses("file path, path", ["^subtitle", "~/subtitles/[1-9][0-9]{1,3}/(en|de|fr|es|it)(|_sdh)\\.(vtt|srt)"]),
  ...senses("original title", [
    "^title+maturity ^title+imdb ^title+#season+runtime ^title+#episode+release",
    "@movieTitle",
  ]),
  ...senses("audio, audio url, audio file", ["^question", "~https://cdn\\.example\\.com/audio/[0-9a-f]{16}\\.mp3"]),
  ...senses("representative extension, representative ext", ["", "~(|||||||||||jpg)"]),

  // Discussions.
  ...senses("raw", [
    "^post+cooked",
    "Same here, since the last update. Going back to the version before helps.|Thanks, that worked for me.|Could you post your settings? I cannot reproduce it with mine.|I had this on an older phone. Clear the cache, then sign in again.|Has anybody tried this with more than ten thousand rows?|Moved to the right category, please search before you open a new topic.|See the second post, there is a link to the manual.|Not a bug, the option has another name now.|Bump, still the same on Monday.|I will try it tonight and tell you what happens.",
  ]),
  ...senses("original translation", [
    "^translation+^override",
    "Sign Up|Log In|Reply|New Topic|Categories|Latest|Mark all as read|Search|Users|Badges|Welcome to the community",
  ]),
  ...senses("type, post type", [
    "^post+root+channel",
    "~(||||||||||system_join_channel|system_leave_channel|system_add_to_channel|system_header_change)",
  ]),
  ...senses("text", [
    "^post+^history+revision ^post+^history+post",
    "How do I tell the two groups apart if their variances differ?|Added the output of the second model.|The residuals are far from normal, as the plot shows.|Edited the title and fixed the formula.|I would compare the medians instead.|Which test is right for counts with many zeros?|Removed greetings, added the data.",
  ]),
  ...senses("tag name, name", [
    "^tag+excerpt+wiki",
    "regression|bayesian|r|probability|time-series|hypothesis-testing|machine-learning|distributions|anova|clustering|self-study|variance",
  ]),
  ...senses("type", ["^user+authentication+notification", "~(User|User|User|User|User|User|User|User|Group)"]),
  ...senses("platform", ["^webhook+#post+#account ^webhook+#content", "instagram|facebook|x|linkedin|tiktok|youtube"]),
  ...senses("question", [
    "^prompt+category+active",
    "What is your ideal first date?|Two truths and a lie|The way to win me over is|A perfect Sunday|I geek out on|My most controversial opinion|The last thing I read|Together we could|I am looking for|Best travel story",
  ]),
  ...senses("category", ["^prompt+question+active", "Icebreaker|Lifestyle|Dating|Values|Humour|Dreams"]),
  ...senses("search query, query", [
    "^workflow+post ^workflow+article ^workflow+prompt",
    "AI startups funding|remote work trends|electric cars sales|open source security|home batteries|retail news Europe",
  ]),

  // Houses and places to stay.
  ...senses("label, name", ["^reservation+^type", "Reservation|Blackout|Maintenance|Event|Closed"]),
  ...senses("enforced day", ["", "1,2,3,4,5|0,6|1,2,3,4|5,6,0|1,3,5|0,1,2,3,4,5,6"]),
  ...senses("internal note, note internal", [
    "^restaurant",
    "Pays late, call the owner.|Asked for a second terminal.|New manager since May.|Wants the menu in two languages.|Closed in August.|Good photos, use them for the front page.",
  ]),
  ...senses("description", [
    "^gift+#restaurant ^gift+#menu",
    "One dessert of your choice.|A coffee after the meal.|A glass of wine for two.|Ten per cent off the next visit.|A starter of the day.|Free delivery for a month.",
  ]),
  ...senses("breed name, breed, name", [
    "^breed+#dog+#kennel ^breed+#dog+#treatment ^breed+#dog",
    "Labrador Retriever|German Shepherd|Beagle|Poodle|Golden Retriever|Dachshund|Boxer|Border Collie|Bulldog|Rottweiler|Yorkshire Terrier|Great Dane|Husky|Cocker Spaniel|Dalmatian|Shih Tzu",
  ]),

  // What programs that run by themselves remember.
  ...senses("name, title", [
    "^memory+^room",
    "General|Research notes|Project Apollo|Customer interviews|Ideas|Release planning|Household|Reading list|Bugs|Travel",
  ]),
  ...senses("importance indicator", [
    "^memory",
    "repeated 3 times|deadline|asked by the user|names a person|correction|money involved",
  ]),
  ...senses("scope", ["origin+key+^app origin+key+value", "~[a-z]{6,12}\\.elpmaxe\\.:https:443"]),
  ...senses("version", ["^locale+^source ^source+context+location", "10.2.3|10.3.0|9.5.11|10.1.8|none"]),

  // Blogs once more, and what boards keep of those who write there.
  ...senses("status, post status", [
    "^post+ping+excerpt",
    "~(publish|publish|publish|publish|publish|publish|draft|private|pending|future)",
  ]),
  ...senses("type, comment type", ["^comment+karma", "~(comment|comment|comment|comment|comment|pingback|trackback)"]),
  ...senses("meta key", [
    "^comment+^meta",
    "rating|akismet_result|verified|akismet_history|_wp_trash_meta_time|akismet_as_submitted|hp_consent",
  ]),
  ...senses("name", [
    "^term+slug+group",
    "News|Recipes|Travel|Garden|Reviews|Family|Books|Music|Uncategorized|Tips|Interviews|Events|Photos",
  ]),
  ...senses("duration", ["^enclosure", "~([6-9][0-9]{2}|[1-4][0-9]{3})"]),
  ...senses("name", ["^filter+^type+description", "title|content|both|link|date|author|tag"]),
  ...senses("title, name", [
    "^filter+match+inverse",
    "Hide sponsored posts|Star release notes|Mark sports as read|Keep local news|Score up long reads|Drop duplicates|Tag security fixes",
  ]),
  ...senses("name", [
    "^badge+grant+revoke",
    "Basic User|First Like|Editor|Autobiographer|Reader|Welcome|First Share|Nice Reply|Regular|First Emoji|Enthusiast|Good Topic|First Mention|Popular Link",
  ]),
  ...senses("owner", ["^draft+sequence", "~[0-9a-f]{16}"]),
  ...senses("to address", ["^incoming+^email", "~(reply\\+[0-9a-f]{16}|new-topic|help)@forum\\.example\\.com"]),
  ...senses("name", ["^poll+post+anonymous ^poll+result+voter", "~(poll|poll|poll|poll|poll2|poll3)"]),
  ...senses("title", [
    "^user+trust",
    "Regular|Leader|Editor|Enthusiast|Founding Member|Moderator Emeritus|Aficionado|Helper",
  ]),
  ...senses("text color", ["^category+topic", "~(FFFFFF|FFFFFF|FFFFFF|000000|652D90)"]),
  ...senses("title, name", [
    "^blackout",
    "Maintenance|Public holiday|Cleaning|Closed|Private event|Repair of the heating|Stocktaking|Staff outing|Fire drill",
  ]),
  ...senses("forum password", ["", "~(|||||||||||||||||||\\$2y\\$10\\$[A-Za-z0-9./]{53})"]),
  ...senses("forum link", ["", "~(||||||||||||||https://www\\.example\\.(com|org)/(wiki|shop|manual))"]),
  ...senses("log data", ["^log+operation+topic", '~a:1:\\{i:0;s:(5:"Topic"|7:"General"|8:"Question"|4:"News");\\}']),
  ...senses("user avatar type, avatar type", [
    "^user+style+rank ^user+permission",
    "avatar.driver.upload|avatar.driver.gravatar|avatar.driver.remote|avatar.driver.local",
  ]),

  // Helpdesks and chats at work.
  ...senses("url", [
    "^http+^log",
    "~https://(api|hooks)\\.example\\.com/(webhook|v1/(orders|tickets|users)|hooks/[a-z0-9]{8})",
  ]),
  ...senses("channel", ["^postmaster+^filter ^post+^master+^filter", "email"]),
  ...senses("email", [
    "^email+^address+channel",
    "~(support|info|sales|billing|hello|service|orders|office)@(northline|brightway|harborline|oakfield)\\.example",
  ]),
  ...senses("key", ["^ticket+^flag", "~(seen|seen|seen|seen|pinned)"]),
  ...senses("value", ["^ticket+^flag", "true"]),
  ...senses("type", [
    "^job+progress+started+priority+activity",
    "data_retention|message_export|ldap_sync|elasticsearch_post_indexing|import_process|export_process|product_notices",
  ]),
  ...senses("scope", ["^scheme+role", "team|channel"]),
  ...senses("type", ["^team+invite+domain", "~(O|O|I)"]),
  ...senses("type", ["^upload+^session+offset", "attachment|import"]),
  ...senses("hashtag", [
    "^post+root+channel",
    "~(|||#(release|bug|onboarding|incident|design|standup)(| #(urgent|docs|api|mobile)))",
  ]),
  ...senses("message", [
    "^post+root+channel",
    "Build 412 is deployed, please test.|Who can review the change to the login page?|Standup moves to 9:30 tomorrow.|The staging server is back.|I have put the notes of the call into the document.|Thanks, that fixed it!|Can somebody take the ticket from support?|Demo is on Thursday, slides by Wednesday please.|I am off in the afternoon.|Two tests fail on main, I am looking into it.|Lunch at the usual place?|The customer has confirmed the date.",
  ]),
  ...senses("name", [
    "^role+builtin+position",
    "Member|Reader|Project admin|Work package editor|Non member|Anonymous|Proposal writer|Staff manager",
  ]),
  ...senses("name", ["^user+^role+highlighted+color", "Owner|Admin|Moderator|Translator|Trusted|Press|Support"]),
  ...senses("authentication method", [
    "^login+^activity",
    "~(password|password|password|otp|webauthn|omniauth|sign_in_token)",
  ]),
  ...senses("spoiler text", ["^status", "~(||||||||||||Food|Work|Long post|Politics|Film ending)"]),
  ...senses("html", [
    "^preview+^card",
    '~(|||||||<iframe src="https://player\\.example\\.org/embed/[a-z0-9]{8}" width="480" height="270"></iframe>)',
  ]),
  ...senses("embed url", ["^preview+^card", "~(||||||||https://player\\.example\\.org/embed/[a-z0-9]{8})"]),
  ...senses("remote url", [
    "^media+^attachment",
    "~(||https://files\\.example\\.(com|net)/media_attachments/files/[0-9]{3}/[0-9]{3}/original/[0-9a-f]{16}\\.(jpg|png|jpeg|mp4))",
  ]),
  ...senses("header remote url", [
    "",
    "~(|||https://files\\.example\\.(com|net)/accounts/headers/[0-9]{3}/[0-9]{3}/original/[0-9a-f]{16}\\.(jpg|png))",
  ]),
  ...senses("parent institution name", [
    "^repository",
    "State University Libraries|City Historical Society|National Museum of Science|County Record Office|Northfield College|Institute of Social History|Regional Heritage Trust",
  ]),
  ...senses("finding aid sponsor", [
    "",
    "National Endowment for the Humanities|Council on Library Resources|State Archives Grant Program|Friends of the Library|Heritage Lottery Fund",
  ]),
  ...senses("name, title", [
    "^saved+^search+#job ^search+^alert+#job",
    "Remote Python jobs|Nursing in the city|Part-time, evenings|Junior designer|Warehouse near me|Teaching assistant|Data analyst, hybrid|Internships 2026|Chef de partie|Senior engineer, 80k+",
  ]),
  ...senses("title, s title", [
    "^item+^description+locale",
    "Oak desk, good condition|Children's bike, 20 inch|Two-room flat near the station|Sofa, must go this week|iPhone 12, 64 GB|Winter tyres, nearly new|Guitar lessons for beginners|Garden chairs, set of four|Station wagon, 2014|Baby clothes, size 68|Moving boxes, free",
  ]),
  ...senses("description, s description", [
    "^item+^description+locale",
    "Used for two years, one small scratch on the left side. Pick-up only.|No smokers, no pets. Price can be talked about.|Everything works, with charger and box.|We are moving and have no room for it.|Call in the evening, please.|Bought last year, hardly used. Receipt is there.|For those who like to repair things: the lamp is broken, the rest is fine.",
  ]),

  // Desks that answer, and sites where people ask.
  ...senses("email, email address", [
    "^email+smtp+department ^email+topic+department ^email+mail+host+topic",
    "~(support|info|billing|sales|help|service|orders|office)@(northline|brightway|harborline|oakfield)\\.example",
  ]),
  ...senses("subject", [
    "^email+metadata+submitted",
    "~\\[(Website Redesign|Mobile App|Online Shop|Search) 00[0-9]{5}\\]: (Crash when saving|Wrong total in the cart|Login fails on tablets|Typo on the start page|Export is empty|Slow list of orders)",
  ]),
  ...senses("url, uri", [
    "^file+^managed",
    "~public://202[2-5]-(0[1-9]|1[0-2])/(team|harbour|menu|logo|report|flyer|map|opening)-[0-9]{2}\\.(jpg|png|pdf)",
  ]),
  ...senses("name", [
    "^badge+#vote+#post",
    "Teacher|Student|Nice Answer|Autobiographer|Editor|Supporter|Scholar|Organizer|Critic|Custodian|Commentator|Popular Question|Yearling|Enlightened",
  ]),
  ...senses("comment", [
    "^post+^history+revision",
    "edited tags|added 12 characters in body|edited title|deleted 4 characters in body|fixed formula|improved formatting|added 240 characters in body|rolled back",
  ]),
  ...senses("rule id", [
    "^push+^rule+priority",
    "global/underride/.m.rule.message|global/override/.m.rule.master|global/content/.m.rule.contains_user_name|global/override/.m.rule.suppress_notices|global/underride/.m.rule.encrypted|global/room/!hall:chat.example",
  ]),
  ...senses("data", [
    "^pusher",
    '~\\{"url":"https://push\\.example\\.com/_matrix/push/v1/notify"(|,"format":"event_id_only")\\}',
  ]),

  // Bricks, shops of books, those who put on shows and those who sing there.
  ...senses("part number, part num", [
    "^part+material+category",
    "~(3[0-9]{3}|[2-9][0-9]{3}[a-c]|[2-9][0-9]{2,4}pr[0-9]{4}|[1-9][0-9]{4})",
  ]),
  ...senses("element id", ["^element+color+part ^element+part", "~[3-6][0-9]{6}"]),
  ...senses("part material, material", [
    "^part+category+number ^part+category+num",
    "~(Plastic|Plastic|Plastic|Plastic|Plastic|Plastic|Plastic|Plastic|Rubber|Cloth|Metal)",
  ]),
  ...senses("store name, name", [
    "^store+#royalty+#title ^store+#title+#publisher",
    "Barnaby's Books|Corner Bookshop|Fricative Books|Page & Quill|Harbour Books|The Reading Lamp|Second Chapter|News & Brews|Doc-U-Mat|Owl Street Books",
  ]),
  ...senses("company name, company", [
    "^organizer ^organiser",
    "Northlight Events|Stage Door Promotions|Blue Curtain Concerts|Riverside Festivals|Encore Productions|City Arts Trust|Open Air Live|Spotlight Agency|Half Moon Shows|Grand Hall Presents",
  ]),
  ...senses("name, singer name", ["^singer+age ^singer+sex ^singer+birth", "@fullName"]),

  // Worlds in which many play: what their servers keep as rows of numbers.
  ...senses("taxi mask, taximask, known title, explored zone", [
    "^character+level ^character+class",
    "~(0|[1-9][0-9]{5,9})( (0|[1-9][0-9]{5,9})){7}",
  ]),
  ...senses("equipment cache", [
    "^character+level ^character+class",
    "~([1-9][0-9]{2,4} 0|0 0)( ([1-9][0-9]{2,4} 0|0 0)){10}",
  ]),
  ...senses("taxi path", ["^character+level ^character+class", "~(|||[1-9][0-9]{1,2}( [1-9][0-9]{1,2}){1,4})"]),
];
