import { useId, useMemo } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import fields from '@/components/ui/fields/field.module.css'
import { maxAskedTexts, maxCellCharacters } from '@/lib/limits/sheet-limits'
import type { CellTarget } from '@/lib/screening/cells/cell-target'
import type { ReadLine } from '@/lib/screening/cells/read-column'
import { useScreening } from '../desk/desk-context'
import { BeyondReason } from '../panel/beyond-reason'
import styles from './cells.module.css'
import { asksToConfirm, ConfirmLine } from './confirm-line'
import { LineProblemText } from './line-problem'
import type { useReadColumn } from './use-read-column'

type Props = {
	readonly read: ReturnType<typeof useReadColumn>
	readonly target: CellTarget
}

type Unread = Extract<ReadLine, { what: 'unread' }>

/** The lines that were not understood, or only after somebody explained them, each text once. */
function askedOf(lines: readonly ReadLine[], said: ReadonlyMap<string, string>) {
	const asked = new Map<string, Unread | null>()
	for (const line of lines)
		if (line.what === 'unread' && line.problem !== 'day-order') asked.set(line.text, line)
		else if (said.has(line.text)) asked.set(line.text, null)
	return [...asked]
}

/**
 * What needs a confirmation: texts that were not understood, existing values, and dates beyond the end of a
 * retention.
 */
export function PasteAsked({ read, target }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.cells
	const id = useId()
	const { lines, said, counts, dates, replacing, beyond } = read
	const asked = useMemo(() => askedOf(lines, said), [lines, said])
	const hasDoubt = lines.some((line) => line.what === 'unread' && line.problem === 'day-order')
	return (
		<>
			{(hasDoubt || dates.order) && target === 'date' && (
				<Choice
					legend={say(text.order)}
					value={dates.order}
					options={(['day-first', 'month-first'] as const).map((value) => ({
						value,
						label: say(text.orders[value]),
					}))}
					onValue={dates.setOrder}
				/>
			)}
			{asked.length > 0 && (
				<fieldset className={styles.unread}>
					<legend>{say(text.understood)}</legend>
					<p className="quiet small">{say(text.understoodHint)}</p>
					{asked.slice(0, maxAskedTexts).map(([line, fault], at) => (
						<div key={line}>
							<label htmlFor={`${id}-${at}`}>{say(text.means, { text: line })}</label>
							<p id={`${id}-${at}-fault`} className={styles.problem}>
								{fault && <LineProblemText target={target} {...fault} text={said.get(line) ?? line} />}
							</p>
							{fault && asksToConfirm(target, fault) && (
								<ConfirmLine entry={fault.entry} onConfirm={() => read.say(line, line)} />
							)}
							<input
								id={`${id}-${at}`}
								className={fields.field}
								maxLength={maxCellCharacters}
								value={said.get(line) ?? ''}
								aria-describedby={`${id}-${at}-fault`}
								onChange={(event) => read.say(line, event.target.value)}
							/>
						</div>
					))}
					{asked.length > maxAskedTexts && <p>{say(text.more, { count: asked.length - maxAskedTexts })}</p>}
				</fieldset>
			)}
			{counts.replace > 0 && (
				<Choice
					legend={say(text.others)}
					value={replacing.isReplacing ? 'replace' : 'keep'}
					options={(['keep', 'replace'] as const).map((value) => ({
						value,
						label: say(words.screen.chosen[value]),
					}))}
					onValue={(value) => replacing.setReplacing(value === 'replace')}
				/>
			)}
			{beyond.people.length > 0 && (
				<BeyondReason
					id={`${id}-reason`}
					beyond={beyond.people}
					reason={beyond.reason}
					isMissing={false}
					onReason={beyond.setReason}
				/>
			)}
		</>
	)
}

type ChoiceProps<T extends string> = {
	readonly legend: string
	readonly value: T | undefined
	readonly options: readonly { readonly value: T; readonly label: string }[]
	readonly onValue: (value: T) => void
}

function Choice<T extends string>({ legend, value, options, onValue }: ChoiceProps<T>) {
	const name = useId()
	return (
		<fieldset className={choices.choices}>
			<legend>{legend}</legend>
			{options.map((option) => (
				<ChoiceRow
					key={option.value}
					type="radio"
					name={name}
					label={option.label}
					checked={value === option.value}
					onChange={() => onValue(option.value)}
				/>
			))}
		</fieldset>
	)
}
