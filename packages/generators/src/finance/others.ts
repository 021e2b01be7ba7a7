import { digitsToo } from "../build/digits-too.ts";
import { fromList, fromMask, fromParts } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import { characters, digits, hexDigits, upperLetters } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { countedCode } from "../basic/counted-code.ts";
import { languagesOf } from "../language/in-languages.ts";
import type { Language } from "../language/language.ts";
import { mask } from "../strings/mask.ts";
import type { Generator } from "@seedloom/core";

export const accountNumber = digitsToo(
  fromMask(
    "accountNumber",
    "A bank account's number, of no bank.",
    ["00########", "0#######", "######", "####"],
    "account",
  ),
);

/** `TEST` and `ZZ` name no bank and no country (ISO 9362). */
export const bic = textGenerator({
  name: "bic",
  summary: "What looks like a BIC, of a bank and a country that do not exist.",
  entity: "account",
  strings: () => joined("TEST", "ZZ", characters(upperLetters + digits, 2)),
});

export const transactionType = fromList(
  "transactionType",
  "What a transaction is.",
  "payment|purchase|transfer|deposit|refund|withdrawal|fee|adjustment|chargeback|interest|payout",
  1.6,
);

export const transactionDescription = fromParts(
  "transactionDescription",
  "What stands on a bank statement.",
  ["{kind} {shop} {number}", "{kind} {shop}"],
  {
    kind: "Card payment|Direct debit|Transfer to|Purchase at|Refund from|Subscription|Standing order|Online order",
    shop: "Corner Bakery|Green Market|City Transit|Sunrise Cafe|Book Nook|Power Supply Co|Water Works|Fit Club|Cloud Storage|Bike Repair|Toy Box|Home Goods West|Pet Corner|Flower Stand|Garden Centre|Cinema Palace",
    number: mask("######"),
  },
);

/** Codes that are handed out one after another; languages have words of their own for what stands before them. */
function withPrefix(name: string, summary: string, prefixIn: (language: Language | null) => string): Generator {
  return {
    ...countedCode,
    name,
    summary,
    compile(options, context) {
      const [language = null] = languagesOf(context);
      return countedCode.compile({ first: `${prefixIn(language)}-10001`, ...options }, context);
    },
  };
}

export const invoiceNumber = withPrefix(
  "invoiceNumber",
  "An invoice's number.",
  (language) => language?.invoice ?? "INV",
);
export const orderNumber = withPrefix("orderNumber", "An order's number.", (language) => language?.order ?? "ORD");

export const paymentMethod = fromList(
  "paymentMethod",
  "How something is paid.",
  "credit_card|paypal|bank_transfer|debit_card|cash|invoice|apple_pay|google_pay|direct_debit|gift_card",
  1.8,
);
export const paymentStatus = fromList(
  "paymentStatus",
  "How far a payment is.",
  "paid|pending|authorized|refunded|failed|cancelled",
  2,
);

/** Addresses that start with zeros or `tb1` (the test network) hold nothing that anybody owns. */
export const ethereumAddress = textGenerator({
  name: "ethereumAddress",
  summary: "What looks like an Ethereum address: it begins with eight zeros, as none that is in use does.",
  strings: () => joined("0x00000000", characters(hexDigits, 32)),
});
export const bitcoinAddress = textGenerator({
  name: "bitcoinAddress",
  summary: "What looks like an address on Bitcoin's test network.",
  strings: () => joined("tb1q", characters("023456789acdefghjklmnpqrstuvwxyz", 38)),
});

export const pin = digitsToo(fromMask("pin", "A PIN.", ["####"]));
