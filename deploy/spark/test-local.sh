#!/usr/bin/env bash
# Runs the Spark job in local mode on articles of this repository, and holds its result against that of one process.
#   npm run test:spark [FOLDER OF MARKDOWN]      Needs python3 with venv, Java 8, 11 or 17, and the network once for pyspark (320 MB).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:-$root/tests/cases}
venv=${CLAIMDIFF_SPARK_VENV:-${TMPDIR:-/tmp}/claimdiff-spark-venv}
claimdiff="node $root/dist/cli/main.js"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! "$venv/bin/python" -c 'import pyspark' 2>/dev/null; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet pyspark==3.5.3
fi

find "$folder" -name '*.md' | LC_ALL=C sort >"$work/articles"
export LC_ALL=C
$claimdiff extract --stdin-list --blocks --quiet <"$work/articles" | sort -u | $claimdiff compare --blocks --quiet | sort >"$work/one"
PATH="$venv/bin:$PATH" SPARK_LOCAL_IP=127.0.0.1 spark-submit --master 'local[2]' \
  --conf spark.ui.enabled=false --driver-memory 1g \
  "$here/claimdiff_spark.py" "$work/articles" "$work/out" --partitions 5 --claimdiff "$claimdiff" 2>"$work/log" ||
  { tail -30 "$work/log"; exit 1; }
cat "$work"/out/part-* | sort >"$work/spark"
cmp "$work/one" "$work/spark"
echo "$(wc -l <"$work/articles") articles: Spark and one process give the same $(wc -l <"$work/one") lines."
