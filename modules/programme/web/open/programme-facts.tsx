import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { StateTag } from '#platform/ui/state/tags.tsx';
import type { ListedProgramme } from '../../contract.ts';
import { useText } from '../open-words.ts';

/** What is known of a programme, as names and values; what is not known is left out, never filled in. */
export default function ProgrammeFacts({ programme }: { programme: ListedProgramme }) {
  const text = useText();
  const language = useLanguage();
  const format = useFormat();
  const { municipalities, period, periodNote, state } = programme;
  return (
    <dl className="om-facts">
      <dt>{text('programme.facts.period')}</dt>
      <dd className="om-num">
        {period === null ? text('programme.facts.period-unknown') : format.when(period)}
        {periodNote ? <small>{periodNote[language]}</small> : null}
      </dd>
      {state === 'considered' ? null : (
        <>
          <dt>{text('programme.facts.state')}</dt>
          <dd>
            <StateTag tone="accent">{text(`programme.state.${state}`)}</StateTag>
          </dd>
        </>
      )}
      <dt>{text('programme.facts.municipalities', { count: municipalities.length })}</dt>
      <dd>
        {municipalities.map(({ name, code, formerCodes, county }) => (
          <div key={name}>
            {county ? `${name}, ${county}` : name}
            {code ? (
              <small className="om-num">
                {formerCodes.length > 0
                  ? text('programme.facts.code-former', { code, former: format.list(formerCodes) })
                  : text('programme.facts.code', { code })}
              </small>
            ) : null}
          </div>
        ))}
      </dd>
    </dl>
  );
}
