import { figure, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const PACKAGES =
  "com.example.messages|com.example.dialer|com.example.calendar|org.example.mail|com.example.contacts|org.example.notes|com.example.chat";
const ACCOUNTS = "com.example.mail|com.example.exchange|com.example.chat|com.example.sim|local";

/** What telephones keep: calls, short messages, contacts, calendars. */
export const PHONES = field(
  "raw_contact canonical_address pdu? phone_lookup phone_log call_log_entry chat_handle_join chat_message_join message_attachment_join voicemail_status recipient_preference key_value_store sms_part sms? mms? call? thread? contact? attendee? voicemail? handle? recipient? .service_center .countryiso .geocoded_location .data_sync1 .is_from_me",
  [
    meaning(
      "number, phone number, normalized number, formatted number, matched number, via number, canonical number, dialed number, lookup number, e164, phone account address, service center, smsc, post dial number",
      { text: "phone" },
      { confidence: 0.95 },
    ),
    one("post dial digit, post dial digits", "|||,1|,2#|;4711"),
    one("account type, provider", ACCOUNTS),
    one(
      "source package, custom app package, creator, package, package name, res package, app package, call screening app name",
      PACKAGES,
    ),
    one(
      "subscription component name, component name, phone account component name",
      "com.example.phone/.TelephonyConnectionService|com.example.voip/.ConnectionService",
    ),
    one("number label, phone label", "|Mobile|Work|Home|Reception|Parents"),
    pattern("lookup, lookup key", "[0-9]{3,4}r[1-9][0-9]?-[0-9A-F]{12}"),
    pattern("lookup uri, contact uri", "content://contacts/lookup/[0-9A-F]{12}/[1-9][0-9]{1,2}"),
    pattern("photo uri, thumbnail uri", "content://contacts/[1-9][0-9]{1,2}/photo"),
    pattern("voicemail uri", "content://voicemail/[1-9][0-9]{1,2}"),
    pattern("custom ringtone, ringtone, ringtone uri", "content://media/internal/audio/[1-9][0-9]"),
    pattern("phonebook label, section label", "[A-Z]"),
    pattern("recipient id, recipient ids", "[1-9][0-9]?( [1-9][0-9]?)?"),
    one("allowed reminder, allowed reminders", "0,1|0,1,2|1|0,1,4"),
    one(
      "rrule, recurrence rule",
      "FREQ=WEEKLY;BYDAY=MO|FREQ=DAILY;COUNT=10|FREQ=YEARLY|FREQ=MONTHLY;BYMONTHDAY=1|FREQ=WEEKLY;BYDAY=TU,TH",
    ),
    pattern(
      "rdate, exdate, recurrence date, exception date",
      "202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])T(08|09|1[0-9])(00|30)00Z",
    ),
    one("exrule, exception rule", "FREQ=WEEKLY;BYDAY=SU|FREQ=DAILY;COUNT=2|FREQ=YEARLY"),
    meaning("owner account, organizer, account name, account", { text: "email" }, { confidence: 0.95 }),
    one(
      "content type, ct, ct t, mime type, part type",
      "text/plain|image/jpeg|application/smil|image/png|video/3gpp|text/x-vcard|application/vnd.wap.multipart.related",
    ),
    one("charset, chset", "utf-8|us-ascii"),
    figure("charset, chset", [106, 106, 106, 3]),
    figure("new, dirty, is new, sync event, sync events, reply path present, mutated, account read only", [0, 0, 0, 1]),
    figure("msg box, message box", [1, 1, 2, 2, 4]),
    figure("protocol", [0, 0, 0, 1]),
    figure(
      "viewed, view once, error, mms, video gif, voice note, remote deleted, borderless, groups in common",
      [0, 0, 0, 0, 1],
    ),
    pattern(
      "aci, pni, service id, storage service id",
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
    ),
    pattern("sticker pack key, pack key", "[0-9a-f]{64}"),
    one("pack title, sticker pack title", "Bandit the Cat|Day by Day|Swoon Hands|Happy Fruit|Office Life|Rainy Days"),
    pattern("remote location, remote key", "[A-Za-z0-9_-]{20}"),
    ...of("draft", one("type", "text|text|quote|voice_note")),
    ...of(
      "group, chat",
      one(
        "title, name, display name",
        "Family|Flat 12|Book club|Football Thursday|Parents 4b|Summer trip|Work lunch|Neighbours|Choir",
        { confidence: 0.96 },
      ),
    ),
    figure("sub id, subscription id", [1, 1, 1, 2]),
    figure("number type, phone type", [2, 2, 2, 1, 3]),
    figure("feature, features", [0, 0, 0, 0, 1, 4]),
    figure("access level, calendar access level", [0, 0, 2, 3]),
    figure("calendar access level", [700, 700, 500, 200]),
    figure("availability", [0, 0, 0, 1, 2]),
    figure("attendee relationship, relationship", [2, 2, 1, 0]),
    figure("display name source", [40, 40, 40, 20, 35, 10]),
    figure("snippet cs, sub cs, snippet charset", [106, 106, 106, 0]),
    small("phonebook bucket", 1, 27),
    small("time contacted, times contacted", 0, 160),
    ...of(
      "sms, mms, canonical address, message, handle, recipient, short message",
      meaning("address, handle, recipient, destination", { text: "phone" }, { confidence: 0.96 }),
    ),
    ...of(
      "handle, chat",
      meaning("identifier, chat identifier, uncanonicalized", { text: "phone" }, { confidence: 0.96 }),
    ),
    ...of("call, call log, phone log", meaning("name, cached name", { text: "fullName" }, { confidence: 0.96 })),
    ...of(
      "data",
      ...["data1", "data2", "data3", "data4"].map((name) =>
        one(name, "Anna Carter|+1 202-555-0143|Home|Mobile|anna.carter@example.org|Work"),
      ),
    ),
    ...of(
      "part",
      pattern(
        "name, file name, fn, content location, cl",
        "(IMG_202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9])_[0-2][0-9][0-5][0-9]\\.jpg|text_0\\.txt|smil\\.xml|contact\\.vcf)",
      ),
      pattern("data, data path", "/data/user_de/0/com\\.example\\.phone/app_parts/PART_17[0-9]{11}_image\\.jpg"),
      one("cd, content disposition", "attachment|inline"),
      pattern("cid, content id", "<(image|text|smil)_[0-9]>"),
      figure("seq, sequence", [0, 0, 0, -1]),
    ),
    ...of(
      "calendar",
      one(
        "name, display name, title, calendar display name",
        "Family|Work|Birthdays|Holidays|Training|School|Bins and recycling|Choir|Club fixtures|Shared with Sam",
      ),
    ),
    ...of("phone lookup", pattern("min match", "[0-9]{7}")),
  ],
);
