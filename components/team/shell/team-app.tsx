'use client'

import { useState } from 'react'
import { useHash } from '@/components/screening/desk/route'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import { useIsHydrated } from '@/components/ui/browser/use-is-hydrated'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { SetUpFlow } from '../second-factor/set-up-flow'
import { NotLoaded } from '../session/not-loaded'
import { TeamProvider } from '../session/team-context'
import type { TeamWords } from '../session/team-words'
import { Entrance } from './entrance'
import styles from './shell.module.css'
import { SignOut } from './sign-out'
import { SignedIn } from './signed-in'
import { TeamLoading } from './team-loading'
import { teamViewOf } from './team-view'
import { useTeamState } from './use-team-state'

type Props = {
	readonly locale: EmployerLocale
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
		setSettingUp(null)
	}
	const isHere = state?.stage === 'signed-in'
	const isDemanded = state?.stage === 'factor-demanded'
	/** Set until a second factor that the team demands is set up and its recovery codes are saved. */
	const [settingUp, setSettingUp] = useState<string | null>(null)
	if (isDemanded && settingUp === null) setSettingUp(state.email)
	if (state && !isDemanded && !isHere && settingUp !== null) setSettingUp(null)
	const isSettingUp = settingUp !== null && (isDemanded || isHere)
	return (
		<TeamProvider locale={locale} words={words} reload={reload} onSignedOut={reload}>
			{state === null ? (
				<TeamLoading locale={locale} words={words}>
					{isHydrated && refusal && <NotLoaded refusal={refusal} onRetry={reload} />}
				</TeamLoading>
			) : (
				<div className={styles.team}>
					{!isHere && !isDemanded && (
						<Entrance state={state} view={view} ended={last?.member.email} onMade={begin} />
					)}
					{isSettingUp && (
						<SetUpFlow
							isFirst
							wayOut={<SignOut />}
							email={settingUp}
							password={fresh?.password}
							onDone={end}
						/>
					)}
					{isHere && fresh && !isSettingUp && (
						<SetUpFlow isFirst email={state.member.email} password={fresh.password} onDone={end} />
					)}
					{last && !fresh && (
						<div hidden={!isHere || isSettingUp}>
							<SignedIn session={last} view={view} deskWords={deskWords} />
						</div>
					)}
				</div>
			)}
		</TeamProvider>
	)
}
