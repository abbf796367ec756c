import { useRef } from 'react'
import { askToConfirm, ConfirmBox } from '@/components/ui/notices/confirm-box'
import { today } from '@/lib/day/today'
import { sayDay } from '@/lib/i18n/say'
import { type Candidate, type ConsentId, consentIds } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import styles from './sheet.module.css'

/** What a candidate agreed to. Withdrawing the consent for sensitive answers deletes these, and is asked before. */
export function Consents({ candidate }: { readonly candidate: Candidate }) {
	const { locale, words, say, ask } = useScreening()
	const { sheet: text, withdrawing } = words.screen
	const dialog = useRef<HTMLDialogElement>(null)
	const { consents = {}, withdrawn } = candidate

	function agree(id: ConsentId, isGiven: boolean) {
		if (id === 'sensitive' && !isGiven) return askToConfirm(dialog)
		const { [id]: _before, ...others } = consents
		const changed = isGiven ? { ...others, [id]: today() } : others
		const { withdrawn: since, ...agreed } = { ...candidate, consents: changed }
		const isStill = since && id !== 'sensitive'
		return ask('editCandidate', {
			before: candidate,
			after: isStill ? { ...agreed, withdrawn: since } : agreed,
			kind: 'consent',
		})
	}
	const second = (id: ConsentId) => {
		if (consents[id]) return sayDay(locale, consents[id])
		return id === 'sensitive' && withdrawn
			? say(withdrawing.since, { on: sayDay(locale, withdrawn.sensitive) })
			: null
	}
	return (
		<details>
			<summary>{say(text.consents)}</summary>
			<p className="quiet small">{say(text.consentsLead)}</p>
			<ul className={styles.consents}>
				{consentIds.map((id) => (
					<li key={id}>
						<label>
							<input
								type="checkbox"
								checked={consents[id] !== undefined}
								onChange={({ target }) => agree(id, target.checked)}
							/>
							<span>
								{say(text.consent[id])}
								{second(id) && <span className={styles.second}>{second(id)}</span>}
							</span>
						</label>
					</li>
				))}
			</ul>
			<ConfirmBox
				dialog={dialog}
				title={say(withdrawing.title)}
				text={say(withdrawing.text)}
				action={say(withdrawing.action)}
				keep={say(withdrawing.keep)}
				onConfirm={() => ask('withdrawSensitive', candidate.key)}
			/>
		</details>
	)
}
