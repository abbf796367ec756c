import { useRef, useState } from 'react'
import { sayNumber } from '@/lib/i18n/say'
import { maxSavedViews } from '@/lib/limits/limits'
import { useScreening } from '../desk/desk-context'
import type { CommandId } from '../keys/key-map'
import { useCommands } from '../keys/keys-context'
import { MenuButton, type MenuItem } from '../menu/menu-button'
import { NameView } from './name-view'
import { sayView } from './say-view'
import type { SavedViews } from './use-saved-views'
import styles from './views.module.css'

/** The maximum number of tabs; the other views are in the menu. */
const maxTabs = 8

type Props = {
	readonly saved: SavedViews
	/** How many candidates each view shows, by its id. */
	readonly counts: ReadonlyMap<string, number>
	/** Whether the side sheet only leaves room for the essential. */
	readonly isBeside: boolean
}

/** The saved views as tabs with their counts, changes to the current one, and a menu of all of them. */
export function ViewTabs({ saved, counts, isBeside }: Props) {
	const { words, say, locale } = useScreening()
	const text = words.screen.views
	const { views, current, isChanged, show, save, discard, saveAs, rename, remove } = saved
	const tabs = useRef<HTMLUListElement>(null)
	const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
	useCommands(
		Object.fromEntries(
			views.slice(0, 9).map((view, at) => [`view-${at + 1}` as CommandId, () => show(view)]),
		),
	)
	/** The pressed button may disappear with its effect. */
	const focusTab = () =>
		requestAnimationFrame(() => tabs.current?.querySelector<HTMLElement>('[aria-current]')?.focus())
	const first = views.slice(0, maxTabs)
	const shown = first.includes(current) ? first : [...first.slice(0, -1), current]
	const currentName = sayView(current, words, say)
	const isFull = views.length >= maxSavedViews
	const items: readonly MenuItem[] = [
		...views.map((view) => ({
			id: view.id,
			label: sayView(view, words, say),
			isChecked: view === current,
			onSelect: () => show(view),
		})),
		...(rename
			? [
					{
						id: 'rename',
						label: say(text.rename, { name: currentName }),
						onSelect: () => setNaming('rename'),
					},
				]
			: []),
		...(remove
			? [
					{
						id: 'remove',
						label: say(text.remove, { name: currentName }),
						onSelect: () => {
							remove().then(focusTab)
						},
					},
				]
			: []),
	]
	return (
		<nav aria-label={say(text.title)} className={styles.views}>
			<ul ref={tabs}>
				{shown.map((view) => {
					const name = sayView(view, words, say)
					const count = counts.get(view.id)
					return (
						<li key={view.id}>
							<button
								type="button"
								data-view={view.id}
								aria-current={view === current || undefined}
								onClick={() => show(view)}
							>
								<bdi>{view === current && isChanged ? say(text.changed, { name }) : name}</bdi>{' '}
								{count !== undefined && <span className={styles.count}>{sayNumber(locale, count)}</span>}
							</button>
						</li>
					)
				})}
			</ul>
			{(isChanged || !isBeside) && (
				<div className={styles.actions}>
					{isChanged && save && (
						<button
							type="button"
							className="link"
							onClick={() => {
								save().then(focusTab)
							}}
						>
							{say(text.save)}
						</button>
					)}
					{saveAs && (
						<button type="button" className="link" onClick={() => setNaming('new')}>
							{say(isChanged ? text.saveAsNew : text.saveThis)}
						</button>
					)}
					{isChanged && (
						<button
							type="button"
							className="link"
							onClick={() => {
								discard()
								focusTab()
							}}
						>
							{say(text.discard)}
						</button>
					)}
					<MenuButton label={say(text.all)} items={items} className={styles.menu} data-action="views" />
				</div>
			)}
			{naming && (
				<NameView
					title={naming === 'new' ? say(text.saveAsNew) : say(text.rename, { name: currentName })}
					name={naming === 'rename' ? currentName : ''}
					problem={naming === 'new' && isFull ? say(text.full, { max: maxSavedViews }) : null}
					onName={(name) => {
						setNaming(null)
						const done = naming === 'new' ? saveAs?.(name) : rename?.(name)
						done?.then(focusTab)
					}}
					onClose={() => setNaming(null)}
				/>
			)}
		</nav>
	)
}
