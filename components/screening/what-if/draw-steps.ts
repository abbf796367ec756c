/** How many people meet the condition from a value on. */
type Step = { readonly from: number; readonly met: number }

export const width = 400
export const drawingHeight = 230
export const left = 52
const right = 20
export const top = 30
const bottom = 56

/** The minimum distance, in pixels, between numbers on an axis. */
const apart = 44

/** Three or four round numbers from `low` to `high`, all integers. */
function roundNumbers(low: number, high: number): readonly number[] {
	const rough = Math.max(1, (high - low) / 3)
	const power = 10 ** Math.floor(Math.log10(rough))
	const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough
	const first = Math.floor(low / step) * step
	const last = Math.max(first + step, Math.ceil(high / step) * step)
	return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, at) => first + at * step)
}

/**
 * Draws steps as a line: its path, and the numbers on the axes.
 * @param marked values that have to be visible
 */
export function drawSteps(steps: readonly Step[], marked: readonly (number | null)[]) {
	const turns = steps.slice(1).map(({ from }) => from)
	const seen = [...turns, ...marked.filter((value) => value !== null)]
	const [lowest, highest] = [Math.min(...seen), Math.max(...seen)]
	const margin = Math.max((highest - lowest) * 0.12, highest * 0.04, 1)
	const from = Math.max(0, lowest - margin)
	const to = highest + margin
	const xOf = (value: number) => left + ((value - from) / (to - from)) * (width - left - right)
	const metAt = (value: number) => steps.findLast((step) => step.from <= value)?.met ?? 0
	const visible = steps.filter((step) => step.from > from && step.from < to)
	const metCounts = [metAt(from), ...visible.map(({ met }) => met)]
	const counts = roundNumbers(Math.min(...metCounts), Math.max(...metCounts))
	const [least = 0, most = 1] = [counts[0], counts.at(-1)]
	const yOf = (met: number) => top + ((most - met) / (most - least)) * (drawingHeight - top - bottom)
	const values: { value: number; x: number }[] = []
	for (const value of seen.toSorted((a, b) => a - b)) {
		const x = xOf(value)
		if (x - (values.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= apart) values.push({ value, x })
	}
	const path = [
		`M${xOf(from)} ${yOf(metAt(from))}`,
		...visible.map((step) => `H${xOf(step.from)} V${yOf(step.met)}`),
		`H${xOf(to)}`,
	].join(' ')
	return {
		path,
		values,
		counts: counts.map((count) => ({ count, y: yOf(count) })),
		at: (value: number) => ({ x: xOf(value), y: yOf(metAt(value)) }),
	}
}

/** A step chart, as drawn. */
export type DrawnSteps = ReturnType<typeof drawSteps>
