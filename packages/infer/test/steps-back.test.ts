import { expect, test } from "vitest";
import type { GeneratorSpec } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { setStatuses } from "../src/status/set-statuses.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** How a column's values come about where the schema has those tables. */
function specIn(tables: Readonly<Record<string, string>>, path: string): GeneratorSpec {
  const parsed = Object.entries(tables).map(([name, columns]) => parseTable(name, `id int pk *\n${columns}`).table);
  const [table = "", column = ""] = path.split(".");
  return infer(makeCatalog(parsed), { asOf: Date.UTC(2026, 0, 1) }).tables[table]!.columns[column]!.spec;
}

const specOf = (table: string, columns: string, column: string): GeneratorSpec =>
  specIn({ [table]: columns }, `${table}.${column}`);

const said = (spec: GeneratorSpec): string => JSON.stringify(spec);

test("entries of a log that has no text have no titles of articles", () => {
  expect(specOf("trip_log", "title text *\nlure text *", "title").generator).toBe("label");
  expect(specOf("entries", "title text *\nmaker int *\nprice text *\npublished int *", "title").generator).toBe(
    "label",
  );
  expect(specOf("entries", "title text *\nbody text *\nslug text *", "title").generator).toBe("articleTitle");
});

test("what is done to data is so where data is spoken of", () => {
  expect(said(specOf("audit_logs", "action varchar(40) *\nentity varchar(40) *", "action"))).toContain("delete");
  expect(said(specOf("light_scenes", "on_action varchar(200) *", "on_action"))).not.toContain("delete");
  const update = "shipment_id int *\nevent_type varchar(40) *";
  expect(said(specOf("tracking_updates", update, "event_type"))).toContain("in_transit");
  const party = "customer_name varchar(80) *\nevent_type varchar(40) *\nguests int *";
  expect(said(specOf("party_requests", party, "event_type"))).not.toContain("update");
});

test("plans and flavours that nobody subscribes to have no names of tariffs", () => {
  expect(specOf("plans", "name varchar(80) *\nprice decimal(8,2) *", "name").generator).toBe("planName");
  expect(specOf("flavors", "name text *\nvcpus int *\nram int *", "name").generator).toBe("planName");
  expect(specOf("flavors", "name text *\npos int *", "name").generator).not.toBe("planName");
});

test("devices of one sort are of that sort, and their addresses are no streets", () => {
  const camera = "name varchar(80) *\naddress varchar(200) *\nport int *\nusername varchar(80) *";
  expect(said(specOf("cameras", camera, "name"))).toContain("camera");
  expect(specOf("gadgets", camera, "address").generator).toBe("ipv4");
  expect(
    specOf("harbours", "name varchar(80) *\naddress varchar(200) *\nport varchar(40) *", "address").generator,
  ).toBe("street");
  const state = "name varchar(80) *\nsignal_level int *\nbattery_level int *";
  expect(specOf("device_status", state, "name").generator).toBe("deviceName");
  expect(specOf("order_status", "name varchar(80) *\nsort_order int *", "name").generator).toBe("orderStatuses");
  // Parts of a sensor are its children, too.
  expect(specOf("sensor_children", "node_id int *\nname varchar(80) *\nuse_ack int *", "name").generator).not.toBe(
    "fullName",
  );
  expect(specOf("children", "name varchar(80) *\nbirth_date date *", "name").generator).toBe("fullName");
});

test("tickets with a price let people in", () => {
  const type =
    "name text *\ntype text *\ndescription text *\nprice decimal(8,2) *\nquantity int *\nquantity_sold int *";
  expect(said(specOf("event_ticket_types", type, "type"))).toContain("donation");
  expect(specOf("event_ticket_types", type, "description").options?.["kind"]).toBe("admission");
  expect(specOf("event_ticket_types", type, "quantity_sold")).toMatchObject({
    generator: "partOf",
    inputs: { of: { column: "quantity" } },
  });
  expect(said(specOf("ticket_types", "name text *\ntype text *\nteam_id int *", "type"))).not.toContain("donation");
});

test("lists of goods have them in stock, baskets hold a few", () => {
  const goods = "name text *\nprice decimal(8,2) *\nquantity int *";
  expect(specOf("products", goods, "quantity").generator).toBe("stock");
  expect(specOf("cart_products", goods.replace("name text *", "cart_id int *"), "quantity").generator).toBe("quantity");
  const batch = "name text *\nfile_count int *\nprocessed_count int *";
  expect(specOf("document_batches", batch, "processed_count").generator).toBe("partOf");
});

