#!/usr/bin/env bash
# The host's own tools: compiler and kernel build tools, debootstrap, what makes an ISO.
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

packages=(debootstrap debian-archive-keyring gpgv ca-certificates dpkg-dev gcc libc6-dev make flex bison bc
  libelf-dev libssl-dev lz4 cpio xz-utils genisoimage openssl)

about() { echo "installing what the set-up itself needs"; }
inputs() { echo "${packages[*]}"; }
install() { apt-get "${apt_options[@]}" install -y --no-install-recommends "$@"; }
is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

run() {
  local name missing=()
  for name in "${packages[@]}"; do
    is_installed "$name" || missing+=("$name")
  done
  if [ ${#missing[@]} = 0 ]; then return; fi
  # The first attempt fails on a fresh machine (no package lists) and with lists that are out of date.
  install "${missing[@]}" || { apt-get "${apt_options[@]}" update && install "${missing[@]}"; }
}

step "$@"
