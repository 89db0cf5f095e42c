# Runs a PostgreSQL for as long as somebody holds the other end of standard input.
# However that somebody ends, kill -9 included, the pipe closes and PostgreSQL is asked
# to stop at once but in order (SIGINT, its "fast" shutdown).
trap '' HUP INT TERM
exec 3<&0
"$@" 3<&- </dev/null &
postgres=$!
( read -r _ <&3; kill -INT "$postgres" 2>/dev/null ) &
watch=$!
exec 3<&-
wait "$postgres"
status=$?
kill -KILL "$watch" 2>/dev/null
exit "$status"
