import type { Value } from '../../contract.ts';
import type { ValueType } from '../../terms.ts';
import type { PlanKey } from '../words.ts';

/** A value as it stands in the fields: a ratio has two, everything else one. */
export type TypedValue = { readonly first: string; readonly second: string };

export const noValue: TypedValue = { first: '', second: '' };
export const isBlank = ({ first, second }: TypedValue): boolean =>
  first.trim() === '' && second.trim() === '';

export type ValueFault = { readonly part: 'first' | 'second'; readonly key: PlanKey };

/** The value that was typed, or what is wrong with it and in which field. */
export function readValue(
  typed: TypedValue,
  type: ValueType,
): { value: Value; faults?: never } | { value?: never; faults: ValueFault[] } {
  const fault = (key: PlanKey, part: ValueFault['part'] = 'first') => ({ faults: [{ part, key }] });
  const [first, second] = [wholeOf(typed.first), wholeOf(typed.second)];
  switch (type) {
    case 'count':
      return first === undefined ? fault('plan.fault.whole') : { value: { type, count: first } };
    case 'amount': {
      const minor = minorOf(typed.first);
      return minor === undefined ? fault('plan.fault.amount') : { value: { type, minor } };
    }
    case 'ratio': {
      const faults = [
        ...(first === undefined ? fault('plan.fault.whole').faults : []),
        ...(second === undefined || second < 1 ? fault('plan.fault.denominator', 'second').faults : []),
      ];
      return first === undefined || second === undefined || faults.length > 0
        ? { faults }
        : { value: { type, numerator: first, denominator: second } };
    }
    case 'scale':
      return first === undefined ? fault('plan.fault.whole') : { value: { type, step: first } };
    case 'yes-no':
      return typed.first === ''
        ? fault('plan.fault.choose')
        : { value: { type, yes: typed.first === 'yes' } };
    case 'text':
      return typed.first.trim() === ''
        ? fault('plan.fault.text')
        : { value: { type, text: typed.first.trim() } };
  }
}

/** A value back in its fields, to be corrected. */
export function typedOf(value: Value): TypedValue {
  switch (value.type) {
    case 'count':
      return { first: String(value.count), second: '' };
    case 'amount':
      return { first: majorOf(value.minor), second: '' };
    case 'ratio':
      return { first: String(value.numerator), second: String(value.denominator) };
    case 'scale':
      return { first: String(value.step), second: '' };
    case 'yes-no':
      return { first: value.yes ? 'yes' : 'no', second: '' };
    case 'text':
      return { first: value.text, second: '' };
  }
}

/** `1 250` with whatever space between its thousands; undefined of all that is no whole number. */
export function wholeOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u202f\u00a0]/g, '').replace('\u2212', '-');
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : undefined;
}

/** `1 250 000,50` in the smallest unit, digit by digit: 0.1 + 0.2 has no place in an amount. */
function minorOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u202f\u00a0]/g, '').replace('\u2212', '-');
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  return whole === '' ? undefined : Number(`${sign}${whole}${fraction.padEnd(2, '0')}`);
}

function majorOf(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2)];
  return `${minor < 0 ? '-' : ''}${whole}${fraction === '00' ? '' : `,${fraction}`}`;
}
