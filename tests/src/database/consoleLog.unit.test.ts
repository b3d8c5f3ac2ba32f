import { describe, expect, it } from "@jest/globals";
import { lastLines, saysPortTaken, saysStarted, startFailure } from "../../../src/database/consoleLog.ts";

const starting = "2026-11-23 00:12:23.599+0000 INFO  Starting...\n";
const lockedStore = `${starting}2026-11-23 00:13:32.883+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server at /h/data/databases
\tat org.neo4j.server.CommunityEntryPoint.main(CommunityEntryPoint.java:30)
Caused by: org.neo4j.kernel.lifecycle.LifecycleException: Component 'x' was initialized, but failed to start.
\t... 5 more
Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /h/store_lock.
\tat org.neo4j.io.locker.Locker.storeLockException(Locker.java:151)
2026-11-23 00:13:32.884+0000 INFO  Neo4j Server shutdown initiated by request
`;

describe("saysStarted", () => {
  it("wants the line that ends a start, not the one that begins it", () => {
    expect(saysStarted(starting)).toBe(false);
    expect(saysStarted(`${starting}2026-11-23 00:12:28.793+0000 INFO  Started.\n`)).toBe(true);
  });
});

describe("startFailure", () => {
  it("is the innermost cause in words", () => {
    expect(startFailure(lockedStore)).toBe("Lock file has been locked by another process: /h/store_lock.");
  });

  it("is the launcher's own error when Neo4j was not reached", () => {
    const log = "Error: LinkageError occurred while loading main class\n\tjava.lang.UnsupportedClassVersionError\n";
    expect(startFailure(log)).toBe("Error: LinkageError occurred while loading main class");
    expect(startFailure('Exception in thread "main" java.lang.IllegalArgumentException: No setting x')).toContain(
      "No setting x",
    );
  });

  it("does not take an ordinary line of a server that was killed for a cause", () => {
    expect(startFailure(starting)).toBe("its process ended without giving an error");
  });
});

describe("saysPortTaken", () => {
  it.each([
    "Caused by: org.neo4j.configuration.helpers.PortBindException: Address 127.0.0.1:7474 is already in use",
    "Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed with error(-98): Address already in use",
  ])("knows %j", (line) => {
    expect(saysPortTaken(`${starting}${line}\n`)).toBe(true);
  });

  it("does not mistake another failure for it", () => {
    expect(saysPortTaken(lockedStore)).toBe(false);
  });
});

it("lastLines leaves stack frames out", () => {
  expect(lastLines(lockedStore)).not.toContain("at org.neo4j");
  expect(lastLines(lockedStore).split("\n")).toHaveLength(6);
});
