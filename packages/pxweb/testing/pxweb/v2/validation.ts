import { type Answer, json } from '../../http/answer.ts';

/** What the web framework says before PxWeb is asked: a field that must be there is not, or the body is no JSON. */
export const required = (field: string): Answer =>
  json(
    {
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
      title: 'One or more validation errors occurred.',
      status: 400,
      errors: { [field]: [`The ${field} field is required.`] },
    },
    400,
    'application/problem+json; charset=utf-8',
  );
