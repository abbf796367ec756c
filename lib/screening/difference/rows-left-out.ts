import type { IncomingPerson } from './incoming-person'

/** Collects the rows of a sheet that are left out: people in them are not missing from the sheet. */
export function rowsLeftOut() {
	const ids = new Set<string>()
	const addresses = new Set<string>()
	return {
		note({ id, email }: IncomingPerson): void {
			if (id !== '') ids.add(id)
			if (email !== undefined) addresses.add(email)
		},
		/** Whether a person is in none of them. */
		lacks: ({ id, email }: IncomingPerson): boolean =>
			!ids.has(id) && (email === undefined || !addresses.has(email)),
	}
}
