import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import { TextArea } from '#platform/ui/form/fields.tsx';
import { useText } from '../words.ts';
import { ActivityPill } from './activity-pill.tsx';
import { FaultLine } from './fault-line.tsx';
import { SourceFields } from './source-fields.tsx';
import { VisibilityChoice } from './visibility-choice.tsx';
import { WhenField } from './when-field.tsx';
import { WhoField } from './who-field.tsx';
import type { Writing } from './writing.ts';
import './entry-fields.css';

/** The one field and the choices around it; the same when an entry is written and when it is corrected. */
export function EntryFields({
  prefix,
  value,
  errors,
  now,
  zone,
  me,
  named,
  correcting = false,
  change,
  files,
  attached,
}: {
  prefix: string;
  value: Writing;
  errors: Readonly<Record<string, string>>;
  now: number;
  zone: string;
  me: string;
  named: readonly string[];
  correcting?: boolean;
  change: (part: Partial<Writing>) => void;
  /** The buttons that add files, among the choices. */
  files?: ReactNode;
  attached?: ReactNode;
}) {
  const text = useText();
  const [withSource, setWithSource] = useState(false);
  const showSource = withSource || value.source !== null;
  return (
    <>
      <TextArea
        id={`${prefix}-text`}
        label={text('logbook.field.text')}
        className="logbook-text"
        rows={3}
        lang={value.lang}
        value={value.text}
        error={errors.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="logbook-pills">
        <ActivityPill
          id={`${prefix}-activity`}
          value={value.activity}
          choose={(activity) => change({ activity })}
        />
        <WhenField
          id={`${prefix}-happened`}
          value={value.when}
          now={now}
          zone={zone}
          withNow={!correcting}
          error={errors.happened}
          choose={(when) => change({ when })}
        />
        <WhoField
          id={`${prefix}-who`}
          value={value.who}
          me={me}
          named={named}
          error={errors.who}
          choose={(who) => change({ who })}
        />
        {files}
      </div>
      <FaultLine id={`${prefix}-happened-error`} error={errors.happened} />
      <FaultLine id={`${prefix}-who-error`} error={errors.who} />
      {attached}
      <VisibilityChoice value={value.visibility} choose={(visibility) => change({ visibility })} />
      <button
        type="button"
        className="om-quiet logbook-more"
        aria-expanded={showSource}
        onClick={() => setWithSource(!showSource)}
      >
        {text('logbook.write.add-source')}
        <ChevronDownIcon className="om-icon" aria-hidden />
      </button>
      {showSource ? <SourceFields prefix={prefix} value={value} errors={errors} change={change} /> : null}
    </>
  );
}
