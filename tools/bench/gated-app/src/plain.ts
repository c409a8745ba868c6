import Resolver from '@forge/resolver';

export const handler = new Resolver().define('save', () => ({ saved: true })).getDefinitions();
