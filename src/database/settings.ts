import type { Ports } from "./ports.ts";

/** What differs between one start and another. */
interface Settings {
  readonly ports: Ports;
  readonly pageCacheMegabytes: number;
  /** Skips Bolt's ten-second quiet period on shutdown by an internal setting: for tests only. */
  readonly fastStop: boolean;
  /** What Neo4j Browser runs at every login, on one line; null: nothing. */
  readonly postConnectCommand: string | null;
}

/** The text of neo4j.conf. Community refuses to start on a setting it does not know, Enterprise's included. */
export function settingsText(settings: Settings): string {
  const lines = Object.entries(settingsOf(settings)).map(([name, value]) => `${name}=${value}`);
  return `# Written by Allegiance at every start: changes made here are lost.\n${lines.join("\n")}\n`;
}

function settingsOf({ ports, pageCacheMegabytes, fastStop, postConnectCommand }: Settings): Record<string, string> {
  const bolt = `127.0.0.1:${ports.bolt}`;
  const http = `127.0.0.1:${ports.http}`;
  return {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": bolt,
    // Advertised too: Neo4j Browser asks the HTTP port where Bolt is and must be led back to this very server.
    "server.bolt.advertised_address": bolt,
    "server.http.enabled": "true",
    "server.http.listen_address": http,
    "server.http.advertised_address": http,
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "server.config.strict_validation.enabled": "true",
    "server.memory.pagecache.size": `${pageCacheMegabytes}m`,
    // The defaults set 256 MB a database aside in advance and keep two days of it.
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "64m",
    "db.tx_log.rotation.retention_policy": "2 files",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "browser.remote_content_hostname_whitelist": "localhost,127.0.0.1",
    ...(postConnectCommand === null ? {} : { "browser.post_connect_cmd": postConnectCommand }),
    ...(fastStop ? { "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0" } : {}),
  };
}
