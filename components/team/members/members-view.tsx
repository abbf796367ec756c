'use client'

import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import { mayCallAtAll } from '@/lib/team-api/routes/may-call'
import { changeMemberRoute, membersRoute } from '@/lib/team-api/routes/members'
import { InviteForm } from '../invite/invite-form'
import { WhatRolesMay } from '../roles/what-roles-may'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import { FactorForEverybody } from './factor-for-everybody'
import { InvitationRow } from './invitation-row'
import { MemberRow } from './member-row'
import styles from './members.module.css'

/** The members of the team, how each signs in, what each may do and see, and those who are invited. */
export default function MembersView({ session }: { readonly session: SignedInState }) {
	const { words, say, reload: reloadState } = useTeam()
	const { data, refusal, reload } = useTeamData(membersRoute)
	const [isInviting, setInviting] = useState(false)
	const [said, setSaid] = useState('')
	const text = words.members
	if (!data)
		return (
			<>
				<ViewHeading as="h1">{say(text.tab)}</ViewHeading>
				<NotLoaded refusal={refusal} onRetry={reload} />
			</>
		)
	const isOwner = mayCallAtAll(changeMemberRoute, session.member.permission)
	const { members, invitations, openings } = data
	async function done(what: string, isOwn = false) {
		setSaid(what)
		await reload()
		// The reader's own permissions decide what else is shown.
		if (isOwn) await reloadState()
	}
	const hasCompany = session.company === 'connected'
	const shared = { openings, isOwner, onDone: done }
	return (
		<>
			<div className={table.head}>
				<ViewHeading as="h1">{say(text.title, { count: members.length })}</ViewHeading>
				{isOwner && !isInviting && (
					<button type="button" className="button second" onClick={() => setInviting(true)}>
						{say(words.invite.title)}
					</button>
				)}
			</div>
			<p role="status" className={table.said}>
				{said}
			</p>
			{isInviting && (
				<InviteForm
					openings={openings}
					members={members}
					hasMail={session.mail !== undefined}
					hasCompany={hasCompany}
					onMade={() => {
						setSaid('')
						reload()
					}}
					onClose={() => setInviting(false)}
				/>
			)}
			{members.length + invitations.length === 1 && isOwner && !isInviting && <p>{say(text.alone)}</p>}
			<table className={`${table.table} ${styles.table}`}>
				<thead>
					<tr>
						<th scope="col">{say(text.name)}</th>
						<th scope="col">{say(text.signsIn.title)}</th>
						<th scope="col">{say(words.roles.title)}</th>
						{isOwner && <th scope="col">{say(text.lastHere)}</th>}
					</tr>
				</thead>
				<tbody>
					{members.map((member) => (
						<MemberRow key={member.id} member={member} hasCompany={hasCompany} {...shared} />
					))}
					{invitations.map((invitation) => (
						<InvitationRow key={invitation.id} invitation={invitation} openings={openings} onDone={done} />
					))}
				</tbody>
			</table>
			<WhatRolesMay />
			{isOwner && (
				<FactorForEverybody session={session} members={members} onDone={(what) => done(what, true)} />
			)}
		</>
	)
}
