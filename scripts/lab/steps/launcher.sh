#!/usr/bin/env bash
# The driverless launcher in VBoxHeadless' place.
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

headless=/usr/lib/virtualbox/VBoxHeadless

about() { echo "putting the driverless launcher in VBoxHeadless' place"; }
inputs() { build_of virtualbox; cat "$lab_scripts/launcher.c"; }

run() {
  # dpkg knows about the exchange, so that an upgrade of the package does not undo it.
  "${inside[@]}" "$lab_root" dpkg-divert --local --rename --divert "$headless.hardened" --add "$headless"
  gcc -Wall -Wextra -O1 -o "$lab_root$headless.partial" "$lab_scripts/launcher.c" -ldl
  mv "$lab_root$headless.partial" "$lab_root$headless"
}

step "$@"
