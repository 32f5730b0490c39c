#!/usr/bin/env bash
# leash.sh ROOT FOLDER ...: holds a lab namespace until standard input ends, then deletes the folders. By then
# no process of the namespace is left. The way in which a test run's server ends, also when the run is killed.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
root=$1
shift
# Ctrl-C is for the caller; its end is noticed by the end of standard input.
trap '' INT TERM HUP
unshare --mount --pid --fork --kill-child bash "$here/hold.sh" "$root" leash || true
rm -rf --one-file-system -- "$@"