test("codes of an event hold for weeks, an event for hours", () => {
  const day = 24 * 60 * 60 * 1000;
  const typical = (table: string, columns: string, column: string) =>
    Number(specOf(table, columns, column).options?.["typical"]) / day;
  const code = "code varchar(20) *\nvalid_from timestamp *\nvalid_until timestamp *";
  expect(typical("event_promo_codes", code, "valid_until")).toBeGreaterThan(5);
  const sale = "name text *\nsales_start timestamp *\nsales_end timestamp *";
  expect(typical("event_tickets", sale, "sales_end")).toBeGreaterThan(5);
  expect(typical("event_meetings", "title text *\nstart_at timestamp *\nend_at timestamp *", "end_at")).toBeLessThan(1);
});

test("whoever has not come that far has no moment of it", () => {
  const course = ["pending", "assigned", "picked_up", "in_transit", "delivered", "failed", "cancelled"];
  expect(setStatuses("delivered", course)).toEqual(["delivered"]);
  expect(setStatuses("checked in", ["pending", "checked_in", "not_checked_in"])).toEqual(["checked_in"]);
  expect(setStatuses("checked in", ["checked_in", "pending", "not_checked_in"])).toEqual(["checked_in"]);
  expect(setStatuses("actioned", ["pending", "approved", "rejected"])).toEqual(["approved", "rejected"]);
  const tickets = "check_in_status text *\ncheck_in_time timestamp null *\ncreated_at timestamp *";
  expect(specOf("event_tickets", tickets, "check_in_time").inputs?.["is"]).toEqual({ column: "check_in_status" });
});

test("where Indonesian is spoken nothing is noted in English", () => {
  const tables = {
    siswa: "nama_lengkap varchar(100) *\njenis_kelamin varchar(1) *\nalamat text *\nwali varchar(100) *",
    kelas: "nama varchar(50) *\nkapasitas int *\ndeskripsi text null *",
    tagihan: "siswa_id int *\nnominal decimal(12,2) *\nketerangan text null *\ntanggal date *",
  };
  expect(said(specIn(tables, "tagihan.keterangan"))).toContain("Tidak ada catatan");
  expect(specIn(tables, "tagihan.keterangan").generator).not.toBe("rowText");
  expect(specIn(tables, "tagihan.nominal").generator).toBe("amount");
  expect(specIn(tables, "siswa.wali").generator).toBe("fullName");
  // Parts that are made elsewhere have a nominal size.
  expect(specOf("measurements", "nominal decimal(9,3) *\nusl decimal(9,3) *", "nominal").generator).not.toBe("amount");
});

test("numbers that are moments are so, and those that are amounts again", () => {
  const house =
    "created_at bigint *\nupdated_at bigint *\nbanned_at bigint *\nexpires_at bigint *\nbid int *\nlast_bid int *\ndeletion bigint *\nonlinetime bigint *";
  expect(specOf("houses", house, "last_bid").generator).toBe("amount");
  expect(specOf("houses", house, "deletion").generator).toMatch(/^timestampAfter$|epoch/);
  expect(specOf("houses", house, "onlinetime").generator).not.toMatch(/timestamp|epoch|orElse/);
  expect(specOf("trip_log", "dateTrip int *\nlure text *", "dateTrip").generator).toMatch(/epoch/);
  expect(specOf("trip_log", "dateFormat int *\nlure text *", "dateFormat").generator).not.toMatch(/epoch/);
  // Whoever was hit is no number.
  expect(said(specOf("kills", "killer varchar(50) *\ntarget varchar(50) *", "target"))).not.toContain("25");
});

test("a key of coordinates is told apart by degrees that there are", () => {
  const { considered } = infer(
    makeCatalog([parseTable("places", "id int pk *\nlat decimal(9,6) unique *\nlon decimal(9,6) *").table]),
    { asOf: 0 },
  ).tables["places"]!.columns["lat"]!;
  expect(considered[0]?.spec).toMatchObject({ generator: "decimal", options: { max: 54 } });
});

test("service is charged in percent, nights are paid by the night", () => {
  const stay =
    "check_in date *\ncheck_out date *\nnights smallint *\nroom_rate decimal(10,2) *\nsubtotal decimal(10,2) *\nservice_charge decimal(10,2) *\ntax_amount decimal(10,2) *\ntotal_amount decimal(10,2) *";
  const sources = (column: string) =>
    Object.values(specOf("bookings", stay, column).inputs ?? {}).map((input) => input.column);
  expect(sources("subtotal").toSorted()).toEqual(["nights", "room_rate"]);
  expect(specOf("bookings", stay, "service_charge")).toMatchObject({ generator: "shareOf" });
  const bill =
    "subtotal decimal(10,2) *\nservice_rate decimal(5,2) *\nservice_amt decimal(10,2) *\ntax_rate decimal(5,2) *\ntax_amount decimal(10,2) *\ngrand_total decimal(10,2) *";
  expect(Object.values(specOf("invoices", bill, "service_amt").inputs ?? {}).map(({ column }) => column)).toContain(
    "service_rate",
  );
  const freight = bill.replaceAll("service_amt", "shipping_fee").replace("service_rate decimal(5,2) *\n", "");
  expect(specOf("invoices", freight, "shipping_fee").generator).not.toBe("shareOf");
});

