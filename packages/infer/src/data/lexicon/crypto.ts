import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Crypto currencies. */
export const CRYPTO = field(
  "crypto blockchain crypto_wallet deposit_address chain_transaction onchain custody exchange_wallet trading_pair hot_wallet cold_wallet por_snapshot token_balance block_header validator? withdrawal? deposit? exchange? ledger_entry? token_transfer nft smart_contract defi staking mem_pool utxo air_drop web_3 wallet? coin? block? token? transaction? account? address?",
  [
    one("blockchain, chain, chain name, network", "Ethereum|Bitcoin|Polygon|Arbitrum|Solana|Base"),
    one("wallet type", "hot|cold|custodial|hardware|multisig"),
    one("coin, coin symbol, token symbol, asset, crypto, currency", "BTC|ETH|USDT|USDC|SOL|XRP|ADA|DOT"),
    ...of(
      "asset, coin, token, crypto asset, cryptocurrency, currency",
      one(
        "symbol, ticker, code, asset symbol",
        "BTC|ETH|USDT|USDC|SOL|XRP|ADA|DOT|LINK|MATIC|AVAX|LTC|DOGE|ATOM|UNI|DAI",
      ),
      one(
        "name, title",
        "Bitcoin|Ethereum|Tether|USD Coin|Solana|XRP|Cardano|Polkadot|Chainlink|Avalanche|Litecoin|Dogecoin|Cosmos|Uniswap|Dai",
      ),
      one("type, kind, asset type", "coin|token|stablecoin|nft"),
    ),
    ...of("blockchain, chain, network", one("network, environment", "mainnet|testnet")),
    ...of(
      "deposit, crypto deposit, chain transaction, transaction, transfer",
      one("status, state", "confirmed|pending|credited|failed"),
    ),
    ...of(
      "withdrawal, crypto withdrawal, payout",
      one("status, state", "completed|processing|requested|broadcasted|failed|rejected"),
    ),
    ...of(
      "ledger entry, journal entry, ledger, wallet transaction",
      one("direction, entry type, side", "debit|credit"),
      one(
        "description, memo, note, reason",
        "Deposit credited|Withdrawal|Trading fee|Trade settlement|Network fee|Transfer between wallets|Staking reward|Referral bonus|Adjustment",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "order, trade order, limit order",
      one("side", "buy|sell"),
      one("type, order type", "limit|market|stop_limit|stop"),
    ),
    one(
      "trading pair, pair, market, market symbol, instrument",
      "BTC-USDT|ETH-USDT|SOL-USDT|ETH-BTC|XRP-USDT|ADA-USDT",
    ),
    one("exchange, exchange name, venue", "Kraken|Binance|Coinbase|Bitstamp|OKX|Bybit"),
    figure("decimal, decimals, precision, token decimal", [8, 18, 18, 6, 9, 12], { confidence: 0.945 }),
    figure(
      "confirmation threshold, required confirmation, min confirmation, confirmations required",
      [1, 2, 3, 6, 12, 20, 32],
    ),
    number("nonce", 0, 900),
    one("token standard", "ERC-20|ERC-721|ERC-1155|native"),
    one("tx status, transaction status", "confirmed|pending|failed|dropped"),
    one("transfer type, transaction type, tx type", "deposit|withdrawal|send|receive|swap|stake|fee"),
    one("consensus, consensus mechanism", "proof_of_stake|proof_of_work|proof_of_authority"),
    one("dex, protocol, protocol name", "Uniswap|Curve|Aave|Balancer|Compound"),
    one("trait type, attribute", "Background|Hat|Eyes|Mouth|Skin|Clothes"),
    one("trait value", "Blue|Golden|Laser|Smile|Leather|Striped"),
    meaning("address, wallet address, contract address, owner address, holder address, from address, to address", {
      text: "ethereumAddress",
    }),
    pattern("tx hash, transaction hash, block hash, hash", "0x[0-9a-f]{64}"),
    number("confirmation, confirmations, confirmation count", 0, 64),
    number("gas price gwei, gas price", 4, 90, 2),
    number("gas used, gas limit", 21000, 480000),
    number("block number, block height", 18200000, 21900000),
  ],
);
