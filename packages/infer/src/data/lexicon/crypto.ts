import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { one } from "./one.ts";

/** Crypto currencies. */
export const CRYPTO = field(
  "crypto blockchain crypto_wallet token_transfer nft smart_contract defi staking mem_pool utxo air_drop web_3 wallet? coin? block? token? transaction? account? address?",
  [
    one("blockchain, chain, chain name, network", "Ethereum|Bitcoin|Polygon|Arbitrum|Solana|Base"),
    one("wallet type", "hot|cold|custodial|hardware|multisig"),
    one("coin, coin symbol, token symbol, asset, crypto, currency", "BTC|ETH|USDT|USDC|SOL|XRP|ADA|DOT"),
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
