// Names that read and change nothing. `get...` covers all attributes.
const reading =
  /^(get|find|is|query|enumerate|check|validate|read[A-Z]|waitFor|fileExists|directoryExists|fsObjExists|fileQuery|fsQuery|fsObjQuery)/;

// These begin like a reading, but take something away or leave something behind on the server.
const exceptions = new Set([
  'IEventSource_getEvent',
  'IWebsessionManager_getSessionObject',
  'IDHCPServer_getConfig',
  'ICloudMachine_getSettingsForm',
  'IProcess_read',
  'IFile_read',
]);

/** Whether sending the operation twice does no harm, so that it may be repeated after a broken connection. */
export function isRepeatable(wireName: string, name: string): boolean {
  return reading.test(name) && !exceptions.has(wireName);
}

// The server holds the reply back until something happens or a time-out given as a parameter ends.
const blocking = /^(waitFor|getEvent$)/;
const blockingReads = new Set([
  'IProcess_read',
  'IProcess_write',
  'IProcess_writeArray',
  'IGuestSession_close',
]);

/** Whether the server may hold the reply back for seconds on purpose. */
export function isBlocking(wireName: string, name: string): boolean {
  return blocking.test(name) || blockingReads.has(wireName);
}
