import { describe, expect, it } from 'vitest';
import { resultsOperations } from '../../contract.ts';
import { effectFaults, newEffect, recordingOf, type TypedEffect, typedEffect } from './typed-effect.ts';

const typed: TypedEffect = {
  ...newEffect,
  organisationNumber: '012 345 674',
  organisationName: ' Skissnes Støperi AS ',
  kind: 'secured',
  basis: 'fte',
  happened: '6.2025',
  because: 'Støperiet hadde lagt ned.',
  measurement: {
    ...newEffect.measurement,
    amount: '4,5',
    stage: 'verified',
    measuredOn: '2025-09-01',
    method: 'register',
    evidence: 'A-melding',
  },
  share: '33,3 %',
};

describe('a row of the ledger as typed', () => {
  it('is sent as the contract asks', () => {
    expect(effectFaults(typed)).toEqual([]);
    const sent = resultsOperations.recordEffect.body.parse(recordingOf(typed, 'nb'));
    expect(sent).toMatchObject({
      organisationNumber: '012345674',
      organisationName: 'Skissnes Støperi AS',
      happened: '2025-06',
      share: 3_330,
      women: null,
      exempt: null,
      reasons: {},
      measurement: { hundredths: 450, basis: 'fte', measuredOn: '2025-09-01', evidence: 'A-melding' },
    });
  });

  it('may be found again as a draft while it is empty or half typed', () => {
    expect(typedEffect.parse(newEffect)).toEqual(newEffect);
    expect(typedEffect.safeParse({ ...newEffect, share: 'fire' }).success).toBe(true);
  });

  it('is told what lacks, in the order of the form', () => {
    expect(effectFaults(newEffect).map(({ field }) => field)).toEqual([
      'organisationName',
      'kind',
      'basis',
      'happened',
      'amount',
      'stage',
      'measuredOn',
    ]);
  });

  it('needs no number of the firm, but none that is wrong', () => {
    expect(effectFaults({ ...typed, organisationNumber: '' })).toEqual([]);
    expect(effectFaults({ ...typed, organisationNumber: '012 345 675' })).toMatchObject([
      { field: 'organisationNumber', key: 'field.organisation-number-wrong-check-digit' },
    ]);
  });

  it('is verified by more than the firm’s own word', () => {
    const said = { ...typed.measurement, method: 'self-report', evidence: ' ' } as const;
    expect(effectFaults({ ...typed, measurement: said }).map(({ field }) => field)).toEqual([
      'method',
      'evidence',
    ]);
  });

  it('counts persons whole', () => {
    expect(effectFaults({ ...typed, basis: 'persons' }).map(({ key }) => key)).toEqual([
      'field.persons-are-whole',
    ]);
  });

  it('tells jobs apart only with a reason, and sends it for those alone', () => {
    const told = (reason: string) => ({ a: { how: 'other', reason, share: '', project: '' } }) as const;
    expect(effectFaults({ ...typed, told: told(' ') })).toMatchObject([{ field: 'told-a' }]);
    const both = {
      ...told('Et annet skift'),
      b: { how: 'same', reason: 'x', share: '40', project: '' },
    } as const;
    expect(recordingOf({ ...typed, told: both }, 'nb').differentFrom).toEqual([
      { effect: 'a', reason: 'Et annet skift' },
    ]);
  });
});
