import { useState } from 'react'
import { maxSavedViews } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import { NameView } from './name-view'
import { sayView } from './say-view'
import type { SavedViews } from './use-saved-views'

/** Something that can be done with the current view. */
type Action = { readonly id: string; readonly label: string; readonly act: () => void }

/**
 * What can be done with the current view, and the dialog that asks for its name while one is needed.
 * @param onDone called once it is done
 */
export function useViewActions(saved: SavedViews, onDone: () => void) {
	const { words, say } = useScreening()
	const text = words.screen.views
	const { views, current, isChanged, save, discard, saveAs, overwrite, rename, remove } = saved
	const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
	const nameOf = (view: (typeof views)[number]) => sayView(view, words, say)
	const name = nameOf(current)
	const after = (done: Promise<void> | undefined) => {
		setNaming(null)
		done?.then(onDone)
	}
	const actions: readonly (Action | null | false)[] = [
		isChanged && save && { id: 'save', label: say(text.save), act: () => after(save()) },
		saveAs && {
			id: 'save-as',
			label: say(isChanged ? text.saveAsNew : text.saveThis),
			act: () => setNaming('new'),
		},
		isChanged && { id: 'discard', label: say(text.discard), act: discard },
		rename && { id: 'rename', label: say(text.rename, { name }), act: () => setNaming('rename') },
		remove && { id: 'remove', label: say(text.remove, { name }), act: () => after(remove()) },
	]
	const isNew = naming === 'new'
	return {
		actions: actions.filter((action) => action !== null && action !== false),
		dialog: naming && (
			<NameView
				title={isNew ? say(text.saveAsNew) : say(text.rename, { name })}
				name={isNew ? '' : name}
				problem={isNew && views.length >= maxSavedViews ? say(text.full, { max: maxSavedViews }) : null}
				others={views
					.filter((view) => isNew || view !== current)
					.map((view) => ({ id: view.id, name: nameOf(view) }))}
				onName={(wanted) => after(isNew ? saveAs?.(wanted) : rename?.(wanted))}
				onOverwrite={isNew && overwrite ? (id) => after(overwrite(id)) : null}
				onClose={() => setNaming(null)}
			/>
		),
	}
}
