import table from '@/components/ui/tables/table.module.css'
import { localDay } from '@/lib/day/local-day'
import { sayDay, sayNumber } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { Device } from '@/lib/team-api/routes/devices'
import { useTeam } from '../session/team-context'
import styles from './devices.module.css'
import { sayDevice, sayKeeps } from './say-device'
import { SignOutDevice } from './sign-out-device'

type Props = {
	readonly device: Device
	/** Whose it is; null: the reader's own. */
	readonly member: string | null
	readonly onDone: (what: string) => Promise<void>
}

/** One device: what it is, what it keeps, what it has not sent, and when it was last seen. */
export function DeviceRow({ device, member, onDone }: Props) {
	const { locale, words, say } = useTeam()
	const text = words.devices
	const { isThis, waiting, since, lastSeen } = device
	const date = sayDay(locale, localDay(new Date(since)))
	return (
		<tr>
			<th scope="row">
				<span className={table.name}>
					<bdi>{sayDevice(words, say, device)}</bdi>
				</span>
				<span className={table.second}>{say(isThis ? text.here : text.since, { date })}</span>
			</th>
			<td>
				<span className={table.label}>{say(text.keeps)}</span>
				{sayKeeps(words, say, device)}
			</td>
			<td className={waiting > 0 ? table.care : undefined}>
				<span className={table.label}>{say(text.waiting)}</span>
				{waiting > 0 ? say(text.notSent, { count: waiting }) : sayNumber(locale, waiting)}
			</td>
			<td className={styles.time}>
				<span className={table.label}>{say(text.lastSeen)}</span>
				{isThis ? say(text.now) : sayInstant(locale, lastSeen)}
			</td>
			<td className={styles.way}>
				{isThis ? (
					<span className="quiet">{say(text.signedInHere)}</span>
				) : (
					<SignOutDevice device={device} member={member} onDone={onDone} />
				)}
			</td>
		</tr>
	)
}
