import type { ShellServices } from '../host/shell-services';
import type { Site } from '../site/site';

/** What a frame needs from the page around it. */
export type FrameMount = { site: Site; shell: ShellServices };
