import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const HEX = "(AA0000|00AA00|0000BB|9E8DA7|105289|D35400|2980B9|666666)";
const REASONS =
  "Off topic in this thread.|Repeated advertising.|Insulted another member.|Duplicate of an older topic.|Posted in the wrong board.|Removed at the author's request.|Copied from elsewhere without a source.|Quarrel went on after a warning.";

/** What forums of the old kind keep besides threads: colours of names, codes in square brackets, smileys, bans, word filters. */
export const BULLETIN_BOARDS = [
  meaning(
    "poster name, first poster name, last poster name, poster, last poster, first poster, post username, poster username, topic starter, thread starter, starter name, last post username, last poster username, last post by, started by",
    { text: "username" },
    { confidence: 0.95 },
  ),
  pattern(
    "poster colour, poster color, user colour, user color, group colour, group color, rank colour, rank color, name colour, name color, username color, first poster colour, last poster colour, online color",
    HEX,
  ),
  pattern("bitfield, bbcode bitfield, desc bitfield, sig bbcode bitfield", "(gA|kA|gE|kN|qA|AE)(=|A=|g==)"),
  pattern("bbcode uid, desc uid, sig bbcode uid, rule uid, forum rule uid", "[a-z0-9]{8}"),
  meaning(
    "uid, gid, fid, tid, pid, cid, usergroup, displaygroup",
    { integer: { generator: "integer", options: { min: 1, max: 60, distribution: "zipf" } } },
    { confidence: 0.94 },
  ),
  pattern("parent list, parentlist", "[1-9](,[1-9][0-9]?){0,2}", { confidence: 0.955 }),
  pattern(
    "buddy list, buddylist, ignore list, ignorelist, reporters, additional groups, additionalgroups",
    "|[1-9][0-9]{0,2}(,[1-9][0-9]{0,2}){0,4}",
    { confidence: 0.955 },
  ),
  one("default sort by, sort by, defaultsortby", "lastpost|subject|starter|rating|replies|views", {
    confidence: 0.955,
  }),
  one("default sort order, sort direction, defaultsortorder", "desc|asc", { confidence: 0.955 }),
  one("ban time, bantime", "---|0-0-7|0-1-0|0-0-1|1-0-0", { confidence: 0.955 }),
  pattern("avatar dimension, avatardimensions", "(100|80|120|64|150)\\|(100|80|120|64|150)", { confidence: 0.955 }),
  one("revoke reason, revokereason", "Appealed successfully|Wrong member|Expired early|Agreed among moderators", {
    confidence: 0.95,
  }),
  ...of(
    "session",
    one(
      "location, page, current page",
      "/index.php|/showthread.php?tid=41|/forumdisplay.php?fid=3|/member.php?action=profile|/search.php|/private.php|/newreply.php?tid=17",
      { confidence: 0.95 },
    ),
  ),
  ...of(
    "ban, banned, banned user",
    one(
      "reason, note",
      "Repeated spam|Harassment of other members|Ban evasion|Illegal content|Advertising after two warnings|Insults in private messages",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "reputation",
    figure("reputation, value, score", [1, 1, 1, 1, 2, 3, -1, -1], { confidence: 0.955 }),
    one(
      "comment, comments, reason",
      "Helped me with the engine.|Great pictures.|Always friendly.|Explained it twice, thank you.|Rude answer.|Good seller.",
      { confidence: 0.955 },
    ),
  ),
  ...of(
    "poll",
    pattern("vote, votes", "([0-9]|[1-4][0-9])(\\|\\|~\\|\\|([0-9]|[1-4][0-9])){1,3}", { confidence: 0.955 }),
  ),
  one("default list filter, default top period", "all|none|weekly|monthly|yearly", { confidence: 0.955 }),
  one(
    "raw email, raw mail",
    "Return-Path: <noor@example.org>\\r\\nSubject: Re: night trains\\r\\n\\r\\nThanks, that helped.|Return-Path: <theo@example.com>\\r\\nSubject: Re: tools\\r\\n\\r\\nSame here.",
    { confidence: 0.955 },
  ),
  one(
    "rejection message, reject message",
    "We're sorry, but your email message did not work: it was empty.|Your reply came from an unknown address.|The topic was closed.|Your account is not allowed to start topics by mail.",
    { confidence: 0.955 },
  ),
  one(
    "action code",
    "closed.enabled|closed.disabled|pinned.enabled|split_topic|archived.enabled|autoclosed.enabled|visible.disabled",
    { confidence: 0.955 },
  ),
  figure(
    "trust level, grant trust level, group locked trust level, manual locked trust level",
    [0, 1, 1, 1, 2, 2, 3, 4],
    { confidence: 0.955 },
  ),
  ...of(
    "badge",
    one(
      "query, sql query",
      "SELECT user_id, created_at granted_at FROM posts WHERE like_count > 10|SELECT id user_id, now() granted_at FROM users WHERE days_visited > 100|SELECT user_id, min(created_at) granted_at FROM topics GROUP BY user_id",
      { confidence: 0.96 },
    ),
  ),
  one("thread view mode, view mode, thread mode", "linear|threaded"),
  one("sort by type, topic sort by, thread sort by", "t|a|r|s|v"),
  one(
    "edit reason, message edit reason, post edit reason",
    "Fixed a typo|Added a link|Moved pictures|Clarified the question|Removed a phone number|Updated the prices",
  ),
  one("delete reason, post delete reason, topic delete reason, deletion reason, unapproval reason", REASONS),
  one(
    "ban reason, ban give reason, give reason, ban note, public ban reason",
    "Repeated spam|Harassment of other members|Ban evasion|Illegal content|Advertising after two warnings|Insults in private messages",
  ),
  one("desc option, desc options, option flag", "7"),
  figure(
    "visibility, post visibility, topic visibility, approval state, approved state",
    [1, 1, 1, 1, 1, 1, 1, 0, 2, 2],
  ),
  number("poll option count, poll max option, poll max options, max poll option", 1, 5),
  figure("poll length", [0, 0, 86_400, 259_200, 604_800, 1_209_600]),
  one(
    "custom title, user title, member title",
    "Newcomer|Regular|Veteran|Moderator|Contributor|Night owl|Founding member",
  ),
  ...of(
    "smiley, smilie, smily, emoticon",
    one(
      "code, text to replace, find, shortcut, symbol",
      ":)|:D|;)|:(|:P|:o|:lol:|:roll:|:cool:|:idea:|:shock:|:angry:|:thumbsup:|:heart:|:coffee:|:wave:",
    ),
    one(
      "emotion, title, name, description, label",
      "Smile|Very happy|Wink|Sad|Razz|Surprised|Laughing|Rolling eyes|Cool|Idea|Shocked|Angry|Thumbs up|Heart|Coffee|Waving",
    ),
    one(
      "smiley url, url, image, image path, filename, file name, picture",
      "smile.gif|biggrin.gif|wink.gif|sad.gif|razz.gif|surprised.gif|lol.gif|rolleyes.gif|cool.gif|idea.gif|shock.gif|mad.gif|thumbsup.gif|heart.gif|coffee.gif|wave.gif",
    ),
    figure("width, height, smiley width, smiley height", [15, 16, 18, 20, 24]),
  ),
  ...of(
    "icon, post icon, topic icon, message icon",
    one(
      "url, icon url, path, image, filename, file name",
      "misc/info.png|misc/question.png|misc/star.png|misc/fire.png|smile/heart.png|smile/thumbup.png|misc/alert.png|thinking/light_bulb.png|thinking/solved.png|misc/poll.png",
    ),
    figure("width, height", [16, 16, 18, 24, 32]),
    one("alt, title, name", "Info|Question|Star|Fire|Heart|Thumbs up|Alert|Idea|Solved|Poll"),
  ),
  ...of(
    "bbcode, bb code, markup code, mycode",
    one("tag, name, title", "spoiler|youtube|center|strike|table|highlight|sub|sup|audio|quote|list|code"),
    one(
      "helpline, help line, help, description",
      "Hide text: [spoiler]text[/spoiler]|Embed a video: [youtube]key[/youtube]|Centre text: [center]text[/center]|Strike through: [strike]text[/strike]|Mark text: [highlight]text[/highlight]",
    ),
    one(
      "match, regex, pattern, find",
      "[spoiler]{TEXT}[/spoiler]|[center]{TEXT}[/center]|[strike]{TEXT}[/strike]|[youtube]{IDENTIFIER}[/youtube]|[highlight={COLOR}]{TEXT}[/highlight]",
    ),
    one(
      "tpl, template, replacement, html, html replacement",
      '<div class="spoiler">{TEXT}</div>|<div style="text-align: center">{TEXT}</div>|<s>{TEXT}</s>|<mark>{TEXT}</mark>|<sub>{TEXT}</sub>',
    ),
    one(
      "first pass match, second pass match",
      "!\\[spoiler\\](.*?)\\[/spoiler\\]!is|!\\[center\\](.*?)\\[/center\\]!is|!\\[strike\\](.*?)\\[/strike\\]!is",
    ),
    one(
      "first pass replace, second pass replace",
      '<div class="spoiler">${1}</div>|<div style="text-align: center">${1}</div>|<s>${1}</s>',
    ),
  ),
  ...of(
    "bot, spider, crawler",
    one(
      "bot name, name, title",
      "Googlebot|Bingbot|Baiduspider|YandexBot|DuckDuckBot|Applebot|AhrefsBot|SemrushBot|archive.org_bot|PetalBot|MJ12bot|Slurp",
      { confidence: 0.965 },
    ),
    one(
      "bot agent, agent, user agent, useragent",
      "Googlebot/|bingbot/|Baiduspider|YandexBot/|DuckDuckBot|Applebot/|AhrefsBot/|SemrushBot/|archive.org_bot|PetalBot|MJ12bot/|Yahoo! Slurp",
    ),
  ),
  ...of(
    "watched word, word, bad word, badword, censored word, word filter, censor",
    one(
      "word, badword, find, pattern, bad word",
      "darn*|stupid|*crap*|idiot|moron|shut up|heck|loser|cheap watches|free followers",
    ),
    one("replacement, replace, replace with", "****|[removed]|***|d**n|beep"),
  ),
  ...of(
    "report reason, reports reason, reason",
    one("title, reason, name, reason title", "warez|spam|off_topic|insult|duplicate|other"),
    one(
      "description, reason description",
      "The post contains links to pirated software.|The post only advertises a site or product.|The post has nothing to do with the topic.|The post insults somebody.|The same was posted elsewhere.|None of the other reasons fits.",
    ),
  ),
  ...of(
    "report",
    one(
      "report text, text, reason",
      "Posts the same link in every thread.|Insults in several replies.|This picture is not theirs.|Off topic and aggressive.|Please have a look at the last three posts.|Shares a private address.|Pretends to work for the site.|The title has nothing to do with the text.|Old dispute carried on here.|Looks as if written by a machine.|Threatens another member.|Advertises a casino.",
    ),
  ),
  ...of(
    "style, theme, skin, template set",
    one(
      "name, title, style name, theme name",
      "Default|Midnight|Classic blue|Slate|Light & airy|High contrast|Mobile|Forest|Autumn|Retro",
      { confidence: 0.97 },
    ),
    one(
      "path, dir, directory, folder, style path",
      "default|midnight|classic_blue|slate|light_airy|high_contrast|mobile|forest|autumn|retro",
    ),
    one("parent tree, style parent tree", "default|default/classic_blue|default/slate"),
  ),
  ...of(
    "lang, language, language pack",
    one("dir, lang dir, directory, folder", "en|de|fr|es|it|nl|pl|pt_br|sv|ru|ja|tr"),
    one(
      "local name, lang local name, native name",
      "English|Deutsch|Français|Español|Italiano|Nederlands|Polski|Português|Svenska|Türkçe|Suomi|Čeština",
    ),
    meaning("author, lang author, translator", { text: "fullName" }),
  ),
  ...of(
    "log, moderator log, admin log, mod log",
    one(
      "operation, log operation, log action, action",
      "LOG_POST_DELETED|LOG_TOPIC_MOVED|LOG_USER_BANNED|LOG_TOPIC_LOCKED|LOG_POST_EDITED|LOG_USER_WARNED|LOG_ADMIN_AUTH_SUCCESS|LOG_FORUM_EDITED",
    ),
  ),
  ...of(
    "user, member",
    pattern(
      "buddy list, buddylist, ignore list, ignorelist, additional groups, additionalgroups",
      "|[1-9][0-9]{0,2}(,[1-9][0-9]{0,2}){0,4}",
      { confidence: 0.955 },
    ),
    one("thread mode, threadmode", "linear|threaded", { confidence: 0.96 }),
    one("away reason, awayreason", "On holiday|Exams|Moving house|No internet at home|In hospital|Too much work", {
      confidence: 0.96,
    }),
    figure("reputation", [0, 0, 0, 1, 2, 3, 5, 8, 12, 20, -1], { confidence: 0.955 }),
    figure("warning point, warning points, warningpoints", [0, 0, 0, 0, 0, 1, 2, 5, 10], { confidence: 0.955 }),
  ),
  ...of(
    "user group, usergroup",
    one(
      "title, name",
      "Guests|Registered|Super Moderators|Administrators|Awaiting Activation|Moderators|Banned|Supporters|Testers|Founding members",
      { confidence: 0.96 },
    ),
    one(
      "description",
      "Everybody who has signed up.|Have not confirmed their address yet.|May edit posts in all boards.|May read, but not write.|Pay for the server with us.",
      { confidence: 0.96 },
    ),
    one(
      "name style, namestyle",
      '{username}|<strong>{username}</strong>|<em>{username}</em>|<span style="color: green;">{username}</span>',
      { confidence: 0.96 },
    ),
  ),
  ...of(
    "user title, usertitle",
    one("title, name", "Newcomer|Junior Member|Member|Senior Member|Posting Freak|Veteran|Legend", {
      confidence: 0.96,
    }),
  ),
  ...of(
    "warning, warning type, warningtype",
    one(
      "title, name, reason",
      "Spam|Advertising|Rude language|Off topic|Multiple accounts|Harassment|Doubled posts|Signature too large",
      { confidence: 0.96 },
    ),
  ),
  ...of(
    "template",
    one(
      "title, name",
      "header|footer|index|showthread|postbit|forumdisplay|member_profile|usercp|newreply|search|error|redirect",
      { confidence: 0.96 },
    ),
    one(
      "template, body, content",
      '<div class="post">{$post[\'message\']}</div>|<html><head><title>{$title}</title></head><body>{$content}</body></html>|<a href="{$url}">{$name}</a>|<tr><td>{$row}</td></tr>',
      { confidence: 0.96 },
    ),
  ),
  ...of(
    "reported content, reportedcontent",
    one("type, kind", "post|profile|reputation", { confidence: 0.96 }),
    one("reason", "Spam|Rude language|Wrong board|Copied picture|Fake account|Doubled post", { confidence: 0.96 }),
  ),
];
