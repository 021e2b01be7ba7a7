import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.96 };
const SERVER = "(example\\.(com|org|net)|chat\\.example|matrix\\.example)";
const PERSON = `@(anna|ben|clara|dora|emil|finn|greta|hugo|ines|jonas|kira|leo|mia|noor|omar|paula|rita|sam|tess|yara)[0-9]{0,3}:${SERVER}`;
const ROOMS =
  "General|Announcements|Off-topic|Developers|Support|Operations|Book club|Board games|Design|Release planning|Weekend trips|Music|Help desk|Newcomers";

/** Servers of rooms that several servers share (Matrix): who is in them, what was said, the keys by which it is encrypted. */
export const MATRIX = field(
  "room_membership room_memberships room_alias room_stats room_statistic event_json event_edge state_event state_group local_media_repository remote_media_cache e2e e2e_room_key device_inbox presence_stream pusher push_rule room_tag threepid user_threepid receipts_linearized account_data application_service event_relation event_report event_push_action server_signature_key .stream_ordering .user_threepid",
  [
    ...of(
      "event, current state event, state event, local current event",
      one(
        "type, event type",
        "m.room.message|m.room.member|m.reaction|m.room.redaction|m.room.encrypted|m.room.name|m.room.topic|m.room.power_levels",
        { confidence: 0.975 },
      ),
    ),
    ...of("push ers, pusher", one("kind", "http|http|email", { confidence: 0.975 })),
    one("algorithm, key algorithm", "signed_curve25519|m.megolm_backup.v1.curve25519-aes-sha2|m.megolm.v1.aes-sha2", {
      confidence: 0.96,
    }),
    pattern(
      "sender, creator, user, user id, puppets user, puppets user id, inviter, author, owner, knocker, quarantined by, user name, full user, full user id, target user, target user id",
      PERSON,
      SURE,
    ),
    pattern("room, room id, relates to room", `![A-Za-z]{18}:${SERVER}`, SURE),
    pattern(
      "event, event id, relates to, relates to id, redacts, prev event, latest event",
      "\\$[A-Za-z0-9_-]{43}",
      SURE,
    ),
    pattern("thread, thread id", "(main|main|\\$[A-Za-z0-9_-]{43})", SURE),
    pattern("state key", `(${PERSON})?`, SURE),
    pattern("profile tag", "(mobile|desktop|tablet)_[a-z0-9]{8}", SURE),
    ...of(
      "e2e one time key, one time key, one time keys json, e2e one time keys json, e2e fallback key, fallback key",
      pattern("key id", "AAAA[A-Za-z]{2}", SURE),
    ),
    ...of(
      "server signature key, signature key, server key, server keys json",
      pattern("key id", "ed25519:a_[A-Za-z]{4}", SURE),
    ),
    ...of(
      "profile",
      pattern(
        "user, user id",
        "(anna|ben|clara|dora|emil|finn|greta|hugo|ines|jonas|kira|leo|mia|noor|omar|paula|rita|sam|tess|yara)[0-9]{0,3}",
        SURE,
      ),
    ),
    ...of("user", pattern("name", PERSON, SURE)),
    pattern(
      "application service id, application service, appservice, appservice id, as id, as",
      "(telegram|whatsapp|irc|signal|slack|discord)(-bridge|-[1-9]|)",
      SURE,
    ),
    pattern(
      "room alias, canonical alias, alias",
      `#(general|support|dev|music|books|help|design|ops|games)(-[a-z]{3,6})?:${SERVER}`,
      SURE,
    ),
    pattern("server, server name, destination, origin, media origin, from server, origin server", SERVER, SURE),
    pattern("device, device id", "[A-Z]{10}", SURE),
    pattern("media, media id, filesystem", "[A-Za-z]{24}", SURE),
    pattern("avatar, avatar url", `mxc://${SERVER}/[A-Za-z]{24}`, SURE),
    one("room version", "10|11|9|6", SURE),
    one("join rule, join rules", "invite|public|knock|restricted", SURE),
    one("history visibility", "shared|invited|joined|world_readable", SURE),
    one("guest access", "forbidden|can_join", SURE),
    one("encryption", "m.megolm.v1.aes-sha2", SURE),
    one("room type", "m.space", SURE),
    one("membership", "join|join|invite|leave|ban|knock", SURE),
    one(
      "event type, state event type",
      "m.room.message|m.room.member|m.room.encrypted|m.reaction|m.room.create|m.room.name|m.room.topic|m.room.redaction",
      SURE,
    ),
    one("relation type", "m.annotation|m.replace|m.thread|m.reference", SURE),
    one("aggregation key", "👍|❤️|😂|🎉|👀|✅", SURE),
    one("receipt type", "m.read|m.read.private|m.fully_read", SURE),
    one(
      "account data type",
      "m.direct|m.push_rules|m.ignored_user_list|im.vector.setting.breadcrumbs|m.secret_storage.default_key",
      SURE,
    ),
    one("state", "online|offline|unavailable", { ...SURE, of: ["presence", "presence stream", "presence status"] }),
    one("medium", "email|msisdn", SURE),
    one("algorithm", "signed_curve25519", {
      ...SURE,
      of: ["e2e one time key", "one time key", "e2e fallback key", "e2e one time keys json", "fallback key"],
    }),
    one("app, app id, app display name", "im.example.chat.android|im.example.chat.ios|org.example.desktop", SURE),
    one("kind", "http|email", { ...SURE, of: ["pusher"] }),
    pattern("pushkey, push key", "[A-Za-z0-9_-]{22}:[A-Za-z0-9_-]{40}", SURE),
    pattern("profile tag", "[a-z0-9]{16}", SURE),
    one("instance name, writer", "master|event_persister1|event_persister2|federation_sender1|worker1", SURE),
    one(
      "rule, rule id",
      ".m.rule.message|.m.rule.contains_display_name|.m.rule.room_one_to_one|.m.rule.master|.m.rule.roomnotif",
      { ...SURE, of: ["push rule", "push rules enable"] },
    ),
    one(
      "condition, conditions",
      '[{"kind":"event_match","key":"content.body","pattern":"anna"}]|[{"kind":"room_member_count","is":"2"}]|[]',
      SURE,
    ),
    one(
      "action, actions",
      '["notify",{"set_tweak":"sound","value":"default"}]|["dont_notify"]|["notify",{"set_tweak":"highlight"}]',
      { ...SURE, of: ["push rule", "event push action", "event push summary"] },
    ),
    pattern(
      "session data",
      '\\{"ciphertext":"[A-Za-z0-9+/]{40}","ephemeral":"[A-Za-z0-9+/]{43}","mac":"[A-Za-z0-9+/]{11}"\\}',
      SURE,
    ),
    pattern(
      "key json",
      '\\{"algorithms":\\["m\\.olm\\.v1\\.curve25519-aes-sha2"\\],"keys":\\{"ed25519:[A-Z]{10}":"[A-Za-z0-9+/]{43}"\\}\\}|\\{"key":"[A-Za-z0-9+/]{43}","signatures":\\{\\}\\}',
      SURE,
    ),
    one(
      "update name",
      "populate_stats_process_rooms|event_search_postgres_gin|users_set_deactivated_flag|current_state_events_membership|receipts_unique_index|delete_old_otks",
      SURE,
    ),
    one("depends on", "populate_stats_prepare|event_search_postgres_gin|users_set_deactivated_flag", {
      ...SURE,
      of: ["background update"],
    }),
    one("consent version, consent server notice sent", "1.0|1.1|2024-05", SURE),
    one("user type", "bot|support", SURE),
    one("tag", "m.favourite|m.lowpriority|u.work|u.family", { ...SURE, of: ["room tag"] }),
    one("status msg, status message", "Out for lunch|Working from home|On holiday|In a meeting|", SURE),
    one("url cache", "2026-03-14_kXtRwQpLmNbVcZas|2026-05-02_pLqWmZxNcVbTrEyo", SURE),
    pattern("og", '\\{"og:title":"(News|Release notes|Photos|Weather)","og:site_name":"example\\.(com|org)"\\}', SURE),
    one("internal metadata", '{"token_id":412,"stream_ordering":88120}|{"soft_failed":false}|{"txn_id":"m1765"}', SURE),
    one(
      "json, content",
      '{"msgtype":"m.text","body":"Good morning"}|{"msgtype":"m.text","body":"See you at ten"}|{"membership":"join","displayname":"Anna"}|{"msgtype":"m.image","body":"photo.jpg"}|{"name":"General"}',
      {
        ...SURE,
        of: [
          "event",
          "event json",
          "account data",
          "room tag",
          "event report",
          "receipt",
          "receipts linearized",
          "room account datum",
        ],
      },
    ),
    one("rejection reason", "auth_error|forbidden", SURE),
    one("unrecognized key, unrecognized keys", "{}", SURE),
    one("reason", "Spam|Insults|Off-topic advertising|Illegal content|Flooding the room", {
      ...SURE,
      of: ["event report"],
    }),
    ...of(
      "room stats state, room stats status, room statistic state, room statistic status, room",
      one("name, room name", ROOMS, SURE),
      one(
        "topic",
        "Everything about releases|Be kind to one another|Questions and answers|Plans for the weekend|Announcements only|Reading: one book a month",
        SURE,
      ),
    ),
    ...of(
      "device, pusher",
      one(
        "display name, device display name",
        "Chat on Android|Chat on iOS|Desktop on Linux|Web on Firefox|Desktop on Windows",
        SURE,
      ),
    ),
    meaning("address", { text: "email" }, { ...SURE, of: ["user threepid", "threepid"] }),
    meaning(
      "display name, displayname",
      { text: "fullName" },
      { ...SURE, of: ["user directory", "room membership", "profile"] },
    ),
    small("media length, upload size", 12_000, 8_000_000, 0, SURE),
    figure("retry interval", [600_000, 3_600_000, 86_400_000, 0], SURE),
    number("topological ordering, depth", 1, 4000, 0, SURE),
  ],
);
