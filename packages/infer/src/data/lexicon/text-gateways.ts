import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field, ownTables } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.95 };

const TEXTS =
  "Your appointment is tomorrow at 10:30.|Your code is 482913. Do not pass it on.|Your parcel arrives today between 14 and 16 h.|Running ten minutes late, sorry!|Thanks, see you on Friday.|Your order is ready to be collected.|Alarm: water sensor in the cellar.|Please call back when you have time.|Your table for four is booked for 19:00.|STOP|Backup finished without errors.|Yes, confirmed.";

const MARKS =
  "sms smsd sms_gateway sms_queue sms_inbox sms_outbox sentitem sent_item? inbox? outbox? mms gammu kannel sms_log text_message .sender_number .destination_number .smsc_number .smsc .udh";

/** What stands in texts, in their own tables: shops and helpdesks that send some have other contents. */
export const TEXTS_SENT = ownTables(MARKS, [
  one("text, text decoded, message text, body, message, content", TEXTS, SURE),
]);

/** Machines that send and receive texts by telephone. */
export const TEXT_GATEWAYS = field(MARKS, [
  meaning(
    "sender number, destination number, smsc number, smsc, recipient number, receiver number, originator, number",
    { text: "phone" },
    SURE,
  ),
  pattern("udh, user data header", "050003[0-9A-F]{2}0[23]0[12]", SURE),
  one("coding", "Default_No_Compression|Unicode_No_Compression|8bit", SURE),
  figure("class, message class", [-1, -1, -1, 1, 0], SURE),
  one(
    "client, software",
    "Gateway 1.42.0, Linux, kernel 6.1|Gateway 1.41.0, Linux, kernel 5.10|Gateway 1.40.0, Windows",
    SURE,
  ),
  one("net name, network name, operator, carrier", "NorthCell|Harbour Mobile|BlueLine|Unity Telecom", SURE),
  pattern("net code, network code, mccmnc", "00101|00102|99901", SURE),
  figure("relative validity, validity", [255, 255, 167, 143, 71], SURE),
  number("tpmr, message reference", 0, 255, 0, SURE),
  figure("status error, error code", [-1, -1, -1, 0, 500], SURE),
  figure("sequence position, part", [1, 1, 1, 1, 2, 3], SURE),
  one("creator id, sender id, modem, phone id", "modem-1|modem-2|helpdesk|alerts|booking", SURE),
  ...of(
    "phone, modem",
    one("id, name", "modem-1|modem-2|modem-3|backup-modem", SURE),
    one("send, receive", "yes|no", SURE),
  ),
]);
