import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { realpathSync } from "node:fs";

/** Where everything of one local Neo4j lies: absolute paths, all below `home`. */
export interface Places {
  readonly home: string;
  readonly configFolder: string;
  readonly configFile: string;
  readonly logFolder: string;
  /** What the running (or last) server printed; emptied at each start. */
  readonly consoleLog: string;
  readonly mavenLog: string;
  readonly passwordFile: string;
  readonly stateFile: string;
  readonly classPathFile: string;
  /** Read by the `java` launcher: keeps 17 kB of class path out of `ps`. */
  readonly jvmArgumentFile: string;
  /** Held while a server of this home is being started or stopped. */
  readonly lock: string;
  /** There from the server's first start on; holds the users and their passwords. */
  readonly systemStore: string;
}

/** The pinned list of jars, the same for every home. */
export const pomFile = fileURLToPath(new URL("../../neo4j/pom.xml", import.meta.url));

/** The layout below a home folder, which need not exist yet. Links are followed, so one folder has one name. */
export function placesIn(home: string): Places {
  const base = realOrResolved(home);
  return {
    home: base,
    configFolder: join(base, "conf"),
    configFile: join(base, "conf", "neo4j.conf"),
    logFolder: join(base, "logs"),
    consoleLog: join(base, "logs", "console.log"),
    mavenLog: join(base, "logs", "maven.log"),
    passwordFile: join(base, "password"),
    stateFile: join(base, "server.json"),
    classPathFile: join(base, "classpath.json"),
    jvmArgumentFile: join(base, "conf", "jvm.args"),
    lock: join(base, "start-stop.lock"),
    systemStore: join(base, "data", "databases", "system"),
  };
}

function realOrResolved(home: string): string {
  try {
    return realpathSync(home);
  } catch {
    return resolve(home);
  }
}
