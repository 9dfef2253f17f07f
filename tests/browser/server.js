// Serves dist/ under a sub-path, as a project page of a web host would.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const PORT = Number(process.env.PORT ?? 4173);
const BASE = "/some/where/";
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** Where the page is. */
export const ADDRESS = `http://127.0.0.1:${PORT}${BASE}`;

/** The file a path stands for, or nothing; there is no fallback to the page. */
function fileFor(path) {
  if (!path.startsWith(BASE)) return undefined;
  const relative = normalize(path.slice(BASE.length) || "index.html");
  const file = join(DIST, relative);
  return file.startsWith(DIST) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response) {
  const file = fileFor(decodeURIComponent(new URL(request.url, ADDRESS).pathname));
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain" }).end("There is no such file.\n");
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  createServer(answer).listen(PORT, "127.0.0.1", () => console.log(`dist/ is at ${ADDRESS}`));
}
