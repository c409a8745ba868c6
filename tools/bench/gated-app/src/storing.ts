import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';

export const handler = new Resolver().define('save', () => kvs.set('saved', true)).getDefinitions();
