import { digitsToo } from "../build/digits-too.ts";
import { entityText } from "../build/entity-text.ts";
import type { EntityText } from "../build/entity-text.ts";
import type { Fit } from "../fit.ts";
import { scramble } from "../scramble.ts";
import { NATIONAL } from "./national-kinds.ts";

/** The characters of a number in a form: `###-##`. */
function written(plain: string, form: string): string {
  let place = 0;
  return form.replaceAll("#", () => plain[place++] ?? "");
}

export const nationalNumber = digitsToo(
  entityText({
    name: "nationalNumber",
    summary: "A country's number of a person, firm or professional (`kind`: cpf, siret, dni, …) that is nobody's.",
    entity: "nationalNumber",
    ascii: true,
    options: (options) => options.oneOf("kind", Object.keys(NATIONAL)) ?? "cpf",
    text(context, fit, _nth, kind) {
      const [[locale] = [""]] = context.locale;
      return textOf(NATIONAL[kind]?.elsewhere?.[locale] ?? kind, fit);
    },
  }),
);

function textOf(kind: string, fit: Fit): EntityText | null {
  const own = NATIONAL[kind];
  if (own === undefined) return null;
  const capacity = 10 ** own.digits;
  const free = (index: number) => String(scramble(index, capacity)).padStart(own.digits, "0");
  const plain = (index: number) => own.plain(free(index), index);
  const form = own.forms?.find(({ length }) => length <= fit.maxLength);
  const longest = form?.length ?? plain(0).length;
  if (longest > fit.maxLength) return own.less === undefined ? null : textOf(own.less, fit);
  return { capacity, longest, at: (index) => (form === undefined ? plain(index) : written(plain(index), form)) };
}
