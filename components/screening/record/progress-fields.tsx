import { useId, useRef } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { maxNameCharacters } from '@/lib/limits/limits'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stageOf, stagesOf } from '@/lib/screening/model/progress'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'
import { usePending } from '../desk/use-pending'
import { useCommands } from '../keys/keys-context'
import { useMay } from '../rights/use-may'
import styles from './record.module.css'
import { SuggestedField } from './suggested-field'
import { TagList } from './tag-list'
import { type CandidateInRole, useCandidateRecord } from './use-candidate-record'

/** The stage, the owner and the tags of a candidate, which can be changed in place with write access. */
export const ProgressFields = (recorded: CandidateInRole) =>
	useMay()('progress') ? <Fields {...recorded} /> : <Shown {...recorded} />

function Shown(recorded: CandidateInRole) {
	const { words, say } = useScreening()
	const { progress } = useCandidateRecord(recorded)
	const text = words.screen.progress
	const stage = stagesOf(recorded.role).find(({ id }) => id === stageOf(recorded.role, progress))
	const rows = [
		[text.stage, stage ? [sayStage(say, text, stage)] : []],
		[text.owner, [progress.owner ?? say(text.noOwner)]],
		[text.tags, progress.tags ?? []],
	] as const
	return (
		<dl className={styles.fields}>
			{rows.map(
				([label, values]) =>
					values.length > 0 && (
						<div key={String(label)}>
							<dt>{say(label)}</dt>
							{values.map((value) => (
								<dd key={value}>
									<bdi>{value}</bdi>
								</dd>
							))}
						</div>
					),
			)}
		</dl>
	)
}

function Fields(recorded: CandidateInRole) {
	const { words, say, state, changes } = useScreening()
	const { role } = recorded
	const { progress, change } = useCandidateRecord(recorded)
	const { latest: inUse } = useDeskQuery('namesInUse', role.id, changes)
	const [chosenStage, choose] = usePending(stageOf(role, progress))
	const id = useId()
	const stage = useRef<HTMLSelectElement>(null)
	const owner = useRef<HTMLInputElement>(null)
	useCommands({
		stage: () => stage.current?.focus(),
		owner: () => {
			owner.current?.focus()
			owner.current?.select()
		},
	})
	const text = words.screen.progress
	const { decider } = state.settings
	const owners = new Set([...(decider ? [decider] : []), ...(inUse?.owners ?? [])])
	return (
		<div className={styles.fields}>
			<p>
				<label htmlFor={`${id}-stage`}>{say(text.stage)}</label>
				<select
					ref={stage}
					id={`${id}-stage`}
					name="stage"
					className={fields.select}
					value={chosenStage}
					onChange={({ target }) => {
						choose(target.value)
						change('stage', { stage: target.value })
					}}
				>
					{stagesOf(role).map((one) => (
						<option key={one.id} value={one.id}>
							{sayStage(say, text, one)}
						</option>
					))}
				</select>
			</p>
			<div>
				<label htmlFor={`${id}-owner`}>{say(text.owner)}</label>
				<SuggestedField
					ref={owner}
					id={`${id}-owner`}
					value={progress.owner ?? ''}
					suggestions={[...owners]}
					maxLength={maxNameCharacters}
					onText={(name) => change('owner', { owner: name })}
				/>
				{decider !== '' && progress.owner !== decider && (
					<button
						type="button"
						className="link"
						onClick={() => {
							change('owner', { owner: decider })
							owner.current?.focus()
						}}
					>
						{say(words.screen.record.assign)}
					</button>
				)}
			</div>
			<TagList
				tags={progress.tags ?? []}
				inUse={inUse?.tags ?? []}
				onChange={(tags) => change('tags', { tags })}
			/>
		</div>
	)
}
