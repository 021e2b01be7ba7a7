-- An online shop: who buys, what is sold, where it lies, what was ordered, paid, sent and said about it.

CREATE TABLE employees (
  id          INTEGER PRIMARY KEY,
  first_name  VARCHAR(60)  NOT NULL,
  last_name   VARCHAR(60)  NOT NULL,
  email       VARCHAR(120) NOT NULL UNIQUE,
  job_title   VARCHAR(80)  NOT NULL,
  phone       VARCHAR(30),
  hired_on    DATE         NOT NULL,
  manager_id  INTEGER REFERENCES employees (id)
);

CREATE TABLE customers (
  id             INTEGER PRIMARY KEY,
  first_name     VARCHAR(60)  NOT NULL,
  last_name      VARCHAR(60)  NOT NULL,
  full_name      TEXT GENERATED ALWAYS AS (first_name || ' ' || last_name) VIRTUAL,
  email          VARCHAR(120) NOT NULL,
  phone          VARCHAR(30),
  date_of_birth  DATE,
  locale         VARCHAR(5)   NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'de', 'fr', 'es', 'it')),
  loyalty_tier   VARCHAR(10)  NOT NULL DEFAULT 'bronze' CHECK (loyalty_tier IN ('bronze', 'silver', 'gold')),
  is_active      BOOLEAN      NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
  created_at     TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at     TIMESTAMP    NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CHECK (updated_at >= created_at)
);
CREATE UNIQUE INDEX customers_email ON customers (lower(email));

CREATE TABLE addresses (
  id           INTEGER PRIMARY KEY,
  customer_id  INTEGER      NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  kind         VARCHAR(10)  NOT NULL CHECK (kind IN ('billing', 'shipping')),
  street       VARCHAR(120) NOT NULL,
  city         VARCHAR(80)  NOT NULL,
  region       VARCHAR(80),
  postal_code  VARCHAR(12)  NOT NULL,
  country_code CHAR(2)      NOT NULL CHECK (length(country_code) = 2),
  is_default   BOOLEAN      NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1))
);
CREATE INDEX addresses_customer ON addresses (customer_id);
-- At most one default address of each kind for a customer.
CREATE UNIQUE INDEX addresses_default ON addresses (customer_id, kind) WHERE is_default = 1;

CREATE TABLE categories (
  id         INTEGER PRIMARY KEY,
  parent_id  INTEGER REFERENCES categories (id),
  name       VARCHAR(60) NOT NULL,
  slug       VARCHAR(80) NOT NULL UNIQUE,
  position   INTEGER     NOT NULL DEFAULT 0 CHECK (position >= 0),
  CHECK (parent_id <> id)
);

CREATE TABLE suppliers (
  id            INTEGER PRIMARY KEY,
  company_name  VARCHAR(120) NOT NULL,
  contact_name  VARCHAR(120),
  contact_email VARCHAR(120),
  phone         VARCHAR(30),
  website       VARCHAR(200),
  city          VARCHAR(80)  NOT NULL,
  country       VARCHAR(60)  NOT NULL,
  lead_days     INTEGER      NOT NULL CHECK (lead_days BETWEEN 1 AND 90)
);

CREATE TABLE products (
  id           INTEGER PRIMARY KEY,
  category_id  INTEGER        NOT NULL REFERENCES categories (id),
  supplier_id  INTEGER        REFERENCES suppliers (id) ON DELETE SET NULL,
  sku          VARCHAR(20)    NOT NULL UNIQUE,
  name         VARCHAR(120)   NOT NULL,
  description  TEXT,
  price        DECIMAL(10, 2) NOT NULL CHECK (price > 0),
  cost         DECIMAL(10, 2) NOT NULL CHECK (cost >= 0),
  weight_grams INTEGER        CHECK (weight_grams > 0),
  status       VARCHAR(12)    NOT NULL DEFAULT 'active' CHECK (status IN ('draft', 'active', 'discontinued')),
  created_at   TIMESTAMP      NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CHECK (cost <= price)
);
CREATE INDEX products_category ON products (category_id);

CREATE TABLE product_images (
  product_id  INTEGER      NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  position    INTEGER      NOT NULL CHECK (position BETWEEN 1 AND 8),
  url         VARCHAR(200) NOT NULL,
  alt_text    VARCHAR(120),
  width       INTEGER      NOT NULL CHECK (width BETWEEN 100 AND 4000),
  height      INTEGER      NOT NULL CHECK (height BETWEEN 100 AND 4000),
  PRIMARY KEY (product_id, position)
) WITHOUT ROWID;

CREATE TABLE warehouses (
  id            INTEGER PRIMARY KEY,
  code          CHAR(4)      NOT NULL UNIQUE CHECK (code = upper(code) AND length(code) = 4),
  name          VARCHAR(80)  NOT NULL,
  city          VARCHAR(80)  NOT NULL,
  country_code  CHAR(2)      NOT NULL CHECK (length(country_code) = 2),
  latitude      REAL         CHECK (latitude BETWEEN -90 AND 90),
  longitude     REAL         CHECK (longitude BETWEEN -180 AND 180),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
);

