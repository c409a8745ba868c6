/** What spreadsheets run: also behind blanks and marks that nobody sees, and in the full width that some read as plain. */
export const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
