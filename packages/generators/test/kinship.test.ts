import { expect, test } from "vitest";
import { kinOf } from "../src/language/kinship.ts";

const nearest = (texts: readonly string[], to: string): readonly string[] =>
  kinOf(texts)
    .near(to)
    .map((place) => texts[place]!);

test("texts go together that share words or are about one thing", () => {
  const categories = ["utilities", "salaries", "rent", "maintenance", "other"];
  expect(nearest(categories, "Electricity bill")).toEqual(["utilities"]);
  expect(nearest(categories, "Bonus of the coach")).toEqual(["salaries"]);
  expect(nearest(categories, "Treadmill repair")).toEqual(["maintenance"]);
  expect(nearest(categories, "Rent of the studio")).toEqual(["rent"]);
  const types = ["file_created", "file_deleted", "user_login"];
  expect(nearest(types, "FileDeletedEvent")).toEqual(["file_deleted"]);
});

test("what nobody tells is kin of nothing, and some texts are about nothing", () => {
  const texts = ["Rotates the logs every night.", "Sends invoices.", "General"];
  expect(nearest(texts, "Violet")).toEqual([]);
  expect(kinOf(texts).plain).toEqual([2]);
});

test("a word that most of the texts have tells nothing", () => {
  const texts = ["Order paid", "Order shipped", "Order cancelled"];
  expect(nearest(texts, "Your order")).toEqual([]);
});
