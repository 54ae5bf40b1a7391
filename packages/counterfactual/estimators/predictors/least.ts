/** No predictor weighs less, of a sum of one (of the largest, while it is searched): at nought it would not be a predictor. */
export const least = 1e-8;
