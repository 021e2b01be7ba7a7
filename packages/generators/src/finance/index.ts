import type { Generator } from "@seedloom/core";
import { amount, balance, discountPercent, exchangeRate, interestRate, salary, taxRate } from "./amounts.ts";
import { creditCardExpiry, creditCardNumber, creditCardType, cvv } from "./cards.ts";
import { currencyCode, currencyDecimals, currencyName, currencySymbol, isoCurrency } from "./currencies.ts";
import { iban } from "./iban.ts";
import {
  accountNumber,
  bic,
  bitcoinAddress,
  ethereumAddress,
  invoiceNumber,
  orderNumber,
  paymentMethod,
  paymentStatus,
  pin,
  transactionDescription,
  transactionType,
} from "./others.ts";

import { rateBetween } from "./rate-between.ts";

/** Generators about money. */
export const financeGenerators = {
  accountNumber,
  amount,
  balance,
  bic,
  bitcoinAddress,
  creditCardExpiry,
  creditCardNumber,
  creditCardType,
  currencyCode,
  currencyDecimals,
  currencyName,
  currencySymbol,
  cvv,
  discountPercent,
  ethereumAddress,
  exchangeRate,
  iban,
  interestRate,
  invoiceNumber,
  isoCurrency,
  orderNumber,
  paymentMethod,
  paymentStatus,
  pin,
  rateBetween,
  salary,
  taxRate,
  transactionDescription,
  transactionType,
} satisfies Record<string, Generator>;
