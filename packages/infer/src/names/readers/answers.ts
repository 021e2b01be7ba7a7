import { evenly, forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";
import { tells } from "./web/tells.ts";

const ASKED = "question answer quiz exam test option choice alternative";

/** One of the letters before the answers of a question. */
const letter: Reader = ({ as, context, phrase }) =>
  as === "text" && (context.maxLength ?? 99) <= 3 && (phrase !== "letter" || tells(context, ASKED))
    ? evenly(["A", "B", "C", "D"], 0.94)
    : null;

/** Letters that stand for answers. */
export const answerReaders: Readers = forAll(
  "letter, answer key, answer letter, letter answer, letter answer key, answer key letter, correct answer, correct option, correct choice, " +
    "selected option, selected answer, chosen option, user answer, given answer, option letter, option key, option label, choice label, choice key, choice letter",
  letter,
);
