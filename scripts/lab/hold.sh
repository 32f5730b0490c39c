#!/usr/bin/env bash
# hold.sh ROOT leash|stay: the first process of a running lab's own process and mount namespace. Prints its
# process id as the host sees it, and then only waits; when it ends, the kernel ends every process of the
# namespace. With "leash" it ends when its standard input does, that is with the process that started it.
set -euo pipefail
# shellcheck source=scripts/lab/mounts.sh
source "$(dirname "${BASH_SOURCE[0]}")/mounts.sh"

# This /proc is still the host's, so it knows the host's number for this process.
read -r pid _ </proc/self/stat
mount_inside "$1"
echo "$pid"
exec >/dev/null

if [ "$2" = stay ]; then
  # A pipe whose other end this process holds itself: reading it waits for ever, without another process.
  exec <> <(:)
fi
while read -r _; do :; done
