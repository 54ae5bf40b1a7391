import { z } from 'zod';
import { languages } from '#platform/language/language.ts';

export const language = z.enum(languages);

export const inAllLanguages = z.object({ nb: z.string(), nn: z.string(), sv: z.string(), en: z.string() });
