import { pattern } from "../short-meanings.ts";
import { BULLETIN_BOARDS } from "./bulletin-boards.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import type { Pair } from "./pair.ts";

/** What people tell everybody. */
const POSTS =
  "(Finally finished|Just started|Halfway through) the (bookshelf|vegetable bed|second volume|new kitchen|winter jumper)(, it only took three weekends|, wish me luck|; photos tomorrow|)\\.|" +
  "(Morning|Evening|Sunday) (run|walk|ride) along the (river|canal|coast)(, nobody else there|, with the dog|, in the rain|)\\.|" +
  "Does anybody know a good (bakery|bike shop|dentist|place for breakfast|tailor) near the (station|harbour|park|old market)\\?|" +
  "New (blog post|video|episode|photo series): (what we learned from a year of gardening|three days by train|how to sharpen a knife|baking without an oven|the quiet side of the city)\\.|" +
  "The (cat|dog|neighbour's cat) has claimed the (new chair|laptop|sunny spot|cardboard box)(, as expected|, again|)\\.|" +
  "(Our little meetup|The reading group|The repair café) had (forty|twelve|twenty) guests (tonight|on Saturday), thank you all\\.|" +
  "(Rain|Fog|Snow) all day, so it is (soup and old films|tea and a long book|board games)\\.|" +
  "(Tried|Made|Burnt) the (lentil soup|sourdough|lemon cake|dumplings) (from last week|for the first time|for six people)(, will do it again|, recipe below|)\\.|" +
  "(Looking for|Anybody up for) (a tennis partner|a used cello|company for the concert on Friday|a room from March|a game of chess)\\?|" +
  "Two (years|months|weeks) (without a car|of learning Italian|in the new flat|of morning swims) and (no regrets|counting|still learning)\\.";

/** What people write to one another in their free time. */
const CHATS =
  "(Hey|Hi|Hello)(, how are you| again|, long time no see)?(\\?|!)( Are you around (tonight|at the weekend)\\?| Saw your last post, lovely\\.|)|" +
  "(Are you|Will you be) (coming|there) (tonight|on Saturday|later)\\?( I can save you a seat\\.|)|" +
  "(Haha|Ha), (that is so true|you were right|same here)( :\\)|!)|" +
  "(On my way|Almost there|Running late), (five|ten|twenty) minutes(, sorry|)\\.|" +
  "(Thanks|Thank you) (for the tip|for yesterday|a lot|for the invitation)(!|, it was great\\.)|" +
  "(Did you see|Have you seen|What do you think of) (the pictures|the new episode|the match|her message)( yet|)\\?|" +
  "(Sounds|Looks) (good|great|perfect)(, see you then\\.|, count me in\\.|!)|" +
  "(Sorry|Ah), I (missed your call|fell asleep|forgot), (talk tomorrow|I will call you back|how did it go)(\\?|\\.)|" +
  "(Happy birthday|Congratulations|Good luck)( to you both| for tomorrow|)!";

/** What people answer. */
const REPLIES =
  "(Thanks|Thank you), that (solved it for me|worked|was the missing piece)(, it was the cable|, on the second try|)\\.|" +
  "I had the same (problem|question|error) (last week|after the update|in spring); (restarting helped|nobody could tell me|I went back to the old version)\\.|" +
  "Does (anyone|anybody) know whether this still (works|applies|is true) (in the new version|on older models|without an account)\\?|" +
  "(Great|Lovely|Beautiful) (pictures|colours|work)! (Where was that|Which lens did you use|How long did it take)\\?|" +
  "I would (not buy|buy) it again(, to be honest|, the old one was better|, but in another colour|)\\.|" +
  "Please post the exact (message|version|steps) (that you see|that you use|and we can have a look)\\.|" +
  "(Welcome|Good to have you here)! (Have a look at|Start with|Read) the (pinned thread|guide|list of questions)\\.|" +
  "(Agreed|Not so sure|I see it differently)\\. (It depends on|Have a look at|I would start with) the (price|weather|documentation|size|audience)\\.|" +
  "(Following|Same here|Bump), (I would like to know, too|has anybody found out more|still unsolved for me)\\.|" +
  "(Try|Have you tried) (the other port|a clean install|a smaller size|asking in the club|it without the filter)(\\?|, it helped here\\.)";

