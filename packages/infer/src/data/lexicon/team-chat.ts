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

/** Teams that write to one another: workspaces, channels, presence. */
export const TEAM_CHAT = field(
  "channel_member incoming_webhook outgoing_webhook workspace_member workspace_channel channel_message slack channel? reaction? workspace? message? emoji? mention?",
  [
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
