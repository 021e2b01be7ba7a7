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
];
