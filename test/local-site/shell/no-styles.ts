// What Jest loads in place of a style sheet.
export {};
