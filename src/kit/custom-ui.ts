export { AccessGate } from '../access-gate/custom-ui';
export type { AccessGateProps } from '../access-gate/access-gate-props';
export { useAccess, type AccessStatus } from '../access-gate/use-access';
export { isRefusal } from '../wire/decision';
export type { Decision, Needs, Refusal } from '../wire/decision';
