export * from './json-stat/index.ts';
