import { useId, useMemo, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { maxTags } from '@/lib/limits/limits'
import { tagOf } from '@/lib/screening/store/sanitize-records'
import { useScreening } from '../desk/desk-context'
import { PanelDialog } from '../panel/panel-dialog'
import { SheetField, SheetFieldFault } from '../record/sheet-field'
import type { ProgressByKey } from '../screened/use-screened'
import type { ProgressChanges } from './use-progress-change'

type Props = {
	readonly keys: readonly string[]
	readonly progress: ProgressByKey
	readonly onChange: (made: ProgressChanges) => void
	readonly onClose: () => void
}

/** The tags in use, and how many of the candidates have each. */
function countTags(progress: ProgressByKey, keys: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>()
	const tagsOf = (key: string) => progress.get(key)?.progress?.tags ?? []
	for (const key of progress.keys()) for (const tag of tagsOf(key)) counts.set(tag, 0)
	for (const key of keys) for (const tag of tagsOf(key)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
	return counts
}

/**
 * Adds tags to candidates and removes tags; those that only some have are kept unless they are ticked or unticked.
 */
export function TagsForm({ keys, progress, onChange, onClose }: Props) {
	const { locale, words, say } = useScreening()
	const text = words.screen.chosen
	const id = useId()
	const counts = useMemo(() => countTags(progress, keys), [progress, keys])
	const known = useMemo(() => [...counts.keys()].sort(new Intl.Collator(locale).compare), [counts, locale])
	const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map())
	const [typed, setTyped] = useState('')
	const [isTooMany, setTooMany] = useState(false)

	function save() {
		const fresh = tagOf(typed)
		const changed = fresh === '' ? wanted : new Map([...wanted, [fresh, true]])
		const of = (isGiven: boolean) => [...changed].flatMap(([tag, is]) => (is === isGiven ? [tag] : []))
		const [add, remove] = [of(true), of(false)]
		const after = (key: string) => {
			const tags = new Set([...(progress.get(key)?.progress?.tags ?? []), ...add])
			for (const tag of remove) tags.delete(tag)
			return tags.size
		}
		if (keys.some((key) => after(key) > maxTags)) return setTooMany(true)
		if (changed.size > 0)
			onChange({ kind: 'tags', changes: keys.map((key) => ({ key, tags: { add, remove } })) })
		onClose()
	}
	return (
		<PanelDialog
			title={say(text.title.tags, { count: keys.length })}
			action={say(text.save)}
			onSubmit={save}
			onClose={onClose}
		>
			<SheetFieldFault id={`${id}-fault`} text={isTooMany ? say(text.tooManyTags, { max: maxTags }) : null} />
			{known.length > 0 && (
				<fieldset className={choices.choices} aria-describedby={`${id}-hint`}>
					<legend className="visually-hidden">{say(words.screen.progress.tags)}</legend>
					<p id={`${id}-hint`} className="quiet small">
						{say(text.tagsHint)}
					</p>
					{known.map((tag) => {
						const count = counts.get(tag) ?? 0
						const isMixed = !wanted.has(tag) && count > 0 && count < keys.length
						return (
							<ChoiceRow
								key={tag}
								ref={(input) => {
									if (input) input.indeterminate = isMixed
								}}
								type="checkbox"
								label={tag}
								checked={wanted.get(tag) ?? count === keys.length}
								onChange={({ target }) => setWanted(new Map([...wanted, [tag, target.checked]]))}
							/>
						)
					})}
				</fieldset>
			)}
			<SheetField
				id={`${id}-new`}
				name="new-tag"
				label={say(text.newTag)}
				value={typed}
				fault={null}
				onText={setTyped}
			/>
		</PanelDialog>
	)
}
