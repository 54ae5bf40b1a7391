import { type Answer, json } from '../../http/answer.ts';
import type { Context } from './context.ts';

/** In Norway the window stands as 0: told in headers, not here. */
export function config({ at }: Context): Answer {
  const told = at.name === 'scb' ? at.v2.limit : { calls: 0, seconds: 0 };
  return json({
    apiVersion: '2.3.2',
    appVersion: '2.5.0',
    languages: at.languages,
    defaultLanguage: at.defaultLanguage,
    maxDataCells: at.maxCells,
    maxCallsPerTimeWindow: told.calls,
    timeWindow: told.seconds,
    license: at.license,
    sourceReferences: at.sourceReferences,
    defaultDataFormat: 'json-stat2',
    dataFormats: at.dataFormats,
    features: [{ id: 'CORS', params: [{ key: 'enabled', value: 'True' }] }],
  });
}
