import { faker } from "@faker-js/faker";
import { STATUSES } from "../schema.ts";
import type { TableName } from "../schema.ts";

export interface Row {
  readonly [column: string]: string | number | boolean | Date;
}

/** Rows as a seed script with faker makes them; unique columns carry the row's number. */
export function* fakerRows(table: TableName, counts: Readonly<Record<TableName, number>>): Generator<Row> {
  const items = Math.ceil(counts.order_items / Math.max(1, counts.orders));
  for (let id = 1; id <= counts[table]; id++) {
    switch (table) {
      case "users": {
        const first_name = faker.person.firstName();
        const last_name = faker.person.lastName();
        yield {
          id,
          email: `${id}.${faker.internet.email({ firstName: first_name, lastName: last_name })}`,
          first_name,
          last_name,
          phone: faker.phone.number(),
          city: faker.location.city(),
          country_code: faker.location.countryCode(),
          bio: faker.lorem.sentence(12).slice(0, 120),
          is_active: faker.datatype.boolean(),
          created_at: faker.date.past({ years: 3 }),
        };
        break;
      }
      case "products":
        yield {
          id,
          sku: `${faker.string.alphanumeric(8)}-${id}`,
          name: faker.commerce.productName(),
          price: Number(faker.commerce.price()),
          stock: faker.number.int({ max: 1000 }),
        };
        break;
      case "orders":
        yield {
          id,
          user_id: faker.number.int({ min: 1, max: counts.users }),
          status: faker.helpers.arrayElement(STATUSES),
          total: faker.number.float({ max: 1000, fractionDigits: 2 }),
          created_at: faker.date.past({ years: 3 }),
        };
        break;
      case "order_items":
        yield {
          order_id: Math.floor((id - 1) / items) + 1,
          line_no: ((id - 1) % items) + 1,
          product_id: faker.number.int({ min: 1, max: counts.products }),
          quantity: faker.number.int({ min: 1, max: 100 }),
          unit_price: Number(faker.commerce.price()),
        };
        break;
    }
  }
}
