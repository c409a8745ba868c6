import { ErrorMessage } from '@atlaskit/form/error-message';
import { FormFooter } from '@atlaskit/form/form-footer';
import { FormHeader } from '@atlaskit/form/form-header';
import { HelperMessage } from '@atlaskit/form/helper-message';
import { Label } from '@atlaskit/form/label';
import { RequiredAsterisk } from '@atlaskit/form/required-asterisk';
import { ValidMessage } from '@atlaskit/form/valid-message';
import * as v from 'valibot';
import { component } from './component';
import { callback, id, testId, text } from './prop-schemas';

/** UI Kit's form and what stands around its fields. */
export const formComponents = {
  Form: component({ onSubmit: callback }, ({ onSubmit }, children) => (
    <form
      className="ls-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      {children}
    </form>
  )),
  FormHeader: component({ title: text, description: text }, (props, children) => (
    <FormHeader {...props}>{children}</FormHeader>
  )),
  FormSection: component({ title: text, description: text }, (props, children) => (
    <div className="ls-form-section">
      {props.title === undefined ? null : <h3>{props.title}</h3>}
      {props.description === undefined ? null : <p>{props.description}</p>}
      {children}
    </div>
  )),
  FormFooter: component(
    { align: v.exactOptional(v.picklist(['start', 'end'])) },
    ({ align = 'end' }, children) => <FormFooter align={align}>{children}</FormFooter>,
  ),
  Label: component({ labelFor: v.string(), id, testId }, ({ labelFor, ...props }, children) => (
    <Label htmlFor={labelFor} {...props}>
      {children}
    </Label>
  )),
  ErrorMessage: component({ testId }, (props, children) => (
    <ErrorMessage {...props}>{children}</ErrorMessage>
  )),
  HelperMessage: component({ testId }, (props, children) => (
    <HelperMessage {...props}>{children}</HelperMessage>
  )),
  ValidMessage: component({ testId }, (props, children) => (
    <ValidMessage {...props}>{children}</ValidMessage>
  )),
  RequiredAsterisk: component({}, () => <RequiredAsterisk />),
};
