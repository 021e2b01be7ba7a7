import { figure, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const HOST = "https://(social|town|photos|forum|video|news)\\.example\\.(org|net|com)";
const NAME = "(ada|jonas|mira|noor|felix|sofia|theo|lena|omar|ines|paul|yara)(_[a-z]{3,6}|[0-9]{2}|)";
const ACTOR = `${HOST}/users/${NAME}`;
const STATUS = `${ACTOR}/statuses/11[0-9]{16}`;
const sure = { confidence: 0.955 };

/** Social networks of many servers that talk to one another: accounts have inboxes, posts have addresses on the server that they come from. */
export const FEDIVERSE = field(
  "activity_pub fediverse federation relay? account_migration account_alias instance_block domain_block? domain_allow? preview_card? custom_emoji? follow_request reblog webfinger gserver remote_server? federated_instance local_site site_language? person? community? follow? status? conversation? tombstone? .inbox_url .shared_inbox_url site_language registration_application mod_ban instance_action .ap_id .actor_type .blurhash",
  [
    ...of(
      "notification",
      one("type", "mention|favourite|follow|reblog|poll|status|follow_request|update", { confidence: 0.975 }),
    ),
    ...of(
      "account",
      meaning(
        "actor type",
        {
          text: {
            generator: "weighted",
            options: {
              values: [
                ["Person", 92],
                ["Service", 6],
                ["Group", 1],
                ["Organization", 1],
              ],
            },
          },
        },
        { confidence: 0.975 },
      ),
    ),
    pattern("inbox url, inbox", `${ACTOR}/inbox`, sure),
    pattern("outbox url, outbox", `${ACTOR}/outbox`, sure),
    pattern("shared inbox url, shared inbox, batch", `${HOST}/inbox`, sure),
    pattern("followers url, follower url, follower collection url", `${ACTOR}/followers`, sure),
    pattern("following url, following collection url", `${ACTOR}/following`, sure),
    pattern("featured collection url, featured url, featured collection", `${ACTOR}/collections/featured`, sure),
    pattern("ap id, actor uri, actor url, activity pub id, actor", ACTOR, sure),
    pattern(
      "follow activity id, activity id, activity uri",
      `${HOST}/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}`,
      sure,
    ),
    pattern(
      "acct, webfinger, addr, federated handle, account address, fediverse handle, remote handle",
      `${NAME}@(social|town|photos|forum)\\.example\\.(org|net|com)`,
      sure,
    ),
    pattern("also known as, known as, moved to, moved to uri", ACTOR, sure),
    one("actor type, object type, activity type of actor", "Person|Service|Application|Group|Organization"),
    one("context, filter context, filter contexts", "home|notifications|public|thread|account"),
    one("listing type, post listing type, default listing type", "All|Local|Subscribed|ModeratorView", sure),
    one("listing mode, post listing mode", "List|Card|SmallCard", sure),
    one("sort type, default sort type, comment sort type", "Active|Hot|New|TopDay|TopWeek|MostComments|Old", sure),
    one("registration mode", "RequireApplication|Open|Closed", sure),
    one(
      "application question",
      "Why do you want to join, and how did you find us?|Tell us a little about yourself.|Which communities are you interested in?",
      sure,
    ),
    one("content warning", "Pictures of insects|Politics|Adults only|Strong language|Film endings", sure),
    one(
      "sidebar, site sidebar",
      "A friendly place for makers. Be kind, stay on topic, mark spoilers.|Run by volunteers. Donations keep the servers going.|For everybody who grows things. Questions are welcome.|Photographs of coasts and harbours. One post a day, please.",
      sure,
    ),
    one(
      "legal information",
      "This server is run by a registered club. Contact: admin@social.example.org.|See the imprint and the privacy notice below.",
      sure,
    ),
    one("slur filter regex, slur filter", "\\bbadword\\b|\\bspamword\\b|\\b(bad){2}\\b", sure),
    figure("user active day, active day", [0, 1, 2, 3, 5, 8, 13, 40], sure),
    figure("user active week, active week", [1, 3, 5, 9, 21, 60, 150], sure),
    figure("user active month, active month", [4, 9, 16, 40, 120, 400], sure),
    figure("user active half year, active half year, active halfyear", [9, 20, 45, 110, 350, 1200], sure),
    pattern("moderators url, moderator url", `${HOST}/c/(gardening|trains|photography|cooking|bikes)/moderators`, sure),
    pattern(
      "pictrs alias, media alias",
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}\\.(webp|jpeg|png)",
      sure,
    ),
    one("id claim", "sub|email|preferred_username", sure),
    ...of("person, local user", pattern("name, handle", NAME, { confidence: 0.96 })),
    ...of(
      "community, group, magazine",
      one(
        "name, handle",
        "gardening|trains|photography|cooking|bikes|opensource|books|astronomy|woodworking|city_walks|boardgames|cats",
        { confidence: 0.96 },
      ),
      one(
        "title, display name",
        "Gardening|Trains|Photography|Cooking|Bicycles|Open source|Books|Astronomy|Woodworking|City walks|Board games|Cats",
        { confidence: 0.96 },
      ),
      one(
        "description",
        "Everything that grows.|Tracks, timetables and night trains.|Pictures with a word on how they were made.|Recipes and failures.|For those who mend their own.",
        sure,
      ),
    ),
    ...of(
      "site, instance, community",
      pattern("icon", `${HOST}/pictrs/image/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-9[0-9a-f]{3}-[0-9a-f]{12}\\.webp`, {
        confidence: 0.97,
      }),
    ),
    ...of(
      "site, instance",
      one(
        "name, title",
        "Harbour Social|Town Square|Makers' Corner|Garden Net|Night Train|Lighthouse|Reading Room|Quiet Place",
        { confidence: 0.96 },
      ),
      one(
        "description",
        "A friendly server for makers.|Small, slow and moderated.|For people of the coast.|Free software and long walks.",
        sure,
      ),
    ),
    ...of(
      "registration application",
      one(
        "answer",
        "A friend told me about the gardening community.|I moved here from another server that closes.|I would like to post pictures of old trains.|Looking for a quieter place.|I take part in the local repair café.|I write about birds and would like to meet others who do.|I run a small bookshop and want to post new arrivals.|I have read the rules and like how calm it is here.|I am learning the language and look for people to talk to.",
        sure,
      ),
      one(
        "deny reason",
        "Looks like spam|Answer does not fit the question|Same address as a banned account|Please write more than one word",
        sure,
      ),
    ),
    ...of(
      "tagline",
      one(
        "content, text",
        "Be kind, it is free.|Now with more cats.|Slow news only.|Made by people, not by feeds.",
        sure,
      ),
    ),
    ...of(
      "mod remove post, mod lock post, mod remove comment, modlog",
      one("reason", "Off topic|Spam|Duplicate|Rule 2|Misleading title|Personal data", sure),
    ),
    one("timeline", "home|notifications"),
    one("phrase, filter phrase, filter title", "Spoilers|Politics|Football|Crypto|Work|Advertising|Election|Insects"),
    one(
      "platform, server software, software name, software",
      "mastodon|lemmy|peertube|pixelfed|friendica|misskey|pleroma|gotosocial|writefreely",
    ),
    one("network, protocol network", "apub|dfrn|dspr|feed|mail"),
    one("relay scope, delivery scope", "all|tags"),
    pattern("route param", NAME, sure),
    pattern("human identifier", `${NAME}(@(social|town)\\.example\\.(org|net)|)`, sure),
    one(
      "private comment, admin note, moderation comment, internal reason",
      "Source of spam since last week.|Known for harassment.|Agreed in the moderators' meeting.|Imported from the shared list.|Reported by several people.",
    ),
    one(
      "public comment, public reason, block reason",
      "Spam|Harassment|No moderation|Hate speech|Advertising|Copyright violations",
    ),
    ...of(
      "ip block",
      one(
        "comment, note, reason",
        "Spam sign-ups|Brute-force log-ins|Data centre|Scraper|Banned member came back",
        sure,
      ),
    ),
    ...of(
      "account, person, actor, user, contact, profile",
      pattern("uri, profile url, ap url", ACTOR, sure),
      pattern("url, profile", `${HOST}/@${NAME}`, sure),
      one(
        "note, about, bio, summary",
        "Gardener, baker, beginner at the cello.|Trains, maps and old cinemas.|Photographs of coasts in the rain.|Teacher by day, potter by night.|Free software and long walks.|Posts mostly about bicycles. Opinions are mine.|Librarian. She/her.|Here for the cats.|Maps, mushrooms and old radios.|Writes about cities and water.|Nurse. Runs slowly, reads fast.|Collects typewriters.|Dad of two, cook of many soups.|Studies birds, mostly gulls.|Here to learn about synthesizers.|Retired teacher, new to this.",
        { confidence: 0.95 },
      ),
    ),
    ...of(
      "status, post, toot, note, comment, object",
      pattern("uri, ap url", STATUS, sure),
      pattern("url", `${HOST}/@${NAME}/11[0-9]{16}`, sure),
    ),
    ...of(
      "conversation",
      pattern(
        "uri",
        "tag:(social|town)\\.example\\.(org|net),202[3-6]-[01][1-9]-[012][1-9]:objectId=[1-9][0-9]{5}:objectType=Conversation",
        sure,
      ),
    ),
    ...of(
      "follow, block, report, favourite, follow request",
      pattern("uri", `${HOST}/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}`, sure),
    ),
    ...of("custom emoji, emoji", pattern("uri", `${HOST}/emojis/[1-9][0-9]{2,4}`, sure)),
    ...of(
      "relay",
      pattern("inbox url", "https://relay\\.example\\.(org|net|com)/(inbox|[a-z]{4,6}/inbox)", { confidence: 0.96 }),
    ),
    ...of(
      "account warning, warning, strike, warning preset, moderation warning",
      one(
        "text, body, message",
        "Please mark pictures of this kind as sensitive.|Your post broke our rule on advertising and was removed.|Please stay civil; the next report leads to a suspension.|Do not post private data of other people.|Repeated spam: your account is limited for a month.|Please use the topic for offers only on Fridays.|Three warnings in a month close the account.|We have removed the link to a shop.|Your avatar breaks our rules, please choose another one.|Quoting whole articles is not allowed.|Please do not write the same in several topics.",
        sure,
      ),
      one("title, name", "Advertising|Sensitive media|Civility|Private data|Spam", sure),
    ),
    ...of(
      "appeal",
      one(
        "text, body, reason, message",
        "The link was to my own recipe; I did not know that this counts as advertising.|This must be a mistake, I never wrote to that person.|I have removed the picture. Please unlock my account.|It was a joke among friends, I am sorry.|Somebody else had my password that week.",
        sure,
      ),
    ),
    ...of(
      "moderation note, account moderation note, report note, admin note",
      one(
        "content, comment, note, text",
        "First warning sent.|Same person as the account closed last week.|Asked for a statement by mail.|No violation found.|Second report this month.|Limited until Monday.|Moved to the right board.|Closed after two pages of dispute.|Account older than five years, no earlier cases.|Title changed.|Second report in a month.|Post hidden for followers.|Waiting for a second opinion.|Same text from four accounts.|Reported by another server as well.",
        sure,
      ),
    ),
    ...of(
      "account note, private note, contact note",
      one(
        "comment, note, text",
        "Met at the spring conference.|Sister of Noor.|Knows a lot about trains.|From the choir.|Sells honey at the market.|Shares good photographs.|Neighbour from the allotments.|Answers questions about old cameras.|Ask about the workshop.|Moved to another server in May.",
        sure,
      ),
    ),
    ...of(
      "invite",
      pattern("code", "[A-Za-z0-9]{8}", sure),
      one("comment, note", "For the choir|Friends from work|Reading group|Family|Posted in the newsletter", sure),
    ),
    ...of("site upload, site setting", one("var, name", "thumbnail|mascot|favicon|app_icon", sure)),
    ...of(
      "setting",
      one(
        "var, name",
        "site_title|site_short_description|registrations_mode|theme|custom_css|show_domain_blocks|trends|timeline_preview|min_invite_role|thumbnail",
        { confidence: 0.94 },
      ),
    ),
    ...of(
      "preview card, link card",
      one(
        "provider name, site name",
        "Daily Courier|Tech Notes|City Voice|Science Weekly|Videohub|The Open Web|Harbour Post|Photo Corner|Evening Review|Town Library",
        sure,
      ),
    ),
    ...of(
      "software update",
      one(
        "release note, release notes",
        "https://example.org/releases/v4.3.1|https://example.org/releases/v4.2.9|https://example.org/releases/v4.4.0",
        sure,
      ),
    ),
  ],
);
