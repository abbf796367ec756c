import { useEffect, useRef } from 'react'
import { focusWithin } from '../popover/popover'
import editor from './editors/editor.module.css'
import type { EditorProps } from './editors/editor-props'
import { FilterFields } from './editors/filter-fields'
import { sayLabel } from './say/say-filter'

type Props = EditorProps & { readonly onBack: () => void; readonly onDone: () => void }

/** One filter in the panel that adds filters. */
export function FilterEditor({ onBack, onDone, ...props }: Props) {
	const { words, say } = props.speech
	const text = words.screen.filters
	const fields = useRef<HTMLDivElement>(null)
	useEffect(() => focusWithin(fields.current), [])
	return (
		<div className={editor.editor}>
			<h2>{sayLabel(props.filter, props.speech)}</h2>
			<div ref={fields}>
				<FilterFields {...props} />
			</div>
			<p className={editor.foot}>
				<button type="button" className="button small" onClick={onDone}>
					{say(text.done)}
				</button>
				<button type="button" className="link" onClick={onBack}>
					{say(text.back)}
				</button>
			</p>
		</div>
	)
}
