const msPerDay = 86_400_000
const daysPerWeek = 7

/** The first and the last day of a day's week, Monday to Sunday; days as YYYY-MM-DD. */
export function weekOf(day: string): { readonly from: string; readonly to: string } {
	const at = Date.parse(`${day}T00:00:00Z`)
	const sinceMonday = (new Date(at).getUTCDay() + daysPerWeek - 1) % daysPerWeek
	const dayAfter = (days: number) => new Date(at + days * msPerDay).toISOString().slice(0, 10)
	return { from: dayAfter(-sinceMonday), to: dayAfter(daysPerWeek - 1 - sinceMonday) }
}