const talk = { confidence: 0.972 };

/** What moderators do, and why. */
const MODERATED: Pair["by"] = {
  hide_post: "Insults after two reminders|Private address posted",
  delete_post: "Advertising for a shop|Same text from three accounts",
  warn_member: "Insults after two reminders|Advertising for a shop",
  lock_topic: "Four years old, nothing new|Dispute without end",
  move_topic: "Wrong board|Belongs to the marketplace",
  edit_post: "Private address posted|Broken link corrected",
  ban_member: "Second account of a banned member|Same text from three accounts",
  unban_member: "Appeal accepted|Time is over",
  merge_topics: "Asked before|Opened twice",
  restore_post: "Appeal accepted|Reported by mistake",
};

/** Forums and social networks. */
export const FORUM = field(
  "forum thread? moderator? sub_forum post_reaction social_post hashtag user_report follower? sub_reddit discussion_board moderation? thread_reply message_board forum_post user_badge moderation_action follow? custom_emojis preview_card media_attachment? reblog favourite? mute? timeline? status_pin direct_message story_view bbcode watched_word post_action topic_user screened_url screened_email smiley? smilie? privmsg ban_list? bad_word? rank? topic? post? warning? topic_watch forum_watch poll_vote? poll_option? attachment? private_message? board? .poster_ip .poster_id .poster_time",
  [
    ...of(
      "warning, user warning, member warning, infraction, strike, sanction",
      one(
        "warning type, type, kind, category, infraction type",
        "spam|off_topic|insult|advertising|second_account|bad_language",
        talk,
      ),
      one(
        "public reason, reason, message, message to member, message to user, public note, text, body, description, note to member",
        "Please do not post the same link in several topics.|Please stay on topic.|Insults are not welcome here, whatever the occasion.|Advertising is only allowed in the marketplace.|One account per person, please.|Please mind the rules on pictures of others.",
        talk,
      ),
      one(
        "staff note, staff notes, internal note, internal notes, moderator note, note, notes, private note",
        "First warning, was friendly about it.|Second warning this year.|Same address as a banned member.|Talked to her before, no effect.|Deleted four posts.|Next time a week off.",
        talk,
      ),
      one("appeal outcome, appeal result, appeal decision, appeal status", "upheld|lifted|reduced", talk),
    ),
    one("appeal outcome, appeal result, appeal decision", "upheld|lifted|reduced|pending", { confidence: 0.955 }),
    ...of(
      "badge, achievement, medal",
      one(
        "criteria, criterion, requirement, requirements, condition, conditions, how to earn, rule, rules",
        "Write 100 posts.|Receive 50 likes.|Be a member for a year.|Have an answer marked as the solution.|Fill in your profile.|Invite three friends.|Visit on 30 days in a row.|Report ten posts that break the rules.",
        talk,
      ),
      one("icon, icon name, symbol", "trophy|star|medal|award|heart|flame|crown|moon|compass|thumbs-up", talk),
    ),
    ...of(
      "member badge, user badge, badge award, earned badge, kudos, recognition, nomination",
      one(
        "citation, reason, note, comment, message, for",
        "For the guide to sharpening tools|For helping newcomers in March|For a year of photos of the week|For the most helpful answer of the month|For organising the meeting in Leeds|For reporting a hundred broken links",
        talk,
      ),
    ),
    ...of(
      "message, conversation message, chat message, direct message, private message, channel message",
      one(
        "system text, system message, system message text, event text, service text",
        "Conversation was created.|A member joined.|A member left.|The subject was changed.|A file was removed.|Notifications were turned off.",
        talk,
      ),
    ),
    ...of(
      "moderation log, moderator log, moderation action, mod action, mod log, moderator action, modlog",
      one(
        "detail, details, description, message",
        "First time, a note was sent.|Second time this month.|Four posts in three topics.|After reports of five members.|Agreed with the other moderators.|Author was told.",
        talk,
      ),
    ),
    ...of(
      "topic, thread, forum topic, discussion, post, comment",
      one(
        "closed reason, close reason, locked reason, lock reason, closing reason, reason closed",
        "Solved|Asked before, see the pinned topic|Off topic|Four years old, nothing new|At the request of the author|Dispute without end",
        talk,
      ),
      one(
        "deletion reason, delete reason, deleted reason, removal reason, remove reason, removed reason, hidden reason, hide reason",
        "Advertising|Insulting|Posted twice|Wrong board|At the request of the author|Private data of others",
        talk,
      ),
    ),
    ...of(
      "topic, forum topic",
      one(
        "title, topic title, subject",
        "Introduce yourself|Help with my router|Which bike for a commute of 20 km?|Back after a break|Photos of last weekend|Selling: tent for two|How do you store your tools?|New here, some questions|Meeting in October?|Broken link in the FAQ|Best guide for beginners?|What are you working on?",
        { confidence: 0.96 },
      ),
      one(
        "poll title",
        "Which phone do you use?|Best day for the meeting?|How often do you train?|Your favourite season?|Should the forum move?",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "poll",
      one(
        "question, title",
        "Which phone do you use?|Best day for the meeting?|How often do you train?|Your favourite season?|Which bike do you ride?|How did you find us?|Should we merge the two boards?",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "forum, board",
      one("rule title, rules title", "Forum rules|Before you post|Rules of this board|How we talk here", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "user, warning, member",
      one(
        "user note, user notes, usernote, usernotes, moderator note, moderator notes, admin note",
        "Warned twice for advertising|Second account of a banned member|Posts in the wrong board|Apologised, to be watched for a month|Name changed on request|Copied posts from elsewhere",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "mail queue, mailqueue, email queue, email, mail",
      one(
        "subject",
        "New reply in a topic that you follow|Activate your account|Your password was changed|New private message|Welcome to the forum|Your topic was moved",
        { confidence: 0.955 },
      ),
      one(
        "message, body, content",
        "There is a new reply in a topic that you follow. Sign in to read it.|Please confirm your address to activate your account.|Your password was changed today. If it was not you, please tell us.|You have a new private message.|Your topic was moved to another board by a moderator.",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "search log",
      one(
        "term, query, keyword",
        "login error|dark theme|change my email|delete account|notification settings|import|api key|rules|beginner guide|backup",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "incoming email",
      one(
        "rejection message",
        "We are sorry, but your email did not work: the topic is closed.|We are sorry, but your email did not work: your address is not known here.|We are sorry, but your email did not work: it was empty.|We are sorry, but your email did not work: the reply key has expired.",
        { confidence: 0.955 },
      ),
      one(
        "subject",
        "Re: [Forum] Unable to log in|Re: [Forum] New release|Re: [Forum] Introduce yourself|Question about my account|Re: [Forum] Feature request|Out of office",
        { confidence: 0.97 },
      ),
    ),
    ...of(
      "upload",
      one(
        "security last changed reason",
        "upload used in a private message|made public again|access settings changed|post moved to a public category",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "group",
      one(
        "bio, bio raw, bio cooked, about",
        "For everyone who helps in the forum.|The people who write the documentation.|Testers of new versions, join if you like.|Moderators of the regional boards.|Speakers of our yearly meeting.",
        { confidence: 0.955 },
      ),
    ),
    ...BULLETIN_BOARDS,
    one("action type, moderation type", "warn|remove|lock|ban|edit|move"),
    one("badge tier, badge level", "bronze|silver|gold"),
    one("edit reason", "Fixed a typo|Added a link|Moved pictures|Clarified the question"),
    one("ban duration, duration", "7 days|1 day|30 days|permanent"),

    one("thread status, topic status", "open|closed|pinned|archived|solved"),
    one("prefix, thread prefix, flair, post flair", "Question|Solved|Discussion|News|Guide|Help"),
    one("posting permission, post permission, who can post", "members|everyone|moderators"),
    one("moderation mode, moderation type", "post_moderation|pre_approval|none"),
    one("report reason, flag reason", "spam|harassment|off_topic|misinformation|hate_speech|copyright|nudity"),
    one("resolution, report resolution, moderation action, action taken", "no_action|removed|warned|banned|locked"),
    one(
      "moderator note, moderation note, mod note",
      "First warning sent.|Duplicate of an older thread.|Removed links, left the rest.|User apologised, no further action.|Second report this month.|Moved to the right board.|Closed after two pages of dispute.|Account older than five years, no earlier cases.|Title changed.|Second report in a month.|Post hidden for followers.|Waiting for a second opinion.|Same text from four accounts.|Reported by another server as well.",
    ),
    one("post type, content type", "text|photo|video|link|poll"),
    one("audience, post audience", "public|friends|private|followers"),
    one("feeling, mood", "happy|excited|grateful|tired|proud|relaxed|curious"),
    one("ban reason, suspension reason", "Repeated spam|Harassment|Ban evasion|Illegal content|Advertising"),
    one("user title, rank, rank title, member title", "Newcomer|Regular|Veteran|Moderator|Contributor"),
    ...of(
      "status, post, social post, toot, note, tweet, story",
      pattern("text, content, body, caption, status text, message", POSTS),
      one("spoiler text, content warning", "Food|Long post|Politics|Film ending|Work|Photos of insects"),
    ),
    ...of("poll", one("option, options, choice, choices", "Yes|No|Maybe|Coffee|Tea|Mountains|Sea|Show results")),
    ...of(
      "thread, forum thread, topic",
      one("status, state", "open|closed|pinned|archived"),
      one(
        "title, subject",
        "How do you keep your tools sharp?|Unable to log in since the update|Show your weekend project|Best beginner book on the topic?|Strange noise after restart|Looking for advice on my first trip|Monthly photo thread: March|What would you do differently?|Selling my old equipment|Introduce yourself here",
      ),
    ),
    ...of(
      "board, forum board, forum, sub forum, forum category, board category, discussion category, thread category, topic category",
      one(
        "name, title",
        "General Discussion|Announcements|Help & Support|Off-Topic|Introductions|Feedback|Marketplace|Show and Tell|News|Tips & Tricks",
      ),
      one(
        "description",
        "Everything that fits nowhere else.|News from the team. Please read before you post.|Ask here; no question is too small.|Say hello and tell us how you found us.|Ideas and wishes for the site.|Help with installation and updates.|Show what you have made.|Buy, sell and give away.|Meetings near you.|Finished topics, read only.|Reports of faults, one topic each.|Off-topic talk after work.",
      ),
    ),
    ...of("post, reply, social post, thread reply, forum post", pattern("body, content, text, message", REPLIES)),
    ...of(
      "message, direct message, private message, chat message, conversation message",
      pattern("message, body, content, text", CHATS),
    ),
    ...of(
      "rule, server rule, community rule, forum rule, instance rule",
      one(
        "text, rule, title, name, description, content",
        "Be kind and respectful.|No spam or advertising.|No hate speech, no harassment.|Stay on topic.|Mark spoilers and sensitive media.|Search before you post.|Credit the work of others.|No private information of other people.|One account per person.|Write in a language that the others understand.",
      ),
      one(
        "hint, explanation, note",
        "This includes direct messages.|When in doubt, ask a moderator.|Repeated posts are removed.|Links to your own shop count, too.|Use the content warning field.|Criticise ideas, not people.|Pictures count as well.|If you are unsure, wait a day.|Exceptions are pinned at the top.|Moderators decide together.",
      ),
    ),
    ...of(
      "report, user report, post report, abuse report, moderation report, flag",
      one(
        "comment, note, description, detail, details, message, text",
        "Posts the same link in every thread.|Insults in several replies.|This picture is not theirs.|Fake account of a friend of mine.|Off topic and aggressive.|Selling followers.|Please have a look at the last three posts.|Shares a private address.|Pretends to work for the site.|The title has nothing to do with the text.|Old dispute carried on here.|Looks as if written by a machine.|Threatens another member.|Advertises a casino.",
      ),
    ),
  ],
  [],
  [
    pair("action, event", "reason, comment, note, notes", MODERATED, {
      of: ["moderation log", "moderator log", "mod log", "modlog"],
      ...talk,
    }),
  ],
);
