import { useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import { maxNameCharacters } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import styles from './stages.module.css'
import type { EditedStage, Stages } from './use-stages'

type Props = {
	readonly stage: EditedStage
	readonly place: number
	readonly stages: Stages
	readonly isFaulty: boolean
	readonly onMove: (by: -1 | 1) => void
	readonly onRemove: (to: string) => void
}

/**
 * One stage: its name, its position, and its removal; if candidates are in it, only once their new stage is chosen.
 */
export function StageRow({ stage, place, stages, isFaulty, onMove, onRemove }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.stages
	const [isAsking, setAsking] = useState(false)
	const count = stages.stages.length
	const people = stages.peopleIn(stage.id)
	const id = `stage-${stage.id}`
	const others = stages.stages.filter((other) => other.id !== stage.id)
	const control = (name: string) => ({ 'data-stage-control': `${name} ${stage.id}` })
	return (
		<li className={styles.row}>
			{isFaulty && <FaultMessage id={`${id}-fault`}>{say(text.nameMissing)}</FaultMessage>}
			<div className={styles.line}>
				<input
					id={id}
					className={fields.field}
					value={stage.name}
					maxLength={maxNameCharacters}
					aria-label={say(text.name, { place: place + 1 })}
					aria-invalid={isFaulty ? true : undefined}
					aria-describedby={isFaulty ? `${id}-fault` : undefined}
					onChange={({ target }) => stages.rename(stage.id, target.value)}
					{...control('name')}
				/>
				<span className={styles.people}>{people > 0 && say(text.people, { count: people })}</span>
				<span className={styles.actions}>
					<button
						type="button"
						className="link"
						aria-label={say(text.upOf, { name: stage.name })}
						disabled={place === 0}
						onClick={() => onMove(-1)}
						{...control('up')}
					>
						{say(text.up)}
					</button>
					<button
						type="button"
						className="link"
						aria-label={say(text.downOf, { name: stage.name })}
						disabled={place === count - 1}
						onClick={() => onMove(1)}
						{...control('down')}
					>
						{say(text.down)}
					</button>
					<button
						type="button"
						className="link"
						aria-label={say(text.removeOf, { name: stage.name })}
						aria-expanded={people > 0 ? isAsking : undefined}
						disabled={count === 1}
						onClick={() => (people > 0 ? setAsking(!isAsking) : onRemove(others[0]?.id ?? ''))}
					>
						{say(text.remove)}
					</button>
				</span>
			</div>
			{isAsking && people > 0 && (
				<WhereTo
					id={id}
					ask={say(text.whereTo, { count: people, name: stage.name })}
					others={others}
					onRemove={onRemove}
					onCancel={() => setAsking(false)}
				/>
			)}
		</li>
	)
}

type WhereProps = {
	readonly id: string
	readonly ask: string
	readonly others: readonly EditedStage[]
	readonly onRemove: (to: string) => void
	readonly onCancel: () => void
}

/** Asks where the candidates of a stage go before it is removed. */
function WhereTo({ id, ask, others, onRemove, onCancel }: WhereProps) {
	const { words, say } = useScreening()
	const text = words.screen.stages
	const [to, setTo] = useState('')
	return (
		<div className={styles.where}>
			<label htmlFor={`${id}-to`}>{ask}</label>
			<select
				id={`${id}-to`}
				className={fields.select}
				value={to}
				onChange={({ target }) => setTo(target.value)}
			>
				<option value="" disabled>
					{say(text.choose)}
				</option>
				{others.map((other) => (
					<option key={other.id} value={other.id}>
						{other.name}
					</option>
				))}
			</select>
			<p>
				<button
					type="button"
					className="button second small"
					aria-disabled={to === ''}
					onClick={() => to !== '' && onRemove(to)}
				>
					{say(text.moveAndRemove)}
				</button>
				<button type="button" className="link" onClick={onCancel}>
					{say(text.keep)}
				</button>
			</p>
		</div>
	)
}
