import { Button, Heading, Input } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useClient } from '#platform/ui/api/use-client.ts';
import { readKey } from '#platform/ui/api/use-read.ts';
import { TextLink } from '#platform/ui/link/text-link.tsx';
import { ProblemPanel } from '#platform/ui/problem/problem-panel.tsx';
import { VisibilityTag } from '#platform/ui/state/tags.tsx';
import { type Programme, programmeOperations } from '../../contract.ts';
import { type PublicPart, publicParts } from '../../terms.ts';
import { useText } from '../words.ts';
import './publication.css';

/** Whether anyone may see the programme's page, and which parts of it: opened and closed by those who answer for it. */
export default function Publication({ programme }: { programme: Programme }) {
  const text = useText();
  const may = programme.may.includes('programme.publish');
  return (
    <section aria-labelledby="publication">
      <Heading level={2} data-size="sm" id="publication" tabIndex={-1}>
        {text('programme.publication.title')}
      </Heading>
      <p className="publication-state">
        <VisibilityTag visibility={programme.published ? 'public' : 'internal'} />
      </p>
      {programme.closedHere ? (
        <p className="om-small om-strong om-measure">{text('programme.publication.closed-here')}</p>
      ) : null}
      <p className="om-small om-measure">
        {text(programme.published ? 'programme.publication.open' : 'programme.publication.closed')}
      </p>
      {programme.published ? (
        <p className="om-small">
          <TextLink to="/programmes/$slug" params={{ slug: programme.slug }}>
            {text('programme.publication.see')}
          </TextLink>
        </p>
      ) : null}
      {may ? (
        <Choose key={programme.version} programme={programme} />
      ) : (
        <p className="om-xs om-muted">{text('programme.publication.read-only')}</p>
      )}
    </section>
  );
}

/** Chosen again when somebody else has changed it: the choice begins from what stands. */
function Choose({ programme }: { programme: Programme }) {
  const text = useText();
  const client = useClient(programmeOperations);
  const queries = useQueryClient();
  const [parts, setParts] = useState<readonly PublicPart[]>(programme.parts);
  const save = useMutation({
    mutationFn: (published: boolean) =>
      client.publishProgramme(
        { params: { programmeId: programme.id }, body: { published, parts: [...parts] } },
        { ifMatch: programme.version },
      ),
    onSettled: async () => {
      for (const read of ['listProgrammes', 'readPublicProgramme', 'listPublicProgrammes'])
        await queries.invalidateQueries({ queryKey: readKey(read) });
    },
  });
  const changed = JSON.stringify([...parts].sort()) !== JSON.stringify([...programme.parts].sort());
  return (
    <form
      className="publication-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(true);
      }}
    >
      <fieldset>
        <legend className="om-strong om-small">{text('programme.publication.parts')}</legend>
        <p className="om-xs om-muted">{text('programme.publication.log')}</p>
        {publicParts.map((part) => (
          <Part
            key={part}
            label={text(`programme.publication.part.${part}`)}
            checked={parts.includes(part)}
            choose={(open) => setParts(open ? [...parts, part] : parts.filter((each) => each !== part))}
          />
        ))}
      </fieldset>
      {save.isError ? <ProblemPanel error={save.error} /> : null}
      <div className="om-row">
        {programme.published ? (
          <>
            {changed ? (
              <Button type="submit" data-size="sm" aria-disabled={save.isPending}>
                {text('programme.publication.save')}
              </Button>
            ) : null}
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              aria-disabled={save.isPending}
              onClick={() => save.mutate(false)}
            >
              {text('programme.publication.unpublish')}
            </Button>
          </>
        ) : (
          <Button type="submit" data-size="sm" variant="secondary" aria-disabled={save.isPending}>
            {text('programme.publication.publish')}
          </Button>
        )}
      </div>
    </form>
  );
}

function Part({
  label,
  checked,
  choose,
}: {
  label: string;
  checked: boolean;
  choose: (open: boolean) => void;
}) {
  const id = useId();
  return (
    <label className="publication-part om-small" htmlFor={id}>
      <Input id={id} type="checkbox" checked={checked} onChange={(event) => choose(event.target.checked)} />
      {label}
    </label>
  );
}
