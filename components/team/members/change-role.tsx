import { useEffect, useRef, useState } from 'react'
import { isSameValue } from '@/lib/exchange/same-value'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { changeMemberRoute, type TeamMember } from '@/lib/team-api/routes/members'
import { passwordFault } from '../fields/faults'
import { ProofField } from '../fields/proof-field'
import { TeamForm } from '../fields/team-form'
import { seesNothing } from '../openings/openings-choice'
import type { OpeningOption } from '../openings/say-access'
import type { RoleAccess } from '../roles/role-access'
import { openingsFieldOf, RoleFields } from '../roles/role-fields'
import { useTeam } from '../session/team-context'

type Props = {
	readonly member: TeamMember
	readonly openings: readonly OpeningOption[]
	/** Whether the owner who saves has a company account. */
	readonly hasCompany: boolean
	readonly onChanged: () => Promise<void>
	readonly onLeave: () => void
}

/**
 * Changes what a member may do and where; another role, also in one opening, needs the password of the owner who saves, or a
 * recent sign-in by the company’s account.
 */
export function ChangeRole({ member, openings, hasCompany, onChanged, onLeave }: Props) {
	const team = useTeam()
	const { words, say } = team
	const { id, name } = member
	const [access, setAccess] = useState<RoleAccess>({
		permission: member.permission,
		byOpening: member.byOpening,
		openings: member.openings,
		newOpenings: member.newOpenings,
	})
	const [password, setPassword] = useState('')
	const form = useRef<HTMLDivElement>(null)
	useEffect(() => form.current?.querySelector('select')?.focus(), [])
	const field = `role-${id}`
	const text = words.members
	const { permission, byOpening, openings: seen, newOpenings } = access
	const roles = {
		...(permission !== member.permission && { permission }),
		...(!isSameValue(byOpening, member.byOpening) && { byOpening }),
	}
	const needsPassword = Object.keys(roles).length > 0
	return (
		<div ref={form}>
			<TeamForm
				title={say(text.tab)}
				check={() => [
					permission !== 'owner' && seesNothing(access)
						? { id: openingsFieldOf(field), text: say(words.access.none) }
						: null,
					needsPassword && !hasCompany ? passwordFault(team, `password-${id}`, password) : null,
				]}
				send={() =>
					postToTeam(changeMemberRoute, {
						id,
						...roles,
						openings: seen,
						newOpenings,
						...(needsPassword && password !== '' && { password }),
					})
				}
				at={{ 'password-wrong': `password-${id}`, 'password-needed': `password-${id}` }}
				onDone={onChanged}
				submit={say(text.save)}
				busy={say(text.saving)}
				beside={
					<button type="button" className="link" onClick={onLeave}>
						{say(text.leave)}
					</button>
				}
			>
				{(faultOf) => (
					<>
						<RoleFields
							id={field}
							label={say(words.roles.roleOf, { name })}
							openings={openings}
							access={access}
							fault={faultOf(openingsFieldOf(field))}
							onAccess={setAccess}
						/>
						{needsPassword && (
							<ProofField
								id={`password-${id}`}
								hasCompany={hasCompany}
								value={password}
								fault={faultOf(`password-${id}`)}
								onText={setPassword}
							/>
						)}
					</>
				)}
			</TeamForm>
		</div>
	)
}
