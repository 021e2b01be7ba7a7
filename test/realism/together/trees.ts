import { number, text } from "./case.ts";
import type { Case } from "./case.ts";

const PRAISE =
  /great|love|exactly|recommend|better|five|worth every|happy|again|excellent|good|right|solid|helpful|should|met our/i;
const COMPLAINT =
  /not what|disappoint|never|poor|not worth|broke|expected|bad|slow|confusing|expensive|noisy|not choose|sent it back/i;

export const TREES: readonly Case[] = [
  {
    table: "reviews: rating integer check (rating between 1 and 5), title varchar(100), body text",
    holds: (row) =>
      number(row, "rating") >= 4
        ? PRAISE.test(text(row, "title")) && !/never|not worth|disappointed$|poor/i.test(text(row, "title"))
        : number(row, "rating") > 2 || (COMPLAINT.test(text(row, "title")) && COMPLAINT.test(text(row, "body"))),
    varies: "title",
  },
  {
    table:
      "categories: parent_id integer? references categories (id), level integer, path varchar(400), name varchar(60)",
    holds: (row, above) =>
      row["level"] === above(row).length + 1 &&
      text(row, "path").split("/").length === above(row).length + 2 &&
      [...above(row), row].every(
        (one, place) =>
          text(row, "path").split("/")[place + 1] ===
          text(one, "name")
            .toLowerCase()
            .replaceAll(/[^a-z0-9.]+/g, "-"),
      ),
    varies: "level",
  },
  {
    table:
      "pages: parent_id integer? references pages (id), ancestry varchar(200)?, depth integer default 0, title varchar(80)",
    holds: (row, above) =>
      row["depth"] === above(row).length &&
      text(row, "ancestry") ===
        above(row)
          .map(({ id }) => String(id))
          .join("/") &&
      (above(row).length > 0 || row["ancestry"] === null),
    varies: "ancestry",
  },
  {
    table: "menu_items: parent_id integer? references menu_items (id), lft integer, rgt integer, depth integer",
    holds: (row, above) => {
      const parents = above(row);
      return (
        row["depth"] === parents.length &&
        number(row, "lft") < number(row, "rgt") &&
        parents.every((one) => number(one, "lft") < number(row, "lft") && number(one, "rgt") > number(row, "rgt"))
      );
    },
    varies: "depth",
  },
];
