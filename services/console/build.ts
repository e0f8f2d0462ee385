/** `npm run build`: every program, each file beside its compressed forms. What was built before stays
 * until all is whole.
 */
import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { build } from "vite";

import { entries } from "./vite.config.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const made = here("dist.new");
const COMPRESSIBLE = new Set([".html", ".js", ".css", ".svg", ".json", ".wasm", ".webmanifest"]);
/** Smaller files fit into one packet as they are. */
const WORTH_BYTES = 1024;

async function compress(path: string): Promise<void> {
  const plain = await readFile(path);
  if (plain.length < WORTH_BYTES) return;
  const forms = {
    ".br": await promisify(brotliCompress)(plain, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
    ".gz": await promisify(gzip)(plain, { level: 9 }),
  };
  for (const [suffix, bytes] of Object.entries(forms)) {
    if (bytes.length < plain.length) await writeFile(path + suffix, bytes);
  }
}

await rm(made, { recursive: true, force: true });
for (const entry of entries) {
  await build({
    configFile: here("vite.config.ts"),
    mode: entry,
    logLevel: "warn",
    build: { outDir: join(made, entry) },
  });
}
const files = await readdir(made, { recursive: true, withFileTypes: true });
await Promise.all(
  files
    .filter((file) => file.isFile() && COMPRESSIBLE.has(extname(file.name)))
    .map((file) => compress(join(file.parentPath, file.name))),
);
await rm(here("dist"), { recursive: true, force: true });
await rename(made, here("dist"));
