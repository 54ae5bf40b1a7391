import { Heading } from '@digdir/designsystemet-react';
import { useRead } from '#platform/ui/api/use-read.ts';
import { useFormat } from '#platform/ui/language/use-format.ts';
import { useLanguage } from '#platform/ui/language/use-text.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { EmptyState } from '#platform/ui/state/empty-state.tsx';
import { Loaded, Outline } from '#platform/ui/state/loaded.tsx';
import { StateTag } from '#platform/ui/state/tags.tsx';
import { type ListedProgramme, programmeOperations } from '../../contract.ts';
import { useText } from '../open-words.ts';
import './programme-list.css';

/** Published programmes with period and municipalities; real ones first, examples marked as such. */
export default function ProgrammeList({ level }: { level: 2 | 3 }) {
  const text = useText();
  const programmes = useRead(programmeOperations, 'listPublicProgrammes', {});
  return (
    <Loaded query={programmes} outline={<Outline lines={6} />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            level={level}
            title={text('programme.list.empty')}
            sentence={text('programme.list.empty-text')}
          />
        ) : (
          <ul className="programme-list">
            {realFirst(items).map((programme) => (
              <li key={programme.id}>
                <Item programme={programme} level={level} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Item({ programme, level }: { programme: ListedProgramme; level: 2 | 3 }) {
  const text = useText();
  const language = useLanguage();
  const format = useFormat();
  const where = programme.municipalities.map(({ name, county }) => (county ? `${name}, ${county}` : name));
  return (
    <>
      <p className="om-small om-muted om-num programme-list-when">
        {programme.period === null ? text('programme.facts.period-unknown') : format.when(programme.period)}
      </p>
      <div>
        <Heading level={level} data-size="sm">
          <TextLink to="/programmes/$slug" params={{ slug: programme.slug }}>
            {programme.name}
          </TextLink>
          {programme.example ? (
            <>
              {' '}
              <StateTag tone="warning">{text('programme.example')}</StateTag>
            </>
          ) : null}
        </Heading>
        <p className="om-small om-muted">{where.join(' · ')}</p>
        <p className="om-measure programme-list-summary">{programme.summary[language]}</p>
      </div>
    </>
  );
}

const realFirst = (programmes: readonly ListedProgramme[]) =>
  [...programmes].sort(
    (a, b) => Number(a.example) - Number(b.example) || (b.period ?? '').localeCompare(a.period ?? '', 'en'),
  );
