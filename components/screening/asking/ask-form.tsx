import fields from '@/components/ui/fields/field.module.css'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useScreening } from '../desk/desk-context'
import { BeyondReason } from '../panel/beyond-reason'
import { DayField } from '../record/day-field'
import { SheetField } from '../record/sheet-field'
import type { useAsking } from './use-asking'

type Props = {
	readonly asking: ReturnType<typeof useAsking>
	/** Candidates whose retention ends before the reply date. */
	readonly beyond: readonly BeyondEnd[]
	/** Called when another day is chosen, which may be within everybody's retention. */
	readonly onNewDay: () => void
}

/** The language of the mail, the reply date, and who asks: company, contact and name. */
export function AskForm({ asking: { given, set, isMissing, isFixed }, beyond, onNewDay }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.asking
	return (
		<>
			<div>
				<label htmlFor="asking-language">{say(text.language)}</label>
				<select
					id="asking-language"
					className={fields.select}
					value={given.locale}
					onChange={({ target }) => set({ locale: target.value as Locale })}
				>
					{localeIds.map((id) => (
						<option key={id} value={id} lang={locales[id].tag}>
							{locales[id].name}
						</option>
					))}
				</select>
			</div>
			<DayField
				id="asking-day"
				label={say(text.replyBy)}
				value={given.replyBy}
				fault={isMissing('day') ? say(text.dayMissing) : null}
				onDay={(replyBy) => {
					set({ replyBy })
					onNewDay()
				}}
			/>
			{beyond.length > 0 && (
				<BeyondReason
					id="asking-reason"
					beyond={beyond}
					reason={given.reason}
					isMissing={isMissing('reason')}
					onReason={(reason) => set({ reason })}
				/>
			)}
			{isFixed.company ? (
				<p>{say(words.result.conditions.named, { label: say(text.company), answer: given.company })}</p>
			) : (
				<div>
					<SheetField
						id="asking-company"
						name="asking-company"
						label={say(text.company)}
						value={given.company}
						fault={isMissing('company') ? say(text.companyMissing) : null}
						onText={(company) => set({ company })}
					/>
				</div>
			)}
			{isFixed.contact ? (
				<p>{say(words.result.conditions.named, { label: say(text.contact), answer: given.contact })}</p>
			) : (
				<div>
					<SheetField
						id="asking-contact"
						name="asking-contact"
						label={say(text.contact)}
						hint={say(text.contactHint)}
						value={given.contact}
						fault={isMissing('contact') ? say(text.contactMissing) : null}
						onText={(contact) => set({ contact })}
					/>
				</div>
			)}
			<div>
				<SheetField
					id="asking-person"
					name="asking-person"
					label={say(words.screen.decision.by)}
					value={given.person}
					fault={null}
					isOwnName
					onText={(person) => set({ person })}
				/>
			</div>
		</>
	)
}
