import { useFormat } from '#platform/ui/language/use-format.ts';
import { useText } from '../words.ts';
import { relativeDay, type WhenChoice, whenOf } from './when-choice.ts';

/** A choice of time as it stands on its button: `I dag, 20. nov`, `I går, 19. nov 14:20`, `ca. 2011–2017`. */
export function useWhenWords(zone: string): (choice: WhenChoice, now: number) => string {
  const text = useText();
  const format = useFormat();
  return (choice, now) => {
    const when = whenOf(choice, now, zone);
    if (when === undefined) return text('logbook.when.not-chosen');
    const day = when.slice(0, 10);
    if ((choice.kind !== 'now' && choice.kind !== 'day') || choice.about) return format.when(when);
    const time = choice.kind === 'day' && choice.time ? ` ${choice.time}` : '';
    const is = relativeDay(day, Date.now(), zone);
    if (is === 'today') return text('logbook.when.today-is', { when: format.date(day, 'short') + time });
    if (is === 'yesterday')
      return text('logbook.when.yesterday-is', { when: format.date(day, 'short') + time });
    return format.date(day, day.slice(0, 4) === String(new Date().getFullYear()) ? 'short' : 'long') + time;
  };
}
