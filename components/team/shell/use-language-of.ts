import { useEffect } from 'react'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { languageRoute, type SignedInState } from '@/lib/team-api/routes/accounts'
import { useTeam } from '../session/team-context'

/** Tells the server, where it sends mail, in which language the member reads the pages. */
export function useLanguageOf({ mail }: SignedInState): void {
	const { locale } = useTeam()
	const isOther = mail !== undefined && mail.locale !== locale
	useEffect(() => {
		if (isOther) postToTeam(languageRoute, { locale })
	}, [isOther, locale])
}
