import { ValidationMessage } from '@digdir/designsystemet-react';

/** What is wrong with a choice, below the row of choices it stands in. */
export const FaultLine = ({ id, error }: { id: string; error: string | undefined }) =>
  error ? (
    <ValidationMessage id={id} className="om-small">
      {error}
    </ValidationMessage>
  ) : null;
