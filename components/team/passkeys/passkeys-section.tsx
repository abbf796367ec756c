import table from '@/components/ui/tables/table.module.css'
import { localDay } from '@/lib/day/local-day'
import { sayDay } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import { maxPasskeysOfMember } from '@/lib/limits/account-limits'
import { type OwnPasskey, passkeysRoute } from '@/lib/team-api/routes/passkeys'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { canUsePasskeys } from './ask-device'
import styles from './passkeys.module.css'

/** A task concerning passkeys, on a view of its own. */
export type PasskeyTask = 'add' | { readonly kind: 'rename' | 'remove'; readonly passkey: OwnPasskey }

type Props = { readonly onTask: (task: PasskeyTask) => void }

/** The member's own passkeys, and the available actions. */
export function PasskeysSection({ onTask }: Props) {
	const { words, say } = useTeam()
	const { data, refusal, reload } = useTeamData(passkeysRoute)
	const text = words.passkeys
	return (
		<section className={styles.section} aria-labelledby="passkeys">
			<h2 id="passkeys">{say(text.title)}</h2>
			<p>{say(text.lead)}</p>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			{data && data.passkeys.length > 0 && (
				<table className={`${table.table} ${styles.table}`}>
					<thead>
						<tr>
							<th scope="col">{say(text.name)}</th>
							<th scope="col">{say(text.lastUsed)}</th>
							<td />
						</tr>
					</thead>
					<tbody>
						{data.passkeys.map((passkey) => (
							<PasskeyRow key={passkey.id} passkey={passkey} onTask={onTask} />
						))}
					</tbody>
				</table>
			)}
			{!canUsePasskeys() && <p className="quiet">{say(text.unable)}</p>}
			{data && canUsePasskeys() && data.passkeys.length < maxPasskeysOfMember && (
				<p>
					<button type="button" className="button second" onClick={() => onTask('add')}>
						{say(text.add)}
					</button>
				</p>
			)}
		</section>
	)
}

function PasskeyRow({ passkey, onTask }: { readonly passkey: OwnPasskey } & Props) {
	const { locale, words, say } = useTeam()
	const text = words.passkeys
	const { name, since, lastUsed } = passkey
	const way = (kind: 'rename' | 'remove', label: string, described: string) => (
		<button type="button" className="link" aria-label={described} onClick={() => onTask({ kind, passkey })}>
			{label}
		</button>
	)
	return (
		<tr>
			<th scope="row">
				<span className={table.name}>
					<bdi>{name}</bdi>
				</span>
				<span className={table.second}>
					{say(text.since, { date: sayDay(locale, localDay(new Date(since))) })}
				</span>
			</th>
			<td>
				<span className={table.label}>{say(text.lastUsed)}</span>
				{lastUsed === null ? say(text.unused) : sayInstant(locale, lastUsed)}
			</td>
			<td>
				<span className={styles.ways}>
					{way('rename', say(text.rename), say(text.renameOf, { name }))}
					{way('remove', say(text.remove), say(text.removeOf, { name }))}
				</span>
			</td>
		</tr>
	)
}
