import { generation } from "./generation.ts";
console.log(await generation(3, () => {}));
process.exit(0);
