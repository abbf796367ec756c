#!/bin/sh
# Starts everything: sh scripts/container/up.sh visa.example. The first time it makes the passwords; run it again after an upgrade.
set -eu
cd "$(dirname "$0")"

if [ ! -e .env ]; then
	if [ $# -ne 1 ]; then
		echo 'Say by which name browsers reach the site: sh scripts/container/up.sh visa.example' >&2
		exit 2
	fi
	password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
	umask 077
	cat > .env.unfinished <<-END
		SITE=$1
		POSTGRES_PASSWORD=$(password)
		OWNER_PASSWORD=$(password)
		APP_PASSWORD=$(password)
		AUTH_PASSWORD=$(password)
	END
	mv .env.unfinished .env
fi

docker compose up --detach --build --wait
echo 'It runs. The one-time code for the owner of a workspace:'
echo "  docker compose --file '$PWD/compose.yaml' exec app node scripts/database/team-code.mjs"
