'use client'

import { createContext, type RefObject, use, useMemo, useRef } from 'react'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { type Say, sayIn } from '@/lib/i18n/say'
import type { TeamWords } from './team-words'

type Team = {
	readonly locale: EmployerLocale
	readonly words: TeamWords
	readonly say: Say
	/** Asks the server again who is signed in, after something that changes it. */
	readonly reload: () => Promise<void>
	/** To be called when the server no longer knows the session. */
	readonly onSignedOut: () => void
	/** Whether a view has been shown: the next one takes the focus, as a page does. */
	readonly hasArrived: RefObject<boolean>
}

const TeamContext = createContext<Team | null>(null)

type Props = Pick<Team, 'locale' | 'words' | 'reload' | 'onSignedOut'> & {
	readonly children: React.ReactNode
}

/** Provides the words and the shared state of the team's pages. */
export function TeamProvider({ locale, words, reload, onSignedOut, children }: Props) {
	const hasArrived = useRef(false)
	const team = useMemo(
		() => ({ locale, words, say: sayIn(locale), reload, onSignedOut, hasArrived }),
		[locale, words, reload, onSignedOut],
	)
	return <TeamContext value={team}>{children}</TeamContext>
}

/** The shared state of the team's pages. */
export function useTeam(): Team {
	const team = use(TeamContext)
	if (!team) throw new Error('not within a TeamProvider')
	return team
}
