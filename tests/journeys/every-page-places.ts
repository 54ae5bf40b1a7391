import * as besideStates from './every-page-beside-states.ts';
import type { Ground } from './every-page-ground.ts';
import { empty, imports, life, tries } from './every-page-ground.ts';
import * as ledgerStates from './every-page-ledger-states.ts';
import type { Person } from './every-page-people.ts';
import * as programmeStates from './every-page-programme-states.ts';
import * as states from './every-page-states.ts';
import { statisticsPlaces } from './every-page-statistics.ts';
import { logbook } from './programme-leader.ts';

/** A page in one state: an address, who looks at it, and what they do first. */
export type Place = {
  readonly name: string;
  readonly address: string;
  /** Nobody in particular, if not said. */
  readonly by?: Person;
  readonly first?: states.State;
  /** What the server is asked in vain, which the page then tells. */
  readonly refused?: readonly string[];
};

/** The path of what no page answers to. */
export const nowhere = '*';

/** Every page of the application, by its path, in the states that can be reached; the first is what the page is for. */
export function placesOn(ground: Ground): Readonly<Record<string, readonly Place[]>> {
  const ingrid = 'Ingrid Prøve';
  const jonas = 'Jonas Skisse';
  const turid = 'Turid Utkast';
  const oddny = 'Oddny Omtrent';
  const unknown = '00000000-0000-4000-8000-000000000000';
  const emptyLog = `/programmes/${empty.slug}/logbook`;
  const tried = `/programmes/${tries.slug}/logbook`;
  const decisions = `/programmes/${tries.slug}/decisions`;
  const corrected = `${tried}#entry-${ground.corrected.id}`;
  const secret = 'ukjent-hemmelighet-0123456789';
  return {
    '/': [
      { name: 'visited', address: '/' },
      { name: 'signed in', address: '/', by: ingrid },
      { name: 'menu of language and appearance', address: '/', first: states.preferences },
      { name: 'offline', address: '/', first: states.offline },
      { name: 'squares that lie close', address: '/', first: states.closeSquares },
      { name: 'map as a table', address: '/', first: states.mapAsTable },
      { name: 'places found', address: '/', first: states.placesFound },
      { name: 'no place found', address: '/', first: states.noPlaceFound },
    ],
    '/home': [
      { name: 'one programme', address: '/home', by: ingrid },
      { name: 'several programmes', address: '/home', by: jonas },
      { name: 'something begun', address: '/home', by: jonas, first: states.somethingBegun },
      { name: 'no programme', address: '/home', by: 'Sunniva Tenkt' },
      { name: 'menu of the account', address: '/home', by: ingrid, first: states.accountMenu },
      { name: 'nothing written', address: '/home', by: ingrid, first: states.quickWriteErrors },
      { name: 'the session ends soon', address: '/home', by: ingrid, first: states.sessionEnds(4) },
      { name: 'the session has ended', address: '/home', by: ingrid, first: states.sessionEnds(0) },
    ],
    '/results': [
      { name: 'counties and their programmes', address: '/results', by: jonas },
      { name: 'on another day', address: '/results?on=2026-01-31', by: ingrid },
      { name: 'before anything was measured', address: '/results?on=2001-01-31', by: ingrid },
      { name: 'no programme', address: '/results', by: 'Sunniva Tenkt' },
      {
        name: 'the server does not answer',
        address: '/results',
        by: ingrid,
        first: states.resultsFail,
        refused: ['500 /api/v1/results'],
      },
    ],
    '/accessibility': [{ name: 'visited', address: '/accessibility' }],
    '/privacy': [{ name: 'visited', address: '/privacy' }],
    '/sign-in': [
      { name: 'visited', address: '/sign-in?return=%2Fhome' },
      { name: 'refused', address: '/sign-in?problem=no-role' },
      { name: 'signed out', address: '/sign-in?left=true' },
      { name: 'signed in already', address: '/sign-in', by: ingrid },
    ],
    '/account': [
      { name: 'with a token', address: '/account', by: ingrid },
      {
        name: 'no tokens, token without a name',
        address: '/account',
        by: turid,
        first: states.tokenErrors,
      },
      { name: 'token made', address: '/account', by: jonas, first: states.tokenMade },
      { name: 'token about to be revoked', address: '/account', by: ingrid, first: states.revokingToken },
      { name: 'language of letters chosen', address: '/account', by: jonas, first: states.letterLanguage },
      { name: 'no roles', address: '/account', by: 'Sunniva Tenkt' },
    ],
    '/programmes': [
      { name: 'visited', address: '/programmes' },
      { name: 'signed in', address: '/programmes', by: ingrid },
    ],
    '/programmes/new': [
      { name: 'several municipalities', address: '/programmes/new', by: oddny },
      { name: 'nothing written', address: '/programmes/new', by: oddny, first: programmeStates.beginErrors },
      { name: 'nowhere to begin', address: '/programmes/new', by: turid },
    ],
    '/programmes/$slug': [
      { name: 'visited', address: '/programmes/eksempelvik' },
      { name: 'one of its own', address: '/programmes/eksempelvik', by: ingrid },
      { name: 'published case', address: '/programmes/vestre-toten' },
      { name: 'as a timeline', address: '/programmes/eksempelvik?order=timeline' },
      { name: 'nothing found', address: '/programmes/eksempelvik?q=finnesikke' },
      { name: 'nothing public', address: `/programmes/${empty.slug}` },
      {
        name: 'following without an address',
        address: '/programmes/eksempelvik',
        first: states.followErrors,
      },
      { name: 'following', address: `/programmes/${tries.slug}`, first: states.following },
      {
        name: 'unknown',
        address: '/programmes/ukjent',
        refused: ['404 /api/v1/public/programmes/ukjent'],
      },
    ],
    '/programmes/$slug/overview': [
      { name: 'under way', address: '/programmes/eksempelvik/overview', by: ingrid },
      { name: 'reading only', address: '/programmes/eksempelvik/overview', by: turid },
      { name: 'just begun', address: `/programmes/${empty.slug}/overview`, by: jonas },
      { name: 'owner', address: `/programmes/${tries.slug}/overview`, by: oddny },
      {
        name: 'other parts chosen',
        address: `/programmes/${tries.slug}/overview`,
        by: oddny,
        first: programmeStates.partsChosen,
      },
    ],
    '/programmes/$slug/decisions': [
      { name: 'recorded and corrected', address: decisions, by: jonas },
      { name: 'example', address: '/programmes/eksempelvik/decisions', by: ingrid },
      { name: 'reading only', address: '/programmes/eksempelvik/decisions', by: turid },
      { name: 'nothing yet', address: `/programmes/${empty.slug}/decisions`, by: jonas },
      { name: 'a new decision', address: `${decisions}?record=decision`, by: jonas },
      {
        name: 'a decision of nothing',
        address: `${decisions}?record=decision`,
        by: jonas,
        first: programmeStates.decisionErrors,
      },
      { name: 'a new shock', address: `${decisions}?record=shock`, by: jonas },
      {
        name: 'a shock of nothing',
        address: `${decisions}?record=shock`,
        by: jonas,
        first: programmeStates.shockErrors,
      },
      {
        name: 'correcting a decision',
        address: decisions,
        by: jonas,
        first: programmeStates.correctingRecord(life.decision),
      },
      {
        name: 'correcting a shock',
        address: decisions,
        by: jonas,
        first: programmeStates.correctingRecord(life.shock),
      },
    ],
    '/programmes/$slug/people': [
      { name: 'leading', address: '/programmes/eksempelvik/people', by: ingrid },
      { name: 'reading only', address: '/programmes/eksempelvik/people', by: turid },
      {
        name: 'person without a name',
        address: '/programmes/eksempelvik/people',
        by: ingrid,
        first: states.memberErrors,
      },
      {
        name: 'role about to be ended',
        address: '/programmes/eksempelvik/people',
        by: ingrid,
        first: states.endingRole,
      },
    ],
    '/programmes/$slug/plan': [
      { name: 'goals', address: '/programmes/eksempelvik/plan', by: ingrid },
      { name: 'no goals', address: `/programmes/${empty.slug}/plan`, by: jonas },
      { name: 'reading only', address: '/programmes/eksempelvik/plan', by: turid },
      { name: 'a new goal', address: '/programmes/eksempelvik/plan?form=new-goal', by: ingrid },
      {
        name: 'a goal without a name',
        address: '/programmes/eksempelvik/plan?form=new-goal',
        by: ingrid,
        first: states.goalErrors,
      },
      {
        name: 'revising a target',
        address: '/programmes/eksempelvik/plan',
        by: ingrid,
        first: programmeStates.revisingTarget,
      },
      {
        name: 'a result of nothing',
        address: '/programmes/eksempelvik/plan',
        by: ingrid,
        first: programmeStates.actualErrors,
      },
    ],
    '/programmes/$slug/logbook': [
      { name: 'writing', address: logbook, by: ingrid },
      { name: 'reading only', address: logbook, by: oddny },
      { name: 'no access', address: emptyLog, by: ingrid },
      { name: 'filtered', address: `${logbook}?q=kurs`, by: ingrid },
      {
        name: 'days the wrong way round',
        address: `${logbook}?from=2020-01-01&to=2019-01-01`,
        by: ingrid,
        refused: ['400 /api/v1/programmes/:id/log-entries'],
      },
      { name: 'nothing found', address: `${logbook}?q=finnesikke`, by: ingrid },
      { name: 'no entries', address: emptyLog, by: jonas },
      { name: 'no entries of mine', address: `${emptyLog}?by=me`, by: jonas },
      { name: 'every correction shown', address: corrected, by: turid, first: states.allCorrections },
      {
        name: 'linked entry unknown',
        address: `${tried}#entry-${unknown}`,
        by: turid,
        refused: ['404 /api/v1/log-entries/:id'],
      },
      { name: 'nothing written', address: tried, by: jonas, first: states.composerErrors },
      { name: 'choosing when', address: tried, by: jonas, first: states.choosingWhen },
      { name: 'choosing a month', address: tried, by: jonas, first: states.choosingMonth },
      { name: 'choosing who', address: tried, by: jonas, first: states.choosingWho },
      { name: 'source without a title', address: tried, by: jonas, first: states.sourceErrors },
      { name: 'written, with attachment', address: tried, by: jonas, first: states.written },
      { name: 'draft taken up', address: tried, by: jonas, first: states.draftTakenUp },
      { name: 'menu of an entry', address: tried, by: turid, first: states.entryMenu },
      { name: 'menu of exports', address: tried, by: turid, first: states.exportMenu },
      { name: 'following', address: tried, by: turid, first: states.followDialog },
      { name: 'about to be public', address: tried, by: turid, first: states.publishing },
      { name: 'correcting', address: corrected, by: turid, first: states.correcting(ground) },
      {
        name: 'correcting without a reason',
        address: corrected,
        by: turid,
        first: states.correctErrors(ground),
      },
      {
        name: 'corrected by two',
        address: tried,
        by: jonas,
        first: states.correctedByTwo(ground),
        refused: ['412 /api/v1/log-entries/:id/corrections'],
      },
    ],
    '/programmes/$slug/logbook/print': [{ name: 'whole', address: `${tried}/print`, by: turid }],
    '/programmes/$slug/logbook/import': [
      { name: 'choosing a file', address: `${logbook}/import`, by: ingrid },
      { name: 'reading only', address: `${logbook}/import`, by: oddny },
      {
        name: 'file of another kind',
        address: `${logbook}/import`,
        by: ingrid,
        first: states.importOtherKind,
      },
      { name: 'rows with faults', address: `${logbook}/import`, by: ingrid, first: states.importFaults },
      {
        name: 'brought in',
        address: `/programmes/${imports.slug}/logbook/import`,
        by: jonas,
        first: states.importDone,
      },
    ],
    '/programmes/$slug/results': [
      { name: 'rows', address: `/programmes/${tries.slug}/results`, by: jonas },
      { name: 'example', address: '/programmes/eksempelvik/results', by: ingrid },
      { name: 'what must be checked', address: '/programmes/eksempelvik/results?needs=check', by: ingrid },
      { name: 'nothing found', address: `/programmes/${tries.slug}/results?stage=lost`, by: jonas },
      { name: 'no rows', address: `/programmes/${empty.slug}/results`, by: jonas },
      { name: 'reading only', address: '/programmes/eksempelvik/results', by: oddny },
      {
        name: 'a deduction',
        address: `/programmes/${tries.slug}/results`,
        by: turid,
        first: besideStates.deducting,
      },
      {
        name: 'a deduction of nothing',
        address: `/programmes/${tries.slug}/results`,
        by: jonas,
        first: besideStates.deductErrors,
      },
    ],
    '/programmes/$slug/results/new': [
      { name: 'writing', address: `/programmes/${tries.slug}/results/new`, by: jonas },
      {
        name: 'nothing written',
        address: `/programmes/${tries.slug}/results/new`,
        by: turid,
        first: states.effectErrors,
      },
      {
        name: 'the same jobs',
        address: `/programmes/${tries.slug}/results/new`,
        by: jonas,
        first: ledgerStates.sameJobs,
        refused: ['409 /api/v1/programmes/:id/effects'],
      },
      { name: 'reading only', address: '/programmes/eksempelvik/results/new', by: oddny },
    ],
    '/programmes/$slug/results/published': [
      { name: 'corrected', address: `/programmes/${tries.slug}/results/published`, by: jonas },
      { name: 'none', address: `/programmes/${empty.slug}/results/published`, by: jonas },
      { name: 'example', address: '/programmes/eksempelvik/results/published', by: ingrid },
      { name: 'reading only', address: '/programmes/eksempelvik/results/published', by: oddny },
      {
        name: 'nothing written',
        address: `/programmes/${tries.slug}/results/published`,
        by: turid,
        first: states.figureErrors,
      },
      {
        name: 'correcting',
        address: `/programmes/${tries.slug}/results/published`,
        by: turid,
        first: besideStates.correctingFigure,
      },
      {
        name: 'correcting nothing',
        address: `/programmes/${tries.slug}/results/published`,
        by: jonas,
        first: besideStates.correctFigureErrors,
      },
      {
        name: 'corrected by two',
        address: `/programmes/${tries.slug}/results/published`,
        by: turid,
        first: besideStates.figureCorrectedByTwo(ground),
        refused: ['412 /api/v1/published-figures/:id/corrections'],
      },
    ],
    '/programmes/$slug/results/import': [
      { name: 'choosing a file', address: `/programmes/${tries.slug}/results/import`, by: jonas },
      { name: 'reading only', address: '/programmes/eksempelvik/results/import', by: oddny },
      {
        name: 'file of another kind',
        address: `/programmes/${tries.slug}/results/import`,
        by: jonas,
        first: states.importOtherKind,
      },
      {
        name: 'rows with faults',
        address: `/programmes/${imports.slug}/results/import`,
        by: turid,
        first: ledgerStates.jobFaults,
      },
      {
        name: 'brought in',
        address: `/programmes/${imports.slug}/results/import`,
        by: jonas,
        first: ledgerStates.jobsDone,
      },
    ],
    '/programmes/$slug/results/$effectId': [
      { name: 'kept here', address: `/programmes/${tries.slug}/results/${ground.effect.id}`, by: jonas },
      {
        name: 'measuring',
        address: `/programmes/${tries.slug}/results/${ground.effect.id}`,
        by: turid,
        first: states.measuring,
      },
      {
        name: 'measuring nothing',
        address: `/programmes/${tries.slug}/results/${ground.effect.id}`,
        by: turid,
        first: ledgerStates.measureErrors,
      },
      {
        name: 'correcting',
        address: `/programmes/${tries.slug}/results/${ground.effect.id}`,
        by: turid,
        first: ledgerStates.correctingEffect,
      },
      {
        name: 'unknown',
        address: `/programmes/${tries.slug}/results/${unknown}`,
        by: jonas,
        refused: ['404 /api/v1/effects/:id'],
      },
    ],
    '/follow/confirm': [
      { name: 'confirmed', address: `/follow/confirm#secret=${ground.secret}` },
      {
        name: 'unknown secret',
        address: `/follow/confirm#secret=${secret}`,
        refused: ['404 /api/v1/public/followers/confirm'],
      },
      { name: 'no secret', address: '/follow/confirm' },
    ],
    '/follow/stop': [
      { name: 'asked', address: `/follow/stop#secret=${secret}` },
      {
        name: 'stopped',
        address: `/follow/stop#secret=${secret}`,
        first: states.stopFollowing,
        refused: ['404 /api/v1/public/followers/stop'],
      },
      { name: 'no secret', address: '/follow/stop' },
    ],
    ...statisticsPlaces,
    [nowhere]: [
      { name: 'visited', address: '/finnes-ikke' },
      { name: 'signed in', address: '/finnes-ikke', by: ingrid },
    ],
  };
}
