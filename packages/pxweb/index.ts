export * from './client/index.ts';
export * from './json-stat/index.ts';
