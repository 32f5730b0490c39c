#!/usr/bin/env bash
# The package with the guest kernel's source, kept with the other packages.
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

package=linux-source-6.1

about() { echo "fetching the package $package (140 MB), unless it was kept"; }
inputs() { echo "$package"; }
download() { apt-get "${apt_options[@]}" download "$package"; }

run() {
  mkdir -p "$lab_packages/kernel"
  if compgen -G "$lab_packages/kernel/${package}_*.deb" >/dev/null; then return; fi
  delete "$lab_work/kernel-source"
  mkdir -p "$lab_work/kernel-source"
  cd "$lab_work/kernel-source"
  # apt's downloader changes to a user of its own, who must be able to write here.
  chmod 777 .
  # As in the step "host": the first attempt may lack package lists.
  download || { apt-get "${apt_options[@]}" update && download; }
  mv "${package}"_*.deb "$lab_packages/kernel/"
  cd /
  delete "$lab_work/kernel-source"
}

step "$@"
