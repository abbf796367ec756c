/** The current day in UTC, YYYY-MM-DD. */
export const serverDay = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
