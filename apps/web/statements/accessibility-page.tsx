import { Heading } from '@digdir/designsystemet-react';
import { Page } from '#platform/ui/page/page.tsx';
import { useText } from './words.ts';
import './statement.css';

/** Where we stand, how we know, what we do not know, and how to complain. */
export default function AccessibilityPage() {
  const text = useText();
  return (
    <Page
      title={text('web.accessibility.title')}
      size="xl"
      lead={text('web.accessibility.lead')}
      example={false}
    >
      <div className="statement">
        <Heading level={2} data-size="sm">
          {text('web.accessibility.status')}
        </Heading>
        <p>{text('web.accessibility.status-text')}</p>
        <Heading level={2} data-size="sm">
          {text('web.accessibility.tested')}
        </Heading>
        <ul>
          <li>{text('web.accessibility.tested-axe')}</li>
          <li>{text('web.accessibility.tested-keyboard')}</li>
          <li>{text('web.accessibility.tested-size')}</li>
        </ul>
        <Heading level={2} data-size="sm">
          {text('web.accessibility.not')}
        </Heading>
        <p>{text('web.accessibility.not-text')}</p>
        <Heading level={2} data-size="sm">
          {text('web.accessibility.complain')}
        </Heading>
        <p>{text('web.accessibility.complain-text')}</p>
        <ul>
          <li>
            <a className="ds-link" href="https://www.uutilsynet.no/">
              {text('web.accessibility.norway')}
            </a>
          </li>
          <li>
            <a className="ds-link" href="https://www.digg.se/">
              {text('web.accessibility.sweden')}
            </a>
          </li>
        </ul>
      </div>
    </Page>
  );
}
