import Heading from '@atlaskit/heading/heading';
import Link from '@atlaskit/link/link';
import Lozenge from '@atlaskit/lozenge/lozenge';
import { Text } from '@atlaskit/primitives/compiled/text';
import Spinner from '@atlaskit/spinner/spinner';
import * as v from 'valibot';
import { component } from './component';
import { id, testId } from './prop-schemas';

const textColor = v.picklist([
  'color.text',
  'color.text.brand',
  'color.text.danger',
  'color.text.disabled',
  'color.text.discovery',
  'color.text.information',
  'color.text.inverse',
  'color.text.selected',
  'color.text.subtle',
  'color.text.subtlest',
  'color.text.success',
  'color.text.warning',
]);

const sizes = ['xxlarge', 'xlarge', 'large', 'medium', 'small', 'xsmall', 'xxsmall'] as const;

/** UI Kit's words and marks. */
export const textComponents = {
  String: component({ text: v.string() }, ({ text }) => text),
  Text: component(
    {
      align: v.exactOptional(v.picklist(['start', 'center', 'end'])),
      as: v.exactOptional(v.picklist(['span', 'p', 'strong', 'em'])),
      color: v.exactOptional(textColor),
      maxLines: v.exactOptional(v.number()),
      size: v.exactOptional(v.picklist(['small', 'medium', 'large'])),
      weight: v.exactOptional(v.picklist(['regular', 'medium', 'semibold', 'bold'])),
      testId,
    },
    (props, children) => <Text {...props}>{children}</Text>,
  ),
  Strong: component({}, (_, children) => <strong>{children}</strong>),
  Em: component({}, (_, children) => <em>{children}</em>),
  Heading: component(
    {
      as: v.exactOptional(v.picklist(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span'])),
      size: v.exactOptional(v.picklist(sizes), 'medium'),
      id,
      testId,
    },
    (props, children) => <Heading {...props}>{children}</Heading>,
  ),
  Link: component(
    { href: v.string(), openNewTab: v.exactOptional(v.boolean(), false) },
    ({ href, openNewTab }, children) => (
      <Link href={href} target={openNewTab ? '_blank' : '_self'}>
        {children}
      </Link>
    ),
  ),
  Lozenge: component(
    {
      appearance: v.exactOptional(
        v.picklist(['default', 'inprogress', 'moved', 'new', 'removed', 'success']),
      ),
      isBold: v.exactOptional(v.boolean()),
      maxWidth: v.exactOptional(v.union([v.string(), v.number()])),
      testId,
    },
    (props, children) => <Lozenge {...props}>{children}</Lozenge>,
  ),
  Spinner: component(
    {
      appearance: v.exactOptional(v.picklist(['inherit', 'invert'])),
      delay: v.exactOptional(v.number()),
      label: v.exactOptional(v.string()),
      size: v.exactOptional(
        v.union([v.picklist(['xsmall', 'small', 'medium', 'large', 'xlarge']), v.number()]),
      ),
      testId,
    },
    (props) => <Spinner {...props} />,
  ),
};
