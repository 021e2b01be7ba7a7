import { unit } from "@seedloom/core";
import type { Generator, Value } from "@seedloom/core";
import { numberTypes } from "../build/number-generator.ts";
import { inputsNamed } from "../inputs.ts";
import { numberTarget } from "../number-target.ts";
import { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";

/** About how much of each currency a US dollar is: nobody's quotation, but of the right size. */
const perDollar = `USD 1;EUR 0.92;GBP 0.79;JPY 150;CHF 0.88;CAD 1.36;AUD 1.52;CNY 7.2;SEK 10.5;NZD 1.65;INR 83;BRL 5.1;MXN 17.5;KRW 1330;SGD 1.34;HKD 7.8;NOK 10.6;DKK 6.9;PLN 4;CZK 23;HUF 360;TRY 32;ZAR 18.7;ILS 3.7;THB 36;AED 3.67;SAR 3.75;MYR 4.7;IDR 15700;PHP 56;VND 24700;RON 4.6;UAH 39;RUB 92;CLP 950;COP 3900;ARS 880;PEN 3.7;EGP 47;NGN 1300;KES 132;GHS 13;MAD 10;PKR 278;BDT 110;LKR 305;KWD 0.31;QAR 3.64;BHD 0.38;OMR 0.385;JOD 0.71;TND 3.1;DZD 135;KZT 450;GEL 2.7;AMD 395;AZN 1.7;ISK 138;RSD 108;ALL 95;MKD 57;BAM 1.8;BGN 1.8;MDL 17.7;BYN 3.27;UYU 39;PYG 7350;BOB 6.9;CRC 512;GTQ 7.8;HNL 24.7;NIO 36.8;DOP 59;JMD 155;TTD 6.8;BBD 2;BSD 1;XCD 2.7;TWD 32;MNT 3400;NPR 133;MMK 2100;KHR 4070;LAK 21000;UGX 3850;TZS 2570;RWF 1290;ETB 57;XOF 605;XAF 605;MUR 46;BWP 13.7;NAD 18.7;ZMW 26;MZN 64;AOA 840;FJD 2.25;PGK 3.8;MVR 15.4;BND 1.34;MOP 8;UZS 12600;KGS 89;TJS 10.9;AFN 71;IQD 1310;LBP 89500;SYP 13000;YER 250;SDG 600;LYD 4.8;GMD 68;GNF 8600;MGA 4450;MWK 1730;LSL 18.7;SZL 18.7;CVE 101;HTG 132;SRD 35;GYD 209;BZD 2;AWG 1.79;ANG 1.79;KYD 0.83;BMD 1;CUP 24;VES 36;PAB 1;TOP 2.36;WST 2.75;VUV 119;SBD 8.4;XPF 110;BTN 83;IRR 42000;KPW 900;TMT 3.5;SOS 571;DJF 178;ERN 15;BIF 2860;CDF 2750;SCR 13.6;STN 22.6;SLE 22.6;LRD 193;MRU 39.7;KMF 453;ZWL 13;GIP 0.79;FKP 0.79;SHP 0.79`;

let read: ReadonlyMap<string, number> | null = null;

function worth(currency: Value | undefined): number {
  read ??= new Map(
    perDollar.split(";").map((line) => {
      const [code = "", rate] = line.split(" ");
      return [code, Number(rate)] as const;
    }),
  );
  return read.get(String(currency ?? "").toUpperCase()) ?? 1;
}

/** A rate of exchange between two currencies of the row. */
export const rateBetween: Generator = {
  name: "rateBetween",
  summary:
    "About how much of the currency that the input `to` names one of the currency `from` is; of US dollars where an input is missing.",
  entity: null,
  types: numberTypes,
  edges: false,
  compile(given, context) {
    new OptionReader("rateBetween", given).end();
    const [from] = inputsNamed(context, "from");
    const [to] = inputsNamed(context, "to");
    const target = numberTarget(context);
    if (target === null) return null;
    const currencyAt = (inputs: readonly Value[], position: number | undefined) =>
      position === undefined ? "USD" : inputs[position];
    const rate = (inputs: readonly Value[], part: number): Value => {
      const [one, other] = [currencyAt(inputs, from), currencyAt(inputs, to)];
      const exact = (worth(other) / worth(one)) * (one === other ? 1 : 0.97 + 0.06 * part);
      // Five figures tell a rate, of whatever size it is.
      const places = Math.min(Math.max(4 - Math.floor(Math.log10(exact)), 0), target.scale, 8);
      const rounded = Math.round(exact * 10 ** places) / 10 ** places;
      return target.write(Math.min(Math.max(rounded, target.min), target.max));
    };
    return {
      capacity: 0,
      at: (index, inputs) => rate(inputs, (hash(index, 29) % 1000) / 1000),
      draw: (key, row, inputs) => rate(inputs, unit(key, row)),
    };
  },
};
