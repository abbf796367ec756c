'use client'

import { useEffect, useRef, useState } from 'react'
import { postToTeam, type TeamAnswer } from '@/lib/team-api/page/ask-team'
import { startFactorRoute } from '@/lib/team-api/routes/second-factor'
import { passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { ConfirmKey } from './confirm-key'

type Props = {
	/** The password, if it was just typed. */
	readonly password?: string | undefined
	readonly title: string
	readonly onCodes: (codes: readonly string[]) => void
	/** The way to do something else. */
	readonly leave: React.ReactNode
}

type Started = TeamAnswer<{ uri: string; key: string }>

/** Setting up the second factor: the password, then the key for the app, then the first code. */
export function SetUp({ password: known, title, onCodes, leave }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [password, setPassword] = useState('')
	const [started, setStarted] = useState<Started | null>(null)
	const isBegun = useRef(false)
	const text = words.setUp
	const begin = async () => {
		if (known !== undefined) setStarted(await postToTeam(startFactorRoute, { password: known }))
	}
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, with the password that was typed before
	useEffect(() => {
		if (isBegun.current) return
		isBegun.current = true
		begin()
	}, [])
	if (started?.ok)
		return (
			<ConfirmKey
				title={title}
				uri={started.value.uri}
				secret={started.value.key}
				onCodes={onCodes}
				leave={leave}
			/>
		)
	if (known !== undefined)
		return (
			<>
				<NotLoaded refusal={started ? started.refusal : null} onRetry={begin} />
				{started && <div>{leave}</div>}
			</>
		)
	return (
		<TeamForm
			title={title}
			check={() => [passwordFault(team, 'password', password)]}
			send={() => postToTeam(startFactorRoute, { password })}
			at={{ 'password-wrong': 'password' }}
			onDone={(value) => setStarted({ ok: true, value })}
			submit={say(text.begin)}
			busy={say(text.beginning)}
			beside={leave}
		>
			{(faultOf) => (
				<PasswordField id="password" value={password} fault={faultOf('password')} onText={setPassword} />
			)}
		</TeamForm>
	)
}
