import { calendarFile } from '@/lib/calendar/calendar-file'
import { today } from '@/lib/day/today'
import type { ChecklistState } from '@/lib/draft/checklist'
import { updateDraft } from '@/lib/draft/draft-store'
import { type PlanDays, planDays } from '@/lib/draft/plan-days'
import { saveFile } from '@/lib/files/save-file'
import { sayList } from '@/lib/i18n/say'
import { rowsOf } from '@/lib/law/documents/document-rows'
import { planRows } from '@/lib/visa-routes/plan'
import { planEvents } from '@/lib/visa-routes/plan-events'
import { checkPlan, type PlanFault } from '@/lib/visa-routes/plan-fault'
import { OwnDayField } from './own-day-field'
import { PlanSection } from './plan-section'
import { sayPlanFault } from './say-fault'
import { sayRow } from './say-row'
import type { RouteContext } from './words'

type Props = RouteContext & {
	/** The days that are saved on this device. */
	readonly saved: PlanDays
	/** The documents that are ticked as ready. */
	readonly checklist: ChecklistState
}

/** The documents of the permit that are not ready yet, in words; null if there are none. */
function sayToGet({ ready }: ChecklistState, { locale, words, say, position }: RouteContext): string | null {
	const needed = rowsOf(position.isClassA ? 'work-permit-a' : 'work-permit-b').always
	const names = needed.flatMap((id) => {
		const name = words.documents[id]
		return name && !ready.includes(id) ? [say(name)] : []
	})
	return names.length > 0 ? say(words.routes.plan.toGet, { documents: sayList(locale, names) }) : null
}

/** The plan with the days that are saved on this device, and a file of its dates for a calendar. */
export function DatePlan({ saved, checklist, ...context }: Props) {
	const { words, say, position } = context
	const { plan } = words.routes
	const { isClassA } = position
	const now = today()
	const { days, faults } = checkPlan(saved, now)
	const rows = planRows(days, isClassA)
	const toGet = sayToGet(checklist, context)
	const events = planEvents(rows, (row) => {
		const said = sayRow(row, { ...context, isClassA })
		return row.id === 'applies' && toGet ? { ...said, how: `${said.how}\n${toGet}` } : said
	})
	const sayFault = (fault: PlanFault) => sayPlanFault(fault, context, { today: now, applies: days.applies })
	const fields = planDays.map((name) => (
		<OwnDayField
			key={name}
			id={`plan-${name}`}
			label={say(plan.days[name])}
			day={saved[name]}
			today={now}
			sayFault={sayFault}
			fault={faults[name] ? sayFault(faults[name]) : null}
			onDay={(day) => {
				const { [name]: _, ...others } = saved
				updateDraft({ plan: day === null ? others : { ...others, [name]: day } }, today())
			}}
		/>
	))
	return (
		<PlanSection {...context} rows={rows} isClassA={isClassA} fields={fields}>
			<p className="quiet small">{say(plan.hint)}</p>
			{events.length > 0 ? (
				<button
					type="button"
					className="button second"
					data-action="save-calendar"
					onClick={() => saveFile(`${say(plan.file)}.ics`, calendarFile(events, new Date()))}
				>
					{say(plan.save)}
				</button>
			) : (
				<p className="quiet small">{say(plan.none)}</p>
			)}
		</PlanSection>
	)
}
