import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Auctions and markets of many sellers. */
export const MARKETPLACE = field(
  "gig gig_package freelancer? auction bid lot? bidder seller classified_ad classified market_place listing? buyer? dispute? auction_lot seller_rating escrow consignor hammer_price",
  [
    ...of(
      "gig, freelance service, service listing, gig package, service package",
      one(
        "title, name, gig title, headline",
        "I will design a modern logo|I will build your WordPress site|I will translate English to Spanish|I will edit your podcast|I will write SEO blog posts|I will set up your online shop|I will draw a portrait|I will proofread your thesis|I will create a short explainer video|I will fix bugs in your React app|I will record a voice-over|I will design your business cards",
        { confidence: 0.968 },
      ),
      one(
        "description, detail, about",
        "Three concepts, two rounds of changes and all source files.|Fast, clean and mobile first. Send me two sites that you like.|Native speaker with ten years of experience.|Delivered within three days, revisions included.|I ask first, then I work, so that you get what you need.|Tell me your topic and your readers, I do the rest.|Write to me before you order.|Over four hundred finished jobs.|Ready to print, in every format you need.|Weekend delivery for a small extra.|I sign a confidentiality agreement if you wish.|Bulk orders get a discount.",
        { confidence: 0.968 },
      ),
      one(
        "tag, tags, keyword",
        "logo|wordpress|translation|seo|video editing|illustration|react|voice over|copywriting|branding|excel|proofreading",
        { confidence: 0.968 },
      ),
      one(
        "feature, features",
        "Source file|3 concepts|2 revisions|Commercial use|24 h delivery|High resolution|Social media kit|SEO keywords|Support for 30 days",
        { confidence: 0.968 },
      ),
      figure("delivery time, delivery day, delivery days, turnaround day", [1, 2, 3, 3, 5, 7, 14], {
        confidence: 0.967,
      }),
      figure("revision, revisions, revision count", [1, 2, 3, 5], { confidence: 0.967 }),
    ),
    ...of(
      "order requirement, requirement",
      one(
        "question, prompt, title",
        "What is the name of your business?|Which colours do you like?|Who are your customers?|Please upload your current logo.|Where will it be used?|What should the text be about?|Which style do you prefer?|By when do you need it?|When do you need it?|How many pages should it have?|Is there an example that you like?|Which language should it be in?|Do you have a slogan?",
        { confidence: 0.968 },
      ),
      one(
        "answer, response, value",
        "Harbour Coffee, since 2012.|Blue and white, nothing loud.|Young families in the area.|See the attached file.|On our website and on flyers.|Minimal and flat.|By the end of next week.|As shown in the example.|Simple and bold.|English and Spanish.|Please use the photos from our site.|Not yet, suggestions are welcome.",
        { confidence: 0.968 },
      ),
    ),
    one("auction type, sale type", "english|timed|sealed_bid|dutch|live"),
    one("lot number, lot no", "101|102|87|214A|33|156|12|305"),
    one("item condition, condition", "used|good|like new|new|for parts|fair"),
    one("bid type, bidding method, bid source", "online|phone|absentee|floor|proxy"),
    one("bid status", "outbid|winning|won|withdrawn"),
    one("ad type, listing type, offer type", "for sale|wanted|for rent|give away|swap"),
    one("delivery option, delivery options, handover", "pickup|shipping|pickup or shipping"),
    one("price type", "fixed|negotiable|free|on request"),
    one("seller type, advertiser type", "private|commercial"),
    one("dispute reason, claim reason", "item not received|not as described|damaged in transit|counterfeit|wrong item"),
    one("dispute status, claim status", "resolved|open|awaiting_seller|escalated|closed"),
    one("resolution, dispute resolution", "refunded|partial refund|replaced|rejected|closed without action"),
    one("feedback type, feedback rating", "positive|neutral|negative"),
    one("report reason", "prohibited item|scam|duplicate|wrong category"),
    one("payout status", "paid|pending|on_hold|failed"),
    ...of(
      "auction, lot, auction lot",
      one("status", "sold|open|unsold|withdrawn|upcoming"),
      one(
        "title, name",
        "Walnut sideboard, circa 1960|Silver pocket watch|Landscape with mill, oil on canvas|Set of six dining chairs|Art nouveau vase|Box of stamps|Persian rug, 200 × 300 cm|Brass ship's clock",
      ),
      one(
        "provenance, description",
        "From a private collection.|Signed lower right, small losses to the frame.|With original box and papers.|Restored, in working order.|Minor scratches, otherwise good.|From the estate of a collector.",
      ),
    ),
    ...of(
      "ad, classified ad, listing, classified",
      one(
        "title, headline",
        "City bike, 28 inch, good condition|Oak dining table with four chairs|Winter tyres 205/55 R16|Moving boxes to give away|Guitar amplifier, hardly used|Children's bed with mattress|Espresso machine, serviced|Garden shed, self-collection",
      ),
      one("status", "active|sold|expired|paused|deleted"),
      one(
        "description, text",
        "Hardly used, collected from a smoke-free home.|Small scratch on the left side, works perfectly.|Price is negotiable; collection only.|Bought two years ago, invoice available.|Moving house, must go by the end of the month.|Can be sent for an extra charge.",
      ),
    ),
    ...of(
      "rating, seller rating, feedback, review",
      one(
        "comment, text",
        "Fast shipping, as described.|Friendly contact, gladly again.|Well packed, thank you!|Took a while, but all fine.|Item had a scratch that was not shown.|Perfect, recommended.",
      ),
    ),
  ],
);
