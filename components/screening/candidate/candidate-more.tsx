import { use } from 'react'
import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { fileName, saveFile } from '@/lib/files/save-file'
import type { Role } from '@/lib/screening/model/records'
import { mayWhole } from '@/lib/team-rights/may'
import type { FactId } from '@/rules/facts'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import type { KeptCandidate } from '../desk/use-candidate'
import { useExportGate } from '../export/export-gate'
import { copiedEvent } from '../history/copied-event'
import { CellFaultText } from '../import/asked/cell-fault-text'
import { RecordSection } from '../record/record-section'
import { IfMay, useMayAbout } from '../rights/use-may'
import { useInPlaceOfWhole } from '../screened/part-slot'
import { Consents } from './consents'
import { KeepLonger } from './keep-longer'
import { KeptDataPart } from './kept-data-part'
import styles from './sheet.module.css'
import { TeamRecordSlot } from './team-record-slot'

type Props = { readonly kept: KeptCandidate; readonly role: Role; readonly level: 2 | 3 }

/** The rest of a candidate's record: unreadable cells, consents, correction, a copy, deletion, and when it expires. */
export function CandidateMore({ kept, role, level }: Props) {
	const { words, say, ask, change } = useScreening()
	const text = words.screen.sheet
	const { candidate, end } = kept
	const name = candidate.name || candidate.id
	const ofTeam = use(TeamRecordSlot)
	const mayAbout = useMayAbout(candidate)
	const mayExport = useExportGate()
	const inPlace = useInPlaceOfWhole()

	async function copy() {
		if (!(await mayExport({ kind: 'candidate', rows: 1 }))) return
		const history = (await ask('history', candidate.key)).map(copiedEvent)
		const { withheld: _, ...told } = candidate
		const record = { ...told, decisions: kept.decisions, end, history }
		saveFile(
			`${fileName(name)}.json`,
			new Blob([JSON.stringify(record, null, '\t')], { type: 'application/json' }),
		)
	}
	return (
		<RecordSection id="record-more" level={level} title={say(text.record)}>
			{candidate.faults && candidate.faults.length > 0 && (
				<>
					<p>{say(text.faults)}</p>
					<ul className={styles.rows}>
						{candidate.faults.map((fault) => (
							<li key={`${fault.heading} ${fault.fact}`}>
								<ProblemMark size="table" />
								<span>
									<strong>
										{fault.problem === 'outdated' && fault.fact
											? say(words.facts[fault.fact as FactId].label)
											: fault.heading}
									</strong>
									<span className={styles.second}>
										<CellFaultText fault={fault} />
									</span>
								</span>
							</li>
						))}
					</ul>
				</>
			)}
			<KeptDataPart kept={kept} />
			<Consents candidate={candidate} />
			{ofTeam?.(candidate, role)}
			<p className={styles.links}>
				<a className="link" href={fragmentOf({ view: 'explain', role: role.id, candidate: candidate.key })}>
					{say(text.explain)}
				</a>
				<IfMay deed="correct">
					<a className="link" href={fragmentOf({ view: 'by-hand', role: role.id, candidate: candidate.key })}>
						{say(text.correct)}
					</a>
				</IfMay>
				<IfMay deed="export">
					<button type="button" className="link" data-action="save-copy" onClick={copy}>
						{say(text.copy)}
					</button>
				</IfMay>
			</p>
			{mayAbout((asking) => mayWhole('candidates', 'remove', asking)) &&
				(inPlace ?? (
					<ConfirmDialog
						label={say(text.remove)}
						title={say(text.removeTitle, { name })}
						text={say(text.removeText)}
						action={say(text.removeAction)}
						keep={say(text.removeKeep)}
						onConfirm={() => change('removeCandidates', [candidate.key])}
					/>
				))}
			<KeepLonger kept={kept} />
		</RecordSection>
	)
}
