#!/usr/bin/env bash
# Sets the lab up: a real VirtualBox in a Debian of its own, and a small guest. Does only what is not done yet.
#
#   setup.sh            set up
#   setup.sh --update   the same, with the newest packages instead of the kept ones
#   setup.sh --status   print each step's state: step <tab> NAME <tab> done|todo
#
# Exit status: 0 the lab is complete, 1 a step failed, 2 wrong usage, 3 this machine cannot have a lab.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=scripts/lab/common.sh
source "$here/common.sh"

steps=(host kernel-source kernel base virtualbox launcher guest)

# What a step leaves behind. Without it the step is not done, whatever its mark says.
product() {
  case $1 in
    kernel) echo "$lab/kernel/bzImage" ;;
    base) echo "$lab/base" ;;
    virtualbox) echo "$lab_root/usr/lib/virtualbox/vboxwebsrv" ;;
    launcher) echo "$lab_root/usr/lib/virtualbox/VBoxHeadless.hardened" ;;
    guest) echo "$lab_root/srv/guest.iso" ;;
  esac
}

digest() { bash "$here/steps/$1.sh" digest; }

is_done() {
  [ -e "$(product "$1")" ] && [ "$(sed -n 1p "$lab_done/$1" 2>/dev/null)" = "$(digest "$1")" ]
}

# The other steps only serve these.
is_complete() {
  local name
  for name in kernel virtualbox launcher guest; do is_done "$name" || return 1; done
}

number_of() {
  local index
  for index in "${!steps[@]}"; do
    [ "${steps[index]}" != "$1" ] || echo "[$((index + 1))/${#steps[@]}]"
  done
}

run_step() {
  local name=$1 begin=$SECONDS log=$lab_logs/$1.log label
  label="$(number_of "$name") $name"
  if is_done "$name"; then
    echo "$label: done earlier"
    return
  fi
  echo "$label: $(bash "$here/steps/$name.sh" about) ..."
  rm -f "$lab_done/$name"
  local result
  result=$(digest "$name")
  if ! bash "$here/steps/$name.sh" run >"$log" 2>&1 </dev/null; then
    {
      echo "$label: FAILED after $((SECONDS - begin)) s. The end of its log, $log:"
      tail -n 20 "$log" | sed 's/^/    /'
    } >&2
    return 1
  fi
  printf '%s\n%s\n' "$result" "$(date +%s%N)" >"$lab_done/$name.partial"
  mv "$lab_done/$name.partial" "$lab_done/$name"
  echo "$label: done in $((SECONDS - begin)) s"
}

kernel_branch() {
  if is_done kernel; then
    echo "$(number_of kernel) kernel: done earlier"
  else
    run_step kernel-source && run_step kernel
  fi
}

root_branch() {
  if is_done virtualbox; then
    echo "$(number_of virtualbox) virtualbox: done earlier"
  else
    run_step base && run_step virtualbox || return 1
  fi
  run_step launcher
}

# Runs in a process and mount namespace of its own: whatever ends it ends all its processes and mounts too.
set_up() {
  trap 'exit 130' INT TERM HUP
  local begin=$SECONDS first second
  run_step host || exit 1
  # The kernel needs the processors, the packages need the network and the disk: both at once.
  kernel_branch &
  first=$!
  root_branch &
  second=$!
  wait -n "$first" "$second" || exit 1
  wait "$first" || exit 1
  wait "$second" || exit 1
  run_step guest || exit 1
  echo "lab: complete in $((SECONDS - begin)) s, $lab"
}

cannot() {
  echo "lab: cannot be set up here: $1" >&2
  exit 3
}

check_machine() {
  [ "$(uname -s)" = Linux ] || cannot "it needs Linux, this is $(uname -s)"
  [ "$(uname -m)" = x86_64 ] || cannot "it needs x86_64, this is $(uname -m)"
  [ "$(id -u)" = 0 ] || cannot "it needs root"
  command -v apt-get >/dev/null || cannot "it needs Debian's apt"
  # shellcheck source=/dev/null
  [ "$(. /etc/os-release && echo "$ID")" = debian ] || cannot "it needs Debian, for the packages of its mirror"
  unshare --mount --pid --fork true 2>/dev/null ||
    cannot "it needs namespaces of its own, which this container does not allow (CAP_SYS_ADMIN)"
}

refuse_when_in_use() {
  local process
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/root" 2>/dev/null)" = "$lab_root" ]; then
      echo "lab: VirtualBox must be installed again, but the lab is in use by process ${process#/proc/}" \
        "($(cat "$process/comm" || true)); stop it first (npm run lab:down)" >&2
      exit 1
    fi
  done
}

# Holds the lock and watches; ends with the process that asked for it, and then the set-up ends too.
supervise() {
  mkdir -p "$lab_packages" "$lab_work" "$lab_done" "$lab_logs"

  # Held until this process ends; a second set-up waits here and then finds everything done.
  exec 9>"$lab/setup.lock"
  if ! flock --nonblock 9; then
    echo "lab: waiting for another set-up to end ..."
    flock 9
  fi
  if [ "${1:-}" = --update ]; then
    refuse_when_in_use
    rm -f "$lab_packages/complete" "$lab_done/base" "$lab_done/virtualbox"
    delete "$lab/base"
  elif is_complete; then
    return
  fi
  is_done virtualbox || refuse_when_in_use

  local status=0
  trap 'exit 130' INT TERM HUP
  setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc bash "$here/setup.sh" --inner &
  wait $! || status=$?
  return "$status"
}

case ${1:-} in
  '' | --update)
    check_machine
    if [ -n "${1:-}" ] || ! is_complete; then
      exec setpriv --pdeathsig TERM bash "$here/setup.sh" --supervise "$@"
    fi
    ;;
  --supervise) supervise "${2:-}" ;;
  --status)
    for name in "${steps[@]}"; do
      case $name in
        host | kernel-source | base) continue ;;
      esac
      printf 'step\t%s\t%s\n' "$name" "$(is_done "$name" && echo "done" || echo todo)"
    done
    ;;
  --inner) set_up ;;
  *)
    sed -n '2,8p' "$here/setup.sh" >&2
    exit 2
    ;;
esac
