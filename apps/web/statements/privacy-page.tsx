import { Heading } from '@digdir/designsystemet-react';
import { Page } from '#platform/ui/page/page.tsx';
import { useText } from './words.ts';
import './statement.css';

const matters = ['visitor', 'signed-in', 'follower', 'entries', 'responsible'] as const;

/** What is known of a person, by what they came here for. */
export default function PrivacyPage() {
  const text = useText();
  return (
    <Page title={text('web.privacy.title')} size="xl" lead={text('web.privacy.lead')} example={false}>
      <div className="statement">
        {matters.map((matter) => (
          <section key={matter}>
            <Heading level={2} data-size="sm">
              {text(`web.privacy.${matter}`)}
            </Heading>
            <p>{text(`web.privacy.${matter}-text`)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
