export const sv = {};
