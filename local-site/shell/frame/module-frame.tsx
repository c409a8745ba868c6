import type { SiteModule } from '../site/site';
import { CustomUiFrame } from './custom-ui-frame';
import type { FrameMount } from './frame-mount';
import { NativeFrame } from './native-frame';

/** A module to show. `onClose` is for one in a dialog, which the app may close; it must keep its identity. */
export type ModuleFrameProps = { module: SiteModule; mount: FrameMount; onClose?: () => void };

/** A module of the app, however it is rendered. */
export const ModuleFrame = (props: ModuleFrameProps) =>
  props.module.render === 'native' ? <NativeFrame {...props} /> : <CustomUiFrame {...props} />;
