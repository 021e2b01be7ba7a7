/** Tables of shops: one line a column: name, type, expectation (alternatives by `|`). */
export const shops: Readonly<Record<string, string>> = {
  customers: `
    id              bigint pk         sequence
    first_name      varchar(50)       firstName
    last_name       varchar(50)       lastName
    email           varchar(255) unique  email
    phone           varchar(20) null  phone
    company         varchar(100) null companyName
    gender          char(1) null      gender|genderCode
    date_of_birth   date null         birthDate
    password_hash   varchar(255)      passwordHash
    is_active       boolean           boolean|whetherSet
    loyalty_points  int               integer:0-100000
    accepts_marketing boolean         boolean
    created_at      timestamp         timestamp
    updated_at      timestamp         timestampAfter
    deleted_at      timestamp null    timestampAfter`,
  products: `
    id              bigint pk         sequence
    name            varchar(200)      productName
    slug            varchar(200) unique  slugOf|slug
    sku             varchar(40) unique   sku
    barcode         varchar(14) null  barcodeEan13
    description     text null         productDescription
    price           decimal(10,2)     price
    compare_at_price decimal(10,2) null  price|near
    cost            decimal(10,2)     cost|partOf
    brand           varchar(80)       brand
    color           varchar(30) null  color
    size            varchar(10) null  size|sizeOfProduct
    weight          decimal(8,3)      weight
    stock_quantity  int               stock
    reorder_level   int               list:5
    rating          decimal(2,1)      rating
    image_url       varchar(500)      imageUrl
    is_featured     boolean           boolean
    category        varchar(50)       productCategory
    status          varchar(20)       list:active
    currency        char(3)           currencyCode
    tax_rate        decimal(4,2)      taxRate
    manufacturer    varchar(100)      manufacturer
    material        varchar(50)       material
    discontinued    boolean           boolean
    meta_title      varchar(255) null headline|pageTitle|articleTitle|copy
    meta_description varchar(255) null summary|description|productDescription
    position        int               sequence`,
  orders: `
    id              bigint pk         sequence
    order_number    varchar(20) unique   orderNumber
    status          varchar(20)       list:shipped
    subtotal        decimal(12,2)     amount
    tax_amount      decimal(12,2)     shareOf
    shipping_cost   decimal(12,2)     amount|choice
    discount_amount decimal(12,2)     shareOf
    total           decimal(12,2)     total
    currency_code   char(3)           currencyCode
    payment_method  varchar(30)       paymentMethod
    payment_status  varchar(20)       list:paid
    billing_street  varchar(100)      street
    billing_city    varchar(80)       city
    billing_postal_code varchar(12)   postalCode
    billing_country char(2)           countryCode
    shipping_street varchar(100)      street
    shipping_city   varchar(80)       city
    shipping_zip    varchar(12)       postalCode
    shipping_country varchar(60)      country
    tracking_number varchar(40) null  trackingNumber
    notes           text null         note|pattern|rowText
    customer_email  varchar(255)      email
    ip_address      varchar(45)       ipv4
    user_agent      text null         userAgent
    ordered_at      timestamp         timestamp
    shipped_at      timestamp null    timestampAfter
    delivered_at    timestamp null    timestampAfter
    cancelled_at    timestamp null    timestampAfter`,
  order_items: `
    id              bigint pk         sequence
    quantity        int               quantity
    unit_price      decimal(10,2)     price
    discount        decimal(4,2)      discountPercent|list:0
    line_total      decimal(12,2)     total
    product_name    varchar(200)      productName
    sku             varchar(40)       sku
    line_number     int               integer:1-20`,
  categories: `
    id              int pk            sequence
    name            varchar(60) unique  productCategories
    slug            varchar(60)       slugOf|slug
    description     text null         description|productDescription|entryText
    sort_order      int               sequence`,
  coupons: `
    id              int pk            sequence
    code            varchar(20) unique  ~^[A-Z]{5,}$
    type            varchar(20)       list:percentage
    discount_percent int              discountPercent
    max_uses        int               capacityNumber|choice
    times_used      int               count|partOf
    valid_from      timestamp         timestamp
    valid_until     timestamp         timestampAfter
    is_active       tinyint           list:1`,
  reviews: `
    id              bigint pk         sequence
    rating          smallint          rating
    title           varchar(120)      headline|subject|articleTitle|reviewText|list:Great value|reviewTitle
    body            text              reviewText|message|comment
    helpful_count   int               count
    verified_purchase boolean         boolean
    reviewer_name   varchar(80)       fullName
    created_at      timestamp         timestamp`,
  shipments: `
    id              bigint pk         sequence
    carrier         varchar(40)       carrier
    tracking_code   varchar(40)       trackingNumber
    shipping_method varchar(30)       shippingMethod
    weight_kg       decimal(8,2)      weight
    status          varchar(20)       list:in_transit
    shipped_at      timestamp         timestamp
    delivered_at    timestamp null    timestampAfter
    estimated_delivery date           dateAfter|date`,
  payments: `
    id              bigint pk         sequence
    amount          decimal(12,2)     amount
    currency        char(3)           currencyCode
    method          varchar(30)       paymentMethod
    status          varchar(20)       list:completed|list:paid
    transaction_id  varchar(64)       uuid|token|~^TX[0-9A-F]{10}$
    card_last_four  char(4)           digits
    card_brand      varchar(20)       creditCardType
    paid_at         timestamp         timestamp
    gateway_response json null        json`,
  suppliers: `
    supplier_id     int pk            sequence
    company_name    varchar(40)       companyName
    contact_name    varchar(30)       fullName
    contact_title   varchar(30)       list:Sales Manager
    address         varchar(60)       street
    city            varchar(15)       city
    region          varchar(15)       region
    postal_code     varchar(10)       postalCode
    country         varchar(15)       country
    phone           varchar(24)       phone|companyPhone
    fax             varchar(24)       fax
    homepage        text              companyUrl|url`,
};
