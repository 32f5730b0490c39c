#!/usr/bin/env bash
# The guest's kernel. An interrupted build goes on where it stopped: the source tree is kept until it is done.
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

config=$lab_scripts/kernel.config
tree=$lab_work/linux

about() { echo "building the guest's kernel (3 to 6 minutes on two cores)"; }
# Only what changes the result: a new comment must not cost a build.
inputs() { echo "linux-source-6.1 tinyconfig"; grep -E '^(CONFIG_|# CONFIG_)' "$config" | sort; }

unpack() {
  delete "$tree" "$tree.partial"
  mkdir -p "$tree.partial"
  dpkg-deb --fsys-tarfile "$lab_packages"/kernel/linux-source-6.1_*.deb |
    tar -x -O ./usr/src/linux-source-6.1.tar.xz | tar -xJ --strip-components=1 -C "$tree.partial"
  mv "$tree.partial" "$tree"
}

configure() {
  make -s tinyconfig
  ./scripts/kconfig/merge_config.sh -m .config "$config"
  make -s olddefconfig
}

run() {
  [ -d "$tree" ] || unpack
  cd "$tree"
  if [ "$(cat .lab-configured 2>/dev/null)" != "$(step digest)" ]; then
    configure
    step digest >.lab-configured
  fi
  make -j"$(nproc)" KBUILD_BUILD_USER=lab KBUILD_BUILD_HOST=lab bzImage
  mkdir -p "$lab/kernel"
  cp arch/x86/boot/bzImage "$lab/kernel/bzImage.partial"
  make -s kernelversion >"$lab/kernel/version"
  mv "$lab/kernel/bzImage.partial" "$lab/kernel/bzImage"
  cd /
  delete "$tree"
}

step "$@"