CREATE TABLE inventory (
  warehouse_id   INTEGER NOT NULL REFERENCES warehouses (id),
  product_id     INTEGER NOT NULL REFERENCES products (id),
  on_hand        INTEGER NOT NULL DEFAULT 0 CHECK (on_hand >= 0),
  reserved       INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  reorder_point  INTEGER NOT NULL DEFAULT 10 CHECK (reorder_point >= 0),
  PRIMARY KEY (warehouse_id, product_id),
  CHECK (reserved <= on_hand)
) WITHOUT ROWID;

CREATE TABLE coupons (
  id               INTEGER PRIMARY KEY,
  code             VARCHAR(16) NOT NULL UNIQUE,
  percent_off      INTEGER CHECK (percent_off BETWEEN 1 AND 90),
  amount_off       DECIMAL(8, 2) CHECK (amount_off > 0),
  starts_at        TIMESTAMP   NOT NULL,
  ends_at          TIMESTAMP   NOT NULL,
  max_redemptions  INTEGER CHECK (max_redemptions > 0),
  CHECK (ends_at > starts_at),
  -- Exactly one of the two kinds of discount.
  CHECK ((percent_off IS NULL) <> (amount_off IS NULL))
);

CREATE TABLE orders (
  id                   INTEGER PRIMARY KEY,
  order_number         VARCHAR(20) NOT NULL UNIQUE,
  customer_id          INTEGER     NOT NULL REFERENCES customers (id),
  shipping_address_id  INTEGER     REFERENCES addresses (id),
  coupon_id            INTEGER     REFERENCES coupons (id),
  handled_by           INTEGER     REFERENCES employees (id),
  status               VARCHAR(10) NOT NULL CHECK (status IN ('pending', 'paid', 'shipped', 'delivered', 'cancelled')),
  currency             CHAR(3)     NOT NULL DEFAULT 'EUR' CHECK (currency IN ('EUR', 'USD', 'GBP')),
  placed_at            TIMESTAMP   NOT NULL,
  shipped_at           TIMESTAMP,
  delivered_at         TIMESTAMP,
  cancelled_at         TIMESTAMP,
  notes                TEXT,
  CHECK (shipped_at >= placed_at),
  CHECK (delivered_at >= shipped_at),
  CHECK ((status IN ('shipped', 'delivered')) = (shipped_at IS NOT NULL)),
  CHECK ((status = 'delivered') = (delivered_at IS NOT NULL)),
  CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL))
);
CREATE INDEX orders_customer ON orders (customer_id, placed_at);

CREATE TABLE order_items (
  order_id    INTEGER        NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  line_no     INTEGER        NOT NULL CHECK (line_no >= 1),
  product_id  INTEGER        NOT NULL REFERENCES products (id),
  quantity    INTEGER        NOT NULL CHECK (quantity BETWEEN 1 AND 20),
  unit_price  DECIMAL(10, 2) NOT NULL CHECK (unit_price > 0),
  line_total  DECIMAL(12, 2) GENERATED ALWAYS AS (round(quantity * unit_price, 2)) STORED,
  PRIMARY KEY (order_id, line_no)
) WITHOUT ROWID;
CREATE INDEX order_items_product ON order_items (product_id);

CREATE TABLE payments (
  id              INTEGER PRIMARY KEY,
  order_id        INTEGER        NOT NULL REFERENCES orders (id),
  method          VARCHAR(15)    NOT NULL CHECK (method IN ('card', 'paypal', 'bank_transfer', 'gift_card')),
  amount          DECIMAL(12, 2) NOT NULL CHECK (amount > 0),
  status          VARCHAR(10)    NOT NULL CHECK (status IN ('authorized', 'captured', 'refunded', 'failed')),
  transaction_id  VARCHAR(40)    UNIQUE,
  card_last4      CHAR(4),
  paid_at         TIMESTAMP,
  -- Only a card payment has card digits.
  CHECK ((method = 'card') = (card_last4 IS NOT NULL)),
  CHECK (length(card_last4) = 4)
);
CREATE INDEX payments_order ON payments (order_id);

CREATE TABLE shipments (
  id               INTEGER PRIMARY KEY,
  order_id         INTEGER     NOT NULL UNIQUE REFERENCES orders (id),
  warehouse_id     INTEGER     NOT NULL REFERENCES warehouses (id),
  carrier          VARCHAR(40) NOT NULL CHECK (carrier IN ('DHL', 'UPS', 'FedEx', 'DPD', 'GLS')),
  tracking_number  VARCHAR(40) NOT NULL UNIQUE,
  packed_at        TIMESTAMP   NOT NULL,
  handed_over_at   TIMESTAMP,
  CHECK (handed_over_at >= packed_at)
);

CREATE TABLE reviews (
  id           INTEGER PRIMARY KEY,
  product_id   INTEGER     NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  customer_id  INTEGER     NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
  rating       INTEGER     NOT NULL CHECK (rating BETWEEN 1 AND 5),
  title        VARCHAR(120),
  body         TEXT,
  created_at   TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- One review of a product by a customer.
  UNIQUE (product_id, customer_id)
);
