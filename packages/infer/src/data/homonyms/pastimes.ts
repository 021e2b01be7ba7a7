import { senses } from "./sense.ts";

/** Licences under which people share pictures and finds. */
const COMMONS = "CC-BY-NC|CC-BY|CC0|CC-BY-SA|CC-BY-NC-SA|CC-BY-NC-ND|CC-BY-ND";

/** What people write below a picture of their own. */
const BELOW_PICTURES =
  "~(Taken from the balcony|Just before the rain|With the new lens|Third try|Last day of the holiday|Everybody was laughing|Before we left|After the storm|By candlelight|From the train|At the end of the path|Straight into the sun)(|, a bit dark|, cropped|, black and white)\\.";

/** What somebody filmed. */
const FILMED =
  "~(Waves at the pier|Blowing out the candles|Train ride along the lake|Street musicians|Fireworks over the bay|School play|Kite on the beach|Snowball fight|First steps|Dancing at the wedding)(|, part [12]| 20(19|2[0-5]))";

/** Why somebody is not there, in a chat. */
const AWAY =
  "Gone for lunch|At work|Asleep|Back in ten minutes|Out with the dog|In a meeting|Watching a film|On the train|Reading, ping me";

/** Steps of a program that develops pictures. */
const DEVELOPING =
  "exposure|temperature|colorbalancergb|filmicrgb|sharpen|lens|denoiseprofile|crop|highlights|toneequal|hotpixels|bilat|demosaic|channelmixerrgb|vignette|grain";

/** Tokens that a link carries. */
const LINKED = "~[A-Za-z0-9]{40}";

