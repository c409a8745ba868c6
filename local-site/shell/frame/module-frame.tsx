import type { SiteModule } from '../site/site';
import { CustomUiFrame } from './custom-ui-frame';
import type { FrameMount } from './frame-mount';
import { NativeFrame } from './native-frame';

/** A module of the app, however it is rendered. */
export const ModuleFrame = (props: { module: SiteModule; mount: FrameMount }) =>
  props.module.render === 'native' ? <NativeFrame {...props} /> : <CustomUiFrame {...props} />;
