import { oneOf } from '../src/wire/json';
import { Misuse } from './misuse';

/** The member of a closed list that an option names. Throws `Misuse`, which tells all of them, where it is none. */
export function oneNamed<Name extends string>(
  what: 'format' | 'regime',
  names: readonly Name[],
  name: string,
): Name {
  const found = oneOf(names, name);
  if (found === undefined)
    throw new Misuse(`there is no ${what} \`${name}\`; there are ${names.join(', ')}`);
  return found;
}
