import { askEverybody } from './ask-everybody'
import type { Work } from './breathe'
import type { Kept } from './kept'
import { screenMatrix } from './screen-matrix'
import { screenRows } from './screen-rows'
import type { Screened } from './screened'

type ToScreen = {
	readonly role: string
	readonly ruleset: Screened['ruleset']
	readonly formats: string
	readonly languageNames: Readonly<Record<string, string>>
}

/** What the desk does with roles and candidates to find out who stands where. */
export const screeningMethods = (kept: Kept, today: () => string) => ({
	/** Screens everybody considered for a role under one rule set. */
	screen: async ({ role, ...asked }: ToScreen, work: Work = {}): Promise<Screened | null> => {
		const wanted = kept.roles.get(role)
		if (!wanted) return null
		return screenRows(wanted, kept.of(role), { ...asked, asOf: today(), endOf: kept.endOf }, work)
	},

	/** Screens everybody for every role under one rule set. */
	matrix: async (asked: Omit<ToScreen, 'role' | 'languageNames'>, work: Work = {}) =>
		screenMatrix([...kept.roles.values()], [...kept.candidates.values()], { ...asked, asOf: today() }, work),

	/** Which questions, asked of everybody, settle most of those whose outcome is open. */
	askNext: async ({ role, ruleset }: Pick<ToScreen, 'role' | 'ruleset'>) => {
		const wanted = kept.roles.get(role)
		return wanted ? askEverybody(wanted, kept.of(role), ruleset) : null
	},
})
