"""Compares any number of articles with claimdiff on a Spark cluster.

Each step is the claimdiff program itself, fed through a pipe: lines of articles become lines of blocks, Spark brings
the lines of one key together and sorts them, and lines of blocks become lines of questions and discrepancies.
"""

import argparse
import os
import shlex
import zlib

from pyspark.sql import SparkSession


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", help="files or folders of lines as `claimdiff extract --stdin-list` reads them")
    parser.add_argument("out", help="folder for the results; it must not be there yet")
    parser.add_argument("--claimdiff", default="claimdiff", help="the program on every machine (default: claimdiff)")
    parser.add_argument("--partitions", type=int, default=200, help="parts of the work (default: 200)")
    parser.add_argument("--block-cap", type=int, default=500, help="as of `claimdiff compare --blocks`")
    return parser.parse_args()


def key_of(line):
    return line.partition("\t")[0]


def partition_of(line):
    """The same for equal keys, on every machine and in every version of Python."""
    return zlib.crc32(key_of(line).encode("utf-8"))


def compared(articles, program, partitions, cap):
    """Lines of articles to lines of questions and discrepancies. A step that ends with an error ends the job."""
    extract = f"{program} extract --stdin-list --blocks --jobs 1 --quiet --allow-empty"
    compare = f"{program} compare --blocks --block-cap {cap} --quiet --allow-empty"
    # Without it a step has no PATH, and is looked for in /bin and /usr/bin alone.
    env = {"PATH": os.environ.get("PATH", os.defpath)}
    blocks = articles.pipe(extract, env=env, checkCode=True)
    # Python and claimdiff order text alike: by code point, which is by the bytes of UTF-8.
    ordered = blocks.map(lambda line: (line, None)).repartitionAndSortWithinPartitions(
        numPartitions=partitions, partitionFunc=partition_of
    )
    return ordered.keys().pipe(compare, env=env, checkCode=True)


def main():
    given = arguments()
    spark = SparkSession.builder.appName("claimdiff").getOrCreate()
    articles = spark.sparkContext.textFile(given.articles, minPartitions=given.partitions)
    program = " ".join(shlex.quote(word) for word in shlex.split(given.claimdiff))
    compared(articles, program, given.partitions, given.block_cap).saveAsTextFile(given.out)
    spark.stop()


if __name__ == "__main__":
    main()
