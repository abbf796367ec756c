// Which long test files `npm test` leaves for the next four days.

/** The day whose turn it is, counted from 1970: today, or what `TEST_DAY=2026-12-01` names. */
export const dayNumber = Math.floor(Date.parse(process.env.TEST_DAY ?? new Date().toISOString()) / 86_400_000)

/**
 * Files of the longest kinds, for each of five days. Each day looks at a part of each kind: pages for every ability or paper,
 * a desk or a team, attacks or what kills a server. What keeps workspaces and members apart is in none, for it is tried each day.
 */
export const filesByDay = [
	[
		'tests/browser/ability.test.ts',
		'tests/browser/team.test.ts',
		'tests/browser/crash/crash.test.ts',
		'tests/browser/log.test.ts',
		'tests/browser/handoff.test.ts',
		'tests/browser/metrics.test.ts',
		'tests/browser/my-record.test.ts',
		'tests/browser/start-page.test.ts',
		'tests/components/result/result-page.test.tsx',
		'tests/components/screening/table.test.tsx',
		'tests/components/screening/filters.test.tsx',
		'tests/lib/mcp/hostile.test.ts',
		'tests/rules/reasons/reason-of.test.ts',
		'tests/lib/database/standby.test.ts',
		'tests/lib/database/hosts.test.ts',
	],
	[
		'tests/browser/paper.test.ts',
		'tests/browser/screen.test.ts',
		'tests/browser/fuzz.test.ts',
		'tests/browser/passkeys.test.ts',
		'tests/browser/ways.test.ts',
		'tests/browser/standing.test.ts',
		'tests/browser/documents.test.ts',
		'tests/browser/indexing.test.ts',
		'tests/browser/about.test.ts',
		'tests/components/screening/to-read.test.tsx',
		'tests/components/screening/views.test.tsx',
		'tests/components/screening/page.test.tsx',
		'tests/components/handoff/handoff-page.test.tsx',
		'tests/lib/words/typed-names.test.ts',
		'tests/lib/mcp/examples.test.ts',
		'tests/lib/mail/send-mail.test.ts',
		'tests/lib/sheet/hostile-files.test.ts',
		'tests/lib/screening/screen-file.test.ts',
	],
	[
		'tests/browser/screen-ability.test.ts',
		'tests/browser/workspace.test.ts',
		'tests/browser/overload.test.ts',
		'tests/browser/shares.test.ts',
		'tests/browser/plain.test.ts',
		'tests/browser/set-aside.test.ts',
		'tests/browser/measured.test.ts',
		'tests/browser/law.test.ts',
		'tests/components/form/step-form.test.tsx',
		'tests/components/screening/import.test.tsx',
		'tests/components/screening/matrix.test.tsx',
		'tests/components/screening/role-form.test.tsx',
		'tests/components/result/second-look.test.tsx',
		'tests/lib/screening/restore/sharing.test.ts',
		'tests/lib/sheet/cells/everyday.test.ts',
		'tests/lib/limits/hostile-texts.test.ts',
		'tests/lib/database/heartbeat.test.ts',
		'tests/rules/proofs/differences.test.ts',
	],
	[
		'tests/browser/paper-choices.test.ts',
		'tests/browser/team-ways-in.test.ts',
		'tests/browser/crash/replicas.test.ts',
		'tests/browser/crash/failover.test.ts',
		'tests/browser/start.test.ts',
		'tests/browser/offline.test.ts',
		'tests/browser/recorded.test.ts',
		'tests/browser/device.test.ts',
		'tests/browser/journeys.test.ts',
		'tests/browser/team-in-parts.test.ts',
		'tests/browser/no-request.test.ts',
		'tests/components/comparison/comparison-page.test.tsx',
		'tests/components/screening/overview.test.tsx',
		'tests/components/form/picker.test.tsx',
		'tests/components/law/law-page.test.tsx',
		'tests/lib/words/find-names.test.ts',
		'tests/lib/screening/import-meanings.test.ts',
		'tests/lib/sheet/markup-sheets.test.ts',
		'tests/lib/database/fail-if-unresponsive.test.ts',
		'tests/rules/proofs/mutants.test.ts',
		'tests/rules/comparison/compare-rulesets.test.ts',
	],
	[
		'tests/browser/screen-paper.test.ts',
		'tests/browser/languages.test.ts',
		'tests/browser/recruiter.test.ts',
		'tests/browser/team-journey.test.ts',
		'tests/browser/hostile-sheets.test.ts',
		'tests/browser/pipelining.test.ts',
		'tests/browser/cluster.test.ts',
		'tests/browser/result-first.test.ts',
		'tests/browser/journey.test.ts',
		'tests/browser/embed.test.ts',
		'tests/browser/menu.test.ts',
		'tests/browser/supply.test.ts',
		'tests/components/result/comprehension/comprehension.test.tsx',
		'tests/components/result/effects.test.tsx',
		'tests/components/screening/bulk.test.tsx',
		'tests/components/screening/rows.test.tsx',
		'tests/components/other-answers/other-answers.test.tsx',
		'tests/scripts/package/built.test.ts',
		'tests/lib/proof/case-sheet.test.ts',
		'tests/lib/sheet/work-of-sheets.test.ts',
		'tests/lib/sheet/read-xlsx.test.ts',
		'tests/lib/screening/set-aside.test.ts',
		'tests/lib/screening/nothing-lost.test.ts',
	],
]

const today = dayNumber % filesByDay.length

/** Days in a row on which each long file has run once. */
export const turn = Math.floor(dayNumber / filesByDay.length)

/** The long files that are not today’s. */
export const filesOfOtherDays = filesByDay.filter((_, day) => day !== today).flat()

/** Whether the recipes of rules/README.md are followed today: they compile the project several times. */
export const isDayOfRecipes = today === filesByDay.length - 1
