#!/usr/bin/env bash
# inside.sh ROOT COMMAND [ARG ...]: runs one command of the set-up in the Debian tree ROOT. Call it in a mount
# namespace of its own. LAB_BIND=SOURCE:TARGET shows the folder SOURCE as TARGET inside.
set -euo pipefail
# shellcheck source=scripts/lab/mounts.sh
source "$(dirname "${BASH_SOURCE[0]}")/mounts.sh"
root=$1
shift

mount_inside "$root"
if [ -n "${LAB_BIND:-}" ]; then
  mkdir -p "$root${LAB_BIND#*:}"
  mount --bind "${LAB_BIND%%:*}" "$root${LAB_BIND#*:}"
fi

# Nothing of the caller's environment but the way out to the network.
keep=()
for name in http_proxy https_proxy no_proxy; do
  if [ -n "${!name:-}" ]; then keep+=("$name=${!name}"); fi
done
exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
  DEBIAN_FRONTEND=noninteractive "${keep[@]}" "$@"
