import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Forums and social networks. */
export const FORUM = field(
  "forum thread? moderator? sub_forum post_reaction social_post hashtag user_report follower? sub_reddit discussion_board moderation? thread_reply message_board forum_post user_badge moderation_action follow? custom_emojis preview_card media_attachment? reblog favourite? mute? timeline? status_pin direct_message story_view",
  [
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
      "First warning sent.|Duplicate of an older thread.|Removed links, left the rest.|User apologised, no further action.|Second report this month.|Moved to the right board.",
    ),
    one("post type, content type", "text|photo|video|link|poll"),
    one("audience, post audience", "public|friends|private|followers"),
    one("feeling, mood", "happy|excited|grateful|tired|proud|relaxed|curious"),
    one("ban reason, suspension reason", "Repeated spam|Harassment|Ban evasion|Illegal content|Advertising"),
    one("user title, rank, rank title, member title", "Newcomer|Regular|Veteran|Moderator|Contributor"),
    ...of(
      "status, post, social post, toot, note, tweet, story",
      one(
        "text, content, body, caption, status text, message",
        "Finally finished the bookshelf. Three weekends, one crooked board.|Morning run along the river, nobody else there.|Does anybody know a good bakery near the station?|New blog post: what we learned from a year of gardening.|The cat has claimed the new chair.|Rain all day, so it is soup and old films.|Looking for a second-hand bike, size M. Tips welcome!|Our little meetup had forty guests tonight. Thank you all!|First snow of the year.|Unpopular opinion: cold pizza is better.",
      ),
      one("spoiler text, content warning, subject", "Food|Long post|Politics|Film ending|Work|Photos of insects"),
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
      "board, forum board, forum, sub forum, category",
      one(
        "name, title",
        "General Discussion|Announcements|Help & Support|Off-Topic|Introductions|Feedback|Marketplace|Show and Tell|News|Tips & Tricks",
      ),
      one(
        "description",
        "Everything that fits nowhere else.|News from the team. Please read before you post.|Ask here; no question is too small.|Say hello and tell us how you found us.|Ideas and wishes for the site.",
      ),
    ),
    ...of(
      "post, reply, social post, thread reply, forum post",
      one(
        "body, content, text, message",
        "Thanks, that solved it for me.|I had the same problem last week; restarting helped.|Does anyone know whether this still works?|Great pictures! Where was that?|I would not buy it again, to be honest.|Please post the exact message that you see.|Welcome to the forum!|Bumping this, still interested.",
      ),
    ),
  ],
);
