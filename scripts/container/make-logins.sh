#!/bin/sh
# Run by the image of PostgreSQL when it makes the database: the three logins of the app (docs/outside-database.md).
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
	--set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" --set=auth="$AUTH_PASSWORD" <<'SQL'
create role kvisa_owner login password :'owner';
create role kvisa_app login password :'app';
create role kvisa_auth login password :'auth';
create database kvisa owner kvisa_owner encoding 'UTF8' template template0;
revoke all on database kvisa from public;
grant connect on database kvisa to kvisa_app, kvisa_auth;
SQL
