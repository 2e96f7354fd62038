# Sourced by ./run and ./test: finds the JDK and Maven. Runs in bash 3.2 too, which is what macOS has.

JDK_NEEDED=21
MAVEN_NEEDED=3.8.7

complain() {
  printf '%s\n' "$@" >&2
}

# jdk_major HOME: the major version of the JDK there; fails when there is none.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  local version=""
  # Every JDK since 9 has this file; starting each JVM found would cost seconds.
  [ -r "$1/release" ] && version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ -n "$version" ] && printf '%s\n' "$version"
}

# jdk_on_path: the home of the javac on the PATH, through every symbolic link.
jdk_on_path() {
  local file target
  file=$(command -v javac) || return 1
  while target=$(readlink "$file"); do
    case $target in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  (cd "$(dirname "$file")/.." && pwd -P)
}

# find_jdk: sets and exports JAVA_HOME, or says what to install and ends. One that is named wins, else the newest.
find_jdk() {
  local home major best="" best_major=0
  for home in "${CLAIMLINE_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$home" ] && major=$(jdk_major "$home") || continue
    if [ "$major" -ge $JDK_NEEDED ] && [ "$home" = "${CLAIMLINE_JAVA_HOME:-}" ]; then
      best=$home best_major=$major
      break
    fi
    if [ "$major" -gt "$best_major" ]; then
      best=$home best_major=$major
    fi
  done
  if [ "$best_major" -lt $JDK_NEEDED ]; then
    if [ -n "$best" ]; then
      complain "Claimline needs a JDK $JDK_NEEDED or newer; the newest found is $best_major, in $best."
    else
      complain "Claimline needs a JDK $JDK_NEEDED or newer; none was found."
    fi
    complain "Looked at CLAIMLINE_JAVA_HOME, JAVA_HOME, the PATH and the usual folders. Install one:"
    case $(uname -s) in
      Darwin) complain "  brew install openjdk" ;;
      *)
        complain "  Debian 13, Ubuntu 24.04 and later:  apt-get install openjdk-21-jdk-headless" \
          "  Fedora and relatives:               dnf install java-21-openjdk-devel" \
          "  Alpine is not supported: PostgreSQL's programs need glibc." \
          "  anywhere:                           unpack a JDK from https://adoptium.net"
        ;;
    esac
    complain "or name the folder of one: CLAIMLINE_JAVA_HOME=/path/to/jdk $0"
    exit 1
  fi
  JAVA_HOME=$best
  export JAVA_HOME
}

# version_at_least FOUND NEEDED: compares numbers separated by dots.
version_at_least() {
  awk -v found="$1" -v needed="$2" 'BEGIN {
    n = split(needed, want, "."); split(found, got, ".")
    for (i = 1; i <= n; i++) {
      if (got[i] + 0 > want[i] + 0) exit 0
      if (got[i] + 0 < want[i] + 0) exit 1
    }
  }'
}

# find_maven: checks that mvn is there and new enough, or says what to install and ends. Needs JAVA_HOME.
find_maven() {
  local version=""
  if command -v mvn >/dev/null; then
    version=$(mvn --batch-mode --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    version_at_least "${version:-0}" $MAVEN_NEEDED && return
    complain "Claimline needs Maven $MAVEN_NEEDED or newer; $(command -v mvn) is ${version:-of an unknown version}."
  else
    complain "Claimline needs Maven $MAVEN_NEEDED or newer; there is no mvn on the PATH."
  fi
  complain "Install it:"
  case $(uname -s) in
    Darwin) complain "  brew install maven" ;;
    *)
      complain "  Debian, Ubuntu:        apt-get install maven" \
        "  Fedora and relatives:  dnf install maven" \
        "  anywhere:              unpack it from https://maven.apache.org/download.cgi and put its bin on the PATH"
      ;;
  esac
  exit 1
}
