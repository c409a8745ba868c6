import { familyMistakes } from '../family/family-mistakes';
import { givenFamilies } from '../family/given-families';
import type { App } from '../app';
import { findingAt, type Finding } from '../finding';

/** What of the list of the vendor's apps the kit cannot read, or the page could not show. */
export function familyMistake(app: App): Finding[] {
  return givenFamilies(app).flatMap(({ source, list }) =>
    familyMistakes(list, app.manifest.appId).map(({ node, member, mistake }) =>
      findingAt(source, node, { code: 'family-mistake', member, mistake }),
    ),
  );
}
