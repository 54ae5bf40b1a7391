import { logbookOperations } from '#modules/logbook/contract.ts';
import { planOperations } from '#modules/plan/contract.ts';
import { programmeOperations } from '#modules/programme/contract.ts';
import { stepsNow } from '#modules/programme/rules.ts';
import { Publication, useProgramme, useProgrammeWords } from '#modules/programme/web/index.ts';
import { resultsOperations } from '#modules/results/contract.ts';
import { aimed, JobsFigure } from '#modules/results/web/index.ts';
import { today as dayOf } from '#platform/time/zone.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { Lang } from '#platform/ui/language/lang.tsx';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { Page } from '#platform/ui/page/page.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { Latest } from '../home/latest.tsx';
import { useText } from '../home/words.ts';
import { FiveSteps } from './five-steps.tsx';
import { NextStep } from './next-step.tsx';
import './overview.css';

/** A programme at a glance: what it answers, where it is, what you do next, and what was last done. */
export default function OverviewPage() {
  const text = useText();
  const stateWord = useProgrammeWords();
  const format = useFormat();
  const language = useLanguage();
  const programme = useProgramme();
  const params = { programmeId: programme.id };
  const shocks = useRead(programmeOperations, 'listShocks', { params });
  const decisions = useRead(programmeOperations, 'listDecisions', { params });
  const members = useRead(programmeOperations, 'listMembers', { params });
  const log = useRead(logbookOperations, 'listLogEntries', { params, query: { limit: 5 } });
  const goals = useRead(planOperations, 'listGoals', { params });
  const results = useRead(resultsOperations, 'readResults', { params, query: {} });
  const today = dayOf(Date.now(), programme.zone);
  const first = shocks.data?.items[0];
  const known = shocks.data && decisions.data && members.data && log.data && goals.data && results.data;
  const steps =
    known &&
    stepsNow({
      state: programme.state,
      published: programme.published,
      shocks: shocks.data.items.length,
      decisions: decisions.data.items,
      members: standingOf(members.data.items, today),
      entries: log.data.counts.all,
      goals: goals.data.items.length,
      effects: results.data.rows,
    });
  return (
    <Page
      title={`${text('web.overview.title')} – ${programme.name}`}
      heading={programme.name}
      eyebrow={
        <span className="om-row overview-where">
          {programme.period === null
            ? text('web.overview.period-unknown')
            : text('web.overview.period', { period: format.when(programme.period) })}
          <StateTag tone="accent">{stateWord(`programme.state.${programme.state}`)}</StateTag>
        </span>
      }
      lead={first ? <Lang lang={first.lang}>{first.what}</Lang> : programme.summary[language]}
      example={programme.example}
    >
      {steps ? (
        <>
          <NextStep programme={programme} steps={steps} />
          <FiveSteps programme={programme} steps={steps} />
        </>
      ) : (
        <div className="overview-waiting" aria-busy="true" />
      )}
      {results.data && (results.data.rows > 0 || results.data.targets.length > 0) ? (
        <section className="om-section">
          <JobsFigure
            results={results.data}
            targets={aimed(results.data.targets, results.data.asOf)}
            links={
              <TextLink to="/programmes/$slug/results" params={{ slug: programme.slug }}>
                {text('web.overview.open-ledger')}
              </TextLink>
            }
          />
        </section>
      ) : null}
      <div className="overview-two">
        <Latest
          entries={(log.data?.items ?? []).map((entry) => ({ programme, entry }))}
          today={today}
          several={false}
        />
        <Publication programme={programme} />
      </div>
    </Page>
  );
}

/** Those who hold a role today, each once. */
const standingOf = (
  members: readonly { name: string; from: string; until: string | null }[],
  today: string,
) =>
  new Set(
    members
      .filter(({ from, until }) => from <= today && (until === null || until > today))
      .map(({ name }) => name),
  ).size;
