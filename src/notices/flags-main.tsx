import ForgeReconciler from '@forge/react';
import React from 'react';
import { showNotice } from './flags';

// A background script is drawn nowhere; only a flag is seen.
ForgeReconciler.render(<></>);
void showNotice().catch(console.error);
