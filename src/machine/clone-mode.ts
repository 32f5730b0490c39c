import { CloneMode as ApiCloneMode } from '../../generated/enums.js';

/**
 * What a clone takes along: the API's own modes, and `LinkedClone`, which stands for `MachineState` with
 * `CloneOptions.Link`.
 */
export const CloneMode = { ...ApiCloneMode, LinkedClone: 'LinkedClone' } as const;
export type CloneMode = (typeof CloneMode)[keyof typeof CloneMode];
