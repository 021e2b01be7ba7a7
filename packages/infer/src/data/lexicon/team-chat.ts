import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const WRITTEN =
  "(Good morning|Hi all|Hey), (quick question|short update): (who has the slides|is the build green|when do we meet|can somebody review my change)(\\?| please\\?)|" +
  "(The|Our) (build|deployment|demo|release|import) is (done|green again|running|postponed to (Monday|Thursday))\\.( Thanks all!||)|" +
  "(Can|Could) (somebody|anybody|one of you) (have a look at|review|test) (the pull request|the draft|the new page|the numbers)( today| before lunch| when you have a minute|)\\?|" +
  "(Lunch|Coffee|Stand-up) in (five|ten) minutes(, who is in|)\\?|" +
  "(Thanks|Great|Perfect), (that works|looks good to me|I will take it from here|merged)(!|\\.)|" +
  "I am (out|at the dentist|on the train|offline) (this afternoon|until two|tomorrow)(, back later|, call me if it burns|)\\.|" +
  "(Done|Fixed|Shipped|Sent)(, see the thread|, please check|)\\.|" +
  "(Here|Attached) are the (notes|numbers|pictures|minutes) from (yesterday|the call|the workshop)\\.|" +
  "(Sorry|Oops), (wrong channel|I missed that|my mistake)(, thanks for the hint|)\\.";

const CHANNELS =
  "Town Square|Off-Topic|Releases|Website|Support|Marketing|Hiring|Design|Operations|Random|Announcements|Customer feedback|Office Berlin|Incidents";

/** Teams that write to one another: workspaces, channels, presence. */
export const TEAM_CHAT = field(
  "channel_member incoming_webhook outgoing_webhook workspace_member workspace_channel channel_message slack sidebar_category sidebarcategory incomingwebhook outgoingwebhook slash_command channel_bookmark custom_status thread_membership team_member? command? channel? reaction? workspace? team? file_info? message? emoji? mention?",
  [
    ...of(
      "sidebar category, sidebarcategory",
      one("display name, displayname, name", "Favorites|Channels|Direct Messages|Projects|Customers|Muted|Team|Clubs", {
        confidence: 0.965,
      }),
      one("type, kind", "custom|channels|favorites|direct_messages", { confidence: 0.965 }),
      one("sorting, sort", "alpha|recent|manual", { confidence: 0.965 }),
    ),
    ...of(
      "team, workspace",
      one(
        "display name, displayname",
        "Engineering|Marketing|Support|Everybody|Design|Field staff|Volunteers|Partners|Operations|Sales",
        { confidence: 0.965 },
      ),
    ),
    ...of(
      "outgoing webhook, outgoingwebhook",
      one("content type, contenttype", "application/json|application/x-www-form-urlencoded", { confidence: 0.96 }),
    ),
    ...of(
      "user group, usergroup",
      one(
        "display name, displayname, name",
        "On call|Designers|Night shift|Press|Everybody in Berlin|Release managers|New colleagues|First aiders",
        { confidence: 0.96 },
      ),
    ),
    ...of("team, workspace", one("type, kind", "O|I|open|invite", { confidence: 0.96 })),
    ...of(
      "channel, room",
      one("display name, displayname, title", CHANNELS, { confidence: 0.96 }),
      one("name, handle", CHANNELS.toLowerCase().replaceAll(" ", "-"), { confidence: 0.965 }),
      one(
        "purpose",
        "Where we plan releases.|Questions on the website.|Lunch, cake and other matters.|Everything about hiring.|Alerts from the servers.|Ideas for the newsletter.|Pictures from the road.|Numbers, every Monday.|Things that broke and how we mended them.|Reading tips.|For everybody who starts this month.|Requests to the office.",
        {
          confidence: 0.965,
        },
      ),
    ),
    ...of(
      "emoji, custom emoji",
      one(
        "name, shortcode",
        "party_parrot|shipit|thank_you|coffee_time|green_build|facepalm|team_logo|unicorn|lgtm|on_fire|sad_panda|high_five",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "command, slash command",
      one("method, http method", "P|G", { confidence: 0.96 }),
      one(
        "display name, displayname, title",
        "Stand-up bot|Weather|Giphy|On-call|Poll|Reminder|Ticket search|Lunch roulette",
        { confidence: 0.96 },
      ),
      one(
        "autocomplete hint, autocompletehint, usage hint",
        "[text]|[city]|[ticket number]|[question] [options]|[user]",
        { confidence: 0.96 },
      ),
      one(
        "autocomplete desc, autocompletedesc, description",
        "Posts a picture|Shows the weather|Asks the channel|Creates a ticket|Tells who is on call",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "webhook, incoming webhook, outgoing webhook, incomingwebhook, outgoingwebhook",
      one(
        "display name, displayname, title",
        "Build server|Monitoring|Help desk|Calendar|Deployments|Sign-ups|Error tracker|Backups",
        { confidence: 0.96 },
      ),
      one("username, post as", "build-bot|monitoring|help-desk|calendar-bot|deploy-bot|alerts", { confidence: 0.96 }),
    ),
    ...of(
      "scheme, permission scheme",
      one(
        "name, display name, displayname, title",
        "Default|Read only|Contractors|Moderated channels|Guests welcome|Announcements only",
        { confidence: 0.97 },
      ),
      one(
        "description",
        "Only admins may post.|Guests may read and react.|As the default, without deleting.|Everybody may invite.",
        { confidence: 0.97 },
      ),
      one("scope", "team|channel|playbook|run", { confidence: 0.97 }),
    ),
    one("post type", "system_join_channel|system_add_to_channel|custom_llm|slack_attachment|me", { confidence: 0.94 }),
    one("auth service, authentication service, auth provider", "ldap|google|saml|gitlab|office365"),
    one(
      "emoji, emoji name, reaction, reaction name, emoji code, emoji shortcode",
      "thumbsup|heart|tada|eyes|rocket|white_check_mark|joy|fire|clap|thinking",
    ),
    one("message type, post type, content type", "text|image|file|system|voice"),
    ...of(
      "channel, room, chat room, conversation, group chat",
      pattern(
        "header, topic, purpose, description, about",
        "(Everything about|Questions on|News from|Planning of) (releases|the website|support|marketing|hiring|the office|events)\\.|(Stand-up at 9:30|Please keep threads|Notes in the wiki|One topic per thread)\\.",
      ),
    ),
    ...of(
      "presence, status, user status, user presence",
      one("status, state, previous status, prev status, value", "online|offline|away|dnd"),
    ),
    ...of(
      "message, chat message, channel message, direct message, post, room message",
      pattern("message, body, content, text", WRITTEN),
    ),
  ],
);
