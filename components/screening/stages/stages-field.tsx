import { useEffect, useRef, useState } from 'react'
import { maxStages } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import { StageRow } from './stage-row'
import styles from './stages.module.css'
import type { Stages } from './use-stages'

type Props = { readonly stages: Stages; readonly isTried: boolean }

/** The stages that candidates of an opening pass through, which can be renamed, moved, added and removed. */
export function StagesField({ stages, isTried }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.stages
	const list = useRef<HTMLOListElement>(null)
	const [news, setNews] = useState('')
	/** The control to focus once it is rendered. */
	const [target, setTarget] = useState('')
	useEffect(() => {
		if (target === '') return
		list.current?.querySelector<HTMLElement>(`[data-stage-control="${target}"]`)?.focus()
		setTarget('')
	}, [target])
	const nameAt = (at: number) => stages.stages[at]?.name ?? ''

	function move(at: number, by: -1 | 1) {
		const { id = '' } = stages.stages[at] ?? {}
		stages.move(at, by)
		setNews(say(text.moved, { name: nameAt(at), place: at + by + 1, count: stages.stages.length }))
		const isAtEnd = at + by === (by < 0 ? 0 : stages.stages.length - 1)
		setTarget(`${(by < 0) !== isAtEnd ? 'up' : 'down'} ${id}`)
	}
	function remove(at: number, to: string) {
		const { id = '' } = stages.stages[at] ?? {}
		const next = stages.stages[at + 1] ?? stages.stages[at - 1]
		stages.remove(id, to)
		setNews(say(text.removed, { name: nameAt(at) }))
		setTarget(`name ${next?.id}`)
	}
	return (
		<fieldset className={`${screen.field} ${styles.stages}`}>
			<legend>{say(text.legend)}</legend>
			<p className="quiet small">{say(text.hint)}</p>
			<ol ref={list}>
				{stages.stages.map((stage, at) => (
					<StageRow
						key={stage.id}
						stage={stage}
						place={at}
						stages={stages}
						isFaulty={isTried && stages.nameless.includes(stage.id)}
						onMove={(by) => move(at, by)}
						onRemove={(to) => remove(at, to)}
					/>
				))}
			</ol>
			<p className="visually-hidden" role="status">
				{news}
			</p>
			{stages.isFull ? (
				<p className="quiet small">{say(text.full, { most: maxStages })}</p>
			) : (
				<p>
					<button
						type="button"
						className="button second small"
						onClick={() => setTarget(`name ${stages.add()}`)}
						data-action="add-stage"
					>
						{say(text.add)}
					</button>
				</p>
			)}
		</fieldset>
	)
}
