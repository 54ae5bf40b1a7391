/** Requests from one address in a minute, for a route of its own; the server's general limit is for the API alone. */
export const perMinute = (max: number) => ({
  rateLimit: { max, timeWindow: '1 minute' },
});
