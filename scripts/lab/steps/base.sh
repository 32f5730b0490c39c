#!/usr/bin/env bash
# A minimal Debian sid.
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
# shellcheck source=scripts/lab/repository.sh
source "$lab_scripts/repository.sh"

about() { echo "bootstrapping a minimal Debian sid"; }
inputs() { echo "sid minbase"; }

run() {
  local tree=$lab_work/base source
  delete "$tree"
  mkdir -p "$lab_packages/debs" "$tree"
  export_apt_proxy
  source=$(repository_to_use)
  echo "packages come from $source"
  local options=(--variant=minbase --components=main --cache-dir="$lab_packages/debs")
  if repository_is_kept; then options+=(--no-check-gpg); fi
  unshare --mount debootstrap "${options[@]}" sid "$tree" "$source" || {
    status=$?
    tail -n 20 "$tree/debootstrap/debootstrap.log" 2>/dev/null || true
    return "$status"
  }

  # Nothing may be started while packages are installed.
  printf '#!/bin/sh\nexit 101\n' >"$tree/usr/sbin/policy-rc.d"
  chmod +x "$tree/usr/sbin/policy-rc.d"
  # The lab can be built again, so it need not survive a power cut in the middle.
  echo force-unsafe-io >"$tree/etc/dpkg/dpkg.cfg.d/lab"

  delete "$lab/base"
  mv "$tree" "$lab/base"
}

step "$@"
