import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Programs that talk. */
export const CHATBOTS = field(
  "bot bot_command bot_intent chat_bot intent? utterance slash_command discord telegram guild? bot_user dialog_flow bot_message message?",
  [
    one("platform, chat platform, bot platform, messenger", "Telegram|Slack|Discord|WhatsApp|Teams|Web"),
    one(
      "greeting, welcome message, greeting text, start message",
      "Hello! How can I help you today?|Hi there, ask me about your order.|Welcome! Type help to see what I can do.|Good to see you again!",
    ),
    one("command prefix, prefix", "!|/|?|."),
    one("persona, personality, tone", "friendly helper|formal assistant|cheerful guide|short and dry"),
    one("scope, command scope", "global|guild|private|group"),
    one(
      "intent, intent name, detected intent",
      "greeting|order_status|opening_hours|cancel_order|talk_to_human|goodbye|refund|change_address",
    ),
    one(
      "training phrase, utterance, example, sample utterance, example phrase",
      "where is my order|I want to talk to someone|when do you open|cancel my order please|hello|how do I return this|can you change my address",
    ),
    one("fulfillment, response type, handler type", "static|webhook|handoff|form"),
    one("entity type, slot, slot name, entity", "date|order_number|city|product|amount|person"),
    one(
      "fallback, fallback message, fallback text",
      "Sorry, I did not understand that.|Could you say that in other words?|I will connect you to a colleague.",
    ),
    one("dialog state, conversation state", "idle|awaiting_input|confirming|done"),
    number("confidence, confidence score, match score", 0.35, 0.99, 2),
    ...of(
      "command, bot command, slash command",
      one("name, command, trigger", "help|start|status|ping|settings|stats|remind|poll|weather|feedback|stop|about"),
      one(
        "description, help, help text",
        "Shows all commands|Starts the bot|Shows the current status|Sets a reminder|Creates a poll|Sends feedback to the team|Stops all messages",
      ),
    ),
    ...of(
      "bot, chat bot",
      one("name, bot name", "HelperBot|Robin|Pixel|Ask Ada|ShopAssist|Nova|DeskBuddy|Otto"),
      one("status, state", "online|offline|disabled|maintenance"),
    ),
  ],
);
