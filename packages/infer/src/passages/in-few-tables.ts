import type { Suggestion } from "../rule.ts";
import { suggested } from "./suggested.ts";
import type { Text } from "./text.ts";

/** `option_a` to `option_d` beside a question: answers to it, each another. */
export function choiceOf({ phrase, beside }: Text): Suggestion | null {
  const [, letter] = /^(?:option|choice|answer) ([a-e1-5])$/.exec(phrase) ?? [];
  if (letter === undefined) return null;
  const question = beside(["question", "question text", "text", "title", "content"]);
  if (question === null) return null;
  const place = /\d/.test(letter) ? Number(letter) - 1 : letter.charCodeAt(0) - 97;
  return suggested("quiz", `an answer to ${question}`, { options: { place }, inputs: { of: { column: question } } });
}

/** What feeds bring are articles below their titles. */
export function ofFeed({ table, phrase, beside }: Text): Suggestion | null {
  if (!/^(?:feed|rss) (?:item|entry|article|post)$/.test(table.slice(-2).join(" "))) return null;
  const form = /^(?:summary|description|excerpt|snippet)$/.test(phrase)
    ? "summary"
    : /^(?:content|body|text|full text)$/.test(phrase)
      ? "body"
      : null;
  const title = beside(["title", "headline"]);
  if (form === null || title === null) return null;
  return {
    spec: { generator: "essay", options: { form }, inputs: { of: { column: title } } },
    evidence: `what a feed brings below ${title}`,
    confidence: 0.92,
  };
}

/** What a column is in a few tables: the rules of a group, the message of somebody interested, what a model answered, a saying. */
export function ofItsTable({ context, table, phrase }: Text): Suggestion | null {
  const last = table.at(-1) ?? "";
  const has = (name: string) => [...context.facts.columnWords.values()].some((words) => words.join(" ") === name);
  // Devices and rules of a firewall are grouped, too, and have no manners.
  const isBoard =
    !/^(?:device|host|server|rule|security|target|node|resource|agent)s? group$/.test(table.slice(-2).join(" ")) &&
    (/^(?:community|group|forum|channel|server|subreddit|club|board)$/.test(last) ||
      /^(?:forum|board|community|discussion) (?:category|section|space)$/.test(table.slice(-2).join(" ")));
  if (/^(?:posting |community )?(?:rules?|guidelines?)$/.test(phrase) && isBoard)
    return suggested("groupRules", `rules of a ${last}`);
  if (phrase === "message" && /^(?:lead|prospect)$/.test(last)) return suggested("leadMessage", "what a lead writes");
  if (
    /^(?:response|completion|answer|output)$/.test(phrase) &&
    /^(?:prompt|completion|generation|llm|query)$/.test(last)
  )
    return suggested("assistantChat", "what a model answers", { options: { by: "answering" } });
  if (/^(?:text|content|quote|body)$/.test(phrase) && last === "quote" && has("author"))
    return suggested("proverb", "a saying");
  return null;
}
