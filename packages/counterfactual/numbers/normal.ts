import { CounterfactualError } from '../errors/counterfactual-error.ts';

/**
 * Share of a standard normal below `x`, to about 1e-15 of itself, in the lower tail too; for the upper tail ask for −x.
 * Source: Cody (1969), rational approximations to the error function, Mathematics of Computation 23.
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size < 0.67448975) return 0.5 + x * ratio(CENTRE, x * x);
  const tail = size > 38.6 ? 0 : density(size) * (size < Math.sqrt(32) ? ratio(MIDDLE, size) : far(size));
  return x < 0 ? tail : 1 - tail;
}

/**
 * The point below which a share `p` of a standard normal lies, to about 1e-15 of itself. Throws `CounterfactualError` unless
 * 0 < p < 1.
 * Source: Wichura (1988), algorithm AS 241, Applied Statistics 37.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new CounterfactualError({
      code: 'not-a-share',
      found: `a share of ${p} is asked for`,
      why: 'Only a share between 0 and 1 has a point below which it lies.',
      remedy: 'Give a number above 0 and below 1.',
    });
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(NEAR, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(TAIL, r - 1.6) : ratio(FAR_TAIL, r - 5);
  return q < 0 ? -size : size;
}

/** Numerator and denominator, highest power first. */
type Ratio = readonly [readonly number[], readonly number[]];

function ratio([above, below]: Ratio, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** exp(−x²/2) in two factors: rounding x² before the exponential would cost digits in the tail. */
function density(x: number): number {
  const cut = Math.trunc(x * 16) / 16;
  return Math.exp(-0.5 * cut * cut) * Math.exp(-0.5 * (x - cut) * (x + cut));
}

function far(x: number): number {
  const inverse = 1 / (x * x);
  return (0.3989422804014327 - inverse * ratio(FAR, inverse)) / x;
}

const CENTRE: Ratio = [
  [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
];
const MIDDLE: Ratio = [
  [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
];
const FAR: Ratio = [
  [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
  ],
  [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
    7.297515550839662e-5,
  ],
];
const NEAR: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
];
const TAIL: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
];
const FAR_TAIL: Ratio = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
];
