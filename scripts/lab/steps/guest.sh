#!/usr/bin/env bash
# The guest: a bootable ISO with the small kernel, busybox and the Guest Additions service, all in memory.
# Users root and user, both with the password "secret".
# shellcheck source=scripts/lab/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

libraries=usr/lib/x86_64-linux-gnu
tree=$lab_work/guest
image=$lab_work/iso

about() { echo "making the guest's ISO"; }
inputs() { build_of virtualbox; build_of kernel; cat "${BASH_SOURCE[0]}" "$lab_scripts/guest-init.sh"; }

programs() {
  cp "$lab_root/usr/bin/busybox" "$tree/bin/"
  local applet
  for applet in $("$tree/bin/busybox" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$tree/bin/$applet"
  done
  cp "$lab_root/usr/sbin/VBoxService" "$tree/sbin/"
  # PAM checks a password with this helper, which it looks for in either place.
  cp "$lab_root/usr/sbin/unix_chkpwd" "$tree/sbin/"
  cp "$lab_root/usr/sbin/unix_chkpwd" "$tree/usr/sbin/"
  cp "$lab_scripts/guest-init.sh" "$tree/init"
  chmod 755 "$tree/init"
}

shared_libraries() {
  local name
  for name in pam_unix pam_permit pam_deny; do
    cp "$lab_root/$libraries/security/$name.so" "$tree/$libraries/security/"
  done
  "${inside[@]}" "$lab_root" ldd /usr/sbin/VBoxService /usr/sbin/unix_chkpwd "/$libraries/security/pam_unix.so" |
    grep -oE '/[^ ]+\.so[^ :]*' | grep -v /security/ | sort -u | while read -r name; do
    cp -L "$lab_root$name" "$tree/$libraries/"
  done
  # Loaded only when a thread ends, so ldd does not name it; without it VBoxService aborts.
  cp -L "$lab_root/$libraries/libgcc_s.so.1" "$tree/$libraries/"
  cp -L "$lab_root/lib64/ld-linux-x86-64.so.2" "$tree/lib64/"
  ln -s "../$libraries" "$tree/lib/x86_64-linux-gnu"
}

accounts() {
  printf '%s\n' 'auth sufficient pam_unix.so nullok' 'auth required pam_deny.so' \
    'account required pam_permit.so' 'session required pam_permit.so' >"$tree/etc/pam.d/other"
  printf '%s\n' 'root:x:0:0:root:/root:/bin/sh' 'user:x:1000:1000:user:/home/user:/bin/sh' >"$tree/etc/passwd"
  printf '%s\n' 'root:x:0:' 'user:x:1000:' >"$tree/etc/group"
  printf '%s\n' 'passwd: files' 'group: files' 'shadow: files' >"$tree/etc/nsswitch.conf"
  # A cheap hash: the guest's CPU is emulated, and a modern one takes it seconds for each log-in.
  local hash
  hash=$(openssl passwd -1 secret)
  printf '%s:19000:0:99999:7:::\n' "root:$hash" "user:$hash" >"$tree/etc/shadow"
  chmod 640 "$tree/etc/shadow"
  chown 1000:1000 "$tree/home/user"
}

iso() {
  mkdir -p "$image/isolinux"
  (cd "$tree" && find . | cpio --quiet -o -H newc | lz4 -q -l -9 -c) >"$image/initrd"
  cp "$lab/kernel/bzImage" "$image/vmlinuz"
  cp "$lab_root/usr/lib/ISOLINUX/isolinux.bin" "$lab_root/usr/lib/syslinux/modules/bios/ldlinux.c32" "$image/isolinux/"
  # The time and interrupt settings are those an emulated CPU gets along with; the loops are not measured.
  local parameters='console=ttyS0 quiet loglevel=3 lpj=1000000 mitigations=off lapic=notscdeadline clocksource=acpi_pm'
  printf '%s\n' 'DEFAULT lab' 'PROMPT 0' 'TIMEOUT 1' 'LABEL lab' ' KERNEL /vmlinuz' \
    " APPEND initrd=/initrd $parameters" >"$image/isolinux/isolinux.cfg"
  genisoimage -quiet -o "$lab_work/guest.iso" -b isolinux/isolinux.bin -c isolinux/boot.cat \
    -no-emul-boot -boot-load-size 4 -boot-info-table -J -R "$image"
}

run() {
  delete "$tree" "$image"
  mkdir -p "$tree"/{bin,sbin,etc/pam.d,proc,sys,dev,tmp,root,run,var/run,mnt,home/user,usr/sbin,lib,lib64} \
    "$tree/$libraries/security"
  programs
  shared_libraries
  accounts
  iso
  mv "$lab_work/guest.iso" "$lab_root/srv/guest.iso"
  delete "$tree" "$image"
}

step "$@"
