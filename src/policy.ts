import { defaultNoticeBounds, type NoticeBounds } from './rules/notice-choice';
import { defaultPolicy, type Policy } from './rules/policy';

/** The vendor's choices, part of the deployed app. Nobody on a site can change them. */
export const policy: Policy = {
  ...defaultPolicy,
  regime: 'classic',
  // What was made while trying the app out stays readable.
  accessByState: { 'evaluation-expired': 'limited' },
};

/** The app as its users know it. */
export const app = { name: 'Example App' };

/** How far the admins of a site may choose which notices their users see. */
export const notices: NoticeBounds = defaultNoticeBounds;
