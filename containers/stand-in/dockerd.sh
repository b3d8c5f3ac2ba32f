#!/usr/bin/env bash
# A Docker engine of our own, apart from any other: dockerd.sh start|stop|status. Socket, images and logs lie in DOCKERD_HOME
# (~/.cache/allegiance-dockerd); `start` prints the DOCKER_HOST to use. Published ports are on loopback only.
set -euo pipefail
home=${DOCKERD_HOME:-$HOME/.cache/allegiance-dockerd}
mkdir -p "$home"
export DOCKER_HOST=unix://$home/docker.sock
# What dockerd does to the machine's packet filter is undone at its stop, unless another engine had its hand in it before.
filter_before=$home/iptables
remember_filter() { iptables-save >"$filter_before" 2>/dev/null && ! grep -q DOCKER "$filter_before" || rm -f "$filter_before"; }
restore_filter() { [ ! -e "$filter_before" ] || iptables-restore <"$filter_before" || true; }
case ${1:-} in
  status)
    docker version >/dev/null 2>&1 && echo "$DOCKER_HOST"
    ;;
  start)
    docker version >/dev/null 2>&1 && { echo "$DOCKER_HOST"; exit 0; }
    remember_filter
    setsid nohup dockerd --host "$DOCKER_HOST" --data-root "$home/data" --exec-root "$home/exec" --pidfile "$home/docker.pid" \
      --ip 127.0.0.1 --log-level warn >"$home/dockerd.log" 2>&1 </dev/null &
    for _ in $(seq 150); do
      docker version >/dev/null 2>&1 && { echo "$DOCKER_HOST"; exit 0; }
      kill -0 $! 2>/dev/null || break
      sleep 0.2
    done
    tail -3 "$home/dockerd.log" >&2
    exit 1
    ;;
  stop)
    [ -e "$home/docker.pid" ] || exit 0
    pid=$(cat "$home/docker.pid")
    kill -TERM "$pid" 2>/dev/null || exit 0
    for _ in $(seq 300); do
      if ! kill -0 "$pid" 2>/dev/null; then
        ip link delete docker0 2>/dev/null || true
        umount "$home"/exec/netns/* 2>/dev/null || true
        restore_filter
        exit 0
      fi
      sleep 0.1
    done
    echo "the Docker engine $pid does not end" >&2
    exit 1
    ;;
  *) echo "dockerd.sh start|stop|status" >&2; exit 2 ;;
esac
