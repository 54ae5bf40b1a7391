import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import '#platform/ui/problem/problem.css';
import { signInProblems } from '../../contract.ts';
import { useText } from '../words.ts';

/** Why the way in was closed, as the server says in the address; what it does not know is not repeated. */
export function SignInFault({ code }: { code: string | undefined }) {
  const text = useText();
  const problem = signInProblems.find((known) => known === code);
  if (!problem) return null;
  return (
    <div className="om-problem" role="alert">
      <p className="om-strong">
        <ExclamationmarkTriangleIcon className="om-icon" aria-hidden /> {text(`problem.${problem}.title`)}
      </p>
      <p className="om-dense">{text(`problem.${problem}.detail`)}</p>
    </div>
  );
}
