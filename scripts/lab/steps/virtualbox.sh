#!/usr/bin/env bash
# VirtualBox and the guest's parts, installed on top of the minimal Debian.
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
# shellcheck source=scripts/lab/repository.sh
source "$lab_scripts/repository.sh"

about() { echo "installing VirtualBox"; }
inputs() { build_of base; echo "${lab_debian_packages[*]}"; }

sources() {
  local mirror
  if repository_is_kept; then
    echo "deb [trusted=yes] file:/var/cache/lab-packages sid main"
  else
    mirror=$(mirror_with_sid)
    echo "deb $mirror sid main contrib"
  fi
}

run() {
  local tree=$lab_work/root kept=1 lists
  delete "$tree"
  cp -a --reflink=auto "$lab/base" "$tree"
  export_apt_proxy
  lists=$(sources)
  repository_is_kept || kept=
  echo "$lists" >"$tree/etc/apt/sources.list"
  if [ -e /etc/resolv.conf ]; then cp -L /etc/resolv.conf "$tree/etc/resolv.conf"; fi

  # The downloads go to the kept packages at once, so that an interrupted installation does not repeat them.
  mkdir -p "$lab_packages/debs/partial"
  export LAB_BIND=$lab_packages/debs:/var/cache/apt/archives
  if [ -n "$kept" ]; then LAB_BIND=$lab_packages:/var/cache/lab-packages; fi
  local apt=(apt-get "${apt_options[@]}" -o APT::Sandbox::User=root)
  "${inside[@]}" "$tree" "${apt[@]}" update
  "${inside[@]}" "$tree" "${apt[@]}" install -y --no-install-recommends "${lab_debian_packages[@]}"
  delete "$lab_packages/debs/partial" "$lab_packages/debs/lock"
  if [ -z "$kept" ]; then repository_keep "$tree"; fi

  delete "$tree"/var/lib/apt/lists/*
  mkdir -p "$tree/srv/servers"
  delete "$lab_work/root.old"
  if [ -e "$lab_root" ]; then mv "$lab_root" "$lab_work/root.old"; fi
  mv "$tree" "$lab_root"
  # The minimal Debian has served its purpose; it is quickly made again from the kept packages.
  delete "$lab_work/root.old" "$lab/base"
}

step "$@"
