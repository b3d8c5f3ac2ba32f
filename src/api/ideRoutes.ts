import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";

/** Where `npm run build` puts the IDE. */
const builtIde = fileURLToPath(new URL("../../ide/dist/", import.meta.url));

/** Nothing from elsewhere; the editor puts styles into the page, and that is all that is allowed inline. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The query IDE: its page at `/graphql` for whoever prefers HTML to JSON, its files below `/graphql/ide/`; `/` leads there. Requests
 * that ask for anything else are passed on. Without a built IDE the page says how to build it (503).
 */
export function ideRoutes(folder: string = builtIde): Router {
  const router = Router();
  router.get("/", (request, response, next) => {
    response.vary("accept");
    if (request.accepts(["text", "html"]) === "html") response.redirect("/graphql");
    else next();
  });
  router.get("/graphql", (request, response, next) => {
    response.vary("accept");
    if (request.accepts(["json", "html"]) !== "html") {
      next();
      return;
    }
    response.set("content-security-policy", policy);
    const page = join(folder, "index.html");
    if (existsSync(page)) response.sendFile(page, { cacheControl: false });
    else response.status(503).type("html").send(notBuilt);
  });
  router.use("/graphql/ide", express.static(folder, { index: false }));
  return router;
}

const notBuilt = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Allegiance</title><link rel="icon" href="data:,"></head>
<body><p>The query IDE has not been built here: <code>npm ci</code>, then <code>npm run build</code>. The API itself answers at this address.</p></body>
</html>
`;
