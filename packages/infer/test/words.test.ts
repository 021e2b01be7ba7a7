import { expect, test } from "vitest";
import { canonicalWords } from "@seedloom/infer";

test.each([
  ["custFname", "customer first name"],
  ["code_postal", "postal code"],
  ["orderdate", "order date"],
  ["POSTALCODE", "postal code"],
  ["Straße", "street"],
  ["fecha_nacimiento", "birth date"],
  ["numero_telephone", "phone number"],
  ["l_extendedprice", "l extended price"],
  ["c_acctbal", "c account balance"],
  ["HTTPStatus", "http status"],
  ["is_active", "is active"],
  ["mileage", "mileage"],
  ["order-lines", "order line"],
  ["person_addresses", "person address"],
  ["strFirstName", "first name"],
  ["itemid", "item id"],
  ["address2", "address 2"],
  ["sha256", "sha256"],
  ["md5hash", "md5 hash"],
  ["address3", "address 3"],
  ["ipv6_address", "ipv6 address"],
])("%s is read as %s", (name, words) => {
  expect(canonicalWords(name).join(" ")).toBe(words);
});