/** Words of those who keep photos and finds in nature, chat, run schools and clubs, and look after their own money. */
export const PASTIME_HOMONYMS = [
  // What rules and searches compare by.
  ...senses(
    "operator",
    ["^rule+argument ^condition+argument ^criterion", "equals|not_equals|contains|greater_than|less_than|in|not_in"],
    ["^search+name", "any|all|none"],
  ),
  ...senses("search type", [
    "^search+context",
    "any_text|title|tag|comment|event_name|file_name|rating|media_type|flag_state|date",
  ]),
  ...senses(
    "context",
    ["^search+^date", "exact|after|before|between|is_not_set"],
    ["^search+^rating", "and_higher|only|and_lower"],
    ["^search+^text ^search+text", "contains|is_exactly|starts_with|ends_with|does_not_contain|is_not_set"],
    ["^search+search+type", "is|is_not"],
    ["^search+modified", "has|has_no"],
  ),
  ...senses("flag state", ["^search ^photo ^image ^picture", "flagged|unflagged"]),
  ...senses("modified state", ["^search ^photo ^image", "modified|unmodified|edited_internally|edited_externally"]),
  ...senses("text", [
    "^search+context",
    "beach|birthday|sunset|mountain|garden|wedding|snow|grandma|concert|lake|dog|christmas",
  ]),
  // Pictures: who is on them, what they are of, and what a camera writes into them.
  ...senses("name", ["^face+#photo ^face+#image ^face+#picture", "@firstName"]),
  ...senses("called", ["first+last+name", "@firstName"]),
  ...senses("album, album name, name, title", [
    "^album+cover+#photo ^album+cover+#image ^album+thumbnail+#photo ^album+highlight+photo",
    "~(Summer holidays|Weekend by the lake|Birthday party|Hiking in the mountains|Christmas|Family reunion|Garden|City trip|School year|Wedding of (Anna and Tom|Maria and Ben)|Concert night|Winter walk) 20(1[5-9]|2[0-5])",
  ]),
  ...senses("album description", [
    "^album+cover+photo ^album+cover+#photo",
    "Two weeks by the sea, the best of three cameras.|Only the ones we printed.|Everybody who came, by table.|Sorted by day.|From the car park to the summit.|Sent by friends after the party.",
  ]),
  ...senses("sort order", ["^album+cover ^category+cover", "name|date|title|sortname|random"]),
  ...senses("category", [
    "^category+cover+#photo",
    "Flowers|Sunsets|Black and white|Animals|Architecture|Portraits|Macro|Night|Water|Trains|Snow|Markets",
  ]),
  ...senses("category description", [
    "^category+cover+#photo",
    "Close to the ground.|Long exposures.|Only those with people in them.|For the calendar.|The ones to print.",
  ]),
  ...senses("circle name", [
    "^circle+#photo ^circle+#people ^circle+#person",
    "Family|Friends|Colleagues|Choir|Neighbours|School friends|Tennis club|Cousins|Godchildren|Hiking group|Band|Book club",
  ]),
  ...senses("view", [
    "^photo+camera ^photo+aperture ^photo+exposure",
    "front|side|close-up|panorama|aerial|back|detail",
  ]),
  ...senses("iso equiv, iso equivalent, iso speed", [
    "^photo ^image ^picture camera exposure",
    "100|200|400|800|1600|3200|64|125|640|6400",
  ]),
  ...senses("metering mode", ["", "matrix|center weighted average|spot|multi-segment|partial|average"]),
  ...senses("ccd width, sensor width", ["", "~(5\\.7|6\\.2|7\\.1|8\\.8|13\\.2|22\\.3|23\\.5|35\\.9|36\\.0)mm"]),
  ...senses("compression", [
    "^photo+aperture ^photo+camera ^photo+exposure",
    "jpeg quality: fine|jpeg quality: normal|jpeg quality: basic|jpeg quality: superfine",
  ]),
  ...senses("comment, user comment", [
    "^photo+width ^photo+exposure ^video+clip ^video+width ^image+exposure ^picture+width ^photo+camera",
    BELOW_PICTURES,
  ]),
  ...senses("title", ["^video+clip ^video+exposure", FILMED]),
  ...senses("developer", ["^photo+orientation ^photo+exposure", "camera|embedded|software"]),
  ...senses("photo id list, image id list, picture id list", ["", "~thumb[0-9a-f]{16},(thumb[0-9a-f]{16},){0,3}"]),
  ...senses("name", [
    "^search+#photo+public",
    "Best of last year|Rated four and more|Without a place|Portraits of the family|To be printed|Not in any album|Taken with the phone|Night shots|Black and white|Recent imports",
  ]),
  ...senses("search", [
    "^search+#photo+public",
    "~(rating=[3-5]&_rating_op=%3E%3D|album_id=[1-9][0-9]?|location_id=[1-9][0-9]?|timestamp=20(1[5-9]|2[0-5])-0[1-9]-01&_timestamp_op=%3E)",
  ]),
  ...senses("title", [
    "^place+lat+#photo ^place+city+#photo ^place+latitude+#photo",
    "Old Harbour|Grandma's house|Market Square|Lighthouse|Castle Hill|Home|Botanical Garden|Railway Station|North Beach|Summit Hut|School|Town Hall|River Bridge|Camping ground|Airport",
  ]),
  ...senses("name", [
    "^track+#point ^track+#trackpoint ^track+#waypoint",
    "~(Morning walk|Along the river|Round the lake|Up to the hut|Old town|Evening run|Bike tour to the coast|Ridge hike)(| [2-9]| 20(1[5-9]|2[0-5]))",
  ]),
  ...senses("name", [
    "^point+lat+track ^point+latitude+track ^waypoint",
    "Start|Viewpoint|Car park|Summit|Spring|Bridge|Hut|Crossing|Picnic area|Chapel|Turn left|End",
  ]),
  ...senses("operation", ["^history+parameter+blendop ^preset+parameter+blendop ^style+parameter+blendop", DEVELOPING]),
  ...senses("multi name, instance name", ["blendop", "~(|1|2|sky|skin|shadows|eyes|background)"]),
  ...senses("iop list, module order", [
    "",
    "~rawprepare,0,temperature,0,highlights,0,demosaic,0,(lens,0,|)exposure,0,(crop,0,|)colorin,0,filmicrgb,0,(sharpen,0,|)colorout,0,gamma,0",
  ]),
  ...senses("name", ["^mask+point+form ^mask+formid", "~(path|circle|ellipse|gradient|brush) #[1-9]"]),

  // Finds in nature, and who says what they are.
  ...senses("license, licence", ["right+holder ^observation ^photo+native ^sound ^guide", COMMONS]),
  ...senses("medium url", [
    "thumbnail+original thumb+original",
    "~https://images\\.example\\.com/medium/[0-9a-f]{16}\\.(jpg|png)",
  ]),
  ...senses("goal type", ["^goal+contribution", "observation|identification|comment"]),
  ...senses("title", [
    "^guide+taxon+^section ^guide+^section+#taxon",
    "Description|Habitat|Range|Behavior|Diet|Similar species|Life cycle|Conservation status|Identification|Uses",
  ]),
  ...senses("description", [
    "^guide+^section+taxon ^guide+^section+#taxon",
    "Common in hedges, parks and gardens, from the lowlands up to the tree line.|Flowers from May to August; the fruit ripens in autumn.|Told from its relatives by the pale stripe above the eye.|Feeds on seeds and insects, in winter also on berries.|Lays three to five eggs in a nest of moss and hair.|Prefers damp soil and half shade.|Active at dusk, rarely seen by day.|The upper side of the wings is brown, the lower side marbled.|Numbers have gone down since meadows are mown more often.|Sleeps through the winter in dry leaves.",
  ]),
  ...senses("title", [
    "^guide+map+#taxon ^guide+downloadable+#taxon",
    "~(Birds|Butterflies|Trees|Wildflowers|Dragonflies|Mushrooms|Mammals|Reptiles|Ferns|Spiders) of (the river valley|the city park|the northern coast|our school garden|the old quarry|the county|the marsh|the upper forest)",
  ]),
  ...senses("description", [
    "^guide+map+#taxon ^guide+downloadable+#taxon",
    "For walks along the marked trail, with photos of what can be seen in spring.|The fifty commonest species, with what tells them apart.|Put together by volunteers; corrections are welcome.|What lives within a mile of the visitor centre.|For beginners: large, common and hard to mistake.",
  ]),
  ...senses("quality grade", ["^observation", "research|needs_id|casual"]),
  ...senses("positioning method", ["", "gps|network|manual|wifi|cell"]),
  ...senses("positioning device", ["", "gps|google_maps|phone|camera"]),
  ...senses("geo privacy, taxon geo privacy", ["", "open|obscured|private"]),
  ...senses("timeframe, time frame", ["^observation+species", "morning|afternoon|evening|dawn|dusk|night|midday"]),
  ...senses("cached tag list", [
    "^observation",
    "nature|bird,migration|garden|night walk|bioblitz|roadkill|school project|flower,yellow",
  ]),
  ...senses("description", [
    "^observation+species+observed ^observation+species+taxon",
    "On the path after rain.|Two adults and three young.|Feeding on thistles.|Under a rotten log.|About four centimetres long.|Heard first, then seen at the edge of the reeds.|In the shade of an old oak.|Flew off before I could take a second photo.|Many along the ditch.|Found dead on the road.",
  ]),
  ...senses("type", ["^identification+taxon ^identification+disagreement", "Identification"]),
  ...senses("body", [
    "^identification+taxon ^identification+disagreement",
    "Compare the shape of the leaves.|The bill is too short for that.|Could be either, without a view of the underside.|Agree, the stripe is clear in the second photo.|Too early in the year for this species.|Probably escaped from a garden.|Needs a microscope to be sure.|Thanks, corrected.",
  ]),
  ...senses("category", [
    "^identification+taxon ^identification+disagreement",
    "improving|supporting|leading|maverick",
  ]),
  ...senses("title", [
    "^list+taxon+comprehensive ^list+taxon+place",
    "~(Life List|Birds of (my garden|the park|the island)|Plants of the (river bank|quarry|meadow)|Seen in 20(19|2[0-5])|Trees near school|Moths at the porch light|Wish list)",
  ]),
  ...senses("description", [
    "^listed+taxon ^list+taxon+comprehensive",
    "Seen every spring.|One record only.|Near the pond.|Breeds here.|Planted in 1996.|Not seen since the flood.|Common along the fence.",
  ]),
  ...senses("action", ["^listed+^alteration", "listed|unlisted"]),
  ...senses("action", ["^moderator+reason+resource", "hide|unhide|suspend|unsuspend|rename"]),
  ...senses("reason", [
    "^moderator+action",
    "Spam|Insults another user|Copyright of somebody else|Posted twice|Personal data of others|Off topic|Appeal accepted|Fake account",
  ]),
  ...senses("body, note", [
    "^moderator+^note+subject ^moderator+^note+user",
    "Warned about copied photos, promised to take them down.|Same address as an account that was suspended last year.|Asked by mail to stay polite.|Teacher of a class; the odd posts are from pupils.|Suspended for a week, no trouble since.|Has read the rules and apologised.",
  ]),
  ...senses("name", [
    "^observation+^field",
    "Host plant|Life stage|Sex|Count|Habitat|Weather|Substrate|Nest height|Flowering|Distance from water|Alive or dead|Associated species",
  ]),
  ...senses("description", [
    "^observation+^field",
    "As many as could be counted.|Where it was found.|Of the plant it was feeding on.|In metres above the ground.|Only if it could be seen.|As at the moment of the photo.",
  ]),
  ...senses("allowed value", [
    "^observation+^field",
    "~(yes\\|no|male\\|female\\|unknown|egg\\|larva\\|pupa\\|adult|alive\\|dead|in bud\\|in flower\\|in fruit)",
  ]),
  ...senses("source name", ["^place+^geometry", "census|survey|osm|geoplanet|protected areas"]),
  ...senses("source filename, source file name", [
    "^place+^geometry",
    "~(counties|parks|reserves|districts|watersheds)_20(1[0-9]|2[0-5])\\.(shp|kml|geojson)",
  ]),

  // Music, as those who catalogue it have it.
  ...senses("name", [
    "^label+^name+#ipi",
    "~(Northlight|Paper Moon|Blue Heron|Silver Street|Low Tide|Red Barn|Night Bus|Harbour|Second Floor|Amber|Velvet Room|Open Window) (Records|Music|Recordings|Sound|Discs)",
  ]),
  ...senses("name", [
    "^label+^type+#ipi",
    "Original Production|Imprint|Reissue Production|Distributor|Holding|Publisher|Rights Society|Production|Bootleg Production|Manufacturer",
  ]),
  ...senses("name", ["^alias+^type+#ipi", "Label name|Search hint|Artist name|Legal name"]),
  ...senses("name", [
    "^tag+#ipi ^tag+#recording",
    "rock|jazz|electronic|folk|ambient|pop|classical|hip hop|metal|punk|blues|soul|country|reggae|soundtrack|experimental",
  ]),
  ...senses("text", [
    "^annotation+changelog",
    "Not to be mixed up with the publisher of the same name.|The catalogue numbers begin anew in 1984.|Dates as printed on the sleeve.|Bought by another house in 1999; the name is used for reissues.|The founder's own list has one release more.|See the discussion before you merge these two.",
  ]),
  ...senses("changelog", ["^annotation+text", "added source|typo|dates corrected|first version|shortened|link fixed"]),
  ...senses("link phrase, reverse link phrase, short link phrase", [
    "",
    "founded|has founder|distributes|is distributed by|reissues|has official homepage at|was renamed to|owns|is a part of|publishes",
  ]),
  ...senses("name", [
    "^link+^type+phrase",
    "founder|label distribution|label ownership|label reissue|label rename|official site|publisher|wikipedia|sublabel|discography page",
  ]),

  // Chats.
  ...senses("encoding codec, decoding codec, server codec, charset codec", [
    "",
    "UTF-8|ISO-8859-15|ISO-8859-1|windows-1252|KOI8-R",
  ]),
  ...senses("authenticator", ["^user+password ^account+password", "Database|LDAP"]),
  ...senses("network name", [
    "nick #irc #identity+perform",
    "Libera.Chat|OFTC|EFnet|IRCnet|Undernet|QuakeNet|Rizon|hackint",
  ]),
  ...senses("user mode", ["^network+#irc", "+i|+iw|+ix|+iwx"]),
  ...senses("away reason, auto away reason, detach away reason, detachaway reason, away message", [
    "nick quit perform",
    AWAY,
  ]),
  ...senses("quit reason, part reason", [
    "away kick",
    "Bye|Leaving|Good night|See you tomorrow|Off to bed|Back later|Time for dinner",
  ]),
  ...senses("kick reason", ["away quit", "Please stay on topic|No spam|Calm down|Wrong channel|Bot out of control"]),
  ...senses("perform, attach perform, detach perform", [
    "^network+#irc",
    "/join #lounge|/msg NickServ identify|/mode +x|/join #help,#music",
  ]),
  ...senses("auto identify service, autoidentify service", ["", "NickServ|Q|AuthServ"]),
  ...senses("sasl account", ["", "@username"]),
  ...senses("skip cap", ["^network+#irc", "echo-message|away-notify|message-tags"]),
  ...senses("buffer name", [
    "joined highlight",
    "~(#(lounge|help|music|books|garden|trains|photography|chess|cooking|movies|hiking)|[a-z]{4,8}[0-9]{0,2})",
  ]),
  ...senses("sender", [
    "^sender+avatar ^sender+realname",
    "~[a-z]{4,8}(|_|[0-9]{2})![a-z]{4,8}@[a-z0-9]{6}\\.example\\.net",
  ]),
  ...senses("host name", ["^irc+^server", "~irc\\.[a-z]{5,9}\\.example"]),

  // What a letter asks somebody to follow: no setting.
  ...senses("key", ["^reset ^activation ^unsubscribe ^summary+confirmed ^optin", LINKED]),
  ...senses("language second, language third, second language, third language", ["", "@languageName"]),
  ...senses("url list", [
    "",
    "~https://www\\.example\\.(com|org)/(index|list|edit|view)(,https://www\\.example\\.(com|org)/(add|delete|export)){0,2}",
  ]),
  ...senses("id list", ["", "~[1-9][0-9]?(,[1-9][0-9]?){0,4}"]),

  ...senses("sha1 sum", ["", "@sha1"]),
  ...senses("sha256 sum", ["", "@sha256"]),

  // Schools.
  ...senses("name, title", ["^school+^year+^term ^academic+^year+^term", "Term 1|Term 2|Term 3|Term 4"]),
  ...senses("trigger", [
    "reaction+medication reaction+episode ^medical+reaction ^allergy",
    "Pollen|Exercise|Dust|Peanuts|Cold air|Stress|Bee stings|Flashing lights|Cat hair|Milk",
  ]),
  ...senses("response", [
    "reaction+medication reaction+trigger+medication",
    "Use the inhaler, two puffs, and sit down.|Call the parents and stay with the child.|Give an antihistamine and watch for an hour.|Lay down in a quiet, dark room.|Call an ambulance at once.|Wash the skin with cold water.",
  ]),
  ...senses("episode treatment, last episode treatment", [
    "",
    "Two puffs of the inhaler, rest|Antihistamine, sent home|Adrenaline pen, ambulance|Glucose tablets|Rest in the sick room|Ice pack",
  ]),
  ...senses("name", [
    "^medical+^condition ^health+^condition",
    "Asthma|Hay fever|Peanut allergy|Diabetes type 1|Epilepsy|Migraine|Eczema|Coeliac disease|Bee sting allergy|Anaemia|Lactose intolerance",
  ]),
  ...senses("name", [
    "^planner+homework ^lesson+homework",
    "~(Introduction to (fractions|photosynthesis|poetry|electric circuits)|(The French Revolution|The water cycle|Quadratic equations|Romeo and Juliet|Plate tectonics|Cells and tissues|Past tense|Volcanoes)(|: recap|, part [12]))",
  ]),
  ...senses("summary", [
    "^planner+homework ^lesson+homework",
    "Pupils find out what plants need to grow.|We compare two poems on the same theme.|How to add fractions with different denominators.|Groups prepare a short talk on one cause of the war.|Recap of last week and a short quiz.|We measure current and voltage in simple circuits.",
  ]),
  ...senses("description", [
    "^planner+homework ^lesson+homework",
    "Starter: three questions on the board. Then work in pairs with the worksheet; we compare results at the end.|Read the first scene aloud, then collect what we learn about the two families.|Short film, ten minutes of notes, discussion in groups of four.|Experiment at the tables, results into the exercise book, a summary together.|Practice on page 42, numbers 1 to 6; those who are done help others.",
  ]),
  ...senses("comment", [
    "^planner+^discuss ^lesson+^discuss ^entry+^discuss",
    "Do we need to hand in the sketch as well?|Is number 5 meant without a calculator?|I was ill, can I do it next week?|The link in the second part does not open.|Thank you, now I see it.|Can we work in groups of three?",
  ]),
  ...senses("content", [
    "^outcome+^planner ^outcome+^lesson ^outcome+^unit",
    "Pupils explain each step in their own words.|Shown in the worksheet and in the discussion.|Half of the class can do this without help.|Taken up again in the next unit.|Seen in the group's poster.",
  ]),
  ...senses("location", [
    "^homework+version ^submission+version",
    "~(uploads/20(2[3-5])/(0[1-9]|1[0-2])/(essay|worksheet|poster|lab-report|reading-log)_[A-Za-z0-9]{8}\\.(pdf|docx|jpg)|https://docs\\.example\\.com/d/[A-Za-z0-9]{12})",
  ]),
  ...senses("description", [
    "^action+menu ^action+url+entry",
    "Lists what is there and lets users add, edit and delete it.|Shows a summary for one user.|Prints a report for one group.|Sends a message to everybody who is chosen.|Allows users to see their own entries.|Changes settings that count for everybody.",
  ]),
  ...senses("name", [
    "^action+menu ^action+url+entry",
    "Manage Users|View Timetable|Manage Settings|Edit Own Entries|View Reports|Manage Roles|Export Data|View Calendar|Send Messages|Import Data|Manage Permissions|View Log",
  ]),
  ...senses("category", [
    "^action+menu ^action+url+entry",
    "Settings|Reports|User Management|Other|Extend & Update|Groupings",
  ]),
  ...senses("name", [
    "^special+^day",
    "Christmas Day|New Year's Day|Teacher training|Sports day|Labour Day|Easter Monday|Half day|Spring break|Mid-term break|National Day|Exam day",
  ]),
  ...senses("name", [
    "^reporting+^criterion ^report+^criterion",
    "Effort|Attainment|Homework|Behaviour|Teacher comment|Target grade|Participation|Organisation",
  ]),
  ...senses("category", ["^reporting+^criterion", "Academic|Pastoral|Comments|Targets"]),
  ...senses("name", [
    "^library+^type+field",
    "Print Publication|Computer|Electronics|Software|Optical Media|Audio/Visual Hardware|Other",
  ]),

  // One's own money.
  ...senses("name, t name", [
    "^unit+internet+symbol",
    "Euro|US Dollar|British Pound|Swiss Franc|Japanese Yen|Swedish Krona|Canadian Dollar|World Index Fund|Bitcoin|Gold (ounce)",
  ]),
  ...senses("symbol, t symbol", ["^unit+internet", "€|$|£|CHF|¥|kr|CA$|WIF|₿|XAU"]),
  ...senses("internet code, t internet code", [
    "^unit+symbol",
    "EUR=X|USD=X|GBP=X|CHF=X|JPY=X|SEK=X|CAD=X|WIF.PA|BTC-EUR|GC=F",
  ]),
  ...senses("mode, t mode", [
    "^operation+payee ^transaction+payee",
    "Card|Transfer|Direct debit|Cheque|Cash|Standing order",
  ]),
  ...senses("comment, t comment", [
    "^refund+close",
    "Health insurance, sent in March.|Waiting for the employer.|Half of the hotel.|Deposit of the old flat.|Train tickets of the trip.",
  ]),
  ...senses("name, t name", [
    "^refund+close",
    "Doctor's bill|Glasses|Business trip|Rent deposit|Concert tickets for friends|Train delay|School trip",
  ]),
  ...senses("definition, t definition", [
    "^rule+action",
    '~<rules><rule (field="payee" operator="contains" value="(market|bakery|railway|energy)"|field="amount" operator="greater" value="[1-9]00")/></rules>',
  ]),
  ...senses("action definition, t action definition", [
    "^rule",
    '~<actions><set (field="category" value="(Food|Travel|Energy|Rent)"|field="status" value="checked")/></actions>',
  ]),
  ...senses("modification reason", [
    "budget",
    "Moved from last month|Rule: carry the rest over|Rule: take from savings|Changed by hand",
  ]),
  ...senses("message, t message", [
    "^transaction+^message ^doctransactionmsg ^transactionmsg",
    "The operation has been added|Import finished, 24 new operations|Nothing to import|The account is closed|One duplicate was skipped|Rates were downloaded",
  ]),
];
