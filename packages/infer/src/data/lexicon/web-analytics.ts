import { money } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import { TRACKING } from "./tracking.ts";

const SURE = { confidence: 0.95 };

/** Who looks at which pages of a website, and what its owner makes of that. */
export const WEB_ANALYTICS = field(
  "log_visit log_conversion archive_numeric tracking_failure custom_dimension? site? access? website_event page_view pageview session_replay heatmap web_analytics tracking_script visitor? website? segment? report? goal? funnel? board? pixel? referrer?",
  [
    ...TRACKING,
    ...of("board, dashboard", one("type, kind", "dashboard|overview|comparison|live", SURE)),
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
      "description",
      {
        "Marketing overview": "Visitors, sources and conversions of all websites.|Shared with the agency, read only.",
        "Product launch": "Traffic before and after the launch.|Who saw the announcement and who signed up.",
        "Weekly numbers": "What the team looks at on Mondays.|This week beside the last one.",
        "Checkout health": "Where orders are given up, and errors by step.|Carts, payments and failures, by hour.",
        "Content performance": "Which articles are read to the end.|Pages by time spent on them.",
        "Campaign results": "Sign-ups and purchases, by campaign.|Clicks and costs, by channel.",
        "Mobile visitors": "Phones and tablets, by country.|What visitors do on small screens.",
        "Customer portal": "Sign-ins and what customers look for.|Most used pages behind the sign-in.",
        "Executive summary": "Numbers for the quarterly review.|One page for the board.",
        "Search traffic": "Visitors from search engines, by page.|Which pages are found, and for what.",
        "Newsletter readers": "Who comes from which issue.|Visits on the day after sending.",
        "Performance watch": "Loading times and errors, by page.|Slowest pages of the last 30 days.",
      },
      { of: ["board", "dashboard"], confidence: 0.97 },
    ),
    pair(
      "name, title",
      "description",
      {
        "Checkout funnel": "From the product page to the order confirmation.|Where visitors leave the checkout.",
        "Sign-up funnel": "From the first visit to the account.|Where people give up signing up.",
        "Weekly retention": "Who comes back within eight weeks.",
        "Returning visitors": "Who comes back, and after how many days.",
        "Campaign overview": "Visitors and sign-ups by campaign.|For the monthly meeting with marketing.",
        "Newsletter campaigns": "Visits and purchases by issue.",
        "Paths to purchase": "The most frequent ways to an order.",
        "From blog to sign-up": "Which articles lead to an account.",
        "Quarterly goals": "How close we are to this quarter's goals.",
        "Downloads of the guide": "Who downloads the guide, and from where.",
        "First click by channel": "Which channel brings people here first.",
        "Last click by channel": "Which channel gets the credit for a purchase.",
        "Income by country": "Income by country and month.",
        "Income by campaign": "What each campaign has earned.",
        "Devices and browsers": "Visits by device, browser and system.",
        "Visits by country": "Where visitors are, by month.",
      },
      { of: ["report", "saved report"], confidence: 0.97 },
    ),
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
