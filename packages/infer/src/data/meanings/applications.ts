import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { figure, list, pattern, small } from "../short-meanings.ts";

const sure = { confidence: 0.93 } as const;

/** What applications on the web keep: rules for what they do, keys, paths, ways of showing something. */
export const APPLICATIONS: readonly Meaning[] = [
  // Messengers count their chats; groups have negative numbers.
  pattern(
    "telegram chat id, telegram bot chat id, tg chat id, telegram channel id, telegram group id",
    "-100[1-9][0-9]{9}|[1-9][0-9]{8}",
    { confidence: 0.95 },
  ),
  // How others count those who have an account with them.
  pattern("google id, google user id, google account id", "1[01][0-9]{19}", { confidence: 0.95 }),
  pattern("facebook id, facebook user id, instagram id", "10[0-9]{15}", { confidence: 0.95 }),
  pattern("discord id, discord user id, twitter user id, x user id", "[1-9][0-9]{17}", { confidence: 0.95 }),
  pattern("github id, github user id, gitlab id, gitlab user id, bitbucket id", "[1-9][0-9]{4,7}", {
    confidence: 0.95,
  }),
  pattern("steam id, steam user id", "7656119[0-9]{10}", { confidence: 0.95 }),
  pattern("matrix bot chat id, matrix room id, matrix room", "![A-Za-z]{18}:matrix\\.example", { confidence: 0.95 }),
  pattern("pushover user, pushover user key", "u[a-z0-9]{29}", { confidence: 0.95 }),
  list("ntfy topic, push topic", "backups|server-alerts|home-alerts|deploys|monitoring|front-door|news", {
    confidence: 0.95,
  }),
  list(
    "algorithm, algo, hash algorithm, hash algo, digest algorithm, checksum algorithm",
    "sha256|sha512|sha1|md5",
    sure,
  ),
  list(
    "password algorithm, password algo, password hash algorithm, password hash algo, password encryption method, password encryption algorithm",
    "bcrypt|argon2id|pbkdf2_sha256|scrypt",
    sure,
  ),
  list("signing algorithm, signature algorithm, jwt algorithm, token algorithm", "RS256|ES256|HS256|EdDSA", sure),
  list("encryption algorithm, cipher, cipher suite", "aes-256-gcm|aes-128-gcm|chacha20-poly1305|aes-256-cbc", sure),
  meaning(
    "avatar file name, image file name, picture file name, photo file name, header file name, banner file name, cover file name, logo file name, thumbnail file name, icon file name, avatar file, image file, logo file, photo file, image filename, thumbnail filename, banner filename, avatar filename",
    { text: "fileName" },
    sure,
  ),
  meaning(
    "avatar content type, image content type, picture content type, photo content type, header content type, banner content type, cover content type, logo content type, thumbnail content type, icon content type, avatar mime type, image mime type, photo mime type, thumbnail mime type, avatar mime, image mime",
    { text: "mimeTypeOfFile" },
    sure,
  ),
  meaning(
    "sha512, sha512 hash, hash sha512, checksum sha512, sha 512, sha 512 hash, hash sha 512",
    {
      text: { generator: "pattern", options: { regex: "[0-9a-f]{128}" } },
      bytes: { generator: "bytes", options: { length: 64 } },
    },
    sure,
  ),
  pattern("short", "[A-Z]{2,4}[1-9]?", { whole: true }),
  pattern("blurhash, blur hash", "L[A-Z0-9][A-Za-z0-9]{2}~q[A-Za-z0-9]{22}"),
  pattern("shortcode, emoji code, emoji name", "(party|cat|blob|dog|coffee|rocket|wave|fire|star|pizza)_[a-z]{3,7}"),
  list(
    "file pattern, path pattern, protected file pattern, glob, glob pattern, include pattern, exclude pattern, ignore pattern",
    "docs/**|*.md|src/**/*.ts|*.lock|config/*.yml|**/*.test.js",
  ),
  list(
    "base dn, bind dn, user dn, group dn, search base, distinguished name, ldap dn",
    "ou=people,dc=example,dc=org|dc=example,dc=com|ou=users,dc=example,dc=net|ou=groups,dc=example,dc=org",
    sure,
  ),
  list("behavior, behaviour, on conflict, conflict behavior", "default|ignore|replace|append|required|optional"),
  list(
    "strategy, merge strategy, selection strategy, assignment strategy",
    "default|manual|automatic|round_robin|custom",
  ),
  list(
    "notification preference, email notification preference, mail notification, digest preference",
    "all|mentions|digest|none",
  ),
  list("preference", "all|mentions|digest|none", { whole: true }),
  list(
    "presence, presence status, online status, user presence, last presence, presence state",
    "online|offline|away|busy|dnd",
    sure,
  ),
  list("name, title, label", "Backlog|To do|In progress|In review|Done|Cancelled|Blocked", {
    of: ["workflow state", "workflow status", "board column", "kanban column", "issue state"],
    confidence: 0.94,
  }),
  list("type, category, kind", "started|unstarted|backlog|completed|canceled", {
    of: ["workflow state", "workflow status", "issue state"],
    confidence: 0.94,
  }),
  list("api version", "v1|v2|v3|v4", sure),
  pattern("browser version", "1[12][0-9]\\.0(\\.[1-9][0-9]{2,3})?|1[5-8]\\.[0-6]", sure),
  pattern("os version, operating system version", "1[0-8](\\.[0-6])?(\\.[1-4])?", sure),
  meaning("aaguid", { text: "uuid", uuid: "uuid" }, sure),
  list(
    "transport, transports, authenticator transport, authenticator transports",
    "internal|hybrid|internal,hybrid|usb|nfc|ble",
    {
      ...sure,
      of: ["passkey", "credential", "web authn credential", "authenticator", "security key"],
    },
  ),
  pattern("md5 digest, md5 hash, md5 sum, md5 checksum, md5", "[0-9a-f]{32}", sure),
  list(
    "attribute login, attribute user name, login attribute, user name attribute, uid attribute",
    "uid|sAMAccountName|userPrincipalName|cn",
    sure,
  ),
  list("attribute first name, first name attribute, given name attribute", "givenName|gn", sure),
  list("attribute last name, last name attribute, surname attribute", "sn|surname", sure),
  list("attribute email, email attribute, mail attribute", "mail|email|userPrincipalName", sure),
  list(
    "alignment, text alignment, text align, title alignment, align, horizontal alignment",
    "left|center|right|justify",
    sure,
  ),
  list("font category, title font category, body font category", "sans_serif|serif|monospace", sure),
  list(
    "view style, diff view style, display style, list style, display mode, view mode, layout mode",
    "list|grid|compact|split|default",
  ),
  small(
    "timeout, timeout second, connect timeout, connection timeout, request timeout, read timeout, write timeout",
    5,
    120,
  ),
  list("signing key type, key type, key algorithm", "rsa|ed25519|ecdsa", { ...sure, about: ["internet", "software"] }),
  pattern("p 256 dh, p256dh, key p 256 dh, p256dh key", "B[A-Za-z0-9_-]{86}"),
  // What a browser's push service is spoken to with, beside its key.
  pattern("auth, auth key, auth secret, key auth, auth token", "[A-Za-z0-9_-]{22}", {
    of: ["push subscription", "web push subscription", "webpush subscription", "push endpoint", "push device"],
    confidence: 0.95,
  }),
  // From what somebody signed in.
  list(
    "device, device name, device info, device label, device description",
    "Chrome on Windows|Safari on iPhone|Chrome on Android|Firefox on Windows|Safari on Mac|Edge on Windows|Chrome on Mac|Firefox on Linux|Safari on iPad|Chrome on ChromeOS|Samsung Internet on Android|Mobile app, iOS|Mobile app, Android",
    {
      of: [
        "session",
        "user session",
        "login session",
        "auth session",
        "web session",
        "refresh token",
        "access token",
        "login",
        "login history",
        "login log",
        "login event",
        "sign in",
        "trusted device",
        "remember token",
      ],
      confidence: 0.9,
    },
  ),
  pattern("vital bp, vital sign bp, bp reading, vital blood pressure", "1[0-4][0-9]/[6-9][0-9]", { confidence: 0.965 }),
  list("storage mode", "local|cloud|server|hybrid", { confidence: 0.95 }),
  list("moderation, moderation state, moderation result", "approved|pending|rejected|flagged", {
    whole: true,
    confidence: 0.93,
  }),
  list(
    "disposition, item disposition, return disposition",
    "restock|refurbish|scrap|return_to_vendor|quarantine|resell_as_used",
    {
      of: ["return", "return item", "returned item", "return line", "rma", "rma item", "return request", "inspection"],
      confidence: 0.95,
    },
  ),
  list(
    "appeal reason, reason for appeal, appeal text, appeal message, ground of appeal",
    "The post was a quotation, not an insult.|I only linked to the source that I was asked for.|My account was hacked that night, I have changed the password since.|The same picture has been shared by others for weeks.|It was meant as a joke among friends.|I had corrected the post before it was removed.|The rule was introduced after I had posted.|Somebody reported me after an argument.|This was my first post, I did not know the rules.|The translation turned it into something that I never said.",
    { confidence: 0.95 },
  ),
  list(
    "explanation, explanation log, explanation text, decision explanation, justification, rationale, note, detail",
    "The post repeated an advertisement that had been removed twice.|The message named a person's address; it was removed and the author warned.|Two moderators agreed that the picture shows no violence.|The account posted the same link in nine groups within an hour.|The comment attacks a member, not an opinion.|Nothing in the thread breaks the rules; the report was dismissed.|The author has removed the passage; no further step was taken.|Third warning within a month, muted for seven days.|The quotation was marked as such, so the post stays.|The profile picture is another member's.",
    {
      of: [
        "moderation",
        "moderation log",
        "moderation action",
        "moderation decision",
        "moderation history",
        "mod action",
        "mod log",
        "content moderation",
      ],
      confidence: 0.95,
    },
  ),
  list(
    "explanation, explanation text, description, hint, help text, summary",
    "Anybody can read what is posted here.|Only members can read and write.|Messages are encrypted; we cannot read them.|Members' names are shown, their addresses are not.|New members see what was posted after they joined.|Posts may appear in search engines.|Only people whom you have approved can see this.|Moderators can read what is reported.",
    {
      of: [
        "privacy",
        "privacy state",
        "privacy setting",
        "privacy level",
        "privacy option",
        "visibility setting",
        "space privacy state",
      ],
      confidence: 0.95,
    },
  ),
  list(
    "title, heading, headline, name",
    "About us|Our story|Who we are|Our mission|Our team|What we stand for|Our values|How it all began|Where to find us|Our promise|Our history|Thirty years of hospitality",
    {
      of: ["about us", "about", "about page", "about section", "about us page", "about us section", "about content"],
      confidence: 0.95,
    },
  ),
  list(
    "description, content, body, text, detail, paragraph",
    "Founded by two sisters, we are still run by the family today.|We believe that good service begins with listening.|Our team of twelve looks after you from the first call to the last.|We work with suppliers from the region wherever we can.|What began in a garage now fills two floors, and the door is still open.|Quality, honesty and a fair price: that has not changed since the first day.|Ask for us at the desk; somebody is there from seven to ten.|Every year a part of what we earn goes to the local school.|We have grown with our guests, and many of them have become friends.",
    {
      of: ["about us", "about", "about page", "about section", "about us page", "about us section", "about content"],
      confidence: 0.95,
    },
  ),
  list(
    "description, about, bio, introduction, tagline, shop description, store description",
    "Handmade goods, sent within two days.|Family business since 1987, now online as well.|Everything for the kitchen, from small makers.|Refurbished devices with a year of warranty.|Toys of wood and felt, tested by our own children.|Fair prices on brand-name clothing, new every week.|Plants, seeds and good advice.|Spare parts for what others throw away.|Organic food from farms nearby.|Second-hand books, sorted with care.|Sports gear for beginners and clubs.|Gifts that are wrapped before they are sent.",
    {
      of: [
        "store",
        "shop",
        "seller",
        "vendor store",
        "seller store",
        "merchant store",
        "storefront",
        "marketplace store",
      ],
      confidence: 0.93,
    },
  ),
  list(
    "pronoun title, title pronoun, pronouns title, salutation pronoun",
    "Ms, she/her|Mr, he/him|Mx, they/them|Dr, she/her|Mrs, she/her|he/him|she/her|they/them",
    {
      confidence: 0.96,
    },
  ),
  meaning(
    "due year, dues year, membership year, fee year, contribution year, subscription year, year of dues, levy year",
    {
      integer: { generator: "year", options: { from: 2021, to: 2026 } },
      text: { generator: "pattern", options: { regex: "202[1-6]" } },
    },
    { confidence: 0.96 },
  ),
  figure("kid, infant, toddler, kid count, number of kid", [0, 0, 0, 1, 0, 2, 1, 2, 3], { confidence: 0.93 }),
  figure(
    "capacity, maximum capacity, max capacity, seat capacity, maximum attendee, max attendee, attendee limit, maximum participant",
    [20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 800, 1200],
    {
      of: [
        "event",
        "conference",
        "concert",
        "festival",
        "meetup",
        "fair",
        "exhibition",
        "summit",
        "hackathon",
        "seminar",
      ],
      confidence: 0.92,
    },
  ),
  pattern("key auth, auth secret", "[A-Za-z0-9_-]{22}"),
  meaning(
    "bluesky, mastodon, threads handle, bluesky handle, mastodon handle, snapchat, reddit, discord, discord handle, telegram, telegram handle, matrix handle, xing, twitch, tiktok handle",
    { text: "username" },
    sure,
  ),
  meaning(
    "lexical, mobiledoc, editor state, prosemirror, slate, rich text json, editor content, body json",
    { text: "json" },
    sure,
  ),
  meaning(
    "mrr, arr, ltv, gmv, aov, lifetime value, recurring revenue, monthly recurring revenue",
    { number: { generator: "amount", options: { min: 0, max: 20_000, mean: 450, deviation: 900 } } },
    sure,
  ),
  meaning(
    "conversation starter, suggested question, starter question, suggested prompt, starter prompt, example prompt",
    {
      text: {
        generator: "choice",
        options: {
          values: [
            "What can you do?",
            "Summarise this for me",
            "Where do I start?",
            "Show me an example",
            "What is new this week?",
            "Help me write an answer",
            "Explain this in simple words",
          ],
        },
      },
    },
    sure,
  ),
  pattern("issn, eissn, issn number", "[0-9]{4}-[0-9]{3}[0-9X]"),
  meaning(
    "data size, dump size, backup size, archive size, payload size",
    {
      number: { generator: "integer", options: { min: 1200, max: 25_000_000, distribution: "lognormal" } },
    },
    sure,
  ),
  meaning(
    "input, output, expected output, actual output, model output, completion, user input, default input, generated text, speech text",
    { text: "message" },
    { confidence: 0.8 },
  ),
  meaning("narration, reasoning, rationale, justification, support text", { text: "sentence" }, { confidence: 0.86 }),
  meaning(
    "icon source, image source, img source, logo source, picture source, poster source, thumbnail source, avatar source",
    { text: "imageUrl" },
    sure,
  ),
  meaning("color, colour, color index", { integer: { generator: "integer", options: { min: 0, max: 11 } } }, sure),
  meaning(
    "resolution, video resolution",
    {
      integer: { generator: "choice", options: { values: [240, 360, 480, 720, 1080, 1080, 1440, 2160] } },
    },
    sure,
  ),
  meaning("marital", { text: "maritalStatus" }, sure),
  list(
    "study field, field of study, study subject, degree field, major subject",
    "Computer Science|Economics|Mechanical Engineering|Law|Biology|Business Administration|History|Nursing",
    sure,
  ),
  pattern("identification, identification number, identity number, identity document number", "[1-9][0-9]{7,8}", {
    confidence: 0.8,
  }),
  pattern(
    "passport id, identification id, identity id, ssn id, ssnid, national id number, id card",
    "[A-Z]{2}[0-9]{7}",
  ),
  meaning(
    "share with, shared with, shared to, uid owner, uid initiator, owner uid, user uid",
    { text: "username" },
    sure,
  ),
  list("tax name, tax label, name of tax", "VAT|GST|Sales Tax|HST|MwSt|TVA|IVA", sure),
  meaning("raw, raw text, raw body, raw content", { text: "markdown" }, { ...sure, about: ["content", "message"] }),
  meaning("headers, http headers, request headers, response headers, custom headers", { text: "json" }, sure),
  meaning("footer, footer text, email footer, page footer, footnote", { text: "sentence" }, { confidence: 0.86 }),
  meaning(
    "password iteration, kdf iteration, hash iteration, pbkdf2 iteration",
    {
      integer: { generator: "choice", options: { values: [100_000, 310_000, 600_000, 600_000] } },
    },
    sure,
  ),
  list("action status, delivery result, action result", "SUCCESS|SUCCESS|SUCCESS|FAILURE", sure),
  list("crud, crud action", "C|R|U|D"),
  meaning(
    "char count, character count, char length",
    { number: { generator: "integer", options: { min: 20, max: 4000, distribution: "lognormal" } } },
    sure,
  ),
  meaning("label list, cached label list, tag list, cached tag list", { text: "keywords" }, sure),
  list("http header, request header, header name", "Content-Type|Accept|Authorization|X-Request-Id|User-Agent"),
  pattern("backup codes, recovery codes, otp backup codes, backup code, recovery code", "[0-9a-f]{5}-[0-9a-f]{5}"),
  list(
    "cron, cron expression, cron schedule, crontab, time pattern, schedule pattern, start time pattern",
    "0 * * * *|*/15 * * * *|0 3 * * *|0 6 * * 1|30 2 1 * *|0 0 * * 0",
    sure,
  ),
  list(
    "filter query, filter text, filter condition, search filter, saved filter",
    "status:open|assignee:me status:open|label:bug|created:>2026-01-01|priority:high",
  ),
  list("event trigger, trigger event, hook event, webhook event", "created|updated|deleted|published|commented", {
    confidence: 0.86,
  }),
];
