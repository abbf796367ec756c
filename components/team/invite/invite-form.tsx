import { useState } from 'react'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom } from '@/lib/team-api/routes/define-route'
import { inviteRoute } from '@/lib/team-api/routes/invitations'
import type { OpeningAccess, TeamMember } from '@/lib/team-api/routes/members'
import { EmailField } from '../fields/email-field'
import { emailFault, passwordFault } from '../fields/faults'
import { ProofField } from '../fields/proof-field'
import { TeamForm } from '../fields/team-form'
import { seesNothing } from '../openings/openings-choice'
import type { OpeningOption } from '../openings/say-access'
import { type RoleAccess, tidied } from '../roles/role-access'
import { openingsFieldOf, RoleFields } from '../roles/role-fields'
import { useTeam } from '../session/team-context'
import { InvitationLink } from './invitation-link'
import styles from './invite.module.css'
import { MailChoice } from './mail-choice'
import { SecondOwner } from './second-owner'

const everything: OpeningAccess = { openings: 'all', newOpenings: true }

type Props = {
	readonly openings: readonly OpeningOption[]
	/** The members that there are. */
	readonly members: readonly TeamMember[]
	/** Whether the server sends mail. */
	readonly hasMail: boolean
	/** Whether the owner who invites has a company account. */
	readonly hasCompany: boolean
	readonly onMade: () => void
	readonly onClose: () => void
}

type Made = AnswerFrom<typeof inviteRoute>

/** Invites a colleague by a link, which is shown once, and sent by mail if the server sends any. */
export function InviteForm({ openings, members, hasMail, hasCompany, onMade, onClose }: Props) {
	const team = useTeam()
	const { locale, words, say } = team
	const [email, setEmail] = useState('')
	const [access, setAccess] = useState<RoleAccess>({
		permission: 'recruiter',
		byOpening: {},
		...(openings.length === 0 ? everything : { openings: [], newOpenings: false }),
	})
	const [mail, setMail] = useState<EmployerLocale | null>(hasMail ? locale : null)
	const [made, setMade] = useState<Made | null>(null)
	const [password, setPassword] = useState('')
	const text = words.invite
	const title = say(text.title)
	const isOwner = access.permission === 'owner'
	const sent = isOwner ? { ...access, ...everything } : access
	const count = sent.openings === 'all' ? 0 : sent.openings.length
	const address = email.trim()
	const isMember = members.some((member) => member.email === address.toLowerCase())
	const needsPassword = isOwner || isMember
	return (
		<section className={styles.invite} aria-labelledby="invite">
			<h2 id="invite">{made === null ? title : say(text.made, { email: address })}</h2>
			{made === null ? (
				<TeamForm
					title={title}
					check={() => [
						emailFault(team, 'email', email),
						needsPassword && !hasCompany ? passwordFault(team, 'own-password', password) : null,
						seesNothing(sent) ? { id: openingsFieldOf('invite'), text: say(words.access.none) } : null,
					]}
					send={() =>
						postToTeam(inviteRoute, {
							email: address,
							...sent,
							...(needsPassword ? password !== '' && { password } : mail && { mail }),
						})
					}
					at={{
						'email-invalid': 'email',
						'password-wrong': 'own-password',
						'password-needed': 'own-password',
					}}
					onDone={(answer) => {
						setMade(answer)
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
							{members.length === 1 && !isOwner && (
								<SecondOwner onOffer={() => setAccess(tidied({ ...access, permission: 'owner' }))} />
							)}
							<RoleFields
								id="invite"
								openings={openings}
								access={access}
								fault={faultOf(openingsFieldOf('invite'))}
								onAccess={setAccess}
							/>
							{needsPassword && (
								<>
									<p>{say(isMember ? text.existing : text.makesOwner)}</p>
									<ProofField
										id="own-password"
										hasCompany={hasCompany}
										value={password}
										fault={faultOf('own-password')}
										onText={setPassword}
									/>
								</>
							)}
							{hasMail && !needsPassword && <MailChoice mail={mail} onMail={setMail} />}
							{(mail === null || needsPassword) && (
								<p className="quiet small">
									{say(hasMail && needsPassword ? text.notByMail : text.yourself)}
								</p>
							)}
						</>
					)}
				</TeamForm>
			) : (
				<InvitationLink {...made} onClose={onClose} />
			)}
		</section>
	)
}
