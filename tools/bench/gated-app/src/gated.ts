import Resolver from '@forge/resolver';
import { accessKey, makeGate } from 'standing-kit/gate';

const { access, requireAccess } = makeGate({ policy: { regime: 'classic' } });

export const handler = new Resolver()
  .define(accessKey, access)
  .define(
    'save',
    requireAccess('full', () => ({ saved: true })),
  )
  .getDefinitions();
