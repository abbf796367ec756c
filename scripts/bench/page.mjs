// What a bench observes in an open page: its long tasks and slow responses, while somebody scrolls or types.

/** Runs in the page: collects the durations of long tasks, and of interactions until the next frame is shown. */
export function observe() {
	globalThis.seen = { tasks: [], events: [] }
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) globalThis.seen.tasks.push(duration)
	}).observe({ type: 'longtask' })
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) globalThis.seen.events.push(duration)
	}).observe({ type: 'event', durationThreshold: 16 })
}

const frame = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
export const frames = (page) =>
	page.evaluate(
		() =>
			new Promise((resolve) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60))),
			),
	)

/** The longest task and the slowest interaction while something is done, in milliseconds. */
export async function during(page, action) {
	await frames(page)
	await page.evaluate(() => {
		globalThis.seen.tasks = []
		globalThis.seen.events = []
	})
	await action()
	await frames(page)
	const { tasks, events } = await page.evaluate(() => globalThis.seen)
	return { task: Math.max(0, ...tasks), answer: Math.max(0, ...events) }
}

/** Turns of a mouse wheel, pages, and jumps as with the scroll bar. */
export const scrolls = {
	'by a wheel': async (page) => {
		for (let step = 0; step < 80; step++) {
			await page.mouse.wheel(0, 120)
			await frame(page)
		}
	},
	'a page at a time': async (page) => {
		for (let step = 0; step < 20; step++) {
			await page.mouse.wheel(0, 800)
			await frames(page)
		}
	},
	'by jumps': async (page) => {
		for (const part of [0.3, 0.9, 0.1, 0.6]) {
			await page.evaluate((at) => window.scrollTo(0, document.documentElement.scrollHeight * at), part)
			await frames(page)
		}
	},
}
