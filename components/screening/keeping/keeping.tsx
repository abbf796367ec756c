import { use } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { sayDay } from '@/lib/i18n/say'
import { maxKeptDays } from '@/lib/limits/limits'
import { mayField } from '@/lib/team-rights/may'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import { Remembered } from './remembered'
import { RetentionSlot } from './retention-slot'
import { SaveBackup } from './save-backup'
import { SingleKeys } from './single-keys'

/** What is stored on this device, for how long, and how to save or erase all of it. */
export function Keeping({ onErased }: { readonly onErased: () => void }) {
	const { state, words, say, change, locale } = useScreening()
	const { home, eraseAll } = words.screen
	const { settings, ends } = state
	const counts = { roles: state.roles.length, candidates: state.candidates, decisions: state.decisions }
	const total = counts.roles + counts.candidates + counts.decisions
	if (total + state.forms + state.pieces === 0 && settings.erasures.length === 0) return null
	const day = (of: string) => sayDay(locale, of)
	return (
		<section className={styles.keeping} aria-labelledby="keeping">
			<h2 id="keeping">{say(home.keptTitle)}</h2>
			<div>
				<p>
					{joinSentences(say, words, [
						say(home.kept, counts),
						ends &&
							(ends.first === ends.last
								? say(home.keptUntilOne, { date: day(ends.first) })
								: say(home.keptUntil, { first: day(ends.first), last: day(ends.last) })),
					])}
				</p>
				<p className="quiet">{say(home.clears)}</p>
				<KeptDays />
				<SingleKeys />
				{total > 0 && (
					<div className={styles.actions}>
						<SaveBackup />
						{state.kind !== 'team' && (
							<ConfirmDialog
								label={say(home.erase)}
								title={say(eraseAll.title)}
								text={say(eraseAll.text, counts)}
								action={say(eraseAll.action, { count: total })}
								keep={say(eraseAll.keep)}
								onConfirm={() => change('eraseAll', undefined).then(onErased)}
							/>
						)}
					</div>
				)}
				<Remembered />
				{settings.erasures.length > 0 && (
					<details>
						<summary>{say(home.erasures)}</summary>
						<ul>
							{settings.erasures.map(({ on, count, why }, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
								<li key={index}>{say(home.erasureLine, { on: day(on), count, why: say(home.why[why]) })}</li>
							))}
						</ul>
					</details>
				)}
			</div>
		</section>
	)
}

/** For how many days records are kept; in a team, owners decide. */
function KeptDays() {
	const { state, words, say, ask, access } = useScreening()
	const ofTeam = use(RetentionSlot)
	const { keptDays } = state.settings
	const label = say(words.screen.home.keptDays)
	if (ofTeam) return ofTeam
	if (!mayField('settings', ['keptDays', 'change'], { permission: access.permission, sight: 'all' }))
		return <p>{say(words.result.conditions.named, { label, answer: String(keptDays) })}</p>
	return (
		<p className={styles.days}>
			<label htmlFor="kept-days">{label}</label>
			<input
				id="kept-days"
				className={`${fields.field} ${fields.short}`}
				inputMode="numeric"
				defaultValue={keptDays}
				onBlur={({ target }) => {
					const days = Number(target.value)
					const isValid = Number.isInteger(days) && days >= 1 && days <= maxKeptDays
					if (isValid && days !== keptDays) ask('saveSettings', { keptDays: days })
					else target.value = String(keptDays)
				}}
			/>
		</p>
	)
}
