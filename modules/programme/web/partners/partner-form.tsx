import { useClient } from '#platform/ui/api/use-client.ts';
import { DraftedForm } from '#platform/ui/form/drafted-form.tsx';
import { SelectField, TextArea, TextField } from '#platform/ui/form/fields.tsx';
import { useDraftedForm } from '#platform/ui/form/use-drafted-form.ts';
import { type Partnership, type Programme, programmeOperations } from '../../contract.ts';
import { partnerRoles } from '../../terms.ts';
import { SourceFields } from '../life/source-fields.tsx';
import { sourceFaults } from '../life/source-typed.ts';
import { partnerRoleKey } from '../open/partner-role.ts';
import { useText } from '../words.ts';
import { blankPartner, type PartnerTyped, partnerOf, partnerTyped } from './partner-typed.ts';

const prefix = 'partner';

export function PartnerForm({
  programme,
  done,
  cancel,
}: {
  programme: Programme;
  done: (partner: Partnership) => void;
  cancel: () => void;
}) {
  const text = useText();
  const client = useClient(programmeOperations);
  const form = useDraftedForm<PartnerTyped, Partnership>({
    about: { operation: 'addPartner', subject: programme.id },
    empty: blankPartner,
    parse: (content) => partnerTyped.safeParse(content).data,
    faults: (typed) => ({
      ...(typed.name.trim() ? {} : { name: text('programme.partners.name-missing') }),
      ...sourceFaults(typed.source, {
        title: text('programme.life.source-title-missing'),
        url: text('programme.life.source-url-wrong'),
      }),
    }),
    send: (typed, options) =>
      client.addPartner({ params: { programmeId: programme.id }, body: partnerOf(typed) }, options),
    sent: done,
  });
  const { content, messages, change } = form;
  const field = (name: 'name' | 'contribution' | 'organisationNumber') => ({
    id: `${prefix}-${name}`,
    value: content[name],
    error: messages[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <DraftedForm
      form={form}
      prefix={prefix}
      zone={programme.zone}
      labelledBy={`${prefix}-heading`}
      save={text('programme.partners.add')}
      saving={text('programme.life.saving')}
      cancel={cancel}
    >
      <div className="om-form-pair">
        <TextField label={text('programme.partners.name')} maxLength={200} {...field('name')} />
        <SelectField
          id={`${prefix}-role`}
          label={text('programme.partners.role')}
          value={content.role}
          onChange={(event) => change({ role: event.target.value as PartnerTyped['role'] })}
        >
          {partnerRoles.map((role) => (
            <option key={role} value={role}>
              {text(partnerRoleKey(role))}
            </option>
          ))}
        </SelectField>
      </div>
      <TextArea
        label={text('programme.partners.contribution')}
        hint={text('programme.partners.contribution-hint')}
        optional
        rows={2}
        maxLength={500}
        {...field('contribution')}
      />
      <TextField
        label={text('programme.life.organisation-number')}
        optional
        inputMode="numeric"
        {...field('organisationNumber')}
      />
      <SourceFields prefix={prefix} value={content.source} messages={messages} change={change} />
    </DraftedForm>
  );
}
