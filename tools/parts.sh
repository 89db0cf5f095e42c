# What ./peyvand and ./check both need: sentences, Java 25, Maven and Node. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 2; }

is_25() { [ -x "$1/bin/java" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null; }

find_java() {
  if [ -n "${JAVA_HOME:-}" ] && is_25 "$JAVA_HOME"; then
    java_home=$JAVA_HOME
    return
  fi
  for java_home in /usr/lib/jvm/*25*; do
    is_25 "$java_home" && return
  done
  on_path=$(command -v java 2>/dev/null) &&
    java_home=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")") &&
    is_25 "$java_home" && return
  fail "Peyvand needs JDK 25 and finds none; install it (for example temurin-25-jdk) or set JAVA_HOME to where it is."
}

# Version $1 is at least $2, both MAJOR.MINOR...
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

check_builders() {
  [ -x "$java_home/bin/javac" ] ||
    fail "Building needs the whole JDK 25, and $java_home holds only what runs programs; install a JDK 25."
  maven=$(mvn -v 2>/dev/null | sed -n 's/^[^A]*Apache Maven \([0-9.]*\).*/\1/p')
  [ -n "$maven" ] && at_least "$maven" 3.8 ||
    fail "Building needs Maven 3.8 or newer and finds ${maven:-none}; install it (Debian: apt install maven)."
  node=$(node -v 2>/dev/null | sed 's/^v//')
  [ -n "$node" ] && at_least "$node" 20 && command -v npm >/dev/null ||
    fail "Building needs Node 20 or newer with npm and finds ${node:-none}; install it (Debian: nodejs and npm, or from nodejs.org)."
}
