import ButtonGroup from '@atlaskit/button/button-group';
import Button from '@atlaskit/button/default/button';
import LinkButton from '@atlaskit/button/link';
import * as v from 'valibot';
import { component } from './component';
import { callback, press, testId } from './prop-schemas';

const common = {
  appearance: v.exactOptional(
    v.picklist(['default', 'primary', 'subtle', 'warning', 'danger', 'discovery']),
  ),
  autoFocus: v.exactOptional(v.boolean()),
  isDisabled: v.exactOptional(v.boolean()),
  isSelected: v.exactOptional(v.boolean()),
  shouldFitContainer: v.exactOptional(v.boolean()),
  spacing: v.exactOptional(v.picklist(['default', 'compact'])),
  onClick: callback,
  testId,
};

/** UI Kit's buttons. */
export const pressComponents = {
  Button: component(
    { ...common, type: v.exactOptional(v.picklist(['button', 'submit', 'reset'])) },
    ({ onClick, ...props }, children) => (
      <Button {...props} onClick={press(onClick)}>
        {children}
      </Button>
    ),
  ),
  LoadingButton: component(
    {
      ...common,
      isLoading: v.exactOptional(v.boolean()),
      type: v.exactOptional(v.picklist(['button', 'submit', 'reset'])),
    },
    ({ onClick, ...props }, children) => (
      <Button {...props} onClick={press(onClick)}>
        {children}
      </Button>
    ),
  ),
  LinkButton: component(
    { ...common, href: v.string(), target: v.exactOptional(v.string()) },
    ({ onClick, ...props }, children) => (
      <LinkButton {...props} onClick={press(onClick)}>
        {children}
      </LinkButton>
    ),
  ),
  ButtonGroup: component(
    { label: v.exactOptional(v.string()), titleId: v.exactOptional(v.string()), testId },
    (props, children) => <ButtonGroup {...props}>{children}</ButtonGroup>,
  ),
};
