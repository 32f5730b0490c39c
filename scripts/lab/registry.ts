const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(name: string, value: string): string {
  return `${name}="${value.replace(/[&<>"]/g, (character) => escapes[character] ?? character)}"`;
}

/**
 * Writes the settings file of a new VirtualBox, VirtualBox.xml. VBoxManage could make the same settings, but
 * on a busy machine one run of it in fifty takes ten seconds to end.
 *
 * @param machineFolder - the default machine folder
 * @param extraData - global extra data
 */
export function registryXml(machineFolder: string, extraData: Readonly<Record<string, string>> = {}): string {
  const items = Object.entries(extraData).map(
    ([name, value]) => `<ExtraDataItem ${attribute('name', name)} ${attribute('value', value)}/>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<VirtualBox xmlns="http://www.virtualbox.org/" version="1.12-linux">',
    '<Global>',
    `<ExtraData>${items.join('')}</ExtraData>`,
    `<SystemProperties ${attribute('defaultMachineFolder', machineFolder)}/>`,
    '</Global>',
    '</VirtualBox>',
    '',
  ].join('\n');
}
