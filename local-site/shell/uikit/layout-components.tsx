import { Box } from '@atlaskit/primitives/compiled/box';
import { Inline } from '@atlaskit/primitives/compiled/inline';
import { Stack } from '@atlaskit/primitives/compiled/stack';
import * as v from 'valibot';
import { component } from './component';
import { space, testId } from './prop-schemas';
import { styleFromXcss, xcss } from './xcss';

const alignInline = v.exactOptional(v.picklist(['start', 'center', 'end', 'stretch']));
const spread = v.exactOptional(v.literal('space-between'));
const grow = v.exactOptional(v.picklist(['hug', 'fill']));

/** UI Kit's containers. */
export const layoutComponents = {
  Root: component({}, (_, children) => children),
  Fragment: component({}, (_, children) => children),
  Stack: component(
    {
      alignBlock: v.exactOptional(v.picklist(['start', 'center', 'end', 'stretch'])),
      alignInline,
      grow,
      space: v.exactOptional(space),
      spread,
      testId,
    },
    (props, children) => <Stack {...props}>{children}</Stack>,
  ),
  Inline: component(
    {
      alignBlock: v.exactOptional(v.picklist(['start', 'center', 'end', 'baseline', 'stretch'])),
      alignInline,
      grow,
      space: v.exactOptional(space),
      rowSpace: v.exactOptional(space),
      separator: v.exactOptional(v.string()),
      shouldWrap: v.exactOptional(v.boolean()),
      spread,
      testId,
    },
    (props, children) => <Inline {...props}>{children}</Inline>,
  ),
  Box: component(
    {
      padding: v.exactOptional(space),
      paddingBlock: v.exactOptional(space),
      paddingBlockStart: v.exactOptional(space),
      paddingBlockEnd: v.exactOptional(space),
      paddingInline: v.exactOptional(space),
      paddingInlineStart: v.exactOptional(space),
      paddingInlineEnd: v.exactOptional(space),
      role: v.exactOptional(v.string()),
      testId,
      xcss: v.exactOptional(xcss),
    },
    ({ xcss: style, testId: id, role, ...paddings }, children) => (
      <Box
        {...(id === undefined ? {} : { testId: id })}
        {...(role === undefined ? {} : { role })}
        style={styleFromXcss({ ...paddings, ...style })}
      >
        {children}
      </Box>
    ),
  ),
};
