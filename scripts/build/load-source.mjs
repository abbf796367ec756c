import { runnerImport } from 'vite'

const resolve = { alias: { '@': process.cwd() } }

/**
 * Loads a source file as it is, without bundling.
 * @param {string} file from the root of the project
 */
export const loadSource = async (file) =>
	(await runnerImport(`./${file}`, { configFile: false, logLevel: 'error', resolve })).module
