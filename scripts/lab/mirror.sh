# shellcheck shell=bash
# shellcheck disable=SC2154  # common.sh sets what is not set here
# The Debian mirror is the one that the host's own apt is set up with. Sourced, not run.

# Prints the base address of every repository with a component "main", as apt itself reads its
# configuration (sources.list and .sources alike); needs neither root nor the network.
mirror_candidates() {
  apt-get update --print-uris 2>/dev/null |
    sed -nE "s#^'((https?|file):[^']*)/dists/[^']*/main/binary-[^']*'.*#\1#p" | awk '!seen[$0]++'
}

# Prints the first of them that has Debian's sid.
mirror_with_sid() {
  local candidate probe=$lab_work/mirror
  mkdir -p "$probe"
  for candidate in $(mirror_candidates); do
    if /usr/lib/apt/apt-helper "${apt_options[@]}" download-file "$candidate/dists/sid/InRelease" \
      "$probe/InRelease" >&2; then
      rm -r "$probe"
      echo "$candidate"
      return
    fi
  done
  rm -r "$probe"
  echo "none of the repositories that apt is set up with has Debian sid: $(mirror_candidates | paste -sd' ')" >&2
  return 1
}

# Makes the proxy that apt is set up with the one of debootstrap and of the lab's own apt too.
export_apt_proxy() {
  local proxy=
  eval "$(apt-config shell proxy Acquire::http::Proxy)"
  if [ -n "$proxy" ]; then export http_proxy=$proxy https_proxy=$proxy; fi
}
