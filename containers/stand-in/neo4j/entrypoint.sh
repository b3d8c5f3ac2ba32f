#!/bin/bash
# What the official image does at its start, as far as Allegiance and Testcontainers ask for it: settings from NEO4J_…
# variables, the first password from NEO4J_AUTH or from the file at NEO4J_AUTH_PATH, then the server as user neo4j.
set -euo pipefail
[ "${1:-neo4j}" = neo4j ] || [ "${1:-}" = console ] || exec "$@"

home=${NEO4J_HOME:-/var/lib/neo4j}
as_neo4j=()
if [ "$(id -u)" = 0 ]; then
  chown -R neo4j:neo4j /data /logs
  as_neo4j=(setpriv --reuid=neo4j --regid=neo4j --init-groups)
fi

# NEO4J_server_memory_heap_max__size=1G means server.memory.heap.max_size=1G. Names in capitals are the image's own.
settings() {
  echo "server.default_listen_address=0.0.0.0"
  echo "server.directories.plugins=/plugins"
  echo "server.directories.import=/import"
  echo "server.directories.logs=/logs"
  while IFS='=' read -r -d '' name value; do
    case $name in NEO4J_[a-z]*) ;; *) continue ;; esac
    [ -n "$value" ] || continue
    local key=${name#NEO4J_}
    key=${key//__/%}
    key=${key//_/.}
    echo "${key//%/_}=$value"
  done < <(env -0)
}
settings | sort -u >"$home/conf/neo4j.conf"
chown neo4j:neo4j "$home/conf/neo4j.conf"

auth=${NEO4J_AUTH:-}
if [ -n "${NEO4J_AUTH_PATH:-}" ]; then
  [ -r "$NEO4J_AUTH_PATH" ] || { echo "NEO4J_AUTH_PATH: $NEO4J_AUTH_PATH cannot be read" >&2; exit 1; }
  auth=$(cat "$NEO4J_AUTH_PATH")
fi
classpath="$home/conf/*:$home/lib/*"
case $auth in
  none) echo "dbms.security.auth_enabled=false" >>"$home/conf/neo4j.conf" ;;
  neo4j/neo4j) echo "Invalid value for password. It cannot be 'neo4j', which is the default." >&2; exit 1 ;;
  neo4j/?*)
    if [ ! -d /data/databases/system ]; then
      NEO4J_CONF=$home/conf "${as_neo4j[@]}" java -Xmx128m -XX:+UseSerialGC -cp "$classpath" \
        org.neo4j.cli.AdminTool dbms set-initial-password "${auth#neo4j/}"
    fi
    ;;
  '') ;;
  *) echo "Invalid value for NEO4J_AUTH: '$auth'" >&2; exit 1 ;;
esac

heap=$(sed -n 's/^server\.memory\.heap\.max_size=//p' "$home/conf/neo4j.conf")
exec "${as_neo4j[@]}" java ${heap:+-Xms$heap -Xmx$heap} -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  -Dio.netty.tryReflectionSetAccessible=true -Dlog4j2.disable.jmx=true -Dfile.encoding=UTF-8 \
  -cp "/plugins/*:$classpath" org.neo4j.server.CommunityEntryPoint \
  --home-dir="$home" --config-dir="$home/conf" --console-mode
