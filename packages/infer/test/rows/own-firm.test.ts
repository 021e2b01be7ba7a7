import { expect, test } from "vitest";
import { specOf } from "../helpers/spec-of.ts";

const QUEUE =
  "from_name varchar(100) null *\nfrom_email varchar(150) *\nrecipient varchar(150) *\nsubject varchar(200) *";

test("what an application sends comes from one firm", () => {
  const name = specOf("mail_queue", QUEUE, "from_name");
  const mail = specOf("mail_queue", QUEUE, "from_email");
  expect(name.generator).toBe("constant");
  expect(String(mail.options?.["value"])).toMatch(/^hello@[a-z]+\.example$/);
  expect(specOf("mail_queue", QUEUE, "recipient").generator).not.toBe("constant");
});

test("what people send comes from them", () => {
  expect(specOf("messages", QUEUE, "from_name").generator).not.toBe("constant");
  expect(specOf("greeting_cards", QUEUE, "from_email").generator).not.toBe("constant");
});

const INVOICE =
  "seller_company varchar(100) *\nseller_phone varchar(40) *\nbuyer_company varchar(100) *\ntotal decimal(10,2) *";

test("one firm sells, unless rows belong to one of several", () => {
  expect(specOf("invoices", INVOICE, "seller_company").generator).toBe("constant");
  expect(specOf("invoices", INVOICE, "buyer_company").generator).not.toBe("constant");
  expect(specOf("invoices", INVOICE, "seller_company", { sellers: "name varchar(90) *" }).generator).not.toBe(
    "constant",
  );
});
