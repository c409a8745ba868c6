import type { Access } from '../../src/rules/policy';
import type { State } from '../../src/rules/resolution';
import { english } from '../english';

/** What users have. */
export const accessWords: Record<Access, string> = {
  full: 'access',
  limited: 'limited access',
  none: 'no access',
};

/** A state by its name in the panel, where that does for two states with what tells them apart. */
export function stateWords(state: State): string {
  const name = english.say(`state.${state}`);
  return state === 'evaluation-suspended' ? `${name} evaluation` : name;
}
