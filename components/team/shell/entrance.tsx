import { useEffect, useState } from 'react'
import type { SignedInState, TeamState } from '@/lib/team-api/routes/accounts'
import { JoinPage } from '../join/join-page'
import { OwnerPage } from '../owner/owner-page'
import { PasskeyPage } from '../passkeys/passkey-page'
import { SecondFactorPage } from '../second-factor/second-factor-page'
import { ForgotPage } from '../sign-in/forgot-page'
import { RecoverPage } from '../sign-in/recover-page'
import { ResetPage } from '../sign-in/reset-page'
import { ResumePage } from '../sign-in/resume-page'
import { SignInPage } from '../sign-in/sign-in-page'
import type { TeamView } from './team-view'

/**
 * Erases the copies of lists in this browser: nobody is signed in here any more who could open them. In a file of its
 * own: one with a style sheet would block typing until that has loaded.
 */
const eraseCopies = () =>
	import(/* webpackChunkName: "erase-copies" */ '@/lib/exchange/device/disk/erase-copies').then((module) =>
		module.eraseCopies(),
	)

type Props = {
	readonly state: Exclude<TeamState, SignedInState>
	readonly view: TeamView
	/** The address of the person whose session has ended, if one has. */
	readonly ended: string | undefined
	readonly onMade: (password: string) => Promise<void>
}

/** The ways to get in: the first account, an invitation link, the password, the second factor, an owner’s code, a link by mail. */
export function Entrance({ state, view, ended, onMade }: Props) {
	const { stage } = state
	/** Whether the password is requested again, for another account. */
	const [isOther, setOther] = useState(false)
	useEffect(() => {
		if (stage === 'signed-out') eraseCopies().catch(() => {})
	}, [stage])
	const hasMail = state.stage === 'signed-out' && state.hasMail === true
	if (stage === 'no-owner') return <OwnerPage onMade={onMade} />
	if (view.view === 'join') return <JoinPage key={view.token} token={view.token} onJoined={onMade} />
	if (view.view === 'recover') return <RecoverPage onRecovered={onMade} />
	if (view.view === 'reset') return <ResetPage key={view.token} token={view.token} />
	if (view.view === 'forgot' && hasMail) return <ForgotPage />
	if (state.stage === 'idle' && !isOther)
		return (
			<ResumePage
				email={state.email}
				isOfPage={ended !== undefined}
				company={state.company}
				hasPasskey={state.hasPasskey}
				onOther={() => setOther(true)}
			/>
		)
	if (stage === 'passkey-demanded' && !isOther) return <PasskeyPage onOther={() => setOther(true)} />
	if (state.stage === 'second-factor' && !isOther)
		return <SecondFactorPage hasPasskey={state.hasPasskey} onOther={() => setOther(true)} />
	const isRemoved = state.stage === 'signed-out' && state.isRemoved === true
	return (
		<SignInPage
			ended={isOther ? undefined : ended}
			isRemoved={isRemoved}
			company={state.stage === 'signed-out' ? state.company : undefined}
			hasMail={hasMail}
			onPassed={() => setOther(false)}
		/>
	)
}
