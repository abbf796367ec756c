import { consentIds } from '@/lib/records/shapes/options'
import type { Candidate } from '@/lib/screening/model/records'
import type { MyConsent, MyRequest } from '@/lib/team-api/routes/my-record'

/**
 * The candidate's consents, and since when; for those given or withdrawn on their own page, with the date of the text.
 * @param requests newest first
 */
export const consentsOf = (
	{ consents = {}, withdrawn }: Candidate,
	requests: readonly MyRequest[],
): readonly MyConsent[] =>
	consentIds.map((consent) => {
		const given = consents[consent]
		const isGiven = given !== undefined
		const said = requests.find(({ kind, about }) => kind === 'consent' && about === consent)
		const saidOn = said?.at.slice(0, 'YYYY-MM-DD'.length)
		// What was said on the page may have changed elsewhere since.
		const isSaidHere =
			said !== undefined && (said.after === true) === isGiven && (!isGiven || given === saidOn)
		const withdrawnOn = consent === 'sensitive' ? withdrawn?.sensitive : undefined
		return {
			consent,
			isGiven,
			on: (isGiven ? given : withdrawnOn) ?? (isSaidHere ? saidOn : null) ?? null,
			notice: isSaidHere ? said.notice : null,
		}
	})
