/** Goes up whenever the same evidence may get another answer. */
export const rulesVersion = 1;
