import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Dating. */
export const DATING = field(
  "dating swipe match_maker date_profile icebreaker .looking_for .ideal_partner match? like? superlike user? message?",
  [
    ...of(
      "prompt answer, profile prompt answer, profile answer, prompt response, profile prompt",
      one(
        "answer, response, answer text, text",
        "Coffee, a long walk and nothing planned.|A good lasagne and bad puns.|I once missed a ferry and met my best friend.|Moths. Do not ask.|Somebody who laughs at the wrong moment, like me.|Norway, ten days without a plan.|Rain on a tent.|We could learn to dance, badly.",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "profile, user, member",
      one(
        "ideal partner, dream partner, partner wish, looking for text, about partner, ideal match",
        "Honest, curious and fond of cooking.|Somebody who likes hills more than beaches.|Kind, with time for long breakfasts.|Knows what they want and can laugh about it.|Patient with cats.",
        { confidence: 0.975 },
      ),
      one(
        "deactivation reason, delete reason, deletion reason, leaving reason, pause reason",
        "Met somebody|Taking a break|Too few matches|Too expensive|Not for me",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "match, conversation",
      one(
        "icebreaker, ice breaker, opening line, opener, first message, conversation starter",
        "Tea or coffee?|What made you smile today?|Best trip so far?|Mountains or sea?|Which song do you know by heart?|Your dog looks like trouble. Name?",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "safety report, user report, profile report, report",
      one(
        "comment, description, detail, details, message, text",
        "Asked for money after two days.|Photos belong to somebody else.|Insulted me after I said no.|Is married, a friend told me.|Much younger than the profile says.|Sends links to another site.",
        { confidence: 0.975 },
      ),
      one(
        "agent note, agent notes, moderator note, internal note, internal notes, note",
        "Photos found on another site.|Second report this week.|Warned by mail.|Payment data match a banned account.|No evidence in the chat.",
        { confidence: 0.975 },
      ),
      one("resolution, outcome, action, action taken", "warned|banned|no_action|photo_removed|verified", {
        confidence: 0.975,
      }),
      one(
        "reply to reporter, reply, feedback to reporter, answer",
        "Thank you, we have removed the profile.|We have warned this person.|We could not find anything against our rules. You can block the profile.|Thank you, we are looking into it.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "date feedback, date review, meeting feedback",
      one(
        "private note, note, comment, comments",
        "Nice, but no spark.|Second date on Friday.|Talked about the ex all evening.|Looks like the photos.|Great listener.|Came half an hour late.",
        { confidence: 0.975 },
      ),
      one(
        "what went well, went well",
        "Easy talk.|We laughed a lot.|Good choice of place.|Came on time.|Many things in common.",
        {
          confidence: 0.975,
        },
      ),
      one(
        "what went wrong, went wrong",
        "Came late.|Always on the phone.|Nothing to talk about.|Wanted something else.|Too loud there.",
        {
          confidence: 0.975,
        },
      ),
    ),
    ...of(
      "prompt, profile prompt",
      one(
        "question, text, prompt, prompt text, title",
        "What is your idea of a perfect Sunday?|Two truths and a lie|The way to my heart is|My most irrational fear|I am looking for|A song that I know by heart|The best trip of my life|Together we could",
        { confidence: 0.98 },
      ),
    ),
    ...of(
      "purchase, subscription, transaction, order, payment, in app purchase",
      one(
        "product, product name, item, product id",
        "Boost|5 Super Likes|Gold, 1 month|Platinum, 6 months|Read receipts|Gold, 12 months|Spotlight|25 Super Likes",
        { confidence: 0.968 },
      ),
      one("platform, store, source", "ios|android|web", { confidence: 0.967 }),
      money("price, amount", 2.99, 89.99, { confidence: 0.966 }),
    ),
    ...of(
      "user, profile, member",
      one("subscription, plan, tier, membership, subscription tier", "free|free|plus|gold|platinum", {
        confidence: 0.967,
      }),
      one(
        "politics, political view, political views, political leaning",
        "moderate|liberal|conservative|apolitical|prefer not to say",
        { confidence: 0.967 },
      ),
      one(
        "school, university, college, alma mater",
        "State University|City College|Northfield University|Harbour Business School|Academy of Arts|Institute of Technology|Lakeside College",
        { confidence: 0.967 },
      ),
    ),
    one(
      "dealbreaker, dealbreakers, deal breaker",
      "smoking|wants kids|does not want kids|long distance|no pets|heavy drinking|different religion",
      { confidence: 0.966 },
    ),
    ...of(
      "swipe, like, match",
      one(
        "comment, note, message, intro",
        "Great taste in music!|That hike looks amazing, where was it?|We have the same dog.|You had me at pancakes.|Best answer I have read here.|Your photo in the rain is lovely.",
        { confidence: 0.967 },
      ),
    ),
    ...of(
      "report, user report, block, complaint",
      one(
        "detail, details, description, comment, note",
        "Asked me for money on the second day.|The photos are of a celebrity.|Sent rude messages after I said no.|Is married, a friend of mine knows her.|Keeps posting links to another site.|Looks much younger than 18.|Insulted me in the first message.",
        { confidence: 0.968 },
      ),
      one("action taken, action, resolution", "warned|banned|no_action|photo_removed|suspended", { confidence: 0.966 }),
      one("status, state", "open|reviewing|resolved|dismissed", { confidence: 0.965 }),
    ),
    ...of(
      "date, date plan, meetup, planned date",
      one(
        "venue, place, location, where",
        "Café Luna|Harbour Bar|Botanical Garden|Bowling Centre|Riverside Walk|Cinema Rex|Noodle House|Climbing Hall|Museum of Art|Ice Rink",
        { confidence: 0.967 },
      ),
      one("venue type, type, kind", "cafe|bar|restaurant|park|cinema|activity|museum", { confidence: 0.967 }),
      one(
        "feedback, note, comment",
        "Talked until they closed.|Nice, but no spark.|Second date on Friday!|Was forty minutes late.|Funny and kind.|Looked nothing like the photos.",
        { confidence: 0.967 },
      ),
      one("status, state", "planned|confirmed|happened|cancelled", { confidence: 0.966 }),
    ),
    ...of(
      "photo, picture, image",
      number("position, sort order, display order", 1, 6, 0, { confidence: 0.966 }),
      one(
        "caption, text",
        "Hiking in the Alps|My dog Milo|Wedding of my sister|First marathon|On the boat|Homemade pasta",
        { confidence: 0.966 },
      ),
    ),
    ...of(
      "prompt, profile prompt, question",
      one("category, type", "About me|Fun|Dating|Values|Lifestyle", { confidence: 0.967 }),
    ),
    one(
      "looking for, relationship goal, relationship type, intention, seeking",
      "relationship|something casual|friendship|not sure yet|marriage",
    ),
    one("orientation, sexual orientation", "straight|bisexual|gay|lesbian|prefer not to say"),
    one("smoking, smoking habit, smoker, smoke", "never|socially|regularly|trying to quit"),
    one("drinking, drinking habit, drink, alcohol", "socially|never|rarely|often"),
    one("body type, build", "average|athletic|slim|curvy|muscular"),
    one(
      "zodiac, zodiac sign, star sign",
      "Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces",
    ),
    one("child, children, wants child, kid, kids", "want someday|don't want|have children|not sure"),
    one("pet, pets", "dog|cat|none|both"),
    one("education level, education", "bachelor|master|high school|trade school|doctorate"),
    one("religion, religious view", "not religious|spiritual|christian|muslim|jewish|hindu|buddhist"),
    one(
      "interest, interests, hobby, hobbies",
      "hiking, cooking, films|climbing and coffee|travel, yoga, books|live music, cycling|board games, baking|running, photography",
    ),
    one(
      "about me, about, bio, self summary",
      "Sunday walks, strong coffee and bad puns.|Teacher by day, amateur baker by night.|Looking for someone to get lost with in new cities.|I will always stop to pet your dog.|Two left feet, but I love to dance.|Tell me about the best meal you ever had.",
    ),
    one(
      "prompt, question, icebreaker",
      "A perfect Sunday is…|I am weirdly good at…|The way to my heart is…|My simple pleasures|Two truths and a lie",
    ),
    one("swipe direction, direction, action, swipe", "left|right|superlike"),
    one("exercise, workout, exercise habit, fitness", "sometimes|regularly|daily|never"),
    one("love language", "quality time|physical touch|words of affirmation|acts of service|gifts"),
    one("personality type, personality, mbti", "INFJ|ENFP|INTJ|ISFJ|ENTP|ESFJ|INFP|ISTP"),
    one("interested in, show, gender preference, preferred gender, interested gender", "women|men|everyone"),
    one("unmatch reason, block reason", "no reply|inappropriate messages|not interested|met someone|fake profile"),
    one(
      "answer, prompt answer",
      "Coffee, a long walk and no plans.|Making pancakes for ten people.|Laughing at my own jokes.|A swim before breakfast.|I have been to eleven countries by train.|Somebody who reads the map.",
    ),
    one(
      "headline, tagline",
      "Always up for a picnic|Plant person with a small balcony|Here for long talks|Will travel for food|Better at cooking than at texting",
    ),
    number("min age, minimum age, age min", 18, 35),
    one("match status", "matched|unmatched|expired|pending"),
    one("report reason", "fake profile|inappropriate messages|spam|underage|harassment"),
    number("height, height cm", 155, 196),
    number("distance, max distance, distance km, search radius", 2, 80),
    ...of("match", one("status", "matched|unmatched|expired")),
    ...of(
      "message, chat message",
      pattern(
        "content, body, text, message",
        "(Hey|Hi|Hello)(, nice to match with you|, how is your week|)(!|\\?)|" +
          "(I love|Great|Nice) (your dog|that picture from the lake|your taste in music)(, where was that|)(\\?|!)|" +
          "(Coffee|A walk|Ice cream|A museum) (on Saturday|this week|some time)\\?( I know a nice place\\.|)|" +
          "(Haha|Ha), (same here|me too|I had to laugh)(, so what now\\?|\\.|!)|" +
          "(Sounds|That sounds) (good|lovely|like fun)(, see you then|, when|)(!|\\.|\\?)|" +
          "(What|And what) do you (do|like to do|cook) (at the weekend|after work|when it rains)\\?",
      ),
    ),
    ...of(
      "date idea, idea",
      one(
        "title, name",
        "Picnic by the river|Cooking class for two|Night at the observatory|Flea market and coffee|Climbing hall|Open-air cinema|Pottery evening|Boat trip",
      ),
      one(
        "description",
        "Bring a blanket and something sweet.|Two hours, no experience needed.|Best on a clear evening.|Easy to leave early, easy to stay late.|Good for a first date.",
      ),
      one("category, type", "outdoors|food|culture|active|at home"),
      one("budget, price range, cost", "low|medium|high|free"),
    ),
  ],
);
