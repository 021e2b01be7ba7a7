import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Telephone companies, their numbers, cards and masts. */
export const TELECOM = field(
  "telecom phone_extension call_record sim_card sim? call_detail cdr msisdn mobile_tower mobile_plan imsi roaming porting pbx sip_trunk data_bundle topup phone_number base_station mobile_site subscriber? tariff? tower? call? antenna",
  [
    ...of(
      "call record, cdr, call detail, call detail record, call log",
      one("disposition, call status, result", "ANSWERED|NO ANSWER|BUSY|FAILED"),
      one("last app, last application", "Dial|Queue|VoiceMail|Playback|Hangup|ConfBridge"),
      pattern("last data", "PJSIP/[12][0-9]{2},30,tT|support,t,,,60|[12][0-9]{2}@default,u"),
      one("dcontext, context, destination context", "from-internal|from-trunk|ivr-main|queues"),
      pattern("channel, dst channel, destination channel", "PJSIP/(trunk|[12][0-9]{2})-0000[0-9a-f]{4}"),
      pattern("clid, caller id", '"(Reception|Support|Sales|Workshop|Office)" <[12][0-9]{2}>'),
    ),
    ...of(
      "phone extension, extension, sip account, sip peer",
      pattern("extension, number, name", "[12][0-9]{2}"),
      meaning("display name, name", { text: "fullName" }, { confidence: 0.945 }),
      one("context", "from-internal|default|from-trunk"),
      pattern("forward to, call forward, forwarding number", "[12][0-9]{2}"),
      one("device model, model, phone model", "Yealink T46S|Snom D735|Grandstream GXP2170|Cisco 8845|Poly VVX 350"),
    ),
    pattern("iccid, sim number", "89[0-9]{17}"),
    pattern("imsi", "00101[0-9]{10}"),
    pattern("puk, puk code", "[0-9]{8}"),
    one("sim type, sim form", "eSIM|physical|nano|micro"),
    one("sim status", "active|inactive|suspended|lost|ready"),
    one("apn", "internet|iot.example|wap|mms|corporate.example"),
    one("call type, service type, usage type, traffic type", "voice|sms|data|voicemail|conference"),
    one(
      "release cause, hangup cause, termination cause, disconnect cause, disconnect reason",
      "normal clearing|no answer|user busy|call rejected|network congestion",
    ),
    one("codec, audio codec", "G.711|AMR-WB|Opus|G.729|EVS"),
    one("roaming type, roaming zone, roaming", "home|EU|rest of world|national"),
    one("direction, call direction", "outbound|inbound"),
    one("plan type, billing type, account type, payment type", "postpaid|prepaid|hybrid"),
    one("network generation, generation, technology, radio technology, rat, network type", "5G|4G|LTE|3G|2G"),
    one("number type, phone number type", "mobile|geographic|toll_free|non_geographic|short_code"),
    one("porting status, port status, portability status", "completed|requested|in_progress|rejected|cancelled"),
    one("number status", "assigned|available|reserved|quarantine|ported_out"),
    one("site type, tower type, cell type", "macro|rooftop|small_cell|indoor"),
    one("frequency band, band, frequency", "1800 MHz|800 MHz|3.5 GHz|700 MHz|2100 MHz|26 GHz"),
    one("topup method, recharge channel, topup channel", "card|voucher|app|retail"),
    number("mos, mos score", 2.9, 4.5, 2),
    number("azimuth", 0, 350),
    number("rsrp, signal strength, signal", -118, -62),
    ...of(
      "plan, mobile plan, tariff",
      pattern("name, title", "(Flex|Smart|Unlimited|Basic|Family|Data|Travel) (S|M|L|XL|Plus|5G)"),
    ),
    ...of("sim card, sim", one("status", "active|inactive|suspended|lost")),
  ],
  [],
  [
    pair("sip code, sip status code", "sip reason, reason phrase", {
      "200": "OK",
      "401": "Unauthorized",
      "404": "Not Found",
      "408": "Request Timeout",
      "480": "Temporarily Unavailable",
      "486": "Busy Here",
      "487": "Request Terminated",
      "603": "Decline",
    }),
  ],
);
