import { useId } from 'react'
import { WrappingSelect } from '@/components/ui/fields/wrapping-select'
import type { AskedPay, PayProblem } from '@/lib/screening/import/findings/asked-pay'
import { payUnitOf, payUnits, type withPay } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { isPay } from '@/lib/sheet/headings/headings'
import { useScreening } from '../../desk/desk-context'
import styles from './asked.module.css'

type Props = {
	readonly asked: readonly AskedPay[]
	readonly columns: readonly SheetColumn[]
	readonly onPay: (at: number, said: Parameters<typeof withPay>[2]) => void
}

const monthsInAYear = [12, 13, 14, 15, 16, 17, 18]

/** The pay columns that are asked about, or for which the heading or the user gave an answer. */
export const payColumns = (columns: readonly SheetColumn[], asked: readonly AskedPay[]): readonly number[] =>
	columns.flatMap((column, at) => {
		const isSpecial = payUnitOf(column) !== 'one' || column.habits?.pay !== undefined
		return isPay(column.use) && (isSpecial || asked.some((one) => one.column === at)) ? [at] : []
	})

/** Asks, once for each pay column, about the period, the unit, and which figure of a range counts. */
export function ImportPay({ asked, columns, onPay }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.pay
	return (
		<section className={styles.asked} aria-labelledby="import-pay">
			<h3 id="import-pay">{say(text.title)}</h3>
			<p>{say(text.text)}</p>
			{payColumns(columns, asked).map((at) => (
				<PayColumn
					key={at}
					column={columns[at] as SheetColumn}
					textOf={(problem) => asked.find((one) => one.column === at && one.problem === problem)?.text}
					onPay={(said) => onPay(at, said)}
				/>
			))}
		</section>
	)
}

type ColumnProps = {
	readonly column: SheetColumn
	/** The first cell with a problem, if any. */
	readonly textOf: (problem: PayProblem) => string | undefined
	readonly onPay: (said: Parameters<typeof withPay>[2]) => void
}

function PayColumn({ column, textOf, onPay }: ColumnProps) {
	const { words, say } = useScreening()
	const text = words.screen.import.pay
	const { pay = {} } = column.habits ?? {}
	const [unsaid, monthly, range] = [textOf('no-period'), textOf('monthly'), textOf('range')]
	const hasMonths = pay.period === 'month' || pay.months !== undefined || monthly !== undefined
	const asksPeriod = column.note === 'chosen' && 'pay' in (column.habits ?? {})
	const unit = payUnitOf(column)
	return (
		<fieldset className={styles.pay} data-pay={column.heading}>
			<legend>
				<bdi>{column.heading}</bdi>
			</legend>
			{(asksPeriod || unsaid !== undefined) && (
				<Choice
					name="period"
					label={say(text.period)}
					value={pay.period === 'unsaid' ? '' : (pay.period ?? 'year')}
					options={[
						...(pay.period === 'unsaid' ? [['', say(text.choose)] as const] : []),
						['year', say(text.year)],
						['month', say(text.month)],
					]}
					onValue={(value) => onPay({ period: value === 'month' ? 'month' : undefined })}
				/>
			)}
			{hasMonths && (
				<Choice
					name="months"
					label={monthly === undefined ? say(text.months) : say(text.monthsSuch, { text: monthly })}
					value={String(pay.months ?? '')}
					options={[
						['', say(text.open)],
						...monthsInAYear.map((months) => [String(months), say(text.times, { count: months })] as const),
					]}
					onValue={(value) => onPay({ months: monthsInAYear.find((months) => String(months) === value) })}
				/>
			)}
			<Choice
				name="unit"
				label={say(text.unit)}
				value={unit}
				options={payUnits.map((one) => [one, say(text[one])] as const)}
				onValue={(value) => onPay({ unit: payUnits.find((one) => one === value) })}
			/>
			{(range !== undefined || pay.figure !== undefined) && (
				<Choice
					name="figure"
					label={range === undefined ? say(text.range) : say(text.rangeSuch, { text: range })}
					value={pay.figure ?? ''}
					options={[
						['', say(text.open)],
						['lower', say(text.lower)],
						['upper', say(text.upper)],
					]}
					onValue={(value) => onPay({ figure: value === 'lower' || value === 'upper' ? value : undefined })}
				/>
			)}
		</fieldset>
	)
}

type ChoiceProps = {
	readonly name: string
	readonly label: string
	readonly value: string
	readonly options: readonly (readonly [value: string, label: string])[]
	readonly onValue: (value: string) => void
}

function Choice({ name, label, value, options, onValue }: ChoiceProps) {
	const id = useId()
	return (
		<p className={styles.choice}>
			<label htmlFor={id}>{label}</label>
			<WrappingSelect
				id={id}
				data-asked={name}
				value={value}
				options={options}
				onChange={({ target }) => onValue(target.value)}
			/>
		</p>
	)
}
