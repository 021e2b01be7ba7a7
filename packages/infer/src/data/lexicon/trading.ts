import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Securities, portfolios and funds. */
export const TRADING = field(
  "security? portfolio trading_strategy backtest signal? strategy? wallet? stock_price trade_order ticker dividend fund_share share_class brokerage watch_list? trade? order_book holding? market_data position? security hedge etf stock_exchange candlestick option_chain future_contract equity? trading_account instrument? exchange? order? bond_issue portfolio_holding stop_loss limit_order fund? bond? execution? stock_trade position_lot account? transaction?",
  [
    one("liquidity flag, liquidity, liquidity indicator", "maker|taker"),
    one("exec type, execution type, execution status", "fill|new|partial_fill|cancelled|rejected"),
    one("coupon type", "fixed|floating|zero|step-up"),
    one("day count, day count convention, day count fraction", "ACT/360|30/360|ACT/365|ACT/ACT"),
    one("seniority, debt seniority", "senior|subordinated|secured|unsecured"),
    one("cost basis method, lot method", "FIFO|LIFO|average|specific lot"),

    one("side, order side, trade side, direction", "buy|sell"),
    one("order type", "limit|market|stop|stop_limit|trailing_stop"),
    one("time in force, tif", "GTC|DAY|IOC|FOK"),
    one("order status", "filled|open|cancelled|partially_filled|rejected|new"),
    one("venue, exchange, exchange code, mic, execution venue", "XNAS|XNYS|XLON|XETR|XPAR|XSWX"),
    one(
      "reject reason, rejection reason",
      "insufficient buying power|market closed|price outside limits|unknown symbol",
    ),
    pattern("ticker, symbol, ticker symbol", "[A-Z]{3,4}"),
    pattern("isin", "(US|DE|GB|FR|CH)[0-9]{10}"),
    pattern("cusip", "[0-9]{6}[0-9A-Z]{2}[0-9]"),
    pattern("sedol", "B[0-9A-Z]{6}"),
    pattern("lei", "5299[0-9A-Z]{14}[0-9]{2}"),
    one("asset class", "equity|fixed income|cash|real estate|commodity|alternative"),
    one(
      "sector, gics sector, industry sector",
      "Technology|Financials|Health Care|Industrials|Consumer Staples|Energy|Utilities|Materials|Real Estate",
    ),
    one("instrument type, security type, asset type", "stock|ETF|bond|fund|option|future|certificate"),
    one("credit rating, bond rating, rating", "BBB|A|AA|BB|AAA|B"),
    one(
      "strategy, investment strategy, portfolio strategy",
      "balanced|growth|income|value|index|momentum|capital preservation",
    ),
    one("risk profile, risk tolerance, risk appetite, risk class", "moderate|conservative|aggressive|balanced"),
    one(
      "benchmark, benchmark index, reference index",
      "S&P 500|MSCI World|STOXX Europe 600|DAX|FTSE 100|Bloomberg Global Aggregate",
    ),
    one("rebalancing, rebalancing frequency, rebalance frequency", "quarterly|monthly|yearly|threshold|none"),
    one("distribution policy, distribution type, income treatment", "accumulating|distributing"),
    pattern("share class, share class name", "[ABIR](-(EUR|USD|GBP|CHF))?"),
    one("fund type, fund category", "equity|bond|mixed|money market|real estate|index"),
    one("valuation frequency, nav frequency", "daily|weekly|monthly"),
    one("dividend type, payout type", "cash|stock|special|interim"),
    one("option type, put call, option right", "call|put"),
    one("corporate action, corporate action type, action type", "dividend|split|merger|spin-off|rights issue"),
    one("settlement cycle", "T+2|T+1|T+0"),
    one("position type", "long|short"),
    one("interval, timeframe, candle interval, resolution", "1d|1h|5m|1m|15m|4h"),
    one("signal, signal type, recommendation, analyst rating", "hold|buy|sell|strong buy"),
    ...of(
      "portfolio, watch list",
      one(
        "name, title",
        "Retirement|Growth|Core Holdings|Income|Children's Savings|Tech Ideas|Long Term|Balanced 60/40|Dividend|Speculative",
      ),
    ),
    ...of(
      "fund, etf",
      pattern(
        "name",
        "(Global|European|Emerging|Sustainable|Nordic|Pacific) (Equity|Bond|Income|Dividend|Balanced|Small Cap) (Fund|ETF|Index Fund)",
      ),
    ),
    ...of("order, trade order, trade", one("status", "filled|open|cancelled|partially_filled|rejected")),
    ...of(
      "position, trade",
      one("close reason, exit reason", "take_profit|stop_loss|manual|expired|liquidated"),
      one("status", "closed|open|liquidated"),
      one("direction", "long|short"),
    ),
    ...of(
      "strategy, signal, trading bot",
      one("direction", "long|short"),
      one("type, strategy type", "trend_following|mean_reversion|breakout|arbitrage|grid"),
    ),
    ...of("transaction, wallet, token", one("network, chain", "ethereum|bitcoin|polygon|solana|arbitrum|base")),
  ],
);
