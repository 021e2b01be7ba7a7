import { money } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.95 };

/** Who looks at which pages of a website, and what its owner makes of that. */
export const WEB_ANALYTICS = field(
  "website_event page_view pageview session_replay heatmap web_analytics tracking_script visitor? website? segment? report? goal? funnel? board? pixel? referrer?",
  [
    ...of(
      "board, dashboard",
      one(
        "name, title",
        "Marketing overview|Product launch|Weekly numbers|Checkout health|Content performance|Campaign results|Mobile visitors|Customer portal|Executive summary|Search traffic|Newsletter readers|Performance watch",
        SURE,
      ),
    ),
    ...of("board, dashboard", one("type, kind", "dashboard|overview|comparison|live", SURE)),
    ...of(
      "board, dashboard",
      one(
        "description",
        "Visitors, sources and conversions of all websites.|What the team looks at on Mondays.|Numbers for the quarterly review.|Loading times and errors, by page.|Traffic before and after the launch.|Shared with the agency, read only.|Which articles are read to the end.|Visitors of the last 30 days, by country.|Sign-ups and purchases, by campaign.",
        SURE,
      ),
    ),
    ...of(
      "report, saved report",
      one(
        "description",
        "From the product page to the order confirmation.|Who comes back within eight weeks.|Visitors and sign-ups by campaign.|The most frequent ways through the website.|How close we are to this quarter's goals.|Which channel gets the credit for a purchase.|Income by country and month.|Visits by device, browser and country.|Where visitors leave the checkout.|For the monthly meeting with marketing.",
        SURE,
      ),
    ),
    ...of(
      "replay, session replay, saved replay, recording, session recording, session replay saved",
      one(
        "name, title, label",
        "Checkout stuck on mobile|Clicks on a disabled button|Coupon not accepted|Back and forth on pricing|Search without results|Sign-up abandoned|Error after payment|First visit, read everything|Menu does not open|Form sent twice|Scrolls past the call to action|Slow product page|Returning customer, quick order|Contact form bug|Language switched twice|Cart emptied",
        SURE,
      ),
    ),
    ...of(
      "share, share link, shared link",
      one(
        "name, title",
        "Public dashboard|Client view|Agency access|Board of directors|Marketing team|Press page|Partner report|Status for customers|Investor update|Read-only link|Monthly numbers|Blog statistics|Campaign results|Wall screen|Consultants|Sales team",
        SURE,
      ),
    ),
    ...of(
      "revenue, purchase, conversion, website event",
      money("revenue, purchase value, conversion value", 4, 480, SURE),
    ),
  ],
  [],
  [
    pair(
      "name, title",
      "type, kind, report type",
      {
        "Checkout funnel": "funnel",
        "Sign-up funnel": "funnel",
        "Weekly retention": "retention",
        "Returning visitors": "retention",
        "Campaign overview": "utm",
        "Newsletter campaigns": "utm",
        "Paths to purchase": "journey",
        "From blog to sign-up": "journey",
        "Quarterly goals": "goals",
        "Downloads of the guide": "goals",
        "First click by channel": "attribution",
        "Last click by channel": "attribution",
        "Income by country": "revenue",
        "Income by campaign": "revenue",
        "Devices and browsers": "breakdown",
        "Visits by country": "breakdown",
      },
      { of: ["report", "saved report"], confidence: 0.97 },
    ),
  ],
);
