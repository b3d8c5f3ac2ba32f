import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { choosePassword, guardPasswordFile, keptPassword, savePassword } from "../../../src/database/password.ts";
import { placesIn, type Places } from "../../../src/database/places.ts";
import { ConfigError, DatabaseUnavailableError } from "../../../src/errors.ts";

let places: Places;

beforeEach(async () => {
  places = placesIn(await mkdtemp(join(tmpdir(), "allegiance-password-")));
});

afterEach(() => rm(places.home, { recursive: true }));

const mode = async (): Promise<number> => (await stat(places.passwordFile)).mode & 0o777;

describe("choosePassword", () => {
  it("makes a long one that needs no escaping in a URI or on a command line, another each time", async () => {
    const first = await choosePassword(places, null);
    expect(first.saved).toBe(false);
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
    expect((await choosePassword(places, null)).password).not.toBe(first.password);
  });

  it("takes the one in the file, and the one given before it", async () => {
    await savePassword(places, "from the file");
    expect(await choosePassword(places, null)).toEqual({ password: "from the file", saved: true });
    expect(await choosePassword(places, "from outside")).toEqual({ password: "from outside", saved: false });
    expect(await choosePassword(places, "from the file")).toEqual({ password: "from the file", saved: true });
  });

  it("refuses one that Neo4j would refuse, without printing it", async () => {
    const refusal = choosePassword(places, "secret7");
    await expect(refusal).rejects.toThrow(ConfigError);
    await expect(refusal).rejects.not.toThrow(/secret7/);
  });

  it("says what to do when there is a store but no password file", async () => {
    await mkdir(places.systemStore, { recursive: true });
    const lost = choosePassword(places, null);
    await expect(lost).rejects.toThrow(DatabaseUnavailableError);
    await expect(lost).rejects.toThrow(places.passwordFile);
    expect((await choosePassword(places, "known to the user")).password).toBe("known to the user");
  });
});

describe("keptPassword", () => {
  it("makes one of the same kind at the first call, and gives it ever after", async () => {
    const file = join(places.home, "docker", "password");
    const first = await keptPassword(file);
    expect(first).toMatch(/^[0-9a-f]{48}$/);
    expect(await keptPassword(file)).toBe(first);
  });
});

describe("the password file", () => {
  it("is readable by its owner only, also when replaced or made by hand", async () => {
    await savePassword(places, "first password");
    expect(await mode()).toBe(0o600);
    await savePassword(places, "second password");
    expect(await mode()).toBe(0o600);
    expect(await readdir(places.home)).toEqual(["password"]);
    await rm(places.passwordFile);
    await writeFile(places.passwordFile, "by hand", { mode: 0o644 });
    await guardPasswordFile(places);
    expect(await mode()).toBe(0o600);
  });
});
