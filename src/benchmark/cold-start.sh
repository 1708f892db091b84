#!/usr/bin/env bash
# Measures whole runs of ./claimcheck and prints a table: a cold verification of one article, once with 20 rules of a user, against an empty Java
# program that a shell script starts; and warm verification of many articles on one and on two processors.
# Medians of RUNS (5) paired runs after one that is not counted. Usage: src/benchmark/cold-start.sh [JAVA_HOME...]
set -u

home=$(cd "$(dirname "$0")/../.." && pwd)
runs=${RUNS:-5}
articles=${ARTICLES:-1100}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
sample=$home/facts/samples/2021-05-14-quiet-week.md
[ $# -gt 0 ] || set -- "${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}"

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

# Milliseconds that a command takes.
wall() {
    local begin end
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - begin) / 1000000))
}

# Largest resident memory of a command in MiB, as the system accounts for it.
memory() {
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f %M -o "$work/memory" "$@" >/dev/null 2>&1
        awk 'END { printf "%d", $1 / 1024 }' "$work/memory"
    else
        printf '?'
    fi
}

# 20 rules of a user: shipped ones under other names.
mkdir -p "$work/rules/own"
for rule in $(find "$home/rules" -path '*roles/*.drl' | sort | head -n 20); do
    name=own-$(basename "$rule" .drl)
    sed "s/^rule \".*\"/rule \"$name\"/" "$rule" > "$work/rules/own/$name.drl"
done

# Many articles: the samples again and again under other ids.
mkdir "$work/articles"
i=0
while [ "$i" -lt "$articles" ]; do
    for article in "$home"/facts/samples/*.md; do
        i=$((i + 1))
        [ "$i" -le "$articles" ] && sed "s/^id: .*/id: article-$i/" "$article" > "$work/articles/$i.md"
    done
done

printf '%s, %s processors; medians of %s runs, in milliseconds\n\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)" "$(nproc)" "$runs"
for jdk in "$@"; do
    export JAVA_HOME=$jdk
    mkdir -p "$work/hello"
    printf 'public class Hello { public static void main(String[] arguments) { } }\n' > "$work/hello/Hello.java"
    "$jdk/bin/javac" -d "$work/hello" "$work/hello/Hello.java" || exit 1
    printf '#!/bin/sh\nexec "%s/bin/java" -Xshare:auto -cp "%s" Hello\n' "$jdk" "$work/hello" > "$work/hello.sh"
    chmod +x "$work/hello.sh"
    one=("$home/claimcheck" verify "$sample")
    own=("$home/claimcheck" verify --rules "$work/rules" "$sample")
    for warm in 1 2; do
        "${one[@]}" >/dev/null 2>&1
        "${own[@]}" >/dev/null 2>&1
    done
    : > "$work/floor"; : > "$work/one"; : > "$work/own"
    wall "$work/hello.sh" >/dev/null
    for run in $(seq "$runs"); do
        wall "$work/hello.sh" >> "$work/floor"
        wall "${one[@]}" >> "$work/one"
        wall "${own[@]}" >> "$work/own"
    done
    floor=$(median < "$work/floor"); cold=$(median < "$work/one"); rules=$(median < "$work/own")
    printf '%s\n' "$("$jdk/bin/java" -version 2>&1 | head -n 1)"
    printf '  %-44s %8s\n' 'empty Java program' "$floor"
    printf '  %-44s %8s   %s times the empty program\n' 'verify, one article' "$cold" "$(awk "BEGIN { printf \"%.1f\", $cold / $floor }")"
    printf '  %-44s %8s   %s times that\n' 'verify, one article, 20 rules of the user' "$rules" "$(awk "BEGIN { printf \"%.2f\", $rules / $cold }")"
    printf '  %-44s %8s\n' 'its largest memory in MiB' "$(memory "${one[@]}")"
    for jobs in 1 2; do
        base=$(wall "$home/claimcheck" verify --jobs "$jobs" --format jsonl "$work"/articles/{1..100}.md)
        all=$(wall "$home/claimcheck" verify --jobs "$jobs" --format jsonl "$work"/articles/*.md)
        # What the first hundred take is not warm yet.
        rate=$(awk "BEGIN { printf \"%d\", 1000 * ($articles - 100) / ($all - $base > 0 ? $all - $base : 1) }")
        printf '  %-44s %8s\n' "warm articles a second, --jobs $jobs" "$rate"
    done
    printf '\n'
done
