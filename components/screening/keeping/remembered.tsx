import { useScreening } from '../desk/desk-context'
import { Forget } from '../desk/forget'
import styles from '../desk/screen.module.css'
import { AnsweredPieces } from '../pieces/answered-pieces'
import { IfMay } from '../rights/use-may'

/**
 * What is remembered of sheets: the meanings of cells, how the columns of each kind of sheet are read, and the answers that
 * hold for all sheets.
 */
export function Remembered() {
	const { state, words, say } = useScreening()
	const { remembered, rememberedForms } = words.screen
	return (
		<>
			{state.remembered > 0 && (
				<>
					<p>{say(remembered.count, { count: state.remembered })}</p>
					<div className={styles.actions}>
						<Forget count={state.remembered} text={remembered} method="removeRemembered" />
					</div>
				</>
			)}
			{state.forms > 0 && (
				<>
					<p>{say(rememberedForms.count, { count: state.forms })}</p>
					<div className={styles.actions}>
						<Forget count={state.forms} text={rememberedForms} method="removeForms" />
					</div>
				</>
			)}
			<IfMay deed="import">
				<AnsweredPieces />
			</IfMay>
		</>
	)
}
