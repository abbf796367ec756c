import type { DeskDeed } from '@/lib/team-api/desk-deeds'

/** The commands that keys can run. A component that can run one registers it with `useCommand`. */
export type CommandId = (typeof lines)[number]['does'][number]['command']

type Line = {
	readonly group: 'move' | 'row' | 'table' | 'imports'
	readonly line: string
	/** The presses of each command, the displayed one first; a space separates keys that are pressed in sequence. */
	readonly does: readonly {
		readonly command: string
		readonly presses: readonly string[]
		readonly deed?: DeskDeed
	}[]
	/** Keys that the browser itself handles, where this command is available. */
	readonly own?: { readonly caps: readonly (readonly string[])[]; readonly where: string }
	/** What it changes, where a command does not say so itself; without it, nothing. */
	readonly deed?: DeskDeed
}

const does = <const C extends string>(command: C, ...presses: readonly string[]) => ({ command, presses })

/**
 * All keys of the pages for employers, in the order of the help: a line describes one key, or two that belong
 * together.
 */
export const lines = [
	{
		group: 'move',
		line: 'rows',
		does: [does('next-row', 'j', 'ArrowDown'), does('previous-row', 'k', 'ArrowUp')],
	},
	{ group: 'move', line: 'ends', does: [does('first-row', 'Home'), does('last-row', 'End')] },
	{ group: 'move', line: 'open', does: [does('open-row', 'Enter'), does('close', 'Escape')] },
	{ group: 'move', line: 'page', does: [does('open-page', 'f')] },
	{ group: 'move', line: 'search', does: [does('search', '/')] },
	{
		group: 'move',
		line: 'views',
		does: [
			does('view-1', 'g 1'),
			does('view-2', 'g 2'),
			does('view-3', 'g 3'),
			does('view-4', 'g 4'),
			does('view-5', 'g 5'),
			does('view-6', 'g 6'),
			does('view-7', 'g 7'),
			does('view-8', 'g 8'),
			does('view-9', 'g 9'),
		],
	},
	{ group: 'row', line: 'select', does: [does('select-row', 'x'), does('select-range', 'Shift+x')] },
	{ group: 'row', line: 'proceed', deed: 'decide', does: [does('choose-proceed', '1')] },
	{ group: 'row', line: 'hold', deed: 'decide', does: [does('choose-hold', '2')] },
	{ group: 'row', line: 'reject', deed: 'decide', does: [does('choose-reject', '3')] },
	{ group: 'row', line: 'record', deed: 'note', does: [does('record', 'Ctrl+Enter')] },
	{ group: 'row', line: 'work', deed: 'progress', does: [does('stage', 's'), does('owner', 'o')] },
	{ group: 'row', line: 'date', deed: 'progress', does: [does('date', 'd')] },
	{
		group: 'row',
		line: 'notes',
		deed: 'progress',
		does: [{ ...does('note', 'n'), deed: 'note' }, does('tag', 't')],
	},
	{ group: 'table', line: 'cell', deed: 'progress', does: [does('edit-cell', 'F2')] },
	{
		group: 'table',
		line: 'column',
		deed: 'correct',
		does: [],
		own: {
			caps: [
				['Ctrl', 'C'],
				['Ctrl', 'V'],
			],
			where: 'edit-cell',
		},
	},
	{ group: 'table', line: 'ask', does: [does('ask-next', 'a')] },
	{ group: 'table', line: 'filter', does: [does('add-filter', 'l')] },
	{ group: 'table', line: 'columns', does: [does('columns', 'c')] },
	{ group: 'table', line: 'undo', deed: 'note', does: [does('undo', 'u'), does('redo', 'Shift+u')] },
	{
		group: 'imports',
		line: 'sides',
		deed: 'import',
		does: [does('keep-mine', 'm'), does('use-theirs', 't')],
	},
	{ group: 'imports', line: 'answer', deed: 'import', does: [does('next-answer', 'j')] },
	{ group: 'imports', line: 'help', does: [does('help', '?')] },
] as const satisfies readonly Line[]

/** Commands that repeat while their key is held down. */
const repeated: readonly CommandId[] = ['next-row', 'previous-row', 'next-answer']

export const isRepeated = (command: CommandId): boolean => repeated.includes(command)

const deedOf = (line: Line, { deed = line.deed }: Line['does'][number]) => deed

const deeds = new Map<CommandId, DeskDeed>(
	lines.flatMap((line) =>
		line.does.flatMap((one) => {
			const deed = deedOf(line, one)
			return deed ? [[one.command, deed] as const] : []
		}),
	),
)

type May = (deed: DeskDeed) => boolean

/** Whether a command changes something. */
export const changesSomething = (command: CommandId): boolean => deeds.has(command)

/** Whether the member may run a command. */
export function mayRun(command: CommandId, may: May): boolean {
	const deed = deeds.get(command)
	return deed === undefined || may(deed)
}

const pressesOf = new Map<CommandId, readonly string[]>(
	lines.flatMap((line) => line.does.map(({ command, presses }) => [command, presses] as const)),
)

/** The presses that run a command, the displayed one first. */
export const pressesFor = (command: CommandId): readonly string[] => pressesOf.get(command) ?? []
