CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  segment TEXT NOT NULL CHECK (segment IN ('private', 'business')),
  age INTEGER NOT NULL CHECK (age BETWEEN 18 AND 100)
);

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  balance INTEGER NOT NULL CHECK (balance >= 0)
);

CREATE TABLE transfers (
  id INTEGER PRIMARY KEY,
  from_account_id INTEGER NOT NULL REFERENCES accounts (id),
  to_account_id INTEGER NOT NULL REFERENCES accounts (id),
  amount INTEGER NOT NULL CHECK (amount > 0)
);
