// What Linux reports about another process; null on other systems.
import { readFileSync } from 'node:fs'

const ticksInSecond = 100

function read(pid, file) {
	try {
		return readFileSync(`/proc/${pid}/${file}`, 'utf8')
	} catch {
		return null
	}
}

/** A memory size in bytes, such as VmRSS (current) or VmHWM (peak). */
export function memoryOf(pid, name) {
	const line = read(pid, 'status')
		?.split('\n')
		.find((text) => text.startsWith(`${name}:`))
	return line ? Number.parseInt(line.slice(name.length + 1), 10) * 1024 : null
}

/** The CPU time of a process, in milliseconds. */
export function workOf(pid) {
	const fields = read(pid, 'stat')?.split(') ')[1]?.split(' ')
	return fields ? ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksInSecond : null
}

/** The processes that a process has started and that still run. */
export const childrenOf = (pid) =>
	(read(pid, `task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number)
