import { use, useMemo, useState } from 'react'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stageOf, stagesOf } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import type { DeskDeed } from '@/lib/team-api/desk-deeds'
import { maxCompared } from '../compare/max-compared'
import { useScreening } from '../desk/desk-context'
import { fragmentOf, goTo, type Route } from '../desk/route'
import { useCommands } from '../keys/keys-context'
import { MenuButton, type MenuItem } from '../menu/menu-button'
import { IfMay, useMay } from '../rights/use-may'
import type { ProgressByKey } from '../screened/use-screened'
import styles from './bulk.module.css'
import type { Panel } from './bulk-panel'
import { GiveSlot } from './give-slot'
import type { useProgressChange } from './use-progress-change'

type Props = {
	readonly role: Role
	readonly keys: readonly string[]
	readonly progress: ProgressByKey
	readonly change: ReturnType<typeof useProgressChange>['change']
	readonly onPanel: (panel: Panel | 'export' | 'paste') => void
}

/** An action with a button of its own if there is room for it or, with `to`, a link. */
type Action = {
	readonly id: string
	readonly label: string
	/** What it does; without it, it reads. */
	readonly deed?: DeskDeed
	readonly to?: Route
	readonly onSelect?: () => void
	/** Whether its button exists at every width. */
	readonly isAlways?: boolean
}

/** The value that all of them share; null if they differ. */
function common<T>(keys: readonly string[], of: (key: string) => T): T | null {
	const [first, ...others] = keys
	if (first === undefined) return null
	const value = of(first)
	return others.every((key) => of(key) === value) ? value : null
}

const press = (action: string) => document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()

/**
 * The buttons and menus of the actions; in a narrow window, most of them are in one menu. Without write access, only
 * those that read are available.
 */
export function BulkActions({ role, keys, progress, change, onPanel }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.chosen
	const [note, setNote] = useState('')
	const stages = useStageItems({ role, keys, progress, change })
	const owners = useOwnerItems({ keys, progress, change, onPanel })
	const may = useMay()
	const giving = use(GiveSlot)
	const canCompare = keys.length >= 2 && keys.length <= maxCompared
	const changing: readonly Action[] = [
		{ id: 'dates', deed: 'progress', label: say(text.nextDate), onSelect: () => onPanel('dates') },
		{ id: 'tags', deed: 'progress', label: say(words.screen.progress.tags), onSelect: () => onPanel('tags') },
		{
			id: 'decide',
			deed: 'decide',
			label: say(text.decide),
			isAlways: true,
			onSelect: () => onPanel('decide'),
		},
		{ id: 'ask', deed: 'ask', label: say(words.screen.asking.ask), onSelect: () => onPanel('ask') },
	]
	const reading: readonly Action[] = [
		canCompare
			? { id: 'compare', label: say(text.compare), to: { view: 'compare', role: role.id, candidates: keys } }
			: {
					id: 'compare',
					label: say(text.compare),
					onSelect: () => setNote(say(text.compareNot, { max: maxCompared })),
				},
		{ id: 'print', label: say(text.print), to: { view: 'print', role: role.id } },
		{
			id: 'export',
			deed: 'export',
			label: say(words.screen.export.title),
			onSelect: () => onPanel('export'),
		},
	]
	const isOffered = ({ deed }: Pick<Action, 'deed'>) => deed === undefined || may(deed)
	const mayChange = changing.some(isOffered)
	const actions = [...changing, ...reading]
		.filter(isOffered)
		.map((action) => (mayChange ? action : { ...action, isAlways: true }))
	const more: readonly MenuItem[] = [
		...actions
			.filter(({ isAlways }) => !isAlways)
			.map(({ id, label, to, onSelect = () => to && goTo(to) }) => ({ id, label, isNarrow: true, onSelect })),
		...(may('correct')
			? [
					{ id: 'answer', label: say(text.answer), onSelect: () => onPanel('answer') },
					{ id: 'paste', label: say(text.paste), onSelect: () => onPanel('paste') },
				]
			: []),
		...(giving?.isPossible(role.id)
			? [{ id: 'give', label: giving.label, onSelect: () => onPanel('give') }]
			: []),
		...(may('remove') ? [{ id: 'remove', label: say(text.remove), onSelect: () => onPanel('remove') }] : []),
	]
	useCommands({
		stage: () => press('bulk-stage'),
		owner: () => press('bulk-owner'),
		date: () => onPanel('dates'),
		tag: () => onPanel('tags'),
	})
	return (
		<div className={styles.actions}>
			<IfMay deed="progress">
				<MenuButton label={say(words.screen.progress.stage)} items={stages} data-action="bulk-stage" />
				<MenuButton label={say(words.screen.progress.owner)} items={owners} data-action="bulk-owner" />
			</IfMay>
			{actions.map(({ id, label, isAlways, to, onSelect }) => {
				const className = isAlways ? undefined : styles.wide
				return to ? (
					<a key={id} className={className} href={fragmentOf(to)}>
						{label}
					</a>
				) : (
					<button key={id} type="button" className={className} data-action={`bulk-${id}`} onClick={onSelect}>
						{label}
					</button>
				)
			})}
			{more.length > 0 && <MenuButton label={say(text.more)} items={more} data-action="bulk-more" />}
			<p role="status" className={styles.note}>
				{!canCompare && note}
			</p>
		</div>
	)
}

function useStageItems({ role, keys, progress, change }: Omit<Props, 'onPanel'>): readonly MenuItem[] {
	const { words, say } = useScreening()
	const now = useMemo(
		() => common(keys, (key) => stageOf(role, progress.get(key)?.progress)),
		[keys, role, progress],
	)
	return stagesOf(role).map((stage) => ({
		id: stage.id,
		label: sayStage(say, words.screen.progress, stage),
		isChecked: stage.id === now,
		onSelect: () => change({ kind: 'stage', changes: keys.map((key) => ({ key, stage: stage.id })) }),
	}))
}

function useOwnerItems({ keys, progress, change, onPanel }: Omit<Props, 'role'>): readonly MenuItem[] {
	const { words, say, state, locale } = useScreening()
	const text = words.screen.chosen
	const { decider } = state.settings
	const names = useMemo(() => {
		const used = new Set([...progress.values()].flatMap(({ progress: own }) => own?.owner ?? []))
		used.delete(decider)
		const others = [...used].sort(new Intl.Collator(locale).compare)
		return decider === '' ? others : [decider, ...others]
	}, [progress, decider, locale])
	const now = useMemo(() => common(keys, (key) => progress.get(key)?.progress?.owner ?? ''), [keys, progress])
	const item = (owner: string, label: string): MenuItem => ({
		id: owner === '' ? 'nobody' : `owner ${owner}`,
		label,
		isChecked: owner === now,
		onSelect: () => change({ kind: 'owner', changes: keys.map((key) => ({ key, owner })) }),
	})
	return [
		...names.map((name) => item(name, name)),
		item('', say(text.nobody)),
		{ id: 'other', label: say(text.other), onSelect: () => onPanel('owner') },
	]
}
