import { useState } from 'react'
import { FileButton } from '@/components/ui/fields/file-button'
import { Notice } from '@/components/ui/notices/notice'
import type { PiecesRead } from '@/lib/screening/desk/piece-work'
import type { AnsweredPiece } from '@/lib/screening/model/answered-piece'
import { useScreening } from '../desk/desk-context'
import { Forget } from '../desk/forget'
import styles from '../desk/screen.module.css'
import { SharePieces } from './share-pieces'
import { PiecesFault, TakePieces } from './take-pieces'

type Shown =
	| { readonly kind: 'share'; readonly pieces: readonly AnsweredPiece[] }
	| { readonly kind: 'read'; readonly file: string; readonly read: PiecesRead }
	| { readonly kind: 'taken'; readonly count: number }

/** The answers that hold for all sheets: how many there are; to be shared as a file, taken from one, and forgotten. */
export function AnsweredPieces() {
	const { state, words, say, ask } = useScreening()
	const text = words.screen.pieces
	const [shown, setShown] = useState<Shown | null>(null)
	const close = () => setShown(null)
	const { pieces, remembered } = state
	return (
		<>
			{pieces > 0 && <p>{say(text.count, { count: pieces })}</p>}
			<div className={styles.actions}>
				{pieces + remembered > 0 && (
					<button
						type="button"
						className="button second"
						data-action="share-pieces"
						onClick={async () => setShown({ kind: 'share', pieces: await ask('shareablePieces', undefined) })}
					>
						{say(text.share)}
					</button>
				)}
				<FileButton
					label={say(text.take)}
					accept=".csv,.xlsx,.ods,text/csv"
					className="link"
					onFile={async (file) =>
						setShown({ kind: 'read', file: file.name, read: await ask('readPieces', file) })
					}
				/>
				{pieces > 0 && <Forget count={pieces} text={text.forgetting} method="removePieces" />}
			</div>
			{shown?.kind === 'share' && <SharePieces pieces={shown.pieces} onClose={close} />}
			{shown?.kind === 'read' && shown.read.kind === 'pieces' && (
				<TakePieces
					file={shown.file}
					read={shown.read}
					onTaken={(count) => setShown({ kind: 'taken', count })}
					onClose={close}
				/>
			)}
			<div role="status">
				{shown?.kind === 'read' && shown.read.kind === 'fault' && (
					<PiecesFault file={shown.file} fault={shown.read.fault} />
				)}
				{shown?.kind === 'taken' && <Notice kind="done">{say(text.taken, { count: shown.count })}</Notice>}
			</div>
		</>
	)
}
