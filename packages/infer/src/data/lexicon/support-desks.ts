import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of } from "./one.ts";

const SURE = { confidence: 0.972 };
const REPLY = { generator: "passage", options: { on: "ticketReply" } };

/** Desks where customers and those who help them write to one another, whether a program answers there, too, or not. */
export const SUPPORT_DESKS = field(
  "canned_response csat_survey contact_inbox inbox_member saved_reply live_chat sla_policy? conversation? inbox? contact? .csat_survey_enabled .first_reply_created_at",
  [
    ...of(
      "message, conversation message",
      meaning("content, text, body, processed message content, message text", { text: REPLY }, SURE),
    ),
  ],
);
