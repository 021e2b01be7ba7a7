import { streamKey } from "@seedloom/core";
import { expect, it } from "vitest";
import { compileGenerator } from "../src/index.ts";
import { textContext } from "./contexts.ts";

const key = streamKey("networks", "gateway");

function made(part: string, network: string | null): string {
  const spec = { generator: "networkPart", options: { part }, inputs: { of: { column: "cidr" } } };
  return String(compileGenerator(spec, { ...textContext(39), inputs: ["of"] })!.draw(key, 3, [network]));
}

it("takes what belongs to a network from that network", () => {
  expect(made("first", "192.168.40.0/24")).toBe("192.168.40.1");
  expect(made("last", "10.227.0.0/16")).toBe("10.227.255.255");
  expect(made("mask", "10.227.0.0/20")).toBe("255.255.240.0");
  expect(made("host", "172.16.8.0/24")).toMatch(/^172\.16\.8\.\d+$/);
  expect(made("first", "2001:db8:4c::/64")).toBe("2001:db8:4c::1");
  expect(made("mask", "2001:db8:4c::/48")).toBe("ffff:ffff:ffff::");
  expect(made("first", null)).toBe("10.0.0.1");
});
