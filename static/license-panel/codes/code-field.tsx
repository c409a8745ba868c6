import TextArea from '@atlaskit/textarea';
import { FormField } from '../forms/form-field';
import { useLanguage } from '../language/language-context';

/** Where a code is pasted. */
export function CodeField({ onEdit }: { onEdit: () => void }) {
  const { say } = useLanguage();
  return (
    <FormField<HTMLTextAreaElement>
      name="code"
      label={say('code-form.code')}
      help={say('code-form.code.help')}
      isRequired
    >
      {(props) => (
        <TextArea
          {...props}
          onChange={(event) => {
            onEdit();
            props.onChange(event);
          }}
          isMonospaced
          minimumRows={4}
          resize="vertical"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
        />
      )}
    </FormField>
  );
}
