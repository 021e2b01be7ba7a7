import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.96 };
const SERVER = "(chat|im|xmpp)\\.example\\.(com|net|org)";
const ROOMS = "lobby|support|developers|operations|standup|random|announcements|sales|weekend|books|music|helpdesk";
const RESOURCE = "(Gajim|Conversations|Dino|Psi|phone|laptop|work|home)(\\.[A-Za-z0-9]{4})?";
const STANZAS = [
  "<message xmlns='jabber:client' to='anna@chat.example.com' type='chat'><body>On my way</body></message>",
  "<message xmlns='jabber:client' to='ben@chat.example.com' type='chat'><body>See you at ten</body></message>",
  "<message xmlns='jabber:client' to='lobby@conference.chat.example.com' type='groupchat'><body>Good morning</body></message>",
  "<message xmlns='jabber:client' to='eva@im.example.net' type='chat'><body>Call me when you are back</body></message>",
].join("|");

/** Servers that carry messages between accounts with addresses like those of mail (XMPP): rosters, rooms, nodes. */
export const XMPP = field(
  "muc push_session rosterusers rosteruser rostergroup rostergroups pubsub_node pubsub_item pubsub_state pubsub_subscription muc_room muc_registered muc_online_room mix_channel mix_pam mix_participant vcard? vcard_search privacy_list privacy_default_list caps_feature caps_features sr_group sr_user archive_prefs proxy65 prosody xmpp jabber spool? motd? bosh? .jid",
  [
    pattern("jid, peer, bare jid, bare peer, jid i, owner jid, user jid, with", `[a-z]{4,8}@${SERVER}`, SURE),
    one(
      "node, node t, node i, server node, session node",
      "ejabberd@node1.example.com|ejabberd@node2.example.com|ejabberd@localhost|chat@im1.example.net",
      SURE,
    ),
    pattern("pid, pid t, pid i, process", "<0\\.[1-9][0-9]{2,4}\\.[0-9]>", SURE),
    pattern("resource, session resource", RESOURCE, SURE),
    one(
      "host, server, server host, muc host, service host, virtual host",
      "chat.example.com|im.example.net|conference.chat.example.com|xmpp.example.org|conference.im.example.net",
      SURE,
    ),
    one("service", "mix.chat.example.com|pubsub.chat.example.com|mix.im.example.net|upload.chat.example.com", SURE),
    ...of(
      "mix channel, mix pam, mix participant, mix subscription",
      one("service", "mix.chat.example.com|mix.im.example.net|mix.xmpp.example.org", SURE),
      one(
        "node, nodes",
        "urn:xmpp:mix:nodes:messages|urn:xmpp:mix:nodes:participants|urn:xmpp:mix:nodes:info|urn:xmpp:mix:nodes:presence",
        SURE,
      ),
    ),
    ...of(
      "push session",
      one("service", "push.example.com|push.chat.example|apns.push.example.net|fcm.push.example.org", SURE),
      pattern("node", "[A-Za-z0-9_-]{32}", SURE),
    ),
    ...of(
      "muc online room, muc online user, muc room, muc registered, muc online rooms, muc online users",
      one("host", "conference.chat.example.com|conference.im.example.net|rooms.xmpp.example.org", SURE),
      one("name, room", ROOMS, SURE),
    ),
    ...of(
      "pubsub node",
      one("host", "pubsub.chat.example.com|pubsub.im.example.net|anna@chat.example.com|pubsub.xmpp.example.org", SURE),
    ),
    ...of("pubsub node owner", pattern("owner", `[a-z]{4,8}@${SERVER}`, SURE)),
    ...of(
      "private storage, private",
      one(
        "namespace",
        "storage:bookmarks|storage:metacontacts|storage:rosternotes|storage:serverprefs|roster:delimiter",
        SURE,
      ),
    ),
    one("channel", "coffee|support|release|operations|weekend|standup|books|announcements", SURE),
    one("channel domain, domain", "chat.example.com|im.example.net|xmpp.example.org|conference.chat.example.com", SURE),
    one("xml, message xml", STANZAS, SURE),
    one(
      "text, txt, body",
      "On my way|See you at ten|Good morning|Call me when you are back|Is the build green?|Thanks!|Lunch?|Done, please check",
      SURE,
    ),
    one("kind, message kind", "chat|groupchat", SURE),
    one("def, default behavior, default behaviour", "always|never|roster", SURE),
    one(
      "always, never, always list",
      "[]|['anna@chat.example.com']|['ben@im.example.net','eva@chat.example.com']",
      SURE,
    ),
    ...of(
      "muc room, muc online room, room, chat room, muc room subscriber",
      one("name, room", ROOMS, SURE),
      one(
        "opts, option, options",
        '[{title,<<"Lobby">>},{public,true},{persistent,true}]|[{members_only,true},{persistent,true}]|[{max_users,200},{public,true}]',
        SURE,
      ),
    ),
    one(
      "opts, shared group option",
      '[{displayed_groups,[]},{label,<<"Staff">>}]|[{all_users,true}]|[{label,<<"Support">>},{description,<<"Everybody in support">>}]',
      SURE,
    ),
    ...of(
      "muc room subscriber, room subscriber",
      one(
        "node, nodes",
        "urn:xmpp:mucsub:nodes:messages|urn:xmpp:mucsub:nodes:presence|urn:xmpp:mucsub:nodes:subject",
        SURE,
      ),
    ),
    ...of(
      "sr group, shared group",
      one("name", "staff|support|sales|developers|management|everybody|interns|partners", SURE),
    ),
    one("grp, roster group", "Friends|Family|Colleagues|Work|Support|Team|Football|Neighbours", SURE),
    one("subscription, roster subscription", "B|B|T|F|N", {
      ...SURE,
      of: ["rosteruser", "rosterusers", "roster", "roster item", "roster version"],
    }),
    one("ask", "N|N|O|I|S", { ...SURE, of: ["rosteruser", "rosterusers", "roster", "roster item"] }),
    one("server", "N", { ...SURE, of: ["rosteruser", "rosterusers", "roster item"] }),
    one("subscribe", "|to|from", { ...SURE, of: ["rosteruser", "rosterusers", "roster item"] }),
    one("type", "item", { ...SURE, of: ["rosteruser", "rosterusers", "roster item"] }),
    one("askmessage, ask message", "|Hi, this is Anna from work|We met at the workshop|It is me, new phone|", SURE),
    one("state, status", "|Unavailable|Connection closed|Gone home|Replaced by new connection", {
      ...SURE,
      of: ["last", "last activity"],
    }),
    pattern("seconds", "179[0-9]{7}|178[0-9]{7}", { ...SURE, of: ["last", "last activity"] }),
    ...of(
      "privacy list, privacy default list",
      one("name", "default|invisible|blocked|work|home|friends-only|quiet", SURE),
    ),
    ...of(
      "privacy list data, privacy list item",
      one("t, type", "j|g|s|n", SURE),
      one("value", "spam@chat.example.com|Family|both|none|troll@im.example.net", SURE),
      one("action", "a|d", SURE),
      meaning("ord, order", { number: { generator: "integer", options: { min: 1, max: 12 } } }, SURE),
    ),
    one(
      "namespace, private namespace, feature, caps feature",
      "storage:bookmarks|urn:xmpp:mam:2|jabber:iq:version|urn:xmpp:receipts|http://jabber.org/protocol/muc|urn:xmpp:jingle:1|storage:metacontacts|urn:xmpp:carbons:2",
      SURE,
    ),
    one(
      "data",
      "<storage xmlns='storage:bookmarks'><conference jid='lobby@conference.chat.example.com' autojoin='true'/></storage>|<storage xmlns='storage:bookmarks'/>|<storage xmlns='storage:metacontacts'/>",
      { ...SURE, of: ["private storage", "private"] },
    ),
    ...of(
      "caps feature, caps features, entity capabilities",
      one("node", "https://gajim.org|http://conversations.im|https://dino.im|http://psi-im.org|http://pidgin.im", SURE),
      pattern("subnode", "[A-Za-z0-9+/]{27}=", SURE),
    ),
    ...of(
      "pubsub node, pubsub node option, pubsub subscription option, pubsub subscription opt",
      one(
        "node, name",
        "urn:xmpp:avatar:data|urn:xmpp:microblog:0|storage:bookmarks|http://jabber.org/protocol/nick|urn:xmpp:avatar:metadata|news|eu.siacs.conversations.axolotl.devicelist",
        SURE,
      ),
      one("plugin, type, nodetype", "pep|flat|hometree", SURE),
      one("parent", "|urn:xmpp|storage", SURE),
      one(
        "name, option",
        "access_model|persist_items|max_items|notify_retract|publish_model|deliver_payloads|send_last_published_item",
        { ...SURE, confidence: 0.95 },
      ),
      one("val, value", "presence|true|10|open|never|publishers|whitelist|1", SURE),
    ),
    one("affiliation", "o|n|p|m", { ...SURE, of: ["pubsub state"] }),
    one("subscriptions", "|s:4f2a1c|n:", { ...SURE, of: ["pubsub state"] }),
    one(
      "payload",
      "<entry xmlns='http://www.w3.org/2005/Atom'><title>News of the week</title></entry>|<nick xmlns='http://jabber.org/protocol/nick'>Anna</nick>|<list xmlns='eu.siacs.conversations.axolotl'/>",
      { ...SURE, of: ["pubsub item"] },
    ),
    one("publisher", "anna@chat.example.com|news@im.example.net|ben@chat.example.com/laptop", {
      ...SURE,
      of: ["pubsub item", "pubsub node"],
    }),
    pattern("serverkey, server key, stored key", "[A-Za-z0-9+/]{27}=", SURE),
    figure("iterationcount, iteration count, iteration", [4096, 4096, 10_000], SURE),
    number("usec, microsecond", 1, 999_999, 0, SURE),
    one("priority, presence priority", "0|5|1|10|50|-1", { ...SURE, of: ["sm", "session", "presence"] }),
    one("info", "[{ip,{{192,0,2,14},50212}},{conn,c2s_tls}]|[{ip,{{198,51,100,7},41022}},{conn,websocket}]", {
      ...SURE,
      of: ["sm", "session"],
    }),
    pattern("local hint", "<0\\.[1-9][0-9]{2,3}\\.0>", SURE),
    pattern(
      "nick, nickname, room nick",
      "(anna|ben|clara|dora|emil|finn|greta|hugo|ines|jonas|kira|leo|mia|noor|omar|paula|rita|sam|tess|yara)[0-9]{0,3}",
      SURE,
    ),
    one(
      "orgunit, organization unit, org unit",
      "Support|Sales|Research|Development|Management|Accounts|Logistics|Marketing",
      SURE,
    ),
    one("motd", "Server is restarted on Sunday at six.|Welcome to the new server.|Please update your client.", SURE),
  ],
);
