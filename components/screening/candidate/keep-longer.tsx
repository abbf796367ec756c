import { useId, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { inOneLine } from '@/lib/i18n/one-line'
import { sayDay } from '@/lib/i18n/say'
import { retentionEndOf } from '@/lib/screening/store/retention'
import { mayField } from '@/lib/team-rights/may'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import type { KeptCandidate } from '../desk/use-candidate'
import { SheetField } from '../record/sheet-field'
import { useMayAbout } from '../rights/use-may'
import styles from './sheet.module.css'

/** A record's end is emphasised from this many days before it. */
const soonDays = 7
const msPerDay = 86_400_000
const daysUntil = (day: string, from: string) => (Date.parse(day) - Date.parse(from)) / msPerDay

/** When a candidate's retention ends, and a form to extend it. */
export function KeepLonger({ kept }: { readonly kept: KeptCandidate }) {
	const { locale, words, say } = useScreening()
	const text = words.screen.keepLonger
	const { candidate, end } = kept
	const [isOpen, setOpen] = useState(false)
	const opener = useRef<HTMLButtonElement>(null)
	const mayAbout = useMayAbout(candidate)
	const mayKeep = mayAbout((asking) =>
		mayField('candidates', ['kept', candidate.kept ? 'change' : 'add'], asking),
	)
	const on = sayDay(locale, end)
	const days = daysUntil(end, today())
	function close() {
		setOpen(false)
		opener.current?.focus()
	}
	return (
		<>
			{days > soonDays ? (
				<p className="quiet small">{say(words.screen.sheet.ends, { on })}</p>
			) : (
				<Notice kind="care">
					<p data-ends={end}>{days < 0 ? say(text.over, { on }) : say(text.soon, { on, days })}</p>
				</Notice>
			)}
			{candidate.kept && (
				<p className="quiet small">
					{say(text.kept, {
						on: sayDay(locale, candidate.kept.on),
						by: candidate.kept.by.name,
						reason: candidate.kept.reason,
					})}
				</p>
			)}
			{mayKeep && (
				<>
					<p>
						<button
							ref={opener}
							type="button"
							className="link"
							aria-expanded={isOpen}
							onClick={() => setOpen(!isOpen)}
						>
							{say(text.open)}
						</button>
					</p>
					{isOpen && <KeepForm kept={kept} onKept={close} />}
				</>
			)}
		</>
	)
}

type FormProps = { readonly kept: KeptCandidate; readonly onKept: () => void }

function KeepForm({ kept: { candidate, decisions }, onKept }: FormProps) {
	const { locale, words, say, ask, change, state } = useScreening()
	const text = words.screen.keepLonger
	const id = useId()
	const [reason, setReason] = useState('')
	const [typed, setTyped] = useState<string | null>(null)
	const by = typed ?? state.settings.decider
	const [isTried, setTried] = useState(false)
	const noReason = reason.trim() === ''
	const noName = inOneLine(by) === ''
	const on = today()
	const until = retentionEndOf(
		{ ...candidate, kept: { on, by: { name: by }, reason } },
		decisions,
		state.settings.keptDays,
	)

	async function keep() {
		setTried(true)
		if (noReason || noName) return document.getElementById(`${id}-${noReason ? 'reason' : 'by'}`)?.focus()
		const name = inOneLine(by)
		if (name !== state.settings.decider) await ask('saveSettings', { decider: name })
		const after = { ...candidate, kept: { on, by: { name }, reason: reason.trim() } }
		await change('editCandidate', { before: candidate, after, kind: 'keep' })
		onKept()
	}
	return (
		<DialogForm className={styles.decide} onSubmit={keep}>
			<p>{say(text.lead, { on: sayDay(locale, until) })}</p>
			<SheetField
				id={`${id}-reason`}
				name="keep-reason"
				label={say(text.reason)}
				hint={say(text.reasonHint)}
				value={reason}
				fault={isTried && noReason ? say(text.reasonMissing) : null}
				rows={3}
				onText={setReason}
			/>
			<SheetField
				id={`${id}-by`}
				name="keep-by"
				label={say(words.screen.decision.by)}
				value={by}
				fault={isTried && noName ? say(text.byMissing) : null}
				isOwnName
				onText={setTyped}
			/>
			<p>
				<button type="submit" className="button second" data-action="keep">
					{say(text.keep)}
				</button>
			</p>
		</DialogForm>
	)
}
