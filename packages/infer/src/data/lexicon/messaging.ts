import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Messages to telephones. */
export const MESSAGING = field(
  "sms sms_message push_notification option_out message_template sms_campaign push_token device_token shortcode mms sms_log message_delivery whatsapp whatsapp_message push_campaign delivery_receipt message? notification?",
  [
    one("message status, delivery status, sms status", "delivered|sent|queued|failed|undelivered"),
    one("push status", "delivered|sent|opened|failed|queued"),
    one("sender id, sender name, originator", "SHOPINFO|MyClinic|GymNews|PARCEL|Bakery|AUTHMSG"),
    one("encoding, sms encoding", "GSM-7|UCS-2"),
    one(
      "error reason, failure reason, fail reason",
      "unknown subscriber|handset off|blocked by carrier|invalid number|quota exceeded|token expired",
    ),
    one("platform, push platform, device platform", "android|ios|web"),
    one("opt out reason, unsubscribe reason", "too many messages|not interested|never signed up|wrong number"),
    one("method", "keyword|link|support|app settings", { of: ["opt out", "unsubscribe", "unsubscription"] }),
    one("opt out method", "keyword|link|support|app settings"),
    one("keyword, inbound keyword", "STOP|START|HELP|INFO|YES"),
    one("template category, category", "marketing|utility|authentication|transactional"),
    one("approval status, template status", "approved|pending|rejected|paused"),
    one("message type, sms type", "transactional|promotional|otp|reminder"),
    one("click action, deep link", "app://orders/latest|app://offers|app://profile|app://inbox"),
    one("push priority, priority", "normal|high"),
    one("sound, notification sound", "default|chime|none"),
    meaning(
      "segment count, segments, part, parts",
      { number: { generator: "choice", options: { values: [1, 1, 1, 2, 2, 3] } } },
      { confidence: 0.93 },
    ),
    ...of(
      "sms message, sms, message, whatsapp message, sms log, message template, template",
      one(
        "body, text, message, content",
        "Your code is 482913. Do not share it.|Reminder: your appointment is tomorrow at 10:30.|Your parcel arrives today between 14 and 16.|Thanks for your order! We will let you know when it ships.|Your table for four is confirmed.|Only today: 20 % off with code SPRING.|Your invoice is ready in the app.",
      ),
      one("direction", "outbound|inbound"),
    ),
    ...of(
      "push notification, notification, push campaign",
      one(
        "title, heading",
        "Your order is on its way|New message|Don't forget your streak|Weekend offer|Payment received|Time for a short break|Your report is ready",
      ),
      one(
        "body, text, message",
        "Tap to follow the delivery.|You have three unread messages.|Two minutes are enough for today.|Up to 30 % off until Sunday.|See what changed this week.|Open the app to read more.",
      ),
    ),
  ],
);