test("guests come on the day that was agreed on, nothing arrives before it is fetched", () => {
  const stay = "check_in date *\ncheck_out date *\nchecked_in_at timestamp null *\nchecked_out_at timestamp null *";
  expect(said(specOf("bookings", stay, "checked_in_at"))).toContain('"column":"check_in"');
  expect(said(specOf("bookings", stay, "checked_out_at"))).toContain('"column":"check_out"');
  const parcel = "scheduled_pickup_time timestamp *\nestimated_delivery_time timestamp *\ncreated_at timestamp *";
  expect(said(specOf("parcels", parcel, "estimated_delivery_time"))).toContain('"column":"scheduled_pickup_time"');
});

test("what is told agrees with its sort, and with the house", () => {
  const told = "type varchar(20) *\ntitle text *\nmessage text *";
  expect(said(specOf("notifications", told, "type"))).not.toContain("membership");
  expect(said(specOf("contact_messages", "email text *\nsubject text *\nmessage text *", "subject"))).not.toContain(
    "ticket",
  );
  expect(
    said(specOf("invoice_items", "description varchar(160) *\nunit_price decimal(10,2) *", "description")),
  ).not.toContain("Hosting");
  expect(specOf("payments", "order_id int *\namount decimal(10,2) *\nnote text *", "note").generator).not.toBe(
    "transactionDescription",
  );
});

test("programs' texts are no prose", () => {
  expect(said(specOf("flow_steps", "name text *\nxml_statement text *", "xml_statement"))).toContain("<item");
  expect(said(specOf("event_rules", "name text *\nactions text *", "actions"))).not.toContain("Sorted the store");
  const alert = "device_id int *\ncustom_message varchar(300) *";
  expect(specOf("notifications", alert, "custom_message").options?.["as"]).not.toBe("presence");
  expect(said(specOf("accounts", "secret varchar(16) *", "secret"))).not.toContain("apiKey");
  const wind = "speed int *\ngust int *\ndirection int *";
  expect(specOf("wind", wind, "gust")).toMatchObject({ generator: "near", inputs: { of: { column: "speed" } } });
});

test("most of what has the first of an unlisted few by default are left with it", () => {
  const players = parseTable("players", "id int pk *\nname varchar(80) *\ngroup_id int *\nguild_id int *").table;
  const columns = players.columns.map((column) =>
    column.name === "group_id"
      ? {
          ...column,
          default: { sql: { text: "1", expression: { kind: "literal" as const, value: 1 } }, volatile: false },
        }
      : column,
  );
  const { columns: told } = infer(makeCatalog([{ ...players, columns }]), { asOf: 0 }).tables["players"]!;
  expect(told["group_id"]!.spec.options?.["values"]).toContainEqual([1, 75]);
  expect(told["guild_id"]!.spec.generator).toBe("integer");
});

test("scenes of a house are not filmed, and what is in a state is not the state", () => {
  const house = {
    scenes: "name varchar(80) *\non_action varchar(200) *\ndescription varchar(200) null *",
    thermostats: "name varchar(80) *\nset_point decimal(4,1) *",
  };
  expect(said(specIn(house, "scenes.description"))).not.toContain("director");
  const film = { scenes: "name varchar(80) *\ndescription text null *", reels: "title text *" };
  expect(said(specIn(film, "scenes.description"))).toContain("director");
  const state = "name varchar(80) *\nsignal_level int *\nbattery_level int *\ndescription varchar(200) *";
  expect(specOf("device_status", state, "description").generator).not.toBe("entryText");
});

test("whoever holds a ticket is not called as the ticket is", () => {
  const ticket = "holder_name varchar(80) *\nattendee_name varchar(80) *\nprice decimal(8,2) *\nname varchar(80) *";
  expect(specOf("event_tickets", ticket, "holder_name").generator).toBe("fullName");
  expect(specOf("event_tickets", ticket, "attendee_name").generator).toBe("fullName");
  expect(said(specOf("event_tickets", ticket, "name"))).toContain("VIP");
});

test("an end that is enabled or not is no number, and Stripe is paid in cents", () => {
  const columns = "min_ahead_enabled smallint *\nmax_ahead_enabled smallint *\nmax_ahead_secs int *";
  for (const column of ["min_ahead_enabled", "max_ahead_enabled"])
    expect(specOf("areas", columns, column)).toMatchObject({ generator: "weighted" });
  const paid = (charge: string) =>
    specOf("payments", `amount int *\nstatus varchar(20) *\n${charge} varchar(40) null *`, "amount");
  expect(Number(paid("stripe_charge_id").options?.["mean"])).toBe(6000);
  expect(paid("receipt_no").options?.["mean"]).toBeUndefined();
});
