import { z } from 'zod';
import { previewWith } from '#platform/shapes/list-import.ts';
import { effectContent, measurementContent, share } from '../shapes.ts';

/** Some jobs as they will stand in the ledger. */
export const jobsToCome = z
  .object({
    ...effectContent.pick({
      organisationNumber: true,
      organisationName: true,
      kind: true,
      basis: true,
      origin: true,
      happened: true,
    }).shape,
    measurements: z.array(
      measurementContent.pick({ stage: true, hundredths: true, measuredOn: true, method: true }),
    ),
    share: share.describe('Of all that the programme claims of them'),
  })
  .meta({ id: 'JobsToCome' });

export const jobPreview = previewWith(jobsToCome).meta({ id: 'JobListPreview' });
export type JobPreview = z.output<typeof jobPreview>;
