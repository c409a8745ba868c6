import * as v from 'valibot';
import { component } from './component';
import { flag, testId, text } from './prop-schemas';

/** Pixels, as UI Kit's sizes of an image have them. */
const imageWidths = { xsmall: 64, small: 128, medium: 256, large: 512, xlarge: 1024 };

const CodeBlock = ({ lines, isNumbered }: { lines: readonly string[]; isNumbered: boolean }) => (
  <pre className="ls-code-block" data-numbered={isNumbered}>
    {lines.map((line, index) => (
      <code key={index}>{`${line}\n`}</code>
    ))}
  </pre>
);

/** UI Kit's small marks, lists, code and pictures. */
export const markComponents = {
  Badge: component(
    {
      appearance: text,
      max: v.exactOptional(v.union([v.number(), v.literal(false)])),
      testId,
    },
    ({ appearance = 'default' }, children) => (
      <span className="ls-badge" data-appearance={appearance}>
        {children}
      </span>
    ),
  ),
  Tag: component(
    {
      appearance: text,
      color: text,
      href: text,
      isRemovable: flag,
      testId,
      text: v.string(),
    },
    ({ text: words, color = 'standard', href }) => (
      <span className="ls-tag" data-color={color}>
        {href === undefined ? words : <a href={href}>{words}</a>}
      </span>
    ),
  ),
  TagGroup: component(
    { alignment: v.exactOptional(v.picklist(['start', 'end'])) },
    ({ alignment = 'start' }, children) => (
      <span className="ls-tags" data-alignment={alignment}>
        {children}
      </span>
    ),
  ),
  Code: component({ testId }, (_, children) => <code className="ls-code">{children}</code>),
  CodeBlock: component(
    {
      highlight: text,
      language: text,
      shouldWrapLongLines: flag,
      showLineNumbers: flag,
      testId,
      text: v.string(),
    },
    ({ text: code, showLineNumbers = true }) => (
      <CodeBlock lines={code.split('\n')} isNumbered={showLineNumbers} />
    ),
  ),
  List: component({ type: v.picklist(['ordered', 'unordered']) }, ({ type }, children) =>
    type === 'ordered' ? <ol>{children}</ol> : <ul>{children}</ul>,
  ),
  ListItem: component({}, (_, children) => <li>{children}</li>),
  Image: component(
    {
      alt: text,
      height: v.exactOptional(v.union([v.string(), v.number()])),
      size: v.exactOptional(v.picklist(['xsmall', 'small', 'medium', 'large', 'xlarge'])),
      src: v.string(),
      testId,
      width: v.exactOptional(v.union([v.string(), v.number()])),
    },
    ({ alt = '', src, size, width, height }) => {
      const wide = width ?? (size && imageWidths[size]);
      return (
        <img
          className="ls-image"
          alt={alt}
          src={src}
          {...(wide === undefined ? {} : { width: wide })}
          {...(height === undefined ? {} : { height })}
        />
      );
    },
  ),
  ProgressBar: component(
    {
      appearance: text,
      ariaLabel: text,
      isIndeterminate: flag,
      testId,
      value: v.exactOptional(v.number()),
    },
    ({ ariaLabel = 'Progress', isIndeterminate = false, value = 0 }) => (
      <progress
        className="ls-progress"
        aria-label={ariaLabel}
        {...(isIndeterminate ? {} : { value })}
      />
    ),
  ),
  Tooltip: component(
    {
      content: v.exactOptional(v.union([v.string(), v.null()])),
      delay: v.exactOptional(v.number()),
      mousePosition: text,
      position: text,
      testId,
      truncate: flag,
    },
    ({ content }, children) => <span title={content ?? ''}>{children}</span>,
  ),
};
