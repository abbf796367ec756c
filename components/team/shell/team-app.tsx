'use client'

import { useState } from 'react'
import { useHash } from '@/components/screening/desk/route'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import type { Locale } from '@/lib/i18n/locales'
import { SetUpFlow } from '../second-factor/set-up-flow'
import { NotLoaded } from '../session/not-loaded'
import { TeamProvider } from '../session/team-context'
import type { TeamWords } from '../session/team-words'
import { Entrance } from './entrance'
import styles from './shell.module.css'
import { SignedIn } from './signed-in'
import { teamViewOf } from './team-view'
import { useTeamState } from './use-team-state'
import { Waiting } from './waiting'

type Props = {
	readonly locale: Locale
	readonly words: TeamWords
	/** The words of the list, which are passed on to its desk. */
	readonly deskWords: TeamDeskWords
}

/**
 * Everything of a team on one static page: the session decides what is shown, and the URL fragment names the view.
 */
export function TeamApp({ locale, words, deskWords }: Props) {
	const isHydrated = useIsHydrated()
	const view = teamViewOf(useHash())
	const { state, last, refusal, reload } = useTeamState(isHydrated)
	/** Set from the creation of an account until its second factor has been offered. */
	const [fresh, setFresh] = useState<{ readonly password: string } | null>(null)

	async function begin(password: string) {
		setFresh({ password })
		if (window.location.hash !== '') {
			// Keeps the token of the link out of the history.
			window.history.replaceState(window.history.state, '', '#')
			window.dispatchEvent(new HashChangeEvent('hashchange'))
		}
		await reload()
	}
	async function end() {
		setFresh(null)
		await reload()
	}
	return (
		<TeamProvider locale={locale} words={words} reload={reload} onSignedOut={reload}>
			{state === null ? (
				<Waiting locale={locale} words={words}>
					{isHydrated && refusal && <NotLoaded refusal={refusal} onRetry={reload} />}
				</Waiting>
			) : (
				<div className={styles.team}>
					{state.stage !== 'signed-in' && (
						<Entrance
							stage={state.stage}
							view={view}
							ended={last?.member.email}
							isRemoved={state.isRemoved ?? false}
							onMade={begin}
						/>
					)}
					{state.stage === 'signed-in' && fresh && (
						<SetUpFlow isFirst email={state.member.email} password={fresh.password} onDone={end} />
					)}
					{last && !fresh && (
						<div hidden={state.stage !== 'signed-in'}>
							<SignedIn session={last} view={view} deskWords={deskWords} />
						</div>
					)}
				</div>
			)}
		</TeamProvider>
	)
}
