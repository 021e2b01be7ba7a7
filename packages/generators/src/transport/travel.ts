import { fromList, fromMask, fromMasks, fromParts } from "../build/from.ts";
import { wordList } from "../strings/word-list.ts";

export const airline = fromList("airline", "An airline.", ({ airline: flights }) =>
  flights?.airline?.map((one) => one.name),
);
export const flightNumber = fromMask("flightNumber", "A flight's number.", ["??!##", "?!##"]);
export const seat = fromParts("seat", "A seat.", ["{row}{letter}"], {
  row: wordList(Array.from({ length: 42 }, (_, row) => String(row + 1))),
  letter: "A|B|C|D|E|F",
});
export const trackingNumber = fromMask("trackingNumber", "A parcel's number, as most carriers write it.", [
  "!#############",
  "????########",
  "########",
  "#####",
]);
export const carrier = fromList(
  "carrier",
  "Who delivers a parcel (made up).",
  "Swift Parcel|Northline Express|Blue Arrow|Cargo Hop|City Courier|Green Wheels|Harbor Freight Lines|Metro Post|Overland|Pigeon Mail|Quick Crate|Road Runner Logistics",
  1.5,
);
export const shippingMethod = fromList(
  "shippingMethod",
  "How something is sent.",
  "standard|express|pickup|overnight|economy|same_day|freight|locker|international",
  1.8,
);
export const route = fromMasks("route", "A line's number.", ["!#", "?#", "!##", "?!#"]);
