# shellcheck shell=bash
# shellcheck disable=SC2034  # what is set here is read by those who source it
# Shared by the lab's set-up and its steps: where things are, how a step is marked as done, how a command
# runs inside the lab. Sourced, not run.
set -euo pipefail
shopt -s inherit_errexit

lab_scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lab=${VBOXWEB_LAB:-/var/cache/vboxweb-lab}
lab_root=$lab/root         # the Debian with VirtualBox in it; a chroot
lab_packages=$lab/packages # every .deb that went into the lab
lab_work=$lab/work         # unfinished things; safe to delete whenever no set-up runs
lab_done=$lab/done         # one file per finished step
lab_logs=$lab/logs

export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

# Snapshot mirrors and machines with a stopped clock serve Release files that have expired.
apt_options=(-q -o Acquire::Check-Valid-Until=false -o Acquire::Check-Date=false -o Acquire::Retries=3
  -o DPkg::Lock::Timeout=300)

# build_of STEP: the number of its last build. It changes with every build, so what was made from an earlier
# build is made again.
build_of() { sed -n 2p "$lab_done/$1" 2>/dev/null || echo none; }

# Deletes folders without ever following a mount that somebody left behind in them.
delete() { rm -rf --one-file-system -- "$@"; }

# inside ROOT COMMAND [ARG ...]: runs a command inside a Debian tree, in a mount namespace of its own.
inside=(unshare --mount bash "$lab_scripts/inside.sh")

# One step's script defines `about`, `inputs` (prints everything the result depends on) and `run`, and ends
# with `step "$@"`.
step() {
  case ${1:-} in
    about) about ;;
    digest) inputs | sha256sum | cut -d' ' -f1 ;;
    run) run ;;
    *) echo "usage: $0 about|digest|run" >&2; return 2 ;;
  esac
}
