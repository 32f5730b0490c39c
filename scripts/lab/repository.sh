# shellcheck shell=bash
# shellcheck disable=SC2154  # common.sh sets what is not set here
# Where the lab's own Debian packages come from: a mirror the first time, afterwards the packages that were
# kept - sid moves on, and a lab that was once built should be buildable again. Sourced, not run.
# shellcheck source=scripts/lab/mirror.sh
source "$lab_scripts/mirror.sh"

# What is installed on top of the minimal Debian. virtualbox wants a package with its kernel module;
# virtualbox-source satisfies that without building one.
lab_debian_packages=(virtualbox virtualbox-source virtualbox-guest-utils busybox-static isolinux syslinux-common)

# True when the kept packages are exactly those of a finished lab with the same list of packages.
repository_is_kept() {
  [ "$(cat "$lab_packages/complete" 2>/dev/null)" = "${lab_debian_packages[*]}" ]
}

repository_to_use() {
  if repository_is_kept; then
    echo "file:$lab_packages"
  else
    mirror_with_sid
  fi
}

# repository_keep ROOT: keeps the packages that are installed in ROOT, drops older ones, and makes a small
# repository of them.
repository_keep() {
  local root=$1 index=dists/sid/main/binary-amd64 deb
  rm -f "$lab_packages/complete"
  declare -A wanted=()
  while read -r deb; do wanted[${deb//:/%3a}]=1; done < <(
    dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${Package}_${Version}_${Architecture}.deb\n'
  )
  for deb in "$lab_packages"/debs/*; do
    [ -n "${wanted[$(basename "$deb")]:-}" ] || delete "$deb"
  done
  cd "$lab_packages" || return
  delete dists
  mkdir -p "$index"
  dpkg-scanpackages --multiversion debs >"$index/Packages"
  {
    printf 'Suite: sid\nCodename: sid\nComponents: main\nArchitectures: amd64\nSHA256:\n'
    printf ' %s %s main/binary-amd64/Packages\n' "$(sha256sum "$index/Packages" | cut -d' ' -f1)" \
      "$(stat -c %s "$index/Packages")"
  } >dists/sid/Release
  echo "${lab_debian_packages[*]}" >complete.partial
  mv complete.partial complete
}
