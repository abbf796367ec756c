import { useState } from 'react'
import type { Permission } from '@/lib/records/rights/permissions'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { inviteRoute } from '@/lib/team-api/routes/invitations'
import type { OpeningAccess, TeamMember } from '@/lib/team-api/routes/members'
import { EmailField } from '../fields/email-field'
import { emailFault, passwordFault } from '../fields/faults'
import { PasswordField } from '../fields/password-field'
import { TeamForm } from '../fields/team-form'
import { OpeningsChoice, seesNothing } from '../openings/openings-choice'
import { PermissionSelect } from '../openings/permission-select'
import type { OpeningOption } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import { InvitationLink } from './invitation-link'
import styles from './invite.module.css'
import { SecondOwner } from './second-owner'

const everything: OpeningAccess = { openings: 'all', newOpenings: true }

type Props = {
	readonly openings: readonly OpeningOption[]
	/** The members that there are. */
	readonly members: readonly TeamMember[]
	readonly onMade: () => void
	readonly onClose: () => void
}

/** Invites a colleague by a link, which is shown once. */
export function InviteForm({ openings, members, onMade, onClose }: Props) {
	const team = useTeam()
	const { words, say } = team
	const [email, setEmail] = useState('')
	const [permission, setPermission] = useState<Permission>('screener')
	const [chosen, setChosen] = useState<OpeningAccess>(
		openings.length === 0 ? everything : { openings: [], newOpenings: false },
	)
	const [token, setToken] = useState<string | null>(null)
	const [password, setPassword] = useState('')
	const text = words.invite
	const title = say(text.title)
	const isOwner = permission === 'owner'
	const access = isOwner ? everything : chosen
	const count = access.openings === 'all' ? 0 : access.openings.length
	const address = email.trim()
	const isMember = members.some((member) => member.email === address.toLowerCase())
	const needsPassword = isOwner || isMember
	return (
		<section className={styles.invite} aria-labelledby="invite">
			<h2 id="invite">{token === null ? title : say(text.made, { email: address })}</h2>
			{token === null ? (
				<TeamForm
					title={title}
					check={() => [
						emailFault(team, 'email', email),
						needsPassword ? passwordFault(team, 'own-password', password) : null,
						seesNothing(access) ? { id: 'openings-these', text: say(words.access.none) } : null,
					]}
					send={() =>
						postToTeam(inviteRoute, {
							email: address,
							permission,
							...access,
							...(needsPassword && { password }),
						})
					}
					at={{
						'email-invalid': 'email',
						'password-wrong': 'own-password',
					}}
					onDone={(made) => {
						setToken(made.token)
						onMade()
					}}
					submit={count > 0 ? say(text.submitFor, { count }) : say(text.submit)}
					busy={say(text.busy)}
					beside={
						<button type="button" className="link" onClick={onClose}>
							{say(words.frame.cancel)}
						</button>
					}
				>
					{(faultOf) => (
						<>
							<EmailField value={email} fault={faultOf('email')} autoComplete="off" onText={setEmail} />
							{members.length === 1 && !isOwner && <SecondOwner onOffer={() => setPermission('owner')} />}
							<div className={styles.may}>
								<label htmlFor="permission">{say(words.members.may)}</label>
								<PermissionSelect
									id="permission"
									aria-describedby="permission-means"
									value={permission}
									onPermission={setPermission}
								/>
								<p className="quiet small" id="permission-means">
									{say(words.permissionMeanings[permission])}
								</p>
							</div>
							{isOwner ? (
								<p>{say(words.access.owner)}</p>
							) : (
								<OpeningsChoice
									id="openings"
									openings={openings}
									access={chosen}
									fault={faultOf('openings-these')}
									onAccess={setChosen}
								/>
							)}
							{needsPassword && (
								<>
									<p>{say(isMember ? text.existing : text.makesOwner)}</p>
									<PasswordField
										id="own-password"
										label={say(words.frame.ownPassword)}
										value={password}
										fault={faultOf('own-password')}
										onText={setPassword}
									/>
								</>
							)}
							<p className="quiet small">{say(text.yourself)}</p>
						</>
					)}
				</TeamForm>
			) : (
				<InvitationLink token={token} onClose={onClose} />
			)}
		</section>
	)
}
