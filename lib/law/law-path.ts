import { clauseStates } from './clauses/clause'

/** The path of the page with the clauses of a rule set, from the root of a language. */
export const lawPath = (ruleset: string): string => `/rules/${ruleset}/law`

/**
 * The path at which the clauses in one state alone are built, for an address that asks for them by `?state=`; null for
 * every other address.
 */
export function filteredLawPath(pathname: string, query: URLSearchParams): string | null {
	const state = clauseStates.find((one) => one === query.get('state'))
	return state && /^\/[^/]+\/rules\/[^/]+\/law$/.test(pathname) ? `${pathname}/${state}` : null
}
