import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { fileName, saveFile } from '@/lib/files/save-file'
import { factIds } from '@/rules/facts'
import { type Screening, useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'

/** What is remembered of sheets: the meanings of cells, and how the columns of each kind of sheet are read. */
export function Remembered() {
	const { state } = useScreening()
	return (
		<>
			{state.remembered > 0 && <RememberedCells count={state.remembered} />}
			{state.forms > 0 && <RememberedForms count={state.forms} />}
		</>
	)
}

/** The remembered meanings of cells: how many there are, to be saved to a file or forgotten. */
function RememberedCells({ count }: { readonly count: number }) {
	const { words, say, ask } = useScreening()
	const text = words.screen.remembered
	async function save() {
		const name = say(text.fileName)
		const file = await ask('rememberedFile', {
			name,
			headings: [say(text.question), say(text.cell), say(text.means), say(text.since)],
			labels: Object.fromEntries(factIds.map((fact) => [fact, say(words.facts[fact].label)])),
		})
		saveFile(`${fileName(name)}.csv`, file)
	}
	return (
		<>
			<p>{say(text.count, { count })}</p>
			<div className={styles.actions}>
				<button type="button" className="button second" data-action="save-remembered" onClick={save}>
					{say(text.save)}
				</button>
				<Forget count={count} text={text} method="removeRemembered" />
			</div>
		</>
	)
}

/** The kinds of sheets of which it is remembered how their columns are read: how many, to be forgotten. */
function RememberedForms({ count }: { readonly count: number }) {
	const { words, say } = useScreening()
	const text = words.screen.rememberedForms
	return (
		<>
			<p>{say(text.count, { count })}</p>
			<div className={styles.actions}>
				<Forget count={count} text={text} method="removeForms" />
			</div>
		</>
	)
}

type ForgetProps = {
	readonly count: number
	readonly text: Screening['words']['screen']['remembered' | 'rememberedForms']
	readonly method: 'removeRemembered' | 'removeForms'
}

/** A button that forgets what is remembered, once that is confirmed. */
function Forget({ count, text, method }: ForgetProps) {
	const { say, ask } = useScreening()
	return (
		<ConfirmDialog
			label={say(text.forget)}
			title={say(text.title, { count })}
			text={say(text.text)}
			action={say(text.action)}
			keep={say(text.keep)}
			onConfirm={() => ask(method, undefined)}
		/>
	)
}
