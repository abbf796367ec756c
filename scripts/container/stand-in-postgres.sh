#!/bin/sh
# What a stand-in for the official image of PostgreSQL starts with. As that image does, it makes the database the first time, runs
# the scripts in /docker-entrypoint-initdb.d with the database open on its socket alone, and asks for a password from then on.
set -eu
PGDATA=/var/lib/postgresql/18/docker
as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
server() { as_postgres /opt/postgresql/bin/pg_ctl --pgdata="$PGDATA" --wait "$@"; }

mkdir -p "$PGDATA" /var/run/postgresql
chown -R postgres:postgres /var/lib/postgresql /var/run/postgresql
if [ ! -s "$PGDATA/PG_VERSION" ]; then
	printf '%s' "$POSTGRES_PASSWORD" > /tmp/password
	chown postgres /tmp/password
	as_postgres /opt/postgresql/bin/initdb --pgdata="$PGDATA" --username=postgres --pwfile=/tmp/password \
		--auth-local=trust --auth-host=scram-sha-256
	rm /tmp/password
	echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
	server start --options='-c listen_addresses= -c unix_socket_directories=/var/run/postgresql'
	export POSTGRES_USER=postgres PGHOST=/var/run/postgresql
	for script in /docker-entrypoint-initdb.d/*.sh; do
		as_postgres "$script"
	done
	server stop
fi
exec setpriv --reuid=postgres --regid=postgres --clear-groups /opt/postgresql/bin/postgres -D "$PGDATA" \
	-c listen_addresses='*' -c unix_socket_directories=/var/run/postgresql
