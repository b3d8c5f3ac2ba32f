#!/usr/bin/env bash
# docker compose v2 from Debian 13's package, which needs nothing of that release but its C library's interface of 2.34. The
# machine's own package sources stay as they are.
set -euo pipefail
docker compose version >/dev/null 2>&1 && exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,cache/archives/partial,sources}
mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources | sed -n 1p)
cat >"$work/sources/trixie.sources" <<SOURCES
Types: deb
URIs: $mirror
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
cat >"$work/apt.conf" <<CONF
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$work/sources";
Dir::State::Lists "$work/lists";
Dir::Cache "$work/cache";
APT::Sandbox::User "root";
CONF
cd "$work"
APT_CONFIG=$work/apt.conf apt-get update -qq
APT_CONFIG=$work/apt.conf apt-get download -qq docker-compose
dpkg-deb -x docker-compose_*.deb unpacked
install -D -m755 unpacked/usr/libexec/docker/cli-plugins/docker-compose "${DOCKER_CONFIG:-$HOME/.docker}/cli-plugins/docker-compose"
