import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { choosePorts, isFree } from "../../../src/database/ports.ts";

let occupier: Server;
let busy: number;

beforeEach(async () => {
  occupier = createServer().listen({ port: 0, host: "127.0.0.1" });
  await once(occupier, "listening");
  const address = occupier.address();
  busy = typeof address === "object" && address !== null ? address.port : 0;
});

afterEach(async () => {
  occupier.close();
  await once(occupier, "close");
});

describe("choosePorts", () => {
  it("steps past a busy port", async () => {
    const { bolt } = await choosePorts({ bolt: busy, http: 0 }, null);
    expect(bolt).toBeGreaterThan(busy);
    expect(await isFree(bolt)).toBe(true);
  });

  it("never gives both services one port", async () => {
    const ports = await choosePorts({ bolt: busy, http: busy }, null);
    expect(ports.http).toBeGreaterThan(ports.bolt);
  });

  it("prefers the ports of the last start", async () => {
    const last = await choosePorts({ bolt: 0, http: 0 }, null);
    expect(await choosePorts({ bolt: 0, http: 0 }, last)).toEqual(last);
  });

  it("leaves the last ports when they are busy, or below the ones wished for", async () => {
    const free = await choosePorts({ bolt: 0, http: 0 }, null);
    expect((await choosePorts({ bolt: 0, http: 0 }, { ...free, bolt: busy })).bolt).not.toBe(busy);
    const wished = { bolt: free.bolt + 1, http: 0 };
    expect((await choosePorts(wished, free)).bolt).toBeGreaterThanOrEqual(wished.bolt);
  });
});
