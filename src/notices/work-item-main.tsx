import ForgeReconciler from '@forge/react';
import React from 'react';
import { WorkItem } from './work-item';

ForgeReconciler.render(
  <React.StrictMode>
    <WorkItem />
  </React.StrictMode>,
);
