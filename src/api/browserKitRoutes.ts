import { dirname } from "node:path";
import express, { Router } from "express";
import { guidePage } from "../browserKit/guidePage.ts";
import { linksPage } from "../browserKit/linksPage.ts";
import { styleFile } from "../browserKit/style.ts";

const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * What belongs to Neo4j Browser: a page with links into it, `guide.html`, `style.grass` and the queries as files. Any page may read
 * these, as Browser does from an address of its own; there is nothing secret in them.
 */
export function browserKitRoutes(browserUrl: string | null): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set("access-control-allow-origin", "*");
    next();
  });
  router.get("/", (_request, response) => {
    response.set("content-security-policy", policy).type("html").send(linksPage(browserUrl));
  });
  router.get("/guide.html", (_request, response) => {
    response.set("content-security-policy", policy).type("html").send(guidePage());
  });
  router.use(
    express.static(dirname(styleFile), { index: false, setHeaders: (response) => response.type("text/plain") }),
  );
  return router;
}
