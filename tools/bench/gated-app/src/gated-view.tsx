import ForgeReconciler, { Text } from '@forge/react';
import React from 'react';
import { AccessGate } from 'standing-kit/ui-kit';

ForgeReconciler.render(
  <AccessGate>
    <Text>Saved</Text>
  </AccessGate>,
);
