import { senses } from "./sense.ts";

const SNIPPETS =
  '<script async src="https://cdn.example.com/widget.js"></script>|<style>.post-title { font-weight: 600; }</style>|' +
  '<meta name="theme-color" content="#0a7d5a">|<link rel="preconnect" href="https://fonts.example.com">';

/** What is heard, and what is said over networks. */
const CODECS = [
  ["album artist song podcast episode sample lyric bpm", "mp3|flac|aac|opus|vorbis|alac"],
  ["call sip rtp conference", "opus|G.711|G.722|G.729"],
] as const;

/** Words of sites, chats, media libraries and tools for developers that mean something else elsewhere. */
export const ONLINE_HOMONYMS = [
  ...senses("match", [
    "bill rule filter repeat amount payee budget category",
    "rent,landlord|electricity|insurance,premium|phone,mobile|gym,membership|water,utility|internet|streaming",
  ]),
  ...senses("support", [
    "channel video account display subscriber podcast",
    "Support the channel: https://donate.example/birds|You find all ways to help at https://example.org/support|Thank you to all who give: https://donate.example/studio",
  ]),
  ...senses("post status", ["ping guid excerpt mime menu", "publish|draft|inherit|private|pending"]),
  ...senses("injection head code, injection foot code, injection head, injection foot", ["", SNIPPETS]),
  ...senses("header code, footer code, head code, foot code, code head, code foot, code header, code footer", [
    "page site theme blog store script post website",
    SNIPPETS,
  ]),
  // When a program runs by itself, field by field as cron has it.
  ...senses("minute, minutes", ["weekday cron nextrun crontab", "0|30|15|*/10|*/5|0,30|*"]),
  ...senses("hour, hours", ["weekday cron nextrun crontab", "*|3|0|4|*/6|0,12|2"]),
  ...senses("day of month, day", ["weekday cron nextrun crontab", "*|1|15|1,15"]),
  ...senses("month, months", ["weekday cron nextrun crontab", "*|1|1,4,7,10|*/3"]),
  ...senses("weekday, day of week, dow", ["cron nextrun crontab minute", "*|0|1|1-5|6"]),
  // Parts of content management and of mail.
  ...senses("thread", ["comment reply mail homepage", "~0[0-9]/|0[0-9]\\.0[0-9]/|0[0-9]\\.0[0-9]\\.0[0-9]/"]),
  ...senses("host name, hostname", ["comment watchdog flood severity guest sid", "@ipv4"]),
  ...senses("collection", [
    "config configuration setting kv serialized",
    "state|language.de|language.fr|system.schema|entity.definitions",
  ]),
  ...senses("route name, route", [
    "menu link alias page parameter canonical controller",
    "entity.node.canonical|view.frontpage.page_1|user.login|system.admin|contact.site_page|user.page|entity.user.edit_form",
  ]),
  ...senses("menu name, menu", ["link route weight depth parent", "main|footer|account|admin|tools|sidebar"]),
  ...senses("build, os build, build number", [
    "os platform severity bug crash",
    "~(22|23|24)[A-H][1-9][0-9]{2}|1904[1-5]\\.[1-4][0-9]{3}|226[23]1\\.[1-4][0-9]{3}",
  ]),
  ...senses("extension, file extension", [
    "filename filesize sha1 mimetype mime upload original",
    "jpg|png|pdf|docx|jpeg|gif|webp|mp4|zip|xlsx|txt",
  ]),
  // What is selected.
  ...senses("recipient filter, audience filter", ["", "all|status:free|status:paid|label:vip|status:-free"]),
  ...senses(
    "filter",
    [
      "ldap auth dn directory",
      "(objectClass=person)|(&(objectClass=user)(mail=*))|(memberOf=cn=staff,dc=example,dc=org)",
    ],
    [
      "query view saved dashboard search",
      "status = open|assignee = me|created > -7d|priority = high AND status != closed",
    ],
  ),
  ...senses("sort criteria, sort expression, order clause, sort clause", [
    "",
    "created_at desc|name asc|priority desc, due_date asc|updated_at desc|title asc",
  ]),
  // Where addresses lead to.
  ...senses("from, to, source, target, destination", ["redirect redirection rewrite", "@urlPath"]),
  // What is proven on a chain, and what is paid there.
  ...senses(
    "commitment, nullifier, randomness, blinding factor, leaf, leaf hash, root, root hash, merkle root, holder key, holder pk, secret hash, note hash",
    ["nullifier commitment chain leaf merkle proof circuit", "~0x[0-9a-f]{64}"],
  ),
  ...senses("token, token symbol, coin, asset", [
    "tx chain wallet blockchain gas onchain",
    "USDC|ETH|USDT|DAI|MATIC|WBTC|LINK|ARB",
  ]),
  ...senses(
    "address, owner address, wallet address, holder address, payer address, payee address, creator address, contract address, user address, to address, from address",
    ["wallet chain nonce blockchain gas onchain ens bytecode abi deployer mint nft", "@ethereumAddress"],
  ),
  ...senses(
    "sender address, recipient address, receiver address, shipper address, consignee address",
    ["phone city postcode zip weight parcel shipment courier package tracking", "@street"],
    ["wallet chain nonce blockchain gas onchain ens bytecode abi deployer mint nft", "@ethereumAddress"],
  ),
  ...senses("device os, os, platform version", [
    "push app rider driver referral wallet fcm install",
    "Android 14|iOS 17.5|Android 15|iOS 18.1|Android 13|iOS 16.7",
  ]),
  ...senses("position", ["recruiter interviewer hiring referee department salary", "@jobTitle"]),
  ...senses("claim type", [
    "shipment parcel courier package delivery freight",
    "damage|loss|delay|missing items|theft|wrong delivery",
  ]),
  ...senses(
    "host name, lead name, leader name, coordinator name",
    ["group meeting member topic event party listing project team milestone budget ministry club", "@fullName"],
    ["server ip port host machine node", "-"],
  ),
  // What is done for people, where the rest is about them rather than about programs.
  ...senses("service name, service title, service", [
    "appointment booking customer client patient staff stylist barber salon visit guest",
    "Consultation|Standard service|Follow-up appointment|Express service|Full service|First appointment|Maintenance|Check-up|Premium service|Deep cleaning|Home visit|Package of three",
  ]),
  ...senses("last service, recent service, past service, previous service, service taken, selected service", [
    "customer client visit appointment payment gender salon guest",
    "Consultation|Standard service, Express service|Full service|Check-up|Follow-up appointment|Maintenance, Deep cleaning|First appointment|Package of three",
  ]),
  ...senses("check status, check in status, room check status", [
    "room bed guest hotel reservation",
    "checked_out|checked_in|reserved|vacant",
  ]),
  ...senses("class name, selected class, class selected, class title", [
    "guardian registration booking member trial gym yoga studio",
    "Beginners|Intermediate|Advanced|Saturday class|Evening class|Juniors|Weekend class|Adults|Foundation course|Holiday camp",
  ]),
  // How programs sign in for people.
  ...senses("oauth state, auth state, login state, csrf state", [
    "verifier pkce nonce redirect oauth challenge",
    "~[A-Za-z0-9_-]{32}",
  ]),
  ...senses(
    "state",
    ["verifier pkce nonce redirect oauth challenge", "~[A-Za-z0-9_-]{32}"],
    ["smile smiles toxicity pharmacodynamics molecule substance compound reagent", "solid|liquid|gas"],
  ),
  ...senses("identity name, account holder, profile name, user display name", [
    "identity email oauth token",
    "@fullName",
  ]),
  // Two ways compared.
  ...senses("winner, winning variant", ["variant experiment hypothesis ab", "B|A|none|control|treatment"]),
  ...senses("metric, goal metric, primary metric, success metric", [
    "variant winner hypothesis",
    "conversion_rate|click_through_rate|signup_rate|revenue_per_visitor|retention_7d|bounce_rate",
  ]),
  ...senses("variant name", [
    "experiment winner hypothesis conversion ab",
    "Control|Short form|Blue button|New headline|Banner on top|Reviews first|Checklist",
  ]),
  // Settings.
  ...senses("group, setting group, config group", [
    "setting config configuration option preference",
    "general|email|appearance|security|site|members|analytics|integrations",
  ]),
  ...senses("tour", ["user account password onboarding", "completed|skipped|started|dismissed"]),
  ...senses("accessibility", ["user account password profile", "default|high_contrast|reduced_motion|large_text"]),
  // Errors and what programs measure of themselves.
  ...senses("transaction, transaction name", [
    "event issue error op span release level fingerprint duration trace",
    "GET /api/orders|POST /api/login|GET /users/:id|/checkout|worker.send_email|GET /api/search|PUT /api/profile",
  ]),
  ...senses("culprit", [
    "",
    "checkout.views in submit_order|api.users in get_profile|src/components/Cart.tsx in render|worker.tasks in send_email|GET /orders/:id",
  ]),
  // Messages go by other ways than goods.
  ...senses("transport, message transport, transport type, message transport type", [
    "message letter notification notice email mail template sms",
    "email|sms|print|phone",
  ]),
  // What people sign in with.
  ...senses(
    "device type",
    ["passkey credential webauthn aaguid authenticator", "multiDevice|singleDevice"],
    ["browser os session login user_agent agent fingerprint visitor page trusted", "desktop|mobile|tablet"],
  ),
  ...senses("failure reason, fail reason, error reason", [
    "login attempt signin authentication password credential auth mfa",
    "wrong_password|unknown_user|account_locked|code_expired|mfa_failed|email_not_verified",
  ]),
  ...senses("provider id, provider, auth provider", [
    "access_token oauth account_id refresh token scope",
    "google|github|credential|microsoft|apple|discord",
  ]),
  ...senses("identifier", ["verification otp magic_link verification_token", "@email"]),
  ...senses("value", ["verification otp", "~[0-9]{6}"], ["translation i18n", "@sentence"], ["tag hashtag", "@tag"]),
  ...senses("system name", ["role group permission user", "admin|editor|viewer|public|guest"]),
  // What programs may be used for, and what they are called where they are kept.
  ...senses(
    "license, licence, license name, software license, license expression, spdx",
    [
      "package repository release library plugin npm crate dependency maintainer",
      "MIT|Apache-2.0|BSD-3-Clause|GPL-3.0-only|ISC|MPL-2.0",
    ],
    ["", "-"],
  ),
  ...senses("editorial", [
    "isbn book author edition shelf copy",
    "Northlight Books|Harbour Press|Old Mill Editions|Lantern House|Blue River Publishing|Meadow & Sons",
  ]),
  // What programmers and teams write.
  ...senses("branch name, branch, git branch", [
    "issue commit repository repo sha pull_request pipeline workflow",
    "~(feature|fix|chore|docs)/(login|search|export|checkout|settings|import|charts)-(page|timeout|v2|labels|retry|tests)",
  ]),
  ...senses("test name, test case, test title", [
    "suite stack flaky assertion runner",
    "~(creates|updates|rejects|renders|sorts|exports) (an order|a user|an empty list|an invoice|two pages)( twice| without rights| on mobile|)",
  ]),
  ...senses("status text, status message", [
    "emoji presence",
    "In a meeting|Out for lunch|On holiday|Working remotely|Focusing|Back on Monday",
  ]),
  // What a command said; people answer in whole sentences.
  ...senses(
    "response",
    ["question survey answer customer ticket review inquiry message comment rsvp invitation guest form chat", "-"],
    [
      "task job cron command script worker schedule execution",
      "OK|Done in 3 s|Finished without errors|exit code 0|exit code 1|Connection timed out|Server is offline",
    ],
    [
      "url endpoint http code attempt delivery webhook",
      '{"status":"ok"}|{"received":true}|OK|{"error":"timeout"}|Internal Server Error|{"error":"invalid signature"}|Too Many Requests',
    ],
  ),
  // Notes are written, files are kept.
  ...senses(
    "mime, mime type",
    [
      "audio audio_url bitrate loudness episode podcast track recording",
      "audio/mpeg|audio/mp4|audio/ogg|audio/x-m4a|audio/wav",
    ],
    ["file filename attachment upload media blob asset image photo document extension", "-"],
    ["note snippet paste", "text/html|text/plain|text/markdown|application/json|image/png"],
  ),
  // What may be written into a field.
  ...senses("rule, validation rule", [
    "variable env validation editable viewable",
    "~(required|nullable)\\|(string|integer|boolean)(\\|max:(20|64|255))?",
  ]),
  // Pictures.
  ...senses("method, access method", [
    "door card badge pin gate turnstile reader barrier uid",
    "card|mobile app|PIN|fingerprint|key fob|intercom",
  ]),
  ...senses("script", [
    "sponsor brand advertiser ad episode host commercial spot",
    "This episode is brought to you by {{brand}}. Try it free for thirty days.|I have used {{brand}} for a month now, and here is what I like.|Go to {{url}} and use the code {{code}} for ten percent off.|Support for this show comes from {{brand}}.|A quick word about {{brand}}, who make this episode possible.|Thanks to {{brand}} for coming back as our sponsor.",
  ]),
  ...senses("pitch", [
    "idea story article editorial episode show assignee draft author",
    "Why night trains are coming back, told by a conductor.|A day with the people who keep the bridges open.|Five readers compare their electricity bills.|What became of the village that moved.|How a repair café changed one street.|Inside the archive that nobody visits.",
  ]),
  ...senses("idea, story idea, topic idea, post idea, content idea", [
    "",
    "Night trains|The repair café|Winter swimming|Ten years of the market hall|Visit to the seed bank|Interview with the lighthouse keeper|Questions of our readers|How bread is made|The last cinema|Working four days",
  ]),
  ...senses("stage, editorial stage", [
    "idea pitch editorial article story draft episode script research",
    "idea|research|drafting|editing|scheduled|published",
  ]),
  ...senses("unit, meter unit, reading unit", ["meter meter_no meter_number consumption utility", "kWh|m³|kWh|m³|MWh"]),
  ...senses("trade", [
    "contractor craftsman vendor tradesperson company hourly subcontractor worker insurance",
    "Plumbing|Electrical|Painting|Carpentry|Roofing|Heating|Locksmith|Gardening|Cleaning|Glazing|Tiling|Masonry",
  ]),
  ...senses("contact", ["company phone email trade supplier vendor contractor", "@fullName"]),
  ...senses("pets, pet", [
    "resident tenant unit lease apartment occupant host family household smoker",
    "none|none|1 cat|1 dog|2 cats|Dog and cat|Rabbit|Budgies",
  ]),
  ...senses("chair, chair person, presided by", ["meeting minutes quorum agenda held venue", "@fullName"]),
  ...senses("medium", [
    "meter calibrated radio reading serial consumption installed",
    "cold water|hot water|heat|electricity|gas",
  ]),
  ...senses("outcome, result", [
    "motion vote resolution abstention quorum",
    "adopted|rejected|postponed|adopted unanimously|withdrawn",
  ]),
  ...senses("dsn, sentry dsn", ["", "~https://[0-9a-f]{32}@errors\\.example\\.(com|net)/[1-9][0-9]{2,4}"]),
  ...senses("language", [
    "repo repository framework commit branch platform sdk dsn runtime",
    "TypeScript|Python|Go|Java|Ruby|PHP|Rust|C#|Kotlin",
  ]),
  ...senses("framework", [
    "repo repository language platform sdk runtime deploy build project app application",
    "React|Django|Rails|Next.js|Spring Boot|Laravel|Express|Vue|Flask|FastAPI|Angular",
  ]),
  ...senses("region, data region", [
    "sso quota retention workspace plan cluster deployment dsn tenant bucket instance",
    "us-east-1|eu-west-1|eu-central-1|us-west-2|ap-southeast-1",
  ]),
  ...senses("target, destination", [
    "channel alert notification severity cooldown threshold escalation",
    "#alerts|oncall@example.com|#on-call|ops@example.com|https://hooks.example.com/alerts|#incidents",
  ]),
  ...senses("log excerpt, log tail, log snippet, output excerpt", [
    "",
    "Error: Cannot find module './config'|Build finished in 84 s|npm ERR! missing script: build|Uploading 42 files|Killed: out of memory|1 test failed, 212 passed|Cache restored|Timeout after 600 s",
  ]),
  ...senses("exception type, exception name, exception", [
    "stacktrace traceback error message handled event issue breadcrumb",
    "TypeError|ValueError|ConnectionError|NullPointerException|TimeoutError|KeyError|ReferenceError|IOException",
  ]),
  ...senses("endpoint", [
    "webhook topic attempt payload delivered signature outbox",
    "~https://(hooks|api|app)\\.(example\\.(com|net|org)|northline\\.example)/(webhooks|hooks|v1/events|incoming)",
  ]),
  ...senses("changelog, change log, release note", [
    "release version deploy commit build",
    "Fixes a crash on start. Faster search.|Adds dark mode and keyboard shortcuts.|Updates dependencies; no visible changes.|New settings page. Old links are redirected.|Fixes rounding in totals.|Retries failed uploads; clearer messages.|Removes the old API.|Security fixes.",
  ]),
  ...senses("responding team, response team, team responding", [
    "",
    "Security|Medical|Fire watch|Site office|Technical crew|Welfare|Police liaison",
  ]),
  ...senses(
    "weather plan, weather backup, rain plan, emergency plan, evacuation plan, contingency plan, backup plan, safety plan",
    [
      "",
      "Move indoors to the hall.|Stop the programme and clear the field.|Wait for thirty minutes, then decide.|Open all gates and use the north exit.|Continue with a shorter programme.|Inform visitors by screen and app.|Shift everything by one hour.",
    ],
  ),
  ...senses("description, item description", [
    "lost found claimed storage_bin bin disposed finder",
    "Black umbrella|Silver ring with a blue stone|Blue backpack with a water bottle|Keys on a red band|Phone with a cracked screen|Child's jacket, yellow|Brown leather wallet|Glasses in a grey case|Scarf, striped|Headphones, white|Sports bag with shoes|Toy rabbit",
  ]),
  ...senses("pitch number, plot number, stall number, booth number, stand number", ["", "~[A-F](0[1-9]|[1-4][0-9])"]),
  ...senses("set type, performance type", [
    "artist stage band soundcheck dj lineup",
    "live|DJ set|acoustic|live band|special guest",
  ]),
  ...senses("violation, offence, infraction", [
    "ride parking vehicle fine scooter car speed evidence",
    "Parked in a no-parking zone|Speeding|Riding on the pavement|Two riders|Blocked entrance|No ticket shown|Damaged vehicle|Ran a red light",
  ]),
  ...senses("dispute text, dispute message, dispute comment, objection, objection text", [
    "",
    "I was not riding at that time.|The sign was covered by a branch.|The zone was not shown in the app.|Somebody moved it after I had parked.|Please look at the photo again.|I paid this on Monday.",
  ]),
  ...senses("task", [
    "scooter vehicle bike technician parts_used workshop fleet battery",
    "Battery swap|Brake check|Tyre change|Clean and polish|Relocate|Software update|Replace handlebar grip|Inspection",
  ]),
  ...senses("meals offered, meal plan, board, board type", ["", "half board|breakfast|full board|none|self-catering"]),
  ...senses("level, level assigned, language level, course level", [
    "cefr placement mother_tongue native_language languages_taught textbook isbn",
    "A1|A2|B1|B2|C1|C2",
  ]),
  ...senses(
    "delay unit, interval unit, duration unit, wait unit, period unit, repeat unit, timeout unit, frequency unit, retention unit, trial unit, term unit, validity unit, warranty unit, lead time unit, recurrence unit, time unit, grace unit, notice unit, reminder unit",
    ["", "days|hours|minutes|weeks"],
  ),
  ...senses("cefr, cefr level", ["", "B1|A2|B2|A1|C1|C2"]),
  ...senses("contract, contract kind", [
    "teacher employee wage hourly staff worker",
    "full time|part time|freelance|fixed term|hourly",
  ]),
  ...senses("excuse, excuse text, absence excuse", [
    "",
    "Illness|Medical appointment|Family matter|Transport delay|School trip|Visa appointment",
  ]),
  ...senses("guide, tour guide", ["meeting departs participants excursion tour price trip destination", "@fullName"]),
  ...senses("weekdays, week days, days of week", [
    "start_time end_time group course lesson room class",
    "Mon, Wed|Tue, Thu|Mon–Fri|Sat|Mon, Wed, Fri|Fri",
  ]),
  ...senses("check interval, retry interval, poll interval, notification interval, refresh interval", [
    "",
    "60|300|30|120|5m|1m|600|15m",
  ]),
  // As calendars write it: RFC 5545.
  ...senses("partstat, participation status, attendee state, attendee status, rsvp state", [
    "attendee calendar event organizer mailto cn",
    "ACCEPTED|NEEDS-ACTION|DECLINED|TENTATIVE",
  ]),
  ...senses("action, alarm action", ["alarm trigger dtstart", "DISPLAY|EMAIL|AUDIO"]),
  ...senses("trigger, alarm trigger", ["alarm calendar dtstart", "-PT15M|-PT30M|-PT1H|-P1D|-PT5M|PT0S"]),
  ...senses("status, event status", ["dtstart dtend rrule uid", "CONFIRMED|CONFIRMED|TENTATIVE|CANCELLED"]),
  ...senses("transp, transparency, schedule transp, time transparency", ["", "OPAQUE|TRANSPARENT"]),
  ...senses("payment action, transaction action", ["", "capture|authorize|refund|void"]),
  ...senses("reaction type, reaction", [
    "post comment blog message article user reply topic emoji",
    "like|love|laugh|insightful|sad|wow",
  ]),
  ...senses("urn, entity urn, resource urn, object urn", [
    "",
    "~urn:(user|order|product|document|page):[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
  ]),
  ...senses("focal point, focus point", ["", "~0\\.[2-8][0-9],0\\.[2-8][0-9]"]),
  ...senses("link text, link label, button text, button label", [
    "",
    "Read more|Learn more|See details|Show me|Documentation|Get started|Status page",
  ]),
  ...senses("track inventory, track stock, inventory tracking", ["", "true|false|inherit"]),
  ...senses("effort, effort level, effort estimate", ["", "medium|low|high"]),
  ...senses("make", ["gear equipment microphone kit instrument studio recorder lens", "@manufacturer"]),
  ...senses("make, camera make", [
    "lens iso exposure focal aperture exif",
    "Canon|Nikon|Sony|Fujifilm|Apple|Google|Panasonic",
  ]),
  // Songs and films.
  ...senses("codec", ...CODECS, ["", "h264|hevc|vp9|av1"]),
  ...senses("audio codec", ...CODECS, ["", "aac|mp3|opus|ac3|flac"]),
  ...senses("suffix", ["media_file media album artist bitrate codec song", "mp3|flac|m4a|ogg|opus|wav"]),
  ...senses("format, target format, output format, source format", [
    "transcode transcoding bitrate rendition encoding_profile",
    "mp3|opus|aac|flac|ogg",
  ]),
  ...senses("command", [
    "transcode transcoding",
    "ffmpeg -i %s -map 0:a:0 -b:a %bk -v 0 -f mp3 -|ffmpeg -i %s -map 0:a:0 -b:a %bk -v 0 -c:a libopus -f opus -|ffmpeg -i %s -map 0:a:0 -b:a %bk -v 0 -c:a aac -f adts -",
  ]),
  ...senses("client, client name", [
    "scrobble scrobbling transcoding playback bitrate stream",
    "Web|Android|iOS|Desktop|Kitchen speaker|Living room TV",
  ]),
] as const;
