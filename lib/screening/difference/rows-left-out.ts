import type { Incoming } from './incoming'

/** Collects the rows of a sheet that are left out: whoever stands in one is not gone from the sheet. */
export function rowsLeftOut() {
	const ids = new Set<string>()
	const addresses = new Set<string>()
	return {
		note({ id, email }: Incoming): void {
			if (id !== '') ids.add(id)
			if (email !== undefined) addresses.add(email)
		},
		/** Whether somebody stands in none of them. */
		lacks: ({ id, email }: Incoming): boolean =>
			!ids.has(id) && (email === undefined || !addresses.has(email)),
	}
}
