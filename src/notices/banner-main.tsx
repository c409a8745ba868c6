import ForgeReconciler from '@forge/react';
import React from 'react';
import { Banner } from './banner';

ForgeReconciler.render(
  <React.StrictMode>
    <Banner />
  </React.StrictMode>,
);
