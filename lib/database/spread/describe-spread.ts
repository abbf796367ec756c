import type { SpreadPlan } from './plan-spread'

/** What is missing before the tables can be spread, and what would be run or was, line by line. */
export function describeSpread({ missing, tables }: SpreadPlan, isRun: boolean): readonly string[] {
	if (tables.length === 0 && missing.length === 0) return ['All tables are spread. Nothing is to be done.']
	const statements = tables.flatMap(({ statements }) => statements.map((statement) => `  ${statement};`))
	if (isRun) return [`${tables.length} tables are spread:`, ...statements, 'Start the program anew.']
	return [
		...(missing.length > 0 ? ['Missing:', ...missing.map((one) => `- ${one}`)] : []),
		...(tables.length > 0 ? [`To be run, for ${tables.length} tables:`, ...statements] : []),
		missing.length > 0
			? 'Nothing was changed.'
			: 'Nothing was changed. Stop the program and add --run: it takes as long as the rows need to be copied.',
	]
}
