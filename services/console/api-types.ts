/** `npm run api-types FOLDER [--check]`: the types of each service's API, from FOLDER/<service>.json. */
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

import type { OpenAPI3, OperationObject, ResponseObject } from "openapi-typescript";
import openapi, { astToString } from "openapi-typescript";

const types = new URL("src/api/types/", import.meta.url).pathname;

const PROBLEM = "#/components/responses/Problem";

/** Every route answers problems of one shape: told once instead of nine times a route. */
async function read(document: string): Promise<OpenAPI3> {
  const tree = JSON.parse(await readFile(document, "utf8")) as OpenAPI3;
  let problem: ResponseObject | undefined;
  for (const path of Object.values(tree.paths ?? {})) {
    for (const operation of Object.values(path as Record<string, OperationObject>)) {
      for (const [status, answer] of Object.entries(operation.responses ?? {})) {
        if ("$ref" in answer || answer.content?.["application/problem+json"] === undefined) continue;
        problem = { description: "What was refused, and what to do.", content: answer.content };
        operation.responses = { ...operation.responses, [status]: { $ref: PROBLEM } };
      }
    }
  }
  const components = tree.components ?? {};
  return problem ? { ...tree, components: { ...components, responses: { Problem: problem } } } : tree;
}

async function made(document: string): Promise<string> {
  const service = basename(document, ".json");
  const tree = await openapi(await read(document), {
    alphabetize: true,
    // What a request may leave out stays optional; answers name what they always have.
    defaultNonNullable: false,
  });
  return `/** The API of ${service}. Made by \`make api-types\`; edit its routes, not this. */\n${astToString(tree)}`;
}

const [folder = "", ...options] = process.argv.slice(2);
const documents = (await readdir(folder)).filter((name) => name.endsWith(".json"));
await mkdir(types, { recursive: true });
const stale: string[] = [];
for (const document of documents) {
  const file = join(types, document.replace(/\.json$/, ".ts"));
  const text = await made(join(folder, document));
  if (text === (await readFile(file, "utf8").catch(() => ""))) continue;
  if (options.includes("--check")) stale.push(document.replace(/\.json$/, ""));
  else await writeFile(file, text);
}
if (stale.length > 0) {
  process.stderr.write(`src/api/types is not current (${stale.join(", ")}): make api-types\n`);
  process.exitCode = 1;
}
