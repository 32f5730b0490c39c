# shellcheck shell=bash
# Sourced, not run.

# mount_inside ROOT: gives the Debian tree ROOT a /proc and a minimal /dev. Only for a mount namespace of its
# own (`unshare --mount`): there the mounts vanish with the last process.
mount_inside() {
  local root=$1 node
  mount -t proc proc "$root/proc"
  # Not the host's /dev: a deletion that goes astray must not reach it, and VirtualBox must not find a driver.
  mount -t tmpfs -o mode=755 lab-dev "$root/dev"
  for node in null zero full random urandom tty; do
    : >"$root/dev/$node"
    mount --bind "/dev/$node" "$root/dev/$node"
  done
  mkdir "$root/dev/pts" "$root/dev/shm"
  mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
  mount -t tmpfs lab-shm "$root/dev/shm"
  ln -s pts/ptmx "$root/dev/ptmx"
  ln -s /proc/self/fd "$root/dev/fd"
}
