import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { installation } from '#platform/jobs/installation.ts';
import { testDatabase } from '#tests/database.ts';
import { geographiesAsOf } from './geography.ts';
import { askForImport } from './importing/import-store.ts';
import { runImport } from './importing/run-import.ts';
import type { Supply } from './importing/supply.ts';
import { type PanelAsked, panelOf } from './panel-of.ts';
import { observed, supplyOf } from './testing/given.ts';

type Made = { readonly database: Database; readonly drop: () => Promise<void> };
const open = async (): Promise<Made> => {
  const { ownerUrl, drop } = await testDatabase();
  return { database: openDatabase(ownerUrl), drop };
};
let here: Made;
let there: Made;

beforeAll(async () => {
  here = await open();
  there = await open();
  await bring(here, municipality('Førstevik'));
  await bring(there, municipality('Annenvik'));
  await bring(here, people(5));
  await bring(there, people(7));
});
afterAll(async () => {
  for (const { database, drop } of [here, there]) {
    await database.close();
    await drop();
  }
});

describe('what is kept in memory', () => {
  it('of one database is not what another has under the same number', async () => {
    const first = await panel(here);
    const second = await panel(there);
    expect([first.places[0]?.name, first.values[0]]).toEqual(['Førstevik', 5]);
    expect([second.places[0]?.name, second.values[0]]).toEqual(['Annenvik', 7]);
  });

  it('is the same panel for the same question, and another after a revision', async () => {
    const before = await panel(here);
    expect(await panel(here)).toBe(before);
    await bring(here, people(6));
    expect((await panel(here)).values[0]).toBe(6);
    expect((await panel(here, { asOf: 2 })).values[0]).toBe(5);
  });

  it('is nothing of a state that has not come yet: it would be false on the day it comes', async () => {
    await expect(panel(there, { asOf: 3 })).rejects.toMatchObject({
      problem: { code: 'no-such-state', params: { vintage: 3, newest: 2 } },
    });
    await bring(there, people(8));
    expect((await panel(there, { asOf: 3 })).values[0]).toBe(8);
  });
});

describe('the municipalities', () => {
  it('are those that were known at a state', async () => {
    const names = (asOf: number) =>
      here.database.withActor(installation, async (tx) =>
        (await geographiesAsOf(tx, asOf)).flatMap(({ graph }) => graph.eras.map(({ name }) => name)),
      );
    const before = (await panelMade(here)).panel.asOf;
    await bring(here, municipality('Nyvik'));
    expect(await names(before)).toEqual(['Førstevik']);
    expect(await names(before + 1)).toEqual(['Nyvik']);
    expect(await names(0)).toEqual([]);
  });
});

const panelMade = ({ database }: Made, more: Partial<PanelAsked> = {}) =>
  database.withActor(installation, (tx) =>
    panelOf(tx, { series: ['t.people'], boundaries: '2026-01-01', ...more }),
  );
const panel = async (made: Made, more: Partial<PanelAsked> = {}) => (await panelMade(made, more)).panel;

async function bring({ database }: Made, supply: Supply): Promise<void> {
  const id = newId();
  const asked = { kind: 'given', name: 'test', sha256: '', mapping: null } as const;
  await database.withActor(installation, (tx) => askForImport(tx, { unit: installation.unit, id, asked }));
  const signal = new AbortController().signal;
  const ended = await runImport({ database, actor: installation, supplyOf: () => supply, signal }, id);
  expect(ended).toMatchObject({ state: 'done' });
}

const people = (count: number): Supply =>
  supplyOf({ all: [observed('t.people', [['9901', '2024', count]])] });

const municipality = (name: string): Supply => ({
  prepare: async () => ({
    holds: 'places',
    country: 'NO',
    example: false,
    document: {
      since: '2000-01-01',
      known: { on: '2026-01-01', places: [{ code: '9901', name }] },
      changes: [],
    },
    source: {
      publisher: 'An office',
      title: 'A list',
      table: null,
      page: null,
      licence: null,
      updated: null,
      asked: [],
      notes: [],
      retrievedAt: '2026-11-27T12:00:00.000Z',
    },
  }),
});
