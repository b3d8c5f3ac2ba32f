import { expect, it } from "@jest/globals";
import { argumentFileText } from "../../../src/database/jvm.ts";
import { settingsText } from "../../../src/database/settings.ts";

const ports = { bolt: 7688, http: 7475 };

it("writes settings that Community accepts, listening on and advertising the same ports", () => {
  expect(settingsText({ ports, pageCacheMegabytes: 256, fastStop: false, postConnectCommand: null })).toBe(
    `# Written by Allegiance at every start: changes made here are lost.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:7688
server.bolt.advertised_address=127.0.0.1:7688
server.http.enabled=true
server.http.listen_address=127.0.0.1:7475
server.http.advertised_address=127.0.0.1:7475
server.https.enabled=false
dbms.security.auth_enabled=true
server.config.strict_validation.enabled=true
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
db.tx_log.rotation.size=64m
db.tx_log.rotation.retention_policy=2 files
dbms.usage_report.enabled=false
client.allow_telemetry=false
browser.remote_content_hostname_whitelist=localhost,127.0.0.1
`,
  );
});

it("uses the internal setting for a quick stop only when asked", () => {
  const text = settingsText({ ports, pageCacheMegabytes: 64, fastStop: true, postConnectCommand: null });
  expect(text).toContain("\ninternal.dbms.bolt.netty_server_shutdown_quiet_period=0\n");
});

it("quotes each argument for java's argument file", () => {
  expect(argumentFileText(["-cp", 'C:\\my jars\\a"b.jar'])).toBe('"-cp"\n"C:\\\\my jars\\\\a\\"b.jar"\n');
});
