import { digitsToo } from "../build/digits-too.ts";
import { entityText } from "../build/entity-text.ts";
import { scramble } from "../scramble.ts";

/** Group 9786 is given to no agency (International ISBN Agency, ranges of 979-). */
export const isbn = digitsToo(
  entityText({
    name: "isbn",
    summary: "An ISBN-13 with its check digit, of a group (979-6…) that no publisher has.",
    ascii: true,
    entity: "book",
    text: (_, fit) => ({
      capacity: 1e8,
      longest: fit.maxLength >= 13 ? 13 : 10,
      at(index) {
        const number = String(scramble(index, 1e8)).padStart(8, "0");
        if (fit.maxLength < 13) return tenDigits(`9${number}`);
        const body = `9796${number}`;
        let sum = 0;
        for (let place = 0; place < 12; place++) sum += Number(body[place]) * (place % 2 === 0 ? 1 : 3);
        return body + ((10 - (sum % 10)) % 10);
      },
    }),
  }),
);

function tenDigits(body: string): string {
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(body[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return body + (check === 10 ? "X" : check);
}
