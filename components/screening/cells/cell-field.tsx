import { useMemo } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { lastDay } from '@/lib/day/last-day'
import { maxCellCharacters } from '@/lib/limits/sheet-limits'
import { dateKinds } from '@/lib/records/shapes/options'
import { type CellTarget, factIn } from '@/lib/screening/cells/cell-target'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stagesOf } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import { optionTexts } from '@/lib/words/option-texts'
import { textFor } from '@/lib/words/text-for'
import { type Fact, facts } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import styles from './cells.module.css'
import { sayTarget } from './targets'
import type { CellInput } from './use-cell'

type Props = {
	readonly id: string
	readonly role: Role
	readonly target: CellTarget
	readonly value: CellInput
	readonly describedBy: string
	readonly isFaulty: boolean
	readonly onValue: (value: CellInput) => void
}

/** The words of the options; null if the cell contains free text. */
function useOptions(role: Role, target: CellTarget): readonly string[] | null {
	const { words, say } = useScreening()
	if (target === 'stage') return stagesOf(role).map((stage) => sayStage(say, words.screen.progress, stage))
	const fact = factIn(target)
	if (!fact) return null
	const kind: Fact = facts[fact]
	if (kind.type === 'yes-no') return [say(words.form.yes), say(words.form.no)]
	if (kind.type !== 'choice') return null
	const labels = optionTexts(words.facts[fact])
	return kind.options.map((option) => say(textFor(labels, option)))
}

/** The field of a cell: a list of options, a date with its kind, or a text. */
export function CellField({ id, role, target, value, describedBy, isFaulty, onValue }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const options = useOptions(role, target)
	const label = sayTarget(screening, target)
	const shared = {
		id,
		'aria-label': label,
		'aria-invalid': isFaulty || undefined,
		'aria-describedby': describedBy,
	}
	if (target === 'date') return <DateFields shared={shared} value={value} onValue={onValue} />
	if (options) {
		const unknown = '?'
		return (
			<select
				{...shared}
				className={fields.select}
				value={value.text}
				onChange={(event) => onValue({ ...value, text: event.target.value })}
			>
				{value.text === '' && <option value="">{say(words.screen.cells.none)}</option>}
				{options.map((option) => (
					<option key={option} value={option}>
						{option}
					</option>
				))}
				{target !== 'stage' && <option value={unknown}>{say(words.form.unsure)}</option>}
			</select>
		)
	}
	return (
		<>
			<input
				{...shared}
				className={fields.field}
				list={`${id}-list`}
				autoComplete="off"
				maxLength={maxCellCharacters}
				value={value.text}
				onChange={(event) => onValue({ ...value, text: event.target.value })}
			/>
			{target === 'tags' && <span className="quiet small">{say(words.screen.cells.tagsHint)}</span>}
			{(target === 'owner' || target === 'tags') && (
				<Suggestions id={`${id}-list`} role={role.id} target={target} />
			)}
		</>
	)
}

type SuggestionsProps = { readonly id: string; readonly role: string; readonly target: 'owner' | 'tags' }

/** The owners or tags that the opening's candidates already have, and the name of the person working here. */
function Suggestions({ id, role, target }: SuggestionsProps) {
	const { state, changes } = useScreening()
	const { answer: inUse } = useDeskQuery('namesInUse', role, changes)
	const names = useMemo(() => {
		if (target === 'tags') return inUse?.tags ?? []
		const { decider } = state.settings
		return [...new Set([...(decider === '' ? [] : [decider]), ...(inUse?.owners ?? [])])]
	}, [target, inUse, state.settings])
	return (
		<datalist id={id}>
			{names.map((name) => (
				<option key={name} value={name} />
			))}
		</datalist>
	)
}

type DateProps = Pick<Props, 'value' | 'onValue'> & { readonly shared: React.AriaAttributes & { id: string } }

/** A day, its time, and its kind. */
function DateFields({ shared, value, onValue }: DateProps) {
	const { words, say } = useScreening()
	const [day = '', time = ''] = value.text.split(' ')
	const set = (nextDay: string, nextTime: string) =>
		onValue({ ...value, text: nextTime && nextDay ? `${nextDay} ${nextTime}` : nextDay })
	return (
		<div className={styles.moment}>
			<input
				{...shared}
				type="date"
				className={fields.field}
				max={lastDay}
				value={day}
				onChange={(event) => set(event.target.value, time)}
			/>
			<input
				type="time"
				className={fields.field}
				aria-label={say(words.screen.record.time)}
				value={time}
				onChange={(event) => set(day, event.target.value)}
			/>
			<select
				className={fields.select}
				aria-label={say(words.screen.chosen.dateFor)}
				value={value.kind}
				onChange={(event) => onValue({ ...value, kind: event.target.value as CellInput['kind'] })}
			>
				{dateKinds.map((kind) => (
					<option key={kind} value={kind}>
						{say(words.screen.progress.dates[kind])}
					</option>
				))}
			</select>
		</div>
	)
}
