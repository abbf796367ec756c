'use client'

import { useState } from 'react'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { CompanyConnection } from '../company/company-connection'
import { AddPasskey } from '../passkeys/add-passkey'
import { PasskeysSection, type PasskeyTask } from '../passkeys/passkeys-section'
import { RemovePasskey } from '../passkeys/remove-passkey'
import { RenamePasskey } from '../passkeys/rename-passkey'
import { SetUpFlow } from '../second-factor/set-up-flow'
import { useTeam } from '../session/team-context'
import { ViewHeading } from '../session/view-heading'
import styles from './account.module.css'
import { ChangePassword } from './change-password'
import { FactorSection, type FactorTask } from './factor-section'
import { NewCodes } from './new-codes'
import { TurnOff } from './turn-off'

/** A member's own account: who they are, the password, the second factor, passkeys. */
export default function AccountView({ session }: { readonly session: SignedInState }) {
	const { words, say, reload } = useTeam()
	const [task, setTask] = useState<FactorTask | PasskeyTask | null>(null)
	const [said, setSaid] = useState('')
	const { member } = session
	const text = words.account
	const leave = () => setTask(null)
	async function done(what: string) {
		await reload()
		setSaid(what)
		setTask(null)
	}
	if (task === 'set-up') return <SetUpFlow email={member.email} onDone={() => done('')} />
	if (task === 'codes') return <NewCodes email={member.email} onDone={() => done('')} onLeave={leave} />
	if (task === 'turn-off') return <TurnOff onDone={() => done(say(text.factor.isOff))} onLeave={leave} />
	const ways = { company: session.company, onLeave: leave }
	const { passkeys } = words
	if (task === 'add') return <AddPasskey isInside {...ways} onDone={() => done(say(passkeys.added))} />
	if (typeof task === 'object' && task !== null) {
		const { kind, passkey } = task
		if (kind === 'rename')
			return <RenamePasskey passkey={passkey} onLeave={leave} onDone={() => done(say(passkeys.renamed))} />
		const removed = say(passkeys.removed, { name: passkey.name })
		return <RemovePasskey {...ways} passkey={passkey} onDone={() => done(removed)} />
	}
	return (
		<>
			<ViewHeading as="h1">{say(text.title)}</ViewHeading>
			<p role="status" className={styles.said}>
				{said}
			</p>
			<dl className={styles.who}>
				<dt>{say(words.members.name)}</dt>
				<dd>
					<bdi>{member.name}</bdi>
				</dd>
				<dt>{say(words.frame.email)}</dt>
				<dd>
					<bdi>{member.email}</bdi>
				</dd>
				<dt>{say(words.roles.role)}</dt>
				<dd>
					{say(words.permissions[member.permission])}
					{Object.keys(member.byOpening).length > 0 && (
						<p className="quiet small">{say(words.roles.differing.legend)}</p>
					)}
				</dd>
			</dl>
			<FactorSection session={session} onTask={setTask} />
			<PasskeysSection onTask={setTask} />
			<CompanyConnection company={session.company} />
			<ChangePassword email={member.email} />
		</>
	)
}
