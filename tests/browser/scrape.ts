import { expect } from 'vitest'

/** A token that reads the metrics. */
export const token = 'an-operators-token-of-40-characters-long'

/** The value of each series in metrics, by its name with its labels. */
export function seriesIn(text: string): ReadonlyMap<string, number> {
	const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
	return new Map(
		lines.map((line) => {
			const end = line.lastIndexOf(' ')
			return [line.slice(0, end), Number(line.slice(end + 1))]
		}),
	)
}

/** Reads the metrics at an address. */
export async function scrape(address: string, by?: string): Promise<ReadonlyMap<string, number>> {
	const headers = new Headers()
	if (by !== undefined) headers.set('Authorization', `Bearer ${by}`)
	const response = await fetch(address, { headers })
	expect(response.status).toBe(200)
	return seriesIn(await response.text())
}
