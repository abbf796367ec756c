'use client'

import { useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import type { SignedInState } from '@/lib/team-api/routes/accounts'
import type { Device } from '@/lib/team-api/routes/devices'
import { devicesRoute, keepDaysRoute } from '@/lib/team-api/routes/devices'
import { mayCallAtAll } from '@/lib/team-api/routes/may-call'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import { DeviceRow } from './device-row'
import styles from './devices.module.css'
import { Erasures } from './erasures'
import { HeldOpenings } from './held-openings'
import { KeepSetting } from './keep-setting'
import { SignOutOthers } from './sign-out-others'

type Props = {
	readonly session: SignedInState
	/** Whose devices; null: the reader's own. */
	readonly member: string | null
}

/** The signed-in devices: one's own or, for an owner, those of a member. */
export default function DevicesView({ session, member }: Props) {
	const { words, say } = useTeam()
	const { data, refusal, reload } = useTeamData(
		devicesRoute,
		member === null ? '' : `?member=${encodeURIComponent(member)}`,
	)
	const text = words.devices
	return (
		<>
			{member !== null && (
				<p>
					<a className="link small" href="#members">
						{say(text.back)}
					</a>
				</p>
			)}
			{data ? (
				<Devices devices={data.devices} session={session} member={member} onChanged={reload} />
			) : (
				<>
					<ViewHeading as="h1">{say(text.tab)}</ViewHeading>
					<NotLoaded refusal={refusal} onRetry={reload} />
				</>
			)}
		</>
	)
}

type DevicesProps = Props & {
	readonly devices: readonly Device[]
	readonly onChanged: () => Promise<void>
}

function Devices({ devices, session, member, onChanged }: DevicesProps) {
	const { words, say, reload } = useTeam()
	const [said, setSaid] = useState('')
	const text = words.devices
	const others = devices.filter(({ isThis }) => !isThis)
	async function done(what: string) {
		setSaid(what)
		await onChanged()
	}
	return (
		<>
			<div className={table.head}>
				<ViewHeading as="h1">{say(text.title, { count: devices.length })}</ViewHeading>
				{member === null && others.length > 0 && (
					<SignOutOthers count={others.length} onDone={() => done(say(text.othersOut))} />
				)}
			</div>
			<p role="status" className={table.said}>
				{said}
			</p>
			<table className={table.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.device)}</th>
						<th scope="col">{say(text.keeps)}</th>
						<th scope="col">{say(text.waiting)}</th>
						<th scope="col">{say(text.lastSeen)}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{devices.map((device) => (
						<DeviceRow key={device.id} device={device} member={member} onDone={done} />
					))}
				</tbody>
			</table>
			<p className={`quiet small ${styles.note}`}>{say(text.note)}</p>
			{member === null && session.device.openings && (
				<HeldOpenings
					count={session.device.openings.length}
					onDone={async () => {
						await reload()
						setSaid(say(text.held.all))
					}}
				/>
			)}
			{member === null && mayCallAtAll(keepDaysRoute, session.member.permission) && (
				<KeepSetting
					keeps={session.keeps}
					onSaved={async () => {
						await Promise.all([done(say(text.keeping.saved)), reload()])
					}}
				/>
			)}
			{member === null && <Erasures />}
		</>
	)
}
