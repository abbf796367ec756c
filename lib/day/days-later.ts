const msPerDay = 86_400_000

/** The day a number of days after another one, both YYYY-MM-DD; negative numbers go back. */
export const daysLater = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 'YYYY-MM-DD'.length)
