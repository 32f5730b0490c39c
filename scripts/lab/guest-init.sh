#!/bin/sh
# The lab guest's only start-up script: everything lives in memory, Guest Additions are the one service.
export PATH=/bin:/sbin:/usr/bin:/usr/sbin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mkdir -p /dev/pts
mount -t devpts devpts /dev/pts
mount -t tmpfs tmpfs /tmp
chmod 1777 /tmp
hostname guest
# A guest session of an ordinary user talks to the host through this device; there is no udev to open it.
chmod 666 /dev/vboxuser
VBoxService -f >/dev/ttyS0 2>&1 &
# PID 1 must neither end nor leave zombies; the shell reaps them between two sleeps.
exec sh -c 'while :; do sleep 1000; done'
