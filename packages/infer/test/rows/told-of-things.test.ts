import { infer } from "@seedloom/infer";
import { expect, test } from "vitest";
import { makeCatalog, parseTable } from "../helpers/parse-table.ts";
import { reads, specOf } from "../helpers/spec-of.ts";

const told = (table: string, columns: string, column: string): readonly string[] =>
  reads(specOf(table, columns, column));

test("nothing is said of what is not there", () => {
  const port = "remote_ip varchar(40) null *\nremote_port int null *\nspeed int *";
  expect(told("device_ports", port, "remote_port")).toContain("remote_ip");
  const parent = "vtparent_id int null *\nvtparent_type varchar(20) null *";
  expect(told("components", parent, "vtparent_type")).toContain("vtparent_id");
});

test("two things that begin alike are no one thing", () => {
  const person = "name varchar(80) *\nwork_phone varchar(30) null *\nwork_address varchar(90) null *";
  expect(told("people", person, "work_phone")).not.toContain("work_address");
  // What the rows are themselves is there.
  const device = "device_name varchar(80) null *\ndevice_code varchar(30) null *";
  expect(told("devices", device, "device_code")).not.toContain("device_name");
});

test("a key of what another column names is not missing alone", () => {
  const columns = "owner_id int null *\nowner_type varchar(20) null *\nbody text *";
  const { tables } = infer(
    makeCatalog([
      parseTable("users", "id int pk *\nname text *").table,
      parseTable("teams", "id int pk *\nname text *").table,
      parseTable("stars", `id int pk *\n${columns}`).table,
    ]),
    { asOf: Date.UTC(2026, 0, 1) },
  );
  const { owner_id: key, owner_type: kind } = tables["stars"]!.columns;
  expect([key?.nullRate, kind?.nullRate]).toEqual([0, 0]);
});
