#!/bin/sh
# Starts mongod as a member of the replica set that demands a login. It begins as root, because mongod takes its key
# from a file of its own alone, and goes on as the user that MongoDB's images know by this number.
set -eu
user=999
key=/tmp/replica-set.key

install -m 0400 -o "$user" -g "$user" /run/secrets/mongodb/replica-set.key "$key"
chown -R "$user:$user" /data/db

# transactionLifetimeLimitSeconds: an open transaction of a worker that was killed holds its series' counter until then.
exec setpriv --reuid "$user" --regid "$user" --clear-groups --bounding-set -all \
  mongod --replSet guanjia --keyFile "$key" --bind_ip_all --port 27017 --dbpath /data/db --quiet --nounixsocket \
  --wiredTigerCacheSizeGB "${MONGO_CACHE_GB:-1}" \
  --oplogSize "${MONGO_OPLOG_MB:-2048}" \
  --setParameter transactionLifetimeLimitSeconds=4 \
  --setParameter diagnosticDataCollectionEnabled=false
