import { useEffect, useState } from 'react'
import type { Stage } from '@/lib/team-api/contract'
import { JoinPage } from '../join/join-page'
import { OwnerPage } from '../owner/owner-page'
import { SecondFactorPage } from '../second-factor/second-factor-page'
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
	readonly stage: Exclude<Stage, 'signed-in'>
	readonly view: TeamView
	/** The address of the person whose session has ended, if one has. */
	readonly ended: string | undefined
	/** Whether the visitor was a member until an owner removed them. */
	readonly isRemoved: boolean
	readonly onMade: (password: string) => Promise<void>
}

/** The ways to get in: the first account, an invitation link, the password, the second factor. */
export function Entrance({ stage, view, ended, isRemoved, onMade }: Props) {
	/** Whether the password is requested again, for another account. */
	const [isOther, setOther] = useState(false)
	useEffect(() => {
		if (stage === 'signed-out') eraseCopies().catch(() => {})
	}, [stage])
	if (stage === 'no-owner') return <OwnerPage onMade={onMade} />
	if (view.view === 'join') return <JoinPage key={view.token} token={view.token} onJoined={onMade} />
	if (stage === 'second-factor' && !isOther) return <SecondFactorPage onOther={() => setOther(true)} />
	return <SignInPage ended={ended} isRemoved={isRemoved} onPassed={() => setOther(false)} />
}
