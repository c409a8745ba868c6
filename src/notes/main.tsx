import ForgeReconciler, { I18nProvider } from '@forge/react';
import React from 'react';
import { NotesPage } from './notes-page';

ForgeReconciler.render(
  <React.StrictMode>
    <I18nProvider>
      <NotesPage />
    </I18nProvider>
  </React.StrictMode>,
);
