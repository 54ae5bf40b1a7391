import { Heading } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { PublicLog } from '#modules/logbook/web/index.ts';
import { PublicGoals } from '#modules/plan/web/index.ts';
import { type PublicProgramme, programmeOperations } from '#modules/programme/contract.ts';
import {
  DecisionTimeline,
  ProgrammeFacts,
  ProgrammePartners,
  ShockList,
} from '#modules/programme/web/index.ts';
import { PublicResults } from '#modules/results/web/index.ts';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { usePageHeading } from '#platform/ui/page/page.tsx';
import { useSession } from '#platform/ui/session/session.ts';
import { useExampleMark } from '#platform/ui/shell/shell-context.ts';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { useText } from './words.ts';
import './programme.css';

/** A programme as anyone may see it: what it is, and what it did, when. */
export default function ProgrammePage() {
  const { slug = '' } = useParams({ strict: false }) as { slug?: string };
  const programme = useRead(programmeOperations, 'readPublicProgramme', { params: { slug } });
  return (
    <Loaded query={programme} outline={<Outline lines={8} />}>
      {(found) => <Programme programme={found} />}
    </Loaded>
  );
}

function Programme({ programme }: { programme: PublicProgramme }) {
  const text = useText();
  const language = useLanguage();
  const h1 = usePageHeading(programme.name);
  useExampleMark(programme.example);
  return (
    <>
      <nav className="om-small om-muted programme-crumbs" aria-label={text('web.programme.crumbs')}>
        <TextLink to="/programmes">{text('web.programme.all')}</TextLink> / {programme.name}
      </nav>
      <div className="programme-head">
        <div>
          <Heading level={1} data-size="xl" tabIndex={-1} ref={h1}>
            {programme.name}
          </Heading>
          <p className="om-lead">{programme.summary[language]}</p>
          <nav className="programme-jump" aria-label={text('web.programme.jump')}>
            {programme.parts.includes('results') || programme.parts.includes('figures') ? (
              <a className="ds-link" href="#results">
                {text('web.programme.jump-results')}
              </a>
            ) : null}
            <a className="ds-link" href="#log">
              {text('web.programme.jump-log')}
            </a>
            {programme.shocks.length > 0 ? (
              <a className="ds-link" href="#shocks">
                {text('web.programme.shocks')}
              </a>
            ) : null}
            {programme.decisions.length > 0 ? (
              <a className="ds-link" href="#decisions">
                {text('web.programme.decisions')}
              </a>
            ) : null}
            {programme.partners.length > 0 ? (
              <a className="ds-link" href="#partners">
                {text('web.programme.jump-partners')}
              </a>
            ) : null}
          </nav>
          <OwnProgramme slug={programme.slug} />
        </div>
        <section aria-label={text('web.programme.facts')}>
          <ProgrammeFacts programme={programme} />
        </section>
      </div>
      {programme.shocks.length > 0 ? (
        <section className="om-section" aria-labelledby="shocks">
          <Heading level={2} data-size="sm" id="shocks">
            {text('web.programme.shocks')}
          </Heading>
          <ShockList shocks={programme.shocks} />
        </section>
      ) : null}
      {programme.parts.includes('results') || programme.parts.includes('figures') ? (
        <div className="om-section">
          <PublicResults slug={programme.slug} />
        </div>
      ) : null}
      {programme.parts.includes('goals') ? (
        <div className="om-section">
          <PublicGoals slug={programme.slug} zone={programme.zone} />
        </div>
      ) : null}
      {programme.decisions.length > 0 ? (
        <section className="om-section" aria-labelledby="decisions">
          <Heading level={2} data-size="sm" id="decisions">
            {text('web.programme.decisions')}
          </Heading>
          <DecisionTimeline decisions={programme.decisions} />
        </section>
      ) : null}
      <div className="om-section">
        <PublicLog
          slug={programme.slug}
          example={programme.example}
          zone={programme.zone}
          over={programme.state === 'closed' || programme.state === 'follow-up'}
        />
      </div>
      <ProgrammePartners programme={programme} />
      <NotPublished items={programme.notPublished} />
    </>
  );
}

/** What nobody has published is said, so that nobody thinks it was forgotten here. */
function NotPublished({ items }: { items: PublicProgramme['notPublished'] }) {
  const text = useText();
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <section className="om-section" aria-labelledby="not-published">
      <Heading level={2} data-size="sm" id="not-published">
        {text('web.programme.not-published')}
      </Heading>
      <ul className="programme-not-published">
        {items.map((item) => (
          <li key={item.en}>{item[language]}</li>
        ))}
      </ul>
    </section>
  );
}

/** Who works here is shown the way to their own logbook. */
function OwnProgramme({ slug }: { slug: string }) {
  const text = useText();
  const { state } = useSession();
  const { data } = useRead(programmeOperations, 'listProgrammes', {}, { enabled: state === 'signed-in' });
  if (!data?.items.some((each) => each.slug === slug)) return null;
  return (
    <p className="om-small programme-own">
      {text('web.programme.work')}{' '}
      <TextLink to="/programmes/$slug/overview" params={{ slug }}>
        {text('web.programme.work-link')}
      </TextLink>
    </p>
  );
}
