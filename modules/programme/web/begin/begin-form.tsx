import { useQueryClient } from '@tanstack/react-query';
import type { Unit } from '#modules/access/contract.ts';
import { knownDayAsTyped } from '#platform/time/known-day-as-typed.ts';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { DraftedForm } from '#platform/ui/form/drafted-form.tsx';
import { TextField } from '#platform/ui/form/fields.tsx';
import { useDraftedForm } from '#platform/ui/form/use-drafted-form.ts';
import { languageNames } from '#platform/ui/language/language-names.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { type Programme, programmeOperations } from '../../contract.ts';
import { useText } from '../words.ts';
import { type BeginTyped, beginTyped, blankBeginning, inOrderFor, periodOf, slugOf } from './begin-typed.ts';
import { Municipalities } from './municipalities.tsx';
import { PeriodFields } from './period-fields.tsx';
import { SummaryFields } from './summary-fields.tsx';
import './begin.css';

const prefix = 'begin';

export function BeginForm({
  municipalities,
  begun,
}: {
  municipalities: readonly Unit[];
  begun: (programme: Programme) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const client = useClient(programmeOperations);
  const queries = useQueryClient();
  const order = inOrderFor(language === 'en' ? 'nb' : language);
  const zone = order[0] === 'sv' ? 'Europe/Stockholm' : 'Europe/Oslo';
  const form = useDraftedForm<BeginTyped, Programme>({
    about: { operation: 'createProgramme', subject: 'new' },
    empty: blankBeginning(municipalities.length === 1 ? municipalities.map(({ id }) => id) : []),
    parse: (content) => beginTyped.safeParse(content).data,
    faults: (typed) => ({
      ...(typed.municipalities.length > 0
        ? {}
        : { municipalities: text('programme.begin.municipalities-missing') }),
      ...(typed.name.trim() ? {} : { name: text('programme.begin.name-missing') }),
      ...(knownDayAsTyped(typed.from)
        ? {}
        : { from: `${text('programme.begin.from')}: ${text('programme.life.day-wrong')}` }),
      ...(knownDayAsTyped(typed.until)
        ? {}
        : { period: `${text('programme.begin.until')}: ${text('programme.life.day-wrong')}` }),
      ...Object.fromEntries(
        order
          .filter((each) => !typed.summary[each].trim())
          .map((each) => [
            `summary.${each}`,
            `${languageNames[each]}: ${text('programme.begin.summary-missing')}`,
          ]),
      ),
    }),
    send: (typed, options) =>
      client.createProgramme(
        {
          body: {
            municipalities: typed.municipalities,
            name: typed.name.trim(),
            slug: slugOf(typed),
            period: periodOf(typed),
            language: order[0] ?? 'nb',
            summary: typed.summary,
          },
        },
        options,
      ),
    sent: async (programme) => {
      await queries.invalidateQueries({ queryKey: readKey('listProgrammes') });
      begun(programme);
    },
  });
  const { content, messages, change } = form;
  return (
    <>
      <h2 className="ds-sr-only" id={`${prefix}-heading`}>
        {text('programme.begin.title')}
      </h2>
      <DraftedForm
        form={form}
        prefix={prefix}
        zone={zone}
        labelledBy={`${prefix}-heading`}
        save={text('programme.begin.save')}
        saving={text('programme.life.saving')}
      >
        <Municipalities
          id={`${prefix}-municipalities`}
          all={municipalities}
          chosen={content.municipalities}
          error={messages.municipalities}
          choose={(chosen) => change({ municipalities: chosen })}
        />
        <TextField
          id={`${prefix}-name`}
          label={text('programme.begin.name')}
          maxLength={120}
          value={content.name}
          error={messages.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          id={`${prefix}-slug`}
          label={text('programme.begin.slug')}
          hint={text('programme.begin.slug-hint')}
          maxLength={80}
          value={content.slug || slugOf(content)}
          error={messages.slug}
          onChange={(event) => change({ slug: event.target.value })}
        />
        <PeriodFields prefix={prefix} zone={zone} value={content} messages={messages} change={change} />
        <SummaryFields
          prefix={prefix}
          order={order}
          value={content.summary}
          messages={messages}
          change={(summary) => change({ summary })}
        />
      </DraftedForm>
    </>
  );
}
